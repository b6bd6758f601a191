import type { Design } from '../../design/design.ts';
import type { Lengths } from './lengths.ts';
import { thickness } from './thickness.ts';
import { relativeSize, typeStyle } from './type-style.ts';

/** Sections with side heads, boxes, key messages, facts, columns, references and the foot of the page. */
export function sectionCss(design: Design, { space, share, shareOfText }: Lengths): string {
  const { type, page, space: spaces, line } = design;
  return `
section{margin-top:${space(spaces.section + 2)};padding-top:${space(spaces.afterRule)};border-top:${thickness(line.section)} solid var(--rule)}
section>*+*{margin-top:${space(5)}}
section>.note.wide{margin-top:${space(1.9)}}
.text{max-width:42rem;margin-top:${space(1.9)}}
.text:empty{display:none}
.box{padding:${space(spaces.box)} var(--gutter);border:0;outline:1px solid transparent;background:var(--tint);-webkit-print-color-adjust:exact;print-color-adjust:exact;box-decoration-break:clone}
.careful{padding:${space(spaces.box)} var(--gutter);border:max(${thickness(line.section)},${line.section}pt) solid var(--rule);box-decoration-break:clone}
section.box,.box.wide{margin-inline:calc(-1*var(--gutter))}
:is(.box,.careful)>h2{${typeStyle(design, 'messagesHead')}}
.careful>h2{color:var(--ink)}
:is(.box,.careful)>h2+*{margin-top:${space(3.4)}}
:is(.box,.careful)>*{max-width:42rem}
:is(.box,.careful)>:is(table,.columns){max-width:none}
.messages{counter-reset:message}
.messages>li{position:relative;padding-left:2rem;counter-increment:message}
.messages>li+li{margin-top:${space(4.4)}}
.messages>li::before{content:counter(message);position:absolute;left:0;top:0;${typeStyle(design, 'numeral')}font-size:${relativeSize(type, type.numeral.size * 0.86)};line-height:1}
.said+.said{margin-top:${space(1.4)}}
.said ul{margin-top:0}
:is(.facts,.limits)>div{padding:${space(spaces.cell)} 0;border-bottom:${thickness(line.hairline)} solid var(--hairline)}
:is(.facts,.limits)>div:first-child{padding-top:0}
:is(.facts,.limits)>div:last-child{border-bottom:0;padding-bottom:0}
.facts.plain>div{border:0;padding:0}
.facts.plain>div+div{margin-top:${space(1.9)}}
dt{${typeStyle(design, 'tableRowHead')}}
dd{${typeStyle(design, 'table')}}
dd>p{margin-top:${space(1.9)}}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:${space(5)}}
*+.columns{margin-top:${space(5)}}
.text .columns h3{${typeStyle(design, 'tableHead')}padding-bottom:${space(1.9)};margin-bottom:${space(1.9)};border-bottom:${thickness(line.table)} solid var(--rule)}
.box .note{color:inherit}
.columns :is(p,li){font-size:${relativeSize(type, type.table.size)}}
.references>li{--hang:${space(spaces.hangingIndent * 0.6)};padding-left:var(--hang);text-indent:calc(-1*var(--hang))}
.references>li+li{margin-top:${space(spaces.paragraph)}}
ol.references{list-style:decimal;padding-left:2em}
ol.references>li{padding-left:.25em;text-indent:0}
footer{margin-top:${space(10)};padding-top:${space(spaces.afterRule)};border-top:${thickness(line.section)} solid var(--rule)}
footer p{${typeStyle(design, 'note')}margin-top:0}
@media print,screen and (min-width:46em){
.references>li{--hang:${space(spaces.hangingIndent)}}
.beside{display:grid;grid-template-columns:${share(page.axes.text)} minmax(0,1fr)}
.beside>h2{padding-right:${space(page.axes.text - page.side)}}
.text{grid-column:2;margin-top:0}
section.box,.box.wide{margin-inline:0}
:is(.box,.careful){padding:${space(spaces.box)} ${space(spaces.box + 0.5)}}
.messages>li{padding-left:2.6rem}
.columns{grid-auto-flow:column;grid-template-columns:none;grid-auto-columns:minmax(0,1fr);gap:${space(6)}}
:is(.facts,.limits)>div{display:grid;grid-template-columns:${shareOfText(page.axes.value)} minmax(0,1fr)}
dt{padding-right:${space(4)}}
}`;
}
