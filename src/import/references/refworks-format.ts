import { endnoteKind } from './endnote-format.ts';
import type { FieldTable } from './field-meanings.ts';
import type { TaggedFormat, ValuesOf } from './read-tagged.ts';
import type { WorkKind } from './work-of-fields.ts';

/** Files of tags from RefWorks: http://www.refworks.com/refworks/help/refworks_tagged_format.htm. */
export const refworks: TaggedFormat = {
  syntax: { tag: /^\uFEFF?(?<name>[A-Z][A-Z0-9])(?: +(?<value>.*))?$/, first: 'RT' },
  kindTags: new Set(['RT']),
  kindOf,
  tags: {
    T1: 'title',
    OT: 'of the record',
    A1: 'author',
    A2: 'second author',
    A3: 'third author',
    A4: 'fourth author',
    JF: 'container',
    T2: 'container',
    JO: 'short journal',
    T3: 'series',
    YR: 'year',
    FD: 'date',
    RD: 'accessed',
    VO: 'volume',
    IS: 'issue',
    SP: 'first page',
    OP: 'last page',
    ED: 'edition',
    CL: 'genre',
    DO: 'DOI',
    UL: 'URL',
    LK: 'URL',
    PB: 'publisher',
    PP: 'place',
    SN: 'ISSN or ISBN',
    PM: 'PMID',
    LA: 'language',
    ID: 'of the record',
    AB: 'abstract',
    NO: 'note',
    U1: 'note',
    U2: 'note',
    U3: 'note',
    U4: 'note',
    U5: 'note',
    K1: 'keywords',
    AD: 'address',
    ST: 'short title',
    AN: 'of the record',
    AV: 'of the record',
    CN: 'of the record',
    CR: 'cited works',
    DB: 'of the record',
    DS: 'of the record',
    IP: 'of the record',
    LL: 'of the record',
    OL: 'of the record',
    SF: 'of the record',
    SL: 'of the record',
    SR: 'of the record',
    WT: 'of the record',
    WP: 'of the record',
    WV: 'of the record',
  },
};

function kindOf(valuesOf: ValuesOf): WorkKind & { readonly tags?: FieldTable } {
  const kind = endnoteKind(valuesOf('RT')[0] ?? '');
  const numbered: FieldTable = { IS: 'number' };
  if (kind.type === 'paper-conference') return { ...kind, tags: { PP: 'event place' } };
  return kind.type === 'report' || kind.type === 'legislation' ? { ...kind, tags: numbered } : kind;
}
