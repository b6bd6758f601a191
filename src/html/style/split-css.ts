import type { Design } from '../../design/design.ts';
import type { Lengths } from './lengths.ts';
import { relativeSize, typeStyle } from './type-style.ts';

/** Millimetres between columns of unequal width, as on paper. */
const gutter = 5;

/** The classes that these styles are for. */
export const splitClasses = ['ends', 'split', 'aside', 'side', 'short'];

/** What handouts are made of: a strip of dots, columns of unequal width, short messages and tables, a head beside a framed box. */
export function splitCss(design: Design, { space, share }: Lengths): string {
  const {
    page: { axes, width, margin },
    type,
    space: spaces,
    marks,
  } = design;
  const area = width - margin.left - margin.right;
  const main = axes.last - gutter;
  const isBeside = design.sideHeads === 'beside';
  return `
.opening.whole{display:block}
.whole h1{max-width:none}
.whole>.opening-text{padding:0}
.dot-strip{margin-top:${space(3.4)}}
.whole .opening-text>:is(.dot-strip,.ends){width:100%;max-width:none}
.ends{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 ${space(6)};margin-top:${space(3)}}
.ends p{margin:0}
.split{margin-top:${space(spaces.section + 1.5)}}
.split>div>:first-child{margin-top:0}
.aside{display:flex;flex-direction:column;margin:${space(5)} calc(-1*var(--gutter)) 0}
.aside>*+h2{margin-top:${space(5)}}
.aside>h2+*{margin-top:${space(1.4)}}
.aside>.note{margin-top:auto;padding-top:${space(spaces.paragraph)}}
.messages.short>li+li{margin-top:${space(spaces.paragraph + 0.6)}}
.messages.short>li::before{font-size:${relativeSize(type, type.numeral.size)}}
table.short tbody th{${typeStyle(design, 'table')}}
table.short .group th{${typeStyle(design, 'themeRow')}}
table.short .marked{display:flex;flex-wrap:wrap;align-items:center;gap:0 ${space(2.2)};margin:0}
table.short .marked p{margin:0}
table.short .marks{flex:none;margin:0;font-size:${marks.findings}rem}
.split table.short{margin-top:${space(5)}}
.side>div{margin-top:${space(2.4)}}
.side>div>:first-child{margin-top:0}
main>.references{margin-top:${space(spaces.section + 1.5)}}
@media print,screen and (min-width:46em){
.aside{margin-inline:0}
table.short .group th{padding-top:${space(2.2)};padding-bottom:${space(1.2)}}
table.short{table-layout:auto}
table.short thead th:first-child{width:${Math.round((axes.text / main) * 1000) / 10}%}
section>table.short thead th:first-child{width:${share(axes.value)}}
table.short .marked{flex-wrap:nowrap}${
    isBeside
      ? `
.split{display:grid;grid-template-columns:minmax(0,${main}fr) minmax(0,${area - axes.last}fr);column-gap:${space(gutter)}}
.aside{margin-top:0}
.side{display:grid;grid-template-columns:auto minmax(0,1fr);grid-template-rows:auto auto auto 1fr;column-gap:${space(6)}}
.side>*{max-width:none}
.side>div{grid-column:2;grid-row:1/span 4;margin-top:0}
.side>.note{grid-column:1;max-width:9rem;margin-top:${space(1.4)}}
.side>h2{white-space:nowrap}`
      : ''
  }
}
@media print{
.opening.whole{margin-top:${space(6)}}
}
@media screen and (max-width:45.99em){
table.short thead{position:static;width:auto;height:auto;margin:0;overflow:visible;clip-path:none;white-space:normal}
table.short tr:not(.group){display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem}
}`;
}
