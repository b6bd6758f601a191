import type { CheckInput, TextFile } from '../build.ts';
import type { Fault } from '../fault/fault.ts';
import { assetReader } from '../io/read-asset.ts';
import { readReview } from '../io/read-review.ts';
import { readTextFile } from '../io/read-text-file.ts';
import { shownPath } from '../io/shown-path.ts';
import type { Work } from './work.ts';

export interface Inputs {
  /** One for each review whose files could be read. */
  readonly reviews: readonly CheckInput[];
  readonly faults: readonly Fault[];
  /** Every file that was read, by the name that places give. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads all that the work needs. What cannot be read is a fault and stops nothing else. */
export async function readInputs(work: Work, from: string): Promise<Inputs> {
  const faults: Fault[] = [];
  const texts = new Map<string, string>();
  const keep = (file: TextFile) => texts.set(file.file, file.text);

  const templates: TextFile[] = [];
  for (const path of work.templates) {
    const template = await readTextFile(path, shownPath(path, from));
    if ('rule' in template) faults.push(template);
    else templates.push(template);
  }
  templates.forEach(keep);

  const designs: TextFile[] = [];
  for (const path of work.designs.files) {
    const design = await readTextFile(path, shownPath(path, from));
    if ('rule' in design) faults.push(design);
    else designs.push(design);
  }
  designs.forEach(keep);
  const design = work.designs.named.map((name) => ({
    name,
    place: { file: '--design', line: 1, column: 1 },
  }));

  const style = await readStyle(work, from);
  if (style !== undefined && 'rule' in style) return { reviews: [], faults: [...faults, style], texts };
  if (style !== undefined && 'text' in style) keep(style);

  const reviews: CheckInput[] = [];
  for (const folder of work.reviews) {
    const files = await readReview(folder, from);
    if ('review' in files) {
      keep(files.review);
      keep(files.references);
      reviews.push({
        ...files,
        templates,
        designs,
        readAsset: assetReader(from),
        faces,
        ...(style === undefined ? {} : { style }),
        ...(design.length === 0 ? {} : { design }),
      });
    } else faults.push(...files);
  }
  return { reviews, faults, texts };
}

async function readStyle({ style }: Work, from: string): Promise<CheckInput['style'] | Fault> {
  if (style === undefined) return undefined;
  if ('path' in style) return readTextFile(style.path, shownPath(style.path, from));
  return { name: style.name, place: { file: '--style', line: 1, column: 1 } };
}

const faces: CheckInput['faces'] = async () => (await import('../io/read-faces.ts')).readFaces();
