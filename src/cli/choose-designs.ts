import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { nameOfFile } from '../design/name-of-file.ts';
import { nearest } from '../fault/nearest.ts';
import { findDesigns } from '../io/find-designs.ts';
import type { WrongUse } from './choose-reviews.ts';

export interface ChosenDesigns {
  /** Absolute paths of every design that there is, as one may extend another. */
  readonly files: readonly string[];
  /** Those that the command line names, by their names. */
  readonly named: readonly string[];
}

/**
 * The designs that a command line names: by the name of a file in `templates/designs`, or by its path.
 *
 * @param from absolute path of the folder that the command was called in
 */
export async function chooseDesigns(
  named: readonly string[],
  from: string,
): Promise<ChosenDesigns | WrongUse> {
  const files = new Map(
    (await findDesigns(join(from, 'templates', 'designs'))).map((path) => [nameOfFile(path), path]),
  );
  const names = new Set<string>();
  for (const written of named) {
    if (/[/\\]|\.ya?ml$/i.test(written)) {
      const path = resolve(from, written);
      if ((await stat(path).catch(() => undefined)) === undefined)
        return { wrongUse: `there is no design file ${written}` };
      files.set(nameOfFile(path), path);
    } else if (!files.has(written)) {
      const near = nearest(written, [...files.keys()]);
      const help =
        near === undefined ? `There are: ${[...files.keys()].join(', ')}` : `Did you mean ${near}?`;
      return { wrongUse: `there is no design ${written}. ${help}` };
    }
    names.add(nameOfFile(written));
  }
  return { files: [...files.values()], named: [...names] };
}
