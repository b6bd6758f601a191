import { phrase } from '../../language/phrase.ts';
import type { Speaker } from '../../review/review.ts';
import type { Messages } from '../messages.ts';
import { list } from './lists.ts';

const says = (speaker: Speaker, authors: number): string =>
  ({
    author: authors === 1 ? 'Mae’r awdur yn argymell' : 'Mae’r awduron yn argymell',
    participants: 'Mae cyfranogwyr yn argymell',
    reporter: 'Mae’r newyddiadurwr yn argymell',
    'this briefing': 'Rydym yn awgrymu',
  })[speaker];

const aimNames = { practice: 'ymarfer', research: 'ymchwil', policy: 'polisi' } as const;

/** What somebody else than the makers of the document recommends. */
export const recommendations: Messages['blocks']['recommendations'] = {
  by: (speaker, authors, aims) =>
    aims.length === 0
      ? says(speaker, authors)
      : `${says(speaker, authors)}, ar gyfer ${list(aims.map((aim) => aimNames[aim]))}`,
  inList: (speaker, authors) => `${says(speaker, authors)}: `,
  roles: (roles) => phrase` Ar gyfer: ${roles}.`,
  restsOn: (what) => phrase` Yn seiliedig ar: ${what}.`,
};
