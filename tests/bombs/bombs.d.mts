/** The files of a project by their paths, and a command in it. */
export interface Bomb {
  readonly name: string;
  readonly files: () => Readonly<Record<string, string | Uint8Array>>;
  readonly words: readonly string[];
}

export const bombs: readonly Bomb[];
