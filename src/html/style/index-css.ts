import type { Design } from '../../design/design.ts';
import type { Lengths } from './lengths.ts';
import { typeStyle } from './type-style.ts';
import { unseen } from './unseen.ts';

/** What differs on the page that lists the documents: heads above, formats beside each other. */
export function indexCss(design: Design, { space }: Lengths): string {
  const { page, type } = design;
  return `
main{margin-top:${space(10)}}
h2{${typeStyle(design, 'messagesHead')}}
.documents{margin-top:${space(2.9)}}
.documents ul{display:flex;flex-wrap:wrap;gap:${space(1)} ${space(6)};margin:0;padding:0}
.documents li{margin:0}
.documents a{display:inline-block;min-height:1.5rem}
.unseen{${unseen}}
@page{size:${page.width}mm ${page.height}mm;margin:${page.margin.top}mm ${page.margin.right}mm ${page.margin.bottom}mm ${page.margin.left}mm}
@media print{
html{font-size:${type.body.size}pt;--mm:1mm;--gutter:0px}
body{max-width:none;padding:0}
.documents>div,h2{break-inside:avoid}
h2{break-after:avoid}
}`;
}
