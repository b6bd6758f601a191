/** A pattern that finds a text as it stands, whatever signs it holds; for a `RegExp` with or without the flag `u`. */
export const literalPattern = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
