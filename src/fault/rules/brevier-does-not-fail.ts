import type { Rule } from '../rule.ts';

export const brevierDoesNotFail: Rule = {
  id: 'brevier-does-not-fail',
  holds:
    'Whatever was written, Brevier makes a document of it or says what is wrong with it. Where it does neither, the fault is its own: that document is left out, all others are made, and the exit code is 70.',
  examples: [
    {
      in: 'any file',
      ok: 'a document that is made',
      notOk: 'a document on which Brevier fails',
      found: 'a fault of Brevier’s own in building data/a/review.yaml: what went wrong inside',
      expected: 'a document, or a message about what was written',
      suggestion:
        'this is a fault of Brevier and not yours: send this message, with data/a/review.yaml, data/a/references.json and templates/briefing.md, to those who look after Brevier',
    },
  ],
};
