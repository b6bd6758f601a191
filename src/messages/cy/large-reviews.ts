import { phrase } from '../../language/phrase.ts';
import { capital } from '../capital.ts';
import type { DrawnAs } from '../en-gb/tentative.ts';
import type { LargeReviewMessages } from '../messages.ts';
import type { Nouns } from './nouns.ts';
import { figures } from './numbers.ts';

/** What of a bar stands for the studies that are counted. */
const partOf: Readonly<Record<DrawnAs, string>> = {
  full: 'ei ran lawn',
  tentative: 'y bar tenau ynddo',
  both: 'ei ran lawn, neu’r bar tenau ynddo,',
};

const thinMeans = ' Mae bar tenau yn dweud bod y rhif wedi’i ddogfennu’n wan.';

export const largeReviewBlocks = ({ study, counted, findingNames }: Nouns): LargeReviewMessages => ({
  matrix: {
    caption: (ends, supporting, all, columns, of) => {
      const { supports, supportsThe, several } = findingNames[of];
      return [
        ends === undefined
          ? ''
          : ends[1] === undefined
            ? phrase`${ends[0]}: `
            : phrase`O ‘${ends[0]}’ i ‘${ends[1]}’: `,
        `${figures(supporting)} o ${counted(all, 'study')}`,
        columns === 1 ? ` sy’n ${supportsThe}.` : ` sy’n ${supports} o leiaf un o’r ${several} hyn.`,
      ];
    },
    order: (areGrouped, of) =>
      areGrouped
        ? ` Maent mewn grwpiau yn ôl y cyntaf o’r ${findingNames.theme.several} sydd gan bob un, ac mae’r rhai sy’n ${findingNames[of].supports} yr un pethau gyda’i gilydd.`
        : ` Mae’r rhai sy’n ${findingNames[of].supports} yr un pethau gyda’i gilydd.`,
    study: capital(study.singular),
    count: (of) => `${capital(study.plural)} sy’n ${findingNames[of].supportsIt}`,
    counted: (of) => `Cyfrifir nifer ${study.thePlural} ar gyfer pob ${findingNames[of].one} o’r fan hon.`,
    legend: (hasEmpty, of) =>
      `Mae sgwâr llawn yn dangos bod ${study.the} yn ${findingNames[of].supportsThe}${hasEmpty ? `, a sgwâr gwag nad yw’n ${findingNames[of].supportsIt}` : ''}.`,
    supports: () => 'Ydy',
    doesNot: () => 'Nac ydy',
  },
  someFindings: {
    chosen: (chosen, all, { why, areTied }, of) => {
      const some = `${figures(chosen)} o’r ${figures(all)} o ${findingNames[of].several}`;
      return {
        'what matters most': `Ni ddewisodd y rhain: ${some}.`,
        'most studies': `Dyma’r rhai â’r niferoedd mwyaf o ${study.softPlural}${areTied ? ', a’r cyntaf o’r rhai cyfartal' : ''}: ${some}.`,
        'their order': `Dyma’r rhai cyntaf: ${some}.`,
      }[why];
    },
    others: (others, all, of) =>
      `Y lleill: ${figures(others)} o’r ${figures(all)} o ${findingNames[of].several}`,
    elsewhere: (others, document) =>
      document === undefined
        ? ` Hepgorwyd y ${figures(others)} arall yma.`
        : ` Mae’r ${figures(others)} arall yn ‘${document}’.`,
  },
  bars: {
    legend: (all, of, as) => [
      'Mae pob bar yn cynrychioli’r cyfan (',
      counted(all, 'study'),
      `). Mae ${partOf[as]} yn cynrychioli’r rhai sy’n crybwyll ${findingNames[of].the}.${as === 'both' ? thinMeans : ''}`,
    ],
    shortCaption: (all, of, as) =>
      `Mae pob bar yn cynrychioli’r cyfan (${counted(all, 'study')}); mae ${partOf[as]} yn cynrychioli’r rhai sy’n crybwyll ${findingNames[of].the}.`,
    studiesInBars: (of, as) =>
      `Yn ${findingNames[of].mentionsIt} (${{ full: 'y rhan lawn', tentative: 'y bar tenau', both: 'y rhan lawn neu’r bar tenau' }[as]})`,
    countPicture: (text) => `Bar ar gyfer y cyfan a gynhwyswyd, gyda rhan lawn: ${text}`,
  },
});
