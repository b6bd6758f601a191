import type { Design, FaceName, TypeRole } from '../design/design.ts';
import { webFaceCss } from '../face/web-face-css.ts';
import type { WebFaces } from '../face/web-faces.ts';
import type { ListedFile } from './index-page.ts';

const roles: readonly TypeRole[] = [
  'title',
  'subtitle',
  'kind',
  'messagesHead',
  'body',
  'table',
  'tableRowHead',
  'note',
];

/** The faces that the list of documents is set in, with the letters of its titles. */
export function indexFaceCss(files: readonly ListedFile[], { type }: Design, bundled: WebFaces): string {
  const text = files.map(({ title, kind, label }) => [title, kind, label].join(' ')).join(' ');
  const faces: readonly FaceName[] = [...new Set(roles.map((role) => type[role].face))];
  return webFaceCss(bundled, `abc ${text}`, faces);
}
