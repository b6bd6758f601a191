import { join, resolve } from 'node:path';
import type { Format } from '../format/format.ts';
import { findTemplates } from '../io/find-templates.ts';
import { type ChosenDesigns, chooseDesigns } from './choose-designs.ts';
import { type ChosenNations, chooseNation } from './choose-nation.ts';
import { chooseReviews, type WrongUse } from './choose-reviews.ts';
import { type ChosenStyle, chooseStyle } from './choose-style.ts';
import { chooseTemplates } from './choose-templates.ts';

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
