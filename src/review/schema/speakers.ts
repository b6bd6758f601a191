/** Who says something in the data, in the order in which messages name them. */
export const speakers = ['participants', 'author', 'reporter', 'this briefing'] as const;

export type Speaker = (typeof speakers)[number];
