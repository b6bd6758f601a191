import { type Phrase, phrase } from '../../language/phrase.ts';
import type { Point, Speaker } from '../../review/review.ts';
import { list } from './values.ts';

type Aim = Point['aims'][number];

const aimNames: Readonly<Record<Aim, string>> = {
  practice: 'practice',
  research: 'research',
  policy: 'policy',
};

const says = (speaker: Speaker, authors: number): string =>
  ({
    author: authors === 1 ? 'The author recommends' : 'The authors recommend',
    participants: 'Participants recommend',
    reporter: 'The reporter recommends',
    'this briefing': 'We suggest',
  })[speaker];

/** What somebody else than the makers of the document recommends. */
export const recommendations = {
  /** Over what somebody recommends, and for whom: “The author recommends, for practice”. */
  by: (speaker: Speaker, authors: number, aims: readonly Aim[]) =>
    aims.length === 0
      ? says(speaker, authors)
      : `${says(speaker, authors)}, for ${list(aims.map((aim) => aimNames[aim]))}`,
  /** Before one of them, among suggestions of our own. */
  inList: (speaker: Speaker, authors: number) => `${says(speaker, authors)}: `,
  /** After one that is for somebody in particular. */
  roles: (roles: Phrase) => phrase` For ${roles}.`,
  /** After one, where the review says on what it rests. */
  restsOn: (what: Phrase) => phrase` Rests on: ${what}.`,
};
