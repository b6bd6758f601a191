/**
 * The same text, holding nothing else. V8 keeps what is cut out of a text as a place in it: a few words of a review that somebody
 * remembers would hold its whole file, and those of a thousand reviews a thousand files.
 */
export function textOfItsOwn(text: string): string {
  return text.length < shortestCut ? text : String(JSON.parse(JSON.stringify(text)));
}

/** What is shorter, V8 copies by itself. */
const shortestCut = 13;
