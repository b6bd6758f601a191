import { phrase } from '../../language/phrase.ts';
import type { Messages } from '../messages.ts';

/** Support and crisis lines. */
export const support: Messages['blocks']['support'] = {
  open: (when) => phrase`Ar agor: ${when}.`,
  for: (whom) => phrase`Ar gyfer: ${whom}.`,
  nations: {
    England: 'Yn Lloegr.',
    'Northern Ireland': 'Yng Ngogledd Iwerddon.',
    Scotland: 'Yn yr Alban.',
    Wales: 'Yng Nghymru.',
  },
};
