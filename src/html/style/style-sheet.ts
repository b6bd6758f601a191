import { onceFor } from '../../cache/once-for.ts';
import type { Design } from '../../design/design.ts';
import { blocksIn } from '../../document/blocks-in.ts';
import type { Document } from '../../document/document.ts';
import type { Block } from '../../document/tree.ts';
import type { Messages } from '../../messages/messages.ts';
import { editionLine } from '../edition-line.ts';
import base from './base.css.js';
import cover from './cover.css.js';
import { designValues } from './design-values.ts';
import entries from './entries.css.js';
import { fillSheet } from './fill-sheet.ts';
import form from './form.css.js';
import index from './index.css.js';
import learning from './learning.css.js';
import matrix from './matrix.css.js';
import oneColumn from './one-column.css.js';
import palette from './palette.css.js';
import print from './print.css.js';
import section from './section.css.js';
import split from './split.css.js';
import table from './table.css.js';
import trace from './trace.css.js';

/** Sheets that only some blocks need. A page carries no styles for what it does not hold. */
type Sheet = 'split' | 'learning' | 'form' | 'matrix';

function sheetsFor(block: Block): readonly Sheet[] {
  switch (block.type) {
    case 'ends':
    case 'split':
      return ['split'];
    case 'box':
      return block.kind === 'aside' ? ['split'] : [];
    case 'keyMessages':
      return block.short ? ['split'] : [];
    case 'table':
    case 'entries':
      return [
        ...(block.short ? (['split'] as const) : []),
        ...(block.kind === 'matrix' ? (['matrix'] as const) : []),
        ...(block.kind === 'plan' || block.place === 'side' ? (['learning'] as const) : []),
      ];
    case 'section':
      return [
        ...(block.side ? (['split'] as const) : []),
        ...(block.newPage ? (['learning'] as const) : []),
        ...(block.kind === 'certificate' ? (['form'] as const) : []),
      ];
    case 'prompt':
    case 'newPage':
      return ['learning'];
    case 'paragraph':
    case 'picture':
      return block.place === 'side' ? ['learning'] : [];
    case 'facts':
      return block.kind === 'steps' || block.kind === 'codes' ? ['learning'] : [];
    case 'field':
    case 'tick':
      return ['form'];
    default:
      return [];
  }
}

/** Those that a block and all in it need. */
const sheetsIn = onceFor((block: Block): readonly Sheet[] => [
  ...new Set(blocksOf([block]).flatMap(sheetsFor)),
]);

/** All styles of a page, made from the design. What comes later may stand against what comes before. */
export function styleSheet(document: Document, design: Design, faceCss: string, messages: Messages): string {
  const { children } = document.tree;
  const needed = new Set(children.flatMap((block) => sheetsIn(block)));
  const { values, filled } = inDesign(design);
  const running = runningLines(document, design, messages);
  return joined(faceCss, [
    ...[palette, base, cover, section, table].map(filled),
    needed.has('matrix') ? filled(matrix) : '',
    needed.has('split') ? filled(split) : '',
    filled(trace),
    needed.has('learning') ? filled(learning) : '',
    design.tables === 'entries' ? filled(entries) : '',
    filled(oneColumn),
    needed.has('form') ? withRows(filled(form), blocksOf(children)) : '',
    fillSheet(print, {
      ...values,
      properties: { ...values.properties, ...running.properties },
      groups: { ...values.groups, ...running.groups },
    }),
  ]);
}

/** What a design says to the sheets, and each sheet filled with it once: that is the same in every document. */
const inDesign = onceFor((design: Design) => {
  const values = designValues(design);
  const known = new Map<string, string>();
  const filled = (sheet: string): string => {
    const before = known.get(sheet);
    if (before !== undefined) return before;
    const made = fillSheet(sheet, values);
    known.set(sheet, made);
    return made;
  };
  return { values, filled };
});

/** The styles of the page that lists the documents. */
export const indexStyleSheet = (design: Design, faceCss: string): string =>
  joined(faceCss, [palette, base, cover, section, index].map(inDesign(design).filled));

const joined = (faceCss: string, sheets: readonly string[]): string =>
  [faceCss, ...sheets.filter((sheet) => sheet !== '').map((sheet) => `\n${sheet.trimEnd()}`)].join('\n');

/** Blocks and all in them. */
const blocksOf = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => [block, ...blocksOf(blocksIn(block))]);

/** A field of many lines is printed as high as it is in the PDF: the last block of the sheet, which is for paper, says so. */
function withRows(sheet: string, blocks: readonly Block[]): string {
  const rows = new Set(
    blocks.flatMap((block) => (block.type === 'field' && block.lines > 1 ? [block.lines] : [])),
  );
  const heights = [...rows]
    .sort((a, b) => a - b)
    .map((count) => `textarea[rows="${count}"]{min-height:calc(${count}lh + .9em)}`);
  return `${sheet.replace(/\}\n$/, '')}${heights.join('\n')}\n}\n`;
}

/** What stands in the margins of printed pages. */
function runningLines(document: Document, { type }: Design, messages: Messages) {
  const { before, between } = messages.html.printedPage;
  return {
    properties: {
      '--kind': cssString(breakable(document.kind)),
      '--title': cssString(breakable(document.title)),
      '--edition': cssString(editionLine(document, messages)),
      '--page-number': `${cssString(before)} counter(page) ${cssString(between)} counter(pages)`,
    },
    // The edition and the page’s number stand beside each other up to this size.
    groups: { 'edition-wrap': type.running.size <= 12 ? 'white-space:nowrap;' : '' },
  };
}

/** A text whose words of many letters may end a line anywhere, as running lines of browsers know no `overflow-wrap`. */
const breakable = (text: string): string => text.replaceAll(/\S{25,}/gu, (word) => [...word].join('\u200B'));

/** Words as a string of CSS, whatever they hold; `<` is escaped so that no text can end the style element. */
function cssString(text: string): string {
  const escaped = text.replaceAll(
    /["\\<\n\r\f]/g,
    (character) => `\\${character.charCodeAt(0).toString(16)} `,
  );
  return `"${escaped}"`;
}
