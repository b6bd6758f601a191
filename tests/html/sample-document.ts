import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Document } from '../../src/document/document.ts';
import { dots as drawDots } from '../../src/figure/dots.ts';
import { markRow, missingMarkRow } from '../../src/figure/mark-row.ts';
import { svgOf } from '../../src/html/to-hast.ts';
import { treeOfRoot } from '../document/tree-of.ts';

type Text = string | readonly (string | Element)[];
interface SubTheme {
  readonly name: string;
  readonly covers: string;
  readonly studies?: number;
  readonly helps: Text;
  readonly hinders?: Element;
}

const col = (text: string) => h('th', { scope: 'col' }, text);
const head = (...columns: string[]) => h('thead', h('tr', columns.map(col)));
const rowHead = (children: ElementContent[] | string) => h('th', { scope: 'row' }, children);
const facts = (className: string, rows: readonly (readonly [string, ElementContent[] | string])[]) =>
  h(
    `dl.${className}`,
    rows.map(([label, value]) => h('div', [h('dt', label), h('dd', value)])),
  );
const said = (by: string, ...texts: string[]) =>
  h('div.said', [
    h('p.by', by),
    texts.length === 1
      ? h('p', texts)
      : h(
          'ul',
          texts.map((text) => h('li', text)),
        ),
  ]);
const notReported = (text = 'Not reported in the source') => h('span.not-reported', { dataFact: 'x' }, text);
const ofStudies = (n: number) =>
  h('span.figure', { dataFact: 'x' }, [h('span.no-break', `${n} of 12`), ' studies']);
const section = (title: string, text: ElementContent[], ...wide: ElementContent[]) =>
  h('section', { id: idOf(title) }, [h('div.beside', [h('h2', title), h('div.text', text)]), ...wide]);
const idOf = (title: string) => title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

const themes: readonly {
  readonly name: string;
  readonly lead: string;
  readonly subThemes: readonly SubTheme[];
}[] = [
  {
    name: 'Personal factors',
    lead: 'What people notice, think and plan for themselves.',
    subThemes: [
      {
        name: 'Personal responsibility',
        covers: 'Noticing distress and planning for crises.',
        studies: 5,
        helps: 'Noticing distress and what triggers it, planning for crises and staying with the present.',
      },
      {
        name: 'Use of experience',
        covers: 'Seeing the past as something to learn from.',
        studies: 7,
        helps: 'Looking at the past anew, as learning and growth.',
      },
    ],
  },
  {
    name: 'Social factors',
    lead: 'What passes between people: peers, family, work and giving to others.',
    subThemes: [
      {
        name: 'Peer support',
        covers: 'Being among people who have been through something similar.',
        studies: 7,
        helps: 'A sense of community and less stigma.',
      },
      {
        name: 'Social relationships',
        covers: 'Family as a foundation, and at times a barrier.',
        helps: 'Family as a foundation and as a motive for recovery.',
        hinders: said('The author concluded', 'Family can be a barrier where distress is poorly understood.'),
      },
      {
        name: 'Contribution',
        covers: 'Helping others to recover, and having work.',
        studies: 4,
        helps: 'Helping others and being employed.',
      },
    ],
  },
];

const count = (subTheme: SubTheme): ElementContent[] => {
  const drawn = subTheme.studies === undefined ? missingMarkRow(12) : markRow(subTheme.studies, 12);
  const words =
    subTheme.studies === undefined
      ? notReported('Number not reported in the source')
      : ofStudies(subTheme.studies);
  return [...(drawn ? [svgOf(drawn)] : []), h('p', words)];
};

const themeSections = themes.map(({ name, lead, subThemes }) =>
  section(
    name,
    [h('p.lead', lead)],
    h('table.theme.wide', [
      h('caption', `${name}: the studies, what helps and what can hinder`),
      head('Sub-theme and studies', 'What helps', 'What can hinder'),
      h(
        'tbody',
        subThemes.map((subTheme) =>
          h('tr', [
            rowHead([h('p', subTheme.name), ...count(subTheme)]),
            h('td', said('Participants said', String(subTheme.helps))),
            h('td', subTheme.hinders ?? notReported()),
          ]),
        ),
      ),
    ]),
    h('p.note.wide', 'The review did not assess how confident it is in these findings.'),
  ),
);

const dots = drawDots('field', 179, '179 dots, one for each participant');

const tree: Root = {
  type: 'root',
  children: [
    h('header.cover', [
      h('div.mast', [
        h('p.kind', 'Evidence briefing'),
        h('p.audience', 'For social work and mental health practice'),
      ]),
      h('h1', 'Resilience as part of recovery'),
      h('p.subtitle', [
        'What people with experiences of psychosis said in ',
        h('span.no-break', '12 studies'),
        ', and what it may mean for social work',
      ]),
      h('p', [
        'This briefing summarises ',
        h('strong', 'a scoping review by Harry Bark'),
        ' (',
        h('a.cite', { href: '#ref-bark2023' }, 'Bark, 2023'),
        ').',
      ]),
      ...(dots
        ? [
            h('figure.dot-field', [
              svgOf(dots),
              h('figcaption', 'Each dot is one of the 179 people who took part in the studies.'),
            ]),
          ]
        : []),
    ]),
    h(
      'ul.figures',
      [
        ['12', 'studies'],
        ['179', 'participants'],
        ['18–75', 'years of age'],
        ['3', 'themes'],
        ['8', 'sub-themes'],
      ].map(([stat = '', unit = '']) => h('li', [h('span.stat', stat), ' ', h('span.unit', unit)])),
    ),
    h('section.box', { id: 'key-messages' }, [
      h('h2', 'Key messages'),
      h('ol.messages', [
        h('li', [
          h('p.claim', 'Resilience is personal, and it changes'),
          said(
            'The author concluded',
            'People understand resilience in varied ways, and life experience alters it.',
          ),
        ]),
        h('li', [
          h('p.claim', 'Other people can strengthen it, or get in its way'),
          said('Participants said', 'Peers, family and professionals who show empathy help.'),
          said('The author concluded', 'A generic professional approach can hold recovery back.'),
        ]),
      ]),
    ]),
    section('What this is, and is not', [
      h('p', 'This is a short account of one scoping review.'),
      h('blockquote', h('p', 'It is not guidance.')),
    ]),
    section('How it was done', [
      facts('facts', [
        ['Databases', 'Social Care Online, APA PsycInfo, CINAHL, MEDLINE and Web of Science'],
        ['Searched', [notReported()]],
      ]),
      h('div.columns', [
        h('div', [
          h('h3', { id: 'included-if' }, 'Studies were included if'),
          h('ul', [h('li', 'peer-reviewed'), h('li', ['in English', h('ul', [h('li', 'or Welsh')])])]),
        ]),
        h('div', [
          h('h3', { id: 'excluded-if' }, 'Studies were left out if'),
          h('ul', [h('li', 'unpublished'), h('li', 'quantitative only')]),
        ]),
      ]),
    ]),
    section('The 12 studies', [
      h('table.breakdown', [
        h('caption', 'How the 12 studies were done'),
        head('Method', 'Studies that used it'),
        h('tbody', [
          h('tr.group', h('th', { scope: 'rowgroup', colSpan: 2 }, 'Sampling')),
          h('tr', [rowHead('Purposive'), h('td', ofStudies(9))]),
          h('tr', [rowHead('Convenience'), h('td', ofStudies(2))]),
        ]),
        h('tbody', [
          h('tr.group', h('th', { scope: 'rowgroup', colSpan: 2 }, 'Interviews')),
          h('tr', [rowHead('Semi-structured'), h('td', ofStudies(10))]),
        ]),
      ]),
      h('p.note', 'A study can be counted in more than one row.'),
    ]),
    section(
      'Findings at a glance',
      [h('p', 'Each square is one study. Its place in the row has no meaning.')],
      h('table.findings.wide', [
        h('caption', 'Sub-themes and how many of the included studies mention each'),
        head('Sub-theme', 'What it covers', 'Studies that mention it'),
        ...themes.map(({ name, subThemes }) =>
          h('tbody', [
            h('tr.group', h('th', { scope: 'rowgroup', colSpan: 3 }, name)),
            ...subThemes.map((subTheme) =>
              h('tr', [rowHead(subTheme.name), h('td', subTheme.covers), h('td', count(subTheme))]),
            ),
          ]),
        ),
      ]),
      h('div.box.wide', [
        h('div.columns', [
          h('div', [
            h('h3', { id: 'counts-mean' }, 'What the counts mean'),
            h('p', 'They say how many studies mention something.'),
          ]),
          h('div', [
            h('h3', { id: 'add-up' }, 'Why they do not add up'),
            h('p', 'One study can support several sub-themes.'),
          ]),
        ]),
      ]),
    ),
    ...themeSections,
    section('What the author concluded', [
      said('The author concluded', 'Systemic approaches give people power.', 'Social work is well placed.'),
    ]),
    section('Limitations', [
      facts('facts', [
        [
          'Stated by the author',
          [h('p', 'Quality was not appraised.'), h('p', 'Details were recorded in differing ways.')],
        ],
        [
          'Added by us',
          [
            h('p', [
              'We have not read the full article. See ',
              h('a', { href: 'https://example.org/report' }, 'the report'),
              '.',
            ]),
          ],
        ],
      ]),
    ]),
    h('section.careful', { id: 'be-careful' }, [
      h('h2', 'Be careful'),
      h('ul', [h('li', 'Counts overlap.'), h('li', 'Views are not effects.')]),
    ]),
    h('section.box', { id: 'points' }, [
      h('h2', 'Points to consider'),
      h('p', 'We suggest these.'),
      h('table.points', [
        h('caption', 'Points to consider for practice, and what each rests on'),
        head('For practice', 'Rests on'),
        h('tbody', [
          h('tr', [rowHead('Ask what resilience means to this person.'), h('td', 'The author’s conclusion')]),
          h('tr', [
            rowHead('Ask about family as strength and as strain.'),
            h('td', [
              h('p', ['Social relationships, ', notReported('number not reported')]),
              h('p', ['Peer support, ', ofStudies(7)]),
            ]),
          ]),
        ]),
      ]),
    ]),
    section('Glossary', [
      facts('facts.plain', [
        ['Scoping review', 'A review that maps the research on a question'],
        ['Meta-synthesis', 'A way of bringing findings together'],
      ]),
    ]),
    section(
      'Where each figure comes from',
      [h('p', 'This says how well a figure is documented.')],
      h('table.sources.wide', [
        h('caption', 'What each figure rests on'),
        head('Figure', 'Source', 'How sure we are'),
        h('tbody', [
          h('tr', [rowHead('12 included studies'), h('td', 'Publisher’s page'), h('td', 'High')]),
          h('tr', [rowHead('179 participants; ages 18 to 75'), h('td', 'News accounts'), h('td', 'Medium')]),
        ]),
      ]),
      h(
        'div.beside',
        h('div.text', [
          h('ul', [
            h(
              'li',
              h(
                'a',
                { href: 'https://example.org/a-long-address/without-a-break/in-it/2023/10/resilience' },
                'https://example.org/a-long-address/without-a-break/in-it/2023/10/resilience',
              ),
            ),
          ]),
        ]),
      ),
    ),
    section('The reference', [
      h('ul.references', [
        h('li', { id: 'ref-bark2023' }, [
          'Bark, H. (2023). Resilience as part of recovery. ',
          h('em', 'The British Journal of Social Work'),
          ', ',
          h('em', '53'),
          '(8), 3627–3646. ',
          h('a', { href: 'https://doi.org/10.1093/bjsw/bcad122' }, 'https://doi.org/10.1093/bjsw/bcad122'),
        ]),
        h('li', { id: 'ref-other2020' }, [
          'Другой, А., & Ἄλλος, Β. (2020). ',
          h('span', { lang: 'el' }, 'Ἄλλο ἔργον'),
          '. ',
          h('span.small-caps', 'Press'),
          '.',
        ]),
      ]),
    ]),
  ],
};

/** A briefing with every kind of block that the contract names. */
export const sampleDocument: Document = {
  name: 'briefing',
  reviewId: 'sample',
  kind: 'Evidence briefing',
  title: 'Resilience as part of recovery',
  description: 'What people with experiences of psychosis said in 12 studies.',
  lang: 'en-GB',
  maker: 'The Brevier project',
  audience: 'For social work and mental health practice',
  rights: 'Free to copy, if the maker is named.',
  edition: { number: 1, date: '2026-11-24', nextReview: '2027-11-24' },
  about: {
    citekey: 'bark2023',
    reference:
      'Bark, H. (2023). Resilience as part of recovery. The British Journal of Social Work, 53(8), 3627–3646. https://doi.org/10.1093/bjsw/bcad122',
    bibtex:
      '@article{bark2023,\n  author = {Bark, Harry},\n  title = {{R}esilience & recovery #1},\n  year = 2023,\n}\n',
    csl: {
      id: 'bark2023',
      type: 'article-journal',
      title: 'Resilience as Part of Recovery',
      author: [{ family: 'Bark', given: 'Harry' }],
      issued: { 'date-parts': [[2023, 12]] },
      'container-title': 'The British Journal of Social Work',
      DOI: '10.1093/bjsw/bcad122',
    },
  },
  facts: new Map(),
  origins: [],
  tree: treeOfRoot(tree),
};
