import { phrase } from '../../language/phrase.ts';
import type { Messages } from '../messages.ts';
import type { Nouns } from './nouns.ts';
import { figures } from './numbers.ts';
import { absent } from './values.ts';

export const learning = (nouns: Nouns): Messages['blocks']['learning'] => ({
  planCaption: 'Beth i’w wneud, faint o amser y mae’n ei gymryd, a ble y mae',
  step: 'Beth i’w wneud',
  time: 'Amser',
  where: 'Ble',
  nowhere: 'Ar eich papur eich hun',
  readingTime: (words) =>
    `Mae’r amser darllen ar gyfer tua ${figures(words)} o eiriau, pob un wedi’i ddarllen ddwywaith: unwaith i ddilyn, ac unwaith i feddwl. Mae’n cyfrif 238 o eiriau y funud, sef cyfartaledd oedolion wrth ddarllen Saesneg. Cymerwch fwy o amser os oes angen.`,
  whole: {
    goesWith: (name, title) => phrase`Mae hwn yn mynd gyda’r ddogfen ‘${title}’ (${name}).`,
    ask: 'Gofynnwch amdani i bwy bynnag a roddodd hwn i chi.',
    at: 'Mae hi yn ',
  },
  madeUp:
    'Lluniwyd y senario hwn ar gyfer y ddogfen. Nid yw’n disgrifio unrhyw berson go iawn ac nid yw’n dod o’r adolygiad.',
  what: 'Beth?',
  soWhat: 'Felly beth?',
  nowWhat: 'Beth nawr?',
  minutes: (n) => nouns.counted(n, 'minute'),
  min: (n) => `${figures(n)} mun`,
  peers: (minutes) => `I ddau neu ragor o bobl. Caniatewch ${nouns.counted(minutes, 'minute')}.`,
  writtenAround: (subThemes) => phrase`Seiliwyd y senario ar y rhain: ${subThemes}.`,
  themes: {
    caption: 'Yr hyn y mae’r adolygiad yn ei ddweud dan bob thema',
    says: 'Yr hyn y mae’r adolygiad yn ei ddweud',
    counts: (of) =>
      `Mae nifer o ${nouns.study.softPlural} yn dangos faint ohonynt sy’n ${nouns.findingNames[of].supportsIt}. Nid yw’n dangos pa mor bwysig na pha mor sicr ydyw.`,
    overlap: () => 'Gall yr un gyfrif fwy nag unwaith, felly peidiwch ag adio’r niferoedd.',
    helps: 'Yr hyn sy’n helpu: ',
    hinders: 'Yr hyn a all lesteirio: ',
    within: (said) => said.charAt(0).toLowerCase() + said.slice(1),
    noHindersElsewhere: (kinds) =>
      `Lle na ddywedir dim am yr hyn a all lesteirio: ${kinds.map((kind) => absent[kind]).join(' neu ')}.`,
    noHelpsElsewhere: (kinds) =>
      `Lle na ddywedir dim am yr hyn sy’n helpu: ${kinds.map((kind) => absent[kind]).join(' neu ')}.`,
  },
  facilitator: {
    allow: (n) => `I tua deg o bobl. Caniatewch ${nouns.counted(n, 'minute')}.`,
    needed:
      'Nid oes angen gwybodaeth arbennig. Chi sy’n cadw’r amser ac yn sicrhau bod pawb yn cael ei glywed.',
    bringHead: 'Beth i ddod gyda chi',
    bring: [
      'Y ddogfen hon i bob person, mewn print bras i’r rhai sydd am ei gael. Anfonwch hi rai dyddiau ymlaen llaw, er mwyn i bobl ei darllen yn gyntaf',
      'Papur, pinnau ysgrifennu, a rhywbeth i ysgrifennu arno y gall pawb ei weld',
    ],
    stepsHead: 'Beth i’w wneud',
    welcome: 'Croeso',
    welcomeText:
      'Darllenwch y deilliannau dysgu yn uchel. Cytunwch na chaiff neb sy’n defnyddio gwasanaethau ei enwi, ac nad oes rhaid i neb siarad.',
    review: 'Yr hyn y mae’r adolygiad yn ei ddweud',
    reviewText:
      'Mae pawb yn edrych eto ar y crynodeb a’r themâu. Gofynnwch i bob person pa un sydd fwyaf cyfarwydd iddynt o’u gwaith.',
    limits: 'Yr hyn sy’n ei gyfyngu',
    limitsText: 'Dywedwch yn eich geiriau eich hun:',
    noLimits: 'Gofynnwch i’r grŵp beth na allai’r adolygiad ei wybod.',
    talk: 'Siarad mewn grwpiau o ddau neu dri',
    talkText: 'Rhannwch y cwestiynau hyn:',
    together: 'Dod ynghyd',
    togetherText:
      'Mae pob grŵp yn dweud un peth sy’n gweddu i’w waith ac un peth y mae’n ei amau. Ysgrifennwch y ddau. Peidiwch â phenderfynu pa un sy’n iawn.',
    close: 'Cloi',
    closeText:
      'Mae pob person yn ysgrifennu un peth i roi cynnig arno, ac erbyn pryd. Dywedwch ble mae’r cofnod, a phryd y byddwch yn cwrdd eto.',
  },
});

export const cpd: Messages['blocks']['cpd'] = {
  noNames: 'Peidiwch â chynnwys unrhyw beth a allai ddangos pwy yw rhywun.',
  change: 'Mae rheolau’n newid',
  known: (on, hasNoStandards) =>
    `Fel yr oedd ar ${on}. Am reolau heddiw${hasNoStandards ? ', a’r safonau y gall hyn eu cefnogi,' : ''} gweler `,
  sources: (regulator) => `Yr hyn a ofynnir gan y rheoleiddiwr (${regulator}). Darllenwyd yn: `,
  knownOn: (on) => `Fel yr oedd ar ${on}.`,
  since: (date) => `Ers ${date}.`,
  standards: (regulator, of) => `${of} (${regulator}): y rhannau y gall hyn eu cefnogi:`,
  noStandards: (regulator) =>
    `Gweler pa safonau y gall y dysgu hwn eu cefnogi ar wefan y rheoleiddiwr (${regulator}): `,
  theirs: (regulator) => `Penawdau’r rheoleiddiwr (${regulator}) yw’r rhain. Ni biau’r awgrymiadau.`,
  ours: (regulator) =>
    `Ein penawdau ni yw’r rhain. Gweler a oes gan y rheoleiddiwr (${regulator}) ei ffurflen ei hun: `,
};
