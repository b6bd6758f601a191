import { readFile } from 'node:fs/promises';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import type { Design } from '../../../src/design/design.ts';
import type { Picture } from '../../../src/design/read-picture.ts';
import { readFaces } from '../../../src/io/read-faces.ts';
import { enGb } from '../../../src/messages/en-gb.ts';
import { layOut } from '../../../src/pdf/layout/lay-out.ts';
import { counted } from '../../design/counted.ts';
import { documentOf } from './document-of.ts';
import { pagesAsJson } from './pages-as-json.ts';

/** One of each thing that is placed in a way of its own. */
const small = documentOf(
  h('header.cover', [
    h('div.mast', [
      h('p.kind', 'Test'),
      h('p.audience', 'For nobody'),
      h('img.logo', { src: 'data:image/png;base64,', alt: 'Nobody’s' }),
    ]),
    h('h1', 'A small page'),
  ]),
  h('section', { id: 'aim' }, [
    h('div.beside', [
      h('h2', 'Aim'),
      h('div.text', [
        h('p', [
          'See ',
          h('a', { href: 'https://example.org' }, 'the page'),
          ' and ',
          h('a.cite', { href: '#ref-x' }, 'X'),
        ]),
        h('ul', [h('li', 'One'), h('li', ['Two', h('ol', h('li', 'inside'))])]),
        h('dl.facts', [
          h('div', [h('dt', 'Number'), h('dd', '12')]),
          h('div', [h('dt', 'Age'), h('dd', '18–75')]),
        ]),
        h('figure', [
          h('svg.marks', { ariaLabel: 'Half' }, [h('rect.filled'), h('rect.empty', { strokeWidth: 0.28 })]),
          h('figcaption', 'A drawing'),
        ]),
        h('figure.dot-strip', h('svg.dots', { ariaLabel: 'One dot' }, h('circle.filled'))),
        h('svg.marks', { viewBox: '0 0 7.7 3.3' }, h('line.missing')),
      ]),
    ]),
    h('table.plain.wide', [
      h('caption', 'Numbers'),
      h('thead', h('tr', [h('th', { scope: 'col' }, 'Study'), h('th', { scope: 'col' }, 'People')])),
      h('tbody', [
        h('tr', [h('th', { scope: 'row' }, 'Bark'), h('td', '179')]),
        h('tr', [h('th', { scope: 'row' }, 'Moss'), h('td', { dataPad: '1' }, '12')]),
      ]),
    ]),
  ]),
  h('section.box', { id: 'refs' }, [
    h('h2', 'References'),
    h('ul.references', h('li', { id: 'ref-x' }, 'X. (2023).')),
  ]),
);

const withLogo: Design = { ...counted, logo: { file: 'logo.png', alternative: 'Nobody’s', height: 12 } };
const logo: Picture = {
  type: 'image/png',
  bytes: new Uint8Array(),
  width: 60,
  height: 40,
  colours: 1,
  pixels: new Uint8Array(60 * 40),
};

test('the boxes of a page are these', async () => {
  const made = pagesAsJson(layOut(small, withLogo, await readFaces(), enGb, { logo }));
  const file = new URL('small-pages.json.txt', import.meta.url);
  expect(made).toBe(await readFile(file, 'utf8'));
  expect(JSON.parse(made)).toHaveProperty('pages.0.items.4', {
    image: '60 × 40',
    owner: 'Document/Figure[1]',
    x: 493.23,
    y: 55.16,
    width: 51.02,
    height: 34.02,
  });
});
