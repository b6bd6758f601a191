import { h } from 'hastscript';
import { beforeAll, describe, expect, test } from 'vitest';
import { link, text } from '../../../src/document/nodes.ts';
import type { Run } from '../../../src/document/tree.ts';
import type { Faces } from '../../../src/face/face.ts';
import { readFaces } from '../../../src/io/read-faces.ts';
import { enGb } from '../../../src/messages/en-gb.ts';
import { layOut } from '../../../src/pdf/layout/lay-out.ts';
import { structureOf } from '../../../src/pdf/layout/structure-of.ts';
import { textRuns } from '../../../src/pdf/layout/text-runs.ts';
import { wordsOf } from '../../../src/pdf/layout/words.ts';
import { loadHyphenator } from '../../../src/pdf/load-hyphenator.ts';
import { counted } from '../../design/counted.ts';
import { documentOf } from './document-of.ts';
import { ownedTexts } from './owned-texts.ts';

let faces: Faces;
beforeAll(async () => {
  faces = await readFaces();
});

describe('loadHyphenator', () => {
  test.each([
    ['en-GB', 'participants', 'par-ti-cipants'],
    ['en-IE', 'literature', 'lit-er-at-ure'],
    ['en-US', 'literature', 'lit-er-a-ture'],
    ['cy', 'cymdeithas', 'cym-deithas'],
    ['cy-GB', 'llythrennau', 'llythr-en-nau'],
    ['el', 'ανάκαμψη', 'ανά-καμψη'],
    ['de', 'Gesundheit', 'Gesund-heit'],
    ['zz', 'participants', 'participants'],
    ['toString', 'participants', 'participants'],
  ])('divides in %s “%s” as %s', async (lang, word, expected) => {
    const hyphenate = await loadHyphenator([lang]);
    expect(hyphenate(word, lang).join('-')).toBe(expected);
  });

  test('divides no words of a language that was not asked for', async () => {
    const hyphenate = await loadHyphenator(['cy']);
    expect(hyphenate('participants', 'en-GB')).toEqual(['participants']);
  });
});

describe('words that may be divided', () => {
  const places = async (...children: readonly Run[]): Promise<string> => {
    const hyphenate = await loadHyphenator(['en-GB', 'cy']);
    const structure = structureOf({ type: 'root', children: [{ type: 'paragraph', children }] });
    const [p] = structure.tree.children;
    if (p?.type !== 'paragraph') throw new Error('It is a paragraph');
    const setting = { design: counted, faces, messages: enGb, structure, lang: 'en-GB', hyphenate };
    const runs = textRuns(p.children, counted.type.body, structure.ownerOf(p.children), setting);
    return wordsOf(runs, faces, 300, hyphenate)
      .map(({ pieces, hyphen }) => pieces.map(({ text }) => text).join('') + (hyphen ? '|' : ''))
      .join('');
  };

  test.each([
    ['a word', 'the participants said', 'the par|ti|cipants said'],
    ['with what stands around it', '(participants), “participants”.', '(par|ti|cipants), “par|ti|cipants”.'],
    ['not a short one', 'study river', 'study river'],
    ['not one in capitals', 'PARTICIPANTS and McDonaldson', 'PARTICIPANTS and McDonaldson'],
    ['not one with figures', 'participants2 12participants', 'participants2 12participants'],
    ['not a compound', 'self-understanding', 'self-understanding'],
    ['not an address', 'participants@example.org', 'participants@example.org'],
  ])('%s', async (_, given, expected) => {
    expect(await places(text(given))).toBe(expected);
  });

  test('not in links, in what is kept together, in code, or halfway in emphasis', async () => {
    const word = 'participants';
    const around = (type: 'together' | 'emphasis', words: string): Run => ({ type, children: [text(words)] });
    expect(await places(link('#x', word), text(' '), around('together', word))).not.toContain('|');
    const code: Run = { type: 'inlineCode', value: word };
    expect(await places(code, text(' '), around('emphasis', 'parti'), text('cipants'))).not.toContain('|');
    expect(await places(around('emphasis', word), text(' again'))).toBe('par|ti|cipants again');
  });

  test('by the language of a stretch of text', async () => {
    const foreign = (lang: string): Run => ({ type: 'foreign', lang, children: [text('cymdeithas')] });
    expect(await places(text('a '), foreign('cy'))).toBe('a cym|deithas');
    expect(await places(text('a '), foreign('zz'))).toBe('a cymdeithas');
  });
});

describe('a page with divided words', () => {
  const words = 'Understanding participants’ methodological considerations characteristically necessitates ';
  const narrow = (blocks: ReturnType<typeof h>[]) =>
    documentOf(
      h('section', { id: 's' }, [
        h('div.beside', [
          h('h2', 'Methodological considerations'),
          h('div.text', h('div.columns', [h('div', blocks), h('div', h('p', 'b')), h('div', h('p', 'c'))])),
        ]),
      ]),
    );
  const lay = async (blocks: ReturnType<typeof h>[]) =>
    layOut(narrow(blocks), counted, faces, enGb, {
      hyphenate: await loadHyphenator(['en-GB']),
    }).pages.flatMap(ownedTexts);

  test('ends lines in hyphens of their own, which read as soft ones, and keeps the letters of each part together', async () => {
    const texts = await lay([h('p', words.repeat(4))]);
    const hyphens = texts.filter(({ softHyphen }) => softHyphen);
    expect(hyphens.length).toBeGreaterThan(1);
    expect(new Set(hyphens.map(({ shaped }) => shaped.text))).toEqual(new Set(['-']));
    const read = texts.map(({ softHyphen, shaped }) => (softHyphen ? '' : shaped.text)).join('');
    expect(read).toContain(words.repeat(4).trim());
    // A word that is not at the end of a line is one text, with its kerning and ligatures.
    for (const [index, { shaped, baseline, owner }] of texts.entries()) {
      const next = texts[index + 1];
      if (/\p{L}$/u.test(shaped.text) && next?.baseline === baseline && next.owner === owner)
        expect(next.softHyphen).toBe(true);
    }
  });
  test('divides nothing in a head, in a name of a row, or where the lines are full enough without', async () => {
    const long = 'Methodological considerations necessitate participants’ understanding ';
    const table = h('table.plain', [
      h('thead', h('tr', [h('th', { scope: 'col' }, long), h('th', { scope: 'col' }, 'b')])),
      h('tbody', h('tr', [h('th', { scope: 'row' }, long.repeat(3)), h('td', 'd')])),
    ]);
    const undivided = await lay([h('h3', { id: 'x' }, long), table]);
    expect(undivided.some(({ softHyphen }) => softHyphen)).toBe(false);
    const wide = layOut(
      documentOf(h('section', { id: 's' }, h('div.beside', [h('h2', 's'), h('div.text', h('p', plain))]))),
      counted,
      faces,
      enGb,
      { hyphenate: await loadHyphenator(['en-GB']) },
    );
    expect(wide.pages.flatMap(ownedTexts).some(({ softHyphen }) => softHyphen)).toBe(false);
  });

  const plain =
    'People who took part said that it gave them something to look forward to in the week. '.repeat(8);
});
