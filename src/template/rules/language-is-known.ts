import type { Rule } from '../../fault/rule.ts';

export const languageIsKnown: Rule = {
  id: 'language-is-known',
  holds: 'Words in another language say which, by its code, so that a screen reader speaks them rightly.',
  examples: [
    {
      in: 'a template',
      ok: 'With :lang[bara brith]{is=cy}.\n',
      notOk: 'With :lang[bara brith]{is=w}.\n',
      found: 'the language `w`',
      expected: 'words and the code of their language, such as `:lang[bara brith]{is=cy}`',
    },
  ],
};
