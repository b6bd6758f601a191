import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Item } from '../page.ts';
import { flattened } from './beside.ts';
import { millimetres } from './millimetres.ts';
import { allMoved } from './moved.ts';
import { setBlocks } from './set-blocks.ts';
import { baselineOf, plainLine, setText } from './set-text.ts';
import { type Measure, type Setting, typeOf } from './setting.ts';
import { stack } from './stack.ts';
import { heightOf, type Strip, strip } from './strip.ts';
import { classes, elementsOf } from './structure-of.ts';

/** Where the figures of the first page stand, in millimetres from the left edge; the dot field stands over the last. */
const figureAxes = [0, 33, 66, 104, 131.8];

/**
 * The head of the first page as one strip: the mast over the whole width, then title and subtitle on the left and
 * the dot field on the right, with the other paragraphs at the foot of that block.
 */
export function setCover(cover: Element, measure: Measure, setting: Setting): Strip[] {
  const parts = elementsOf(cover);
  const mast = parts.find((part) => classes(part).includes('mast'));
  const dots = parts.find(({ tagName }) => tagName === 'figure');
  const text = parts.filter((part) => part !== mast && part !== dots);
  const heads = text.filter((part) => part.tagName === 'h1' || classes(part).includes('subtitle'));
  const rest = text.filter((part) => !heads.includes(part));

  const mastItems = mast ? setMast(mast, measure, setting) : [];
  const mastHeight = setting.design.line.mast + millimetres(2.4) + typeOf(setting, 'kind').leading;
  // A logo hangs into the space below the mast, and asks for more only if it is taller than that.
  const logoFoot = Math.max(
    0,
    ...mastItems.map((item) => (item.kind === 'image' ? item.y + item.height : 0)),
  );
  const top = mast ? Math.max(mastHeight + millimetres(15), logoFoot + millimetres(6)) : 0;
  const width = millimetres(dots ? 120 : 150);
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
        isTitle && index === 0 ? { ...each, heading: { level: 1 as const, title: textOf(part) } } : each,
      );
    }),
    millimetres(3.6),
  );
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
  const title = left.flatMap((each) => (each.heading ? [each.heading] : []))[0];
  const items: Item[] = [
    ...mastItems,
    ...allMoved(flattened(left), 0, top),
    ...allMoved(flattened(foot), 0, top + block - heightOf(foot)),
    // The dots begin at the height of the title's capitals.
    ...allMoved(flattened(right), 0, top),
  ];
  return [strip(top + block, items, title ? { heading: title } : {})];
}

/** The kind of document on the left and whom it is for on the right, or after the kind where a logo has that place. */
function setMast(mast: Element, { x, width }: Measure, setting: Setting): Item[] {
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
  let end = x;
  for (const part of elementsOf(mast)) {
    if (part === logoPart) continue;
    const isKind = classes(part).includes('kind');
    const type = typeOf(setting, isKind ? 'kind' : 'audience');
    const baseline = y + baselineOf(faces[type.face], type);
    const line = plainLine(textOf(part), type, structure.ownerIn(part), x, baseline, setting);
    if (isKind) end = x + line.width + millimetres(5);
    const at = isKind ? x : logoPart ? end : x + width - line.width;
    items.push({ ...line, x: at });
  }
  if (logoPart && logo && design.logo) {
    const height = millimetres(design.logo.height);
    const logoWidth = (height * logo.width) / logo.height;
    items.push({
      kind: 'image',
      owner: structure.ownerIn(logoPart),
      x: x + width - logoWidth,
      y,
      width: logoWidth,
      height,
      picture: logo,
    });
  }
  return items;
}

/** The review in large figures, under a rule. */
export function setFigures(list: Element, measure: Measure, setting: Setting): Strip[] {
  const { design, structure } = setting;
  const items: Item[] = [
    {
      kind: 'shape',
      owner: 'layout',
      shape: { form: 'rectangle', x: measure.x, y: 0, width: measure.width, height: design.line.section },
      fill: design.colour.rule,
    },
  ];
  const stat = typeOf(setting, 'stat');
  const unit = typeOf(setting, 'statUnit');
  const top = design.line.section + millimetres(3.2);
  let tallest = 0;
  for (const [index, item] of elementsOf(list).entries()) {
    const x = measure.x + millimetres(figureAxes[index] ?? index * 33);
    const next = figureAxes[index + 1];
    const width =
      next === undefined ? measure.x + measure.width - x : measure.x + millimetres(next) - x - millimetres(3);
    const owner = structure.ownerIn(item);
    const [number, name] = elementsOf(item);
    if (!number || !name) throw new Error('A figure has a number and a unit');
    const isNumber = classes(number).includes('stat');
    const figure = setText(
      [{ type: 'text', value: `${textOf(number)} ` }],
      isNumber ? stat : unit,
      owner,
      x,
      width,
      setting,
    );
    const padded = isNumber ? figure : figure.map((each) => ({ ...each, before: 0 }));
    const strips = [
      ...padded,
      ...setText(name.children, unit, owner, x, width, setting).map((each) => ({ ...each, before: 1 })),
    ];
    const height = heightOf(strips);
    const down = isNumber ? 0 : Math.max(0, stat.leading + 1 + unit.leading - height);
    items.push(...allMoved(flattened(strips), 0, top + down));
    tallest = Math.max(tallest, height + down);
  }
  return [strip(top + tallest, items)];
}
