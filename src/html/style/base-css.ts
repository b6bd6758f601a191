import type { Design } from '../../design/design.ts';
import type { Lengths } from './lengths.ts';
import { thickness } from './thickness.ts';
import { relativeSize, typeStyle } from './type-style.ts';

/** Size of body text that the web's 18 and 19 pixels belong to, in points. */
const usualBody = 12;

/** Text, links, lists and controls. */
export function baseCss(design: Design, { space }: Lengths): string {
  const { type, space: spaces } = design;
  const type_ = (role: Parameters<typeof typeStyle>[1]): string => typeStyle(design, role);
  const scale = (pixels: number): string => `${(pixels / 16) * (type.body.size / usualBody) * 100}%`;
  return `
*,::before,::after{box-sizing:border-box}
html{--serif:'Source Serif 4',Georgia,'Times New Roman',serif;--sans:'Source Sans 3','Segoe UI',system-ui,sans-serif;--mm:.25rem;--open:1.127;--gutter:1rem;font-size:${scale(18)};-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
@media screen and (min-width:46em){html{font-size:${scale(19)};--mm:.27rem;--gutter:1.263rem}}
body{margin:0 auto;max-width:53.9rem;padding:0 var(--gutter) ${space(10)};background:var(--paper);${type_('body')}font-variant-numeric:lining-nums;font-kerning:normal;hyphens:${design.hyphenation === 'none' ? 'manual' : 'auto'};hyphenate-limit-chars:6 3 3;overflow-wrap:break-word;text-wrap:pretty}
h1,h2,h3,p,ul,ol,dl,dd,figure,blockquote{margin:0;padding:0}
h1,h2,h3,.subtitle,.lead,.claim,.group th{text-wrap:balance}
h2{${type_('section')}}
h3{${type_('subsection')}}
p,ul,ol,dl,.columns,.said,figure,blockquote,table,h3{margin-top:${space(spaces.paragraph)}}
:where(.text,.columns>div,.said,li,dd,td,th,blockquote,.box,.careful,figure)>:first-child{margin-top:0}
h3+*{margin-top:${space(1)}}
*+h3{margin-top:${space(5)}}
strong,b{font-weight:600}
em{font-style:italic}
sup,sub{font-size:${raised(design)};line-height:0}
code{font-family:ui-monospace,Consolas,monospace;font-size:.9em;overflow-wrap:anywhere}
.small-caps{font-variant-caps:small-caps}
h1,h2,.mast p,.figures{overflow-wrap:anywhere}
.long{overflow-wrap:anywhere;white-space:normal}
.no-break{white-space:nowrap}
h1,h2,h3,th,dt,.subtitle,.lead,.claim,.mast,.figures,.references,.no-break,a,code{hyphens:manual}
@media screen and (max-width:30em){h1 .no-break{white-space:normal}}
.not-reported{color:var(--grey)}
.lead{${type_('lead')}}
.note{${type_('note')}}
.by{${type_('note')}}
.by+*{margin-top:0}
.claim{${type_('claim')}}
.claim+.said{margin-top:${space(0.8)}}
hr{border:0;border-top:${thickness(design.line.hairline)} solid var(--hairline);margin:${space(5)} 0}
blockquote{padding-left:${space(5)};border-left:2px solid var(--hairline)}
a{color:var(--accent);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em;overflow-wrap:anywhere}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
main:focus{outline:none}
[hidden]{display:none!important}
ul,ol{padding-left:1.25em}
[role=list]{list-style:none;padding-left:0}
li+li{margin-top:${space(0.8)}}
ul:not([role])>li{list-style:none;position:relative}
ul:not([role])>li::before{content:'–';content:'–'/'';position:absolute;left:-1.25em;color:var(--grey)}
img,svg{display:block;max-width:100%;height:auto}
figcaption{margin-top:${space(1.9)};${type_('note')}}
.skip{position:absolute;left:var(--gutter);top:0;padding:.6em 1em;background:var(--accent);color:var(--paper);transform:translateY(-120%)}
.skip:focus{transform:none}
.tools{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem;margin-top:${space(2.9)};text-indent:0;font-size:${relativeSize(type, type.table.size)}}
.tools a,.tools button{display:inline-flex;align-items:center;min-height:2.1rem;padding:.2rem .8rem;border:1px solid var(--field);border-radius:0;background:none;color:var(--accent);font:inherit;text-decoration:none;cursor:pointer}
.tools a:hover,.tools button:hover{background:var(--accent);border-color:var(--accent);color:var(--paper)}
.tools [role=status]{color:var(--grey)}`;
}

/** Raised letters, no smaller than a design lets type be. */
function raised({ smallestType, type }: Design): string {
  const least = relativeSize(type, smallestType);
  return smallestType > type.note.size * 0.75 ? `max(.75em,min(1em,${least}))` : '.75em';
}
