import type { Messages } from './messages.ts';

/** British English. */
export const enGb: Messages = {
  lang: 'en-GB',
};
