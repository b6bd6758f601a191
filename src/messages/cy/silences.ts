import type { FindingKind } from '../../review/kind-of-findings.ts';
import type { Messages } from '../messages.ts';
import { isOfNumber, sentenceWithReason } from '../with-reason.ts';
import type { Nouns } from './nouns.ts';
import { absent } from './values.ts';

/** What documents say of what the data leave open, where saying nothing would mislead. */
export const silences = ({ study, findingNames }: Nouns): Messages['blocks']['silences'] => {
  const the = (words: string): string => `${/^[aeiouwyhâêîôûŵŷ]/.test(words) ? 'yr' : 'y'} ${words}`;
  const anyOf = (of: FindingKind, others: boolean): string =>
    others ? `${the(findingNames[of].several)} eraill` : `yr un o’r ${findingNames[of].several}`;
  return {
    noLimitations: 'Ni nodir unrhyw gyfyngiad yma. Nid yw hynny’n golygu nad oes rhai.',
    limitations: ({ absent: kind, why }) => sentenceWithReason(`Cyfyngiadau: ${absent[kind]}`, why),
    inALine: (kind) =>
      ({
        'not reported': 'Ni roddir nifer',
        'not known': 'Nifer anhysbys',
        'not done': 'Heb ei wneud',
        'not applicable': 'Amherthnasol',
        'not assessed': 'Heb ei asesu',
      })[kind],
    noCountHere: 'Ni roddir nifer yma',
    noHelps: ({ absent: kind, why }, of, others) =>
      sentenceWithReason(`Beth sy’n helpu: ${absent[kind]} ar gyfer ${anyOf(of, others)}`, why),
    noHinders: ({ absent: kind, why }, of, others) =>
      sentenceWithReason(`Beth all rwystro: ${absent[kind]} ar gyfer ${anyOf(of, others)}`, why),
    noOtherCounts: ({ absent: kind, why }) =>
      sentenceWithReason(`Nifer ${study.thePlural} sy’n crybwyll y lleill: ${absent[kind]}`, why),
    otherParticipants: ({ absent: kind, why }) =>
      sentenceWithReason(
        isOfNumber(kind)
          ? `Faint o bobl a gymerodd ran yn ${study.thePlural} eraill: ${absent[kind]}`
          : `Cyfranogwyr ${study.thePlural} eraill: ${absent[kind]}`,
        why,
      ),
  };
};
