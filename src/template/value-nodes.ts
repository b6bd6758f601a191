import type { TextDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import type { Run } from '../document/tree.ts';
import type { Breach, Place } from '../fault/fault.ts';
import { nearest } from '../fault/nearest.ts';
import { type Filling, placeIn } from './filling.ts';
import { format } from './values/format.ts';
import { lookUp } from './values/look-up.ts';

/** `:value[studies.included]{as=words}` → the value's text, with the path that it came from. */
export function valueNodes(node: TextDirective, filling: Filling): readonly Run[] {
  const place = placeIn(filling.text, node.position);
  const path = textOf(node);
  const found = lookUp(path, filling.scopes);
  if ('missing' in found && path === '') {
    filling.report('value-is-known', withoutBrackets(place, node, filling));
    return [];
  }
  if ('missing' in found) {
    filling.report('value-is-known', {
      place,
      found: `the value \`${path}\``,
      expected: `a name that is in the data: ${found.known.join(', ')}`,
      suggestion: found.nearest && `did you mean \`:value[${found.nearest}]\`?`,
    });
    return [];
  }
  if (found.found.type === 'leftOut') {
    filling.report('value-is-known', {
      place,
      found: `the value \`${path}\`, which is not in the data`,
      expected: filling.text.isProse
        ? 'a text without it, or the value in review.yaml'
        : `the value in review.yaml, or \`:::when{has=${path}}\` and \`:::\` around what speaks of it`,
    });
    return [];
  }
  const attributes = node.attributes ?? {};
  const unknown = Object.keys(attributes).find((name) => name !== 'as');
  if (unknown !== undefined) {
    filling.report('formatter-is-known', {
      place,
      found: `the attribute \`${unknown}\``,
      expected: '`as`, such as `{as=words}`',
    });
    return [];
  }
  const as = attributes.as ?? undefined;
  if (found.found.type === 'prose') return filling.prose(found.found.prose);
  const formatted = format(found.found, as, filling.messages);
  if ('nodes' in formatted) return formatted.nodes;
  const near = nearest(as ?? '', formatted.known);
  const [firstInside = '…'] = found.found.type === 'group' ? found.found.scope.keys() : [];
  filling.report('formatter-is-known', {
    place,
    found: as === undefined ? `\`${path}\`, which has several values` : `\`as=${as}\` for \`${path}\``,
    expected:
      formatted.known.length === 0
        ? `one of its values, such as \`${path}.${firstInside}\``
        : `one of ${formatted.known.map((each) => `\`as=${each}\``).join(', ')}`,
    suggestion: as === undefined ? undefined : near && `did you mean \`as=${near}\`?`,
  });
  return [];
}

/** `:value(studies.included)`, `:value [studies.included]` and `:value` alone. */
function withoutBrackets(place: Place, { position }: TextDirective, { text }: Filling): Breach {
  const after = text.value.slice(position?.end?.offset);
  const [, name] = /^\s*[[({]\s*([\w. -]+?)\s*[\])}]/.exec(after) ?? [];
  return {
    place,
    found: '`:value` without square brackets right after it',
    expected: 'the name of a value in them, such as `:value[studies.included]`',
    suggestion: name === undefined ? undefined : `write \`:value[${name}]\``,
  };
}
