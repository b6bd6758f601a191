/** What a document can be written as. Its name is the ending of the file. */
export const formats = ['html', 'pdf'] as const;

export type Format = (typeof formats)[number];

export const isFormat = (name: string): name is Format => formats.some((format) => format === name);
