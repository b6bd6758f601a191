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
  /** What a person must look at, and what was changed to fit: each begins with its field. */
  readonly toDos?: readonly string[];
  readonly changes?: readonly string[];
}

export interface SourceField {
  /** `journal` in BibTeX, `JO` in RIS. */
  readonly name: string;
  readonly line: number;
  /** What it is, where that is why it is not taken over. */
  readonly why?: string;
}
