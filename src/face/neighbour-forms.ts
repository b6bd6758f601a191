/**
 * Gives a step that changes glyphs in place into the forms they take beside their neighbours. A mark that a rule does
 * not name stands in nobody's way: an accent sits higher over a capital that has a dot below, too.
 */
export function neighbourForms(
  rules: Uint16Array,
  isMark: (glyph: number) => boolean,
): (glyphs: { id: number }[]) => void {
  const read: { step: number; forms: Map<number, number>; neighbours: Set<number> }[] = [];
  for (let at = 0; at < rules.length; ) {
    const step = rules[at] === 0 ? -1 : 1;
    const forms = new Map<number, number>();
    const end = at + 2 + (rules[at + 1] ?? 0) * 2;
    for (let pair = at + 2; pair < end; pair += 2) forms.set(rules[pair] ?? 0, rules[pair + 1] ?? 0);
    const last = end + 1 + (rules[end] ?? 0);
    read.push({ step, forms, neighbours: new Set(rules.subarray(end + 1, last)) });
    at = last;
  }
  const isPassed = (glyph: number | undefined, neighbours: ReadonlySet<number>): boolean =>
    glyph !== undefined && isMark(glyph) && !neighbours.has(glyph);
  return (glyphs) => {
    for (const { step, forms, neighbours } of read) {
      for (const [index, glyph] of glyphs.entries()) {
        const form = forms.get(glyph.id);
        if (form === undefined) continue;
        let beside = index + step;
        while (isPassed(glyphs[beside]?.id, neighbours)) beside += step;
        if (neighbours.has(glyphs[beside]?.id ?? -1)) glyph.id = form;
      }
    }
  };
}
