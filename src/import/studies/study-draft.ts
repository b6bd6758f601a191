import { headingOfTheme } from '../columns/heading-words.ts';
import type { PlannedTable } from '../columns/read-columns.ts';
import { makeId } from '../make-id.ts';
import type { Ages, MiddleAge } from '../read-cell.ts';
import type { Cell } from '../table/table.ts';
import type { ImportedTheme, SaidAbsent, Value } from './imported-studies.ts';
import type { KnownReference } from './join-references.ts';

/** What one cell says of a value, and the cell. */
export interface Said<Is> {
  readonly cell: Cell;
  readonly value: Value<Is>;
}

/** What a study has of a breakdown or an attribute while its cells are read. */
export interface ChartedDraft {
  readonly names: Set<string>;
  /** Why it has none, where a cell says so. */
  absent?: SaidAbsent;
}

/** A study while its cells are read, one after another. */
export interface StudyDraft {
  readonly participants: Said<number>[];
  readonly ages: Said<Ages>[];
  readonly 'mean age': Said<MiddleAge>[];
  readonly 'median age': Said<MiddleAge>[];
  /** How many are of each sex or gender, by its name. */
  readonly sexes: Map<string, Said<number>[]>;
  readonly countries: Set<string>;
  readonly regions: Set<string>;
  readonly methods: Map<string, ChartedDraft>;
  readonly attributes: Map<string, ChartedDraft>;
  readonly supports: Set<string>;
  readonly toDos: string[];
  readonly notes: string[];
}

/** What all studies of a table have in common while they are read. */
export interface TableDraft {
  readonly plan: PlannedTable;
  /** Of the plan, by their numbers. */
  readonly columns: ReadonlyMap<number, PlannedTable['columns'][number]>;
  readonly references: readonly KnownReference[];
  readonly themes: ThemeList;
  /** The parts of each breakdown. */
  readonly methods: Map<string, NameList>;
  /** What studies have of each attribute. */
  readonly attributes: Map<string, NameList>;
}

/** Names that stand in one cell, with semicolons, bars or line breaks between them. */
export const readNames = (text: string): readonly string[] =>
  text
    .split(/[;|\n]/)
    .map((name) => name.replaceAll(/\s+/g, ' ').trim())
    .filter((name) => name !== '');

/** The names of a list, each in the form in which it stood first: “interviews” is “Interviews” again. */
export class NameList {
  readonly #byFolded = new Map<string, string>();

  /** The name as it stood first. */
  add(name: string): string {
    const folded = name.toLowerCase();
    const known = this.#byFolded.get(folded);
    if (known === undefined) this.#byFolded.set(folded, name);
    return known ?? name;
  }

  get names(): readonly string[] {
    return [...this.#byFolded.values()];
  }
}

interface Entry {
  readonly name?: string;
  readonly id: string;
  readonly subThemes: Map<string, { readonly id: string; readonly name: string }>;
}

/** What a column of marks calls its sub-theme: its heading, without that above it where that is the theme, and without the word theme. */
export function subThemeOf(
  { name, heading, group }: PlannedTable['columns'][number],
  theme: string | undefined,
): string {
  const own = group !== undefined && theme === group && name === `${group}: ${heading}` ? heading : name;
  return own.replace(headingOfTheme, '');
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
