import { isScalar } from 'yaml';
import { type Path, textNodeAt } from '../yaml/written.ts';
import { type Here, into } from './here.ts';

/**
 * The `name` at a place in the review's own language, by which paths and listed studies call it in every document.
 *
 * @param name as it was read, which is taken where that in the file cannot be
 */
export function nameHere(here: Here, name: string): string {
  const keys: Path = into(here, 'name').keys;
  const own = here.written.languages?.slice(-1) ?? [];
  const node = textNodeAt({ ...here.written, languages: own }, keys);
  return isScalar(node) && typeof node.value === 'string' ? node.value : name;
}
