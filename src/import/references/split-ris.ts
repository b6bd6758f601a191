/** A record of a RIS file: its tags in their order. */
export interface RisRecord {
  /** Of its first tag, from 1. */
  readonly line: number;
  readonly tags: readonly RisTag[];
}

export interface RisTag {
  /** Two signs, as `AU`. */
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** A tag as programs write it, with one space more or less. */
const tagged = /^(?<name>[A-Z][A-Z0-9]) {1,3}-(?: (?<value>.*)|\s*)$/;

/**
 * The records of a RIS file, and the lines that belong to none. A record ends with ER, or where the next begins if that is missing. A line without a tag goes
 * on from the one before.
 */
export function splitRis(text: string): {
  readonly records: readonly RisRecord[];
  readonly strayLines: readonly number[];
} {
  const records: { line: number; tags: RisTag[] }[] = [];
  const strayLines: number[] = [];
  let open: RisTag[] | undefined;
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const { name, value = '' } = tagged.exec(written)?.groups ?? {};
    if (name === 'TY') {
      open = [];
      records.push({ line, tags: open });
    }
    const last = open?.at(-1);
    if (name === 'ER') open = undefined;
    else if (name !== undefined && open !== undefined) open.push({ name, value: value.trim(), line });
    else if (written.trim() === '') continue;
    else if (name === undefined && open !== undefined && last !== undefined)
      open[open.length - 1] = { ...last, value: `${last.value} ${written.trim()}`.trim() };
    else strayLines.push(line);
  }
  return { records, strayLines };
}
