import type { ElementContent } from 'hast';
import { linkAddress } from './doi.ts';
import { type Mark, type MarkKind, markKinds, type Run } from './marked-text.ts';

/**
 * Runs as inline hast of the document tree's kinds. A link whose text is no safe address is text.
 *
 * @param url the web address of the work, where it has one
 * @param kinds the marks that are looked for, the outermost first
 */
export function runsToHast(
  runs: readonly Run[],
  hrefOfCite: (mark: Mark, text: string) => string | undefined,
  url?: string,
  kinds: readonly MarkKind[] = markKinds,
): ElementContent[] {
  const [kind, ...inner] = kinds;
  if (kind === undefined) return texts(runs);
  return grouped(runs, kind).flatMap(({ mark, runs: group }): ElementContent[] => {
    const children = runsToHast(group, hrefOfCite, url, inner);
    if (mark === undefined) return children;
    const text = group.map((run) => run.text).join('');
    switch (kind) {
      case 'label':
        return children;
      case 'cite':
        return linked(children, hrefOfCite(mark, text), { className: ['cite'] });
      case 'link':
        return linked(children, linkAddress(text, url), {});
      case 'small-caps':
        return [{ type: 'element', tagName: 'span', properties: { className: ['small-caps'] }, children }];
      default:
        return [{ type: 'element', tagName: kind, properties: {}, children }];
    }
  });
}

/** Neighbouring runs under the same mark of a kind, or under none. */
function grouped(runs: readonly Run[], kind: MarkKind): readonly { mark: Mark | undefined; runs: Run[] }[] {
  const groups: { mark: Mark | undefined; runs: Run[] }[] = [];
  for (const run of runs) {
    const mark = run.marks.find((candidate) => candidate.kind === kind);
    const last = groups.at(-1);
    if (last !== undefined && last.mark === mark) last.runs.push(run);
    else groups.push({ mark, runs: [run] });
  }
  return groups;
}

function linked(
  children: ElementContent[],
  href: string | undefined,
  properties: { className?: string[] },
): ElementContent[] {
  return href === undefined
    ? children
    : [{ type: 'element', tagName: 'a', properties: { ...properties, href }, children }];
}

function texts(runs: readonly Run[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (const { text, breakBefore } of runs) {
    const last = nodes.at(-1);
    if (breakBefore) nodes.push({ type: 'element', tagName: 'br', properties: {}, children: [] });
    if (!breakBefore && last?.type === 'text') last.value += text;
    else nodes.push({ type: 'text', value: text });
  }
  return nodes;
}
