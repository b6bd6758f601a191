/** Control characters but for the tab and line breaks, and what stands for a character that could not be read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD]/;
