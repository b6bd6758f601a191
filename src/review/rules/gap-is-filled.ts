import type { Breach } from '../../fault/fault.ts';
import type { ToDo } from '../to-dos-in.ts';
import type { ReviewRule } from './rule.ts';

export const gapIsFilled: ReviewRule = {
  holds:
    'Nothing is left to do: no text and no note begins with TO DO, in capitals, and no reference has the year 9999, which means that nobody has looked the year up. As long as something is left, documents show it, and say that they are drafts.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'people: gardeners\n',
      notOk: 'people: "TO DO: the review’s own words for the people it is about"\n',
      found: 'something left to do',
      expected: 'the review’s own words for the people it is about',
    },
    {
      in: 'review.yaml',
      ok: 'participants: { source: article, how sure: high, total: 41, ages: { not reported: the article gives no ages } }\n',
      notOk:
        'participants: { source: article, how sure: high, total: 41, ages: { not reported: "TO DO: the youngest and the oldest" } }\n',
      found: 'something left to do',
      expected: 'the youngest and the oldest',
      suggestion:
        'write the value in place of `{ not reported: … }`; if no source gives it, write the reason in place of TO DO',
    },
    {
      in: 'review.yaml',
      ok: 'edition: { number: 1, date: 2026-01-01, next review: 2027-01-01 } # what else there is to do\n',
      notOk: 'edition: { number: 1, date: 2026-01-01, next review: 2027-01-01 } # TO DO: look at the dates\n',
      found: 'a note of something left to do',
      expected: 'look at the dates',
      suggestion: 'delete the note when it is done',
    },
    {
      in: 'references.json',
      ok: '[{ "id": "doe2020", "type": "book", "title": "A book", "author": [{ "family": "Doe" }], "issued": { "date-parts": [[2020]] }, "publisher": "A press" }]\n',
      notOk:
        '[{ "id": "doe2020", "type": "book", "title": "A book", "author": [{ "family": "Doe" }], "issued": { "date-parts": [[9999]] }, "publisher": "A press" }]\n',
      found: 'the year 9999, which means that the year is still to be looked up',
      expected: 'the year of publication, such as 2023',
    },
  ],
  check: ({ toDos }) => toDos.map(leftToDo),
};

const leftToDo = ({ what, place, as }: ToDo): Breach => ({
  place,
  ...said(what === '' ? 'what belongs here' : what)[as],
});

type Said = Pick<Breach, 'found' | 'expected' | 'suggestion'>;

const said = (expected: string): Readonly<Record<ToDo['as'], Said>> => ({
  text: { found: 'something left to do', expected },
  note: {
    found: 'a note of something left to do',
    expected,
    suggestion: 'delete the note when it is done',
  },
  fact: {
    found: 'something left to do',
    expected,
    suggestion:
      'write the value in place of `{ not reported: … }`; if no source gives it, write the reason in place of TO DO',
  },
  year: {
    found: 'the year 9999, which means that the year is still to be looked up',
    expected: 'the year of publication, such as 2023',
  },
});
