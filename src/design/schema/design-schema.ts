import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { oneOf, text, yesOrNo } from '../../review/schema/scalars.ts';
import { wordings } from '../../review/schema/wording.ts';
import { shapeOf } from '../../review/structure/shape.ts';
import { colour, factor, fileBeside, label, millimetres, partly, points } from './scalars.ts';
import { typeSchema } from './type-schema.ts';

const mapping = <Shape extends z.core.$ZodLooseShape>(shape: Shape, expected: string, description: string) =>
  z.strictObject(shape).register(wordings, { expected }).meta({ description });

const size = once(() =>
  z
    .union([
      z.enum(['A4', 'Letter']),
      z.strictObject({
        width: millimetres('Width of the page.', 100, 1000),
        height: millimetres('Height of the page.', 100, 1000),
      }),
    ])
    .register(wordings, { expected: '`A4`, `Letter`, or a width and a height: { width: 210, height: 297 }' })
    .meta({ description: '`A4`, `Letter`, or a width and a height in millimetres.' }),
);

const page = once(() =>
  mapping(
    {
      size: size(),
      margins: mapping(
        {
          top: millimetres('From the second page on; the running head stands in it.', 10),
          right: millimetres('The right margin.', 10),
          bottom: millimetres('The foot of the page stands in it.', 10),
          left: millimetres('The left margin.', 10),
          'first page top': millimetres('The top margin of the first page.', 10),
        },
        'margins in millimetres, such as { left: 20, right: 18 }',
        'Margins in millimetres. Office printers leave some 5 mm white, and running lines need room.',
      ),
      axes: mapping(
        {
          text: millimetres('Where text begins beside a side head; 0 where heads stand above.'),
          value: millimetres('Where the second column of a table inside the text begins.'),
          last: millimetres('Where the last column of a wide table begins.'),
        },
        'axes in millimetres, such as { text: 46 }',
        'Where columns begin, in millimetres from the left edge of the text area.',
      ),
      'side column': millimetres(
        'Width of a head beside its text; the rest up to the text is the gutter.',
        10,
      ),
    },
    '`size`, `margins`, `axes` or `side column`',
    'The page in millimetres.',
  ),
);

const palette = (description: string) =>
  mapping(
    {
      paper: colour('The page.'),
      ink: colour('Text.'),
      accent: colour('Heads, numbers, squares, dots and links.'),
      grey: colour('Notes and running lines.'),
      field: colour('Borders of fields and buttons; 3 to 1 against the paper is enough for them.'),
      hairline: colour('Thin lines between rows. They only decorate.'),
      rule: colour('Lines above sections, and around what is to be careful about.'),
      tint: colour('The ground of boxes.'),
    },
    "colours by name, such as { accent: '#5A2748' }",
    description,
  );

const spacing = once(() =>
  mapping(
    {
      paragraph: millimetres('Between paragraphs.'),
      section: millimetres('Above a section’s line.'),
      'after rule': millimetres('Between a section’s line and its head.'),
      cell: millimetres('Above and below what is in a cell.'),
      'wide cell': millimetres('The same in the tables of findings and themes.'),
      'right of cell': millimetres('Between the columns of a table.'),
      box: millimetres('Between the edge of a box and what is in it.'),
      'hanging indent': millimetres('Of the further lines of a reference.'),
    },
    'spaces in millimetres, such as { paragraph: 2.9 }',
    'Space in millimetres.',
  ),
);

const tightest = once(() =>
  mapping(
    {
      spacing: factor('What spaces may be multiplied by.', 0.5, 1),
      leading: factor('What leading may be multiplied by.', 0.9, 1),
    },
    'factors, such as { spacing: 0.7, leading: 0.95 }',
    'How far a document may be set closer where that saves a page: 1 is not at all.',
  ),
);

const lines = once(() =>
  mapping(
    {
      mast: points('Above the first page.', 0, 20),
      section: points('Above a section, and around what is to be careful about.', 0.25, 10),
      table: points(
        'Under the column heads and the last row of a table, and under a theme’s name.',
        0.25,
        10,
      ),
      hairline: points('Between rows.', 0.25, 10),
    },
    'thicknesses in points, such as { hairline: 0.5 }',
    'Thickness of lines in points.',
  ),
);

const marks = once(() =>
  mapping(
    {
      findings: factor('In the findings at a glance.', 0.5, 4),
      theme: factor('In the table of a theme.', 0.5, 4),
      outline: millimetres('Thickness of an empty square’s outline, at size 1.', 0.1, 1),
    },
    'sizes, such as { findings: 1, theme: 0.77 }',
    'The rows of squares. At 1 a square is 3.3 mm wide and twelve of them 52.4 mm.',
  ),
);

const face = once(() => fileBeside(['ttf'], 'A TrueType file.', 'fonts/Our-Regular.ttf').exactOptional());

const further = once(() =>
  z
    .string()
    .regex(/^(?:(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*|(?![/\\])[^:\\]+\.ttf)$/)
    .register(wordings, {
      expected:
        "the name of an npm package in quotation marks, such as '@expo-google-fonts/noto-sans-thai', or a file ending in .ttf",
    })
    .meta({
      description: 'An npm package, or a TrueType file.',
      examples: ['@expo-google-fonts/noto-sans-thai'],
    }),
);

const faces = once(() =>
  mapping(
    {
      serif: face(),
      'serif semibold': face(),
      sans: face(),
      'sans italic': face(),
      'sans semibold': face(),
      'sans bold': face(),
      more: z
        .array(further())
        .register(wordings, {
          expected: "a list of packages or files, such as ['@expo-google-fonts/noto-sans-thai']",
        })
        .meta({
          description:
            'Faces for characters that those above lack, such as Chinese ones: npm packages with TrueType files, or files of your own. Each character is taken from the first that has it.',
        })
        .exactOptional(),
    },
    'TrueType files by face, such as { serif: fonts/Our-Regular.ttf }',
    'Files in place of the bundled faces, named from the folder of this design. What is not named stays as it is.',
  ),
);

const logo = once(() =>
  mapping(
    {
      file: fileBeside(
        ['png', 'jpg', 'jpeg'],
        'A PNG or JPEG file, named from the folder of this design.',
        'logo.png',
      ),
      alternative: text('What the logo says, for those who do not see it.', 'The practice centre'),
      height: millimetres('Its height; the width follows.', 4, 40),
    },
    '`file`, `alternative` and `height`',
    'The maker’s logo, on the first page.',
  ),
);

/** What makes a design, but for its own name and origin. */
const look = once(() => ({
  page: page(),
  'side heads': oneOf(
    ['beside', 'above'],
    'Where the head of a section stands: beside its text or above it.',
  ),
  tables: oneOf(
    ['columns', 'entries'],
    'Whether tables keep their columns, or each row becomes an entry with its values under each other.',
  ),
  boxes: oneOf(['tinted', 'plain'], 'Whether boxes are filled with the tint.'),
  'dot field': yesOrNo('Whether each participant is drawn as a dot.'),
  hyphenation: oneOf(['none', 'by language'], 'Whether words are divided at the end of a line.'),
  italics: yesOrNo(
    'Whether emphasis and titles in references are set in italics. Where not, emphasis is heavier and such titles are upright.',
  ),
  underlines: yesOrNo(
    'Whether links are underlined. Where not, they are heavier than the words around them.',
  ),
  addresses: oneOf(
    ['before signs', 'after slashes'],
    'Where a line may end in a web address or a DOI: before any sign that parts it, or only after a slash or another sign that ends a part of it.',
  ),
  continued: yesOrNo(
    'Whether a page that goes on with a section or a group of rows begins with its name. Items and entries are then left whole where a page can hold them.',
  ),
  contents: yesOrNo('Whether a PDF of more than four pages has a list of contents.'),
  'page budgets': yesOrNo('Whether a template’s limit of pages holds.'),
  standard: oneOf(
    ['pdf-ua-1', 'pdf-ua-2'],
    'The standards of the PDFs: PDF/UA-1 and PDF/A-3a, which all programs know, or PDF/UA-2 and PDF/A-4f, which few know yet.',
  ).exactOptional(),
  'smallest type': points(
    'Nothing is set smaller, raised letters included, but running heads and feet; a kind of text that is smaller is a fault.',
  ),
  type: typeSchema(),
  faces: faces().exactOptional(),
  colours: palette('Colours on paper and on a light screen.'),
  'dark colours': palette('Colours on the screen of a reader who asked for a dark one.'),
  spacing: spacing(),
  'tighten to': tightest(),
  lines: lines(),
  marks: marks(),
  logo: logo().exactOptional(),
}));

const layout = once(() =>
  partly(
    mapping(
      look(),
      'what differs, with the keys of a design: such as `page` and `type`',
      'What differs in documents of this layout.',
    ),
  ),
);

const layouts = once(() =>
  z
    .record(z.string().regex(/^[a-z][a-z0-9-]*$/), layout())
    .register(wordings, {
      expected: 'layouts by name, such as { handout: { page: { margins: { top: 13 } } } }',
    })
    .meta({
      description: 'What differs in documents whose template names a layout, by the name of the layout.',
    }),
);

/** A whole design as a person writes it. What a file may leave out, because it extends another one, is not said here. */
const designSchema = once(() =>
  mapping(
    {
      extends: text('The design that this one changes: the name of its file.', 'counted').exactOptional(),
      label: label().exactOptional(),
      ...look(),
      layouts: layouts().exactOptional(),
    },
    'a design: keys such as `extends`, `colours` and `type`',
    'How documents look.',
  ),
);

export const designShape = shapeOf('design', designSchema);

export type DesignData = z.infer<ReturnType<typeof designSchema>>;
export type PaletteData = DesignData['colours'];

/** A file of a design: what it does not say comes from the design that it extends. */
const fileSchema = once(() => partly(designSchema()));

export const designFileShape = shapeOf('design file', fileSchema);

/** The text of `templates/designs.schema.json`, which gives editors completion, hover help and marks under mistakes. */
export function designsJsonSchema(): string {
  // Draft 7 is what editors of YAML know.
  const { $schema, ...rest } = z.toJSONSchema(fileSchema(), { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ $schema, title: 'A design for Brevier', ...rest }, null, 2)}\n`;
}
