/** The letters of the bytes 80 to 9F (Encoding Standard, index windows-1252); those without one stand for themselves. */
const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Text in Windows-1252. Node before 24 takes the bytes 80 to 9F for control characters, as in Latin-1. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replaceAll(/[\u0080-\u009F]/g, (sign) => letters[sign.charCodeAt(0) - 0x80] ?? sign);
