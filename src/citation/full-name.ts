import type { CslName } from './csl-item.ts';

/** A name as it is said: “Harry Bark”. */
export const fullName = (name: CslName): string =>
  'literal' in name ? name.literal : [name.given, name.family, name.suffix].filter(Boolean).join(' ');
