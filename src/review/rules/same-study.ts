import type { CslItem } from '../../citation/csl-item.ts';
import { unreadableId } from '../structure/unreadable.ts';
import type { Checked } from './rule.ts';

/** Two listed studies that go back to one work, by their places in the list. */
export interface SameStudy {
  readonly first: number;
  readonly second: number;
  /** Continues “as both have”: “the reference `doe2020`”. */
  readonly shared: string;
  /** Whether all else that is told of them is the same as well. */
  readonly isWholly: boolean;
}

/**
 * Listed studies with one reference, or with references of one DOI, or of one title, year and first author, each with the first of its
 * kind. Where each has a label of its own, somebody has said that they are two: a report can tell of several studies.
 */
export function sameStudies({ data, references }: Checked): readonly SameStudy[] {
  const { list } = data.studies;
  if (!Array.isArray(list)) return [];
  const works = new Map(references.map((item) => [item.id, item]));
  const firsts = new Map<string, number>();
  const found: SameStudy[] = [];
  for (const [second, study] of list.entries()) {
    if (study.citekey === unreadableId) continue;
    const work = works.get(study.citekey);
    const keys: readonly (readonly [key: string, shared: string])[] = [
      [`citekey ${study.citekey}`, `the reference \`${study.citekey}\``],
      ...(work === undefined ? [] : keysOf(work)),
    ];
    const known = keys.find(([key]) => firsts.has(key));
    const first = known && firsts.get(known[0]);
    for (const [key] of keys) if (!firsts.has(key)) firsts.set(key, second);
    if (known === undefined || first === undefined) continue;
    const before = list[first];
    if (before === undefined) continue;
    const areTold = before.label !== undefined && study.label !== undefined && before.label !== study.label;
    if (!areTold) found.push({ first, second, shared: known[1], isWholly: told(before) === told(study) });
  }
  return found;
}

/** Chapters may share the DOI of their book, so that a chapter is known by its title too. */
function* keysOf(item: CslItem): Iterable<readonly [string, string]> {
  const title = item.title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (item.DOI !== undefined)
    yield [`doi ${item.DOI.toLowerCase()} ${item.type === 'chapter' ? title : ''}`, `the DOI ${item.DOI}`];
  const [author] = item.author ?? [];
  const year = item.issued?.['date-parts'][0][0];
  if (author === undefined || year === undefined) return;
  const name = ('literal' in author ? author.literal : author.family).toLowerCase();
  yield [`title ${title} ${year} ${name}`, 'the same title, year and first author'];
}

type Listed = Extract<Checked['data']['studies']['list'], readonly unknown[]>[number];

/** All that is said of a study but its names. */
const told = ({ id: _id, citekey: _citekey, label: _label, ...details }: Listed): string =>
  JSON.stringify(
    Object.entries({ ...details, supports: [...details.supports].sort() }).sort(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  );
