import { z } from 'zod';
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

const style = (description: string) =>
  z
    .strictObject({
      face: oneOf(faceWords, 'The face.'),
      size: points('Size in points.'),
      leading: points('From one line to the next, in points.', 1, 200),
      colour: oneOf(textColours, 'The colour, by its name in `colours`.'),
      'letter spacing': factor(
        'Space added between letters, as a part of the size. Below 0 is tighter.',
        -0.1,
        0.3,
      ).exactOptional(),
    })
    .register(wordings, { expected: '`face`, `size`, `leading` and `colour`' })
    .meta({ description });

/** Each kind of text. */
export const typeSchema = z
  .strictObject({
    title: style('The title on the first page.'),
    subtitle: style('The line under the title.'),
    lead: style('What a theme is about, under its head.'),
    section: style('The head of a section.'),
    subsection: style('A head inside a section.'),
    'messages head': style('The head of a box.'),
    'theme row': style('A theme’s name as a row of a table.'),
    stat: style('The five figures of the first page.'),
    numeral: style('The numbers of the key messages.'),
    body: style('Running text.'),
    claim: style('A key message in a line.'),
    'stat unit': style('What one of the five figures counts.'),
    table: style('Text in tables.'),
    'table row head': style('The head of a table’s row.'),
    'table head': style('The heads of a table’s columns.'),
    note: style('Notes under tables, and what is said at the side.'),
    running: style('The lines at the head and the foot of every page.'),
    kind: style('The kind of document, above the title.'),
    audience: style('For whom the document is, above the title.'),
  })
  .register(wordings, { expected: 'kinds of text, such as `body: { size: 13, leading: 18 }`' })
  .meta({ description: 'Sizes, faces and colours of type, for each kind of text.' });
