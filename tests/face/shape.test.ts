import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { faceNames } from '../../src/face/bundled-faces.ts';
import { bundledFace, fontFile } from './bundled.ts';

const latin =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂ㥹ĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĦħĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŨũŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽžƠơƯưȘșȚțẀẁẂẃẄẅẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ';
const greek = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏΪΫαβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ';
const cyrillic = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяЄєІіЇїҐґЂђЈјЉљЊњЋћЏџЎў';
const common = '0123456789.,;:!?()[]/&%–—‘’“”… +=-−×≤≥€£';

const lettersOf = (alphabet: string) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 24 });

// A word begins with a letter, because fontkit takes the script of the whole from the first one.
const words = fc.oneof(
  ...[latin, greek, cyrillic].map((alphabet) =>
    fc
      .tuple(fc.constantFrom(...alphabet), lettersOf(alphabet + common + alphabet))
      .map(([first, rest]) => first + rest),
  ),
  lettersOf('ffijltT.AVWa'),
  lettersOf('іїІЇ'),
);

describe.each(faceNames)('shaping with %s', (name) => {
  const face = bundledFace(name);
  const font = fontkit.create(fontFile(name));
  if (!('layout' in font)) throw new Error('a collection');
  const expected = (text: string) => font.layout(text.normalize('NFC'));

  test.each([
    'AVATAR',
    'Wäffle affiliation office fjord offline often',
    'Łódź',
    'Tŵr Ŷ Ẅ',
    'Việt Nguyễn Thị Hoà',
    'Ελλάδα',
    'Україна',
    'її енергії ІЇ',
    '“To. V,” 12–75 (5 of 12)',
    '1,204.50',
    'T. Yıldız, Şahin & Ångström',
  ])('measures “%s” as fontkit does', (text) => {
    expect(face.shape(text).width).toBeCloseTo(expected(text).advanceWidth, 6);
  });

  test('measures any word as fontkit does, glyph by glyph', () => {
    fc.assert(
      fc.property(words, (word) => {
        const { glyphs, width } = face.shape(word);
        const run = expected(word);
        expect(width).toBeCloseTo(run.advanceWidth, 6);
        expect(glyphs.map(({ advance }) => advance)).toEqual(run.positions.map(({ xAdvance }) => xAdvance));
        expect(glyphs.map(({ nominal }) => nominal)).toEqual(
          run.glyphs.map(({ advanceWidth }) => advanceWidth),
        );
      }),
      { numRuns: 1500 },
    );
  });

  test('shapes a word alike beside what never shows, which is looked at more closely', () => {
    fc.assert(
      fc.property(fc.oneof(words, lettersOf(latin + common)), (word) => {
        const { glyphs, width } = face.shape(`\u2060${word}`);
        expect(face.shape(word)).toEqual({ text: word, glyphs, width });
      }),
    );
  });

  test('every glyph stands for one text only, and together they stand for the whole', () => {
    const textOf = new Map<number, string>();
    fc.assert(
      fc.property(words, (word) => {
        const { glyphs } = face.shape(word);
        expect(glyphs.map(({ characters }) => characters).join('')).toBe(word.normalize('NFC'));
        for (const { id, characters } of glyphs) {
          if (id === 0) continue;
          expect(textOf.get(id) ?? characters).toBe(characters);
          textOf.set(id, characters);
        }
      }),
    );
  });
});

test.each(faceNames)('in %s a mark that no letter is composed with stands where fontkit puts it', (name) => {
  const face = bundledFace(name);
  const font = fontkit.create(fontFile(name));
  if (!('layout' in font)) throw new Error('a collection');
  const places = (advances: number[], offsets: number[]): number[] => {
    let pen = 0;
    return advances.map((advance, index) => {
      pen += advance;
      return pen - advance + (offsets[index] ?? 0);
    });
  };
  for (const text of ['e\u0323\u0301', 'M\u0304', 'i\u0301\u0302', 'д\u0301', 'x\u0302', 'ω\u0304\u0301']) {
    const { glyphs } = face.shape(text);
    const { positions } = font.layout(text.normalize('NFD'));
    const found = places(
      glyphs.map(({ advance }) => advance),
      [],
    );
    const expected = places(
      positions.map(({ xAdvance }) => xAdvance),
      positions.map(({ xOffset }) => xOffset),
    );
    expect(found).toEqual(expected);
  }
});

test.each(faceNames)('in %s an accent is higher over a capital, and i loses its dot under one', (name) => {
  const face = bundledFace(name);
  const [, , low] = face.shape('e\u0323\u0301').glyphs;
  const [, , high] = face.shape('O\u0323\u0301').glyphs;
  const [plain] = face.shape('i').glyphs;
  const [dotless] = face.shape('i\u0323\u0301').glyphs;
  expect([low?.characters, high?.characters, dotless?.characters]).toEqual(['\u0301', '\u0301', 'i']);
  expect(high?.id).not.toBe(low?.id);
  expect(dotless?.id).not.toBe(plain?.id);
  // However many marks stand below the letter.
  const [, , , higher] = face.shape('O\u0323\u0331\u0301').glyphs;
  const [further] = face.shape('i\u0323\u0331\u0301').glyphs;
  expect([higher?.characters, higher?.id]).toEqual(['\u0301', high?.id]);
  expect([further?.characters, further?.id]).toEqual(['i', dotless?.id]);
});

test('a mark between two letters does not keep them from kerning', () => {
  const face = bundledFace('serif');
  expect(face.shape('V\u0331A').width).toBe(face.shape('VA').width);
});

test('equal texts give the same object', () => {
  const face = bundledFace('sans');
  expect(face.shape('recovery')).toBe(face.shape('recovery'));
});

test('a space and a no-break space are different glyphs of equal width', () => {
  const [space, noBreak] = bundledFace('sans').shape(' \u00a0').glyphs;
  expect(space?.id).not.toBe(noBreak?.id);
  expect(space?.advance).toBe(noBreak?.advance);
});

test('ligatures carry all their characters', () => {
  const glyphs = bundledFace('serif').shape('office').glyphs;
  expect(glyphs.map(({ characters }) => characters)).toEqual(['o', 'ffi', 'c', 'e']);
});

test('a decomposed letter is shaped as the composed one', () => {
  const face = bundledFace('sans');
  expect(face.shape('w\u0302').glyphs).toEqual(face.shape('ŵ').glyphs);
});

test('what the face lacks becomes .notdef and keeps its character; what never shows becomes nothing', () => {
  const { glyphs } = bundledFace('sans').shape('a漢\u00adb');
  expect(glyphs.map(({ id, characters }) => [id === 0, characters])).toEqual([
    [false, 'a'],
    [true, '漢'],
    [false, 'b'],
  ]);
});

test('figures are tabular and lining', () => {
  for (const name of faceNames) {
    const widths = bundledFace(name)
      .shape('0123456789')
      .glyphs.map(({ advance }) => advance);
    // The italic's nought is one thousandth of an em narrower than its other figures.
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
  }
});
