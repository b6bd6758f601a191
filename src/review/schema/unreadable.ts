/** Stands for an id or a citekey that cannot be read; rules that look ids up pass it over. */
export const unreadableId = 'x-unreadable-x';
