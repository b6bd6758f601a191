import type { TextDirective } from 'mdast-util-directive';
import { text } from '../document/nodes.ts';
import type { Run } from '../document/tree.ts';
import type { Fault } from '../fault/fault.ts';
import { nearest } from '../fault/nearest.ts';
import { directives } from './directives/directives.ts';
import { type Filling, placeIn } from './filling.ts';
import { inPlaceOf } from './miscoloned-text.ts';
import { textMarks } from './text-marks.ts';

/**
 * “10:30” reads as a directive named 30: what was not meant as one is put back as it was written.
 * With a label or attributes it was meant, and so it was with the name of a block; that is reported.
 */
export function unknownTextDirective(node: TextDirective, filling: Filling): readonly Run[] {
  const { start, end } = node.position ?? {};
  const { value, isProse } = filling.text;
  const source = value.slice(start?.offset, end?.offset);
  const directive = directives.get(node.name);
  const near = nearest(
    node.name,
    textMarks.map(({ name }) => name),
  );
  const isBare = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
  const isApart = /^$|\s/.test(value.slice(0, start?.offset).slice(-1));
  if (isBare && (isProse || directive === undefined || !isApart)) return [text(source)];
  const said: Pick<Fault, 'found' | 'expected' | 'suggestion'> =
    directive && !isProse
      ? inPlaceOf(source, source, directive)
      : {
          found: `:${node.name}[…]`,
          expected: 'a value, such as `:value[studies.included]`, or `:lang[…]{is=cy}`',
          ...(near === undefined ? {} : { suggestion: `did you mean \`:${near}\`?` }),
        };
  filling.report('directive-is-known', {
    place: placeIn(filling.text, node.position),
    ...said,
  });
  return [];
}
