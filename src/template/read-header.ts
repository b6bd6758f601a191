import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError } from 'yaml';
import { didYouMean } from '../fault/did-you-mean.ts';
import { type Fault, faultAgainst, type Place, type Point, topOf } from '../fault/fault.ts';
import { nearest } from '../fault/nearest.ts';
import type { RuleId } from '../fault/rule-ids.ts';
import { isLanguage, languages, languageTags, nearestLanguage } from '../language/language.ts';
import { linesOf } from '../review/yaml/lines-of.ts';
import { nodesOfPlainYaml } from '../review/yaml/nodes-of-plain-yaml.ts';
import type { Limit } from './template.ts';

const limitKeys = ['most pages', 'most words'];
const headerKeys = [
  'document',
  'name',
  'language',
  'style',
  'designs',
  'layout',
  'nation',
  'needs',
  'annex',
  ...limitKeys,
];

interface HeaderText {
  readonly text: string;
  readonly place: Place;
}

/** A header's values by their keys, and what is wrong in it. */
interface Header {
  readonly fields: ReadonlyMap<string, HeaderText>;
  readonly limits: ReadonlyMap<string, Limit>;
  /** What is written, whether or not its value can be used. */
  readonly keys: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/** Reads the lines between the first two `---` of a template: `document: briefing`. */
export function readHeader(yaml: string, file: string, firstLine: number): Header {
  const lines = linesOf(yaml);
  const { contents, errors } = nodesOf(yaml);
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: firstLine + line - 1, column: col };
  };
  const at = ([start, end]: readonly [number, number, number?] = [0, 0]): Place => ({
    file,
    ...pointAt(start),
    ...(end > start ? { end: pointAt(start + yaml.slice(start, end).trimEnd().length) } : {}),
  });
  const endOfLine = (from: number): number => from + yaml.slice(from).search(/\r?\n|$/);
  const faults: Fault[] = errors.map((error) =>
    headerFault(
      at([error.pos[0], endOfLine(error.pos[0])]),
      'YAML that cannot be read',
      'lines of the form `key: value`',
    ),
  );
  const fields = new Map<string, HeaderText>();
  const limits = new Map<string, Limit>();
  const keys = new Set<string>();
  if (faults.length > 0) return { fields, limits, keys, faults };
  if (!isMap<Node, Node | null>(contents)) {
    const fault = headerFault(topOf(file), 'an empty header', 'a line such as `document: briefing`');
    return { fields, limits, keys, faults: [fault] };
  }
  for (const { key, value } of contents.items) {
    const place = at(isScalar(key) ? (key.range ?? undefined) : undefined);
    const where = at(value?.range ?? undefined);
    const name = isScalar(key) ? String(key.value) : '';
    keys.add(name);
    if (!headerKeys.includes(name)) {
      const near = nearest(name, headerKeys);
      // A misspelt key is also a missing one, and is said once.
      if (near !== undefined) keys.add(near);
      faults.push({
        ...headerFault(
          place,
          `the key \`${name}\``,
          `one of ${headerKeys.map((known) => `\`${known}\``).join(', ')}`,
          'template-header-is-known',
        ),
        ...didYouMean(near),
      });
    } else if (name === 'designs' && isSeq(value)) {
      // A list in YAML says the same as names with commas between them.
      const names = value.items.map((item) => (isScalar(item) ? String(item.value) : '')).join(',');
      fields.set(name, { text: names, place: where });
    } else if (limitKeys.includes(name)) {
      const most = isScalar(value) ? value.value : undefined;
      if (typeof most === 'number' && Number.isInteger(most) && most > 0)
        limits.set(name, { most, place: where });
      else
        faults.push(
          headerFault(
            value?.range && value.range[1] > value.range[0] ? where : place,
            `no whole number after \`${name}:\``,
            'a number from 1 on, in digits',
          ),
        );
    } else if (!isScalar(value) || typeof value.value !== 'string' || value.value.trim() === '') {
      faults.push(headerFault(place, `no text after \`${name}:\``, 'a short text'));
    } else if (name === 'document' && !/^[a-z][a-z0-9-]*$/.test(value.value.trim())) {
      faults.push(
        headerFault(
          where,
          `\`${value.value}\``,
          'a file name of small letters, digits and hyphens, such as `briefing`',
        ),
      );
    } else if (name === 'language' && !isLanguage(value.value.trim())) {
      faults.push({
        ...headerFault(
          where,
          `the language \`${value.value}\``,
          `one of ${languageTags.map((tag) => `\`${tag}\` for ${languages[tag].english}`).join(', ')}`,
          'template-language-is-known',
        ),
        ...didYouMean(nearestLanguage(value.value)),
      });
    } else {
      // A value over several lines, as after `>`, is one text all the same.
      const text = value.value.trim().replaceAll(/\s+/g, ' ');
      fields.set(name, { text, place: where });
    }
  }
  return { fields, limits, keys, faults };
}

/** Almost every header is read in a fraction of the time; what a mistake is, a key that stands there twice as well, YAML’s parser tells. */
function nodesOf(yaml: string): {
  readonly contents: Node | null;
  readonly errors: readonly Pick<YAMLError, 'pos'>[];
} {
  const plain = nodesOfPlainYaml(yaml);
  if (!isMap(plain)) return parseDocument(yaml, { prettyErrors: false });
  const keys = new Set(plain.items.map(({ key }) => (isScalar(key) ? key.value : key)));
  return keys.size === plain.items.length
    ? { contents: plain, errors: [] }
    : parseDocument(yaml, { prettyErrors: false });
}

export function headerFault(
  place: Place,
  found: string,
  expected: string,
  rule: RuleId = 'template-has-header',
): Fault {
  return faultAgainst(rule, { place, found, expected });
}
