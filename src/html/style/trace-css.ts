import type { Design } from '../../design/design.ts';
import type { Lengths } from './lengths.ts';
import { thickness } from './thickness.ts';
import { typeStyle } from './type-style.ts';

/** Figures that can be asked where they come from, what they answer, and the list at the foot of a page. */
export function traceCss(design: Design, { space }: Lengths): string {
  return `
:is([data-fact],.use)[href]{text-decoration:underline dotted var(--field) 1px}
:is([data-fact]:not(.stat),.use)[href]{color:inherit}
.not-reported[href]{color:var(--grey)}
:is([data-fact],.use):hover{color:var(--accent);text-decoration:underline solid 1px}
[data-fact]:target,:target>:is(th,dt){background:var(--tint)}
.trace{position:absolute;inset:auto;margin:0;width:max-content;max-width:min(22rem,calc(100vw - 16px));padding:${space(2.9)} ${space(4)};border:${thickness(design.line.section)} solid var(--rule);background:var(--paper);${typeStyle(design, 'note')}color:var(--ink);text-align:left;text-indent:0;letter-spacing:normal;white-space:normal;hyphens:manual}
.trace>*{display:block}
.trace>*+*{margin-top:${space(1)}}
.trace>:last-child{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:${space(1)} ${space(4)}}
.trace :is(a,button){display:inline-flex;align-items:center;min-height:1.8rem;font:inherit}
.trace button{padding:0 .7em;border:1px solid var(--field);background:none;color:var(--accent);cursor:pointer}
.origins summary{cursor:pointer;min-height:1.8rem}
.origins{margin-bottom:${space(5)}}
@media print{
:is([data-fact],.use)[href]{text-decoration:none}
.trace{display:none}
}`;
}
