import type { FieldTable } from './field-meanings.ts';
import { typeOfWords } from './kinds-of-work.ts';
import type { TaggedFormat, ValuesOf } from './read-tagged.ts';
import type { TagSyntax } from './tagged-records.ts';
import type { WorkKind } from './work-of-fields.ts';

/** A tag as programs write it, with one space more or less, before a hyphen. */
const risSyntax: TagSyntax = {
  tag: /^\uFEFF?(?<name>[A-Z][A-Z0-9]) {1,3}-(?: (?<value>.*)|\s*)$/,
  first: 'TY',
  last: 'ER',
};

/**
 * Tags of RIS in both of its editions, that of 2001 (A1, T1, JF, JO, Y1, N2, L1 …) and that of 2011, which EndNote made (AU, TI, T2, PY, AB, C1 to C8 …),
 * with what the Web of Science, Embase, EBSCO, Ovid, Cochrane, Covidence, Rayyan and EPPI-Reviewer add to them.
 * https://en.wikipedia.org/wiki/RIS_(file_format) has both side by side.
 */
const risTags: FieldTable = {
  ID: 'id',
  TI: 'title',
  T1: 'title',
  CT: 'title',
  BT: 'book title',
  AU: 'author',
  A1: 'author',
  ED: 'editor',
  A2: 'second author',
  A3: 'third author',
  A4: 'fourth author',
  TA: 'translator',
  T2: 'container',
  JO: 'journal',
  JF: 'journal',
  JA: 'short journal',
  J2: 'short journal',
  J1: 'short journal',
  JI: 'short journal',
  T3: 'series',
  PY: 'year',
  Y1: 'year',
  DA: 'date',
  PD: 'date',
  Y2: 'accessed',
  VL: 'volume',
  IS: 'issue',
  SP: 'first page',
  EP: 'last page',
  PG: 'pages',
  SE: 'first page',
  C7: 'article number',
  DO: 'DOI',
  L3: 'DOI or not',
  M3: 'genre',
  L2: 'DOI or not',
  UR: 'URL',
  PB: 'publisher',
  PU: 'publisher',
  CY: 'place',
  PP: 'place',
  PI: 'place',
  ET: 'edition',
  NV: 'number of volumes',
  BN: 'ISBN',
  SN: 'ISSN or ISBN',
  LA: 'language',
  PM: 'PMID',
  AN: 'of the record',
  U1: 'PMID or not',
  C2: 'PMID or not',
  C3: 'PMID or not',
  C5: 'of the record',
  AB: 'abstract',
  N2: 'abstract',
  N1: 'note',
  RN: 'note',
  U2: 'note',
  U3: 'note',
  U4: 'note',
  U5: 'note',
  NS: 'note',
  KW: 'keywords',
  DE: 'keywords',
  MH: 'keywords',
  OT: 'keywords',
  L1: 'file',
  L4: 'file',
  LK: 'file',
  AD: 'address',
  AI: 'address',
  C1: 'address',
  RP: 'address',
  EM: 'address',
  PA: 'address',
  FU: 'funding',
  FX: 'funding',
  ST: 'short title',
  J9: 'short title',
  C6: 'of the record',
  C8: 'of the record',
  CC: 'of the record',
  CN: 'of the record',
  DB: 'of the record',
  DP: 'of the record',
  LB: 'of the record',
  M4: 'of the record',
  PT: 'of the record',
  TS: 'of the record',
  WE: 'of the record',
  NR: 'cited works',
  TC: 'cited works',
};

interface RisKind extends WorkKind {
  readonly tags?: FieldTable;
}

const article: RisKind = { type: 'article-journal', tags: { CP: 'issue' } };
const proceedings: FieldTable = { CP: 'event', CY: 'event place' };
const book: RisKind = { type: 'book', tags: { M1: 'series number' } };
const chapter: RisKind = {
  type: 'chapter',
  tags: { SE: 'of the record', NV: 'series number', SV: 'series number' },
};
const site: RisKind = { type: 'webpage' };
const report: RisKind = { type: 'report', tags: { M1: 'series number', IS: 'number', A4: 'of the record' } };
const law: FieldTable = { M1: 'number', AU: 'of the record', A1: 'of the record' };
const data: RisKind = { type: 'dataset', tags: { M1: 'number' } };
const film: RisKind = { type: 'motion_picture' };

/** Reference types of RIS, and what some tags mean in them alone. */
const risKinds: Readonly<Record<string, RisKind>> = {
  ABST: article,
  ADVS: film,
  AGGR: data,
  ANCIENT: { type: 'classic' },
  ART: { type: 'graphic' },
  BILL: { type: 'bill', tags: law },
  BLOG: { type: 'post-weblog' },
  BOOK: book,
  CASE: { type: 'legal_case' },
  CHAP: chapter,
  CHART: { type: 'figure' },
  CLSWK: { type: 'classic' },
  COMP: { type: 'software' },
  CONF: { type: 'paper-conference', tags: { ...proceedings, C1: 'place', C3: 'proceedings' } },
  CPAPER: { type: 'paper-conference', tags: proceedings },
  CTLG: { type: 'document' },
  DATA: data,
  DBASE: data,
  DICT: { type: 'entry-dictionary' },
  EBOOK: book,
  ECHAP: chapter,
  EDBOOK: { ...book, isEdited: true },
  EJOUR: article,
  ELEC: site,
  ENCYC: { type: 'entry-encyclopedia' },
  EQUA: { type: 'figure' },
  FIGURE: { type: 'figure' },
  GEN: { type: 'document' },
  GOVDOC: report,
  GRANT: { type: 'document' },
  GRNT: { type: 'document' },
  HEAR: { type: 'hearing' },
  ICOMM: { type: 'personal_communication' },
  INPR: article,
  JFULL: article,
  JOUR: article,
  JOURN: article,
  LEGAL: { type: 'regulation', tags: { M1: 'number' } },
  MANSCPT: { type: 'manuscript' },
  MAP: { type: 'map' },
  MGZN: { type: 'article-magazine' },
  MPCT: film,
  MULTI: site,
  MUSIC: { type: 'musical_score' },
  NEWS: { type: 'article-newspaper' },
  PAMP: { type: 'pamphlet' },
  PAT: { type: 'patent', tags: { M1: 'number' } },
  PCOMM: { type: 'personal_communication' },
  RPRT: report,
  SER: book,
  SLIDE: { type: 'speech' },
  SOUND: { type: 'song' },
  STAND: { type: 'standard', tags: { M1: 'number' } },
  STAT: { type: 'legislation', tags: law },
  THES: { type: 'thesis', tags: { A3: 'of the record', A2: 'of the record' } },
  UNBILL: { type: 'bill', tags: law },
  UNPB: { type: 'manuscript' },
  UNPD: { type: 'manuscript' },
  VIDEO: film,
  WEB: site,
};

/** What kind of work a record of RIS is of, and what its tags mean. */
function risKind(valuesOf: ValuesOf): RisKind {
  const oneOf = (...tags: readonly string[]) => valuesOf(...tags)[0];
  const code = oneOf('TY') ?? '';
  const upper = code.toUpperCase();
  const known = Object.hasOwn(risKinds, upper) ? risKinds[upper] : undefined;
  const kind: RisKind = known ?? { type: typeOfWords(code) ?? code };
  // Programs for which all is generic or electronic still say which journal it is in.
  const isInJournal = oneOf('JO', 'JF', 'T2', 'JA') !== undefined && oneOf('VL', 'IS', 'C7') !== undefined;
  const isLoose = kind.type === 'document' || kind.type === 'webpage';
  const isRisOf2011 = oneOf('TI') !== undefined && oneOf('AU') !== undefined;
  // Embase has it in a field that is a date of the program’s own elsewhere.
  const isOfEmbase = valuesOf('DB').some((name) => /^(?:embase|medline)$/i.test(name));
  const tags: FieldTable = isOfEmbase ? { C5: 'PMID' } : {};
  if (isLoose && isInJournal) return { ...article, tags: { ...article.tags, ...tags } };
  return {
    ...kind,
    tags: { ...kind.tags, ...tags },
    ...(isRisOf2011 ? { secondIsOfSeries: true } : {}),
  };
}

export const ris: TaggedFormat = {
  syntax: risSyntax,
  tags: risTags,
  kindTags: new Set(['TY']),
  kindOf: risKind,
};
