import { isMapping } from '../review/structure/is-mapping.ts';

/** One value laid over another: mappings key by key at every depth, anything else as a whole. */
export function merge(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (!isMapping(under) || !isMapping(over)) return over;
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) merged[key] = merge(under[key], value);
  return merged;
}
