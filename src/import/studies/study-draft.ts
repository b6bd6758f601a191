import type { Ages } from '../cells/read-ages.ts';
import type { PlannedTable } from '../columns/read-columns.ts';
import type { KnownReference } from './find-citekey.ts';
import type { Value } from './imported-studies.ts';
import type { NameList } from './read-names.ts';
import type { ThemeList } from './theme-list.ts';

/** A study while its cells are read, one after another. */
export interface StudyDraft {
  citekey?: string;
  participants?: Value<number>;
  ages?: Value<Ages>;
  countries?: readonly string[];
  readonly methods: Map<string, readonly string[]>;
  readonly supports: Set<string>;
  readonly toDos: string[];
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
  /** What is to be seen to in a row, as a cell of a row above reaches into it. */
  readonly merged: ReadonlyMap<number, readonly string[]>;
}
