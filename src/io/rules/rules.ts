import type { Rule } from '../../fault/rule.ts';
import { documentWritable } from './document-writable.ts';
import { fileEncoding } from './file-encoding.ts';
import { fileExists } from './file-exists.ts';
import { fileInData } from './file-in-data.ts';
import { fileIsAFile } from './file-is-a-file.ts';
import { fileReadable } from './file-readable.ts';
import { fileSize } from './file-size.ts';
import { nothingIsOverwritten } from './nothing-is-overwritten.ts';
import { pdfHasAttachments } from './pdf-has-attachments.ts';
import { pdfIsReadable } from './pdf-is-readable.ts';

/** What should hold for files, whatever is in them. */
export const fileRules: readonly Rule[] = [
  fileExists,
  fileIsAFile,
  fileInData,
  fileSize,
  fileReadable,
  fileEncoding,
  documentWritable,
  pdfIsReadable,
  pdfHasAttachments,
  nothingIsOverwritten,
];
