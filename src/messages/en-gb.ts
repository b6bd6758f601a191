import { blocks } from './en-gb/blocks.ts';
import { html, index, pdf } from './en-gb/formats.ts';
import { values } from './en-gb/values.ts';

/** British English, which says by its shape what every language has to say, section by section. */
export const enGb = { lang: 'en-GB', values, blocks, html, index, pdf } as const;
