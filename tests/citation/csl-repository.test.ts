import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cslFileStyle } from '../../src/citation/csl-file-style.ts';
import { formatCitations } from '../../src/citation/format-citations.ts';
import { bark, brief, cited, named } from './works.ts';

/** Where Debian's package `citation-style-language-styles` puts them. */
const folder = '/usr/share/citation-style-language/styles';
const leftOut = !existsSync(folder) && process.env.CI === undefined;

const golden: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'modern-language-association',
    'Bark, Harry. ‘Resilience as Part of Recovery: The Views of Those with Experiences of Psychosis, and Learning for British Mental Health Social Work Practice. A Scoping Review’. *The British Journal of Social Work*, vol. 53, no. 8, Dec. 2023, pp. 3627–46, [https://doi.org/10.1093/bjsw/bcad122](https://doi.org/10.1093/bjsw/bcad122).',
    ['([Bark](#ref-bark2023))', '[Bark](#ref-bark2023)', '([Bark 12](#ref-bark2023))'],
  ],
  [
    'chicago-author-date',
    'Bark, Harry. 2023. ‘Resilience as Part of Recovery: The Views of Those with Experiences of Psychosis, and Learning for British Mental Health Social Work Practice. A Scoping Review’. *The British Journal of Social Work* 53 (8): 3627–46. [https://doi.org/10.1093/bjsw/bcad122](https://doi.org/10.1093/bjsw/bcad122).',
    ['([Bark 2023](#ref-bark2023))', '[Bark (2023)](#ref-bark2023)', '([Bark 2023, 12](#ref-bark2023))'],
  ],
  [
    'nature',
    'Bark, H. Resilience as part of recovery: the views of those with experiences of psychosis, and learning for British mental health social work practice. A scoping review. *Br J Soc Work* **53**, 3627–3646 (2023).',
    ['[^1^](#ref-bark2023)', '[Bark^1^](#ref-bark2023)', '[^1^](#ref-bark2023)'],
  ],
];

for (const [name, reference, inText] of golden)
  test(`${name}.csl as a person's file, in British English`, async ({ skip }) => {
    skip(leftOut, 'LEFT OUT: the package citation-style-language-styles is not installed');
    const style = await cslFileStyle(readFileSync(`${folder}/${name}.csl`, 'utf8'), `${name}.csl`);
    if ('rule' in style) throw new Error(style.found);
    const clusters = [cited('bark2023'), named('bark2023'), cited({ citekey: 'bark2023', locator: '12' })];
    const formatted = await formatCitations([bark], clusters, style);
    expect(formatted.entries.map(({ content }) => brief(content))).toStrictEqual([reference]);
    expect(formatted.clusters.map(brief)).toStrictEqual(inText);
  });
