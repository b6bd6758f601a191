import type { Pipeline } from './surroundings.ts';

/** The same build, which hands out its last result again for a review of which nothing has changed. */
export function rememberBuilds(build: Pipeline['build']): Pipeline['build'] {
  const last = new Map<string, { readonly key: string; readonly result: ReturnType<typeof build> }>();
  return (input) => {
    // Faces are functions and fall away here: they do not change while the program runs.
    const key = JSON.stringify(input);
    const known = last.get(input.review.file);
    if (known?.key === key) return known.result;
    const result = build(input);
    last.set(input.review.file, { key, result });
    return result;
  };
}
