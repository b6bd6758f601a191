import type { ListItem, Text } from 'mdast';
import { type Filling, placeOfCharacters } from './filling.ts';
import type { Refusal } from './refusal.ts';

/**
 * Reports marks of other Markdown programs in a text, which would be printed as they are: `[^1]`, `~~words~~`, `$x^2$`,
 * `==words==`, `[[page]]`, `{.class}`, `:smile:` and the like.
 */
export function unreadMarks(node: Text, { text, report }: Filling): void {
  const { start, end } = node.position ?? {};
  const source = text.value.slice(start?.offset, end?.offset);
  for (const { mark, said } of marks) {
    for (const match of source.matchAll(mark)) {
      const { rule, ...refused } = said(match[0]);
      const place = placeOfCharacters(text, (start?.offset ?? 0) + match.index, match[0].length);
      report(rule, { place, ...refused });
    }
  }
}

const noteInText = 'the note in the text itself, in brackets; a work is cited as `[@review]`';

/** As Pandoc knows one from prices, and only where it is a letter alone or holds what prices do not. */
const formula =
  /(?<!\\)\$\$(?:\\.|[^$\\])+\$\$|(?<![\p{L}\p{N}$\\])\$(?=[^\s$])(?:[A-Za-z]|(?=[^$]*[\\^_={}<>])(?:\\.|[^$\\])*[^\s$\\])\$(?![\p{L}\p{N}$])/gu;

/** Only one of the asterisks is inside a word: two that are, or none, are no such thing. */
const partOfWord =
  /(?<![\p{L}\p{N}\\*])(\*{1,2})\p{L}(?:[^\s*]*\p{L})?\1\p{L}+|\p{L}+(?<!\\)(\*{1,2})\p{L}(?:[^\s*]*\p{L})?\2(?![\p{L}\p{N}*])/gu;

const marks: readonly { readonly mark: RegExp; said(found: string): Refusal }[] = [
  {
    mark: /(?<!\\)\[\^[^\]\s]+\]:?/g,
    said: (found) => ({
      rule: 'note-stands-in-text',
      found: `\`${found}\`, ${found.endsWith(':') ? 'the text of a footnote' : 'the mark of a footnote'}`,
      expected: noteInText,
    }),
  },
  {
    mark: /(?<!\\)\^\[[^\]]*\]/g,
    said: (found) => ({
      rule: 'note-stands-in-text',
      found: `\`${found}\`, a footnote`,
      expected: noteInText,
    }),
  },
  {
    mark: /(?<![\\~\p{L}\p{N}])~~(?![\s~])(?:[^~]*[^\s~\\]~~(?!~))?/gu,
    said: (found) => ({
      rule: 'markdown-can-be-set',
      found: `\`${found}\`, words struck out`,
      expected: 'words that hold, without those that no longer do; a ~ that is meant is written `\\~`',
    }),
  },
  {
    mark: formula,
    said: (found) => ({
      rule: 'markdown-can-be-set',
      found: `\`${found}\`, a formula`,
      expected:
        'letters and signs, such as `x^2^` for a raised 2, `CO~2~` for a lowered one and `*p* < .05`; a $ that is meant is written `\\$`',
    }),
  },
  {
    mark: /(?<![=\\])==(?![=\s])(?:[^=]*[^\s=\\])?==(?!=)/g,
    said: (found) => ({
      rule: 'markdown-can-be-set',
      found: `\`${found}\`, words marked as with a pen`,
      expected: '*emphasis* or **strong words**; a = that is meant is written `\\=`',
      suggestion: `write \`**${found.slice(2, -2)}**\``,
    }),
  },
  {
    mark: /(?<!\\)!?\[\[[^[\]@]+\]\]/g,
    said: (found) => ({
      rule: 'markdown-can-be-set',
      found: `\`${found}\`, a link of a wiki`,
      expected:
        'a link such as `[words](https://example.org)`, or the words alone; a bracket that is meant is written `\\[`',
    }),
  },
  {
    mark: /(?<!\\)\{:?\s*[.#][A-Za-z][^{}]*\}/g,
    said: (found) => ({
      rule: 'markdown-can-be-set',
      found: `\`${found}\`, a class or a name for a piece of text`,
      expected: 'the text alone, as designs say how it looks; a brace that is meant is written `\\{`',
    }),
  },
  {
    mark: /(?<![\p{L}\p{N}:\\]):(?:[a-z][a-z\d_-]*[a-z\d]|[+-]1):(?![\p{L}\p{N}:])/gu,
    said: (found) => ({
      rule: 'markdown-can-be-set',
      found: `\`${found}\`, a picture by its name`,
      expected: 'what it says, in words; a colon that is meant is written `\\:`',
    }),
  },
  {
    mark: /^(?<!\\)\[!(?:note|tip|important|warning|caution|info)\]/gim,
    said: (found) => ({
      rule: 'markdown-can-be-set',
      found: `\`${found}\`, the head of a box`,
      expected: 'a box of the template, such as `:::careful`, or a quotation without it',
    }),
  },
  {
    mark: partOfWord,
    said: (found) => ({
      rule: 'markdown-can-be-set',
      found: `\`${found}\`, emphasis for a part of a word`,
      expected: 'emphasis for whole words; an asterisk that is meant is written `\\*`',
    }),
  },
];

/** Why a list item with a box to tick cannot be set: the box would be printed as brackets. */
export function boxToTick({ children: [first] }: ListItem, source: string): Refusal | undefined {
  const [, marker, box, words] = /^([-*+]|\d+[.)])\s+(\[[ xX]\])\s+(.*)/.exec(source) ?? [];
  const isText = first?.type === 'paragraph' && first.children[0]?.type === 'text';
  if (marker === undefined || box === undefined || !isText) return undefined;
  return {
    rule: 'markdown-can-be-set',
    found: `\`${marker} ${box}\`, a box to tick`,
    expected: 'a list item without a box',
    suggestion: `write \`${marker} ${words ?? ''}\``,
  };
}
