import { linkAddress } from './doi.ts';
import { type Mark, type MarkKind, markKinds, type Run } from './marked-text.ts';

/** Words of a formatted citation or reference, as the document’s tree has them. */
export type CitationRun =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'break' }
  | { readonly type: Look; readonly children: readonly CitationRun[] }
  /** `url` is an address of the web. */
  | { readonly type: 'link'; readonly url: string; readonly children: readonly CitationRun[] }
  | { readonly type: 'cite'; readonly citekey: string; readonly children: readonly CitationRun[] };

type Look = 'strong' | 'emphasis' | 'smallCaps' | 'underline' | 'superscript' | 'subscript';

const looks = {
  strong: 'strong',
  em: 'emphasis',
  'small-caps': 'smallCaps',
  u: 'underline',
  sup: 'superscript',
  sub: 'subscript',
} as const satisfies Record<string, Look>;

/**
 * Runs of one look each as runs within runs. A link whose text is no safe address is text.
 *
 * @param citekeyOf the work that a mark `cite` is of, with the text under it
 * @param url the web address of the work, where it has one
 * @param kinds the marks that are looked for, the outermost first
 */
export function nestedRuns(
  runs: readonly Run[],
  citekeyOf: (mark: Mark, text: string) => string | undefined,
  url?: string,
  kinds: readonly MarkKind[] = markKinds,
): readonly CitationRun[] {
  const [kind, ...inner] = kinds.filter((each) => runs.some(({ marks }) => hasKind(marks, each)));
  if (kind === undefined) return texts(runs);
  return grouped(runs, kind).flatMap(({ mark, runs: group }): readonly CitationRun[] => {
    const children = nestedRuns(group, citekeyOf, url, inner);
    if (mark === undefined) return children;
    const text = group.map((run) => run.text).join('');
    switch (kind) {
      case 'label':
        return children;
      case 'cite': {
        const citekey = citekeyOf(mark, text);
        return citekey === undefined ? children : [{ type: 'cite', citekey, children }];
      }
      case 'link': {
        const address = linkAddress(text, url);
        return address === undefined ? children : [{ type: 'link', url: address, children }];
      }
      default:
        return [{ type: looks[kind], children }];
    }
  });
}

const hasKind = (marks: readonly Mark[], kind: MarkKind): boolean => marks.some((mark) => mark.kind === kind);

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

function texts(runs: readonly Run[]): readonly CitationRun[] {
  const nodes: ({ readonly type: 'text'; value: string } | { readonly type: 'break' })[] = [];
  for (const { text, breakBefore } of runs) {
    const last = nodes.at(-1);
    if (breakBefore) nodes.push({ type: 'break' });
    if (!breakBefore && last?.type === 'text') last.value += text;
    else nodes.push({ type: 'text', value: text });
  }
  return nodes;
}
