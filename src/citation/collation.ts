import type { default as Csl, Engine } from 'citeproc';

/** How citeproc-js compares keys of a sort (`CSL.getSortCompare`), in the order of a language: letters alone, and numbers by their value. */
export function collation(lang: string): (one: string, other: string) => number {
  const { compare } = new Intl.Collator(lang, {
    sensitivity: 'base',
    ignorePunctuation: true,
    numeric: true,
  });
  // Some collations do not pass over brackets at the beginning.
  if (compare('[x', 'x') === 0) return compare;
  const bare = (text: string): string => text.replace(/^[[\]'"]*/g, '');
  return (one, other) => compare(bare(one), bare(other));
}

/**
 * Has citeproc-js read the order of a language when it first compares, and once, where by itself it does so as it builds a style, and again
 * for each two keys.
 */
export function collateOnDemand(CSL: typeof Csl): void {
  const collations = new Map<string, (one: string, other: string) => number>();
  CSL.getSortCompare = function (given) {
    const lang = given || 'en-US';
    return (one, other) => {
      const compare = collations.get(lang) ?? collation(lang);
      collations.set(lang, compare);
      return compare(CSL.toLocaleLowerCase.call(this, one), CSL.toLocaleLowerCase.call(this, other));
    };
  };
}

/**
 * Has citeproc-js make small letters and capitals without looking the language up, wherever that is one without letters of its own for them, as
 * it does for each word that it prints.
 */
export function changeCaseAtOnce(CSL: typeof Csl): void {
  const { toLocaleLowerCase, toLocaleUpperCase } = CSL;
  CSL.toLocaleLowerCase = function (text) {
    return hasPlainLetters(this) ? text.toLowerCase() : toLocaleLowerCase.call(this, text);
  };
  CSL.toLocaleUpperCase = function (text) {
    return hasPlainLetters(this) ? text.toUpperCase() : toLocaleUpperCase.call(this, text);
  };
}

/** Whether a work is printed in a language without letters of its own for small letters and capitals. */
export function hasPlainLetters({ tmp }: Engine): boolean {
  const lang = tmp.lang_array?.[0];
  return lang === 'en' || lang === 'en-GB' || lang === 'cy-GB';
}
