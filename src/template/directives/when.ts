import { isReported } from '../../review/is-reported.ts';
import type { Directive } from '../directive.ts';
import { lookUp } from '../values/look-up.ts';
import { optionalNames } from '../values/optional-names.ts';
import type { Value } from '../values/value.ts';

export const when: Directive = {
  name: 'when',
  form: 'container',
  attributes: { has: [], lacks: [] },
  summary:
    'Shows what it holds only if the data have something under a name (`has`), or have nothing (`lacks`).',
  example: ':::when{has=glossary}\n## Glossary\n\n::glossary\n:::',
  expand({ attributes, place, fill }, { scopes, report }) {
    const has = attributes.get('has');
    const lacks = attributes.get('lacks');
    const path = has ?? lacks ?? '';
    const found = lookUp(path, scopes);
    // A name that a review may leave out is known to the model, so it is no fault to ask for it.
    const value = 'found' in found ? found.found : undefined;
    if ((has === undefined) === (lacks === undefined) || ('missing' in found && !optionalNames.has(path))) {
      report('value-is-known', {
        place,
        found:
          path === ''
            ? ':::when without `has` or `lacks`'
            : `\`${has === undefined ? 'lacks' : 'has'}=${path}\``,
        expected: 'the path of something in the data, such as `has=glossary`',
        ...('nearest' in found && found.nearest !== undefined
          ? { suggestion: `did you mean \`${found.nearest}\`?` }
          : {}),
      });
      return [];
    }
    const something = value !== undefined && hasSomething(value);
    return something === (has !== undefined) ? fill() : [];
  },
};

function hasSomething(value: Value): boolean {
  switch (value.type) {
    case 'absent':
      return false;
    case 'members':
      return value.members.length > 0;
    case 'number':
    case 'range':
    case 'list':
    case 'fact':
      return isReported<unknown>(value.fact);
    default:
      return true;
  }
}
