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
      .glyphs.map(({ nominal }) => nominal);
    expect(new Set(widths).size).toBe(1);
  }
});
