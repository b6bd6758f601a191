import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { type Fault, faultAgainst, topOf } from '../../fault/fault.ts';
import { lineAndColumn, stretchOf } from '../../fault/line-and-column.ts';
import { linesOf } from './lines-of.ts';
import { nodesOfJson } from './nodes-of-json.ts';
import { nodesOfPlainYaml } from './nodes-of-plain-yaml.ts';
import { blanked, type Part, partsOf } from './parts.ts';
import { syntaxFault } from './syntax-fault.ts';
import { tooDeep } from './too-deep.ts';
import type { Written } from './written.ts';

/** Characters that any file may have, however it is cut up. */
const smallFile = 2_000_000;

/**
 * Characters between two line breaks or two commas, on average, in a larger one. YAML as people write it has thirty, JSON as programs do
 * twenty; a reader makes several things of each piece, and of short ones by the million it makes more than memory holds.
 */
const shortestPieces = 12;

/** A line that nobody wrote by hand; in JSON, which programs write without line breaks, there is no such limit. */
const longestLine = 50_000;

/** A person’s mistakes are found in two or three; more come from what is no review. */
const mostPasses = 8;
const mostErrors = 200;

export interface ReadYaml {
  readonly written: Written;
  readonly faults: readonly Fault[];
  /** Keys at the top whose parts could not be read and were left out; undefined where nothing could be read. */
  readonly lost: readonly string[] | undefined;
}

/**
 * YAML 1.2, core schema, with the offset of every node: no dates, no `yes` that is a boolean, no merge keys,
 * nothing that runs. JSON is YAML and is read the same way. A part that cannot be read does not hide the others.
 */
export function readYaml(file: string, text: string): ReadYaml {
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const faults: Fault[] = [];
  const lost: string[] = [];
  const json =
    file.endsWith('.json') && !(cutUp(file, whole) ?? noLetter(file, whole)) ? nodesOfJson(whole) : undefined;
  if (json) return { written: { file, text: whole, root: json, lines: linesOf(whole) }, faults, lost };
  const unreadable = notText(file, whole);
  if (unreadable) return nothing(file, unreadable);
  const plain = nodesOfPlainYaml(whole);
  if (plain) return { written: { file, text: whole, root: plain, lines: linesOf(whole) }, faults, lost };
  let readable = whole;
  for (let pass = 0; pass < mostPasses; pass++) {
    const read = parse(file, readable);
    if ('rule' in read) return nothing(file, read);
    if (read.errors.length === 0) return { written: { ...read.written, text: whole }, faults, lost };
    const parts = partsOf(readable);
    const bad = new Set<Part>();
    for (const { error, fault, offset } of read.errors) {
      const part = parts.findLast(({ start }) => start <= offset);
      if (!part) continue;
      // What follows a bracket or quotation mark that is not closed is read amiss, and its errors have that one cause.
      if (!bad.has(part) || standsAlone(error, fault, whole)) faults.push(fault);
      bad.add(part);
    }
    for (const part of bad) {
      if (part.key === '' || readable.slice(part.start, part.end).trim() === '')
        return { ...nothingMore(file, whole), faults };
      readable = blanked(readable, part);
      lost.push(part.key);
    }
  }
  return { ...nothingMore(file, whole), faults };
}

interface Misread {
  readonly error: YAMLError;
  readonly fault: Fault;
  readonly offset: number;
}

function parse(
  file: string,
  text: string,
): { readonly written: Written; readonly errors: readonly Misread[] } | Fault {
  const lines = linesOf(text);
  try {
    const document = parseDocument(text, {
      prettyErrors: false,
      uniqueKeys: false,
      merge: false,
      version: '1.2',
      schema: 'core',
    });
    const written: Written = { file, text, root: document.contents, lines };
    const told = [...document.errors.filter(isNoConsequence), ...document.warnings].slice(0, mostErrors);
    const errors = told.map((error): Misread => {
      const fault = syntaxFault(error, written, document);
      const lineStart = lines.lineStarts[fault.place.line - 1] ?? 0;
      return { error, fault, offset: lineStart + fault.place.column - 1 };
    });
    return { written, errors: errors.sort((a, b) => a.offset - b.offset) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return wholeFile(file, ...isTooDeep);
  }
}

/**
 * What stands after the end that a mistake has put to the whole, is no mistake for that; what is one shows when the part with the first
 * is left out.
 */
const isNoConsequence = ({ message }: YAMLError, index: number): boolean =>
  index === 0 || !message.includes('in YAML stream');

/** Whether a fault that is not the first of its part is one of its own: text after a key on its own line. */
const standsAlone = ({ code, pos: [at] }: YAMLError, { rule }: Fault, text: string): boolean =>
  rule === 'text-is-quoted' &&
  ['BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START', 'TAG_RESOLVE_FAILED', 'BAD_DQ_ESCAPE'].includes(code) &&
  /\S.*:\s+$|-\s+$/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));

function notText(file: string, text: string): Fault | undefined {
  const pieces = cutUp(file, text);
  if (pieces) return pieces;
  const mayBeLong = text.length >= longestLine && !file.endsWith('.json');
  const long = mayBeLong ? text.search(new RegExp(`^.{${longestLine}}`, 'm')) : -1;
  if (long !== -1) {
    return {
      ...wholeFile(file, 'a line of more than 50,000 characters', 'lines that a person can read'),
      place: { file, ...lineAndColumn(text, long) },
    };
  }
  const deep = tooDeep(text, file.endsWith('.json'));
  if (deep !== undefined)
    return { ...wholeFile(file, ...isTooDeep), place: { file, ...lineAndColumn(text, deep) } };
  if (file.endsWith('.json') && text.length > mostOfBrokenJson && !isJson(text))
    return wholeFile(file, 'JSON that is broken or cut off', 'JSON as a reference manager exports it');
  return noLetter(file, text);
}

/** What neither a person nor a program writes as data: millions of lines or values with hardly anything in them. */
function cutUp(file: string, text: string): Fault | undefined {
  const pieces = text.length > smallFile ? Math.max(countOf('\n', text), countOf(',', text)) : 0;
  if (pieces * shortestPieces <= text.length) return undefined;
  const millions = (count: number): string => (count / 1_000_000).toFixed(2);
  return wholeFile(
    file,
    `${millions(text.length)} million characters in ${millions(pieces)} million lines or values`,
    'lines and values that say something',
  );
}

/** What is no letter. */
function noLetter(file: string, text: string): Fault | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a zero byte is the mark of a file that is no text
  const offset = text.search(/[\u0000\uFFFD]/);
  if (offset === -1) return undefined;
  return {
    ...wholeFile(file, 'a character that is not text', 'a text file saved as UTF-8'),
    place: { file, ...stretchOf(text, offset, offset + 1) },
  };
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

/** Characters: in a longer file of JSON a mistake is not looked for, as programs write those and make none. */
const mostOfBrokenJson = 500_000;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const isTooDeep = ['lists or mappings in each other more than a hundred deep', 'a few levels'] as const;

const wholeFile = (file: string, found: string, expected: string): Fault =>
  faultAgainst('yaml-is-readable', {
    place: topOf(file),
    found,
    expected,
  });

const nothing = (file: string, fault: Fault): ReadYaml => ({ ...nothingMore(file, ''), faults: [fault] });

const nothingMore = (file: string, text: string): Omit<ReadYaml, 'faults'> => ({
  written: { file, text, root: null, lines: new LineCounter() },
  lost: undefined,
});
