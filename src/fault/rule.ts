import type { RuleGroup, RuleId } from './rule-ids.ts';

/** Something that should hold in what a person writes. `docs/rules.md` is made from these, and the examples are tests. */
export interface Rule {
  /** What holds, and why, in a sentence or two. */
  readonly holds: string;
  /** One at least: it is the test of the rule. */
  readonly examples: readonly [Example, ...Example[]];
}

/** A rule that one example is enough for. */
export interface RuleWithExample extends Example {
  readonly holds: Rule['holds'];
}

/** What is said of every rule about one thing. */
export type Rules<
  Group extends RuleGroup,
  Said extends Rule | RuleWithExample = Rule | RuleWithExample,
> = Readonly<Record<RuleId<Group>, Said>>;

export interface Example {
  readonly in: ExampleFile;
  readonly ok: string;
  readonly notOk: string;
  /** What is said of `notOk`. */
  readonly found: string;
  readonly expected: string;
  readonly suggestion?: string;
}

/**
 * What an example is: keys at the top of `review.yaml` or of a nation’s rules, the whole of `references.json`, of a design or of a CSL style, the text
 * of a template below its header (or all of it), or a file that words can only describe.
 */
export type ExampleFile =
  | 'review.yaml'
  | 'references.json'
  | 'a template'
  | 'a nation'
  | 'a design'
  | 'a citation style'
  | 'any file';
