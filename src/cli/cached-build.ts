import type { BuildInput } from '../build/input.ts';
import type { ReadAsset } from '../build/read-assets.ts';
import { areEqual } from '../cache/as-before.ts';
import { isInternal } from '../fault/contained.ts';
import type { Pipeline } from './surroundings.ts';

type Asset = Awaited<ReturnType<ReadAsset>>;

interface CachedBuild {
  readonly data: object;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly result: ReturnType<Pipeline['build']>;
  /** Bytes of its files. */
  readonly size: number;
}

/** Bytes of all files that are held at most, but for those of the last review: the documents of some hundred. */
const mostBytes = 200_000_000;

/** The same build, which hands out its last result again for a review of which nothing has changed. */
export function cachedBuild(build: Pipeline['build']): Pipeline['build'] {
  const last = new Map<string, CachedBuild>();
  return async (input) => {
    const data = dataOf(input);
    const { file } = input.review;
    const known = last.get(file);
    if (known && areEqual(known.data, data) && (await areSame(known.assets, input.readAsset)))
      return known.result;
    last.delete(file);
    const assets = new Map<string, Asset>();
    const readAsset: ReadAsset = async (file) => {
      const asset = await input.readAsset(file);
      assets.set(file, asset);
      return asset;
    };
    const result = build({ ...input, readAsset });
    // What failed by Brevier itself may not do so again.
    const size = await sizeOfWhole(result);
    if (size === undefined) return result;
    last.set(file, { data, assets, result, size });
    let held = [...last.values()].reduce((sum, each) => sum + each.size, 0);
    for (const [oldest, each] of last) {
      if (held <= mostBytes || oldest === file) break;
      held -= each.size;
      last.delete(oldest);
    }
    return result;
  };
}

/** Functions fall away here: bundled faces do not change while the program runs, and assets are compared by themselves. */
const dataOf = ({ readAsset, faces, webFaces, cutWebFace, ...data }: BuildInput): object => data;

/** Bytes of the files of a result; undefined where Brevier failed on any of it. */
const sizeOfWhole = (result: CachedBuild['result']): Promise<number | undefined> =>
  result.then(
    ({ files, faults }) =>
      faults.some(isInternal) ? undefined : files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    () => undefined,
  );

async function areSame(assets: CachedBuild['assets'], read: ReadAsset): Promise<boolean> {
  for (const [file, before] of assets) if (!isSame(before, await read(file))) return false;
  return true;
}

function isSame(before: Asset, now: Asset): boolean {
  if ('unreadable' in before || 'unreadable' in now)
    return 'unreadable' in before && 'unreadable' in now && before.unreadable === now.unreadable;
  return before === now || Buffer.compare(before, now) === 0;
}
