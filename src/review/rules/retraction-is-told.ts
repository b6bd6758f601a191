import type { CslItem } from '../../citation/csl-item.ts';
import { placeOf } from '../yaml/written.ts';
import type { Checked, Rule } from './rule.ts';

const page = (more: string): string =>
  `[{ "id": "doe2020", "type": "article", "title": "A preprint", "author": [{ "family": "Doe" }], "issued": { "date-parts": [[2020]] }, "DOI": "10.1000/small"${more} }]\n`;

export const retractionIsTold: Rule = {
  id: 'retraction-is-told',
  holds:
    'Where the review has been retracted or withdrawn (its reference says so in `status` or in its title), every document says so: a limitation tells it, with `matters most: yes`. Another work that has been retracted is asked about, until a text that cites it says so.',
  examples: [
    {
      in: 'references.json',
      ok: page(''),
      notOk: page(', "status": "retracted"'),
      found: '`doe2020`, the review itself, has been retracted',
      expected: 'a limitation that says so, with `matters most: yes`',
      suggestion: 'say under `limitations` that it was retracted, when and why, or make no documents of it',
    },
  ],
  *check(checked) {
    const { references, referencesWritten, data } = checked;
    for (const [index, item] of references.entries()) {
      const field = fieldOfRetraction(item);
      if (field === undefined) continue;
      const place = placeOf(referencesWritten, [index, field]);
      if (item.id === data.citekey) {
        if (isInLimitations(checked)) continue;
        yield {
          rule: 'retraction-is-told',
          severity: 'error',
          place,
          found: `\`${item.id}\`, the review itself, has been retracted`,
          expected: 'a limitation that says so, with `matters most: yes`',
          suggestion:
            'say under `limitations` that it was retracted, when and why, or make no documents of it',
          also: { ...placeOf(checked.written, ['limitations']), what: 'the limitations' },
        };
      } else if (!isCitedAsRetracted(item.id, checked)) {
        yield {
          rule: 'retraction-is-told',
          severity: 'warning',
          place,
          found: `\`${item.id}\`, which has been retracted`,
          expected: `a text that says so and cites it, \`[@${item.id}]\`, or that it is not used`,
        };
      }
    }
  },
};

/** The field that says it: publishers put it before the title, and CSL has `status`. */
function fieldOfRetraction({ status, genre, title }: CslItem): 'status' | 'genre' | 'title' | undefined {
  if (/\b(?:retracted|withdrawn)\b/i.test(status ?? '')) return 'status';
  if (/\bretracted\b/i.test(genre ?? '')) return 'genre';
  return /^\W*(?:retracted|withdrawn)\b\s*(?:article|paper|publication|chapter)?\s*[:\])–—-]|\[retracted\]\s*$|\bretracted article\b/i.test(
    title,
  )
    ? 'title'
    : undefined;
}

const saysSo = /\bretract|\bwithdrawn\b|\bwithdrew\b|tynnu.{0,9}n ôl|[dt]h?ynnwyd/i;

const isInLimitations = ({ review }: Checked): boolean =>
  review.limitations.some(({ text, mattersMost }) => mattersMost === true && saysSo.test(text.markdown));

const isCitedAsRetracted = (id: string, { proses }: Checked): boolean =>
  proses.some(
    ({ prose }) => new RegExp(`@${id}(?![\\w-])`).test(prose.markdown) && saysSo.test(prose.markdown),
  );
