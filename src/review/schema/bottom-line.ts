import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { provenance } from './provenance.ts';
import { oneOf } from './scalars.ts';
import { speakers } from './speakers.ts';
import { prose } from './texts.ts';
import { wordings } from './wording.ts';

/** What a reader who reads one sentence reads, and whose it is. */
export const bottomLine = once(() =>
  z
    .strictObject({
      by: oneOf(
        speakers,
        'Whose it is: the author of the review, the makers of this briefing, participants or a reporter.',
        'this briefing',
      ),
      text: prose(
        'The one sentence, in our own words.',
        'People do best where those around them know what recovery asks of them.',
      ),
      ...provenance(),
    })
    .register(wordings, { expected: 'who says it and what: `{ by: author, text: … }`' })
    .meta({
      description:
        'What the review comes to, in one sentence, which stands at the head of the briefing, in the place of the subtitle, and of the handout, with whose it is. Like any claim it has a source, but for one by this briefing.',
    }),
);
