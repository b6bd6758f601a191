/**
 * An element of the PDF's structure tree as plain data, made from the document tree before layout.
 * Painting adds the marked content to it in reading order.
 */
export interface StructureElement {
  readonly role: Role;
  /** Needed by a TH that a TD names in its Headers. */
  readonly id?: string;
  readonly lang?: string;
  /** Alternative in words of a Figure. */
  readonly alt?: string;
  readonly title?: string;
  readonly attributes: readonly StructureAttributes[];
  readonly children: readonly StructureElement[];
}

export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Span'
  | 'BlockQuote'
  | 'BibEntry'
  | 'Note'
  | 'Form'
  | 'Code';

/** How the items of a list are told apart; PDF 1.7 (table 347) knows no `Description`, for labels and what they are of (PDF 2.0, table 382). */
export type ListNumbering = 'None' | 'Disc' | 'Decimal' | 'Description';

/** An attribute object (PDF 1.7, 14.8.5). */
export type StructureAttributes =
  | { readonly owner: 'List'; readonly listNumbering: ListNumbering }
  | {
      readonly owner: 'Table';
      readonly scope?: 'Row' | 'Column' | 'Both';
      readonly headers?: readonly string[];
      readonly colSpan?: number;
      readonly rowSpan?: number;
      readonly summary?: string;
    }
  | {
      readonly owner: 'Layout';
      readonly placement: 'Block';
      readonly bbox?: readonly [number, number, number, number];
    }
  /** Letters above or below the line (PDF 2.0, table 377); readers of PDF 1.7 take no notice. */
  | { readonly owner: 'Layout'; readonly textPosition: 'Sup' | 'Sub' };
