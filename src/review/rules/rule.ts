import type { CslItem } from '../../citation/csl-item.ts';
import type { Breach } from '../../fault/fault.ts';
import type { Rule, Rules } from '../../fault/rule.ts';
import type { Resolved } from '../resolve/resolve-review.ts';
import type { WordsAt } from '../resolve/translated.ts';
import type { ToDo } from '../to-dos-in.ts';
import type { Path, Written } from '../yaml/written.ts';

/** Something that should hold in the data. */
export interface ReviewRule extends Rule {
  /** Left out where reading or resolving the data finds what does not hold. */
  readonly check?: (checked: Checked) => Iterable<Breach>;
  /** Whether something unreadable there makes the rule speak of what it cannot know. */
  readonly unsureAfter?: (gap: Gap) => boolean;
  /** Set where it is no matter of English, and so is checked of the texts in other languages as well. */
  readonly holdsInEveryLanguage?: true;
}

/** Rules of one subject; `rules.ts` holds all. */
export type ReviewRules = Partial<Rules<'data', ReviewRule>>;

export type DataFile = 'review.yaml' | 'references.json';

/** A place whose value could not be read; the empty path is a whole file. */
export interface Gap {
  readonly in: DataFile;
  readonly path: Path;
}

/** What rules look at. Gaps in the data are filled with stand-ins. */
export interface Checked extends Resolved {
  /** Every text of the data in each of its languages. */
  readonly words: readonly WordsAt[];
  /** What is left to do in both files. */
  readonly toDos: readonly ToDo[];
  readonly references: readonly CslItem[];
  readonly referencesWritten: Written;
  /** The name of the folder that the files are in, where it is known. */
  readonly folder?: string;
}
