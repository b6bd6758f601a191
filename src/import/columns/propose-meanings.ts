import { doiWithin } from '../../citation/doi.ts';
import { absenceInWords } from '../../review/absence-in-words.ts';
import { readCount, readCountries, readMark, readMiddleAge, readYear } from '../read-cell.ts';
import type { Column } from '../table/columns-of.ts';
import type { Cell } from '../table/table.ts';
import { type ColumnMeaning, onceOnly, readMeaning } from './column-meaning.ts';
import { headingOfTheme, headingWords } from './heading-words.ts';
import { knownHeadings, ofTheProcess } from './known-headings.ts';

/** What a column most likely holds, and how sure that is. */
export interface Proposal {
  /** Undefined where nothing speaks for any meaning. */
  readonly meaning?: ColumnMeaning;
  /** `said` where the heading is one of the words for columns itself, so that nobody need be asked; `unsure` is a question. */
  readonly how: 'said' | 'sure' | 'unsure';
}

/** What the columns of a table most likely hold, by their headings and by what stands below them. A person looks through these. */
export function proposeMeanings(columns: readonly Column[]): readonly Proposal[] {
  const proposals = columns.map((column) =>
    propose(
      column,
      columns.some(({ heading, group }) => heading === column.heading && group !== column.group),
    ),
  );
  const given = new Set<ColumnMeaning['is']>();
  const names = bestNamed(columns, proposals);
  // What a column says in so many words counts before what another is taken for.
  for (const { meaning, how } of proposals)
    if (meaning !== undefined && how === 'said') given.add(meaning.is);
  const once = proposals.map((proposal, at): Proposal => {
    const { meaning, how } = proposal;
    if (meaning?.is === 'study' && names !== undefined && at !== names)
      return { meaning: { is: 'note' }, how: 'unsure' };
    if (meaning === undefined || how === 'said' || !onceOnly.some((is) => is === meaning.is)) return proposal;
    if (given.has(meaning.is)) return { meaning: { is: 'note' }, how: 'unsure' };
    if (how === 'sure') given.add(meaning.is);
    return proposal;
  });
  if (once.some(({ meaning, how }) => how !== 'unsure' && isNaming(meaning))) return once;
  // Where no heading names the studies, a column of names such as “Okafor 2019” can.
  const named = columns.findIndex(({ cells }) => most(cells, ({ text }) => likeName.test(text)));
  return once.map((proposal, at) =>
    at === named && proposal.how !== 'said' ? { meaning: { is: 'study' }, how: 'unsure' } : proposal,
  );
}

/** Of several columns that may name the studies, the one with the most names such as “Okafor 2019”; undefined where none has any. */
function bestNamed(columns: readonly Column[], proposals: readonly Proposal[]): number | undefined {
  const counts = columns.map(({ cells }, at) =>
    proposals[at]?.meaning?.is === 'study' && proposals[at]?.how !== 'unsure'
      ? cells.filter(({ text }) => likeName.test(text)).length
      : 0,
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}

const isNaming = (meaning: ColumnMeaning | undefined): boolean =>
  meaning?.is === 'study' || meaning?.is === 'author' || meaning?.is === 'title';

const likeName = /^\p{Lu}[\p{L}\p{M}’'. -]+.{0,40}(?<!\d)(?:19|20)\d{2}[a-z]?\)?$/u;

/** Headings of which one over several columns makes their numbers those of a part of the study. */
const ofParts =
  /\b(?:arm|group|intervention|comparator|comparison|control|treatment|condition|placebo|time ?point|baseline|follow[- ]?up|wave|visit|week|month)s?\b/i;

/** @param isOfParts whether the same heading stands below another one as well, as for another arm */
function propose({ name, heading, group, cells }: Column, isOfParts: boolean): Proposal {
  const said = readMeaning(heading);
  // A heading “Note” has the notes of those who filled the table in.
  if (said !== undefined && said.is !== 'sub-theme' && said.is !== 'note' && group === undefined)
    return misfits(said, cells) ? { meaning: { is: 'note' }, how: 'unsure' } : { meaning: said, how: 'said' };
  // Nothing is lost.
  if (cells.length === 0) return { meaning: { is: 'leave out' }, how: 'sure' };
  if (
    group !== undefined &&
    (ofParts.test(group) || (isOfParts && cells.every((cell) => readMark(cell) === undefined)))
  )
    return { meaning: { is: 'note' }, how: 'sure' };
  const known =
    knownAs(heading) ?? (group === undefined ? undefined : (knownAs(name) ?? knownAs(`${group} ${heading}`)));
  const marks = cells.filter((cell) => readMark(cell) !== undefined);
  const flags = marks.length > 0 && marks.length === cells.length;
  if (known !== undefined && !(flags && isOfMarks(known.meaning))) return fitted(known, cells);
  const words = [...headingWords(`${group ?? ''} ${heading}`)];
  if (marks.length === 0 || words.some((word) => ofTheProcess.has(word))) return { how: 'unsure' };
  const meaning: ColumnMeaning = { is: 'sub-theme', ...(group === undefined ? {} : { theme: group }) };
  // A cross or a tick is there to mark; a 1 or a yes can answer any question. A number may be the sum of them.
  const areCrosses = most(
    cells.filter(({ text }) => !/^\d+$/.test(text)),
    (cell) => readMark(cell) === true && /^[^\p{L}\d]|^x$/iu.test(cell.text),
  );
  if (group === undefined)
    return areCrosses || headingOfTheme.test(heading) ? { meaning, how: 'unsure' } : { how: 'unsure' };
  return { meaning, how: areCrosses && knownAs(group) === undefined ? 'sure' : 'unsure' };
}

/** Whether what a column of marks is taken for can be said by marks alone: a flag is neither a year nor a method. */
const isOfMarks = ({ is }: ColumnMeaning): boolean =>
  is !== 'leave out' && is !== 'study' && is !== 'participants';

interface Known {
  readonly meaning: ColumnMeaning;
  readonly isUnsure?: true;
}

function knownAs(heading: string): Known | undefined {
  const words = headingWords(heading);
  if (words.size === 0) return undefined;
  const found = knownHeadings.find(({ has, may = '' }) => {
    const others = may.split(' ');
    return has.split(', ').some((head) => {
      const needed = head.split(' ');
      return (
        needed.every((word) => words.has(word)) &&
        [...words].every((word) => needed.includes(word) || others.includes(word))
      );
    });
  });
  return found && { meaning: found.meaning, ...(found.isUnsure ? { isUnsure: true as const } : {}) };
}

/** What speaks for a meaning in a cell, where a cell can. */
const fits: { readonly [is in ColumnMeaning['is']]?: (cell: Cell) => boolean } = {
  year: (cell) => readYear(cell) !== undefined,
  doi: ({ text }) => doiWithin(text) !== undefined,
  participants: (cell) => /\d/.test(cell.text) && cell.text.length < 40 && cell.kind !== 'date',
  'mean age': (cell) => 'is' in readMiddleAge(cell),
  'median age': (cell) => 'is' in readMiddleAge(cell),
  sex: (cell) => 'is' in readCount(cell, false),
  ages: ({ text, kind }) => /\d/.test(text) && text.length < 60 && kind !== 'yes or no',
  countries: (cell) => 'is' in readCountries(cell) || /\band\b|&/.test(cell.text),
  regions: ({ text }) => /\p{L}{2}/u.test(text),
  author: ({ text }) => /\p{L}{2}/u.test(text),
  title: ({ text }) => /\p{L}{2}/u.test(text),
};

/** A meaning by its heading, as sure as what stands in the cells lets it be. */
function fitted({ meaning, isUnsure }: Known, cells: readonly Cell[]): Proposal {
  if (misfits(meaning, cells)) return { meaning: { is: 'note' }, how: 'unsure' };
  return { meaning, how: isUnsure || shareThatFits(meaning, cells) < 0.5 ? 'unsure' : 'sure' };
}

/** Whether no cell under a heading holds what it says: under “Participants” stands who they were, and not how many. */
const misfits = (meaning: ColumnMeaning, cells: readonly Cell[]): boolean =>
  shareThatFits(meaning, cells) === 0;

function shareThatFits({ is }: ColumnMeaning, all: readonly Cell[]): number {
  const cells = all.filter(({ text }) => absenceInWords(text) === undefined && text !== '?');
  const fit = fits[is];
  return fit === undefined || cells.length === 0 ? 1 : cells.filter(fit).length / cells.length;
}

const most = (cells: readonly Cell[], is: (cell: Cell) => boolean): boolean =>
  cells.length > 0 && cells.filter(is).length > cells.length / 2;
