import type { Engine, OutputFormat } from 'citeproc';
import { marked } from './marked-text.ts';

/** citeproc-js's HTML format with our marks in place of tags, and nothing escaped: the text never is a string of HTML. */
export function marksFormat(html: OutputFormat | undefined): OutputFormat {
  const around = (name: string) => marked(name, '%%STRING%%');
  const plain = '%%STRING%%';
  const wrapping = (name: string) => (_state: Engine, text: string) => marked(name, text);
  return {
    ...html,
    text_escape: (text: string) => text ?? '',
    bibstart: '',
    bibend: '',
    '@font-style/italic': around('em'),
    '@font-style/oblique': around('em'),
    '@font-style/normal': around('-em'),
    '@font-variant/small-caps': around('small-caps'),
    '@font-variant/normal': around('-small-caps'),
    '@font-weight/bold': around('strong'),
    '@font-weight/normal': around('-strong'),
    '@font-weight/light': false,
    '@text-decoration/underline': around('u'),
    '@text-decoration/none': around('-u'),
    '@vertical-align/sup': around('sup'),
    '@vertical-align/sub': around('sub'),
    '@vertical-align/baseline': plain,
    '@bibliography/entry': (_state: Engine, text: string) => text,
    '@display/block': wrapping('line'),
    '@display/indent': wrapping('line'),
    '@display/left-margin': wrapping('label'),
    '@display/right-inline': (_state: Engine, text: string) => text,
    '@URL/true': wrapping('link'),
    '@DOI/true': wrapping('link'),
  };
}
