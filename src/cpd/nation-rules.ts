/** What the regulator of a nation asks of people’s continuing professional development, as its file in `data/cpd` says. */
export interface NationRules {
  /** Name of its file: `northern-ireland`. */
  readonly id: string;
  /** The nation in a document’s words: “Northern Ireland”. */
  readonly nation: string;
  readonly regulator: string;
  readonly asked: readonly AskedRule[];
  /** Left out where no page that we saw names them: the document leads to the regulator. */
  readonly standards?: Standards;
  readonly record: RecordHeadings;
  /** The regulator's own, where what it asks today can be looked up. */
  readonly website: string;
  /** Where what stands here can be read. */
  readonly sources: readonly RulesSource[];
  /** ISO 8601 days: when this was known to be so, and when somebody is to look again. */
  readonly knownOn: string;
  readonly nextCheck: string;
}

export interface AskedRule {
  readonly rule: string;
  readonly text: string;
  /** From when on it holds: a day or a month, ISO 8601. */
  readonly since?: string;
  /** Where it is not that of the whole file. */
  readonly knownOn?: string;
}

/** The standards that a piece of learning may support. */
export interface Standards {
  /** What they are parts of: “Professional Standard 4”. */
  readonly of: string;
  readonly list: readonly { readonly code: string; readonly name: string }[];
}

/** What a record of learning asks for. */
export interface RecordHeadings {
  readonly headingsOf: 'the regulator' | 'this briefing';
  readonly headings: readonly RecordHeading[];
}

export interface RecordHeading {
  readonly heading: string;
  readonly hint?: string;
  /** Lines of text that it has room for. */
  readonly lines: number;
}

export interface RulesSource {
  readonly title: string;
  readonly address: string;
}
