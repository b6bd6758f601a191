import { phrase } from '../../language/phrase.ts';
import { capital } from '../capital.ts';
import type { Messages } from '../messages.ts';
import type { Nouns } from './nouns.ts';
import { figures } from './numbers.ts';

/** Where research is missing. */
export const gaps = ({ study }: Nouns): Messages['blocks']['gaps'] => ({
  caption: 'Lle mae ymchwil ar goll, gyda’r pwysicaf yn gyntaf',
  captionAlone: 'Lle mae ymchwil ar goll',
  gap: 'Beth sydd ar goll',
  kind: 'Beth sydd ar gael',
  priority: 'Blaenoriaeth',
  why: 'Pam y mae’n bwysig',
  closes: 'Beth fyddai’n cau’r bwlch',
  kinds: {
    'no studies': `Dim ${study.plural}`,
    'too few studies': `Rhy ychydig o ${study.softPlural}`,
    'poor quality': `${capital(study.plural)} o ansawdd gwael`,
    'not these people': 'Heb eu hastudio gyda’r bobl hyn',
  },
  priorities: { high: 'Uchel', medium: 'Canolig', low: 'Isel' },
  about: (themes) => phrase`Ynghylch: ${themes}`,
  notSaid: 'Heb ei nodi',
  by: (speaker, authors) =>
    ({
      author: authors === 1 ? 'Nodwyd gan yr awdur' : 'Nodwyd gan yr awduron',
      participants: 'Nodwyd gan gyfranogwyr',
      reporter: 'Ychwanegwyd gan y newyddiadurwr',
      'this briefing': 'Ychwanegwyd gennym ni',
    })[speaker],
  more: (n, document) => {
    if (document !== undefined) return `Mae ${n === 1 ? 'un' : figures(n)} arall yn ‘${document}’.`;
    return n === 1 ? 'Ni nodir un arall yma.' : `Mae ${figures(n)} arall heb eu nodi yma.`;
  },
});
