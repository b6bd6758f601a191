import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isUsableName, nameThatFits } from '../start/name-that-fits.ts';
import type { WrongUse } from './choose-reviews.ts';

/** Folders that are no review’s. */
const kept = ['cpd', 'data'];

/**
 * Why a folder cannot be that of a review; undefined where it can.
 *
 * @param folder absolute path
 * @param shown the same as messages show it
 */
export async function cannotImportTo(folder: string, shown: string): Promise<WrongUse | undefined> {
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
