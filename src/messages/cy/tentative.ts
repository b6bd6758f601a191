import { joined, type Phrase, phrase } from '../../language/phrase.ts';
import type { Sureness } from '../../review/review.ts';
import type { SaidOf } from '../en-gb/tentative.ts';
import type { Messages } from '../messages.ts';
import { list } from './lists.ts';
import { figures } from './numbers.ts';

const levels: Readonly<Record<Sureness, string>> = {
  high: 'uchel',
  medium: 'canolig',
  'low to medium': 'isel i ganolig',
  low: 'isel',
};

/** After “Mae”. */
const theseOf = (of: SaidOf, isOne: boolean): string =>
  isOne
    ? { figures: '’r rhif hwn', statements: '’r datganiad hwn', both: '’r rhain' }[of]
    : { figures: '’r rhifau hyn', statements: '’r datganiadau hyn', both: '’r rhifau a’r datganiadau hyn' }[
        of
      ];

const markedOf: Readonly<Record<SaidOf, string>> = {
  figures: 'rhifau â’r geiriau ‘dogfennwyd yn wan’',
  statements: 'datganiadau â’r geiriau ‘dogfennwyd yn wan’',
  both: 'rhifau a datganiadau â’r geiriau ‘dogfennwyd yn wan’',
};

const theMessages = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'neges allweddol' : 'negeseuon allweddol'} ${list(numbers.map(String))}`;

const from = (sources: readonly Phrase[]): Phrase =>
  sources.length === 1
    ? phrase`un ffynhonnell: ${sources[0] ?? ''}`
    : phrase`${figures(sources.length)} ffynhonnell: ${joined(sources, '; ')}`;

const inLine = (sure: readonly Sureness[]): string => sure.map((each) => levels[each]).join(' neu ');

export const tentative: Messages['blocks']['tentative'] = {
  mark: ' (dogfennwyd yn wan)',
  afterSentence: ' (Dogfennwyd yn wan.)',
  ofPicture: (said) => `${said}. Dogfennwyd y rhif hwn yn wan.`,
  line: (of, isOne, areMarked, sure, sources, messages = []) => {
    const alone = areMarked ? markedOf[of] : theseOf(of, isOne);
    const isSeveral = !isOne || of === 'both' || areMarked || messages.length > 0;
    const what = messages.length === 0 ? alone : `${alone}, a ${theMessages(messages)},`;
    const may = isSeveral ? 'Efallai nad ydynt yn gywir.' : 'Efallai nad yw’n gywir.';
    if (messages.length > 0 && sources.length > 0)
      return phrase`Mae${what.startsWith('’') ? '' : ' '}${what} yn dibynnu ar ${from(sources)}. ${may}`;
    return sources.length === 0
      ? phrase`Pa mor dda y dogfennwyd ${what.replace(/^’r /u, 'y ')}: ${inLine(sure)}. ${may}`
      : phrase`Mae${what.startsWith('’') ? '' : ' '}${what} yn dibynnu ar ${from(sources)}. ${may} Pa mor dda y’u dogfennwyd: ${inLine(sure)}.`;
  },
  again: (of, isOne, areMarked, sources) => {
    const what = areMarked ? markedOf[of] : theseOf(of, isOne);
    const may =
      !isOne || of === 'both' || areMarked ? 'Efallai nad ydynt yn gywir.' : 'Efallai nad yw’n gywir.';
    return `Mae${what.startsWith('’') ? '' : ' '}${what} yn dibynnu ar yr un ${sources === 1 ? 'ffynhonnell' : 'ffynonellau'}. ${may}`;
  },
  messages: (numbers, all, sure, sources) => {
    const which = all === 1 ? 'y neges allweddol' : theMessages(numbers);
    const may = numbers.length === 1 ? 'Efallai nad yw’n gywir.' : 'Efallai nad ydynt yn gywir.';
    return sources.length === 0
      ? phrase`Pa mor dda y dogfennwyd ${which}: ${inLine(sure)}. ${may}`
      : phrase`Mae ${which} yn dibynnu ar ${from(sources)}. ${may} Pa mor dda y’u dogfennwyd: ${inLine(sure)}.`;
  },
  inMap: (marks) =>
    marks === 'squares'
      ? ' Dot mewn sgwâr: dogfennwyd y rhif yn wan.'
      : ' Bar tenau: dogfennwyd y rhif yn wan.',
};
