import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { nearest } from '../fault/nearest.ts';
import { findTemplates } from '../io/find-templates.ts';
import type { WrongUse } from './choose-reviews.ts';

/**
 * The files of the templates that a command line names: by the name of a file in `templates`, or by its path.
 * Without a name it is every template in `templates`.
 *
 * @param from absolute path of the folder that the command was called in
 * @returns absolute paths, each once
 */
export async function chooseTemplates(
  named: readonly string[],
  from: string,
): Promise<readonly string[] | WrongUse> {
  const known = await findTemplates(join(from, 'templates')).catch(() => []);
  if (named.length > 0) {
    const chosen = new Set<string>();
    for (const name of named) {
      const path = isPath(name) ? resolve(from, name) : known.find((file) => nameOf(file) === name);
      if (path === undefined || !(await exists(path))) return { wrongUse: unknown(name, known) };
      chosen.add(path);
    }
    return [...chosen];
  }
  if (known.length > 0) return known;
  return {
    wrongUse:
      'there is no template here: call brevier in the folder that holds templates, or name a file with --template',
  };
}

function unknown(name: string, known: readonly string[]): string {
  const names = known.map(nameOf);
  const near = nearest(isPath(name) ? nameOf(name) : name, names);
  if (near !== undefined) return `there is no template ${name}. Did you mean ${near}?`;
  const list = names.length > 0 ? `. In templates are: ${names.join(', ')}` : '';
  return `there is no template ${name}${list}`;
}

const isPath = (name: string): boolean => /[/\\]|\.md$/.test(name);

const nameOf = (file: string): string => basename(file, '.md');

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
