import { phrase } from '../../language/phrase.ts';
import type { LargeReviewMessages } from '../messages.ts';
import { counted, figures, findingNames } from './values.ts';

export const largeReviewBlocks: LargeReviewMessages = {
  matrix: {
    caption: (ends, supporting, studies, columns, of) => [
      ends === undefined
        ? ''
        : ends[1] === undefined
          ? phrase`${ends[0]}: `
          : phrase`O ‘${ends[0]}’ i ‘${ends[1]}’: `,
      `${figures(supporting)} o ${counted(studies, 'study')}`,
      columns === 1
        ? ` sy’n cefnogi’r ${findingNames[of].one}.`
        : ` sy’n cefnogi o leiaf un o’r ${findingNames[of].several} hyn.`,
    ],
    order: (areGrouped) =>
      areGrouped
        ? ' Maent mewn grwpiau yn ôl y thema gyntaf y mae pob un yn ei chefnogi, ac mae’r rhai sy’n cefnogi’r un pethau gyda’i gilydd.'
        : ' Mae’r rhai sy’n cefnogi’r un pethau gyda’i gilydd.',
    study: 'Astudiaeth',
    count: 'Astudiaethau sy’n ei chefnogi',
    counted: (of) => `Cyfrifir nifer yr astudiaethau ar gyfer pob ${findingNames[of].one} o’r fan hon.`,
    legend: (hasEmpty, of) =>
      `Mae sgwâr llawn yn dangos bod yr astudiaeth yn cefnogi’r ${findingNames[of].one}${hasEmpty ? ', a sgwâr gwag nad yw’n ei chefnogi' : ''}.`,
    supports: 'Ydy',
    doesNot: 'Nac ydy',
  },
  bars: {
    legend: (studies, of) => [
      'Mae pob bar yn cynrychioli’r holl astudiaethau (',
      counted(studies, 'study'),
      `). Mae ei ran lawn yn cynrychioli’r rhai sy’n crybwyll ${findingNames[of].the}.`,
    ],
    shortCaption: (studies, of) =>
      `Mae pob bar yn cynrychioli’r holl astudiaethau (${counted(studies, 'study')}); mae ei ran lawn yn cynrychioli’r rhai sy’n crybwyll ${findingNames[of].the}.`,
    studiesInBars: 'Yn ei chrybwyll (y rhan lawn)',
    countPicture: (text) => `Bar ar gyfer yr holl astudiaethau a gynhwyswyd, gyda rhan lawn: ${text}`,
  },
};
