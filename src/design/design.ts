import type { Place } from '../fault/fault.ts';
import type { Language } from '../language/language.ts';

/** How every document looks. Lengths of the page are millimetres, sizes of type are points. */
export interface Design {
  /** The name of its file: `counted`, `large-print`. */
  readonly name: string;
  /** Printed where the first page says for whom the document is: “Large print”; one text, or one for each language. */
  readonly label?: string | Readonly<Record<Language, string>>;
  readonly page: {
    /** Where the page is of a size that has a name. */
    readonly size?: PageSize;
    readonly width: number;
    readonly height: number;
    /** `firstTop` is the top margin of the first page. */
    readonly margin: {
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
      readonly left: number;
      readonly firstTop: number;
    };
    /** Distances from the left edge of the text area to which columns snap. */
    readonly axes: { readonly text: number; readonly value: number; readonly last: number };
    /** Width of a side head; where heads stand above the text, the width of the text area. */
    readonly side: number;
  };
  readonly type: Readonly<Record<TypeRole, TypeStyle>>;
  /** Points. Nothing is set smaller, raised letters included, but the lines at the head and the foot of pages. */
  readonly smallestType: number;
  readonly colour: Palette;
  /** Colours of the web page for readers who asked for a dark one. */
  readonly dark: Palette;
  /** Space in millimetres. */
  readonly space: {
    readonly paragraph: number;
    readonly section: number;
    readonly afterRule: number;
    readonly cell: number;
    readonly wideCell: number;
    readonly cellRight: number;
    readonly box: number;
    readonly hangingIndent: number;
  };
  /** What spaces and leading may be multiplied by where that saves a page; at 1 nothing is set closer. */
  readonly tightenTo: { readonly spacing: number; readonly leading: number };
  /** Thickness of lines in points. */
  readonly line: {
    /** Above the first page. */
    readonly mast: number;
    /** Above a section, and the frame around what is to be careful about. */
    readonly section: number;
    /** Under a table’s column heads, under its last row, and under a theme’s row. */
    readonly table: number;
    /** Between rows. */
    readonly hairline: number;
  };
  readonly marks: {
    /** Size of the mark row's squares, as a factor of the drawing's own millimetres. */
    readonly findings: number;
    readonly theme: number;
    /** Thickness of an empty square's outline, in the drawing's own millimetres. */
    readonly outline: number;
  };
  /** Whether a section’s head stands beside its text, on the axis 0, or above it. */
  readonly sideHeads: 'beside' | 'above';
  /** Whether tables keep their columns, or each row becomes an entry whose values stand under each other with their labels. */
  readonly tables: 'columns' | 'entries';
  /** Whether boxes are filled with the tint, or stand on the paper between lines. */
  readonly boxes: 'tinted' | 'plain';
  /** Whether each participant is drawn as a dot. */
  readonly dotField: boolean;
  readonly hyphenation: 'none' | 'by-language';
  /** Whether what is emphasised, and a title in a reference, is set in italics. Else the one is heavier, and the other upright. */
  readonly italics: boolean;
  /** Whether links are underlined. Else they are heavier than the words around them, and coloured. */
  readonly underlines: boolean;
  /** Where a line may end in an address: before any sign that parts it, or only after a slash or another sign that ends a part of it. */
  readonly addresses: 'before-signs' | 'after-slashes';
  /** Whether a page says of each section and group that it goes on with that it does, and rather none ends inside an item or an entry. */
  readonly continued: boolean;
  /** Whether a PDF of several pages has a list of what stands on which page. */
  readonly contents: boolean;
  /** Whether a template’s limit of pages holds. */
  readonly pageBudgets: boolean;
  /** Given where PDFs are of PDF 2.0, as PDF/UA-2 and PDF/A-4f, and not PDF/UA-1 and PDF/A-3a. */
  readonly standard?: 'pdf-ua-2';
  /** TrueType files that stand in for bundled faces, as paths in the form in which the design’s own path was given. */
  readonly faces: Readonly<Partial<Record<FaceName, string>>>;
  /** Faces for what the others lack, the first first: TrueType files as above, or npm packages as `npm:@expo-google-fonts/noto-sans-thai`. */
  readonly furtherFaces?: readonly string[];
  readonly logo?: Logo;
}

export type PageSize = 'A4' | 'Letter';

export interface Logo {
  /** Path of a PNG or JPEG file, in the form in which the design’s own path was given. */
  readonly file: string;
  /** What it shows, for those who do not see it. */
  readonly alternative: string;
  /** Millimetres. */
  readonly height: number;
}

export type FaceName = 'serif' | 'serif-semibold' | 'sans' | 'sans-italic' | 'sans-semibold' | 'sans-bold';

export type TypeRole =
  | 'title'
  | 'subtitle'
  | 'lead'
  | 'section'
  | 'subsection'
  | 'messagesHead'
  | 'themeRow'
  | 'stat'
  | 'numeral'
  | 'body'
  | 'claim'
  | 'statUnit'
  | 'table'
  | 'tableRowHead'
  | 'tableHead'
  | 'fieldLabel'
  | 'fieldHint'
  | 'certificate'
  | 'note'
  | 'running'
  | 'kind'
  | 'audience';

export interface TypeStyle {
  readonly face: FaceName;
  readonly size: number;
  readonly leading: number;
  readonly colour: keyof Palette;
  /** Letter-spacing in em. */
  readonly tracking?: number;
}

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
  readonly grey: string;
  readonly field: string;
  readonly hairline: string;
  readonly rule: string;
  readonly tint: string;
}

/** What a design says above the title of a document in a language, if it says anything. */
export const labelIn = ({ label }: Pick<Design, 'label'>, language: Language): string | undefined =>
  typeof label === 'object' ? label[language] : label;

/** A design that somebody asked for, and where. */
export interface AskedDesign {
  readonly name: string;
  readonly place: Place;
}

/** The layout that a template asks for, and where. */
export type AskedLayout = AskedDesign;
