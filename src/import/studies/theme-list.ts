import { makeId } from '../make-id.ts';
import type { ImportedTheme } from './imported-studies.ts';

interface Entry {
  readonly name?: string;
  readonly id: string;
  readonly subThemes: Map<string, { readonly id: string; readonly name: string }>;
}

/** The themes and sub-themes of a table, each with an id of its own, in the order in which they are first named. */
export class ThemeList {
  readonly #themes = new Map<string, Entry>();
  readonly #ids = new Set<string>();

  /** The id of a sub-theme; of one that was named before, in large or small letters, the same again. */
  add(subTheme: string, theme: string | undefined): string {
    const key = theme?.toLowerCase() ?? '';
    const entry: Entry = this.#themes.get(key) ?? {
      id: makeId(theme ?? 'theme', 'theme', this.#ids),
      subThemes: new Map(),
      ...(theme === undefined ? {} : { name: theme }),
    };
    this.#themes.set(key, entry);
    const known = entry.subThemes.get(subTheme.toLowerCase());
    if (known !== undefined) return known.id;
    const made = { id: makeId(subTheme, 'sub-theme', this.#ids), name: subTheme };
    entry.subThemes.set(subTheme.toLowerCase(), made);
    return made.id;
  }

  get themes(): readonly ImportedTheme[] {
    return [...this.#themes.values()].map(({ subThemes, ...theme }) => ({
      ...theme,
      subThemes: [...subThemes.values()],
    }));
  }
}
