import { join } from 'node:path';
import type { CheckInput, TextFile } from '../build/input.ts';
import type { Task } from '../fault/contained.ts';
import { type Fault, topOf } from '../fault/fault.ts';
import { findTemplates } from '../io/find-files.ts';
import { shownPath } from '../io/paths.ts';
import { assetReader } from '../io/read-asset.ts';
import { readReview } from '../io/read-review.ts';
import { readTextFile } from '../io/read-text-file.ts';
import { parseTemplate } from '../template/parse-template.ts';
import type { Template } from '../template/template.ts';
import { type QuotedTexts, quotedTexts } from './quoted-texts.ts';
import type { Surroundings } from './surroundings.ts';
import type { Work } from './work.ts';

export interface Inputs {
  /** Reads each review when its turn comes, as all of a great many have no room beside each other; or says why it cannot be read. */
  readonly reviews: readonly (() => Promise<CheckInput | readonly Fault[]>)[];
  /** Every design that there is. */
  readonly designs: readonly TextFile[];
  readonly faults: readonly Fault[];
  /** What messages quote: every file that is read for all reviews, and what was kept of those of one. */
  readonly texts: QuotedTexts;
}

/** Reads all that every review needs. What cannot be read is a fault and stops nothing else. */
export async function readInputs(
  work: Work,
  { folder: from, today, muchToDo }: Pick<Surroundings, 'folder' | 'today' | 'muchToDo'>,
): Promise<Inputs> {
  const faults: Fault[] = [];
  const texts = quotedTexts();
  const readAll = async (paths: readonly string[]): Promise<readonly TextFile[]> => {
    const read: TextFile[] = [];
    for (const path of paths) {
      const file = await readTextFile(path, shownPath(path, from));
      if ('rule' in file) faults.push(file);
      else read.push(file);
    }
    read.forEach(texts.keep);
    return read;
  };

  const templates = await readAll(work.templates);
  const others = await readOthers(work, from);
  // In the order of their names, whichever of them are asked for.
  const shown = new Set(work.allTemplates.map((path) => shownPath(path, from)));
  const all = [...templates.filter(({ file }) => shown.has(file)), ...others].sort((a, b) =>
    a.file < b.file ? -1 : 1,
  );
  const designs = await readAll(work.designs.files);
  const nations = await readAll(work.nations.files);
  const design = work.designs.named.map((name) => ({ name, place: topOf('--design') }));
  const { named } = work.nations;

  const style = await readStyle(work, from);
  if (style !== undefined && 'rule' in style)
    return { reviews: [], designs, faults: [...faults, style], texts };
  if (style !== undefined && 'text' in style) texts.keep(style);

  const readAsset = assetReader(from);
  let characters = 0;
  const reviews = work.reviews.map((folder) => async (): Promise<CheckInput | readonly Fault[]> => {
    const files = await readReview(folder, from);
    if (!('review' in files)) return files;
    const before = characters;
    characters += files.review.text.length + files.references.text.length;
    if (before <= mostCharacters && characters > mostCharacters) muchToDo?.();
    return {
      ...files,
      templates,
      allTemplates: all,
      designs,
      nations,
      today: today(),
      readAsset,
      faces,
      ...(style === undefined ? {} : { style }),
      ...(design.length === 0 ? {} : { design }),
      ...(named === undefined ? {} : { nation: { name: named, place: topOf('--nation') } }),
    };
  });
  return { reviews, designs, faults, texts };
}

/** More than one review of the usual length. By trial, all documents of one of 20,000 characters take as long either way. */
const mostCharacters = 40_000;

/** The templates that are not asked for. One that cannot be read is no concern of this work. */
async function readOthers({ templates, allTemplates }: Work, from: string): Promise<readonly TextFile[]> {
  const read: TextFile[] = [];
  for (const path of allTemplates) {
    if (templates.includes(path)) continue;
    const file = await readTextFile(path, shownPath(path, from));
    if (!('rule' in file)) read.push(file);
  }
  return read;
}

async function readStyle({ style }: Work, from: string): Promise<CheckInput['style'] | Fault> {
  if (style === undefined) return undefined;
  if ('path' in style) return readTextFile(style.path, shownPath(style.path, from));
  return { name: style.name, place: topOf('--style') };
}

const faces: CheckInput['faces'] = async () => (await import('../io/read-faces.ts')).readFaces();

/** All that is done for one review, where a fault of Brevier's own may be in any of it. */
export const taskOnReview = ({ review, references, templates }: CheckInput, stage: string): Task => ({
  on: review.file,
  stage,
  place: topOf(review.file),
  files: [review.file, references.file, ...templates.map(({ file }) => file)],
});

export interface FoundTemplate {
  /** As messages show it. */
  readonly file: string;
  /** Only where it can be read and has no error. */
  readonly template?: Template;
}

/** The templates of a project, each as far as it can be read. */
export async function readTemplates(folder: string): Promise<readonly FoundTemplate[]> {
  const found: FoundTemplate[] = [];
  for (const path of await findTemplates(join(folder, 'templates')).catch(() => [])) {
    const file = shownPath(path, folder);
    const text = await readTextFile(path, file);
    const { template } = 'text' in text ? parseTemplate(text) : {};
    found.push({ file, ...(template === undefined ? {} : { template }) });
  }
  return found;
}
