import type { TypeStyle } from '../../design/design.ts';
import type { Run } from '../../document/tree.ts';
import type { Face } from '../../face/face.ts';
import type { Item, Owner, TextItem } from '../page.ts';
import type { StructureElement } from '../structure.ts';
import { breakLines } from './break-lines.ts';
import type { Measure, Setting } from './setting.ts';
import { cost, type Strip, strip } from './strip.ts';
import { type TextRun, textRuns } from './text-runs.ts';
import { type Piece, shapedRun, type Word } from './word.ts';
import { wordsOf } from './words.ts';

/** How a paragraph is set, beside its type. */
export interface TextForm {
  readonly balanced?: boolean;
  /** Points by which all lines but the first are set in. */
  readonly hanging?: number;
  /** Whether words may be divided, if the design divides any: in running text, never in a head. */
  readonly hyphenated?: boolean;
  /** Whose text it is, where it is part of what somebody else owns. */
  readonly owner?: StructureElement;
}

/** A paragraph as strips, one a line, with at least two lines on either side of a page break. */
export function setText(
  content: readonly Run[],
  type: TypeStyle,
  { x, width }: Pick<Measure, 'x' | 'width'>,
  setting: Setting,
  form: TextForm = {},
): Strip[] {
  const { hanging = 0, owner = setting.structure.ownerOf(content) } = form;
  const runs = textRuns(content, type, owner, setting);
  const words = wordsOf(
    runs,
    setting.faces,
    width - hanging,
    form.hyphenated ? setting.hyphenate : undefined,
    setting.divideLong,
  );
  const lines = breakLines(words, width, form.balanced ?? false, hanging);
  const face = setting.faces[type.face];
  return lines.map((line, index) => {
    const split = index === 1 || index === lines.length - 1;
    return strip(
      type.leading,
      lineItems(line, x + (index === 0 ? 0 : hanging), baselineOf(face, type), setting),
      {
        breakCost: index === 0 ? cost.block : split ? cost.never : cost.line,
      },
    );
  });
}

/** Where the baseline lies in a line: the face's own height in the middle of the leading. */
export function baselineOf(face: Face, { size, leading }: TypeStyle): number {
  const [ascent, descent] = [(face.ascent * size) / 1000, (-face.descent * size) / 1000];
  return (leading - ascent - descent) / 2 + ascent;
}

function lineItems(line: readonly Word[], x: number, baseline: number, { faces, design }: Setting): Item[] {
  let at = x;
  return piecesOf(line).map(({ run, text, advance, hyphen }): TextItem => {
    const item = textItem(run, text, at, baseline, advance, { faces, design });
    at += advance;
    return hyphen ? { ...item, softHyphen: true } : item;
  });
}

/** The pieces of a line: parts of a divided word are one piece again, but for a hyphen where the line ends in it. */
function piecesOf(line: readonly Word[]): (Piece & { readonly hyphen?: true })[] {
  const pieces: (Piece & { readonly hyphen?: true })[] = [];
  for (const [index, word] of line.entries()) {
    const [first, ...rest] = word.pieces;
    const before = line[index - 1]?.hyphen && pieces.at(-1);
    const open = before && before.run === first?.run ? pieces.pop() : undefined;
    if (open && first) {
      pieces.push({ ...first, text: open.text + first.text, advance: open.advance + first.advance }, ...rest);
    } else pieces.push(...word.pieces);
  }
  const hyphen = line.at(-1)?.hyphen;
  return hyphen ? [...pieces, { ...hyphen, hyphen: true }] : pieces;
}

function textItem(
  run: TextRun,
  text: string,
  x: number,
  baseline: number,
  width: number,
  { faces, design }: Pick<Setting, 'faces' | 'design'>,
): TextItem {
  const { slanted, link, id } = run;
  const item: TextItem = {
    kind: 'text',
    owner: run.owner,
    x,
    baseline: baseline - run.rise,
    width,
    face: run.face,
    size: run.size,
    tracking: run.tracking,
    colour: run.colour,
    shaped: shapedRun(run, text, faces),
  };
  // Most words are plain ones.
  if (!slanted && !link && id === undefined) return item;
  return {
    ...item,
    ...(slanted ? { slanted } : {}),
    ...(link ? { link } : {}),
    ...(link && !link.quiet && design.underlines ? { underline: true } : {}),
    ...(id === undefined ? {} : { id }),
  };
}

/** One line of plain text, such as a numeral or a running head. */
export function plainLine(
  text: string,
  type: TypeStyle,
  owner: Owner,
  x: number,
  baseline: number,
  { faces, design }: Setting,
): TextItem {
  const face = faces[type.face];
  // A break of the line in the data is a space, as it is to HTML.
  const line = text.replaceAll(/[ \t\r\n\f]+/g, ' ');
  const shaped = face.shape(line);
  const tracking = (type.tracking ?? 0) * type.size;
  return {
    kind: 'text',
    owner,
    x,
    baseline,
    width: (shaped.width * type.size) / 1000 + tracking * [...line].length,
    face: type.face,
    size: type.size,
    tracking,
    colour: design.colour[type.colour],
    shaped,
  };
}
