import type { Fault } from '../fault/fault.ts';

/** Whether what is reported is no mistake but something left to do, of which a person wants a list. */
export const isToDo = ({ rule }: Fault): boolean => rule === 'gap-is-filled';
