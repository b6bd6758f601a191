import { readFileSync } from 'node:fs';

import type { RuleId } from '../../src/fault/rule-ids.ts';

/** A fault put into a copy of a file: ‸ stands where it is to be found, and is itself left out. */
export interface Seed {
  readonly rule: RuleId;
  readonly file: 'review.yaml' | 'references.json' | 'briefing.md' | 'cpd.md' | 'our-centre.yaml';
  readonly before: string;
  readonly after: string;
}

type Seeds = readonly (readonly [rule: RuleId, before: string, after: string])[];

const seeded = (file: Seed['file'], seeds: Seeds): readonly Seed[] =>
  seeds.map(([rule, before, after]) => ({ rule, file, before, after }));

/** Into the review of which only totals are known. */
export const barkSeeds: readonly Seed[] = [
  ...seeded('review.yaml', [
    [
      'yaml-is-readable',
      'kind: { is: scoping review, source: publisher, how sure: high }',
      'kind: ‸{ is: scoping review, source: publisher, how sure: high',
    ],
    ['indent-is-even', '  total: 179', '‸\ttotal: 179'],
    [
      'text-is-quoted',
      'title: { en-GB: Resilience as part of recovery, cy: Gwydnwch fel rhan o adferiad }',
      'title: ‸Resilience: a part of recovery',
    ],
    [
      'text-is-quoted',
      'read: { en-GB: only its first paragraphs, cy: dim ond ei baragraffau cyntaf }',
      'read: ‸1984',
    ],
    ['text-is-limited', 'title: { en-GB: Resilience', `title: { en-GB: ‸Resilience${'e'.repeat(1000)}`],
    ['key-is-unique', '  total: 179', '  total: 179\n  ‸total: 178'],
    ['key-is-known', '  databases: [Social', '  ‸databasses: [Social'],
    ['key-is-present', 'edition:\n  number: 1\n', '‸edition:\n'],
    ['value-is-not-blank', '  total: 179', '  ‸total:'],
    ['data-has-known-shape', 'kind: { is: scoping review', 'kind: { is: ‸scopng review'],
    ['gap-is-filled', 'text: Ask how family helps', "text: ‸'TO DO: ask about family'\n    #"],
    ['gap-is-filled', 'countries: { not reported: no source', 'countries: { not reported: ‸TO DO no source'],
    ['gap-is-filled', '  total: 179', '  total: 179 ‸# TO DO: count again'],
    ['id-is-folder', 'id: bark-2023', 'id: ‸bark-2032'],
    ['id-is-unique', 'id: use-of-experience', 'id: ‸personal-responsibility'],
    ['source-resolves', 'Bath, source: record', 'Bath, source: ‸recrod'],
    ['citekey-resolves', 'citekey: bark2023\ntitle', 'citekey: ‸bark2032\ntitle'],
    ['sub-theme-resolves', 'rests on: [structured-support]', 'rests on: [‸structred-support]'],
    [
      'finding-stands-once',
      "    statement: 'Support from peers, other relationships, and contributing.'\n",
      "    statement: 'Support from peers, other relationships, and contributing.'\n    ‸studies: 9\n",
    ],
    [
      'fact-has-source',
      '  included: { is: 12, source: [publisher, report, rewording], how sure: high }',
      '  included: ‸12',
    ],
    [
      'limitation-is-attributed',
      '  - by: reporter\n    text: Only studies',
      '  - by: ‸reprter\n    text: Only studies',
    ],
    [
      'figure-is-stated',
      'studies:\n  included: { is: 12, source: [publisher, report, rewording], how sure: high }\n  ',
      'studies:\n  ‸',
    ],
    [
      'minutes-are-stated',
      '- { part: record, do: Write your record, minutes: 15 }',
      '- ‸{ part: record, do: Write your record }',
    ],
    ['text-is-in-own-language', 'name: { en-GB: Both purposive and convenience, cy', 'name: ‸{ cy'],
    [
      'translation-says-the-same',
      'name: { en-GB: Both purposive and convenience, cy: Pwrpasol a chyfleustra }',
      "name: { en-GB: Both, cy: 'Y ddau, ‸12' }",
    ],
    ['count-is-above-zero', '        studies: 4\n', '        studies: ‸0\n'],
    ['count-within-whole', '        studies: 5\n', '        studies: ‸700\n'],
    [
      'parts-sum-to-included',
      '    parts:\n      - { name: { en-GB: Purposive, cy: Pwrpasol }, studies: 9 }',
      '    parts:\n      ‸- { name: Purposive, studies: 8 }',
    ],
    ['primary-studies-agree', '\nparticipants:\n', '\n‸primary studies: { total: 80 }\nparticipants:\n'],
    ['ages-are-a-range', '{ from: 18, to: 75 }', '‸{ from: 75, to: 18 }'],
    [
      'count-comes-from-data',
      'As the quality of the :value[studies.included] studies',
      'As the quality of the ‸12 studies',
    ],
    ['count-comes-from-data', 'en-GB: Social factors', 'en-GB: Social factors in ‸12 studies'],
    [
      'counts-are-not-totalled',
      'text: Give the person time to talk',
      'text: "Of ‸:value[themes.social.sub-themes.contribution.studies] + :value[themes.social.sub-themes.peer-support.studies] studies: make room to talk"\n    #',
    ],
    [
      'counts-are-not-shares',
      'Nothing here speaks for younger',
      '‸58% of the studies do not speak for younger',
    ],
    [
      'quantity-word-fits',
      'covers: Helping others to recover, and being employed.',
      "covers: '‸Most studies (:value[themes.social.sub-themes.contribution.studies]) speak of helping others.'",
    ],
    [
      'quotation-can-be-found',
      'text: Structured support from practitioners who show empathy.',
      'text: Structured support from practitioners who ‸“show empathy and respect”.',
    ],
    [
      'rating-is-assessed',
      'statement: How professionals relate to people, and support that has structure.',
      'statement: How professionals relate to people, with ‸moderate confidence.',
    ],
    ['facts-agree', 'adults aged :value[participants.ages]{as=range}.', 'adults aged ‸18 to 57.'],
    ['facts-agree', '  publisher: Oxford University Press', '  publisher: ‸Cambridge University Press'],
    ['date-is-real', 'next review: 2027-11-24', 'next review: ‸2027-11-31'],
    ['next-review-is-later', 'next review: 2027-11-24', 'next review: ‸2026-11-24'],
    [
      'word-is-not-avoided',
      'title: { en-GB: Resilience as part of recovery',
      'words to avoid: [{ word: resilience }]\ntitle: { en-GB: ‸Resilience as part of recovery',
    ],
    [
      'words-respect-people',
      'text: People understand resilience in varied',
      'text: A ‸schizophrenic may understand resilience in varied',
    ],
    ['prose-has-no-html', 'text: Ask how family helps', 'text: Ask how ‸<br>family helps'],
    [
      'markdown-is-limited',
      'statement: How professionals relate to people, and support that has structure.',
      `statement: '‸${'> '.repeat(13)}How professionals relate to people'`,
    ],
    [
      'prose-is-inline',
      'statement: How professionals relate to people, and support that has structure.',
      "statement: '‸# How professionals relate to people'",
    ],
    [
      'value-is-known',
      'As the quality of the :value[studies.included]',
      'As the quality of the ‸:value[studies.inclded]',
    ],
    [
      'formatter-is-known',
      'As the quality of the :value[studies.included] studies',
      'As the quality of the ‸:value[studies.included]{as=wrods} studies',
    ],
    [
      'sentence-is-readable',
      'text: Ask how family helps, and what is hard about it.',
      'text: ‸Practitioners endeavouring to facilitate participation should systematically accommodate individual circumstances, organisational responsibilities and interdisciplinary considerations, notwithstanding contradictory institutional requirements or administrative limitations.',
    ],
  ]),
  ...seeded('references.json', [
    ['date-is-real', '[[2023, 12]]', '[‸[2023, 2, 30]]'],
    ['gap-is-filled', '[[2023, 12]]', '[[‸9999, 12]]'],
    ['year-is-plausible', '[[2023, 12]]', '[[‸23, 12]]'],
    [
      'capitals-are-not-throughout',
      '"The British Journal of Social Work"',
      '‸"THE BRITISH JOURNAL OF SOCIAL WORK"',
    ],
    ['capitals-are-not-throughout', '"family": "Bark"', '"family": ‸"SMITH"'],
    [
      'title-is-in-sentence-case',
      '"title": "Resilience as Part of Recovery: The Views of Those with Experiences of Psychosis, and Learning for British Mental Health Social Work Practice. A Scoping Review",\n    "title-sentence-case":',
      '"title": ‸"Resilience as Part of Recovery: The Views of Those with Experiences of Psychosis",\n    "note":',
    ],
    ['gap-is-filled', '"The British Journal of Social Work"', '‸"TO DO: the journal"'],
    ['retraction-is-told', '"volume": "53"', '"volume": "53", "status": ‸"retracted"'],
    ['text-is-quoted', '"volume": "53"', '"volume": ‸53'],
    ['reference-is-safe', '"10.1093/bjsw/bcad122"', '‸"10.1093/bjsw\\" onclick=\\"x"'],
    ['title-markup-is-known', '"title": "Resilience as Part of', '"title": "Resilience ‸<em>as</em> Part of'],
    [
      'reference-is-complete',
      '"id": "bark2023",\n    "type": "article-journal",',
      '"id": ‸"bark2023",\n    "type": "webpage",',
    ],
  ]),
];

/** Into the review that lists its studies. */
export const gardenSeeds: readonly Seed[] = [
  ...seeded('review.yaml', [
    [
      'bottom-line-is-one-sentence',
      'where nobody waits for a bed.',
      'where nobody waits for a bed. ‸Nobody counts beds.',
    ],
    ['citekey-resolves', '  - citekey: office2023\n', '  - citekey: ‸office2032\n'],
    [
      'support-can-be-reached',
      '  - name: The Garden Line\n    telephone: 0808 157 0123\n    web: https://example.org/garden-line\n',
      '  - ‸name: The Garden Line\n',
    ],
    ['limitation-is-named', '\nlimitations:\n', '\n‸limitations: []\nmissing:\n'],
    [
      'gap-agrees-with-studies',
      '\nlimitations:\n',
      '\ngaps: [{ by: author, text: Calm has to be studied., kind: ‸no studies, about: calm }]\nlimitations:\n',
    ],
    [
      'sub-theme-resolves',
      '\nlimitations:\n',
      '\ngaps: [{ by: author, text: Calm has to be studied., about: [calm, ‸clam] }]\nlimitations:\n',
    ],
    [
      'suggestion-rests-on-something',
      '  - as: try\n    text: Offer a shared bed to those who wait [@institute2020].\n    in short: Offer a shared bed to those who wait.\n    rests on: [waiting-lists]\n',
      '  - ‸as: try\n    text: Offer a shared bed to those who wait [@institute2020].\n    in short: Offer a shared bed to those who wait.\n',
    ],
    ['counts-agree', 'studies:\n  list:', 'studies:\n  included: ‸12\n  list:'],
    ['counts-agree', '        name: Calm\n', '        name: Calm\n        studies: ‸5\n'],
    [
      'method-part-resolves',
      'methods: { Design: Grounded theory, Data collection: Interviews }',
      'methods: { Design: ‸Grounded thery, Data collection: Interviews }',
    ],
    [
      'method-part-resolves',
      'Design: Mixed methods, Data collection: [Interviews, Questionnaires',
      '‸Desing: Mixed methods, Data collection: [Interviews, Questionnaires',
    ],
    [
      'attribute-value-resolves',
      'methods: { Design: Grounded theory, Data collection: Interviews }',
      'methods: { Design: Grounded theory, Data collection: Interviews }\n      attributes: { ‸Setting: a hall }',
    ],
    [
      'mean-age-is-within-ages',
      'ages: { from: 25, to: 58 }',
      'ages: { from: 25, to: 58 }\n      mean age: ‸61.5',
    ],
    [
      'people-add-up',
      'participants: 28\n',
      'participants: 28\n      sexes: ‸[{ name: women, people: 20 }, { name: men, people: 9 }]\n',
    ],
    ['country-is-a-country', 'countries: [Poland]', 'countries: [‸Europe]'],
    ['flow-adds-up', 'screened: 862', 'screened: ‸826'],
    ['flow-adds-up', 'included: { reports: 15, studies: 13 }', 'included: { reports: 15, studies: ‸12 }'],
    ['flow-adds-up', 'assessed: 77', 'assessed: ‸78'],
    ['flow-adds-up', 'included: { reports: 15, studies: 13 }', 'included: { reports: ‸16, studies: 13 }'],
    [
      'flow-adds-up',
      '      screened: 862',
      '      not explained: { ‸sought: no reason }\n      screened: 862',
    ],
    ['ages-are-a-range', 'ages: { from: 35, to: 70 }', 'ages: ‸{ from: 70, to: 35 }'],
    [
      'sub-theme-resolves',
      'supports: [waiting-lists, counterinstitutionalisation, calm]',
      'supports: [waiting-lists, counterinstitutionalisation, ‸clam]',
    ],
    ['citekey-resolves', 'citekey: mfano2021', 'citekey: ‸mfano2012'],
    [
      'list-names-once',
      'supports: [calm, reading-the-season]',
      'supports: [calm, reading-the-season, ‸calm]',
    ],
    [
      'study-is-listed-once',
      '    - id: bed-of-my-own\n',
      '    - id: ‸hedge-again\n      citekey: misal2022\n      participants: 8\n      ages: { from: 35, to: 70 }\n      countries: [England]\n      methods: { Design: Ethnography, Data collection: [Observation, Interviews] }\n      supports: [known-by-name, a-place-of-ones-own]\n    - id: bed-of-my-own\n',
    ],
    [
      'study-has-own-reference',
      '    - id: bed-of-my-own\n      citekey: rei2023\n',
      '    - id: ‸bed-of-my-own\n      citekey: misal2022\n',
    ],
    [
      'whole-holds-its-studies',
      '      countries: [Ireland, Japan]\n      methods:\n        {\n          Design: Mixed methods,\n          Data collection: [Interviews, Photo diaries, Questionnaires with open questions],\n        }\n      supports: [a-place-of-ones-own, tastes-from-home, getting-there, calm]\n\n',
      '      methods:\n        {\n          Design: Mixed methods,\n          Data collection: [Interviews, Photo diaries, Questionnaires with open questions],\n        }\n      supports: [a-place-of-ones-own, tastes-from-home, getting-there, calm]\n\ncountries: ‸[Greece, Wales]\n',
    ],
    [
      'count-has-its-unit',
      'covers: Quiet, repetition and sleep that comes more easily.',
      'covers: Quiet, in ‸4 sources.',
    ],
    ['id-is-unique', '- id: over-the-hedge', '- id: ‸under-glass'],
    ['count-is-above-zero', 'participants: 8\n', 'participants: ‸0\n'],
    [
      'count-within-whole',
      '          - by: participants\n            said by: 6\n',
      '          - ‸by: participants\n            said by: 600\n',
    ],
    [
      'rating-is-assessed',
      '        confidence:\n          rating: moderate\n          methodological limitations: minor concerns, as few studies said how the researchers knew the gardens\n',
      '        ‸confidence:\n          rating: moderate\n',
    ],
    [
      'appraised-study-is-listed',
      'appraisal: >-\n  Two reviewers appraised each study with a checklist that does not exist.\n  None was left out for its quality.\n',
      'appraisal:\n  tool: CASP qualitative\n  studies:\n    ‸bed-of-my-won: { answers: { 1: yes } }\n',
    ],
    [
      'answer-is-of-the-tool',
      'appraisal: >-\n  Two reviewers appraised each study with a checklist that does not exist.\n  None was left out for its quality.\n',
      'appraisal:\n  tool: CASP qualitative\n  studies:\n    bed-of-my-own: { answers: { 1: yes, 2: ‸perhaps } }\n',
    ],
    [
      'answer-is-of-the-tool',
      'appraisal: >-\n  Two reviewers appraised each study with a checklist that does not exist.\n  None was left out for its quality.\n',
      'appraisal:\n  tool: MMAT 2018\n  studies:\n    bed-of-my-own: { answers: { 1.1: yes, ‸1.7: yes } }\n',
    ],
    [
      'appraisal-is-no-total',
      'appraisal: >-\n  Two reviewers appraised each study with a checklist that does not exist.\n  None was left out for its quality.\n',
      'appraisal:\n  tool: CASP qualitative\n  studies:\n    bed-of-my-own: { answers: { 1: yes }, overall: ‸8/10 }\n',
    ],
    [
      'overall-fits-answers',
      'appraisal: >-\n  Two reviewers appraised each study with a checklist that does not exist.\n  None was left out for its quality.\n',
      'appraisal:\n  tool: AMSTAR 2\n  studies:\n    bed-of-my-own:\n      answers: [yes, no, yes, no, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes, yes]\n      overall: ‸moderate\n',
    ],
    [
      'conflicts-are-told-apart',
      '  licence: CC BY 4.0\n',
      '  licence: CC BY 4.0\n  conflicts of interest: ‸Not reported.\n',
    ],
    [
      'registration-has-its-form',
      '  licence: CC BY 4.0\n',
      '  licence: CC BY 4.0\n  registration: ‸https://osf.io/registries\n',
    ],
    [
      'search-is-before-publication',
      '  dates: From the first entry to 14 January 2025\n',
      '  dates: From the first entry to 14 January 2025\n  last searched: ‸2026-01-14\n',
    ],
    [
      'search-is-recent',
      '  dates: From the first entry to 14 January 2025\n',
      '  dates: From the first entry to 14 January 2025\n  last searched: ‸2015-01\n',
    ],
    [
      'quotation-can-be-found',
      '            text: Lists of permitted plants.',
      '            text: Lists of permitted plants.\n            ‸quotation: { words: no dill }',
    ],
    [
      'quantity-word-fits',
      'covers: Quiet, repetition and sleep that comes more easily.',
      'covers: ‸Most studies tell of quiet.',
    ],
    ['citekey-resolves', '[@institute2020]', '[‸@institut2020]'],
    ['count-comes-from-data', 'from :value[studies.included]{as=words} studies', 'from ‸thirteen studies'],
    [
      'next-review-is-later',
      'edition: { number: 3, date: 2026-03-02, next review: 2028-02-29 }',
      'edition: { number: 3, date: 2029-03-02, next review: ‸2028-02-29 }',
    ],
    [
      'language-is-known',
      'text: Notices written by lawyers.',
      'text: ‸:lang[Notices]{is=w} written by lawyers.',
    ],
    ['link-is-safe', 'text: Lists of permitted plants.', "text: '‸[Lists](file://x) of permitted plants.'"],
  ]),
];

/** Into the briefing. */
export const templateSeeds: readonly Seed[] = [
  ...seeded('briefing.md', [
    ['layout-is-known', 'style: apa', 'style: apa\nlayout: ‸handuot'],
    ['nation-is-known', 'style: apa', 'style: apa\nnation: ‸englnd'],
    ['references-stand-once', '::references\n', '::references\n\n‸::references\n'],
    ['new-page-begins-section', '::references\n', '‸::new-page\n\n::references\n'],
    ['markdown-can-be-set', '## The reference', '‸- [ ] that\n\n## The reference'],
    ['field-is-labelled', '## The reference', '‸::field{hint="x"}\n\n## The reference'],
    ['fields-are-a-pair', '## The reference', '‸:::fields\n::field{label="A"}\n:::\n\n## The reference'],
    ['certificate-has-head', '## The reference', '‸:::certificate\nwords\n:::\n\n## The reference'],
    [
      'split-has-two-columns',
      '## The reference',
      '‸::::split\nWords\n\n:::aside\n## Aa\n\nx\n:::\n\n:::aside\n## Bb\n\ny\n:::\n::::\n\n## The reference',
    ],
    ['template-header-is-known', 'style: apa', '‸stlye: apa'],
    ['citation-style-known', 'style: apa', 'style: ‸harvrd'],
    ['template-has-header', 'document: briefing\n', 'document: ‸The briefing\n'],
    ['directive-is-known', '::who-says-what', '‸::who-say-what'],
    ['block-is-open', '## Findings at a glance', '‸:::\n\n## Findings at a glance'],
    ['value-is-known', '## The :value[studies.included] ', '## The ‸:value[studies.incluedd] '],
    ['formatter-is-known', ':value[kind]{as=article} by', '‸:value[kind]{as=artcle} by'],
    ['directive-has-theme', '::who-says-what', '‸::theme-table'],
    ['headings-have-no-gap', '## What limits this', '‸#### What limits this'],
    ['head-is-in-its-place', '::who-says-what', '- ‸## A head'],
    ['head-has-words', '## What limits this', '‸##'],
    ['cover-holds-title', '::dot-field\n', '::dot-field\n\n‸::references\n'],
    ['cover-comes-first', '## What limits this', '‸:::cover\n# A title\n:::\n\n## What limits this'],
    [
      'section-stands-alone',
      '::could-not-find\n',
      '::could-not-find\n\n::::::box\n‸:::::box\n## A section\n:::::\n::::::\n',
    ],
    [
      'columns-are-few',
      '::could-not-find\n',
      '::could-not-find\n\n‸::::columns\n### a\n### b\n### c\n### d\n::::\n',
    ],
    ['template-has-no-code-block', '::who-says-what', '‸```\nx\n```'],
    ['template-has-no-html', 'It is not guidance', '‸<br>It is not guidance'],
    ['template-has-no-number', 'It is not guidance', 'In ‸ten minutes: it is not guidance'],
    ['count-comes-from-data', 'It is not guidance', 'From ‸12 studies: it is not guidance'],
    ['counts-are-not-shares', 'It is not guidance', 'In ‸a third of studies: it is not guidance'],
    ['rating-is-assessed', 'It is not guidance', 'With ‸high confidence: it is not guidance'],
    [
      'quantity-word-fits',
      'It is not guidance',
      'In ‸few (:value[methods.sampling.purposive]) it is not guidance',
    ],
    ['table-comes-from-data', '::who-says-what', '‸| a | b |'],
    ['note-stands-in-text', 'It is not guidance', 'It is not guidance‸[^a]'],
    ['link-is-safe', 'It is not guidance', '‸[It](javascript:a) is not guidance'],
    ['link-has-no-title', 'It is not guidance', '‸[It](https://example.org "x") is not guidance'],
    ['link-leads-somewhere', 'It is not guidance', '‸[It](#limitaions) is not guidance'],
    ['text-is-readable', 'This is a short account', '‸This is a short acc\u0007ount'],
    ['face-has-character', 'It is not guidance', '‸☂ is not guidance'],
    [
      'block-is-closed',
      '::::when{has=studies.list}\n## The included :value[words.studies]\n\n::study-list\n\n:::when{has=attributes}\n## What has been studied\n\n::evidence-map\n:::\n\n## Which :value[words.study] mentions what\n\n::evidence-matrix\n::::',
      '‸::::when{has=studies.list}\n## The included :value[words.studies]\n\n::study-list\n\n:::when{has=attributes}\n## What has been studied\n\n::evidence-map\n:::\n\n## Which :value[words.study] mentions what\n\n::evidence-matrix\n',
    ],
  ]),
];

/** Into the design of an organisation. */
export const designSeeds: readonly Seed[] = [
  ...seeded('our-centre.yaml', [
    ['key-is-known', 'extends: counted', 'extends: counted\n‸colurs: {}'],
    ['design-is-known', 'extends: counted', 'extends: ‸conted'],
    ['extends-comes-to-an-end', 'extends: counted', 'extends: ‸our-centre'],
    ['contrast-is-enough', 'extends: counted', "extends: counted\ncolours: { accent: ‸'#7AC0E0' }"],
    ['type-is-large-enough', 'extends: counted', 'extends: counted\ntype: { body: { size: ‸10 } }'],
    ['leading-is-at-least-size', 'extends: counted', 'extends: counted\ntype: { body: { leading: ‸8 } }'],
    [
      'text-area-remains',
      'extends: counted',
      'extends: counted\npage: { margins: { left: ‸70, right: 70 } }',
    ],
    ['design-file-exists', 'extends: counted', 'extends: counted\nfaces: { sans: ‸our-sans.ttf }'],
  ]),
];

const wholeCpd = readFileSync('templates/cpd.md', 'utf8');

/** Into what makes a CPD briefing of the review of which only totals are known. */
export const learningSeeds: readonly Seed[] = [
  ...seeded('review.yaml', [
    ['outcome-is-met', 'rests on: [limitations]', 'rests on: [limitations, ‸conclusions]'],
    ['sub-theme-resolves', 'rests on: [limitations]', 'rests on: [‸limits]'],
    [
      'minutes-are-stated',
      'do: Read what the review says }',
      'do: Read what the review says, minutes: ‸15 }',
    ],
  ]),
  ...seeded('cpd.md', [
    [
      'reading-is-marked',
      wholeCpd,
      wholeCpd.replace('document: cpd', 'document: ‸cpd').replace(/^:::::(?:reading)?\n/gm, ''),
    ],
  ]),
];
