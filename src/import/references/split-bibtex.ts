/** A part of a BibTeX file, read apart from the others, so that one that cannot be read does not hide them. */
export interface BibtexPart {
  /** In small letters, as `article`, `string` or `comment`. */
  readonly type: string;
  /** As written before the first comma; empty where there is none. */
  readonly citekey: string;
  /** From 1. */
  readonly line: number;
  /** In the order of the file. */
  readonly fields: readonly BibtexField[];
  /** Whether something in it could not be read as a field. */
  readonly isOdd: boolean;
}

export interface BibtexField {
  /** In small letters. */
  readonly name: string;
  /** From 1. */
  readonly line: number;
  /** What `#` joins. */
  readonly value: readonly BibtexPiece[];
}

/** Text between braces or quotation marks, without these; or a number or the name of a macro, which stand without. */
export interface BibtexPiece {
  readonly text: string;
  readonly isBare: boolean;
}

/** A field of many lines can quote BibTeX, but not much of it. */
const mostInside = 5;

/** Brackets and quotation marks without an end, each of which is looked for up to there; then the rest of the part is let go. */
const mostUnclosed = 3;

/** Parts whose content is no list of fields. */
const withoutFields = new Set(['preamble', 'comment']);

/**
 * The parts of a BibTeX file that begin with @ at the start of a line, with their fields. A part ends with its bracket, or where
 * another begins if the bracket is missing. What stands between parts is a comment (BibTeXing, section 4).
 */
export function splitBibtex(text: string): readonly BibtexPart[] {
  const starts = [...text.matchAll(/^[ \t]*@[ \t]*(?<type>[A-Za-z]+)[ \t]*(?<open>[{(])/gm)];
  const lines = lineCounter(text);
  const parts: BibtexPart[] = [];
  let done = 0;
  for (const [index, { index: start, 0: head, groups }] of starts.entries()) {
    if (start < done) continue;
    const type = (groups?.type ?? '').toLowerCase();
    const begins = starts.slice(index + 1, index + 1 + mostInside).map((begin) => begin.index);
    const limit = starts[index + mostInside]?.index ?? text.length;
    const line = lines(start + head.search(/@/));
    const from = start + head.length;
    if (withoutFields.has(type)) {
      done = endOfBraces(text, from, limit, true) ?? begins[0] ?? text.length;
      parts.push({ type, citekey: '', line, fields: [], isOdd: false });
      continue;
    }
    const citekey = /\s*([^,={}"]*?)\s*,/y;
    citekey.lastIndex = from;
    const key = citekey.exec(text);
    const read = readFields(text, key === null ? from : citekey.lastIndex, limit, begins);
    done = read.end;
    const fields = read.fields.map(({ at, ...field }) => ({ ...field, line: lines(at) }));
    parts.push({ type, citekey: key?.[1] ?? '', line, fields, isOdd: read.isOdd });
  }
  return parts;
}

type ReadField = Omit<BibtexField, 'line'> & { readonly at: number };

/** The fields from there to the bracket that ends the part, or to what begins another. */
function readFields(
  text: string,
  from: number,
  limit: number,
  begins: readonly number[],
): { readonly fields: readonly ReadField[]; readonly end: number; readonly isOdd: boolean } {
  const fields: ReadField[] = [];
  let at = from;
  let isOdd = false;
  let unclosed = 0;
  const skip = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  while (at < limit && unclosed < mostUnclosed) {
    if (begins.includes(at)) return { fields, end: at, isOdd };
    if (skip(/[\s,]|%.*/y) !== null) continue;
    if (text[at] === '}' || text[at] === ')') return { fields, end: at + 1, isOdd };
    const start = at;
    const name = skip(/([A-Za-z_][\w:.+-]*)\s*=/y)?.[1];
    if (name === undefined) {
      // The comma is missing, or there is no equals sign: the next field is looked for.
      isOdd = true;
      if (skip(/[A-Za-z_][\w:.+-]*/y) === null) at++;
      continue;
    }
    const value: BibtexPiece[] = [];
    do {
      skip(/\s+/y);
      const next = begins.find((begin) => begin > at) ?? limit;
      const piece = readPiece(text, at, limit, next);
      if (piece === undefined) {
        if (/["{]/.test(text[at] ?? '')) unclosed++;
        break;
      }
      at = piece.end;
      value.push({ text: piece.text, isBare: piece.isBare });
      skip(/\s+(?=#)/y);
    } while (skip(/#/y) !== null);
    if (value.length === 0) isOdd = true;
    else fields.push({ name: name.toLowerCase(), at: start, value });
  }
  return { fields, end: begins.find((begin) => begin >= at) ?? limit, isOdd: true };
}

/** @param next where another part begins: a text in quotation marks does not go beyond */
function readPiece(
  text: string,
  at: number,
  limit: number,
  next: number,
): (BibtexPiece & { readonly end: number }) | undefined {
  const sign = text[at];
  if (sign === '{') {
    const escaped = endOfBraces(text, at + 1, limit, true);
    // A path that ends with a backslash has a brace after it that ends it.
    const plain = isEndOfValue(text, escaped) ? undefined : endOfBraces(text, at + 1, limit, false);
    const end = isEndOfValue(text, plain) ? plain : escaped;
    return end === undefined ? undefined : { text: text.slice(at + 1, end - 1), isBare: false, end };
  }
  if (sign === '"') {
    const end = endOfQuotes(text, at + 1, next);
    return end === undefined ? undefined : { text: text.slice(at + 1, end - 1), isBare: false, end };
  }
  const bare = /[^\s,#{}()"=%]+/y;
  bare.lastIndex = at;
  const found = bare.exec(text)?.[0];
  return found === undefined ? undefined : { text: found, isBare: true, end: bare.lastIndex };
}

/** Whether what stands there is what follows a value. */
function isEndOfValue(text: string, at: number | undefined): boolean {
  if (at === undefined) return false;
  const after = /\s*(?:[,})#]|$)/y;
  after.lastIndex = at;
  return after.test(text);
}

/** The offset after the brace that ends a group begun before `from`. */
function endOfBraces(text: string, from: number, limit: number, escapes: boolean): number | undefined {
  let depth = 1;
  for (let at = from; at < limit; at++) {
    const sign = text[at];
    if (sign === '\\' && escapes) at++;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}

/** The offset after the quotation mark that ends a text; one in braces or after a backslash is its own. */
function endOfQuotes(text: string, from: number, limit: number): number | undefined {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (sign === '"' && depth <= 0) return at + 1;
  }
  return undefined;
}

/** Tells the line of an offset, from 1; the offsets asked for go up. */
function lineCounter(text: string): (offset: number) => number {
  let [line, counted] = [1, 0];
  return (offset) => {
    for (; counted < offset; counted++) if (text[counted] === '\n') line++;
    return line;
  };
}
