import type { Text } from 'mdast';
import type { Fault } from '../fault/fault.ts';
import type { Directive } from './directive.ts';
import { directives } from './directives/directives.ts';
import { type Filling, placeOfCharacters } from './filling.ts';

/**
 * Reports directives that Markdown took for text, as their colons are too many for a line of text, or stand apart from
 * the name, or have other text beside them: `the ::value[id]`, `::: each`, `see ::findings`.
 */
export function miscolonedText(node: Text, { text, report }: Filling): void {
  const { start, end } = node.position ?? {};
  const source = text.value.slice(start?.offset, end?.offset);
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

/** What is said of a block’s name with the wrong colons. */
export function inPlaceOf(
  written: string,
  line: string,
  directive: Directive,
): Pick<Fault, 'found' | 'expected' | 'suggestion'> {
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
