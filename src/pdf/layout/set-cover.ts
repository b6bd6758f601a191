import type { TypeStyle } from '../../design/design.ts';
import type { Cover, Run } from '../../document/tree.ts';
import { plainWordsOf, wordsOf } from '../../document/words-of.ts';
import type { TextItem } from '../page.ts';
import { flattened } from './beside.ts';
import { figureAxes } from './figure-axes.ts';
import { millimetres } from './millimetres.ts';
import { allMoved, type Placed } from './moved.ts';
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
  readonly items: readonly Placed[];
  /** Points, from the top of its line to the foot of its last words. */
  readonly height: number;
  /** Points that a logo at the right takes from the width, and from the top of the line to its foot. */
  readonly logo?: { readonly width: number; readonly foot: number };
}

/**
 * The head of the first page as one strip: the mast over the whole width, then title and subtitle on the left and
 * the dot field on the right, with the other paragraphs at the foot of that block. Where the dots run over the whole width as a strip,
 * everything stands one below the other, and the title beside a logo that hangs lower than the words of the mast.
 */
export function setCover(cover: Cover, measure: Measure, setting: Setting): Strip[] {
  const { children: blocks } = cover;
  // Dots that the page has no room for at the right stand below the title.
  const hasDots = blocks.some(
    (block) => block.type === 'picture' && block.drawing.type === 'dots' && block.drawing.form === 'field',
  );
  const isNarrow = measure.width < millimetres((figureAxes[4] ?? 0) + leastDots);
  const isStacked = blocks.some(({ type }) => type === 'ends') || (hasDots && isNarrow);
  const dots = isStacked ? undefined : blocks.find(({ type }) => type === 'picture');
  const text = blocks.filter((block) => block !== dots);
  const heads = text.flatMap((block) =>
    block.type === 'heading' || (block.type === 'paragraph' && block.role === 'subtitle') ? [block] : [],
  );
  const rest = text.filter((block) => !heads.some((head) => head === block));

  const above = setMast(cover, measure, setting);
  const logoFoot = above.logo?.foot ?? 0;
  // A logo hangs into the space below the mast, and asks for more only if it is taller than that.
  const top = isStacked
    ? above.height + millimetres(6)
    : Math.max(above.height + millimetres(15), logoFoot + millimetres(6));
  const besideLogo = measure.width - (logoFoot > top ? (above.logo?.width ?? 0) + millimetres(6) : 0);
  const width = isStacked
    ? besideLogo
    : setting.design.dotField
      ? millimetres(dots ? 120 : 150)
      : measure.width;
  const narrow: Measure = { ...measure, width: Math.min(width, measure.width) };
  const left = stack(
    heads.map(({ type, children }) => {
      const isTitle = type === 'heading';
      const style = typeOf(setting, isTitle ? 'title' : 'subtitle');
      return setText(children, style, narrow, setting, { balanced: true }).map((each, index) =>
        isTitle && index === 0
          ? { ...each, heading: { level: 1 as const, title: plainWordsOf(children) } }
          : each,
      );
    }),
    millimetres(3.6),
  );
  const title = left.flatMap((each) => (each.heading ? [each.heading] : []))[0];
  if (isStacked) {
    const below = stack(
      rest.map((block) => setUnderTitle(block, measure, setting)),
      gap(setting, 3.4),
    );
    const headFoot = Math.max(top + heightOf(left), logoFoot);
    const belowTop = headFoot + (below.length > 0 ? gap(setting, 3.4) : 0);
    const items = [
      ...above.items,
      ...allMoved(flattened(left), 0, top),
      ...allMoved(flattened(below), 0, belowTop),
    ];
    return [strip(belowTop + heightOf(below), items, title ? { heading: title } : {})];
  }
  const foot = setBlocks(rest, narrow, setting);
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
  const items: Placed[] = [
    ...above.items,
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
function setMast(cover: Cover, { x, width }: Measure, setting: Setting): Mast {
  const { design, structure, faces } = setting;
  const y = design.line.mast + millimetres(2.4);
  const items: Placed[] = [
    {
      kind: 'shape',
      owner: 'layout',
      shape: { form: 'rectangle', x, y: 0, width, height: design.line.mast },
      fill: design.colour.accent,
    },
  ];
  const picture = cover.logo && design.logo ? setting.logo : undefined;
  const askedHeight = millimetres(design.logo?.height ?? 0);
  const askedWidth = picture ? (askedHeight * picture.width) / picture.height : 0;
  // A wide one leaves room for the words beside it.
  const logoWidth = Math.min(askedWidth, width * mostOfMast);
  const logoHeight = askedWidth > 0 ? (askedHeight * logoWidth) / askedWidth : 0;
  const lineOf = (words: readonly Run[], type: TypeStyle): TextItem => {
    const baseline = y + baselineOf(faces[type.face], type);
    return plainLine(wordsOf(words), type, structure.ownerOf(words), x, baseline, setting);
  };
  const taken = picture ? logoWidth + millimetres(6) : 0;
  const room = { x, width: width - taken };
  const [ofKind, ofOthers] = [typeOf(setting, 'kind'), typeOf(setting, 'audience')];
  const kind = lineOf(cover.kind, ofKind);
  const isLong = kind.width > room.width;
  const kindLines = isLong ? setText(cover.kind, ofKind, room, setting) : [];
  items.push(...(isLong ? allMoved(flattened(kindLines), 0, y) : [kind]));
  const kindWidth = isLong ? width : kind.width;
  const besideKind = room.width - kindWidth - millimetres(6);
  let height = y + Math.max(ofKind.leading, heightOf(kindLines));
  const others = [cover.label, cover.audience?.children].filter((words) => words !== undefined);
  for (const [index, words] of others.entries()) {
    const line = lineOf(words, ofOthers);
    if (index === 0 && line.width <= besideKind) {
      const at = picture ? kindWidth + millimetres(5) : width - line.width;
      items.push({ ...line, x: x + at });
    } else {
      const below = setText(words, ofOthers, room, setting);
      items.push(...allMoved(flattened(below), 0, height));
      height += heightOf(below);
    }
  }
  if (cover.logo && picture) {
    items.push({
      kind: 'image',
      owner: structure.ownerOf(cover.logo),
      x: x + width - logoWidth,
      y,
      width: logoWidth,
      height: logoHeight,
      picture,
    });
    return { items, height, logo: { width: logoWidth, foot: y + logoHeight } };
  }
  return { items, height };
}
