import type { Root } from 'hast';
import type { Design } from '../../design/design.ts';
import { eachElement } from '../../document/each-element.ts';
import type { Lengths } from './lengths.ts';
import { thickness } from './thickness.ts';
import { typeStyle } from './type-style.ts';

/** Targets that a finger hits: WCAG 2.2, 2.5.8. */
const leastTarget = '24px';

/** The classes that these styles are for. */
export const formClasses = ['field', 'tick', 'certificate'];

/** Fields, boxes to tick, certificates, and what a page does with them. */
export function formCss(tree: Root, design: Design, { space }: Lengths): string {
  const rows = new Set<number>();
  eachElement(tree, ({ tagName, properties }) => {
    if (tagName === 'textarea') rows.add(Number(properties.rows));
  });
  const { line, space: spaces } = design;
  const outline = `max(1px,.9pt) solid var(--field)`;
  // In print a line at the very edge of the text would be cut off.
  const printEdge = 'margin-right:.75pt';
  const around = 'padding:.45em .55em';
  return `
*+:is(.field,.fields,.tick){margin-top:${space(5)}}
.tick+.tick{margin-top:${space(2.4)}}
.fields{display:grid;gap:${space(5)} ${space(7)};align-items:end}
.fields>.field{margin:0}
label{display:block;${typeStyle(design, 'fieldLabel')}}
.hint{${typeStyle(design, 'fieldHint')}margin:0}
.typed{display:grid;margin-top:${space(1.4)}}
.typed>*,.typed::after{grid-area:1/1;min-width:0;width:100%;border:${outline};border-radius:0;${around};${typeStyle(design, 'body')}}
.typed>*{margin:0;background:var(--paper)}
.typed>input{min-height:max(${leastTarget},${space(9.5)})}
.typed>textarea{resize:vertical}
.typed[data-typed]::after{content:attr(data-typed) ' ';white-space:pre-wrap;overflow-wrap:anywhere;visibility:hidden}
.one-line[data-typed]::after{content:none}
.tick{display:grid;grid-template-columns:auto minmax(0,1fr);column-gap:${space(2.9)};align-items:start}
.tick label{${typeStyle(design, 'body')}padding-top:max(0px,(max(${leastTarget},${space(6.4)}) - 1lh)/2)}
.tick input{appearance:none;display:grid;place-content:center;margin:0;width:max(${leastTarget},${space(6.4)});height:max(${leastTarget},${space(6.4)});border:${outline};border-radius:0;background:var(--paper);color:var(--accent)}
.tick input:checked::before{content:'';width:.42em;height:.85em;margin-top:-.2em;border:solid;border-width:0 .19em .19em 0;transform:rotate(42deg)}
section.certificate{padding:${space(9)} var(--gutter);border:max(${thickness(line.section * 1.6)},${line.section * 1.6}pt) solid var(--accent)}
.certificate>h2{${typeStyle(design, 'kind')}}
.certificate>*{max-width:42rem}
.certificate>:is(.field,.fields){max-width:none}
.certificate>*+*{margin-top:${space(spaces.paragraph)}}
.certificate>.piece{${typeStyle(design, 'certificate')}margin-top:${space(7)};text-wrap:balance}
.certificate>.piece+*{margin-top:${space(1.9)}}
.certificate>*+:is(.field,.fields,.tick){margin-top:${space(5)}}
.certificate>.tick+.tick{margin-top:${space(2.4)}}
.form-tools{margin-top:${space(spaces.paragraph)}}
.form-tools .note{margin:0;max-width:42rem}
.form-tools .tools{margin:${space(1.9)} 0}
.form-tools .question{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem}
@media print,screen and (min-width:46em){
${design.sideHeads === 'above' ? '' : '.fields{grid-template-columns:repeat(2,minmax(0,1fr))}\n'}section.certificate{padding:${space(9)} ${space(11)}}
}
@media (forced-colors:active){.tick input{appearance:auto}.tick input:checked::before{content:none}}
@media print{
.form-tools{display:none}
:is(.field,.fields,.tick){break-inside:avoid}
.typed{${printEdge}}
.typed[data-typed]>*{visibility:hidden}
.typed[data-typed]::after{content:attr(data-typed) ' ';visibility:visible}
.typed>textarea{resize:none;field-sizing:content}
${[...rows]
  .sort((a, b) => a - b)
  .map((count) => `textarea[rows="${count}"]{min-height:calc(${count}lh + .9em)}`)
  .join('\n')}
}`;
}
