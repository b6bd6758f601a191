import { expect, test } from 'vitest';
import { formatCitations } from '../../src/citation/format-citations.ts';
import { referenceAsText } from '../../src/citation/reference-entry.ts';
import { asHast, bark, brief, cited, named, style } from './works.ts';

const clusters = [
  cited('bark2023'),
  named('bark2023'),
  cited({ citekey: 'bark2023', locator: '12-13', label: 'page' }),
];

const text = (value: string) => ({ type: 'text', value });

test('APA 7: sentence case with a capital after the colon, journal and volume in italics, DOI as a link', async () => {
  const { clusters: inText, entries, numeric } = await formatCitations([bark], clusters, style('apa'));
  expect(numeric).toBe(false);
  expect(entries.map(({ citekey, content }) => ({ citekey, content: asHast(content) }))).toStrictEqual([
    {
      citekey: 'bark2023',
      content: [
        text(
          'Bark, H. (2023). Resilience as part of recovery: The views of those with experiences of psychosis, and learning for British mental health social work practice. A scoping review. ',
        ),
        {
          type: 'element',
          tagName: 'em',
          properties: {},
          children: [text('The British Journal of Social Work')],
        },
        text(', '),
        { type: 'element', tagName: 'em', properties: {}, children: [text('53')] },
        text('(8), 3627–3646. '),
        {
          type: 'element',
          tagName: 'a',
          properties: { href: 'https://doi.org/10.1093/bjsw/bcad122' },
          children: [text('https://doi.org/10.1093/bjsw/bcad122')],
        },
      ],
    },
  ]);
  const cite = (words: string) => ({
    type: 'element',
    tagName: 'a',
    properties: { className: ['cite'], href: '#ref-bark2023' },
    children: [text(words)],
  });
  expect(inText.map(asHast)).toStrictEqual([
    [text('('), cite('Bark, 2023'), text(')')],
    [cite('Bark (2023)')],
    [text('('), cite('Bark, 2023, pp. 12–13'), text(')')],
  ]);
});

test('Harvard, Cite Them Right 12: single quotation marks and no capital after the colon', async () => {
  const { clusters: inText, entries } = await formatCitations([bark], clusters, style('harvard'));
  expect(entries.map(({ content }) => brief(content))).toStrictEqual([
    'Bark, H. (2023) ‘Resilience as part of recovery: the views of those with experiences of psychosis, and learning for British mental health social work practice. A scoping review’, *The British Journal of Social Work*, 53(8), pp. 3627–3646. Available at: [https://doi.org/10.1093/bjsw/bcad122](https://doi.org/10.1093/bjsw/bcad122).',
  ]);
  expect(inText.map(brief)).toStrictEqual([
    '([Bark, 2023](#ref-bark2023))',
    '[Bark (2023)](#ref-bark2023)',
    '([Bark, 2023, pp. 12–13](#ref-bark2023))',
  ]);
});

test('Vancouver: a number apart, the short journal, a month, a shortened range of pages, but not in a citation', async () => {
  const { clusters: inText, entries, numeric } = await formatCitations([bark], clusters, style('vancouver'));
  expect(numeric).toBe(true);
  expect(entries.map(({ label, content }) => [label, brief(content)])).toStrictEqual([
    [
      '1.',
      'Bark H. Resilience as part of recovery: the views of those with experiences of psychosis, and learning for British mental health social work practice. A scoping review. Br J Soc Work. 2023 Dec;53(8):3627–46. doi:[10.1093/bjsw/bcad122](https://doi.org/10.1093/bjsw/bcad122)',
    ],
  ]);
  expect(inText.map(brief)).toStrictEqual([
    '([1](#ref-bark2023))',
    '[Bark (1)](#ref-bark2023)',
    '([1 pp. 12–13](#ref-bark2023))',
  ]);
});

test('the reference as text is the reference without its number', async () => {
  const [entry] = (await formatCitations([bark], [], style('vancouver'), ['bark2023'])).entries;
  expect(entry && referenceAsText(entry)).toBe(
    'Bark H. Resilience as part of recovery: the views of those with experiences of psychosis, and learning for British mental health social work practice. A scoping review. Br J Soc Work. 2023 Dec;53(8):3627–46. doi:10.1093/bjsw/bcad122',
  );
});
