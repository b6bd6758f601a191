/** What is used of Citation.js and citeproc-js, which bring no types: no more than that, as 0.8.2 and 2.4.63 have it. */

declare module '@citation-js/core' {
  export const plugins: {
    readonly config: { get(plugin: string): unknown };
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
  }
  interface CslRegister {
    has(name: string): boolean;
    get(name: string): string;
  }
}

declare module '@citation-js/plugin-bibtex' {
  export interface BibtexPlugin {
    readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
  }
}

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
  /** What citeproc-js asks of the program. */
  export interface System {
    /** A locale as XML or as the JSON of it; an empty object where there is none. */
    readonly retrieveLocale: (lang: string) => string | object;
    retrieveItem: (id: string) => object;
    wrapCitationEntry?: (text: string, id: string | undefined) => string;
  }
  /** A node of a style, as citeproc-js keeps its XML. */
  export interface CslNode {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (CslNode | string)[];
  }
  /** A step of a style that was built: it runs its functions and says which step is next. */
  export class Token {
    constructor(name: string, tokentype: number);
    readonly name: string;
    readonly tokentype: number;
    strings: { prefix: string; suffix: string };
    /** Where the next step is, if what they say leads elsewhere. */
    readonly execs: ((this: unknown, state: Engine, item: unknown, cite: unknown) => number | undefined)[];
    readonly test?: (item: unknown, cite: unknown) => boolean;
    readonly next: number;
    readonly succeed: number;
    readonly fail: number;
    /** Of a call of a macro. */
    readonly postponed_macro: string;
  }
  /** Where the building of a style stands. */
  export interface Build {
    readonly root: 'citation' | 'bibliography';
    /** `_sort` within a sort. */
    readonly extension: string;
    readonly current_default_locale: unknown;
    readonly names_level: number;
    readonly name_label: readonly object[];
    readonly layout_flag: unknown;
    readonly cls: unknown;
    readonly family: unknown;
    readonly given: unknown;
    readonly 'et-al': unknown;
    readonly substitute_level: { value(): number; replace(value: number): void };
    render_nesting_level: number;
    name_flag: boolean;
    /** Whether the key of a sort holds a date. */
    date_key: boolean;
  }
  interface Sort {
    tokens: Token[];
    readonly opt: { readonly sort_directions: readonly (readonly [number, number])[] };
  }
  interface Queue {
    readonly queue: unknown;
    string(state: Engine, queue: unknown): unknown;
    openLevel(token: Token): void;
  }
  interface Registered {
    seq: number;
    /** The work as it is cited, before it is told apart from others. */
    readonly ambig: string;
    readonly sortkeys: readonly (string | undefined)[] | false;
  }
  export interface Registry {
    readonly registry: Readonly<Record<string, Registered | undefined>>;
    /** Of each work the names under which it was registered. */
    readonly namereg: { readonly nameindpkeys: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  }
  export class Engine {
    constructor(system: System, style: string, lang: string, force: boolean);
    readonly opt: {
      readonly development_extensions: Record<string, boolean>;
      readonly update_mode: number;
      readonly 'default-locale-sort': string;
      readonly lang: string;
    };
    readonly tmp: {
      readonly lang_array?: readonly string[];
      readonly jump: { replace(way: 'succeed' | 'fail'): void };
      date_token: Token;
    };
    readonly fun: { readonly flipflopper: { processTags: (blob: { readonly blobs: unknown }) => void } };
    readonly build: Build;
    readonly dateput: Queue;
    readonly sys: System;
    readonly citation: { readonly opt: Layout };
    readonly citation_sort: Sort;
    readonly bibliography_sort: Sort;
    registry: Registry;
    disambiguate: object;
    setOutputFormat(format: string): void;
    configureTokenList(tokens: readonly Token[]): void;
    configureTokenLists(): void;
    retrieveItem(id: string): object;
    /** Makes a citation known by its id. */
    setCitationId(citation: Citation): void;
    updateItems(ids: readonly string[]): void;
    /** Makes the text of a citation: triples of index, text and citation id, the last of which is the citation's own. */
    processCitationCluster(
      citation: Citation,
      before: readonly (readonly [citationID: string, noteIndex: 0])[],
      after: readonly [],
      flag: number,
    ): readonly [unknown, readonly (readonly [number, string, string])[]];
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
    readonly Engine: typeof Engine;
    readonly Registry: new (state: Engine) => Registry;
    readonly Disambiguation: new (state: Engine) => object;
    readonly Token: typeof Token;
    readonly XmlJSON: {
      readonly prototype: {
        getNodesByName(
          this: { readonly dataObj: CslNode },
          from: CslNode,
          name: string,
          attribute?: string | null,
          found?: CslNode[],
        ): CslNode[];
      };
    };
    readonly POSITION: number;
    readonly START: number;
    readonly SINGLETON: number;
    readonly ASSUME_ALL_ITEMS_REGISTERED: number;
    readonly MODULE_MACROS: Readonly<Record<string, unknown>>;
    readonly parseXml: (xml: string) => CslNode;
    getCite: (this: Engine, item: unknown, cite?: unknown) => string;
    expandMacro: (this: Engine, call: Token, target: Token[]) => void;
    tokenExec: (this: Engine, token: Token, item: unknown, cite: unknown) => number;
    getSortCompare: (this: Engine, lang: string | undefined) => (one: string, other: string) => number;
    toLocaleLowerCase: (this: Engine, text: string) => string;
    toLocaleUpperCase: (this: Engine, text: string) => string;
  };
  export default CSL;
}
