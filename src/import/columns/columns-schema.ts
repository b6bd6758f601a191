import * as z from 'zod';
import { wordings } from '../../review/schema/wording.ts';

const row = z.int().min(1).register(wordings, { expected: 'the number of a row, from 1', standIn: 1 });

/** `columns.yaml`: what the columns of an extraction table hold. */
export const columnsSchema = z
  .strictObject({
    sheet: z.string().register(wordings, { expected: 'the name of a sheet', standIn: '…' }).exactOptional(),
    'headings in rows': z
      .union([z.tuple([row]), z.tuple([row, row])])
      .register(wordings, { expected: 'a list of one row or of two, such as [1] or [2, 3]', standIn: [1] }),
    columns: z
      .record(
        z.string(),
        z
          .string()
          .register(wordings, { expected: 'what the column holds, such as `participants`', standIn: '?' }),
      )
      .register(wordings, { expected: 'headings, each with what its column holds', standIn: {} }),
  })
  .register(wordings, { expected: '`headings in rows` and `columns`', called: 'a file of columns' });
