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
