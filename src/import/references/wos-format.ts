import type { FieldTable } from './field-meanings.ts';
import { typeOfWords } from './kinds-of-work.ts';
import type { TaggedFormat, ValuesOf } from './read-tagged.ts';
import type { WorkKind } from './work-of-fields.ts';

/**
 * Field tags of the Web of Science, in its files of tags (`.ciw`, `.txt`) and above the columns of those with tabs:
 * https://images.webofknowledge.com/images/help/WOS/hs_wos_fieldtags.html.
 */
export const wosTags: FieldTable = {
  TI: 'title',
  AF: 'full author',
  AU: 'author',
  BF: 'of the record',
  BA: 'of the record',
  CA: 'group author',
  GP: 'of the record',
  BE: 'editor',
  ED: 'editor',
  SO: 'container',
  JI: 'short journal',
  J9: 'short title',
  SE: 'series',
  BS: 'of the record',
  PY: 'year',
  PD: 'date',
  EA: 'of the record',
  VL: 'volume',
  IS: 'issue',
  SU: 'supplement',
  SI: 'of the record',
  PN: 'of the record',
  MA: 'of the record',
  BP: 'first page',
  EP: 'last page',
  AR: 'article number',
  DI: 'DOI',
  D2: 'of the record',
  DL: 'URL',
  UR: 'URL',
  AW: 'URL',
  PU: 'publisher',
  PI: 'place',
  PA: 'address',
  CT: 'event',
  CL: 'event place',
  CY: 'of the record',
  HO: 'of the record',
  SP: 'of the record',
  CE: 'edition',
  SN: 'ISSN',
  EI: 'ISSN',
  BN: 'ISBN',
  PM: 'PMID',
  LA: 'language',
  DT: 'genre',
  AB: 'abstract',
  DE: 'keywords',
  ID: 'keywords',
  C1: 'address',
  C3: 'address',
  RP: 'address',
  EM: 'address',
  RI: 'address',
  OI: 'address',
  FU: 'funding',
  FP: 'funding',
  FX: 'funding',
  CR: 'cited works',
  NR: 'cited works',
  TC: 'cited works',
  Z9: 'cited works',
  U1: 'cited works',
  U2: 'cited works',
  PG: 'of the record',
  WC: 'of the record',
  WE: 'of the record',
  SC: 'of the record',
  GA: 'of the record',
  UT: 'of the record',
  OA: 'of the record',
  HC: 'of the record',
  HP: 'of the record',
  DA: 'of the record',
};

/**
 * @param publication J, B, C, S or P
 * @param documents such as `Article; Proceedings Paper`
 */
export function wosKind(publication: string, documents: string): WorkKind {
  const types = documents.split(/\s*;\s*/).map(typeOfWords);
  if (publication === 'J') return { type: types.includes('dataset') ? 'dataset' : 'article-journal' };
  if (publication === 'P') return { type: 'patent' };
  if (publication === 'D') return { type: 'dataset' };
  if (types.includes('paper-conference') || publication === 'C') return { type: 'paper-conference' };
  if (types.includes('book') && !types.includes('chapter')) return { type: 'book' };
  return { type: 'chapter' };
}

export const wos: TaggedFormat = {
  syntax: {
    tag: /^\uFEFF?(?<name>[A-Z][A-Z0-9])(?: (?<value>.*))?$/,
    first: 'PT',
    last: 'ER',
    lists: new Set(['AU', 'AF', 'BA', 'BF', 'BE', 'CA', 'GP', 'C1', 'CR']),
    ofFile: new Set(['FN', 'VR', 'EF']),
  },
  kindTags: new Set(['PT']),
  kindOf,
  tags: wosTags,
};

function kindOf(valuesOf: ValuesOf): WorkKind {
  const kind = wosKind(valuesOf('PT')[0] ?? '', valuesOf('DT')[0] ?? '');
  // A book as a whole has its own title in both.
  const isWhole = kind.type === 'chapter' && valuesOf('DT').length === 0 && valuesOf('BP', 'AR').length === 0;
  return isWhole ? { type: 'book' } : kind;
}
