import { createRequire } from 'node:module';
import { basename, dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as disk from './at-once.ts';
import { answerTo, type Kind, ofBytes, ofError, ofKind, ofNames, type Question } from './questions.ts';

/**
 * The disk, for all that reads it or writes documents: Node’s own functions, which take down what was asked and answered where
 * somebody wants to know. No other file of a build’s imports `node:fs` (a test holds it), so nothing is read that is not taken down.
 */
export type Asked = readonly (readonly [question: Question, answer: string])[];

/** What this process has asked of the disk, each with the answer that it would have now. */
export interface DiskRecord {
  /**
   * Undefined where one question had two answers, and neither was of this process’s making: somebody else was writing meanwhile,
   * and nobody can tell which of them is in what.
   */
  readonly asked: () => Asked | undefined;
}

let record: Notes | undefined;

/** From now on what is asked is taken down. */
export function recordDisk(): DiskRecord {
  const notes = new Notes();
  record = notes;
  return { asked: () => notes.asked() };
}

export async function readFile(path: string | URL): Promise<Buffer>;
export async function readFile(path: string | URL, encoding: 'utf8'): Promise<string>;
export async function readFile(path: string | URL, encoding?: 'utf8'): Promise<Buffer | string> {
  const file = pathOf(path);
  // Before it is read: if it is changed meanwhile, it is another one than was noted.
  if (isOfProgram(file)) record?.note(['program', file], answerTo(['program', file]));
  const bytes = await noted(['file', file], () => disk.readFile(file), ofBytes);
  return encoding === undefined ? bytes : bytes.toString(encoding);
}

/** The names in a folder. */
export async function readdir(path: string): Promise<string[]> {
  return noted(['folder', path], () => disk.readdir(path), ofNames);
}

/** The paths of all that is in a folder and in those below, seen from it. */
export async function readTree(path: string): Promise<string[]> {
  return noted(['tree', path], () => disk.readdir(path, { recursive: true }), ofNames);
}

export async function stat(path: string): Promise<Kind> {
  return noted(['kind', path], () => disk.stat(path), ofKind);
}

export async function realpath(path: string): Promise<string> {
  return noted(
    ['place', path],
    () => disk.realpath(path),
    (place) => place,
  );
}

/** Where a module’s name leads from a file. Throws as `require.resolve` does. */
export function resolveModule(from: string, name: string): string {
  const question: Question = ['module', from, name];
  try {
    const place = createRequire(from).resolve(name);
    record?.note(question, place);
    return place;
  } catch (error) {
    record?.note(question, ofError(error));
    throw error;
  }
}

/** @param flag `wx` where none may be there */
export async function writeFile(path: string, content: Uint8Array | string, flag = 'w'): Promise<void> {
  await disk.writeFile(path, content, { flag });
  record?.put(path, typeof content === 'string' ? Buffer.from(content) : content);
}

export async function rename(from: string, to: string): Promise<void> {
  await disk.rename(from, to);
  record?.move(from, to);
}

/** Removes a file, if it is there. */
export async function remove(path: string): Promise<void> {
  await disk.rm(path, { force: true });
  record?.remove(path);
}

export async function mkdir(path: string): Promise<void> {
  await disk.mkdir(path);
  record?.addFolder(path);
}

async function noted<Answer>(
  question: Question,
  ask: () => Promise<Answer>,
  told: (answer: Answer) => string,
): Promise<Answer> {
  try {
    const answer = await ask();
    if (record !== undefined && !(question[0] === 'file' && isOfProgram(question[1])))
      record.note(question, told(answer));
    return answer;
  } catch (error) {
    record?.note(question, ofError(error));
    throw error;
  }
}

const pathOf = (path: string | URL): string => (typeof path === 'string' ? path : fileURLToPath(path));

/** The compiled program, seen from the sources, from the compiled modules and from the bundle alike. */
const program = fileURLToPath(new URL('../../dist/', import.meta.url));

const isOfProgram = (path: string): boolean => path.startsWith(program);

/** What was asked, and what became of it by what was written since. */
class Notes {
  readonly #answers = new Map<string, readonly [Question, string]>();
  /** Folders of which all that is below them was asked for. A run asks for a few, and writes a great many files. */
  readonly #trees = new Set<string>();
  #isTorn = false;

  note(question: Question, answer: string): void {
    const key = JSON.stringify(question);
    const known = this.#answers.get(key);
    if (known !== undefined && known[1] !== answer) this.#isTorn = true;
    this.#answers.set(key, [question, answer]);
    if (question[0] === 'tree') this.#trees.add(question[1]);
  }

  asked(): Asked | undefined {
    return this.#isTorn ? undefined : [...this.#answers.values()];
  }

  put(path: string, bytes: Uint8Array): void {
    this.#become(['file', path], ofBytes(bytes));
    this.#become(['kind', path], `a file of ${bytes.length}`);
    this.#appear(path);
  }

  move(from: string, to: string): void {
    const file: Question = ['file', from];
    const [, answer] = this.#answers.get(JSON.stringify(file)) ?? [];
    // What was moved was written here, or else nobody knows what it is.
    if (answer === undefined) this.#isTorn = true;
    else this.#become(['file', to], answer);
    const [, kind] = this.#answers.get(JSON.stringify(['kind', from])) ?? [];
    if (kind !== undefined && this.#answers.has(JSON.stringify(['kind', to])))
      this.#become(['kind', to], kind);
    this.remove(from);
    this.#appear(to);
  }

  remove(path: string): void {
    for (const asks of ['file', 'kind']) this.#answers.delete(JSON.stringify([asks, path]));
    this.#inFolder(path, (names) => names.filter((name) => name !== basename(path)));
  }

  addFolder(path: string): void {
    if (this.#answers.has(JSON.stringify(['folder', path]))) this.#become(['folder', path], ofNames([]));
    if (this.#answers.has(JSON.stringify(['kind', path]))) this.#become(['kind', path], 'a folder');
    this.#appear(path);
  }

  #become(question: Question, answer: string): void {
    this.#answers.set(JSON.stringify(question), [question, answer]);
  }

  #appear(path: string): void {
    // Of nothing that is written is it asked where it really lies; if it ever is, nothing is kept rather than something wrong.
    if (this.#answers.has(JSON.stringify(['place', path]))) this.#isTorn = true;
    this.#inFolder(path, (names) => [...new Set([...names, basename(path)])]);
  }

  #inFolder(path: string, change: (names: readonly string[]) => readonly string[]): void {
    const folder: Question = ['folder', dirname(path)];
    const [, answer] = this.#answers.get(JSON.stringify(folder)) ?? [];
    const names: unknown = answer?.startsWith('[') ? JSON.parse(answer) : undefined;
    if (Array.isArray(names)) this.#become(folder, ofNames(change(names.map(String))));
    for (const where of this.#trees) if (path.startsWith(`${where}${sep}`)) this.#isTorn = true;
  }
}
