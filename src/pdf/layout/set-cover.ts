import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { classNames, hasClass } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';
import { plainText } from '../../document/plain-text.ts';
import { allMoved } from '../item-geometry.ts';
import type { Item } from '../page.ts';
import { flattened } from './beside.ts';
import { figureAxes } from './figure-axes.ts';
import { millimetres } from './millimetres.ts';
import { setBlocks } from './set-blocks.ts';
import { baselineOf, plainLine, setText } from './set-text.ts';
import { setUnderTitle } from './set-under-title.ts';
import { gap, type Measure, type Setting, typeOf } from './setting.ts';
import { heightOf, type Strip, stack, strip } from './strip.ts';

/** What a logo takes at most of the width of the page. */
const mostOfMast = 0.5;

/** Millimetres at the right of a title, in which dots are not too small to see. */
const leastDots = 30;

interface Mast {
  readonly items: readonly Item[];
  /** Points, from the top of its line to the foot of its last words. */
  readonly height: number;
}

/**
 * The head of the first page as one strip: the mast over the whole width, then title and subtitle on the left and
 * the dot field on the right, with the other paragraphs at the foot of that block. Where the dots run over the whole width as a strip,
 * everything stands one below the other.
 */
export function setCover(cover: Element, measure: Measure, setting: Setting): Strip[] {
  const parts = elementsOf(cover);
  // Dots that the page has no room for at the right stand below the title.
  const hasDots = parts.some((part) => hasClass(part, 'dot-field'));
  const isNarrow = measure.width < millimetres((figureAxes[4] ?? 0) + leastDots);
  const isStacked = parts.some((part) => hasClass(part, 'ends')) || (hasDots && isNarrow);
  const mast = parts.find((part) => classNames(part).includes('mast'));
  const dots = isStacked ? undefined : parts.find(({ tagName }) => tagName === 'figure');
  const text = parts.filter((part) => part !== mast && part !== dots);
  const heads = text.filter((part) => part.tagName === 'h1' || classNames(part).includes('subtitle'));
  const rest = text.filter((part) => !heads.includes(part));

  const above = mast ? setMast(mast, measure, setting) : undefined;
  const logoFoot = Math.max(
    0,
    ...(above?.items ?? []).map((item) => (item.kind === 'image' ? item.y + item.height : 0)),
  );
  // A logo hangs into the space below the mast, and asks for more only if it is taller than that.
  const top = above ? Math.max(above.height + millimetres(isStacked ? 6 : 15), logoFoot + millimetres(6)) : 0;
  const width = setting.design.dotField && !isStacked ? millimetres(dots ? 120 : 150) : measure.width;
  const left = stack(
    heads.map((part) => {
      const isTitle = part.tagName === 'h1';
      const strips = setText(
        part.children,
        typeOf(setting, isTitle ? 'title' : 'subtitle'),
        setting.structure.ownerIn(part),
        measure.x,
        Math.min(width, measure.width),
        setting,
        { balanced: true },
      );
      return strips.map((each, index) =>
        isTitle && index === 0 ? { ...each, heading: { level: 1 as const, title: plainText(part) } } : each,
      );
    }),
    millimetres(3.6),
  );
  const title = left.flatMap((each) => (each.heading ? [each.heading] : []))[0];
  if (isStacked) {
    const below = stack(
      [left, ...rest.map((part) => setUnderTitle(part, measure, setting))],
      gap(setting, 3.4),
    );
    const items = [...(above?.items ?? []), ...allMoved(flattened(below), 0, top)];
    return [strip(top + heightOf(below), items, title ? { heading: title } : {})];
  }
  const foot = setBlocks(rest, { ...measure, width: Math.min(width, measure.width) }, setting);
  const right = dots
    ? setBlocks(
        [dots],
        {
          ...measure,
          x: measure.x + millimetres(figureAxes[4] ?? 0),
          width: measure.width - millimetres(figureAxes[4] ?? 0),
        },
        setting,
      )
    : [];
  const leftHeight = heightOf(left) + (foot.length > 0 ? millimetres(8) + heightOf(foot) : 0);
  const block = Math.max(leftHeight, heightOf(right));
  const items: Item[] = [
    ...(above?.items ?? []),
    ...allMoved(flattened(left), 0, top),
    ...allMoved(flattened(foot), 0, top + block - heightOf(foot)),
    // The dots begin at the height of the title's capitals.
    ...allMoved(flattened(right), 0, top),
  ];
  return [strip(top + block, items, title ? { heading: title } : {})];
}

/**
 * The mast: the kind of document on the left, and what else it says on the right of the same line, or after the kind
 * where a logo has that place. What does not fit there follows below.
 */
function setMast(mast: Element, { x, width }: Measure, setting: Setting): Mast {
  const { design, structure, faces, logo } = setting;
  const y = design.line.mast + millimetres(2.4);
  const items: Item[] = [
    {
      kind: 'shape',
      owner: 'layout',
      shape: { form: 'rectangle', x, y: 0, width, height: design.line.mast },
      fill: design.colour.accent,
    },
  ];
  const logoPart = elementsOf(mast).find(({ tagName }) => tagName === 'img');
  const pictured = logoPart && logo && design.logo ? logo : undefined;
  const askedHeight = millimetres(design.logo?.height ?? 0);
  const askedWidth = pictured ? (askedHeight * pictured.width) / pictured.height : 0;
  // A wide one leaves room for the words beside it.
  const logoWidth = Math.min(askedWidth, width * mostOfMast);
  const logoHeight = askedWidth > 0 ? (askedHeight * logoWidth) / askedWidth : 0;
  const lines = elementsOf(mast)
    .filter((part) => part !== logoPart)
    .map((part) => {
      const type = typeOf(setting, classNames(part).includes('kind') ? 'kind' : 'audience');
      const baseline = y + baselineOf(faces[type.face], type);
      const line = plainLine(textOf(part), type, structure.ownerIn(part), x, baseline, setting);
      return { part, type, line };
    });
  const [kind, ...others] = lines;
  const taken = pictured ? logoWidth + millimetres(6) : 0;
  const isLong = kind !== undefined && kind.line.width > width - taken;
  const kindLines =
    kind && isLong
      ? setText(kind.part.children, kind.type, structure.ownerIn(kind.part), x, width - taken, setting)
      : [];
  if (kind) items.push(...(isLong ? allMoved(flattened(kindLines), 0, y) : [kind.line]));
  const kindWidth = isLong ? width : (kind?.line.width ?? 0);
  const room = width - taken - kindWidth - millimetres(6);
  let height = y + Math.max(typeOf(setting, 'kind').leading, heightOf(kindLines));
  for (const [index, { part, type, line }] of others.entries()) {
    if (index === 0 && line.width <= room) {
      const at = pictured ? kindWidth + millimetres(5) : width - line.width;
      items.push({ ...line, x: x + at });
    } else {
      const below = setText(part.children, type, structure.ownerIn(part), x, width - taken, setting);
      items.push(...allMoved(flattened(below), 0, height));
      height += heightOf(below);
    }
  }
  if (logoPart && pictured) {
    items.push({
      kind: 'image',
      owner: structure.ownerIn(logoPart),
      x: x + width - logoWidth,
      y,
      width: logoWidth,
      height: logoHeight,
      picture: pictured,
    });
  }
  return { items, height };
}
