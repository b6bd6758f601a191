import { decodeText } from '../../src/io/decode-text.ts';
import type { Random } from './random.ts';

/** Something that happens to a file in the hands of people and editors. A text that it cannot happen to comes back as it was. */
export interface Damage {
  readonly name: string;
  readonly to: (text: string, random: Random, others: readonly string[]) => string;
}

/** Changes one line, chosen among those that have what a damage needs. */
const inLine =
  (change: (line: string, random: Random) => string, needs: RegExp = /\S/) =>
  (text: string, random: Random): string => {
    const lines = text.split('\n');
    const fit = lines.flatMap((line, index) => (needs.test(line) ? [index] : []));
    if (fit.length === 0) return text;
    const index = random.one(fit);
    return lines.with(index, change(lines[index] ?? '', random)).join('\n');
  };

/** Changes one of the places that a pattern finds in the whole text. */
const atPlace =
  (pattern: RegExp, change: (found: string, random: Random) => string) =>
  (text: string, random: Random): string => {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return text;
    const { index, 0: old } = random.one(found);
    return text.slice(0, index) + change(old, random) + text.slice(index + old.length);
  };

const linesOf =
  (change: (lines: string[], at: number, random: Random) => readonly string[]) =>
  (text: string, random: Random): string => {
    const lines = text.split('\n');
    return change(lines, random.below(lines.length), random).join('\n');
  };

/** The value of a line of YAML or of a field of JSON, with the colon before it. */
const value = /(?<=[\w'"-]\s?:[ ])(?:'[^'\n]*'|"[^"\n]*"|[^\s{}[\],#][^{}[\],\n]*)/g;

const values = [
  '',
  '~',
  'null',
  '0',
  '-1',
  '1.5',
  '1e21',
  '999999999999999999999',
  '1,204',
  '12 %',
  '0x1F',
  '0o17',
  '.5',
  'true',
  'no',
  'twelve',
  '12',
  "'12'",
  '"12"',
  '[]',
  '{}',
  '[[]]',
  '[1, 2]',
  '[a, b]',
  '{ a: b }',
  '{ not reported: nobody says }',
  '{ not reported: }',
  '{ is: 5 }',
  '{ is: }',
  '{ not assessed: x }',
  '{ en-GB: x }',
  '{ cy: x }',
  '{ from: 9, to: 3 }',
  '2026-02-30',
  '24/11/2026',
  '*',
  '&a b',
  '!!int 3',
  '!x',
  '|',
  '>',
  '@x',
  '`x`',
  '%x',
  "''",
  '""',
  '"\\u0007"',
  "'it's'",
  '12:30',
  'a: b',
  'a # b',
  '- a',
  'constructor',
  '__proto__',
  'toString',
  '<b>x</b>',
  '&amp;',
  ':value[studies.included]',
  ':value[x]',
  ':value[',
  '[@nobody]',
  '[@',
  '[x](#y)',
  '[x](javascript:x)',
  '![x](y)',
  '12 studies',
  '`x`',
  '~~x~~',
  'a\\b',
  'https://example.org/a(b',
  'x'.repeat(300),
  '𝒳 漢字 😀',
  '\u202eabc',
  'ﬁ ŵ ŷ é',
  '\u00ad',
  'A\u0301\u0301\u0301',
];

const insertions = [
  ':',
  ': ',
  ',',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '-',
  '- ',
  '#',
  ' #',
  '*',
  '**',
  '_',
  '|',
  '>',
  '&',
  '%',
  '@',
  '`',
  '\\',
  '<',
  '</',
  '\t',
  '\u00a0',
  '\u200b',
  '\u2028',
  '\u0085',
  '\u0000',
  '\ufeff',
  '\ufffd',
  '😀',
  '\u0301',
  '\u202e',
  '\ud800',
  '§',
  '☐',
  '•',
];

const halfTyped = [
  ':value[',
  ':value[studies',
  ':value[]',
  ':value[studies.included]{as=',
  ':value[studies.included]{as=words',
  ':value[nothing.there]',
  '::',
  '::find',
  '::findings{',
  '::findings{as=',
  '::findings[x]',
  ':findings',
  ':::findings',
  '::references',
  '::flow',
  '::field{label="x"}',
  '::field',
  '::new-page',
  ':::box',
  ':::',
  '::::',
  ':::each',
  ':::each{of=themes}',
  ':::when{has=}',
  ':::when{has=title}',
  ':::columns',
  ':::split',
  ':::aside',
  ':::cover',
  ':::certificate',
  ':::careful{head=beside}',
  ':::fields',
  '[@',
  '[@review',
  '[@review, p. ]',
  '[@review; @review]',
  '@review',
  '[x]: y',
  '[^1]',
  '```',
  '---',
  '# ',
  '## ',
  '#### x',
  '> ',
  '1. ',
  '- [ ] x',
  '| a | b |',
  '|---|',
  '<div>',
  '<!-- x',
  '![](x.png)',
  '*x',
  '**x',
  '$x^2$',
  'H~2~O',
  '\\',
];

const smart = (text: string): string =>
  text
    .replaceAll(/"([^"\n]*)"/g, '“$1”')
    .replaceAll(/'([^'\n]*)'/g, '‘$1’')
    .replaceAll('...', '…')
    .replaceAll(' - ', ' – ');

const fromWord = (line: string): string =>
  smart(line)
    .replace(/^(\s*)- /, '$1•\t')
    .replaceAll(/ (?=\d)/g, '\u00a0')
    .replace(/ (?=\S+$)/, '\u000b');

const misread = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');

/** A file saved in another encoding, as the command would read it; one that it refuses is left. */
function savedAs(text: string, bytes: Uint8Array): string {
  const read = decodeText(bytes, 'file');
  return typeof read === 'string' ? read : text;
}

/** What happens to any file. */
const general: readonly Damage[] = [
  { name: 'a line is lost', to: linesOf((lines, at) => lines.toSpliced(at, 1)) },
  {
    name: 'some lines are lost',
    to: linesOf((lines, at, random) => lines.toSpliced(at, 2 + random.below(6))),
  },
  { name: 'a line stands twice', to: linesOf((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')) },
  {
    name: 'some lines stand twice',
    to: linesOf((lines, at, random) => lines.toSpliced(at, 0, ...lines.slice(at, at + 2 + random.below(6)))),
  },
  {
    name: 'two lines change places',
    to: linesOf((lines, at) => lines.toSpliced(at, 2, ...lines.slice(at, at + 2).toReversed())),
  },
  {
    name: 'a line is moved',
    to: linesOf((lines, at, random) => {
      const rest = lines.toSpliced(at, 1);
      return rest.toSpliced(random.below(rest.length + 1), 0, lines[at] ?? '');
    }),
  },
  {
    name: 'two lines are joined',
    to: linesOf((lines, at) => lines.toSpliced(at, 2, lines.slice(at, at + 2).join(' '))),
  },
  { name: 'the rest is lost', to: (text, random) => text.slice(0, random.below(text.length + 1)) },
  {
    name: 'the beginning is lost',
    to: (text, random) => text.slice(random.below(Math.min(400, text.length) + 1)),
  },
  { name: 'a line is broken', to: atPlace(/(?<=\S) (?=\S)/g, () => '\n') },
  { name: 'a line is broken with an empty one', to: atPlace(/(?<=\S) (?=\S)/g, () => '\n\n') },
  { name: 'a character is lost', to: atPlace(/\S/gu, () => '') },
  { name: 'a sign is lost', to: atPlace(/[:,"'{}[\]()#@*_>|=/\\-]/g, () => '') },
  { name: 'a sign stands twice', to: atPlace(/[:,"'{}[\]()#@*_>|=/\\-]/g, (found) => found + found) },
  { name: 'a comma is lost', to: atPlace(/,/g, () => '') },
  {
    name: 'a comma becomes another sign',
    to: atPlace(/,/g, (_, random) => random.one([';', '.', ' and', ',,'])),
  },
  { name: 'a colon is lost', to: atPlace(/:(?= )/g, () => '') },
  { name: 'a space after a colon is lost', to: atPlace(/(?<=:) /g, () => '') },
  { name: 'a quotation mark is lost', to: atPlace(/["']/g, () => '') },
  { name: 'a bracket is lost', to: atPlace(/[{}[\]()]/g, () => '') },
  { name: 'a bracket becomes another', to: atPlace(/[{}[\]()]/g, (_, random) => random.one([...'{}[]()'])) },
  {
    name: 'something is typed',
    to: (text, random) => {
      const at = random.below(text.length + 1);
      return text.slice(0, at) + random.one(insertions) + text.slice(at);
    },
  },
  {
    name: 'something is typed between words',
    to: atPlace(/(?<=\w) /g, (_, random) => ` ${random.one(insertions)} `),
  },
  {
    name: 'something is half typed on a line of its own',
    to: linesOf((lines, at, random) => lines.toSpliced(at, 0, random.one(halfTyped))),
  },
  {
    name: 'something is half typed in a text',
    to: atPlace(/(?<=[a-z]) (?=[a-z])/g, (_, random) => ` ${random.one(halfTyped)} `),
  },
  { name: 'a line is indented', to: inLine((line, random) => ' '.repeat(1 + random.below(4)) + line) },
  { name: 'a line is indented less', to: inLine((line, random) => line.slice(1 + random.below(2)), /^ {2}/) },
  { name: 'a line is indented by a tab', to: inLine((line) => line.replace(/^ */, '\t')) },
  {
    name: 'indents become tabs',
    to: (text) => text.replaceAll(/^(?: {2})+/gm, (found) => '\t'.repeat(found.length / 2)),
  },
  { name: 'a space follows a line', to: inLine((line, random) => line + random.one([' ', '\t', '\u00a0'])) },
  { name: 'lines end as on Windows', to: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'one line ends as on Windows', to: inLine((line) => `${line}\r`) },
  { name: 'lines end as on old Macs', to: (text) => text.replaceAll('\n', '\r') },
  { name: 'a mark of the byte order is put before', to: (text) => `\ufeff${text}` },
  { name: 'an editor makes quotation marks smart', to: smart },
  { name: 'a line goes through a word processor', to: inLine(fromWord) },
  { name: 'all goes through a word processor', to: (text) => text.split('\n').map(fromWord).join('\n') },
  { name: 'a line is read in another encoding', to: inLine(misread, /[^\0-\x7f]/) },
  { name: 'all is read in another encoding', to: misread },
  {
    name: 'it is saved as Latin-1',
    to: (text) =>
      savedAs(
        text,
        Uint8Array.from(text, (each) => each.charCodeAt(0)),
      ),
  },
  { name: 'letters with marks are lost', to: (text) => text.replaceAll(/[^\0-\x7f]/g, '\ufffd') },
  { name: 'letters are taken apart', to: (text) => text.normalize('NFD') },
  { name: 'a word is written in capitals', to: atPlace(/\b[a-z]{3,}\b/g, (found) => found.toUpperCase()) },
  {
    name: 'a word begins with a capital',
    to: atPlace(/\b[a-z]{3,}\b/g, (found) => found[0]?.toUpperCase() + found.slice(1)),
  },
  {
    name: 'a word is misspelt',
    to: atPlace(/\b[a-z]{4,}\b/g, (found, random) => {
      const at = random.below(found.length - 1);
      return found.slice(0, at) + found[at + 1] + found[at] + found.slice(at + 2);
    }),
  },
  { name: 'a word stands twice', to: atPlace(/\b[\w-]{3,}\b/g, (found) => `${found} ${found}`) },
  {
    name: 'a number is another',
    to: atPlace(/\b\d+\b/g, (_, random) => random.one(['0', '1', '2', '13', '999', '100000', '1e9'])),
  },
  { name: 'a number loses its digits', to: atPlace(/\b\d+\b/g, () => '') },
  {
    name: 'a number is written out',
    to: atPlace(/\b\d+\b/g, (_, random) => random.one(['twelve', 'about 12', '12?', 'n/a', '-', '12,5'])),
  },
  { name: 'a number is negative', to: atPlace(/\b\d+\b/g, (found) => `-${found}`) },
  { name: 'a number is huge', to: atPlace(/\b\d+\b/g, (found) => `${found}00000000000000000000`) },
  { name: 'a number becomes text', to: atPlace(/\b\d+\b/g, (found) => `"${found}"`) },
  {
    name: 'all is lost',
    to: (_, random) => random.one(['', '\n', ' ', '\ufeff', '---', '{}', '[]', 'x', '# x']),
  },
  {
    name: 'a line of another file is pasted',
    to: (text, random, others) => {
      const lines = random.one(others).split('\n');
      const at = random.below(lines.length);
      const pasted = lines.slice(at, at + 1 + random.below(4));
      return linesOf((own, where) => own.toSpliced(where, 0, ...pasted))(text, random);
    },
  },
  {
    name: 'another file is in its place',
    to: (text, random, others) => (random.onceIn(4) ? random.one(others) : text),
  },
];

/** What happens to YAML and JSON. */
const ofData: readonly Damage[] = [
  { name: 'a value is another', to: atPlace(value, (_, random) => random.one(values)) },
  { name: 'a comma before a key is lost', to: atPlace(/,(?=\s+"?[\w-][\w -]*"?:)/g, () => '') },
  { name: 'a value becomes a list', to: atPlace(value, (found) => `[${found}]`) },
  {
    name: 'a value becomes a mapping',
    to: atPlace(value, (found, random) => `{ ${random.one(['is', 'en-GB', 'text', 'x'])}: ${found} }`),
  },
  {
    name: 'a value is put in quotation marks',
    to: atPlace(value, (found, random) => random.one([`"${found}"`, `'${found}'`, `"${found}`, `${found}'`])),
  },
  {
    name: 'a value is folded',
    to: atPlace(
      /(?<=: )[^\s{}[\]'"|>#&*!][^\n]*$/gm,
      (found, random) => `${random.one(['>', '|', '>-', '|+', '>2'])}\n      ${found}\n`,
    ),
  },
  { name: 'a value loses its key', to: atPlace(/[\w-]+: (?=\S)/g, () => '') },
  { name: 'a list becomes a mapping', to: atPlace(/^( *)- (?=\S)/gm, (found) => found.replace('- ', '  ')) },
  { name: 'a mapping becomes a list', to: atPlace(/^( *)(?=\w[\w -]*:)/gm, (found) => `${found}- `) },
  { name: 'a hyphen loses its space', to: atPlace(/^( *)- /gm, (found) => found.slice(0, -1)) },
  {
    name: 'the brackets of a mapping become those of a list',
    to: atPlace(/\{[^{}\n]*\}/g, (found) => `[${found.slice(1, -1)}]`),
  },
  {
    name: 'the brackets of a list become those of a mapping',
    to: atPlace(/\[[^[\]\n]*\]/g, (found) => `{${found.slice(1, -1)}}`),
  },
  { name: 'a comment begins', to: atPlace(/ (?=\S)/g, () => ' # ') },
  {
    name: 'a value is that of another place',
    to: (text, random) => {
      const found = [...text.matchAll(value)].map(([each]) => each);
      return found.length === 0 ? text : atPlace(value, () => random.one(found))(text, random);
    },
  },
  {
    name: 'a key stands for another',
    to: atPlace(/\b[a-z]+(?=:)/g, (_, random) =>
      random.one(['id', 'name', 'text', 'is', 'studies', 'list', 'source', 'by', 'en-GB', 'not reported']),
    ),
  },
];

const ofTemplate: readonly Damage[] = [
  { name: 'a block is not closed', to: atPlace(/^:{3,}$\n/gm, () => '') },
  { name: 'a block is closed too early', to: linesOf((lines, at) => lines.toSpliced(at, 0, ':::')) },
  {
    name: 'a fence has another length',
    to: atPlace(/^:{2,}/gm, (_, random) => ':'.repeat(1 + random.below(6))),
  },
  {
    name: 'a block is of another kind',
    to: atPlace(/(?<=^:{2,})[\w-]+/gm, (_, random) =>
      random.one([
        'box',
        'careful',
        'columns',
        'split',
        'aside',
        'cover',
        'each',
        'when',
        'certificate',
        'fields',
        'references',
        'findings',
        'flow',
        'limitations',
        'field',
        'study-list',
        'cpd-record',
        'cite-this',
        'figures',
        'new-page',
      ]),
    ),
  },
  {
    name: 'an attribute is another',
    to: atPlace(/\{[^{}\n]*\}/g, (_, random) =>
      random.one([
        '{}',
        '{of=themes}',
        '{as=short}',
        '{as}',
        '{x=y}',
        '{#id}',
        '{.class}',
        '{has=studies}',
        '{theme=personal}',
        '{theme=x}',
        '{label=""}',
      ]),
    ),
  },
  {
    name: 'a value is another',
    to: atPlace(
      /:value\[[^\]\n]*\]/g,
      (_, random) =>
        `:value[${random.one(['title', 'studies', 'studies.included', 'themes', 'themes.0', 'x.y', '', 'constructor', 'reference', 'name', 'participants.ages', 'made by', ' title '])}]`,
    ),
  },
  {
    name: 'a value is put elsewhere',
    to: atPlace(
      /(?<=[a-z]) (?=[a-z])/g,
      (_, random) =>
        ` :value[${random.one(['themes', 'studies.included', 'search.dates', 'countries', 'kind', 'edition.date', 'reference.authors'])}]${random.one(['', '{as=words}', '{as=list}', '{as=capital}', '{as=year}', '{as=x}'])} `,
    ),
  },
  {
    name: 'a line of the header is folded',
    to: atPlace(
      /^(?:name|document|style|designs|layout|language): /gm,
      (found, random) => `${found}${random.one(['>', '|', '>-'])}\n  `,
    ),
  },
  { name: 'a head has another rank', to: atPlace(/^#+/gm, (_, random) => '#'.repeat(1 + random.below(6))) },
  { name: 'a block is put into the one above', to: atPlace(/^:{3,}$\n+(?=^:{2,}[\w-])/gm, () => '') },
  { name: 'a line is quoted', to: inLine((line) => `> ${line}`) },
  { name: 'a line becomes a member of a list', to: inLine((line) => `- ${line}`) },
];

const ofStyle: readonly Damage[] = [
  { name: 'a tag is lost', to: atPlace(/<[^<>]*>/g, () => '') },
  { name: 'a tag is not closed', to: atPlace(/\/?>/g, () => '') },
  { name: 'an element is no longer empty', to: atPlace(/\/>/g, () => '>') },
  {
    name: 'an attribute is another',
    to: atPlace(/(?<==)"[^"]*"/g, (_, random) =>
      random.one([
        '""',
        '"x"',
        '"title"',
        '"author"',
        '"issued"',
        '"1"',
        '"-1"',
        '"year"',
        '"true"',
        '"et-al"',
        '"short"',
        '"]"',
        '"&x;"',
        '"‹›"',
      ]),
    ),
  },
  { name: 'an attribute is lost', to: atPlace(/ [\w:-]+="[^"]*"/g, () => '') },
  {
    name: 'an element is of another kind',
    to: atPlace(/(?<=<\/?)[\w-]+/g, (_, random) =>
      random.one([
        'text',
        'names',
        'name',
        'date',
        'date-part',
        'group',
        'choose',
        'if',
        'else',
        'label',
        'number',
        'layout',
        'sort',
        'key',
        'macro',
        'citation',
        'bibliography',
        'x',
      ]),
    ),
  },
  { name: 'an element stands twice', to: atPlace(/<[\w-]+[^<>]*\/>/g, (found) => found + found) },
  {
    name: 'an entity is put in',
    to: atPlace(/(?<=>)/g, (_, random) =>
      random.one(['&', '&x;', '&amp;', '&#0;', '&#x202e;', '<!DOCTYPE x>', ']]>', '<!-- ', '<?x?>']),
    ),
  },
];

/** What happens to files of a kind. What is of the kind's own is as likely as what happens to all. */
export const damagesTo: Readonly<Record<'data' | 'template' | 'style', readonly Damage[]>> = {
  data: [...general, ...ofData, ...ofData],
  template: [...general, ...ofTemplate, ...ofTemplate],
  style: [...general, ...ofStyle, ...ofStyle, ...ofStyle],
};
