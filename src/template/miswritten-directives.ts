import type { Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { text } from '../document/nodes.ts';
import type { Run } from '../document/tree.ts';
import type { Fault } from '../fault/fault.ts';
import { nearest } from '../fault/nearest.ts';
import type { Directive } from './directive.ts';
import { directives } from './directives/directives.ts';
import { type Filling, placeIn, placeOfCharacters } from './filling.ts';
import { textMarks } from './text-marks.ts';

type Said = Pick<Fault, 'found' | 'expected' | 'suggestion'>;

/**
 * Reports directives that Markdown took for text, as their colons are too many for a line of text, or stand apart from
 * the name, or have other text beside them: `the ::value[id]`, `::: each`, `see ::findings`.
 */
export function miscolonedText(node: Text, { text, report }: Filling): void {
  const { start, end } = node.position ?? {};
  const source = text.value.slice(start?.offset, end?.offset);
  if (!source.includes('::')) return;
  for (const { index, 0: written, 1: name = '' } of source.matchAll(pattern())) {
    const directive = directives.get(name);
    report('directive-is-known', {
      place: placeOfCharacters(text, (start?.offset ?? 0) + index, written.length),
      ...(directive
        ? inPlaceOf(written, written + source.slice(index + written.length).split('\n')[0], directive)
        : {
            found: `\`${written}\``,
            expected: 'one colon before `value`',
            suggestion: `write \`${written.replace(/^:+\s*/, ':')}[…]\``,
          }),
    });
  }
}

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
  const said: Said =
    directive && !isProse
      ? inPlaceOf(source, source, directive)
      : {
          found: `:${node.name}[…]`,
          expected: 'a value, such as `:value[studies.included]`, or `:lang[…]{is=cy}`',
          ...(near === undefined ? {} : { suggestion: `did you mean \`:${near}\`?` }),
        };
  filling.report('directive-is-known', { place: placeIn(filling.text, node.position), ...said });
  return [];
}

/** What is said of a block’s name with the wrong colons. */
function inPlaceOf(written: string, line: string, directive: Directive): Said {
  const colons = directive.form === 'leaf' ? '::' : ':::';
  const attributes = /\{[^}]*\}/.exec(line)?.[0] ?? '';
  const right = `${colons}${directive.name}${attributes}`;
  return {
    found: `\`${written}\``,
    expected: `${directive.form === 'leaf' ? 'two colons' : 'three colons or more'} right before \`${directive.name}\`, on a line of its own`,
    suggestion: `write \`${right}\` on a line of its own`,
  };
}

let known: RegExp | undefined;

/** Made when it is first needed: blocks hold text, so that this file and that of the directives need each other. */
function pattern(): RegExp {
  const names = [...directives.keys(), 'value'].sort((a, b) => b.length - a.length).join('|');
  known ??= new RegExp(
    `(?<![\\\\:\\p{L}\\p{N}])::+(?:(?<=^[ \\t>]*::+)[ \\t]+)?(${names})(?![\\p{L}\\p{N}-])`,
    'gmu',
  );
  return known;
}
