import { lstat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Fault } from '../fault/fault.ts';
import { importReview } from '../import/import-review.ts';
import { fileFault } from '../io/file-fault.ts';
import { readTextFile } from '../io/read-text-file.ts';
import { shownPath } from '../io/shown-path.ts';
import { isUsableName, nameThatFits } from '../start/name-that-fits.ts';
import type { WrongUse } from './choose-reviews.ts';
import { wantsColour } from './colour.ts';
import { exitCode } from './exit-code.ts';
import { printFaults } from './print-faults.ts';
import { printImport } from './print-import.ts';
import { readImports } from './read-imports.ts';
import type { Surroundings } from './surroundings.ts';
import { writeStart } from './write-start.ts';

export interface ImportRequest {
  /** As written. */
  readonly files: readonly string[];
  /** The folder of the review, as written. */
  readonly to: string;
}

/** `brevier import`: turns a table of studies and files of references into data, and writes over nothing. Returns the exit code. */
export async function importCommand(
  { files, to }: ImportRequest,
  around: Surroundings,
): Promise<number | WrongUse> {
  const folder = resolve(around.folder, to);
  const shown = shownPath(folder, around.folder);
  const wrong = await cannotBe(folder, shown);
  if (wrong !== undefined) return wrong;
  const read = await readImports(files, around.folder);
  if ('wrongUse' in read) return read;
  const there = await whatIsThere(folder, around.folder);
  const unread = [...read.faults, ...there.faults];
  if (unread.length > 0) return failed(unread, new Map(), around);

  const { references, columns } = there;
  const imported = await importReview({
    id: basename(folder),
    today: around.today(),
    references: read.references,
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
    return failed(faults, new Map(columns === undefined ? [] : [[columns.file, columns.text]]), around);

  around.stdout.write(read.notes.map((note) => `${note}\n`).join(''));
  around.stdout.write(printImport(imported.report, wantsColour(around.stdout, around.env)));
  if (targets.length === 0) {
    around.stdout.write('Nothing is new, so nothing was written.\n');
    return exitCode.built;
  }
  if (!imported.isDraft) around.stdout.write('\n');
  return writeStart(
    targets,
    nextSteps(
      imported.files.map(({ name }) => name),
      shown,
      files,
      to,
    ),
    around,
  );
}

/** Why a folder cannot be that of a review. */
async function cannotBe(folder: string, shown: string): Promise<WrongUse | undefined> {
  const about = await lstat(folder).catch(() => undefined);
  if (about !== undefined && !about.isDirectory())
    return {
      wrongUse: `${shown} is a file: name the folder of a review after --to, such as data/gardens-2024`,
    };
  const name = basename(folder);
  if (isUsableName(name) && name !== 'cpd' && name !== 'data') return undefined;
  const near = nameThatFits(name);
  const other = near === undefined || near === 'data' || near === 'cpd' ? 'gardens-2024' : near;
  return {
    wrongUse: `‘${name}’ cannot be the name of a review: small letters from a to z, digits and hyphens, such as --to data/${other}`,
  };
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
  fileFault(
    file,
    'nothing-is-overwritten',
    'a file that is there already',
    'no such file yet',
    'move it away, and import again',
  );

function nextSteps(
  written: readonly string[],
  folder: string,
  files: readonly string[],
  to: string,
): readonly string[] {
  const has = (name: string) => written.includes(name);
  if (has('columns.yaml'))
    return [
      `Look through ${folder}/columns.yaml: it says what each column of the table holds.`,
      `npx brevier import ${[...files, '--to', to].map(quoted).join(' ')}   the same again imports the table`,
    ];
  return [
    ...(has('references.imported.json')
      ? [
          `Copy what you want of ${folder}/references.imported.json into references.json, which was left as it is.`,
        ]
      : []),
    ...(has('studies.imported.yaml')
      ? [`Copy what you want of ${folder}/studies.imported.yaml into review.yaml, which was left as it is.`]
      : []),
    ...(has('review.yaml')
      ? [
          `Fill in ${folder}/review.yaml from top to bottom. If the review itself is among the references, write its “id” after \`citekey\`.`,
        ]
      : []),
    `npx brevier check ${folder}   lists what is left to do, in order`,
    `npx brevier build ${folder}   makes the documents, which say that they are drafts until nothing is left`,
  ];
}

/** As a terminal takes it for one word. */
const quoted = (word: string): string => (/\s/.test(word) ? `"${word}"` : word);

function failed(
  faults: readonly Fault[],
  texts: ReadonlyMap<string, string>,
  { stderr, env }: Surroundings,
): number {
  stderr.write(printFaults(faults, texts, wantsColour(stderr, env)));
  return exitCode.faults;
}
