/**
 * The noun by which a review calls the people it is about, as a pattern: `users?` of “adult service users with …”.
 * None where that is people in general.
 */
export function ownNoun(people: string): string | undefined {
  const noun = people.toLowerCase().split(beginsMore, 1)[0]?.match(lastWord(people))?.[0];
  if (noun === undefined || general.test(noun)) return undefined;
  return irregular.get(noun) ?? (noun.endsWith('s') ? `${noun}?` : noun);
}

/** Of most texts the letters are those of English, which V8 compiles in no time; those of all languages take it longer than the rest. */
const lastWord = (text: string): RegExp =>
  /[^\s!-~]/.test(text) ? /[\p{L}-]+(?=[^\p{L}]*$)/u : /[a-z-]+(?=[^a-z]*$)/;

/** What follows the noun: “carers *of* …”, “users *who* …”. */
const beginsMore =
  /\s+(?:with|without|who|whose|of|in|from|at|on|for|to|that|and|or|living|experiencing|using|aged|under|over)\b|[,;(]/;

const general = /^(?:people|persons?|participants?|everyone|anyone|those)$/;

const irregular = new Map([
  ['children', 'child(?:ren)?'],
  ['women', 'wom[ae]n'],
  ['men', 'm[ae]n'],
  ['families', 'famil(?:y|ies)'],
]);
