import type { FindingKind } from '../../review/kind-of-findings.ts';
import type { Messages } from '../messages.ts';
import { isOfNumber, sentenceWithReason } from '../with-reason.ts';
import { absent, findingNames } from './values.ts';

const anyOf = (of: FindingKind, others: boolean): string =>
  others
    ? `${of === 'sub-theme' ? 'yr' : 'y'} ${findingNames[of].several} eraill`
    : `yr un o’r ${findingNames[of].several}`;

/** What documents say of what the data leave open, where saying nothing would mislead. */
export const silences: Messages['blocks']['silences'] = {
  noLimitations: 'Ni nodir unrhyw gyfyngiad yma. Nid yw hynny’n golygu nad oes rhai.',
  limitations: ({ absent: kind, why }) => sentenceWithReason(`Cyfyngiadau: ${absent[kind]}`, why),
  noCountHere: 'Ni roddir nifer yma',
  noHelps: ({ absent: kind, why }, of, others) =>
    sentenceWithReason(`Beth sy’n helpu: ${absent[kind]} ar gyfer ${anyOf(of, others)}`, why),
  noHinders: ({ absent: kind, why }, of, others) =>
    sentenceWithReason(`Beth all rwystro: ${absent[kind]} ar gyfer ${anyOf(of, others)}`, why),
  noOtherCounts: ({ absent: kind, why }) =>
    sentenceWithReason(`Nifer yr astudiaethau sy’n crybwyll y lleill: ${absent[kind]}`, why),
  otherParticipants: ({ absent: kind, why }) =>
    sentenceWithReason(
      isOfNumber(kind)
        ? `Faint o bobl a gymerodd ran yn yr astudiaethau eraill: ${absent[kind]}`
        : `Cyfranogwyr yr astudiaethau eraill: ${absent[kind]}`,
      why,
    ),
};
