import type { Text } from '../../language/phrase.ts';
import type { Unit } from '../../messages/messages.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Breakdown, Fact, Prose, Provenance, Range, Review } from '../../review/review.ts';

/** What a name in a template can stand for. */
export type Value =
  | { readonly type: 'text'; readonly text: Text; readonly from?: Provenance }
  /** A title of the references, with the markup that such titles may have. */
  | { readonly type: 'title'; readonly title: string }
  | { readonly type: 'prose'; readonly prose: Prose; readonly inner?: Scope }
  | NumberValue
  | { readonly type: 'range'; readonly fact: Fact<Range> }
  | { readonly type: 'list'; readonly fact: Fact<readonly Text[]> }
  | {
      readonly type: 'fact';
      readonly fact: Fact<Text>;
      /** Set of what is known to be a review even where no source gives its kind. */
      readonly ifUnknown?: 'review';
    }
  | { readonly type: 'date'; readonly iso: string }
  /** The review’s own word for one of what it includes or finds, or for several. */
  | { readonly type: 'noun'; readonly unit: Unit; readonly of: 'one' | 'several' }
  | { readonly type: 'absent'; readonly fact: Fact<unknown> }
  /** A name that the model has, of which these data say nothing. */
  | { readonly type: 'leftOut' }
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
  readonly ofName?: Text;
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

export const text = (value: Text): Value => ({ type: 'text', text: value });

export const title = (value: string): Value => ({ type: 'title', title: value });

export const prose = (value: Prose): Value => ({ type: 'prose', prose: value });

/** The review’s own words, one and several: `words.study` and `words.studies`. */
export const nouns = (one: string, several: string, unit: Unit): readonly Entry[] => [
  [one, { type: 'noun', unit, of: 'one' }],
  [several, { type: 'noun', unit, of: 'several' }],
];

export const date = (iso: string): Value => ({ type: 'date', iso });

export const fact = (value: Fact<Text>): Value => ({ type: 'fact', fact: value });

export const list = (value: Fact<readonly Text[]>): Value => ({ type: 'list', fact: value });

type Entry = readonly [name: string, value: Value];

export const scopeOf = (...entries: readonly Entry[]): Scope => new Map(entries);

export const group = (...entries: readonly Entry[]): Value => ({ type: 'group', scope: scopeOf(...entries) });

/** A name with its value, where there is one. */
export const optional = <Given>(
  name: string,
  given: Given | undefined,
  make: (given: Given) => Value,
): readonly Entry[] => (given === undefined ? [] : [[name, make(given)]]);

/** The same of what a review is often silent about: the name is known, and stands for nothing. */
export const ifSaid = <Given>(
  name: string,
  given: Given | undefined,
  make: (given: Given) => Value,
): readonly Entry[] => [[name, given === undefined ? { type: 'leftOut' } : make(given)]];

export const absent = (fact: Fact<unknown>): Value => ({ type: 'absent', fact });

export const member = (id: string, scope: Scope): Member => ({ id, scope });

export const participants = (fact: Fact<number>): NumberValue => ({
  type: 'number',
  unit: 'participant',
  fact,
});

export const studyCount = (fact: Fact<number>, review: Review, whole?: Breakdown['of']): NumberValue => ({
  type: 'number',
  unit: 'study',
  fact,
  of: whole?.studies ?? review.studies.included,
  ...(whole === undefined ? {} : { ofName: whole.name }),
});

export function members(unit: Unit, list: readonly Member[], review: Review): MembersValue {
  const from = unit === 'theme' || unit === 'sub-theme' ? (review.themes[0] ?? review.kind) : review.kind;
  return { type: 'members', unit, members: list, from: { ...from, path: `${unit}s` } };
}

/** Members without ids, which have their numbers. */
export const numbered = <One>(list: readonly One[], scope: (one: One) => Scope): readonly Member[] =>
  list.map((one, index) => member(String(index + 1), scope(one)));

/** Members that are a text each, such as claims. */
export function textMembers(
  unit: Unit,
  list: readonly { readonly text: Prose }[],
  review: Review,
): MembersValue {
  return members(
    unit,
    numbered(list, (each) => scopeOf(['text', prose(each.text)])),
    review,
  );
}

export function proseMembers(fact: Fact<readonly Prose[]>, unit: Unit): Value {
  if (!isReported(fact)) return absent(fact);
  return {
    type: 'members',
    unit,
    members: numbered(fact.value, (value) => scopeOf(['text', prose(value)])),
    from: fact,
  };
}

export function factOfProse(fact: Fact<Prose>): Value {
  return isReported(fact) ? prose(fact.value) : absent(fact);
}
