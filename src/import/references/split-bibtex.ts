/** A part of a BibTeX file as text, so that one that cannot be read does not hide the others. */
export interface BibtexPart {
  /** In small letters, as `article`, `string` or `comment`. */
  readonly type: string;
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Whether the bracket that ends it is there. */
  readonly isClosed: boolean;
  /** The names before equals signs, with their lines. */
  readonly fields: readonly { readonly name: string; readonly line: number }[];
}

/** A field of many lines can quote BibTeX, but not much of it. */
const mostInside = 5;

/**
 * The parts of a BibTeX file that begin with @ at the start of a line. A part ends with its bracket, or where another begins if
 * the bracket is missing. What stands between parts is a comment (BibTeXing, section 4).
 */
export function splitBibtex(text: string): readonly BibtexPart[] {
  const starts = [...text.matchAll(/^[ \t]*@[ \t]*(?<type>[A-Za-z]+)[ \t]*(?<open>[{(])/gm)];
  const parts: BibtexPart[] = [];
  let [line, counted, done] = [1, 0, 0];
  for (const [index, { index: start, 0: head, groups }] of starts.entries()) {
    if (start < done) continue;
    line += newlines(text.slice(counted, start));
    counted = start;
    const far = starts[index + mostInside]?.index ?? text.length;
    const { end, commas } = endOf(text, start + head.length, far, groups?.open === '(' ? ')' : '}');
    done = end ?? starts[index + 1]?.index ?? text.length;
    parts.push({
      type: (groups?.type ?? '').toLowerCase(),
      text: text.slice(start, done),
      line,
      isClosed: end !== undefined,
      fields: commas
        .filter((comma) => comma < done)
        .flatMap((comma) => {
          const found = /^\s*(?<name>[A-Za-z_][\w:+-]*)\s*=/.exec(
            text.slice(comma + 1, Math.min(done, comma + 200)),
          );
          const before = found?.[0].length ?? 0;
          return found?.groups?.name === undefined
            ? []
            : [
                {
                  name: found.groups.name.toLowerCase(),
                  line: line + newlines(text.slice(start, comma + before)),
                },
              ];
        }),
    });
  }
  return parts;
}

/** The offset after the bracket that ends a part, and those of the commas between its fields. */
function endOf(
  text: string,
  from: number,
  limit: number,
  close: string,
): { readonly end: number | undefined; readonly commas: readonly number[] } {
  const commas: number[] = [];
  let depth = 0;
  let isQuoted = false;
  for (let at = from; at < limit; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '"' && depth === 0) isQuoted = !isQuoted;
    else if (sign === close && depth === 0 && !isQuoted) return { end: at + 1, commas };
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (sign === ',' && depth === 0 && !isQuoted) commas.push(at);
  }
  return { end: undefined, commas };
}

const newlines = (text: string): number => text.split('\n').length - 1;
