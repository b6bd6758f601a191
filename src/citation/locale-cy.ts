import { joint } from './joint.ts';
import { type LocaleTerms, localeXml } from './locale-xml.ts';

/** What stands in citations and reference lists. Ours: the locale that CSL has for Welsh leaves half of its terms in English. */
const general: LocaleTerms = {
  accessed: 'cyrchwyd',
  'advance-online-publication': 'cyhoeddiad ar-lein ymlaen llaw',
  album: 'albwm',
  and: joint,
  'and others': 'ac eraill',
  anonymous: 'dienw',
  at: 'yn',
  'audio-recording': 'recordiad sain',
  'available at': 'ar gael yn',
  by: 'gan',
  circa: 'tua',
  cited: 'dyfynnwyd',
  'et-al': 'et al.',
  film: 'ffilm',
  forthcoming: 'i ymddangos',
  from: 'o',
  henceforth: 'o hyn ymlaen',
  ibid: 'ibid.',
  in: 'yn',
  'in press': 'yn y wasg',
  internet: 'rhyngrwyd',
  letter: 'llythyr',
  'loc-cit': 'loc. cit.',
  'no date': 'dim dyddiad',
  'no date short': 'd.d.',
  'no-place': 'dim lle',
  'no-publisher': 'dim cyhoeddwr',
  on: 'ar',
  online: 'ar-lein',
  'op-cit': 'op. cit.',
  'original-work-published': 'cyhoeddwyd y gwaith gwreiddiol',
  'personal-communication': 'gohebiaeth bersonol',
  podcast: 'podlediad',
  'podcast-episode': 'pennod o bodlediad',
  preprint: 'rhagargraffiad',
  'presented at': 'cyflwynwyd yn',
  'radio-broadcast': 'darllediad radio',
  'radio-series': 'cyfres radio',
  'radio-series-episode': 'pennod o gyfres radio',
  reference: { one: 'cyfeirnod', many: 'cyfeirnodau' },
  retrieved: 'adalwyd',
  'review-of': 'adolygiad o',
  scale: 'graddfa',
  'special-issue': 'rhifyn arbennig',
  'special-section': 'adran arbennig',
  'television-broadcast': 'darllediad teledu',
  'television-series': 'cyfres deledu',
  'television-series-episode': 'pennod o gyfres deledu',
  video: 'fideo',
  'working-paper': 'papur gweithio',
};

const kinds: LocaleTerms = {
  article: 'rhagargraffiad',
  'article-journal': 'erthygl mewn cyfnodolyn',
  'article-magazine': 'erthygl mewn cylchgrawn',
  'article-newspaper': 'erthygl mewn papur newydd',
  bill: 'bil',
  broadcast: 'darllediad',
  classic: 'gwaith clasurol',
  collection: 'casgliad archifol',
  dataset: 'set ddata',
  document: 'dogfen',
  entry: 'cofnod',
  'entry-dictionary': 'cofnod mewn geiriadur',
  'entry-encyclopedia': 'cofnod mewn gwyddoniadur',
  event: 'digwyddiad',
  graphic: 'graffig',
  hearing: 'gwrandawiad',
  interview: 'cyfweliad',
  legal_case: 'achos cyfreithiol',
  legislation: 'deddfwriaeth',
  manuscript: 'llawysgrif',
  map: 'map',
  motion_picture: 'recordiad fideo',
  musical_score: 'sgôr gerddorol',
  pamphlet: 'pamffled',
  'paper-conference': 'papur cynhadledd',
  patent: 'patent',
  performance: 'perfformiad',
  periodical: 'cyfnodolyn',
  personal_communication: 'gohebiaeth bersonol',
  post: 'neges ar-lein',
  'post-weblog': 'neges mewn blog',
  regulation: 'rheoliad',
  report: 'adroddiad',
  review: 'adolygiad',
  'review-book': 'adolygiad o lyfr',
  software: 'meddalwedd',
  song: 'recordiad sain',
  speech: 'cyflwyniad',
  standard: 'safon',
  thesis: 'traethawd ymchwil',
  treaty: 'cytundeb',
  webpage: 'tudalen we',
};

const places: LocaleTerms = {
  act: { one: 'act', many: 'actau' },
  appendix: { one: 'atodiad', many: 'atodiadau' },
  'article-locator': { one: 'erthygl', many: 'erthyglau' },
  book: { one: 'llyfr', many: 'llyfrau' },
  canon: { one: 'canon', many: 'canonau' },
  chapter: { one: 'pennod', many: 'penodau' },
  'chapter short': 'pen.',
  column: { one: 'colofn', many: 'colofnau' },
  elocation: { one: 'lleoliad', many: 'lleoliadau' },
  equation: { one: 'hafaliad', many: 'hafaliadau' },
  figure: { one: 'ffigur', many: 'ffigurau' },
  'figure short': 'ffig.',
  folio: { one: 'ffolio', many: 'ffolios' },
  issue: { one: 'rhifyn', many: 'rhifynnau' },
  'issue short': 'rhif.',
  line: { one: 'llinell', many: 'llinellau' },
  note: { one: 'nodyn', many: 'nodiadau' },
  opus: { one: 'opws', many: 'opera' },
  page: { one: 'tudalen', many: 'tudalennau' },
  'page short': { one: 't.', many: 'tt.' },
  paragraph: { one: 'paragraff', many: 'paragraffau' },
  'paragraph short': 'par.',
  part: { one: 'rhan', many: 'rhannau' },
  rule: { one: 'rheol', many: 'rheolau' },
  scene: { one: 'golygfa', many: 'golygfeydd' },
  section: { one: 'adran', many: 'adrannau' },
  'section short': 'adr.',
  'sub-verbo': { one: 's.v.', many: 's.vv.' },
  supplement: { one: 'atodiad', many: 'atodiadau' },
  table: { one: 'tabl', many: 'tablau' },
  'title-locator': { one: 'teitl', many: 'teitlau' },
  verse: { one: 'pennill', many: 'penillion' },
  volume: { one: 'cyfrol', many: 'cyfrolau' },
  'volume short': 'cyf.',
  'chapter-number': { one: 'pennod', many: 'penodau' },
  'citation-number': { one: 'dyfyniad', many: 'dyfyniadau' },
  'collection-number': { one: 'rhif', many: 'rhifau' },
  edition: { one: 'argraffiad', many: 'argraffiadau' },
  'edition short': 'arg.',
  'first-reference-note-number': { one: 'nodyn', many: 'nodiadau' },
  number: { one: 'rhif', many: 'rhifau' },
  'number-of-pages': { one: 'tudalen', many: 'tudalennau' },
  'number-of-pages short': { one: 't.', many: 'tt.' },
  'number-of-volumes': { one: 'cyfrol', many: 'cyfrolau' },
  'number-of-volumes short': 'cyf.',
  'page-first': { one: 'tudalen', many: 'tudalennau' },
  'page-first short': { one: 't.', many: 'tt.' },
  printing: { one: 'argraffiad', many: 'argraffiadau' },
  version: { one: 'fersiwn', many: 'fersiynau' },
};

/** What somebody did: the noun for one and for many, and the verb before a name. */
const roles: readonly (readonly [name: string, one: string, many: string, verb: string])[] = [
  ['chair', 'cadeirydd', 'cadeiryddion', 'cadeiriwyd gan'],
  ['collection-editor', 'golygydd', 'golygyddion', 'golygwyd gan'],
  ['compiler', 'casglwr', 'casglwyr', 'casglwyd gan'],
  ['contributor', 'cyfrannwr', 'cyfranwyr', 'gyda'],
  ['curator', 'curadur', 'curaduron', 'curadwyd gan'],
  ['director', 'cyfarwyddwr', 'cyfarwyddwyr', 'cyfarwyddwyd gan'],
  ['editor', 'golygydd', 'golygyddion', 'golygwyd gan'],
  [
    'editor-translator',
    'golygydd a chyfieithydd',
    'golygyddion a chyfieithwyr',
    'golygwyd a chyfieithwyd gan',
  ],
  [
    'editortranslator',
    'golygydd a chyfieithydd',
    'golygyddion a chyfieithwyr',
    'golygwyd a chyfieithwyd gan',
  ],
  ['editorial-director', 'golygydd', 'golygyddion', 'golygwyd gan'],
  ['executive-producer', 'uwch-gynhyrchydd', 'uwch-gynhyrchwyr', 'uwch-gynhyrchwyd gan'],
  ['guest', 'gwestai', 'gwesteion', 'gyda’r gwestai'],
  ['host', 'cyflwynydd', 'cyflwynwyr', 'cyflwynwyd gan'],
  ['illustrator', 'darlunydd', 'darlunwyr', 'darluniwyd gan'],
  ['narrator', 'adroddwr', 'adroddwyr', 'adroddwyd gan'],
  ['organizer', 'trefnydd', 'trefnwyr', 'trefnwyd gan'],
  ['performer', 'perfformiwr', 'perfformwyr', 'perfformiwyd gan'],
  ['producer', 'cynhyrchydd', 'cynhyrchwyr', 'cynhyrchwyd gan'],
  ['script-writer', 'awdur', 'awduron', 'ysgrifennwyd gan'],
  ['series-creator', 'crëwr y gyfres', 'crewyr y gyfres', 'crëwyd gan'],
  ['translator', 'cyfieithydd', 'cyfieithwyr', 'cyfieithwyd gan'],
];

const people: LocaleTerms = {
  ...Object.fromEntries(
    roles.flatMap(([name, one, many, verb]) => [
      [name, { one, many }],
      [`${name} verb`, verb],
    ]),
  ),
  'collection-editor short': { one: 'gol.', many: 'goln' },
  'editor short': { one: 'gol.', many: 'goln' },
  'translator short': 'cyf.',
  'composer verb': 'cyfansoddwyd gan',
  'container-author verb': 'gan',
  'hearing verb': 'tystiolaeth',
  'interviewer verb': 'cyfweliad gan',
  'original-author verb': 'gan',
  'recipient verb': 'at',
  'review verb': 'adolygiad o',
  'review-book verb': 'adolygiad o’r llyfr',
  'reviewed-author verb': 'gan',
};

const months = [
  ['Ionawr', 'Ion.'],
  ['Chwefror', 'Chwef.'],
  ['Mawrth', 'Maw.'],
  ['Ebrill', 'Ebr.'],
  ['Mai', 'Mai'],
  ['Mehefin', 'Meh.'],
  ['Gorffennaf', 'Gorff.'],
  ['Awst', 'Awst'],
  ['Medi', 'Medi'],
  ['Hydref', 'Hyd.'],
  ['Tachwedd', 'Tach.'],
  ['Rhagfyr', 'Rhag.'],
] as const;
const seasons = ['Gwanwyn', 'Haf', 'Hydref', 'Gaeaf'];

/** After the figures of 1 to 20, and of any other number: “2il”, “3ydd”, “21ain”. */
const ordinals = 'af il ydd ydd ed ed fed fed fed fed eg fed eg eg fed eg eg fed eg fed'.split(' ');

const twoDigits = (n: number): string => String(n).padStart(2, '0');

const calendar: LocaleTerms = {
  ...Object.fromEntries(
    months.flatMap(([long, short], index) => [
      [`month-${twoDigits(index + 1)}`, long],
      [`month-${twoDigits(index + 1)} short`, short],
    ]),
  ),
  ...Object.fromEntries(seasons.map((season, index) => [`season-0${index + 1}`, season])),
  ordinal: 'ain',
  ...Object.fromEntries(ordinals.map((ending, index) => [`ordinal-${twoDigits(index + 1)}`, ending])),
  ad: 'OC',
  bc: 'CC',
  bce: 'CC',
  ce: 'OC',
};

const quotes: LocaleTerms = {
  'open-quote': '‘',
  'close-quote': '’',
  'open-inner-quote': '“',
  'close-inner-quote': '”',
};

const named: LocaleTerms = { ...general, ...kinds, ...places, ...people };

/** A short form that is not given is the long one, as else it would be that of en-US. */
const inEveryForm: LocaleTerms = Object.fromEntries(
  Object.entries(named).flatMap(([key, term]) => {
    if (/ short$/.test(key)) return [[key, term]];
    if (/ verb$/.test(key))
      return [
        [key, term],
        [`${key}-short`, term],
      ];
    return named[`${key} short`] === undefined
      ? [
          [key, term],
          [`${key} short`, term],
        ]
      : [[key, term]];
  }),
);

/** The Welsh locale under the name that CSL has for it, cy-GB. It says every term that en-US says. */
export const localeCy = (): string => localeXml('cy-GB', { ...quotes, ...inEveryForm, ...calendar });
