import type { FieldTable } from './field-meanings.ts';
import { typeOfWords } from './kinds-of-work.ts';
import type { TaggedFormat, ValuesOf } from './read-tagged.ts';
import type { WorkKind } from './work-of-fields.ts';

/** PubMed’s own form (`.nbib`): https://www.nlm.nih.gov/bsd/mms/medlineelements.html. */
export const medline: TaggedFormat = {
  syntax: {
    tag: /^\uFEFF?(?<name>[A-Z][A-Z0-9]{1,3}) *- ?(?<value>.*)$/,
    first: 'PMID',
    emptyLineMayEnd: true,
  },
  kindTags: new Set([]),
  kindOf,
  tags: {
    TI: 'title',
    TT: 'title in its own language',
    BTI: 'book title',
    CTI: 'series',
    FAU: 'full author',
    AU: 'author',
    CN: 'group author',
    FED: 'editor',
    ED: 'of the record',
    JT: 'container',
    TA: 'short journal',
    DP: 'year',
    VI: 'volume',
    IP: 'issue',
    PG: 'pages',
    LID: 'DOI or not',
    AID: 'DOI or not',
    PMC: 'PMCID',
    PMID: 'PMID',
    IS: 'ISSN',
    ISBN: 'ISBN',
    LA: 'language',
    PB: 'publisher',
    PL: 'place',
    EN: 'edition',
    URL: 'URL',
    PST: 'of the record',
    PT: 'of the record',
    AB: 'abstract',
    OAB: 'abstract',
    GN: 'note',
    MH: 'keywords',
    MHDA: 'of the record',
    OT: 'keywords',
    OTO: 'of the record',
    KW: 'keywords',
    AD: 'address',
    AUID: 'address',
    IR: 'address',
    FIR: 'address',
    IRAD: 'address',
    GR: 'funding',
    CI: 'of the record',
    COIS: 'of the record',
    CRDT: 'of the record',
    DCOM: 'of the record',
    DEP: 'of the record',
    DRDT: 'of the record',
    CTDT: 'of the record',
    EDAT: 'of the record',
    JC: 'of the record',
    JID: 'of the record',
    JR: 'of the record',
    LR: 'of the record',
    MID: 'of the record',
    NM: 'of the record',
    OCI: 'of the record',
    OID: 'of the record',
    OWN: 'of the record',
    PHST: 'of the record',
    PMCR: 'of the record',
    RF: 'of the record',
    RN: 'of the record',
    SB: 'of the record',
    SI: 'of the record',
    SO: 'of the record',
    SPIN: 'of the record',
    STAT: 'of the record',
    CIN: 'of the record',
    CON: 'of the record',
    CRF: 'of the record',
    EFR: 'of the record',
    EIN: 'of the record',
    ECF: 'of the record',
    RIN: 'of the record',
    ROF: 'of the record',
    UOF: 'of the record',
    UIN: 'of the record',
    DA: 'of the record',
  },
};

/** Most of its types are of what an article reports. What stands in a book has no journal. */
function kindOf(valuesOf: ValuesOf): WorkKind & { readonly tags?: FieldTable } {
  const types = valuesOf('PT').map(typeOfWords);
  const isRetracted = valuesOf('PT').some((words) => /^retracted publication$/i.test(words));
  if (valuesOf('BTI').length > 0)
    return { type: valuesOf('TI').length > 0 ? 'chapter' : 'book', titlesHaveStops: true };
  const special = (['article', 'thesis', 'report', 'dataset'] as const).find((type) => types.includes(type));
  const isAhead = valuesOf('PST').includes('aheadofprint') && valuesOf('VI').length === 0;
  const status = isRetracted ? 'retracted' : isAhead ? 'advance online publication' : undefined;
  return {
    type: special ?? 'article-journal',
    titlesHaveStops: true,
    ...(status === undefined ? {} : { status }),
  };
}
