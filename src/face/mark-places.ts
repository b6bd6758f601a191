/**
 * Gives a look-up of how far right of a letter's origin a mark's own origin belongs, in font units; undefined if the
 * font does not say. Anchors are rows of glyph, class and place across.
 */
export function markPlaces(
  markAnchors: Int16Array,
  baseAnchors: Int16Array,
): (base: number, mark: number) => number | undefined {
  const bases = new Map<string, number>();
  for (let at = 0; at < baseAnchors.length; at += 3) {
    bases.set(`${baseAnchors[at]} ${baseAnchors[at + 1]}`, baseAnchors[at + 2] ?? 0);
  }
  return (base, mark) => {
    for (let at = markAnchors.length - 3; at >= 0; at -= 3) {
      if (markAnchors[at] !== mark) continue;
      const place = bases.get(`${base} ${markAnchors[at + 1]}`);
      if (place !== undefined) return place - (markAnchors[at + 2] ?? 0);
    }
    return undefined;
  };
}
