import { cslTypes, furtherDates, furtherNames, unusedDates } from '../../citation/csl-variables.ts';
import { doiWithin } from '../../citation/doi.ts';
import { richFields } from '../../citation/rich-text.ts';
import { parse } from '../../review/structure/shape.ts';
import { referencesShape } from '../../review/structure/shapes.ts';
import { yearToDo } from '../../review/to-dos-in.ts';
import type { Remark } from '../import-report.ts';
import { plainText } from './plain-text.ts';
import { readDate } from './read-date.ts';

type Item = Readonly<Record<string, unknown>>;
export type Say = (as: Remark['as'], what: string) => void;

const dates = new Set<string>(['issued', 'accessed', ...furtherDates, ...unusedDates]);
const names = new Set<string>(['author', 'editor', 'translator', ...furtherNames]);

/**
 * An item as `references.json` has it: texts that are text, dates in parts, a DOI without an address before it, no markup but that of titles, and no
 * field that Brevier does not know. What is changed or left out in the process is said, and so is what a person must fill in.
 */
export function tidyItem(item: Item, say: Say): Item {
  const tidy: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(item)) {
    if (value === undefined || value === null || value === '' || field.startsWith('_')) continue;
    const made = dates.has(field)
      ? tidyDate(field, value, say)
      : names.has(field)
        ? tidyNames(field, value, say)
        : tidyValue(field, value, say);
    if (made !== undefined) tidy[field] = made;
  }
  if (tidy['citation-key'] === tidy.id) Reflect.deleteProperty(tidy, 'citation-key');
  if (!cslTypes.some((type) => type === tidy.type)) {
    say(
      'to do',
      `type: ${tidy.type === undefined ? 'there is none' : `“${String(tidy.type)}” is no type of CSL`}, so it stands as a document`,
    );
    tidy.type = 'document';
  }
  if (tidy.title === undefined) {
    say('to do', 'title: there is none');
    tidy.title = 'TO DO: the title';
  }
  return fitting(tidy, say);
}

function tidyDate(field: string, value: unknown, say: Say): unknown {
  const parts = readDate(value);
  if (parts !== undefined) return { 'date-parts': parts };
  const written = `“${dateInWords(value)}”`;
  if (field !== 'issued') {
    say('left out', `${field}: ${written} is no date in numbers`);
    return undefined;
  }
  say('to do', `issued: ${written} is no date in numbers`);
  return { 'date-parts': [[yearToDo]] };
}

function tidyValue(field: string, value: unknown, say: Say): unknown {
  const [first, ...rest] = Array.isArray(value) ? value : [value];
  for (const more of rest)
    say('left out', `${field}: “${plainText(String(more))}”, as there is one before it`);
  if (typeof first !== 'string' && typeof first !== 'number') {
    say('left out', `${field}: it is no text`);
    return undefined;
  }
  const written = String(first);
  if (field === 'DOI') return tidyDoi(written, say);
  const text = plainText(written, richFields.has(field));
  if (tagsIn(written) > tagsIn(text)) say('changed', `${field}: marks of HTML were taken out`);
  if (field === 'URL' && !/^https?:\/\/[^\s"'<>]+$/.test(text)) {
    say('left out', `URL: “${text}” is no address that begins with https://`);
    return undefined;
  }
  return text === '' ? undefined : text;
}

const tagsIn = (text: string): number => text.match(/<\/?[a-z]/gi)?.length ?? 0;

function tidyDoi(written: string, say: Say): string | undefined {
  const doi = doiWithin(written) ?? /10\.\d{4,9}\/\S+/.exec(written.trim())?.[0];
  if (doi === undefined) say('left out', `DOI: “${plainText(written)}” is none`);
  return doi;
}

/** Without the fields that the schema of references does not take. */
function fitting(item: Readonly<Record<string, unknown>>, say: Say): Item {
  const parsed = parse(referencesShape, [item]);
  if (parsed.success) return item;
  const fields = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 1
      ? issue.keys
      : issue.path[1] === 'id'
        ? []
        : [String(issue.path[1])],
  );
  const kept = { ...item };
  for (const field of new Set(fields)) {
    say('left out', `${field}: ${shown(item[field])}`);
    Reflect.deleteProperty(kept, field);
  }
  return kept;
}

/** The words that stand for a date, where they are words. */
function dateInWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return shortened(String(value));
  const said = Object.entries(value).find(([key]) => key === 'raw' || key === 'literal')?.[1];
  return typeof said === 'string' ? shortened(said) : Object.keys(value).join(', ');
}

const shown = (value: unknown): string => `“${shortened(typeof value === 'string' ? value : typeof value)}”`;

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const parts = ['family', 'given', 'suffix', 'non-dropping-particle', 'dropping-particle'] as const;
const flags = ['comma-suffix', 'static-ordering', 'parse-names'] as const;
const known = new Set<string>([...parts, ...flags, 'literal']);

/** Names with the parts that CSL gives them. One of several words that is not taken apart, as of an organisation, stands as it is. */
function tidyNames(field: string, value: unknown, say: Say): readonly object[] | undefined {
  const names = (Array.isArray(value) ? value : [value]).flatMap((name) => {
    const made = tidyName(name);
    const others =
      typeof name === 'object' && name !== null ? Object.keys(name).filter((key) => !known.has(key)) : [];
    for (const other of others) say('left out', `${field}: ${other} of a name`);
    if (made === undefined) say('left out', `${field}: a name without any of its parts`);
    return made === undefined ? [] : [made];
  });
  return names.length === 0 ? undefined : names;
}

function tidyName(name: unknown): object | undefined {
  if (typeof name === 'string') return literal(name);
  if (typeof name !== 'object' || name === null) return undefined;
  const texts = Object.fromEntries(
    parts.flatMap((part) => {
      const text = textOf(name, part);
      return text === '' ? [] : [[part, text] as const];
    }),
  );
  const marked = Object.fromEntries(
    Object.entries(name).filter(([key]) => flags.some((flag) => flag === key)),
  );
  const whole = textOf(name, 'literal');
  const [only, ...more] = Object.values(texts);
  if (whole !== '' || only === undefined) return literal(whole);
  if (more.length === 0 && (texts.family === undefined || /\s/.test(only))) return literal(only);
  return texts.family === undefined ? literal(Object.values(texts).join(' ')) : { ...texts, ...marked };
}

const literal = (text: string): object | undefined => {
  const plain = plainText(text);
  return plain === '' ? undefined : { literal: plain };
};

function textOf(name: object, part: string): string {
  const value = Object.entries(name).find(([key]) => key === part)?.[1];
  return typeof value === 'string' ? plainText(value) : '';
}
