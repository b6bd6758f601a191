import type { BlockMessages } from '../block-messages.ts';
import { counted, figures } from './wording.ts';

export const learning: BlockMessages['learning'] = {
  planCaption: 'Beth i’w wneud, faint o amser y mae’n ei gymryd, a ble y mae',
  step: 'Beth i’w wneud',
  time: 'Amser',
  where: 'Ble',
  nowhere: 'Ar eich papur eich hun',
  madeUp:
    'Lluniwyd y senario hwn ar gyfer y ddogfen. Nid yw’n disgrifio unrhyw berson go iawn ac nid yw’n dod o’r adolygiad.',
  what: 'Beth?',
  soWhat: 'Felly beth?',
  nowWhat: 'Beth nawr?',
  minutes: (n) => counted(n, 'minute'),
  min: (n) => `${figures(n)} mun`,
  peers: (minutes) => `I ddau neu ragor o bobl. Caniatewch ${counted(minutes, 'minute')}.`,
  writtenAround: (subThemes) => `Seiliwyd y senario ar y rhain: ${subThemes}.`,
};

export const cpd: BlockMessages['cpd'] = {
  from: 'Ffynhonnell: ',
  noNames: 'Peidiwch â chynnwys unrhyw beth a allai ddangos pwy yw rhywun.',
  known: (on) => `Yn hysbys ar ${on}. Mae rheolau’n newid: holwch eich rheoleiddiwr.`,
  knownOn: (on) => `Yn hysbys ar ${on}.`,
  since: (date) => `Ers ${date}.`,
  notKnown: (reason) => `Ddim yn hysbys: ${reason}.`,
  noAddress: '(cyfeiriad ddim yn hysbys)',
  standards: (regulator, of) => `${of} (${regulator}): y rhannau y gall hyn eu cefnogi:`,
  noStandards: (regulator, reason) =>
    `Nid ydym yn gwybod pa safonau y gall hyn eu cefnogi (${regulator}): ${reason}.`,
  theirs: (regulator) => `Penawdau’r rheoleiddiwr (${regulator}) yw’r rhain; ni biau’r awgrymiadau.`,
  ours: (regulator) =>
    `Ein penawdau ni yw’r rhain, gan nad ydym yn gwybod beth yw rhai’r rheoleiddiwr (${regulator}).`,
};
