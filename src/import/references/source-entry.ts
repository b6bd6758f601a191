/** An entry of a file of references, before its fields have the names of CSL. */
export interface SourceEntry {
  /** What a message calls it: its citekey, or its number in the file. */
  readonly name: string;
  /** From 1. */
  readonly line: number;
  /** In CSL, as the program that reads the format has it; undefined where it could not be read. */
  readonly item?: Readonly<Record<string, unknown>>;
  /** Said of an entry that is longer than any, and was not read. */
  readonly tooLong?: string;
  /** Names of fields that made no difference to the item. */
  readonly unused: ReadonlySet<SourceField>;
  /** What was changed to fit: each begins with its field. */
  readonly changes?: readonly string[];
}

export interface SourceField {
  /** `journal` in BibTeX, `JO` in RIS. */
  readonly name: string;
  readonly line: number;
  /** What it is, where that is why it is not taken over. */
  readonly why?: string;
}

type Item = Readonly<Record<string, unknown>>;

/**
 * The fields of an entry that went into nothing: without them the item would be the same, and alone they would not give what it has.
 * So nothing that a program leaves out is left out in silence.
 *
 * @param without makes the item without a field
 * @param alone makes the item of a field and no other
 */
export function unusedFields(
  fields: readonly SourceField[],
  item: Item,
  without: (field: SourceField) => Item,
  alone: (field: SourceField) => Item,
): ReadonlySet<SourceField> {
  const whole = JSON.stringify(item);
  const nothing = alone({ name: '', line: 0 });
  return new Set(
    fields.filter(
      (field) => JSON.stringify(without(field)) === whole && !givesTheSame(alone(field), nothing, item),
    ),
  );
}

/** Whether what a field gives alone stands in the item: another field then says the same. */
function givesTheSame(alone: Item, nothing: Item, item: Item): boolean {
  const given = Object.entries(alone).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(nothing[key]),
  );
  return (
    given.length > 0 && given.every(([key, value]) => JSON.stringify(item[key]) === JSON.stringify(value))
  );
}
