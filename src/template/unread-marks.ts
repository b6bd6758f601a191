import type { Text } from 'mdast';
import type { RuleId } from '../fault/rule-ids.ts';
import { type Filling, placeOfCharacters } from './filling.ts';

/**
 * Reports marks of other Markdown programs in a text, which would be printed as they are: `[^1]`, `~~words~~`, `$x^2$`,
 * `==words==`, `[[page]]`, `{.class}`, `:smile:` and the like.
 */
export function unreadMarks(node: Text, { text, report }: Filling): void {
  const { start, end } = node.position ?? {};
  const source = text.value.slice(start?.offset, end?.offset);
  for (const {
    rule = 'markdown-can-be-set',
    sign,
    mark,
    is,
    withColon = is,
    expected,
    suggestion,
  } of marks) {
    if (!source.includes(sign)) continue;
    for (const { index, 0: written } of source.matchAll(mark())) {
      report(rule, {
        place: placeOfCharacters(text, (start?.offset ?? 0) + index, written.length),
        found: `\`${written}\`, ${written.endsWith(':') ? withColon : is}`,
        expected,
        suggestion: suggestion?.(written),
      });
    }
  }
}

const noteInText = 'the note in the text itself, in brackets; or, to cite a work, `[@review]`';

/** As Pandoc knows one from prices, and only where it is a letter alone or holds what prices do not. */
const formula = (): RegExp =>
  /(?<!\\)\$\$(?:\\.|[^$\\])+\$\$|(?<![\p{L}\p{N}$\\])\$(?=[^\s$])(?:[A-Za-z]|(?=[^$]*[\\^_={}<>])(?:\\.|[^$\\])*[^\s$\\])\$(?![\p{L}\p{N}$])/gu;

/** Only one of the asterisks is inside a word: two that are, or none, are no such thing. */
const partOfWord = (): RegExp =>
  /(?<![\p{L}\p{N}\\*])(\*{1,2})\p{L}(?:[^\s*]*\p{L})?\1\p{L}+|\p{L}+(?<!\\)(\*{1,2})\p{L}(?:[^\s*]*\p{L})?\2(?![\p{L}\p{N}*])/gu;

interface UnreadMark {
  readonly rule?: RuleId;
  /** Letters that every such mark holds: where there are none, its pattern need not be made. */
  readonly sign: string;
  readonly mark: () => RegExp;
  /** What it is in the program that reads it. */
  readonly is: string;
  /** The same of one that ends with a colon, where it is another thing. */
  readonly withColon?: string;
  readonly expected: string;
  readonly suggestion?: (written: string) => string;
}

const marks: readonly UnreadMark[] = [
  {
    sign: '{{',
    mark: () => /(?<!\\)\{\{\s*[\w.-]+\s*\}\}/g,
    rule: 'value-is-known',
    is: 'a place to be filled in, as other programs write it',
    expected: 'a value such as `:value[studies.included]`; a brace that should be printed is written `\\{`',
    suggestion: (written) => `write \`:value[${written.slice(2, -2).trim()}]\``,
  },
  {
    sign: 'value[',
    mark: () => /(?<![:\p{L}\\])value\[[\w. -]*\]/giu,
    rule: 'value-is-known',
    is: 'a value without its colon',
    expected: 'a colon right before `value`',
    suggestion: (written) => `write \`:${written.toLowerCase()}\``,
  },
  {
    sign: '[',
    mark: () => /(?<!\\)\[[^[\]@]{0,20}(?<![\p{L}\p{N}.])@[A-Za-z][\w-]*[^[\]]*$/gu,
    rule: 'citekey-resolves',
    is: 'a citation without its closing bracket',
    expected: 'a citation such as `[@doe2020, p. 4]`; a bracket that should be printed is written `\\[`',
  },
  {
    sign: '[^',
    mark: () => /(?<!\\)\[\^[^\]\s]+\]:?/g,
    rule: 'note-stands-in-text',
    is: 'the mark of a footnote',
    withColon: 'the text of a footnote',
    expected: noteInText,
  },
  {
    sign: '^[',
    mark: () => /(?<!\\)\^\[[^\]]*\]/g,
    rule: 'note-stands-in-text',
    is: 'a footnote',
    expected: noteInText,
  },
  {
    sign: '~~',
    mark: () => /(?<![\\~\p{L}\p{N}])~~(?![\s~])(?:[^~]*[^\s~\\]~~(?!~))?/gu,
    is: 'words struck out',
    expected:
      'the words that are valid, without those struck out; a ~ that should be printed is written `\\~`',
  },
  {
    sign: '$',
    mark: formula,
    is: 'a formula',
    expected:
      'letters and signs, such as `x^2^` for a superscript 2, `CO~2~` for a subscript and `*p* < .05`; a $ that should be printed is written `\\$`',
  },
  {
    sign: '==',
    mark: () => /(?<![=\\])==(?![=\s])(?:[^=]*[^\s=\\])?==(?!=)/g,
    is: 'words marked as with a pen',
    expected: '*emphasis* or **strong words**; a = that should be printed is written `\\=`',
    suggestion: (written) => `write \`**${written.slice(2, -2)}**\``,
  },
  {
    sign: '[[',
    mark: () => /(?<!\\)!?\[\[[^[\]@]+\]\]/g,
    is: 'a link of a wiki',
    expected:
      'a link such as `[words](https://example.org)`, or the words alone; a bracket that should be printed is written `\\[`',
  },
  {
    sign: '{',
    mark: () => /(?<!\\)\{:?\s*[.#][A-Za-z][^{}]*\}/g,
    is: 'a class or a name for a piece of text',
    expected:
      'only the text, because designs say how it looks; a brace that should be printed is written `\\{`',
  },
  {
    sign: ':',
    mark: () => /(?<![\p{L}\p{N}:\\]):(?:[a-z][a-z\d_-]*[a-z\d]|[+-]1):(?![\p{L}\p{N}:])/gu,
    is: 'a picture by its name',
    expected: 'what it says, in words; a colon that should be printed is written `\\:`',
  },
  {
    sign: '[!',
    mark: () => /^(?<!\\)\[!(?:note|tip|important|warning|caution|info)\]/gim,
    is: 'the heading of a box',
    expected: 'a box of the template, such as `:::careful`, or a quotation without it',
  },
  {
    sign: '*',
    mark: partOfWord,
    is: 'emphasis for a part of a word',
    expected: 'emphasis for whole words; an asterisk that should be printed is written `\\*`',
  },
];
