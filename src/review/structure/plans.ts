/**
 * Plans of schemas as JSON, by the names of their shapes. The step `src/tools/write-plans.ts` writes them into the built program; where
 * it was not taken, a plan is made of its schema when it is first asked for.
 */
export const plans: Readonly<Record<string, string>> = {};
