import { join } from 'node:path';
import { nameOfFile } from '../design/name-of-file.ts';
import { nearest } from '../fault/nearest.ts';
import { findNations } from '../io/find-nations.ts';
import type { WrongUse } from './choose-reviews.ts';

export interface ChosenNations {
  /** Absolute paths of every nation that there is. */
  readonly files: readonly string[];
  /** The one that the command line names. */
  readonly named?: string;
}

/**
 * The nation that a command line names, by the name of its file in `data/cpd`.
 *
 * @param from absolute path of the folder that the command was called in
 */
export async function chooseNation(
  named: string | undefined,
  from: string,
): Promise<ChosenNations | WrongUse> {
  const files = await findNations(join(from, 'data', 'cpd'));
  if (named === undefined) return { files };
  const names = files.map(nameOfFile);
  if (names.includes(named)) return { files, named };
  const near = nearest(named, names);
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  return { wrongUse: `there is no nation ${named}.${meant} There are: ${names.join(', ')}` };
}
