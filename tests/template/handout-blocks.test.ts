import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { toHast } from '../../src/html/to-hast.ts';
import { composeReview } from '../build/compose-review.ts';

const head = '---\ndocument: t\nname: Test\n---\n:::cover\n# T\n:::\n\n';

/** A template's body → its part of the document tree, pictures without their shapes. */
async function treeOf(body: string, change?: (review: string) => string): Promise<string> {
  const { tree } = await composeReview('data/bark-2023', {
    template: `${head}${body}`,
    ...(change ? { change } : {}),
  });
  const root = toHast(tree);
  visit(root, 'element', (node) => {
    if (node.tagName !== 'svg') return;
    const shapes = node.children.map((child) =>
      child.type === 'element' ? String(child.properties.className) : '',
    );
    const counts = [...new Set(shapes)].map(
      (shape) => `${shapes.filter((each) => each === shape).length} ${shape}`,
    );
    node.children = [{ type: 'text', value: counts.join(', ') }];
  });
  const [, ...rest] = root.children;
  return unified().use(rehypeStringify).stringify({ type: 'root', children: rest });
}

const number = (path: string, text: string) => `<span class="figure" data-fact="${path}">${text}</span>`;
const kept = (text: string) => `<span class="no-break">${text}</span>`;

describe('a strip of dots', () => {
  const strip = async (change?: (review: string) => string) => {
    const { tree } = await composeReview('data/bark-2023', {
      template: '---\ndocument: t\nname: Test\n---\n:::cover\n# T\n\n::dot-field{as=strip}\n:::\n',
      ...(change ? { change } : {}),
    });
    const [cover] = toHast(tree).children;
    if (cover?.type !== 'element') throw new Error('There is no cover');
    const html = unified()
      .use(rehypeStringify)
      .stringify({ type: 'root', children: cover.children.slice(2) });
    return html.replaceAll(/<circle class="filled"[^>]*><\/circle>/g, '•');
  };

  const review = `<p>A scoping review by Harry Bark (2023) of ${kept(`<strong>${number('studies.included', '12 studies')}</strong>`)}</p>`;

  test('has what the review is and who took part under its ends', async () => {
    expect(await strip()).toBe(
      `<figure class="dot-strip"><svg class="dots" viewBox="0 0 171.56 7.4" role="img" aria-label="179 dots, one for each participant">${'•'.repeat(179)}</svg></figure>` +
        `<div class="ends">${review}<p>${kept(`<strong>${number('participants.total', '179 participants')}</strong>`)} aged ${kept(number('participants.ages', '18 to 75'))}<span class="of-dots">, one dot each</span></p></div>`,
    );
  });

  test.each<readonly [string, (data: string) => string, string]>([
    [
      'more people than can be seen as people have no dots, and nothing is said of any',
      (data) => data.replace('total: 179', 'total: 1204'),
      `<p>${kept(`<strong>${number('participants.total', '1204 participants')}</strong>`)} aged ${kept(number('participants.ages', '18 to 75'))}</p>`,
    ],
    [
      'a number that no source gives is said to be so, and the ages stay',
      (data) => data.replace('total: 179', 'total: { not reported: nobody says }'),
      `<p>Participants aged ${kept(number('participants.ages', '18 to 75'))}; <span class="not-reported" data-fact="participants.total">their number is not reported in the source</span> (nobody says)</p>`,
    ],
    [
      'neither number nor ages are one sentence',
      (data) =>
        data
          .replace('total: 179', 'total: { not reported: nobody says }')
          .replace('ages: { from: 18, to: 75 }', 'ages: { not reported: nobody says }')
          .replaceAll(':value[participants.ages]{as=range}', 'of some ages'),
      '<p><span class="not-reported" data-fact="participants.total">Number of participants not reported in the source</span> (nobody says)</p>',
    ],
  ])('%s', async (_name, change, expected) => {
    expect(await strip(change)).toBe(`<div class="ends">${review}${expected}</div>`);
  });

  test('ages that no source gives are not spoken of', async () => {
    const html = await strip((data) =>
      data
        .replace('ages: { from: 18, to: 75 }', 'ages: { not reported: nobody says }')
        .replaceAll(':value[participants.ages]{as=range}', 'of some ages'),
    );
    expect(html).toContain(
      `<p>${kept(`<strong>${number('participants.total', '179 participants')}</strong>`)}<span class="of-dots">, one dot each</span></p>`,
    );
  });

  test('a review of unknown kind and size says what is known', async () => {
    const html = await strip((data) =>
      data
        .replace('kind: { is: scoping review,', 'kind: { not reported: nobody says,')
        .replace(
          'included: { is: 12, source: [publisher, report, rewording], how sure: high }',
          'included: { not reported: nobody says }',
        ),
    );
    expect(html).toContain(
      '<p>A review by Harry Bark (2023); <span class="not-reported" data-fact="studies.included">number of studies not reported in the source</span> (nobody says)</p>',
    );
  });
});

describe('short blocks', () => {
  test('key messages run whose they are on from the message, in short where the data say so', async () => {
    const html = await treeOf('::key-messages{as=short}', (data) =>
      data.replace(/\n +in short:\n +en-GB: that a family’s.*\n +cy: .*/, ''),
    );
    expect(html).toBe(
      '<ol class="messages short">' +
        '<li><p><strong>Resilience is personal, and it changes.</strong> The author concluded that life experience alters how people understand it.</p></li>' +
        '<li><p><strong>Other people can strengthen resilience, or stand in its way.</strong> Participants said that peers, family and empathetic professionals can help. The author concluded: A family’s poor understanding, or a generic approach, can hold recovery back.</p></li>' +
        '<li><p><strong>The review gathers views; it does not measure effects.</strong> We suggest using what people said to start a conversation.</p></li>' +
        '</ol>' +
        '<p class="note">Key message 2 rests on one source: Reworded report (paraphrase of a news report). It may not be accurate. How well documented: low to medium.</p>',
    );
  });

  test('findings have a line for each sub-theme', async () => {
    const html = await treeOf('::findings{as=short}');
    expect(html).toContain(
      '<table class="findings short wide"><caption>Each square is one study; one with a dot in it is a study that mentions the <span class="no-break">sub-theme</span>.</caption><thead><tr><th scope="col"><span class="no-break">Sub-theme</span></th><th scope="col">Mentioned by (squares with a dot)</th></tr></thead>' +
        '<tbody><tr class="group"><th scope="rowgroup" colspan="2">Personal factors</th></tr><tr><th scope="row">Personal responsibility</th>' +
        '<td><div class="marked"><svg class="marks" viewBox="0 0 52.8 3.3" aria-hidden="true">5 filled, 12 empty</svg>' +
        `<p>${kept(number('themes.personal.sub-themes.personal-responsibility.studies', '5 of 12 studies'))}</p></div></td></tr>`,
    );
    expect(html).toContain(
      '<tr><th scope="row">Social relationships</th><td><div class="marked"><svg class="marks" viewBox="0 0 52.8 3.3" aria-hidden="true">1 missing</svg><p><span class="not-reported" data-fact="themes.social.sub-themes.social-relationships.studies">No number given</span></p></div></td></tr>',
    );
  });

  test('findings speak of bars where there are too many studies for squares', async () => {
    const html = await treeOf('::findings{as=short}', (data) =>
      data
        .replace('included: { is: 12,', 'included: { is: 40,')
        .replaceAll(/(?<=en-GB: One-to-one.*studies: )12/g, '40')
        .replaceAll(/(?<=en-GB: Semi-structured.*studies: )10/g, '38')
        .replaceAll(/(?<=en-GB: Purposive.*studies: )9/g, '37'),
    );
    expect(html).toContain('<th scope="col">Mentioned by (thin bar)</th>');
    expect(html).not.toMatch(/square/i);
    expect(html).toContain(
      `<p>${kept(number('themes.personal.sub-themes.personal-responsibility.studies', '5 of 40 studies'))}</p></div></td>`,
    );
  });

  test('what matters most of the limitations stands under who stated it', async () => {
    expect(await treeOf('::limitations{of=what-matters-most}')).toBe(
      '<div class="columns">' +
        '<div><div class="said"><p class="by">Stated by the author</p><ul><li>The studies’ quality was not appraised, so some may be weak.</li><li>The part played by race, for example, could not be explored.</li></ul></div></div>' +
        '<div><div class="said"><p class="by">Added by us</p><ul><li>We worked from an abstract and news accounts, not the full article.</li><li>A count of studies does not say how important or certain a <span class="no-break">sub-theme</span> is.</li></ul></div></div>' +
        '</div>',
    );
  });

  test('no limitation is left out where none is said to matter most', async () => {
    const html = await treeOf('::limitations{of=what-matters-most}', (data) =>
      data.replaceAll('    matters most: yes\n', ''),
    );
    expect(html.match(/<li>/g)).toHaveLength(5);
    expect(html.match(/<p class="by">[^<]*/g)).toEqual([
      '<p class="by">Stated by the author',
      '<p class="by">Added by the reporter',
      '<p class="by">Added by us',
    ]);
  });

  test('points of one kind are a list', async () => {
    expect(await treeOf('::points{as=try}')).toBe(
      '<ul><li>Give the person time to talk about what they have learnt, if they wish.</li><li>Offer contact with peers. Ask whom the person helps, too.</li><li>Shape support around the person, not a set programme.</li></ul>',
    );
  });
});

describe('columns of unequal width', () => {
  const split = `::::split
Text.

:::aside
## Ask this

::points{as=ask}

We suggest these.
:::
::::`;

  test('are the text and the box, whose heads are places, and whose end is a note', async () => {
    const html = await treeOf(split);
    expect(html).toMatch(
      /^<div class="split wide"><div><p>Text\.<\/p><\/div><div class="box aside"><h2 id="ask-this">Ask this<\/h2><ul><li>What does resilience mean to you now\?<\/li>.*<\/ul><p class="note">We suggest these\.<\/p><\/div><\/div>$/,
    );
  });

  test('are no columns where the data have nothing for the box', async () => {
    const html = await treeOf(split.replace('## Ask this\n\n', ''), (data) =>
      data.replace(/points to consider:\n[\s\S]*?\n\n(?=key messages)/, ''),
    );
    expect(html).toBe('<p>Text.</p>');
  });
});

test('a head beside a framed box has what the box holds in one block, and a note of its own', async () => {
  expect(await treeOf(':::careful{head=beside}\n## Be careful\n\nOne.\n\nTwo.\n\n::confidence\n:::')).toBe(
    '<section id="be-careful" class="careful side"><h2>Be careful</h2><div><p>One.</p><p>Two.</p></div><p class="note wide">The review did not assess how confident it is in these findings (its studies were not appraised).</p></section>',
  );
});
