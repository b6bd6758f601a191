/** Loaded where they are, as they are seldom needed: languages to divide words in, faces of a design's own. */
export const elsewhere = ['hyphen/*', 'subset-font'] as const;

/**
 * Packages that most runs do without, as what they make is kept: each a bundle of its own, beside the program. What many runs
 * read and none runs would make all of them start later.
 */
export const seldom = [
  '@citation-js/core',
  '@citation-js/plugin-bibtex',
  '@citation-js/plugin-csl',
  '@rgrove/parse-xml',
  'chokidar',
  'citeproc',
  'csv-parse/sync',
  'fast-png',
  'hucre/xlsx',
  'retext-english',
  'retext-equality',
  'retext-readability',
] as const;

export type Seldom = (typeof seldom)[number];

/**
 * Modules of the program that are bundles of their own for the same reason, by their paths in `dist` without ending. What they share
 * with the program stands in both, so there may be nothing among it that the two must have in common.
 */
export const seldomOwn = [
  'citation/apa.csl',
  'citation/harvard1.csl',
  'citation/locales.csl',
  'citation/vancouver.csl',
  'cli/import-command',
  'template/parse-markdown',
] as const;

/**
 * Packages that are imported everywhere and seldom called: a bundle of its own is loaded when something of it is first called,
 * constructed or looked for with `instanceof`. What every run needs of them stays in the program: names by the file of the package
 * that has them.
 */
export const calledSeldom: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  // What a value has to be is known by its plan; the schema itself is asked where there is something to say.
  zod: { 'v4/core/registries.js': ['registry'] },
  // YAML as most people write it, and JSON, are read without its parser. Nodes know each other by registered symbols.
  yaml: {
    'browser/index.js': [
      'isAlias',
      'isCollection',
      'isMap',
      'isNode',
      'isPair',
      'isScalar',
      'isSeq',
      'LineCounter',
      'Pair',
      'Scalar',
      'Schema',
      'visit',
      'YAMLMap',
      'YAMLSeq',
    ],
  },
};
