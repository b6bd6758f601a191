import type { Fault } from '../../fault/fault.ts';
import type { Language } from '../../messages/language.ts';
import { isReported } from '../is-reported.ts';
import type { Claim, Fact, Prose } from '../review.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import {
  type MisfitQuantity,
  misfitOf,
  misfitQuantities,
  type QuantityWords,
  quantities,
  usualQuantityWords,
} from './misfit-quantities.ts';
import type { Checked, Rule } from './rule.ts';

const sampling = (word: string): string =>
  `methods:\n  - name: Sampling\n    parts exclude each other: no\n    source: article\n    how sure: high\n    parts: [{ name: Purposive, studies: 3 }]\nsubtitle: '${word} studies (:value[methods.sampling.purposive]) chose whom they asked'\n`;

export const quantityWordFits: Rule = {
  id: 'quantity-word-fits',
  holds:
    'Beside a count, “most” is more than half of the whole, “many” at least a third and “few” at most a quarter, unless the data say otherwise under `words for counts`.',
  examples: [
    {
      in: 'review.yaml',
      ok: sampling('Few'),
      notOk: sampling('Most'),
      found: '‘Most’ beside 3 of 12',
      expected: 'another word, as ‘most’ is more than half',
      suggestion:
        'say the count alone, or another word; `words for counts` is for a source that uses its words otherwise',
    },
  ],
  holdsInEveryLanguage: true,
  *check(checked) {
    const { review, written, proses } = checked;
    const words = wordsOf(checked.data['words for counts']);
    const told = new Set<string>();
    for (const { prose, keys } of proses) {
      for (const misfit of misfitQuantities(prose.markdown, review, checked.data.language, words)) {
        told.add(`${prose.path} ${misfit.offset}`);
        yield { ...saidOfQuantity(misfit), place: placeInText(written, keys, misfit.offset) };
      }
    }
    for (const { prose, count, whole, pattern } of textsBesideCounts(checked)) {
      for (const { index, 1: word = '' } of prose.markdown.matchAll(pattern)) {
        const keys = proses.find((each) => each.prose === prose)?.keys;
        const misfit = misfitOf(word, count, whole, words);
        if (!misfit || !keys || told.has(`${prose.path} ${index}`)) continue;
        yield {
          ...saidOfQuantity({ offset: index, text: word, ...misfit }),
          place: placeInText(written, keys, index),
        };
      }
    }
  },
};

/** What is said of a word, in the data as in a template; where, its caller knows. */
export function saidOfQuantity({ text, count, means, place }: MisfitQuantity): Omit<Fault, 'place'> {
  return {
    rule: 'quantity-word-fits',
    severity: 'error',
    found: `‘${text}’ beside ${count}`,
    expected: `another word, as ‘${text.toLowerCase().replace(/^a\s+/, '')}’ is ${means}`,
    suggestion:
      'say the count alone, or another word; `words for counts` is for a source that uses its words otherwise',
    also: { ...place, what: 'the count' },
  };
}

/** A sub-theme’s texts stand beside its count of studies, and a claim beside how many participants said it. */
function* textsBesideCounts({ review, data }: Checked): Iterable<{
  readonly prose: Prose;
  readonly count: Fact<number>;
  readonly whole: Fact<number>;
  readonly pattern: RegExp;
}> {
  const { included } = review.studies;
  const { ofStudies, ofPeople } = besideCounts[data.language];
  const claimsOf = (fact: Fact<readonly Claim[]>): readonly Claim[] => (isReported(fact) ? fact.value : []);
  for (const { subThemes } of review.themes) {
    for (const { covers, studies, helps, hinders } of subThemes) {
      const claims = [...claimsOf(helps), ...claimsOf(hinders)];
      for (const prose of [covers, ...claims.map(({ text }) => text)])
        yield { prose, count: studies, whole: included, pattern: ofStudies };
      for (const { text, saidBy, ...from } of claims) {
        if (saidBy !== undefined)
          yield {
            prose: text,
            count: { ...from, value: saidBy },
            whole: review.participants.total,
            pattern: ofPeople,
          };
      }
    }
  }
}

const [english, welsh] = [quantities['en-GB'].source, quantities.cy.source];
const besideCounts = {
  'en-GB': {
    ofStudies: new RegExp(`(${english})\\s+(?:of\\s+(?:the\\s+)?)?(?:included\\s+)?studies\\b`, 'giu'),
    ofPeople: new RegExp(
      `(${english})\\s+(?:of\\s+(?:the\\s+|them\\b)?)?(?:participants|people|persons)?`,
      'giu',
    ),
  },
  cy: {
    ofStudies: new RegExp(`(${welsh})\\s+(?:iawn\\s+)?(?:o\\s+|o[’']r\\s+|yr\\s+)?astudiaethau`, 'giu'),
    ofPeople: new RegExp(
      `(${welsh})\\s+(?:iawn\\s+)?(?:o\\s+|o[’']r\\s+|y\\s+|ohonynt)?(?:[cg]yfranogwyr|[pb]obl)?`,
      'giu',
    ),
  },
} as const satisfies Record<Language, unknown>;

const wordsOf = (given: Checked['data']['words for counts']): QuantityWords => ({
  ...usualQuantityWords,
  ...Object.fromEntries(Object.entries(given ?? {}).map(([word, percent]) => [word, percent / 100])),
});
