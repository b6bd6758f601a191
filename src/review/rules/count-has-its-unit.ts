import type { Breach } from '../../fault/fault.ts';
import type { Language } from '../../language/language.ts';
import { mayHold } from '../../language/may-hold.ts';
import { isReported } from '../is-reported.ts';
import type { Fact, Review } from '../review.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import { countValues } from './count-values.ts';
import type { Checked, ReviewRule } from './rule.ts';

const talking = ':value[themes.ways.sub-themes.talking.studies]';

export const countHasItsUnit: ReviewRule = {
  holds:
    'A count of studies is called one of studies. Sources, reports, papers and records are other units: a study can stand in several reports, and a report can tell of several studies. So “10 sources” in the texts of a sub-theme with 10 studies is asked about.',
  examples: [
    {
      in: 'review.yaml',
      ok: `subtitle: 'Talking stands in ${talking} studies'\n`,
      notOk: `subtitle: 'Talking stands in ${talking} sources'\n`,
      found: '‘sources’ after a count of studies',
      expected: '‘studies’, or a count of sources',
      suggestion: 'write ‘studies’, if it is they that are counted',
    },
  ],
  holdsInEveryLanguage: true,
  *check(checked) {
    const { data, proses, written } = checked;
    const { after, sign, typed, studies } = units[data.language];
    for (const { prose, keys } of proses) {
      for (const { end, path } of countValues(prose.markdown)) {
        if (!/(?:^|\.)(?:studies|included)$|^(?:methods|attributes)\./.test(path)) continue;
        const [, gap = '', unit] = after().exec(prose.markdown.slice(end)) ?? [];
        if (unit === undefined) continue;
        yield {
          ...said(`‘${unit}’ after a count of studies`, unit, studies),
          place: placeInText(written, keys, { offset: end + gap.length, length: unit.length }),
        };
      }
    }
    for (const { text, keys, count } of besideCounts(checked)) {
      if (!mayHold(sign, text)) continue;
      for (const { index, 0: words, 1: number, 2: unit = '' } of text.matchAll(typed())) {
        if (!isReported(count) || Number(number) !== count.value) continue;
        yield {
          ...said(`‘${words}’ beside ${count.value} studies`, unit, studies),
          place: placeInText(written, keys, { offset: index, length: words.length }),
          also: { ...count.place, what: 'the count of studies' },
        };
      }
    }
  },
};

const said = (found: string, unit: string, studies: string): Omit<Breach, 'place'> => ({
  found,
  expected: `‘${studies}’, or a count of ${unit}`,
  suggestion: `write ‘${studies}’, if it is they that are counted`,
});

/** What is counted beside studies. Papers and articles that are typed are told by `count-comes-from-data`. */
const units = {
  'en-GB': {
    after: () =>
      /^(\s+(?:(?:included|published|eligible|different)\s+)?)(sources|reports|records|publications|papers|articles|references)\b/i,
    sign: /sources|reports|records|publications|references/,
    typed: () =>
      /(?<![\w.,:/–-])(\d+)\s+(?:(?:included|published|eligible|different)\s+)?(sources|reports|records|publications|references)\b/gi,
    studies: 'studies',
  },
  cy: {
    after: () => /^(\s+)(ffynhonnell|adroddiad|cofnod|[cg]?[h]?yhoeddiad|[pb]h?apur|erthygl)(?!\p{L})/iu,
    sign: /ffynhonnell|ffynonellau|adroddiad|cofnod|hoeddiad/,
    typed: () =>
      /(?<![\w.,:/–-])(\d+)\s+(?:o\s+)?(ffynhonnell|ffynonellau|adroddiad(?:au)?|cofnod(?:ion)?|[cg]h?yhoeddiad(?:au)?)(?!\p{L})/giu,
    studies: 'astudiaeth',
  },
} as const satisfies Record<Language, unknown>;

/** Texts that stand beside the count of a finding: its own, and what its theme says. */
function* besideCounts({ review, proses }: Checked): Iterable<{
  readonly text: string;
  readonly keys: Checked['proses'][number]['keys'];
  readonly count: Fact<number>;
}> {
  for (const { prose, keys } of proses) {
    for (const { path, studies } of findingsOf(review, prose.path))
      if (prose.path.startsWith(path)) yield { text: prose.markdown, keys, count: studies };
  }
}

function findingsOf(
  { themes }: Review,
  path: string,
): readonly { readonly path: string; readonly studies: Fact<number> }[] {
  return themes.flatMap((theme) =>
    theme.findings.map(({ path: own, studies }) => ({
      path: path === `${theme.path}.statement` ? path : `${own}.`,
      studies,
    })),
  );
}
