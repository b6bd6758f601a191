import type { Design } from '../../design/design.ts';
import type { Lengths } from './lengths.ts';
import { thickness } from './thickness.ts';
import { typeStyle } from './type-style.ts';

/** What differs where heads stand above their text, boxes have no tint, or there is no dot field. */
export function oneColumnCss(design: Design, { space }: Lengths): string {
  const { space: spaces, line } = design;
  const rule = `${thickness(line.section)} solid var(--rule)`;
  return [
    design.sideHeads === 'above'
      ? `
.beside{display:block}
.beside>h2{padding:0;break-after:avoid}
.text,:is(.box,.careful)>*{max-width:none}
.text{margin-top:${space(2.1)}}
.beside:has(>.text:empty)+*{margin-top:${space(2.9)}}
.columns{display:block}
.columns>div+div{margin-top:${space(6)}}
.columns :is(p,li){font-size:inherit}
.text .columns h3{${typeStyle(design, 'subsection')}border:0;padding:0;margin-bottom:0}
:is(.facts,.limits)>div{display:block}
.facts.plain>div+div{margin-top:${space(spaces.cell)}}
dt{padding-right:0}
.figures{display:flex;flex-wrap:wrap;justify-content:flex-start;gap:${space(4)} clamp(1.5rem,4vw,3.5rem);overflow-wrap:normal}
main>section{break-inside:auto}`
      : '',
    design.boxes === 'plain'
      ? `
.box{background:none;outline:0;padding:${space(spaces.afterRule)} 0}
section.box,.box.wide{margin-inline:0}
section.box{padding-bottom:0;border-top:${rule}}
div.box{border-top:${rule}}
div.box:not(section>:last-child){border-bottom:${rule}}`
      : '',
    design.dotField
      ? ''
      : `
.opening{display:block}
.opening-text{padding-right:0}
h1,.subtitle,.opening-text>p{max-width:none}`,
  ].join('');
}
