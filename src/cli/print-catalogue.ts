import type { Catalogue } from '../template/catalogue/catalogue.ts';
import type { ListedValue } from '../template/catalogue/list-values.ts';
import { printable, type Tone, toned } from './terminal.ts';

/** A catalogue with what there is to make documents with. */
export interface Listing extends Catalogue {
  readonly templates: readonly { readonly name: string; readonly file: string; readonly kind: string }[];
  readonly designs: readonly { readonly name: string; readonly file: string }[];
  /** The folder of the review whose values are listed. */
  readonly review?: string;
}

export const sectionNames = ['templates', 'designs', 'blocks', 'marks', 'values', 'forms'] as const;
export type SectionName = (typeof sectionNames)[number];

export interface Asked {
  /** Empty for all. */
  readonly sections: readonly SectionName[];
  /** Words that a name has to hold; empty for all. */
  readonly names: readonly string[];
}

interface Section {
  readonly name: SectionName;
  readonly head: string;
  readonly rows: readonly Row[];
}

/**
 * What can stand in a template, section by section.
 *
 * @param width columns of the terminal; without it nothing is wrapped
 * @returns empty where nothing has such a name
 */
export function printCatalogue(
  listing: Listing,
  asked: Asked,
  width: number | undefined,
  colour: boolean,
): string {
  return sectionsOf(listing, asked)
    .filter(
      ({ name, rows }) => rows.length > 0 && (asked.sections.length === 0 || asked.sections.includes(name)),
    )
    .map(({ head, rows }) => `${toned(head, 'bold', colour)}\n${inColumns(rows, width, 'green', colour)}`)
    .join('\n');
}

function sectionsOf(listing: Listing, { names }: Asked): readonly Section[] {
  const { templates, designs, blocks, marks, values, lacking, review } = listing;
  const fits = (name: string): boolean => names.length === 0 || names.some((each) => holds(name, each));
  const named = (rows: readonly Row[]): readonly Row[] => rows.filter(([name]) => fits(name));
  return [
    {
      name: 'templates',
      head: 'Templates',
      rows: named(templates.map(({ name, file, kind }) => [name, `${kind}, in ${file}`])),
    },
    { name: 'designs', head: 'Designs', rows: named(designs.map(({ name, file }) => [name, `in ${file}`])) },
    {
      name: 'blocks',
      head: 'Blocks, on a line of their own',
      rows: named(blocks.map(({ use, summary }) => [use, summary])),
    },
    {
      name: 'marks',
      head: 'Marks, in a line of text',
      rows: named(marks.map(({ use, summary }) => [use, summary])),
    },
    {
      name: 'values',
      head: review === undefined ? 'Values' : `Values of ${review}, as :value[name] prints them`,
      rows: [
        ...(names.length === 0 ? valueRows(values) : values.filter(({ path }) => fits(path)).map(rowOf)),
        ...named(lacking.map((name) => [name, 'not in this review; ask for it with :::when'])),
      ],
    },
    { name: 'forms', head: 'Forms: what {as=…} makes of a value', rows: formRows(values, fits) },
  ];
}

/** Whether a word of a name begins so: `theme` stands in `themes.social.name` and `::theme-table`, `ages` not in `key-messages`. */
function holds(name: string, word: string): boolean {
  const [whole, part] = [name.toLowerCase(), word.toLowerCase().replace(/^:+/, '')];
  for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1))
    if (!/[a-z0-9]/.test(whole.charAt(at - 1))) return true;
  return false;
}

const rowOf = ({ path, text }: ListedValue): Row => [path, text];

/** Of lists the first member stands for all, which have the same names. */
function valueRows(values: readonly ListedValue[]): readonly Row[] {
  return values.flatMap((value, index): readonly Row[] => {
    const { memberOf } = value;
    if (memberOf === undefined || memberOf.at === 0) return [rowOf(value)];
    const before = values[index - 1]?.memberOf;
    if (before?.path === memberOf.path && before.at > 0) return [];
    const ids = new Set(
      values
        .filter((each) => each.memberOf?.path === memberOf.path && each.memberOf.at > 0)
        .map(({ path }) => path.slice(memberOf.path.length + 1).split('.')[0] ?? ''),
    );
    return [[`${memberOf.path}.…`, `the same of ${inShort([...ids])}`]];
  });
}

/** The first few, and how many more there are. */
const inShort = (ids: readonly string[]): string =>
  ids.length <= mostNamed
    ? ids.join(', ')
    : `${ids.slice(0, mostNamed - 1).join(', ')} and ${ids.length - mostNamed + 1} more`;

const mostNamed = 4;

/** Each kind of value that takes the same forms by the one of the review that shows best what its forms do. */
function formRows(values: readonly ListedValue[], fits: (name: string) => boolean): readonly Row[] {
  const best = new Map<string, ListedValue>();
  for (const value of values) {
    const key = `${value.kind} ${value.forms.map(({ as }) => as).join(' ')}`;
    const before = best.get(key);
    if (value.isReported && value.forms.length > 0 && (!before || shows(value) > shows(before)))
      best.set(key, value);
  }
  return [...best.values()].flatMap(({ path, forms }) =>
    fits(path) ? forms.map(({ as, text }): Row => [`:value[${path}]{as=${as}}`, text]) : [],
  );
}

const shows = ({ forms }: ListedValue): number => new Set(forms.map(({ text }) => text)).size;

/** A name and what is said of it. */
export type Row = readonly [name: string, words: string];

/** Columns of a terminal that names may take; a longer name has a line of its own. */
const widestName = 30;

/**
 * Rows in two columns, the second wrapped at the width of the terminal. Without a width each row is one line, as programs that
 * search it take it.
 */
function inColumns(rows: readonly Row[], width: number | undefined, tone: Tone, colour: boolean): string {
  const indent = Math.min(widestName, Math.max(0, ...rows.map(([name]) => name.length)));
  const room = width === undefined ? Number.POSITIVE_INFINITY : Math.max(20, width - indent - 4);
  return rows
    .map(([name, words]) => {
      const lines = wrapped(printable(words), room);
      const first = width !== undefined && name.length > indent ? undefined : lines.shift();
      const head = `  ${toned(printable(name).padEnd(indent), tone, colour)}  ${first ?? ''}`.trimEnd();
      return [head, ...lines.map((line) => `${' '.repeat(indent + 4)}${line}`)].join('\n');
    })
    .map((row) => `${row}\n`)
    .join('');
}

/** Lines no longer than the room, broken at spaces; a longer word has a line of its own. */
function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
