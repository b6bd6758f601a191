import type { Design, FaceName, Palette, TypeRole, TypeStyle } from './design.ts';
import { type Layer, whereWritten } from './layers.ts';
import { besideDesign, furtherFace } from './name-of-file.ts';
import { pageSize } from './page-size.ts';
import type { DesignData, PaletteData } from './schema/design-schema.ts';
import { faceWords } from './schema/type-schema.ts';

type FaceWords = (typeof faceWords)[number];

const faceNames: Readonly<Record<FaceWords, FaceName>> = {
  serif: 'serif',
  'serif semibold': 'serif-semibold',
  sans: 'sans',
  'sans italic': 'sans-italic',
  'sans semibold': 'sans-semibold',
  'sans bold': 'sans-bold',
};

/** A design in the program’s own terms, from what its files say. */
export function resolveDesign(name: string, data: DesignData, layers: readonly Layer[]): Design {
  const { page, spacing } = data;
  const size = pageSize(page.size);
  const isBeside = data['side heads'] === 'beside';
  const fileOf = (path: readonly string[], file: string): string =>
    besideDesign(whereWritten(layers, path).place.file, file);
  return {
    name,
    ...(data.label === undefined ? {} : { label: data.label }),
    page: {
      ...(typeof page.size === 'string' ? { size: page.size } : {}),
      ...size,
      margin: {
        top: page.margins.top,
        right: page.margins.right,
        bottom: page.margins.bottom,
        left: page.margins.left,
        firstTop: page.margins['first page top'],
      },
      axes: page.axes,
      side: isBeside ? page['side column'] : size.width - page.margins.left - page.margins.right,
    },
    type: resolveType(data.type),
    smallestType: data['smallest type'],
    colour: resolvePalette(data.colours),
    dark: resolvePalette(data['dark colours']),
    space: {
      paragraph: spacing.paragraph,
      section: spacing.section,
      afterRule: spacing['after rule'],
      cell: spacing.cell,
      wideCell: spacing['wide cell'],
      cellRight: spacing['right of cell'],
      box: spacing.box,
      hangingIndent: spacing['hanging indent'],
    },
    tightenTo: data['tighten to'],
    line: data.lines,
    marks: data.marks,
    sideHeads: data['side heads'],
    tables: data.tables,
    boxes: data.boxes,
    dotField: isYes(data['dot field']),
    hyphenation: data.hyphenation === 'by language' ? 'by-language' : 'none',
    italics: isYes(data.italics),
    underlines: isYes(data.underlines),
    addresses: data.addresses === 'after slashes' ? 'after-slashes' : 'before-signs',
    continued: isYes(data.continued),
    contents: isYes(data.contents),
    pageBudgets: isYes(data['page budgets']),
    ...(data.standard === 'pdf-ua-2' ? { standard: data.standard } : {}),
    faces: Object.fromEntries(
      faceWords.flatMap((face) => {
        const file = data.faces?.[face];
        return file === undefined ? [] : [[faceNames[face], fileOf(['faces', face], file)]];
      }),
    ),
    ...(data.faces?.more === undefined
      ? {}
      : {
          furtherFaces: data.faces.more.map((name, index) =>
            furtherFace(name, whereWritten(layers, ['faces', 'more', index]).place.file),
          ),
        }),
    ...(data.logo === undefined
      ? {}
      : { logo: { ...data.logo, file: fileOf(['logo', 'file'], data.logo.file) } }),
  };
}

function resolveType(type: DesignData['type']): Readonly<Record<TypeRole, TypeStyle>> {
  return {
    title: style(type.title),
    subtitle: style(type.subtitle),
    lead: style(type.lead),
    section: style(type.section),
    subsection: style(type.subsection),
    messagesHead: style(type['messages head']),
    themeRow: style(type['theme row']),
    stat: style(type.stat),
    numeral: style(type.numeral),
    body: style(type.body),
    claim: style(type.claim),
    statUnit: style(type['stat unit']),
    table: style(type.table),
    tableRowHead: style(type['table row head']),
    tableHead: style(type['table head']),
    fieldLabel: style(type['field label']),
    fieldHint: style(type['field hint']),
    certificate: style(type.certificate),
    note: style(type.note),
    running: style(type.running),
    kind: style(type.kind),
    audience: style(type.audience),
  };
}

function style({
  face,
  size,
  leading,
  colour,
  'letter spacing': tracking,
}: DesignData['type']['body']): TypeStyle {
  return {
    face: faceNames[face],
    size,
    leading,
    colour,
    ...(tracking === undefined ? {} : { tracking }),
  };
}

/** Upper case, so that one colour is one text. */
const resolvePalette = (palette: PaletteData): Palette => ({
  paper: palette.paper.toUpperCase(),
  ink: palette.ink.toUpperCase(),
  accent: palette.accent.toUpperCase(),
  grey: palette.grey.toUpperCase(),
  field: palette.field.toUpperCase(),
  hairline: palette.hairline.toUpperCase(),
  rule: palette.rule.toUpperCase(),
  tint: palette.tint.toUpperCase(),
});

const isYes = (answer: DesignData['dot field']): boolean => answer === 'yes' || answer === true;
