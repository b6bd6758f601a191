import type { CslItem } from '../../citation/csl-item.ts';
import { readRichText, richFields } from '../../citation/rich-text.ts';
import type { Fault } from '../../fault/fault.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import type { Rule } from './rule.ts';

const page = (title: string): string =>
  `[{ "id": "doe2020", "type": "report", "title": "${title}", "author": [{ "family": "Doe" }], "issued": { "date-parts": [[2020]] } }]\n`;

const known =
  'text, in which <i>, <b>, <sub>, <sup>, <sc> and <span class="nocase"> mark words, each with its end';

export const titleMarkupIsKnown: Rule = {
  id: 'title-markup-is-known',
  severity: 'warning',
  holds:
    'Markup in a title is what reference managers write, `<i>`, `<b>`, `<sub>`, `<sup>`, `<sc>` and `<span class="nocase">`, with an end for each beginning. Everything else is printed as it stands, as `a < b` should be.',
  examples: [
    {
      in: 'references.json',
      ok: page('Response in <i>Ips typographus</i>, with p < 0.05'),
      notOk: page('Response in <i>Ips typographus'),
      found: '‘<i>’ in `title`, which has no end',
      expected: known,
      suggestion: 'write `</i>` after the last word that it marks',
    },
    {
      in: 'references.json',
      ok: page('Response in <i>Ips typographus</i>'),
      notOk: page('Response in <em>Ips typographus'),
      found: '‘<em>’ in `title`, which is printed as it stands',
      expected: known,
      suggestion: 'write `<i>` … `</i>`',
    },
  ],
  *check({ references, referencesWritten }) {
    for (const [index, item] of references.entries()) {
      for (const { field, offset, ...said } of oddTags(item)) {
        const fault: Fault = {
          rule: 'title-markup-is-known',
          severity: 'warning',
          place: placeInText(referencesWritten, [index, field], offset),
          expected: known,
          ...said,
        };
        yield fault;
      }
    }
  },
};

type Odd = Pick<Fault, 'found' | 'suggestion'> & { readonly field: string; readonly offset: number };

function* oddTags(item: CslItem): Iterable<Odd> {
  for (const [field, text] of Object.entries(item)) {
    if (!richFields.has(field) || typeof text !== 'string' || !text.includes('<')) continue;
    const { pieces, unpaired } = readRichText(text);
    for (const { tag, offset } of unpaired) {
      const isEnd = tag.startsWith('</');
      yield {
        field,
        offset,
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
        found: `‘${tag}’ in \`${field}\`, which is printed as it stands`,
        ...(instead === undefined ? {} : { suggestion: `write \`<${instead}>\` … \`</${instead}>\`` }),
      };
    }
  }
}
