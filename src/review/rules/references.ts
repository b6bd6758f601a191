import type { CslItem } from '../../citation/csl-item.ts';
import { doiWithin, isDoi } from '../../citation/doi.ts';
import {
  lackingFields,
  oneOfFields,
  type ReferenceType,
  requiredFields,
} from '../../citation/required-fields.ts';
import { readRichText, richFields } from '../../citation/rich-text.ts';
import type { Breach } from '../../fault/fault.ts';
import { placeInText, type TextStretch } from '../yaml/place-in-text.ts';
import { placeOf } from '../yaml/written.ts';
import type { Checked, ReviewRules } from './rule.ts';

const preprint = (DOI: string, more = ''): string =>
  `[{ "id": "doe2020", "type": "article", "title": "A preprint", "author": [{ "family": "Doe" }], "issued": { "date-parts": [[2020]] }, "DOI": "${DOI}"${more} }]\n`;

const report = (title: string): string =>
  `[{ "id": "doe2020", "type": "report", "title": "${title}", "author": [{ "family": "Doe" }], "issued": { "date-parts": [[2020]] } }]\n`;

const knownMarkup =
  'text with only <i>, <b>, <sub>, <sup>, <sc> and <span class="nocase"> around words, each closed';

/** What a work in references.json has. */
export const referenceRules = {
  'reference-is-complete': {
    holds:
      'A reference has what readers need to recognise and find a work of its type. One that is not out yet, whose `status` is “in press”, “forthcoming” or “submitted”, needs no date.',
    examples: [
      {
        in: 'references.json',
        ok: '[{ "id": "doe2020", "type": "report", "title": "A report", "author": [{ "family": "Doe" }], "issued": { "date-parts": [[2020]] } }]\n',
        notOk:
          '[{ "id": "doe2020", "type": "report", "title": "A report", "issued": { "date-parts": [[2020]] } }]\n',
        found: '`doe2020`, of the type report, without `author`',
        expected: 'what a report needs: `author`, `title`, `issued`',
      },
    ],
    unsureAfter: ({ in: file, path }) => file === 'references.json' && path.length < 2,
    *check({ references, referencesWritten }) {
      for (const [index, item] of references.entries()) {
        if (!isKnownType(item.type)) continue;
        const lacking = lackingFields(item);
        const lacks = [...lacking.fields.map(quoted), ...lacking.oneOf.map(oneOf)];
        if (lacks.length === 0) continue;
        const needs = [...requiredFields[item.type].map(quoted), ...oneOfFields[item.type].map(oneOf)];
        yield {
          place: placeOf(referencesWritten, [index, 'id']),
          found: `\`${item.id}\`, of the type ${item.type}, without ${lacks.join(', ')}`,
          expected: `what ${/^[aeiou]/.test(item.type) ? 'an' : 'a'} ${item.type} needs: ${needs.join(', ')}`,
        };
      }
    },
  },
  'reference-is-safe': {
    holds:
      'The fields of a reference have the form that the citation software expects. It would print other forms wrongly, or as links that lead elsewhere, without a warning.',
    examples: [
      {
        in: 'references.json',
        ok: preprint('10.1093/bjsw/bcad122'),
        notOk: preprint('https://doi.org/10.1093/bjsw/bcad122'),
        found: '‘https://doi.org/10.1093/bjsw/bcad122’ for `DOI`',
        expected: 'the DOI alone, such as 10.1093/bjsw/bcad122',
        suggestion: 'write "10.1093/bjsw/bcad122"',
      },
      {
        in: 'references.json',
        ok: preprint('10.1002/(SICI)1097-0185(19990415)257:2<50::AID-AR4>3.0.CO;2-N'),
        notOk: preprint('10.1002/(SICI)1097-0185(19990415) 257:2'),
        found: '‘10.1002/(SICI)1097-0185(19990415) 257:2’ for `DOI`',
        expected: 'the DOI alone, such as 10.1093/bjsw/bcad122',
      },
    ],
    *check({ references, referencesWritten }) {
      for (const [index, item] of references.entries()) {
        for (const { field, expected, suggestion } of unsafeFields(item)) {
          yield {
            place: placeOf(referencesWritten, [index, field]),
            found: `‘${shortened(String(item[field]))}’ for \`${field}\``,
            expected,
            suggestion,
          };
        }
      }
    },
  },
  'title-markup-is-known': {
    holds:
      'Markup in a title is as reference managers write it: `<i>`, `<b>`, `<sub>`, `<sup>`, `<sc>` and `<span class="nocase">`, with an end for each beginning. Everything else is printed as it is, as `a < b` should be.',
    examples: [
      {
        in: 'references.json',
        ok: report('Response in <i>Ips typographus</i>, with p < 0.05'),
        notOk: report('Response in <i>Ips typographus'),
        found: '‘<i>’ in `title`, which has no end',
        expected: knownMarkup,
        suggestion: 'write `</i>` after the last word that it marks',
      },
      {
        in: 'references.json',
        ok: report('Response in <i>Ips typographus</i>'),
        notOk: report('Response in <em>Ips typographus'),
        found: '‘<em>’ in `title`, which is printed as it is',
        expected: knownMarkup,
        suggestion: 'write `<i>` … `</i>`',
      },
    ],
    *check({ references, referencesWritten }) {
      for (const [index, item] of references.entries()) {
        for (const { field, offset, length, ...said } of oddTags(item)) {
          yield {
            place: placeInText(referencesWritten, [index, field], { offset, length }),
            expected: knownMarkup,
            ...said,
          };
        }
      }
    },
  },
  'retraction-is-told': {
    holds:
      'If the review has been retracted or withdrawn (its reference says so in `status` or in its title), every document says so: a limitation says it, with `matters most: yes`. For any other work that has been retracted, there is a question until a text that cites it says so.',
    examples: [
      {
        in: 'references.json',
        ok: preprint('10.1000/small'),
        notOk: preprint('10.1000/small', ', "status": "retracted"'),
        found: '`doe2020`, the review itself, has been retracted',
        expected: 'a limitation that says so, with `matters most: yes`',
        suggestion:
          'say under `limitations` that it was retracted, when and why; or make no documents from this review',
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
            place,
            found: `\`${item.id}\`, the review itself, has been retracted`,
            expected: 'a limitation that says so, with `matters most: yes`',
            suggestion:
              'say under `limitations` that it was retracted, when and why; or make no documents from this review',
            also: { ...placeOf(checked.written, ['limitations']), what: 'the limitations' },
          };
        } else if (!isCitedAsRetracted(item.id, checked)) {
          yield {
            severity: 'warning',
            place,
            found: `\`${item.id}\`, which has been retracted`,
            expected: `a text that says so and cites it, \`[@${item.id}]\`, or that it is not used`,
          };
        }
      }
    },
  },
} satisfies ReviewRules;

const isKnownType = (type: string): type is ReferenceType => type in requiredFields;
const quoted = (field: keyof CslItem): string => `\`${field}\``;
const oneOf = (fields: readonly (keyof CslItem)[]): string => fields.map(quoted).join(' or ');

type Unsafe = Pick<Breach, 'expected' | 'suggestion'> & { readonly field: keyof CslItem };

function* unsafeFields(item: CslItem): Iterable<Unsafe> {
  const { DOI, URL, page: pages, ISSN } = item;
  if (DOI !== undefined && !isDoi(DOI)) {
    const inner = doiWithin(DOI);
    yield {
      field: 'DOI',
      expected: 'the DOI alone, such as 10.1093/bjsw/bcad122',
      suggestion: inner && `write ${JSON.stringify(inner)}`,
    };
  }
  if (URL !== undefined && !/^https?:\/\/[^\s"'<>\\^`{|}]+$/.test(URL)) {
    yield {
      field: 'URL',
      expected: 'an address that begins with https:// and has no spaces or quotation marks',
    };
  }
  if (
    pages !== undefined &&
    !/^[\p{L}\d.:/]+(?:[-–][\p{L}\d.:/]+)?(?:, ?[\p{L}\d.:/]+(?:[-–][\p{L}\d.:/]+)?)*$/u.test(pages)
  ) {
    // Words around the pages may go, but no part of what they say.
    const numbers = /^\s*(?:pp?\.?|pages?)?\s*(\d+)\s*(?:[-‐‑–—]+|to)\s*(\d+)\s*\.?\s*$/i.exec(pages);
    yield {
      field: 'page',
      expected: 'pages alone, such as 3627-3646',
      suggestion: numbers ? `write "${numbers[1]}-${numbers[2]}"` : undefined,
    };
  }
  if (ISSN !== undefined && !/^\d{4}-\d{3}[\dX](?:, ?\d{4}-\d{3}[\dX])*$/.test(ISSN)) {
    yield { field: 'ISSN', expected: 'an ISSN, such as 0045-3102' };
  }
}

type Odd = Pick<Breach, 'found' | 'suggestion'> & TextStretch & { readonly field: string };

const shortened = (text: string): string => (text.length > 70 ? `${text.slice(0, 67)}…` : text);

function* oddTags(item: CslItem): Iterable<Odd> {
  for (const [field, text] of Object.entries(item)) {
    if (!richFields.has(field) || typeof text !== 'string' || !text.includes('<')) continue;
    const { pieces, unpaired } = readRichText(text);
    for (const { tag, offset } of unpaired) {
      const isEnd = tag.startsWith('</');
      yield {
        field,
        offset,
        length: tag.length,
        found: `‘${tag}’ in \`${field}\`, which has no ${isEnd ? 'beginning' : 'end'}`,
        suggestion: isEnd
          ? `write \`${tag.replace('/', '')}\` before the first word that it marks`
          : `write \`${tag.replace(/^<(\w+).*$/, '</$1>')}\` after the last word that it marks`,
      };
    }
    // What is left of its tags once the known ones are read is text; the same tag is named once.
    const left = pieces.map((piece) => piece.text).join('');
    const named = new Set(unpaired.map(({ tag }) => tag));
    for (const [tag] of left.matchAll(/<\/?[a-z][^<>]*>/gi)) {
      if (named.has(tag) || tag.startsWith('</')) continue;
      named.add(tag);
      const instead = /^<em\b/i.test(tag) ? 'i' : /^<strong\b/i.test(tag) ? 'b' : undefined;
      yield {
        field,
        offset: text.indexOf(tag),
        length: tag.length,
        found: `‘${tag}’ in \`${field}\`, which is printed as it is`,
        suggestion: instead && `write \`<${instead}>\` … \`</${instead}>\``,
      };
    }
  }
}

/** The field that says it: publishers put it before the title, and CSL has `status`. */
function fieldOfRetraction({ status, genre, title }: CslItem): 'status' | 'genre' | 'title' | undefined {
  if (/\b(?:retract(?:ed|ion)|withdrawn|withdrawal)\b/i.test(status ?? '')) return 'status';
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
