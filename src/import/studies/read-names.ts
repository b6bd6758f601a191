/** Names that stand in one cell, with semicolons, bars or line breaks between them. */
export const readNames = (text: string): readonly string[] =>
  text
    .split(/[;|\n]/)
    .map((name) => name.replaceAll(/\s+/g, ' ').trim())
    .filter((name) => name !== '');

/** The names of a list, each in the form in which it stood first: “interviews” is “Interviews” again. */
export class NameList {
  readonly #byFolded = new Map<string, string>();

  /** The name as it stood first. */
  add(name: string): string {
    const folded = name.toLowerCase();
    const known = this.#byFolded.get(folded);
    if (known === undefined) this.#byFolded.set(folded, name);
    return known ?? name;
  }

  get names(): readonly string[] {
    return [...this.#byFolded.values()];
  }
}
