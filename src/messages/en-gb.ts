import { blocks } from './en-gb/blocks.ts';
import { html } from './en-gb/html.ts';
import { index } from './en-gb/index-page.ts';
import { pdf } from './en-gb/pdf.ts';
import { values } from './en-gb/values.ts';
import type { Messages } from './messages.ts';

/** British English. */
export const enGb: Messages = { lang: 'en-GB', values, blocks, html, index, pdf };
