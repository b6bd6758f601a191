import type { Design, Palette } from '../../design/design.ts';

/** The colours as custom properties, for light and dark pages and for readers who force their own. */
export function paletteCss({ colour, dark }: Design): string {
  return `
:root{color-scheme:light dark;${properties(colour)}}
@media screen and (prefers-color-scheme:dark){:root{${properties(dark)}}}
@media (forced-colors:active){:root{--paper:Canvas;--ink:CanvasText;--accent:CanvasText;--grey:CanvasText;--field:CanvasText;--hairline:GrayText;--rule:CanvasText;--tint:Canvas}
a{color:LinkText}}`;
}

const properties = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
