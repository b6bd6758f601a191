const words =
  /^(?:n\.?\s?r\.?|n\.?\s?s\.?|n\/?a|n\.a\.|n\.?k\.?|[-–—]+|not (?:reported|stated|given|available|specified|known|applicable|clear)|unknown|unclear|unspecified|missing)\.?$/i;

/** Whether a cell says in so many words that there is nothing to say: NR, n/a, not stated, a dash. A question mark is a question. */
export const isNotReported = (text: string): boolean => words.test(text);
