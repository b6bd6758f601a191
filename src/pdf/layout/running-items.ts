import type { Document } from '../../document/document.ts';
import type { Item } from '../page.ts';
import { millimetres } from './millimetres.ts';
import { plainLine } from './set-text.ts';
import type { Setting } from './setting.ts';

/** The running head, from the second page on, and the foot of every page: artifacts. `index` counts pages from 0. */
export function runningItems(
  { kind, title, edition }: Document,
  index: number,
  pages: number,
  setting: Setting,
): { readonly head: readonly Item[]; readonly foot: readonly Item[] } {
  const { design, messages } = setting;
  const { page, type } = design;
  const left = millimetres(page.margin.left);
  const right = millimetres(page.width - page.margin.right);
  const running = type.running;
  const pair = (first: Item & { kind: 'text' }, last: Item & { kind: 'text' }): Item[] => [
    first,
    { ...last, x: right - last.width },
  ];
  const footBaseline = millimetres(page.height) - millimetres(12.5);
  const headBaseline = millimetres(page.margin.top - 7);
  return {
    head:
      index === 0
        ? []
        : pair(
            plainLine(
              kind,
              { ...running, face: 'sans-semibold', colour: 'accent' },
              'header',
              left,
              headBaseline,
              setting,
            ),
            plainLine(title, running, 'header', left, headBaseline, setting),
          ),
    foot: pair(
      plainLine(
        messages.pdf.edition(edition.number, edition.date, edition.nextReview),
        running,
        'footer',
        left,
        footBaseline,
        setting,
      ),
      plainLine(messages.pdf.page(index + 1, pages), running, 'footer', left, footBaseline, setting),
    ),
  };
}
