import type { Design } from '../../design/design.ts';
import type { Lengths } from './lengths.ts';
import { thickness } from './thickness.ts';
import { typeStyle } from './type-style.ts';
import { unseen } from './unseen.ts';

/** Tables that become stacked rows. A breakdown is narrow enough as it is. */
const stacking = ':is(.findings,.theme,.points,.sources,.studies,.matrix,table.flow,.plan,.plain)';

/** Room for the digits that a number lacks beside the longest of its column. They are not read out. */
const padded = (cell: string): string =>
  `${cell}[data-pad]::before{content:attr(data-pad);content:attr(data-pad)/'';visibility:hidden}`;

/** Tables and the drawings in them. */
export function tableCss(design: Design, { space, share, shareOfText }: Lengths): string {
  const {
    page: { axes },
    space: spaces,
    marks,
    line,
  } = design;
  const area = design.page.width - design.page.margin.left - design.page.margin.right;
  return `
table{position:relative;width:100%;border-collapse:collapse;text-align:left;font-variant-numeric:lining-nums tabular-nums}
caption{${unseen}}
.matrix caption{all:unset;display:table-caption;${typeStyle(design, 'note')}}
.matrix+.matrix{margin-top:${space(10)}}
.matrix td .marks{margin:.1rem 0}
.plain caption{all:unset;display:table-caption;${typeStyle(design, 'tableHead')}padding-bottom:${space(1.4)}}
th,td{padding:${space(spaces.cell)} ${space(spaces.cellRight)} ${space(spaces.cell)} 0;vertical-align:top}
td{${typeStyle(design, 'table')}}
tbody th{${typeStyle(design, 'tableRowHead')}}
thead th{${typeStyle(design, 'tableHead')}vertical-align:bottom}
:is(th,td)>p{margin-top:0}
td>p+p{margin-top:${space(0.6)}}
tbody th :is(p+p,.marks+p){font-weight:400}
tbody tr{border-bottom:${thickness(line.hairline)} solid var(--hairline)}
.group th{${typeStyle(design, 'themeRow')}padding-top:${space(5)};padding-bottom:${space(1.6)}}
.group{border-color:var(--accent)}
tbody:not(:last-child)>tr:last-child{border-bottom:0}
tbody:last-child>tr:last-child,thead tr{border-bottom:${thickness(line.table)} solid var(--rule)}
.box tbody:last-child>tr:last-child{border-bottom:0;padding-bottom:0}
.points tbody th{font-weight:400}
.marks{font-size:1rem;margin:.28rem 0 .2rem}
.theme .marks{font-size:${marks.theme}rem;margin:.4rem 0 .3rem}
.findings .marks{font-size:${marks.findings}rem}
svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}
svg .filled{fill:var(--accent)}
svg .empty{fill:none;stroke:var(--accent)}
svg .missing{fill:none;stroke:var(--grey)}
svg .ink{fill:none;stroke:var(--ink)}
svg text{fill:var(--ink);font-family:var(--sans)}
.breakdown,.breakdown :is(thead,tbody){display:block}
.breakdown thead{${unseen}}
.breakdown tbody{display:grid;grid-template-columns:minmax(0,1fr) 44%;padding:${space(spaces.cell)} 0;border-bottom:${thickness(line.hairline)} solid var(--hairline)}
.breakdown tbody:first-of-type{padding-top:0}
.breakdown tbody:last-child{border:0;padding-bottom:0}
.breakdown tbody tr{display:contents}
.breakdown tbody :is(th,td){display:block;padding:0 1rem 0 0}
.breakdown tbody th{font-weight:400}
.breakdown .group th{${typeStyle(design, 'tableRowHead')}grid-column:1/-1}
${padded('.breakdown td')}
*+.breakdown{margin-top:${space(spaces.cell)};border-top:${thickness(line.hairline)} solid var(--hairline);padding-top:${space(spaces.cell)}}
@media print,screen and (min-width:46em){
${stacking}{table-layout:fixed}
${padded('td')}
:is(th,td):last-child{padding-right:0}
:is(.findings,.theme) tbody :is(th,td){padding-top:${space(spaces.wideCell)};padding-bottom:${space(spaces.wideCell)}}
:is(.findings,.theme) .group th{padding-top:${space(5)};padding-bottom:${space(1.6)}}
:is(.findings,.theme,.sources,.studies,.matrix,table.flow) thead th:first-child{width:${share(axes.text)}}
:is(.findings,.theme) thead th:last-child:nth-child(3){width:${share(area - axes.last)}}
.studies thead th:nth-child(2){width:${share(axes.value - axes.text)}}
.points thead th:first-child{width:67%}
.breakdown tbody{grid-template-columns:${shareOfText(axes.value)} minmax(0,1fr) minmax(0,1fr)}
.breakdown .group th{grid-column:1;grid-row:1/span 99}
.breakdown tbody th{grid-column:2}
.breakdown tbody td{grid-column:3;padding-right:0}
}
@media screen and (max-width:45.99em){
figure.flow{display:none}
table.matrix caption{display:block}
table.matrix tr td{display:flex;flex-direction:row-reverse;justify-content:flex-end;align-items:center;gap:.6rem}
.matrix td .marks{flex:none}
${stacking},${stacking} :is(tbody,tr,th,td){display:block}
${stacking} thead{${unseen}}
${stacking} tr{padding:${space(spaces.wideCell)} 0}
${stacking} :is(th,td){padding:0}
${stacking} .group{padding:${space(5)} 0 ${space(1.4)}}
${stacking} .group th{padding:0}
${stacking} td[data-label]{margin-top:${space(2)}}
td[data-label]::before{content:attr(data-label);content:attr(data-label)/'';display:block;min-width:0;overflow-wrap:anywhere;${typeStyle(design, 'note')}}
.theme td[data-label]::before{${typeStyle(design, 'tableHead')}}
.findings .marks{margin-top:.6rem}
}`;
}
