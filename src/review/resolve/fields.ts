import type { Text } from '../../language/phrase.ts';
import type { ProvenanceInput } from '../schema/provenance.ts';
import { type Here, into, under } from './here.ts';

/** Makes a value of the checked review from one of the data; `here` is where it stands. */
export type Read<Given, Value> = (given: Given, here: Here) => Value;

/** The keys of a mapping that are read: all but those that say where the rest comes from. */
type Keys<Input> = Exclude<keyof Input, keyof ProvenanceInput>;

/** What no mapping is, where one of its keys has no reader: the compiler then names the key. Nothing more as long as the readers are not known. */
type Unread<Input, Values> = unknown extends Values
  ? unknown
  : [Exclude<Keys<Input>, keyof Values>] extends [never]
    ? unknown
    : { readonly hasNoReaderFor: Exclude<Keys<Input>, keyof Values> };

type Given<Input, Key> = Exclude<Input[Key & keyof Input], undefined>;

/** What a key of the data is called in the checked review: `next review` → `nextReview`, `print ISSN` → `printIssn`. */
type Named<Key> = Key extends `${infer First} ${infer Rest}`
  ? `${Lowercase<First>}${Capitalize<Named<Rest>>}`
  : Key extends `${infer First}-${infer Rest}`
    ? `${Lowercase<First>}${Capitalize<Named<Rest>>}`
    : Key extends string
      ? Lowercase<Key>
      : never;

/**
 * A mapping with each of its values read, under the names of the checked review. What it says of its source holds for all of them, and is
 * left out. A key that the schema has and that has no reader is an error of the compiler.
 */
export function fields<Input extends object, Values>(
  input: Input & Unread<Input, NoInfer<Values>>,
  place: Here,
  readers: { readonly [Key in keyof Values]: Read<Given<Input, Key>, Values[Key]> },
): { readonly [Key in keyof Input as Named<Key & keyof Values>]: Values[Key & keyof Values] };
export function fields(
  input: ProvenanceInput & Readonly<Record<string, unknown>>,
  place: Here,
  readers: Readonly<Record<string, Read<unknown, unknown>>>,
): unknown {
  const here = under(place, input);
  const made: Record<string, unknown> = {};
  for (const [key, read] of Object.entries(readers)) {
    const given = input[key];
    if (given !== undefined) made[nameOf(key)] = read(given, into(here, key));
  }
  return made;
}

/**
 * What is left of a mapping of which each key was read by itself: where it comes from, and nothing else. A further key that the schema has
 * is an error of the compiler.
 */
export const provenanceAlone = <Rest extends object>(rest: Rest & Unread<Rest, Record<never, never>>): Rest =>
  rest;

/** A mapping of plain values under the names of the checked review, whatever its keys are. */
export function named<Input extends object>(
  input: Input,
): { readonly [Key in keyof Input as Named<Key>]: Input[Key] };
export function named(input: object): unknown {
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [nameOf(key), value]));
}

const known = new Map<string, string>();

function nameOf(key: string): string {
  const name =
    known.get(key) ?? key.toLowerCase().replaceAll(/[ -](.)/g, (_, letter: string) => letter.toUpperCase());
  known.set(key, name);
  return name;
}

/** The members of a list, each read; `nameOf` is what paths call a member, where that is not its number from 1. */
export const list =
  <Input, Value>(
    read: Read<Input, Value>,
    nameOf?: Read<Input, string>,
  ): Read<readonly Input[], readonly Readonly<Value>[]> =>
  (inputs, here) =>
    inputs.map((input, index) => {
      const at = into(here, index);
      return read(input, nameOf === undefined ? at : into(here, index, nameOf(input, at)));
    });

/** A value that is taken as it is written. Readers say of what type it is, so that the compiler knows it whatever else a mapping lacks. */
export const same = <Value>(value: Value): Value => value;
export const text = same<Text>;
export const texts = same<readonly Text[]>;
/** What is no text, and so the same in every language: an id, a citekey. */
export const id = same<string>;
export const ids = same<readonly string[]>;
export const count = same<number>;

/** A word, or a list of words. */
export const oneOrMore = <Word extends string>(given: Word | readonly Word[]): readonly Word[] =>
  typeof given === 'string' ? [given] : given;

/** `yes` and `true` are one thing to a person. */
export const isYes = (value: 'yes' | 'no' | boolean): boolean => value === 'yes' || value === true;
