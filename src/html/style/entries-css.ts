import type { Design } from '../../design/design.ts';
import type { Lengths } from './lengths.ts';
import { thickness } from './thickness.ts';
import { typeStyle } from './type-style.ts';

/** Tables as labelled entries, for designs that want them so. */
export function entriesCss(design: Design, { space }: Lengths): string {
  if (design.tables !== 'entries') return '';
  const { space: spaces, line, marks } = design;
  const hairline = `${thickness(line.hairline)} solid var(--hairline)`;
  return `
.entries>.caption{${typeStyle(design, 'note')}}
.entries>.group{${typeStyle(design, 'themeRow')}margin-top:${space(7)};padding-bottom:${space(1.5)};border-bottom:${thickness(line.table)} solid var(--accent)}
.beside:has(+.entries),.entries>:is(.caption,.group){break-after:avoid}
.entries>dl{margin-top:0}
.entries>dl>div{padding:${space(spaces.cell)} 0;break-inside:avoid}
.entries>dl>div+div{border-top:${hairline}}
.entries+.note{margin-top:0;padding-top:${space(spaces.cell)};border-top:${hairline}}
.entries dt{padding:0}
.entries dd>*{margin-top:${space(1)}}
.entries .values{margin-top:${space(1.9)}}
.values>div+div{margin-top:${space(2.9)}}
.values>div>dt,dt>.label{${typeStyle(design, 'tableHead')}}
dt>p{margin:0}
.values dd>:first-child{margin-top:0}
.marked{display:flex;flex-wrap:wrap;align-items:center;gap:${space(1.5)} ${space(7)};margin-top:${space(1.9)}}
.marked .marks{margin:0;font-size:${marks.findings}rem}
.theme .marked .marks{font-size:${marks.theme}rem}
.marked .count{margin:0;${typeStyle(design, 'tableRowHead')}}`;
}
