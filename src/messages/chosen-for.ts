/** Why some findings stand before the others: the data say so, most studies mention them, or they come first. */
export type ChosenFor = 'what matters most' | 'most studies' | 'their order';
