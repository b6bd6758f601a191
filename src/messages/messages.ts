import type { BlockMessages } from './block-messages.ts';
import type { Language } from './language.ts';
import type { IndexMessages, PageMessages } from './page-messages.ts';
import type { PdfMessages } from './pdf-messages.ts';
import type { ValueMessages } from './value-messages.ts';

/** Every word that the program itself puts into a document, one section a room. */
export interface Messages {
  readonly lang: Language;
  readonly values: ValueMessages;
  readonly blocks: BlockMessages;
  readonly html: PageMessages;
  readonly index: IndexMessages;
  readonly pdf: PdfMessages;
}
