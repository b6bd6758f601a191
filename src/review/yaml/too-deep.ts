/** Several times what any data have. Readers of YAML go down into each level, and at some hundreds the program ends without a word. */
const mostDeep = 100;

/** The offset at which lists and mappings stand in each other more than a hundred deep, by brackets, hyphens or spaces. */
export function tooDeep(text: string, isJson: boolean): number | undefined {
  return isJson ? bracketBeyond(withoutTexts(text), 0) : lineBeyond(text);
}

/** JSON with spaces in the place of what stands in quotation marks, which brackets may stand in. */
const withoutTexts = (text: string): string =>
  text.replaceAll(/"(?:[^"\\]|\\.)*"/gs, (quoted) => ' '.repeat(quoted.length));

function lineBeyond(text: string): number | undefined {
  const deep = text.search(deepLine);
  if (deep !== -1) return deep;
  // A text may have brackets that are never closed: those of one part do not count in the next.
  let start = 0;
  for (const { index } of text.matchAll(/^[\w-][^[\]{}\n]*:/gm)) {
    const beyond = bracketBeyond(text.slice(start, index), start);
    if (beyond !== undefined) return beyond;
    start = index;
  }
  return bracketBeyond(text.slice(start), start);
}

/** A line that begins with a hundred hyphens or question marks of YAML, or with so many spaces that it could be as deep. */
const deepLine = /^(?: *[-?] ){100}|^ {200}/m;

function bracketBeyond(text: string, start: number): number | undefined {
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    open += bracket === '[' || bracket === '{' ? 1 : -1;
    if (open > mostDeep) return start + index;
  }
  return undefined;
}
