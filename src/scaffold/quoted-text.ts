/** A text in double quotation marks, as YAML and JSON both read it, whatever stands in it. */
export const quotedText = (words: string): string => JSON.stringify(words);
