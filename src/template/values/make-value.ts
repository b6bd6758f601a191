import type { Unit } from '../../messages/messages.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Breakdown, Fact, Prose, Review } from '../../review/review.ts';
import type { Member, MembersValue, NumberValue, Scope, Value } from './value.ts';

export const text = (value: string): Value => ({ type: 'text', text: value });

export const title = (value: string): Value => ({ type: 'title', title: value });

export const prose = (value: Prose): Value => ({ type: 'prose', prose: value });

export const group = (scope: Scope): Value => ({ type: 'group', scope });

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

/** Members that are a text each, such as claims. */
export function textMembers(
  unit: Unit,
  list: readonly { readonly text: Prose }[],
  review: Review,
): MembersValue {
  return members(
    unit,
    list.map((each, index) => member(String(index + 1), new Map([['text', prose(each.text)]]))),
    review,
  );
}

export function proseMembers(fact: Fact<readonly Prose[]>, unit: Unit): Value {
  if (!isReported(fact)) return absent(fact);
  return {
    type: 'members',
    unit,
    members: fact.value.map((value, index) => member(String(index + 1), new Map([['text', prose(value)]]))),
    from: fact,
  };
}

export function factOfProse(fact: Fact<Prose>): Value {
  return isReported(fact) ? prose(fact.value) : absent(fact);
}
