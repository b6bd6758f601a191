/** What the regulator of a nation asks of people’s continuing professional development, as its file in `data/cpd` says. */
export interface NationRules {
  /** Name of its file: `northern-ireland`. */
  readonly id: string;
  /** The nation in a document’s words: “Northern Ireland”. */
  readonly nation: string;
  readonly regulator: string;
  readonly asked: readonly AskedRule[];
  readonly standards: Standards | NotKnown;
  readonly record: RecordHeadings;
  readonly source: RulesSource;
  /** ISO 8601 days: when this was known to be so, and when somebody is to look again. */
  readonly knownOn: string;
  readonly nextCheck: string;
}

/** Said of what our sources do not tell, with the reason. It is never left blank. */
export interface NotKnown {
  readonly notKnown: string;
}

export interface AskedRule {
  readonly rule: string;
  readonly text: string | NotKnown;
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
  readonly address: string | NotKnown;
}

export const isKnown = (value: string | Standards | NotKnown): value is string | Standards =>
  typeof value === 'string' || !('notKnown' in value);
