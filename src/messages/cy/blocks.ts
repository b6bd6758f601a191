import type { Language } from '../../language/language.ts';
import { joined, phrase } from '../../language/phrase.ts';
import type { Speaker } from '../../review/review.ts';
import type { Messages } from '../messages.ts';
import { reasonWithin, sentence, sentenceWithReason } from '../with-reason.ts';
import { attributeBlocks } from './attribute-blocks.ts';
import { flowBlocks } from './flow-blocks.ts';
import { gaps } from './gaps.ts';
import { handingOn } from './handing-on.ts';
import { largeReviewBlocks } from './large-reviews.ts';
import { cpd, learning } from './learning.ts';
import type { Nouns } from './nouns.ts';
import { figures } from './numbers.ts';
import { primaryStudyBlocks } from './primary-studies.ts';
import { recommendations } from './recommendations.ts';
import { silences } from './silences.ts';
import { sources } from './sources.ts';
import { studyBlocks } from './study-blocks.ts';
import { support } from './support.ts';
import { tentative } from './tentative.ts';
import { concern, ratingInWords, trust } from './trust.ts';
import { absent } from './values.ts';

const theAuthors = (authors: number): string => (authors === 1 ? 'yr awdur' : 'yr awduron');

const said = (speaker: Speaker, authors: number): string =>
  ({
    participants: 'Dywedodd cyfranogwyr',
    author: `Daeth ${theAuthors(authors)} i’r casgliad`,
    reporter: 'Ychwanegodd y newyddiadurwr',
    'this briefing': 'Rydym yn awgrymu',
  })[speaker];

const inLanguage: Readonly<Record<Language, string>> = { 'en-GB': 'Saesneg', cy: 'Gymraeg' };

export const blocks = (nouns: Nouns): Messages['blocks'] => ({
  ...studyBlocks(nouns),
  ...attributeBlocks(nouns),
  ...primaryStudyBlocks(nouns),
  ...trust(nouns),
  ...flowBlocks(nouns),
  ...largeReviewBlocks(nouns),
  gaps: gaps(nouns),
  handingOn,
  recommendations,
  silences: silences(nouns),
  support,
  tentative,
  draft: {
    kind: (kind) => `${kind} (drafft)`,
    toDo: (n) =>
      `Drafft, nid i’w ddosbarthu: mae ${n === 1 ? 'un peth ar ôl i’w wneud' : `${figures(n)} o bethau ar ôl i’w gwneud`} yn ei ddata.`,
  },
  saidBy: (speaker, authors, participants) =>
    speaker === 'participants' && participants !== undefined
      ? `Dywedodd ${nouns.words(participants, 'participant')} ${nouns.unit(participants, 'participant')}`
      : said(speaker, authors),
  addedBy: (speaker, authors, participants) =>
    ({
      participants:
        participants === undefined
          ? said(speaker, authors)
          : `Dywedodd ${nouns.words(participants, 'participant')} ${nouns.unit(participants, 'participant')}`,
      author: `Ychwanegodd ${theAuthors(authors)}`,
      reporter: said(speaker, authors),
      'this briefing': 'Rydym yn ychwanegu',
    })[speaker],
  bottomLineBy: (speaker, authors) =>
    ({
      participants: 'Yn gryno, dywedodd cyfranogwyr',
      author: `Yn gryno, daeth ${theAuthors(authors)} i’r casgliad`,
      reporter: 'Yn gryno, dywedodd y newyddiadurwr',
      'this briefing': 'Yn gryno, yn ein barn ni',
    })[speaker],
  whoSaysWhat: (speaker, authors) =>
    ({
      participants: `pobl a gymerodd ran yn ${nouns.whereTheyTookPart}, yn ôl ein ffynonellau`,
      author: `${authors === 1 ? 'awdur' : 'awduron'} yr adolygiad`,
      reporter: 'rhywun a adroddodd ar yr adolygiad',
      'this briefing': 'y rhai a luniodd y ddogfen hon',
    })[speaker],
  limitationBy: (speaker, authors) =>
    ({
      participants: 'Nodwyd gan gyfranogwyr',
      author: `Nodwyd gan ${theAuthors(authors)}`,
      reporter: 'Ychwanegwyd gan y newyddiadurwr',
      'this briefing': 'Ychwanegwyd gennym ni',
    })[speaker],
  confidence: (confidence, of = 'one', isShort = false) => {
    const findings =
      typeof of === 'object'
        ? phrase`‘${of.finding}’`
        : { one: undefined, others: 'y canfyddiadau eraill', each: 'pob un o’r canfyddiadau hyn' }[of];
    if ('rating' in confidence) {
      const by = 'by' in confidence ? confidence.by : 'GRADE-CERQual';
      const ours = confidence.ratedBy === 'this briefing' ? '; graddiwyd gennym ni' : '';
      const said =
        confidence.ratedBy === 'this briefing'
          ? 'Pa mor hyderus ydym ni yn'
          : 'Pa mor hyderus yw’r adolygiad yn';
      return phrase`${said} ${findings ?? 'y canfyddiad'}: ${ratingInWords(confidence.rating)} (${by}${ours}).`;
    }
    const said = phrase`Pa mor hyderus yw’r adolygiad yn ${findings ?? 'y canfyddiadau hyn'}`;
    if ('assessedWith' in confidence)
      return phrase`${said}: aseswyd (dull: ${confidence.assessedWith}; y graddau: ${confidence.where}).`;
    return sentenceWithReason(
      confidence.absent === 'not assessed'
        ? phrase`Nid yw’r adolygiad wedi asesu pa mor hyderus yw yn ${findings ?? 'y canfyddiadau hyn'}`
        : phrase`${said}: ${absent[confidence.absent]}`,
      isShort ? '' : confidence.why,
    );
  },
  assessment: (rated) => {
    if ('by' in rated) return rated.reasons === undefined ? '' : phrase`Rhesymau: ${rated.reasons}.`;
    const why = rated.explanation === undefined ? '' : phrase`${sentence(rated.explanation)} `;
    return phrase`${why}Cyfyngiadau methodolegol: ${concern(rated.methodologicalLimitations)}; cydlyniad: ${concern(rated.coherence)}; digonolrwydd: ${concern(rated.adequacy)}; perthnasedd: ${concern(rated.relevance)}.`;
  },
  limitations: {
    none: (speaker, authors) =>
      speaker === undefined
        ? 'Ni nodir unrhyw gyfyngiad yma.'
        : `Ni nodir yma unrhyw gyfyngiad a ${
            {
              participants: 'nodwyd gan gyfranogwyr',
              author: `nodwyd gan ${theAuthors(authors)}`,
              reporter: 'ychwanegwyd gan y newyddiadurwr',
              'this briefing': 'ychwanegwyd gennym ni',
            }[speaker]
          }.`,
  },
  points: {
    caption: 'Pwyntiau i’w hystyried ar gyfer ymarfer, a’r hyn y mae pob un yn seiliedig arno',
    point: 'Ar gyfer ymarfer',
    restsOn: 'Yn seiliedig ar',
    conclusions: 'Casgliadau’r adolygiad',
    when: (when) => phrase` Pryd: ${when}.`,
    with: (whom) => phrase` Gyda: ${whom}.`,
  },
  sources: sources(nouns),
  learning: learning(nouns),
  cpd,
  edition: {
    maker: 'Gwnaed gan',
    contact: 'Cysylltu',
    rights: 'Hawliau',
    address: 'Cyhoeddwyd yn',
    others: 'Dogfennau eraill',
    citeAs: 'Dyfynnwch fel',
    line: (on, nextReview) => `${on}; adolygiad nesaf: ${nextReview}`,
    partlyIn: (language) => `Mae rhannau o’r ddogfen hon yn ${inLanguage[language]} yn unig.`,
    translation: 'Cyfieithiad',
    unchecked: (kind, checkedBy) =>
      `${kind} · ${checkedBy === 'not done' ? 'cyfieithiad heb ei wirio' : 'ni wyddys a wiriwyd y cyfieithiad'}`,
    translatedBy: (by, checkedBy) =>
      joined(
        [
          typeof by === 'string' ? by : phrase`Gan bwy: ${absent[by.absent]}${reasonWithin(by.why)}`,
          typeof checkedBy === 'string'
            ? `gwiriwyd gan: ${checkedBy}`
            : checkedBy.absent === 'not done'
              ? phrase`heb ei wirio gan siaradwr Cymraeg${reasonWithin(checkedBy.why)}`
              : phrase`a wiriwyd gan siaradwr Cymraeg: ${absent[checkedBy.absent]}${reasonWithin(checkedBy.why)}`,
        ],
        '; ',
      ),
    genre: (kind, title) => `${title}: ${kind}`,
    number: (n) => `Argraffiad ${n}`,
  },
});
