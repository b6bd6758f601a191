import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { WrongUse } from './choose-reviews.ts';

/** A style that comes with Brevier, or the absolute path of a CSL file. */
export type ChosenStyle = { readonly name: string } | { readonly path: string };

/** The citation style that a command line names. */
export async function chooseStyle(
  named: string | undefined,
  from: string,
): Promise<ChosenStyle | undefined | WrongUse> {
  if (named === undefined) return undefined;
  if (/[/\\]|\.csl$/i.test(named)) {
    const path = resolve(from, named);
    const isThere = (await stat(path).catch(() => undefined)) !== undefined;
    return isThere ? { path } : { wrongUse: `there is no style file ${named}` };
  }
  const { namedStyle } = await import('../citation/citation-style.ts');
  const style = namedStyle(named, { file: '--style', line: 1, column: 1 });
  if (!('rule' in style)) return { name: style.name };
  const { expected, suggestion } = style;
  return {
    wrongUse: `there is no style ${named}: --style takes ${expected}${suggestion ? `; ${suggestion}` : ''}`,
  };
}
