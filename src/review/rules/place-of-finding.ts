import type { Place } from '../../fault/fault.ts';
import { placeOf } from '../yaml/written.ts';
import type { Checked } from './rule.ts';

/** The place of the id of a theme or a sub-theme; of the themes, where none has it. */
export function placeOfFinding(
  { data: { themes }, written }: Pick<Checked, 'data' | 'written'>,
  id: string,
): Place {
  for (const [index, theme] of themes.entries()) {
    if (theme.id === id) return placeOf(written, ['themes', index, 'id']);
    const number = (theme['sub-themes'] ?? []).findIndex((each) => each.id === id);
    if (number !== -1) return placeOf(written, ['themes', index, 'sub-themes', number, 'id']);
  }
  return placeOf(written, ['themes']);
}
