/** Words as they stand at the beginning of a sentence; the first letter may come after signs of another language. */
export const capital = (text: string): string => {
  const at = text.search(/[^\uFDD0-\uFDEF]|$/);
  return text.slice(0, at) + text.slice(at, at + 1).toUpperCase() + text.slice(at + 1);
};
