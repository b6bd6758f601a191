import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { oneOf } from '../../review/schema/scalars.ts';
import { wordings } from '../../review/schema/wording.ts';
import { factor, points } from './scalars.ts';

/** The faces as a person names them. */
export const faceWords = [
  'serif',
  'serif semibold',
  'sans',
  'sans italic',
  'sans semibold',
  'sans bold',
] as const;

/** The colours that text can have: those whose contrast is checked. */
export const textColours = ['ink', 'accent', 'grey'] as const;

const style = once(() => ({
  face: oneOf(faceWords, 'The face.'),
  size: points('Size in points.'),
  leading: points('From one line to the next, in points.', 1, 200),
  colour: oneOf(textColours, 'The colour, by its name in `colours`.'),
  'letter spacing': factor(
    'Space added between letters, as a part of the size. Below 0 is tighter.',
    -0.1,
    0.3,
  ).exactOptional(),
}));

const kind = (description: string) =>
  z
    .strictObject(style())
    .register(wordings, { expected: '`face`, `size`, `leading` and `colour`' })
    .meta({ description });

/** Each kind of text. */
export const typeSchema = once(() =>
  z
    .strictObject({
      title: kind('The title on the first page.'),
      subtitle: kind('The line under the title.'),
      lead: kind('What a theme is about, under its head.'),
      section: kind('The head of a section.'),
      subsection: kind('A head inside a section.'),
      'messages head': kind('The head of a box.'),
      'theme row': kind('A theme’s name as a row of a table.'),
      stat: kind('The five figures of the first page.'),
      numeral: kind('The numbers of the key messages.'),
      body: kind('Running text.'),
      claim: kind('A key message in a line.'),
      'stat unit': kind('What one of the five figures counts.'),
      table: kind('Text in tables.'),
      'table row head': kind('The head of a table’s row.'),
      'table head': kind('The heads of a table’s columns.'),
      'field label': kind('What a reader is asked for, over a field to fill in.'),
      'field hint': kind('What is said of it between the two.'),
      certificate: kind('What was learnt, on a certificate.'),
      note: kind('Notes under tables, and what is said at the side.'),
      running: kind('The lines at the head and the foot of every page.'),
      kind: kind('The kind of document, above the title.'),
      audience: kind('For whom the document is, above the title.'),
    })
    .register(wordings, { expected: 'kinds of text, such as `body: { size: 13, leading: 18 }`' })
    .meta({ description: 'Sizes, faces and colours of type, for each kind of text.' }),
);
