/**
 * A text as XML can hold it, before it is escaped. What XML 1.0 cannot hold, control characters and halves of a surrogate pair,
 * becomes the replacement character.
 */
export const inXml = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
