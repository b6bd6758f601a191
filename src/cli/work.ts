import { basename, join, resolve } from 'node:path';
import { nameOfFile } from '../design/name-of-file.ts';
import { topOf } from '../fault/fault.ts';
import { nearest } from '../fault/nearest.ts';
import type { Format } from '../format/format.ts';
import { findDesigns, findNations, findTemplates } from '../io/find-files.ts';
import { isThere } from '../io/paths.ts';
import { chooseReviews, type WrongUse } from './choose-reviews.ts';

/** What a command line asks for, in its own words. */
export interface Request {
  readonly data: readonly string[];
  readonly templates: readonly string[];
  readonly formats: readonly Format[];
  readonly style?: string;
  readonly designs: readonly string[];
  readonly nation?: string;
  readonly out: string;
}

/** The same, found on the disk. Paths are absolute. */
export interface Work {
  readonly reviews: readonly string[];
  readonly templates: readonly string[];
  readonly formats: readonly Format[];
  readonly style?: ChosenStyle;
  readonly designs: ChosenDesigns;
  readonly nations: ChosenNations;
  /** Every template in `templates`, whether or not it is asked for. */
  readonly allTemplates: readonly string[];
  readonly out: string;
}

/** Finds the files that a request names. */
export async function findWork(request: Request, from: string): Promise<Work | WrongUse> {
  const reviews = await chooseReviews(request.data, from);
  if ('wrongUse' in reviews) return reviews;
  const templates = await chooseTemplates(request.templates, from);
  if ('wrongUse' in templates) return templates;
  const style = await chooseStyle(request.style, from);
  if (style !== undefined && 'wrongUse' in style) return style;
  const designs = await chooseDesigns(request.designs, from);
  if ('wrongUse' in designs) return designs;
  const nations = await chooseNation(request.nation, from);
  if ('wrongUse' in nations) return nations;
  return {
    reviews,
    templates,
    formats: request.formats,
    designs,
    nations,
    allTemplates: await findTemplates(join(from, 'templates')).catch(() => []),
    ...(style === undefined ? {} : { style }),
    out: resolve(from, request.out),
  };
}

/**
 * The files of the templates that a command line names: by the name of a file in `templates`, or by its path.
 * Without a name it is every template in `templates`.
 *
 * @param from absolute path of the folder that the command was called in
 * @returns absolute paths, each once
 */
async function chooseTemplates(
  named: readonly string[],
  from: string,
): Promise<readonly string[] | WrongUse> {
  const known = await findTemplates(join(from, 'templates')).catch(() => []);
  if (named.length > 0) {
    const chosen = new Set<string>();
    for (const name of named) {
      const path = isPath(name) ? resolve(from, name) : known.find((file) => nameOf(file) === name);
      if (path === undefined || !(await isThere(path))) return { wrongUse: unknown(name, known) };
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
async function chooseDesigns(named: readonly string[], from: string): Promise<ChosenDesigns | WrongUse> {
  const files = new Map(
    (await findDesigns(join(from, 'templates', 'designs'))).map((path) => [nameOfFile(path), path]),
  );
  const names = new Set<string>();
  for (const written of named) {
    if (/[/\\]|\.ya?ml$/i.test(written)) {
      const path = resolve(from, written);
      if (!(await isThere(path))) return { wrongUse: `there is no design file ${written}` };
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
async function chooseNation(named: string | undefined, from: string): Promise<ChosenNations | WrongUse> {
  const files = await findNations(join(from, 'data', 'cpd'));
  if (named === undefined) return { files };
  const names = files.map(nameOfFile);
  if (names.includes(named)) return { files, named };
  const near = nearest(named, names);
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  return { wrongUse: `there is no nation ${named}.${meant} There are: ${names.join(', ')}` };
}

/** A style that comes with Brevier, or the absolute path of a CSL file. */
export type ChosenStyle = { readonly name: string } | { readonly path: string };

/** The citation style that a command line names. */
async function chooseStyle(
  named: string | undefined,
  from: string,
): Promise<ChosenStyle | undefined | WrongUse> {
  if (named === undefined) return undefined;
  if (/[/\\]|\.csl$/i.test(named)) {
    const path = resolve(from, named);
    return (await isThere(path)) ? { path } : { wrongUse: `there is no style file ${named}` };
  }
  const { namedStyle } = await import('../citation/citation-style.ts');
  const style = namedStyle(named, topOf('--style'));
  if (!('rule' in style)) return { name: style.name };
  const { expected, suggestion } = style;
  return {
    wrongUse: `there is no style ${named}: --style takes ${expected}${suggestion ? `; ${suggestion}` : ''}`,
  };
}
