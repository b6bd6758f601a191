import type { PDFReference } from 'pdfkit';
import type { Item, Link, Page, ShapeItem, TextItem } from '../page.ts';
import type { StructureElement } from '../structure.ts';
import { textString } from './pdfkit-internals.ts';
import type { Box } from './structure-tree.ts';

/** The part of a link that stands on one line, in page coordinates: one link annotation. */
export interface LinkFragment {
  /** Of its first item among those of the page. */
  readonly index: number;
  readonly owner: StructureElement;
  readonly link: Link;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the largest type in it, in points. */
  readonly size: number;
  /** Whether it runs upwards, from `baseline`, as far as it is from `left` to `right`. */
  readonly turned?: true;
}

/**
 * The links of a page, one fragment a line, in reading order. `elementOf` gives the Link element above a
 * text's owner.
 */
export function linkFragments(
  page: Page,
  elementOf: (owner: StructureElement) => StructureElement | undefined,
): readonly LinkFragment[] {
  const fragments: LinkFragment[] = [];
  let index = -1;
  for (const item of page.items) {
    index++;
    if (item.kind !== 'text' || !item.link) continue;
    const { link, x, baseline, size } = item;
    const owner = typeof item.owner === 'string' ? undefined : elementOf(item.owner);
    if (!owner) throw new Error(`the link “${link.contents}” has no Link element`);
    const last = fragments.at(-1);
    const right = inkEnd(item);
    if (item.turned) {
      // Its line is upright: as wide as its letters are high, and as high as it is long.
      fragments.push({ index, owner, link, left: x, right, baseline, size, turned: true });
    } else if (last && !last.turned && last.owner === owner && last.baseline === baseline) {
      const [end, largest] = [Math.max(last.right, right), Math.max(last.size, size)];
      fragments[fragments.length - 1] = { ...last, right: end, size: largest };
    } else fragments.push({ index, owner, link, left: x, right, baseline, size });
  }
  return fragments;
}

/**
 * The rectangle and the entries of a link annotation (PDF 1.7, 12.5.6.5) on a page of the given height. A link within
 * the document names the element it leads to too (PDF 2.0, 12.3.2.3), which readers of PDF 1.7 take no notice of.
 */
export function linkAnnotation(
  { link, left, right, baseline, size, turned }: LinkFragment,
  height: number,
  aim: PDFReference | undefined,
) {
  const { target, contents } = link;
  const foot = height - baseline;
  const box: Box = turned
    ? [left - size * 0.9, foot, left + size * 0.3, foot + right - left]
    : [left, foot - size * 0.3, right, foot + size * 0.9];
  const action =
    'uri' in target
      ? { S: 'URI', URI: textString(asciiUri(target.uri)) }
      : { S: 'GoTo', D: textString(target.id), SD: aim && [aim, 'XYZ', null, null, null] };
  return { box, entries: { Subtype: 'Link', Contents: textString(contents), A: action } };
}

/**
 * An address in ASCII, as a URI action takes it (PDF 1.7, 12.6.4.7): other characters percent-encoded as RFC
 * 3987 (3.1) has it.
 */
const asciiUri = (uri: string): string =>
  uri.replace(/[^!-~]+/g, (characters) =>
    Array.from(
      new TextEncoder().encode(characters),
      (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    ).join(''),
  );

/** Place and thickness of an underline, in ems below the baseline. */
const BELOW = 0.12;
const THICKNESS = 0.055;

/** The lines under the texts of a page that want one; texts that touch share theirs. */
export function underlines(items: readonly Item[]): readonly ShapeItem[] {
  const lines: ShapeItem[] = [];
  let first: TextItem | undefined;
  let last: TextItem | undefined;
  const end = (): void => {
    if (first && last) lines.push(underline(first, inkEnd(last)));
    first = undefined;
    last = undefined;
  };
  for (const item of items) {
    if (!isUnderlined(item)) end();
    else if (!last || !touches(last, item)) {
      end();
      first = item;
      last = item;
    } else last = item;
  }
  end();
  return lines;
}

const isUnderlined = (item: Item): item is TextItem => item.kind === 'text' && item.underline === true;

/** A word's space away still touches: the line runs on between words. */
const touches = (last: TextItem, next: TextItem): boolean => {
  const gap = next.x - last.x - last.width;
  return (
    last.baseline === next.baseline &&
    last.size === next.size &&
    last.colour === next.colour &&
    gap > -0.5 &&
    gap < next.size * 0.5
  );
};

function underline({ x, baseline, size, colour }: TextItem, to: number): ShapeItem {
  const y = baseline + size * BELOW;
  return {
    kind: 'shape',
    owner: 'layout',
    shape: { form: 'line', x1: x, y1: y, x2: to, y2: y },
    stroke: { colour, width: size * THICKNESS },
  };
}

/**
 * Where the last visible glyph of a text ends, in points: a space at the end of a line is neither underlined
 * nor a link.
 */
function inkEnd({ x, width, size, tracking, shaped }: TextItem): number {
  let end = x + width;
  for (let index = shaped.glyphs.length - 1; index >= 0; index--) {
    const glyph = shaped.glyphs[index];
    if (glyph === undefined || glyph.characters.trim() !== '') break;
    end -= (glyph.advance * size) / 1000 + tracking;
  }
  return end;
}
