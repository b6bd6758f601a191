import { type ByLanguage, Words, type WordsKind } from './words.ts';

/**
 * What a schema makes of a value, or asks of it, in code of our own: in words, so that the plan of the schema (see
 * `structure/plan.ts`) can do the same without it.
 */
export type Step =
  | { readonly does: 'words'; readonly kind: WordsKind }
  | { readonly does: 'truth' }
  | { readonly does: 'number' }
  | { readonly does: 'leave out'; readonly key: string }
  | { readonly does: 'stay within'; readonly least: number; readonly most: number };

const steps = new WeakMap<object, Step>();

/** The same function, with what it does; what its schema gives to it has the form that it takes. */
const doing = <Given, Made>(step: Step, make: (given: Given) => Made): ((given: Given) => Made) => {
  steps.set(make, step);
  return make;
};

/** What one of the functions below does; undefined of any other. */
export const stepOf = (made: unknown): Step | undefined =>
  typeof made === 'function' ? steps.get(made) : undefined;

export const asWords = <Kind extends WordsKind>(kind: Kind) =>
  doing({ does: 'words', kind }, (given: string | ByLanguage) => new Words(given, kind));

/** `true`, or what other programs write for it. */
export const isTrue = (value: unknown): boolean => !['false', '0', ''].includes(String(value));

export const asTruth = () => doing({ does: 'truth' }, isTrue);

export const asNumber = () => doing({ does: 'number' }, Number);

/** A mapping without one of its keys. */
export const without = <Key extends string>(key: Key) =>
  doing({ does: 'leave out', key }, <Whole extends object>(whole: Whole): Omit<Whole, Key> => {
    const { [key]: _, ...rest } = whole;
    return rest;
  });

/** Whether digits are a number between two others, or one of them. */
export const isWithin = (digits: string, least: number, most: number): boolean =>
  Number(digits) >= least && Number(digits) <= most;

export const within = (least: number, most: number) =>
  doing({ does: 'stay within', least, most }, (digits: string) => isWithin(digits, least, most));
