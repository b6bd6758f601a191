import type { CslItem } from '../../citation/csl-item.ts';
import { doiWithin, isDoi } from '../../citation/doi.ts';
import type { Fault } from '../../fault/fault.ts';
import { placeOf } from '../yaml/written.ts';
import type { Rule } from './rule.ts';

const page = (DOI: string): string =>
  `[{ "id": "doe2020", "type": "article", "title": "A preprint", "author": [{ "family": "Doe" }], "issued": { "date-parts": [[2020]] }, "DOI": "${DOI}" }]\n`;

export const referenceIsSafe: Rule = {
  id: 'reference-is-safe',
  holds:
    'The fields of a reference have the form that the formatter of citations takes for granted; it would print others wrongly, or as links that lead elsewhere, without a word.',
  examples: [
    {
      in: 'references.json',
      ok: page('10.1093/bjsw/bcad122'),
      notOk: page('https://doi.org/10.1093/bjsw/bcad122'),
      found: '‘https://doi.org/10.1093/bjsw/bcad122’ for `DOI`',
      expected: 'the DOI alone, such as 10.1093/bjsw/bcad122',
      suggestion: 'write "10.1093/bjsw/bcad122"',
    },
    {
      in: 'references.json',
      ok: page('10.1002/(SICI)1097-0185(19990415)257:2<50::AID-AR4>3.0.CO;2-N'),
      notOk: page('10.1002/(SICI)1097-0185(19990415) 257:2'),
      found: '‘10.1002/(SICI)1097-0185(19990415) 257:2’ for `DOI`',
      expected: 'the DOI alone, such as 10.1093/bjsw/bcad122',
    },
  ],
  *check({ references, referencesWritten }) {
    for (const [index, item] of references.entries()) {
      for (const { field, expected, suggestion } of unsafeFields(item)) {
        const fault: Fault = {
          rule: 'reference-is-safe',
          severity: 'error',
          place: placeOf(referencesWritten, [index, field]),
          found: `‘${shortened(String(item[field]))}’ for \`${field}\``,
          expected,
          ...(suggestion === undefined ? {} : { suggestion }),
        };
        yield fault;
      }
    }
  },
};

interface Unsafe {
  readonly field: keyof CslItem;
  readonly expected: string;
  readonly suggestion?: string;
}

function* unsafeFields(item: CslItem): Iterable<Unsafe> {
  const { DOI, URL, page: pages, ISSN } = item;
  if (DOI !== undefined && !isDoi(DOI)) {
    const inner = doiWithin(DOI);
    yield {
      field: 'DOI',
      expected: 'the DOI alone, such as 10.1093/bjsw/bcad122',
      ...(inner === undefined ? {} : { suggestion: `write ${JSON.stringify(inner)}` }),
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
      ...(numbers ? { suggestion: `write "${numbers[1]}-${numbers[2]}"` } : {}),
    };
  }
  if (ISSN !== undefined && !/^\d{4}-\d{3}[\dX](?:, ?\d{4}-\d{3}[\dX])*$/.test(ISSN)) {
    yield { field: 'ISSN', expected: 'an ISSN, such as 0045-3102' };
  }
}

const shortened = (text: string): string => (text.length > 70 ? `${text.slice(0, 67)}…` : text);
