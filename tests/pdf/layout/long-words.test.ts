import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Faces } from '../../../src/face/face.ts';
import { readFaces } from '../../../src/io/read-faces.ts';
import { enGb } from '../../../src/messages/en-gb.ts';
import type { Hyphenator } from '../../../src/pdf/layout/hyphenator.ts';
import { layOut } from '../../../src/pdf/layout/lay-out.ts';
import { loadHyphenator } from '../../../src/pdf/load-hyphenator.ts';
import type { TextItem } from '../../../src/pdf/page.ts';
import { counted } from '../../design/counted.ts';
import { documentOf } from './document-of.ts';
import { ownedTexts } from './owned-texts.ts';

let faces: Faces;
let divideLong: Hyphenator;
beforeAll(async () => {
  faces = await readFaces();
  divideLong = await loadHyphenator(['en-GB']);
});

/** Text in a column a third of the page wide, as the lines that it becomes. */
function textsOf(content: readonly ElementContent[], given = {}): TextItem[] {
  const columns = h('div.columns', [h('div', h('p', [...content])), h('div', 'b'), h('div', 'c')]);
  const section = h('section', { id: 's' }, [h('div.beside', [h('h2', 'S'), h('div.text', columns)])]);
  const texts = layOut(documentOf(section), counted, faces, enGb, given).pages.flatMap(ownedTexts);
  return texts.filter(({ owner }) => typeof owner !== 'string' && ['P', 'Link', 'Code'].includes(owner.role));
}

function linesOf(content: readonly ElementContent[], given = {}): string[] {
  const lines = new Map<number, string>();
  for (const { baseline, shaped } of textsOf(content, given))
    lines.set(baseline, (lines.get(baseline) ?? '') + shaped.text);
  return [...lines.values()].map((line) => line.trim());
}

const text = (value: string): ElementContent => ({ type: 'text', value });
const link = (value: string): ElementContent => h('a', { href: 'https://example.org/' }, value);

describe('a word that no line holds', () => {
  test('is divided where its language lets it be, in any design, with a hyphen that reads as a soft one', () => {
    const words = [text('Counterinstitutionalisations here')];
    expect(linesOf(words, { divideLong })).toEqual(['Counterinstitutional-', 'isations here']);
    expect(textsOf(words, { divideLong }).filter(({ softHyphen }) => softHyphen)).toHaveLength(1);
  });

  test('is divided after any letter where no pattern is known, with a hyphen too', () => {
    const lines = linesOf([text('x'.repeat(200))]);
    expect(lines).toHaveLength(10);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^x{20,}-$/);
    expect(lines.join('').replaceAll('-', '')).toBe('x'.repeat(200));
  });

  test('has no hyphen among figures, in code, or in a script that has none', () => {
    expect(linesOf([text('1'.repeat(60))]).join('|')).toBe(
      ['1'.repeat(19), '1'.repeat(19), '1'.repeat(19), '111'].join('|'),
    );
    expect(linesOf([h('code', 'x'.repeat(60))]).join('|')).not.toContain('-');
    expect(linesOf([text('ა'.repeat(60))]).join('|')).not.toContain('-');
  });

  test('keeps accents with their letters', () => {
    const lines = linesOf([text('e\u0301'.repeat(80))]);
    for (const line of lines) expect(line).toMatch(/^e/);
  });
});

describe('an address', () => {
  test.each([
    [
      'after the slashes that it begins with, and before any sign that parts it',
      'https://doi.org/10.1002/abc-def.2023-participants_of.the-trial',
      ['https://doi.org', '/10.1002/abc-def.2023', '-participants_of.the', '-trial'],
    ],
    [
      'with no hyphen where a part of it is too long',
      `https://example.org/${'p'.repeat(40)}`,
      ['https://example.org', `/${'p'.repeat(17)}`, 'p'.repeat(17), 'p'.repeat(6)],
    ],
    [
      'with the point of its sentence',
      'https://example.org/about-the-gardens.',
      ['https://example.org', '/about-the-gardens.'],
    ],
  ])('ends a line %s', (_, address, expected) => {
    expect(linesOf([link(address)], { divideLong })).toEqual(expected);
    expect(linesOf([text(address)], { divideLong })).toEqual(expected);
  });

  test('of 150 characters has no line that ends in a sign of it, and loses none', () => {
    const doi = `10.1002/(SICI)1097-0258(19970330)16:6<589::AID-SIM451>3.0.CO;2-${'a1-b2.c3_'.repeat(12)}x`;
    const lines = linesOf([link(doi)]);
    expect(lines.join('')).toBe(doi);
    for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[-/._]$/);
  });
});
