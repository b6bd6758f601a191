import type { Heading, Section } from './tree.ts';

/** The head of a section; undefined where it has none. */
export const headOfSection = ({ children }: Pick<Section, 'children'>): Heading | undefined =>
  children.find((block): block is Heading => block.type === 'heading' && block.depth === 2);
