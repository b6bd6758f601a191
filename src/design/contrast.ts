/** The channels of a colour as #RRGGBB, from 0 to 255. */
type Channels = readonly [red: number, green: number, blue: number];

/**
 * How much two colours differ in light, from 1 to 21: WCAG 2.2, “contrast ratio” and “relative luminance”.
 *
 * @param one,other colours as #RRGGBB
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour nearest to the given one, on its way to black or white, that has the contrast on every ground. */
export function withContrast(colour: string, grounds: readonly string[], least: number): string | undefined {
  const suffices = (candidate: string): boolean =>
    grounds.every((ground) => contrast(candidate, ground) >= least);
  for (let part = 0; part <= 100; part++) {
    for (const end of [0, 255]) {
      const [red, green, blue] = channels(colour);
      const candidate = toHex([towards(red, end, part), towards(green, end, part), towards(blue, end, part)]);
      if (suffices(candidate)) return candidate;
    }
  }
  return undefined;
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function channels(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const towards = (channel: number, end: number, part: number): number =>
  Math.round(channel + ((end - channel) * part) / 100);

const toHex = (all: Channels): string =>
  `#${all.map((channel) => channel.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
