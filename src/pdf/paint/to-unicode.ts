/**
 * A glyph of a cluster whose characters another glyph carries is read as the joiner that shows and breaks
 * nothing.
 */
const WORD_JOINER = '\u2060';

/** A section of a CMap holds at most 100 entries (Adobe technical note 5014). */
const A_SECTION = 100;

/**
 * The CMap from codes to text (PDF 1.7, 9.10.3): pairs of a code and its characters, of which a ligature has several.
 * PDF/UA-1 wants an entry for each code in use, above 0 and no byte order mark (7.21.7).
 */
export function toUnicode(codes: readonly (readonly [code: number, characters: string])[]): string {
  const lines = codes.map(([code, text]) => `<${hex(code)}><${utf16(text || WORD_JOINER)}>`);
  const sections: string[] = [];
  for (let from = 0; from < lines.length; from += A_SECTION) {
    const group = lines.slice(from, from + A_SECTION);
    sections.push(`${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${sections.join('\n')}
endcmap
CMapName currentdict/CMap defineresource pop
end
end`;
}

const hex = (unit: number): string => unit.toString(16).padStart(4, '0');

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
