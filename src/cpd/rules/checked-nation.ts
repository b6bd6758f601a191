import type { Path, Written } from '../../review/yaml/written.ts';
import type { NationInput } from '../schema/nation-schema.ts';

/** What rules on a nation’s file look at. */
export interface CheckedNation {
  readonly data: NationInput;
  readonly written: Written;
}

/** The mappings that may say when they are known and when to look again: the whole file, and each rule of it. */
export function datedPlaces({ data }: CheckedNation): readonly {
  readonly path: Path;
  readonly knownOn: string | undefined;
  readonly nextCheck: string | undefined;
}[] {
  const places = [
    { path: [], from: data },
    ...data.asked.map((from, index) => ({ path: ['asked', index], from })),
  ];
  return places.map(({ path, from }) => ({ path, knownOn: from['known on'], nextCheck: from['next check'] }));
}
