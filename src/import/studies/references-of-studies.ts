import type { PlannedTable } from '../columns/read-columns.ts';
import type { Asked } from '../import-report.ts';
import { oneLine } from '../read-cell.ts';
import { inWords, rowsInWords } from './in-words.ts';
import { type Joined, joinReferences, type KnownReference, type Sought } from './join-references.ts';
import { type MadeReference, nameOfWork, referenceOfRow } from './reference-of-row.ts';
import type { StudyRow, StudyRows } from './rows-of-studies.ts';
import { citekeyFor, type RowNames } from './study-names.ts';

export interface ReferencesOfStudies {
  /** In the order of the studies. */
  readonly studies: readonly {
    readonly citekey: string;
    readonly label?: string;
    readonly toDos: readonly Asked[];
  }[];
  /** How many of them have a reference that is theirs for sure. */
  readonly joined: number;
  readonly made: readonly MadeReference[];
  readonly asked: readonly Asked[];
}

/**
 * The reference of each study; where none belongs to it, one made of its row.
 *
 * @param reserved other citekeys that are in use
 */
export function referencesOfStudies(
  { columns }: PlannedTable,
  studies: readonly StudyRows[],
  references: readonly KnownReference[],
  reserved: readonly string[],
): ReferencesOfStudies {
  const column = columns.find(({ meaning }) => meaning.is === 'citekey')?.column;
  const sought = studies.map(({ rows }): Sought => {
    const citekey = rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column))[0]?.text;
    return { ...ofRows(rows), ...(citekey === undefined ? {} : { citekey }) };
  });
  const joined = joinReferences(sought, references);
  const taken = new Set([...references.map(({ id }) => id), ...reserved]);
  const made: MadeReference[] = [];
  const citekeys = joined.map((one, at) => {
    const study = sought[at];
    if ('citekey' in one) return one.citekey;
    if ('perhaps' in one) return one.perhaps[0].id;
    if (study === undefined) throw new Error('A study was joined that was not sought');
    const id = citekeyFor(nameOfWork(study), taken);
    made.push(referenceOfRow(id, study));
    return id;
  });
  return {
    studies: citekeys.map((citekey, at) => {
      const name = sought[at]?.name ?? '';
      const others = sought.flatMap((other, number) =>
        number !== at && citekeys[number] === citekey ? [other.name] : [],
      );
      return {
        citekey,
        toDos: toConfirm(name, studies[at]?.rows ?? [], joined[at]),
        ...(others.length === 0
          ? {}
          : {
              label: `TO DO: a label such as Study ${citekeys.slice(0, at + 1).filter((one) => one === citekey).length}; ${inWords(others)} has the same reference`,
            }),
      };
    }),
    joined: joined.filter((one) => 'citekey' in one).length,
    made,
    asked: made.length === 0 ? [] : [withoutReference(made, sought, references.length > 0)],
  };
}

/** What the rows of a study tell of its report: all of it from one row, so that two reports do not become one. */
function ofRows([first, ...rest]: StudyRows['rows']): RowNames {
  const told = [first, ...rest].find(({ names }) => names.title !== undefined || names.doi !== undefined);
  return { ...first.names, ...told?.names, name: first.names.name };
}

function toConfirm(name: string, rows: readonly StudyRow[], joined: Joined | undefined): readonly Asked[] {
  if (joined === undefined || !('perhaps' in joined)) return [];
  const [first, ...others] = joined.perhaps;
  const more = others.slice(0, 3).map(wordsFor);
  return [
    {
      kind: 'references to confirm',
      what: `is ${wordsFor(first)} the reference of ${name} (${rowsInWords(rows)})?${
        more.length === 0 ? '' : ` It may be ${more.join(' or ')} as well;`
      } write the right one after \`citekey\``,
    },
  ];
}

function wordsFor({ id, title }: KnownReference): string {
  const words = typeof title === 'string' ? oneLine(title.replaceAll(/<[^<>]*>/g, '')) : '';
  return words === '' ? id : `${id}, “${words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words}”,`;
}

function withoutReference(
  made: readonly MadeReference[],
  sought: readonly Sought[],
  hasSome: boolean,
): Asked {
  const ids = made.map(({ id }) => id);
  const named = ids.length > 10 ? `${ids.slice(0, 8).join(', ')} and ${ids.length - 8} more` : ids.join(', ');
  return {
    kind: 'studies without a reference',
    what: `${hasSome ? 'no reference was found' : 'there are no references'} for ${made.length === sought.length ? 'any study' : `${made.length} of ${sought.length} studies`}, so that entries were made of what the table tells: see in references.json that type, authors and all else are complete (${named})`,
  };
}
