import { blocks } from './cy/blocks.ts';
import { html, index, pdf } from './cy/formats.ts';
import { values } from './cy/values.ts';
import type { Messages } from './messages.ts';

/** Welsh. No Welsh speaker has checked it: docs/languages.md. */
export const cy: Messages = { lang: 'cy', values, blocks, html, index, pdf };
