import type { Design } from '../../design/design.ts';
import type { Lengths } from './lengths.ts';
import { thickness } from './thickness.ts';
import { typeStyle } from './type-style.ts';

/** The classes that these styles are for. */
export const learningClasses = ['prompt', 'at-side', 'steps', 'codes', 'plan', 'new-page'];

/** What CPD briefings are made of: questions with a head at the side, notes under heads, steps with their minutes, codes. */
export function learningCss(design: Design, { space }: Lengths): string {
  const { page, space: spaces, line, sideHeads } = design;
  const isBeside = sideHeads === 'beside';
  return `
.prompt{padding-top:${space(spaces.afterRule)};border-top:${thickness(line.hairline)} solid var(--hairline)}
.prompt>h3{${typeStyle(design, 'messagesHead')}}
.steps>div>dt{color:var(--accent)}
.steps .claim+p{margin-top:${space(0.6)}}
.at-side{margin-top:${space(1.4)}}
@media print,screen and (min-width:46em){
.plan thead th:first-child{width:50%}${
    isBeside
      ? `
.prompt{display:grid;grid-template-columns:calc(${page.axes.text}/${page.width - page.margin.left - page.margin.right}*100%) minmax(0,1fr)}
.beside:has(>.at-side){grid-template-rows:repeat(3,auto) 1fr}
.beside>.at-side{grid-column:1;padding-right:${space(page.axes.text - page.side)}}
.beside:has(>.at-side)>.text{grid-row:1/span 4}
:is(.steps,.codes)>div{grid-template-columns:${space(18)} minmax(0,1fr)}
.codes{display:grid;grid-template-columns:1fr 1fr}
.codes>div:nth-child(2){padding-top:0}
.codes>div:nth-last-child(2):nth-child(odd){border-bottom:0;padding-bottom:0}`
      : ''
  }
}
@media print{
.new-page{break-before:page;margin-top:0}
}`;
}
