import type { Design } from '../../design/design.ts';
import type { Document } from '../../document/document.ts';
import type { Messages } from '../../messages/messages.ts';
import { editionLine } from '../edition-line.ts';
import { typeStyle } from './type-style.ts';

/**
 * Room at the page area's right edge, in millimetres, taken from the margin: Chromium rounds the area's width down and
 * cuts what stands in the last quarter of a millimetre, such as the right border of a box.
 */
const pageEdge = 0.3;

/**
 * The page on paper: the design's own page, sizes and running lines, and nothing that only a screen can do; a list of
 * figures that nobody opened stays away. Side heads are not told to avoid a break after them: the last row of a grid
 * would hand that on to its whole section.
 */
export function printCss(document: Document, design: Design, messages: Messages): string {
  const {
    page: { width, height, margin },
    type,
  } = design;
  const { before, between } = messages.html.printedPage;
  // The edition and the page’s number stand beside each other up to this size.
  const isOneLine = type.running.size <= 12;
  const running = (place: string, content: string, extra = ''): string =>
    `@${place}{${typeStyle(design, 'running')}content:${content};${extra}}`;
  return `
@page{size:${width}mm ${height}mm;margin:${margin.top}mm ${margin.right - pageEdge}mm ${margin.bottom}mm ${margin.left}mm;
${running('top-left', cssString(breakable(document.kind)), 'font-weight:600;color:var(--accent);')}
${running('top-right', cssString(breakable(document.title)))}
${running('bottom-left', cssString(editionLine(document, messages)), isOneLine ? 'white-space:nowrap;' : '')}
${running('bottom-right', `${cssString(before)} counter(page) ${cssString(between)} counter(pages)`, 'white-space:nowrap;')}}
@page :first{margin-top:${margin.firstTop}mm;@top-left{content:none}@top-right{content:none}}
@media print{
html{font-size:${type.body.size}pt;--mm:1mm;--open:1;--gutter:0px}
body{max-width:none;padding:0 ${pageEdge}mm 0 0}
.origins:not([open]){display:none}
.skip,.contents,.tools{display:none!important}
h1{font-size:${type.title.size}pt}
.subtitle{font-size:${type.subtitle.size}pt}
.stat{font-size:${type.stat.size}pt}
:is(.box,.careful)>h2,h3,.group,.by,.claim,.beside:has(+table){break-after:avoid}
tr,li,figure,.facts>div,.limits>div,.said,div.box,div.careful,.beside:has(+.wide){break-inside:avoid}
section:not(:where(:has(.sources,.studies,.text>.references))){break-inside:avoid}
thead,thead tr,tbody tr:first-child{break-after:avoid}
thead+tbody,thead+tbody>tr:first-child{break-before:avoid}
tbody tr:last-child{break-before:avoid}
a{text-decoration-thickness:.5pt}
footer p:first-child{display:none}
p,li,dd,td{orphans:2;widows:2}
.messages>li,.text{max-width:none}
}`;
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
