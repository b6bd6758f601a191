import type { Design, Logo } from '../../design/design.ts';
import type { Lengths } from './lengths.ts';
import { thickness } from './thickness.ts';
import { relativeSize, typeStyle } from './type-style.ts';

/** The first screen: mast, title, dot field, contents, the figures, the key messages. */
export function coverCss(design: Design, { space }: Lengths): string {
  const { type, line, logo } = design;
  const times = (size: number, factor: number): string => relativeSize(type, size * factor);
  return `
.mast{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:0 2rem;padding-top:${space(2.4)};border-top:max(${thickness(line.mast)},${line.mast}pt) solid var(--accent)}
.mast p{margin:0}
.kind{${typeStyle(design, 'kind')}font-size:${relativeSize(type, type.audience.size)}}
.audience{${typeStyle(design, 'audience')}font-size:${relativeSize(type, type.audience.size)}}${design.label === undefined ? '' : `\n.mast .label{${typeStyle(design, 'audience')}}`}
${logo === undefined ? '' : logoCss(logo, space)}.opening{margin-top:${space(8)}}
h1{${typeStyle(design, 'title')}font-size:clamp(${times(type.title.size, 0.648)},1.1rem + 4.2vw,${times(type.title.size, 1.083)});max-width:min(14em,100%)}
.subtitle{${typeStyle(design, 'subtitle')}font-size:clamp(1.15rem,1rem + .7vw,${times(type.subtitle.size, 1)});margin-top:${space(4)};max-width:min(30em,100%)}
.subtitle+p{margin-top:${space(6)}}
.opening-text>*{max-width:100%}
.opening-text>p{max-width:min(36rem,100%)}
.dot-field{margin-top:${space(6)}}
.dots{width:100%}
.dots-field{display:none}
.dots-strip path{fill:none;stroke:var(--accent);stroke-width:.62;stroke-linecap:round}
.contents{margin-top:${space(3)};font-size:${relativeSize(type, type.table.size)}}
.contents summary{display:inline-block;min-height:1.9rem;padding:.2rem 0;color:var(--accent);cursor:pointer;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
.contents summary::after{content:' ↓';content:' ↓'/'';display:inline-block;padding-left:.25em}
.contents [open] summary::after{content:' ↑';content:' ↑'/''}
.contents summary::-webkit-details-marker{display:none}
.contents ol{margin-top:${space(1)};columns:16em 2;column-gap:2rem}
.contents li{margin:0;break-inside:avoid}
.contents a{display:inline-block;padding:.22rem 0}
.figures{display:grid;grid-template-columns:repeat(3,auto);justify-content:space-between;gap:${space(3)} .75rem;margin-top:${space(8)};padding-top:${space(3.4)};border-top:${thickness(line.section)} solid var(--rule)}
.figures li{display:flex;flex-direction:column;justify-content:end;margin:0}
.stat{${typeStyle(design, 'stat')}font-size:clamp(${times(type.stat.size, 0.72)},.9rem + 3vw,${times(type.stat.size, 1)});white-space:nowrap}
.unit,.figures .not-reported{${typeStyle(design, 'statUnit')}}
.figures .not-reported{color:var(--grey)}
@media print,screen and (min-width:46em){
.opening{display:grid;grid-template-columns:minmax(0,4fr) minmax(0,1fr);margin-top:${space(11)}}
.opening-text{display:flex;flex-direction:column;align-items:start;min-width:0;padding-right:${space(9)}}
.subtitle+p{margin-top:auto;padding-top:${space(6)}}
.dot-field{margin-top:${space(1.5)}}
.dots-field{display:block}
.dots-strip{display:none}
.figures{grid-template-columns:repeat(5,minmax(0,1fr));column-gap:0;margin-top:${space(9)}}
}`;
}

/** The logo hangs into the space below the mast. A dark page gives it paper to stand on: its colours are made for that. */
const logoCss = ({ height }: Logo, space: Lengths['space']): string =>
  `.mast:has(.logo){justify-content:flex-start}
.logo{width:auto;height:${space(height)};margin-left:auto}
@media screen and (max-width:30em){.mast:has(.logo){flex-direction:column}.logo{order:-1;margin:0 0 .5rem}}
@media screen and (prefers-color-scheme:dark){.logo{padding:.35rem;background:#fff}}
`;
