import { lstat, readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import { shownPath } from '../io/paths.ts';
import { readPdf } from '../io/read-pdf.ts';
import { safeFileNames } from '../io/safe-file-names.ts';
import { writeDocument } from '../io/write-document.ts';
import type { WrongUse } from './choose-reviews.ts';
import { exitCode } from './exit-code.ts';
import { printDocuments } from './print-built.ts';
import { failed } from './print-faults.ts';
import type { Surroundings } from './surroundings.ts';
import { many, wantsColour } from './terminal.ts';
import type { PlacedDocument } from './told.ts';

export interface ExtractRequest {
  /** As written. */
  readonly pdf: string;
  /** Without it, a folder named as the PDF is, where the command was called. */
  readonly out?: string;
  readonly overwrite: boolean;
  /** Whether faults are said one and all, however many they are. */
  readonly all: boolean;
}

/**
 * `brevier extract`: writes the files that travel inside a PDF. What is there already and says something else is
 * replaced only if that was asked for; else nothing is written. Returns the exit code.
 */
export async function extractCommand(
  { pdf, out, overwrite, all }: ExtractRequest,
  around: Surroundings,
): Promise<number | WrongUse> {
  const from = around.folder;
  const path = resolve(from, pdf);
  const folder = resolve(from, out ?? basename(path, extname(path)));
  const attachments = await readPdf(path, shownPath(path, from));
  if ('wrongUse' in attachments) return attachments;
  if ('rule' in attachments) return failed([attachments], around, all);

  const names = safeFileNames(attachments.map(({ name }) => name));
  const targets = attachments.map(({ bytes }, index) => {
    const target = join(folder, names[index] ?? '');
    return { target, file: shownPath(target, from), bytes };
  });
  const inTheWay: Fault[] = [];
  for (const { target, file, bytes } of overwrite ? [] : targets) {
    if (await isOther(target, bytes)) inTheWay.push(alreadyThere(file));
  }
  if (inTheWay.length > 0) return failed(inTheWay, around, all);

  const placed: PlacedDocument[] = [];
  const faults: Fault[] = [];
  for (const { target, file, bytes } of targets) {
    const done = await writeDocument(target, bytes, file);
    if (typeof done !== 'string') faults.push(done);
    else placed.push({ file, bytes: bytes.length, written: done === 'written' });
  }
  const count = many(placed.length, 'file');
  around.stdout.write(printDocuments(placed, wantsColour(around.stdout, around.env)));
  around.stdout.write(`${count} out of ${shownPath(path, from)}\n`);
  return faults.length > 0 ? failed(faults, around, all) : exitCode.built;
}

/** Whether something lies there that is not these bytes: another file, a folder, a link to nowhere. */
async function isOther(path: string, bytes: Uint8Array): Promise<boolean> {
  const there = await lstat(path).catch(() => undefined);
  if (there === undefined) return false;
  const held = there.isFile() ? await readFile(path).catch(() => undefined) : undefined;
  return held === undefined || !held.equals(bytes);
}

const alreadyThere = (file: string): Fault =>
  faultAgainst('nothing-is-overwritten', {
    place: topOf(file),
    found: 'a file of this name with different content',
    expected: 'no such file yet',
    suggestion: 'name another folder with --out, or add --overwrite',
  });
