import type { Unit } from '../../messages/messages.ts';
import type { Fact, Prose, Provenance, Range } from '../../review/review.ts';

/** What a name in a template can stand for. */
export type Value =
  | { readonly type: 'text'; readonly text: string; readonly from?: Provenance }
  /** A title of the references, with the markup that such titles may have. */
  | { readonly type: 'title'; readonly title: string }
  | { readonly type: 'prose'; readonly prose: Prose; readonly inner?: Scope }
  | NumberValue
  | { readonly type: 'range'; readonly fact: Fact<Range> }
  | { readonly type: 'list'; readonly fact: Fact<readonly string[]> }
  | {
      readonly type: 'fact';
      readonly fact: Fact<string>;
      /** Set of what is known to be a review even where no source gives its kind. */
      readonly ifUnknown?: 'review';
    }
  | { readonly type: 'date'; readonly iso: string }
  | { readonly type: 'absent'; readonly fact: Fact<unknown> }
  | MembersValue
  | { readonly type: 'group'; readonly scope: Scope };

export interface NumberValue {
  readonly type: 'number';
  readonly fact: Fact<number>;
  /** What is counted; 5 of 12 *studies*. */
  readonly unit: Unit;
  /** The whole that it is a part of. */
  readonly of?: Fact<number>;
  /** What the whole is called, where it is not all of its unit: “qualitative studies”. */
  readonly ofName?: string;
}

/** Several things of one kind, which a template can go through or count. */
export interface MembersValue {
  readonly type: 'members';
  readonly unit: Unit;
  readonly members: readonly Member[];
  /** What else stands under its name: some of them by themselves. */
  readonly inner?: Scope;
  readonly from: Provenance;
}

export interface Member {
  readonly id: string;
  readonly scope: Scope;
}

/** Names as a template writes them, in the words of `review.yaml` with hyphens for spaces. */
export type Scope = ReadonlyMap<string, Value>;
