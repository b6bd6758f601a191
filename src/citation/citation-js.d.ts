/** What is used of Citation.js and citeproc-js, which bring no types: no more than that, as 0.8.2 and 2.4.63 have it. */

declare module '@citation-js/core' {
  export const plugins: {
    readonly config: { get(plugin: string): unknown };
    /** Reads input of a type that is said and not guessed; throws where it is not of that type. */
    readonly input: {
      data(text: string, type: '@biblatex/text'): readonly import('@citation-js/plugin-bibtex').BibtexEntry[];
      data(
        entries: readonly import('@citation-js/plugin-bibtex').BibtexEntry[],
        type: '@biblatex/entries+list',
      ): readonly Readonly<Record<string, unknown>>[];
      data(
        record: Readonly<Record<string, string | readonly string[]>>,
        type: '@ris/new+record',
      ): Readonly<Record<string, unknown>>;
    };
  };
  export class Cite {
    constructor(
      data: readonly object[],
      options: { readonly forceType: '@csl/list+object'; readonly generateGraph: false },
    );
    format(format: 'bibtex'): string;
  }
}

declare module '@citation-js/plugin-csl' {
  export interface CslPlugin {
    readonly styles: CslRegister;
    readonly locales: CslRegister;
    /** An engine of citeproc-js for the style and language, built on first use and used again after that. */
    engine(items: readonly object[], style: string, lang: string, format: string): import('citeproc').Engine;
  }
  interface CslRegister {
    has(name: string): boolean;
    get(name: string): string;
    add(name: string, xml: string): void;
  }
}

declare module '@citation-js/plugin-bibtex' {
  export interface BibtexEntry {
    readonly type: string;
    readonly label: string;
    /** Values as they are written in LaTeX, by the names of fields in small letters. */
    readonly properties: Readonly<Record<string, string | number>>;
  }
  export interface BibtexPlugin {
    readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
  }
}

declare module '@citation-js/plugin-ris' {}

declare module 'citeproc' {
  /** How marks are written: a string around `%%STRING%%`, `false` for nothing, or a function. */
  export type OutputFormat = Record<
    string,
    string | false | ((this: unknown, state: Engine, text: string) => string) | ((text: string) => string)
  >;
  export interface Citation {
    readonly citationID: string;
    readonly citationItems: readonly CitedWork[];
    readonly properties: { readonly noteIndex: 0; readonly mode?: 'composite'; readonly infix?: string };
  }
  export interface CitedWork {
    readonly id: string;
    readonly prefix?: string;
    readonly suffix?: string;
    readonly locator?: string;
    readonly label?: string;
    readonly 'suppress-author'?: boolean;
  }
  export interface Layout {
    readonly layout_prefix: string;
    readonly layout_suffix: string;
    readonly layout_decorations: readonly unknown[];
  }
  export interface Engine {
    readonly opt: { readonly development_extensions: Record<string, boolean> };
    readonly sys: { wrapCitationEntry?: (text: string, id: string | undefined) => string };
    readonly citation: { readonly opt: Layout };
    readonly registry: { readonly registry: Readonly<Record<string, { readonly seq: number } | undefined>> };
    /** Triples of citation id, note index and text. */
    rebuildProcessorState(
      citations: readonly Citation[],
      format: string,
      uncited: readonly string[],
    ): readonly (readonly [string, number, string])[];
    makeBibliography():
      | false
      | readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
    getTerm(term: string, form?: 'long' | 'short'): string;
  }
  const CSL: {
    debug: (message: string) => void;
    readonly Output: { readonly Formats: Record<string, OutputFormat> };
  };
  export default CSL;
}
