import { lstat, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import { importReview } from '../import/import-review.ts';
import { shownPath } from '../io/paths.ts';
import { readTextFile } from '../io/read-text-file.ts';
import { isUsableName, nameThatFits } from '../scaffold/name-that-fits.ts';
import type { WrongUse } from './choose-reviews.ts';
import { exitCode } from './exit-code.ts';
import { writeScaffold } from './new-command.ts';
import { failed } from './print-faults.ts';
import { afterImport, printImport } from './print-import.ts';
import { readImports } from './read-imports.ts';
import type { Surroundings } from './surroundings.ts';
import { wantsColour } from './terminal.ts';

export interface ImportRequest {
  /** As written. */
  readonly files: readonly string[];
  /** The folder of the review, as written. */
  readonly to: string;
  /** The name of the sheet that holds the studies, in a workbook with several. */
  readonly sheet?: string;
  /** Whether faults are said one and all, however many they are. */
  readonly all: boolean;
}

/** `brevier import`: turns a table of studies and files of references into data, and writes over nothing. Returns the exit code. */
export async function importCommand(
  { files, to, sheet, all }: ImportRequest,
  around: Surroundings,
): Promise<number | WrongUse> {
  const folder = resolve(around.folder, to);
  const shown = shownPath(folder, around.folder);
  const wrong = await cannotImportTo(folder, shown);
  if (wrong !== undefined) return wrong;
  const read = await readImports(files, around.folder);
  if ('wrongUse' in read) return read;
  if (sheet !== undefined && read.table === undefined && read.faults.length === 0)
    return { wrongUse: '--sheet names a sheet of a workbook, and there is none among the files' };
  const there = await whatIsThere(folder, around.folder);
  const unread = [...read.faults, ...there.faults];
  if (unread.length > 0) return failed(unread, around, all);

  const { references, columns } = there;
  const imported = await importReview({
    id: basename(folder),
    today: around.today(),
    references: read.references,
    ...(sheet === undefined ? {} : { sheet }),
    ...(read.table === undefined ? {} : { table: read.table }),
    there: {
      hasReview: there.hasReview,
      ...(references === undefined ? {} : { references }),
      ...(columns === undefined ? {} : { columns }),
    },
  });
  const targets = imported.files.map(({ name, text }) => ({ path: join(folder, name), text }));
  const inTheWay: Fault[] = [];
  for (const { path } of targets)
    if (await exists(path)) inTheWay.push(alreadyThere(shownPath(path, around.folder)));
  const faults = [...imported.faults, ...inTheWay];
  if (faults.length > 0)
    return failed(faults, around, all, new Map(columns && [[columns.file, columns.text]]));

  const notes = read.notes.map((note) => `${note}\n`).join('');
  const colour = wantsColour(around.stdout, around.env);
  if (targets.length === 0) {
    around.stdout.write(`${notes}${printImport(imported.report, { colour, whole: all })}`);
    around.stdout.write('Nothing is new, so nothing was written.\n');
    return exitCode.built;
  }
  const path = imported.isDraft ? undefined : await freeName(folder);
  around.stdout.write(
    `${notes}${printImport(imported.report, {
      colour,
      whole: all,
      ...(path === undefined ? {} : { wholeIn: shownPath(path, around.folder) }),
    })}\n`,
  );
  const names = imported.files.map(({ name }) => name);
  const again = ['import', ...files, ...(sheet === undefined ? [] : ['--sheet', sheet]), '--to', to];
  const text = `${notes}${printImport(imported.report, { colour: false, whole: true })}`;
  return writeScaffold(
    [...targets, ...(path === undefined ? [] : [{ path, text }])],
    afterImport(names, shown, again, imported.report.columns?.questions.length ?? 0),
    around,
  );
}

/** Where a report can stand beside those of earlier imports. */
async function freeName(folder: string): Promise<string> {
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? 'import-report.txt' : `import-report-${number}.txt`);
    if (!(await exists(path))) return path;
  }
}

async function whatIsThere(folder: string, from: string) {
  const faults: Fault[] = [];
  const read = async (name: string) => {
    const path = join(folder, name);
    if (!(await exists(path))) return undefined;
    const file = await readTextFile(path, shownPath(path, from));
    if ('text' in file) return file;
    faults.push(file);
    return undefined;
  };
  const references = await read('references.json');
  const columns = await read('columns.yaml');
  return { references, columns, hasReview: await exists(join(folder, 'review.yaml')), faults };
}

const exists = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => undefined)) !== undefined;

const alreadyThere = (file: string): Fault =>
  faultAgainst('nothing-is-overwritten', {
    place: topOf(file),
    found: 'a file that is there already',
    expected: 'no such file yet',
    suggestion: 'move it away, and import again',
  });

/** Folders that are no review’s. */
const kept = ['cpd', 'data'];

/**
 * Why a folder cannot be that of a review; undefined where it can.
 *
 * @param folder absolute path
 * @param shown the same as messages show it
 */
async function cannotImportTo(folder: string, shown: string): Promise<WrongUse | undefined> {
  const about = await stat(folder).catch(() => undefined);
  if (about !== undefined && !about.isDirectory())
    return {
      wrongUse: `${shown} is a file: name the folder of a review after --to, such as data/gardens-2024`,
    };
  const name = basename(folder);
  if (isUsableName(name) && !kept.includes(name)) return undefined;
  const other = nameThatFits(name, kept) ?? 'gardens-2024';
  return {
    wrongUse: `‘${name}’ cannot be the name of a review: small letters from a to z, digits and hyphens, such as --to data/${other}`,
  };
}
