import { delimiters, printed } from './delimiters.ts';

/** What a piece of a formatted citation is, from the outermost to the innermost element. */
export const markKinds = ['label', 'cite', 'link', 'strong', 'em', 'small-caps', 'u', 'sup', 'sub'] as const;
export type MarkKind = (typeof markKinds)[number];

/** Two runs under the same mark hold the same object. */
export interface Mark {
  readonly kind: MarkKind;
  /** Of `cite`: the id under which citeproc-js knows the work, or empty. */
  readonly value: string;
}

export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Whether a line of its own begins here. */
  readonly breakBefore?: boolean;
}

/** `name` is a kind of mark with an optional value after a colon, `-kind` to undo it, or `line`. */
export function marked(name: string, text: string): string {
  return `${delimiters.open}${name}${delimiters.named}${text}${delimiters.close}`;
}

/** Reads text with delimiters into runs of one look each. Unbalanced delimiters are a programmer's fault and throw. */
export function readRuns(text: string): readonly Run[] {
  const { open, named, close } = delimiters;
  const runs: Run[] = [];
  const stack: (readonly Mark[])[] = [];
  let marks: readonly Mark[] = [];
  let breakBefore = false;
  for (const [piece = ''] of text.matchAll(
    new RegExp(`${open}[^${named}]*${named}|${close}|[^${open}${close}]+`, 'gu'),
  )) {
    if (piece === close) {
      const outer = stack.pop();
      if (outer === undefined) throw new Error('A formatted reference closes a mark that was not opened.');
      marks = outer;
    } else if (piece.startsWith(open)) {
      stack.push(marks);
      const name = piece.slice(1, -1);
      if (name === 'line') breakBefore = runs.length > 0;
      else marks = withMark(marks, name);
    } else {
      runs.push({ text: printed(piece), marks, ...(breakBefore ? { breakBefore } : {}) });
      breakBefore = false;
    }
  }
  if (stack.length > 0) throw new Error('A formatted reference leaves a mark open.');
  return runs;
}

function withMark(marks: readonly Mark[], name: string): readonly Mark[] {
  const [written = '', value = ''] = name.split(':');
  const undone = written.startsWith('-');
  const kind = markKinds.find((known) => known === (undone ? written.slice(1) : written));
  if (kind === undefined) throw new Error(`A formatted reference has the unknown mark “${name}”.`);
  const others = marks.filter((mark) => mark.kind !== kind);
  return undone ? others : [...others, { kind, value }];
}
