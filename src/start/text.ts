/** A text in double quotation marks, as YAML and JSON both read it, whatever stands in it. */
export const text = (words: string): string => JSON.stringify(words);
