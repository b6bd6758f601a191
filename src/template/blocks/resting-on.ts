import { onceFor } from '../../cache/once-for.ts';
import type { Phrase, Text } from '../../language/phrase.ts';
import { capital } from '../../messages/capital.ts';
import { breakdownsOf, pathOfBreakdown } from '../../review/breakdowns-of.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isReported } from '../../review/is-reported.ts';
import { kindOfFindings } from '../../review/kind-of-findings.ts';
import type { Breakdown, Fact, Finding, Provenance, Speaker } from '../../review/review.ts';
import type { Filling } from '../filling.ts';

/** A fact of the review with what a reader calls it. */
export interface Resting {
  /** What it is called by itself, to a reader who asks for it alone. */
  readonly field: Phrase;
  /** What the list of sources calls it. */
  readonly name: Phrase;
  /** With which others it stands in a line of the list. */
  readonly line: 'review' | 'publication' | 'methods' | 'themes' | 'statements';
  /** What it is one of. Where all of them rest on the same, they are named at once. */
  readonly oneOf?: Several;
  readonly fact: Fact<unknown>;
  /** The ways to it in the data, by which its figures are known. */
  readonly paths: readonly string[];
}

/** Facts of one kind, such as the parts of a breakdown. */
export type Several = {
  readonly key: string;
  /** How many there are, with those that need no source. */
  readonly size: number;
  /** What all of them are called. */
  readonly all: Text;
} & (
  | {
      /** Each has a name of its own, under a common one where there is such. */
      readonly as: 'names';
      readonly some?: Text;
    }
  | {
      readonly as: 'findings';
      readonly some: string;
      /** Most of them, where the list names the rest elsewhere. */
      readonly others: string;
      readonly theme: Text;
      /** How many of them the theme has. */
      readonly themeSize: number;
    }
  | {
      readonly as: 'claims';
      readonly speaker: string;
      /** Among those of the same speaker, from 1. */
      readonly position: number;
      readonly speakerSize: number;
    }
);

/** Every fact of the review that rests on a source or that no source gives, in the order of the model. */
export const restingOn = onceFor(factsThatRest);

function factsThatRest({ review, messages, authors }: Filling): readonly Resting[] {
  const { values, blocks } = messages;
  const words = blocks.sources;
  const { labels } = words;
  const subThemes = review.themes.flatMap((theme) => theme.subThemes);
  const findings = findingsOf(review);
  const ofFindings = words.ofFindings(kindOfFindings(findings));
  const { publication, eligibility } = review;
  const { included } = review.studies;
  const { total, ages } = review.participants;
  return [
    alone(
      'review',
      isReported(included) ? words.included(values.count(included.value, 'study', false)) : labels.included,
      included,
    ),
    // What no source counts is counted from it, such as the studies that say nothing of an attribute.
    ...ifAny('review', labels.studyList, review.studies.list).map((list) => ({
      ...list,
      paths: [...list.paths, ...breakdownsOf(review).map(pathOfBreakdown)],
    })),
    ...ifAny('review', labels.primaryStudies, review.primaryStudies?.total),
    ...ifAny('review', labels.differentStudies, review.primaryStudies?.unique),
    ...ifAny('review', labels.coveredArea, review.primaryStudies?.correctedCoveredArea),
    ...ifAny(
      'review',
      isReported(total)
        ? words.participants(values.count(total.value, 'participant', false))
        : labels.participants,
      total,
    ),
    ...ifAny(
      'review',
      isReported(ages) ? words.ages(values.range(ages.value.from, ages.value.to)) : labels.ages,
      ages,
    ),
    ...ifAny('review', labels.countries, review.countries),
    ...ifAny('review', blocks.places.regions, review.regions),
    ...ifAny('review', blocks.people.meanAge, review.participants.meanAge),
    ...ifAny('review', blocks.people.medianAge, review.participants.medianAge),
    ...ifAny('review', blocks.people.sexes, review.participants.sexes),
    ...ifAny('review', blocks.people.ethnicity, review.participants.ethnicity),
    alone('review', labels.kind, review.kind),
    ...ifAny('review', labels.approach, review.approach),
    ...ifAny('review', labels.question, review.question && known(review.question)),
    ...ifAny('review', labels.databases, review.search.databases),
    ...ifAny('review', labels.searchDates, review.search.dates),
    ...ifAny('review', labels.lastSearched, review.search.lastSearched),
    ...criteria(),
    ...ifAny('review', labels.titlesAndAbstracts, review.screening?.titlesAndAbstracts),
    ...ifAny('review', labels.fullTexts, review.screening?.fullTexts),
    ...ifAny('review', labels.flow, review.flow),
    ...ifAny('review', labels.appraisal, review.appraisal),
    ...ifAny('review', labels.involvement, review.involvement),
    ...ifAny('review', labels.partOfFunder, publication.partOfTheFunder),
    ...ifAny('review', labels.conflicts, publication.conflictsOfInterest),
    ...ifAny('review', labels.registration, publication.registration),
    ...ifAny('review', labels.protocol, publication.protocol),
    ...ifAny('review', labels.changes, publication.changesFromProtocol),
    alone('publication', labels.publication, known(publication)),
    ...(
      [
        [labels.affiliation, publication.affiliation],
        [labels.funder, publication.funder],
        [labels.licence, publication.licence],
        [labels.orcid, publication.orcid],
        [labels.onlineFirst, publication.onlineFirst],
        [labels.quotationPages, publication.quotationPages],
      ] as const
    ).flatMap(([label, fact]) => ifAny('publication', label, fact)),
    ...breakdownsOf(review).flatMap(partsOf),
    ...review.themes.slice(0, 1).map((theme) => ({
      ...alone(
        'themes',
        words.themes(
          values.count(review.themes.length, 'theme', false),
          subThemes.length === 0 ? undefined : values.count(subThemes.length, 'sub-theme', false),
        ),
        known(theme),
      ),
      paths: ['themes', 'sub-themes'],
    })),
    ...of('studies', ({ studies }) => studies, words.subThemeStudies),
    ...of('helps', ({ helps }) => helps, words.helps),
    ...of('hinders', ({ hinders }) => hinders, words.hinders),
    ...(review.bottomLine ? claimsOf([review.bottomLine], labels.bottomLine) : []),
    ...review.keyMessages.flatMap(({ claims }, index) =>
      claimsOf(claims, words.keyMessage(index + 1, review.keyMessages.length)),
    ),
    ...conclusions(),
    ...claimsOf(review.whatThisAdds?.knownBefore ?? [], labels.knownBefore),
    ...claimsOf(review.whatThisAdds?.adds ?? [], labels.whatThisAdds),
    ...claimsOf(review.context, labels.context),
    ...claimsOf(review.limitations, labels.limitations),
    ...claimsOf(review.missing, labels.missing),
    ...claimsOf(review.gaps, labels.gaps),
    ...claimsOf(review.recommendations, labels.recommendations),
  ];

  function criteria(): readonly Resting[] {
    const given = [
      ...ifAny('review', labels.includedIf, eligibility.includedIf),
      ...ifAny('review', labels.excludedIf, eligibility.excludedIf),
    ];
    const oneOf: Several = { key: 'eligibility', size: 2, all: labels.eligibility, as: 'names' };
    return given.map((each) => ({ ...each, oneOf }));
  }

  function partsOf({ id, name, of, parts }: Breakdown): readonly Resting[] {
    const oneOf: Several = {
      key: `methods ${id}`,
      size: parts.length + (of ? 1 : 0),
      all: name,
      as: 'names',
      some: name,
    };
    const part = (partName: Text, fact: Fact<number>): Resting => ({
      ...alone('methods', partName, fact),
      field: words.partAlone(name, partName),
      oneOf,
    });
    return [
      ...(of ? [part(of.name, of.studies)] : []),
      ...parts.map(({ name: partName, studies }) => part(partName, studies)),
    ];
  }

  function of(
    what: 'studies' | 'helps' | 'hinders',
    factOf: (finding: Finding) => Fact<unknown> | undefined,
    field: (finding: Text) => Phrase,
  ): readonly Resting[] {
    const told = findings.filter((finding) => factOf(finding) !== undefined);
    return review.themes.flatMap((theme) =>
      theme.findings.flatMap((finding) => {
        const fact = factOf(finding);
        if (fact === undefined) return [];
        return [
          {
            ...alone('themes', finding.name, fact),
            field: field(finding.name),
            oneOf: {
              key: what,
              size: told.length,
              as: 'findings' as const,
              ...ofFindings[what],
              theme: theme.name,
              themeSize: theme.findings.filter((each) => told.includes(each)).length,
            },
          },
        ];
      }),
    );
  }

  function conclusions(): readonly Resting[] {
    const all = review.conclusions;
    const oneOf: Several = { key: 'conclusions', size: all.length, all: labels.conclusions, as: 'names' };
    return all.flatMap((claim, index) =>
      claim.sources.length === 0
        ? []
        : [{ ...alone('statements', words.conclusion(index + 1, all.length), known(claim)), oneOf }],
    );
  }

  /** What this briefing says rests on no source and is not named. */
  function claimsOf<Said extends Provenance & { readonly by: Speaker }>(
    claims: readonly Said[],
    label: string,
  ): readonly Resting[] {
    const by = (speaker: Speaker): readonly Said[] => claims.filter((claim) => claim.by === speaker);
    return claims.flatMap((claim): readonly Resting[] =>
      claim.sources.length === 0
        ? []
        : [
            {
              ...alone('statements', label, known(claim)),
              oneOf: {
                key: `claims ${label}`,
                size: claims.length,
                all: label,
                as: 'claims',
                speaker: words.speakers(authors)[claim.by],
                position: by(claim.by).indexOf(claim) + 1,
                speakerSize: by(claim.by).length,
              },
            },
          ],
    );
  }
}

const alone = (line: Resting['line'], name: Phrase, fact: Fact<unknown>): Resting => ({
  field: capital(name),
  name,
  line,
  fact,
  paths: [fact.path],
});

/** The same of what may be left out. */
const ifAny = (line: Resting['line'], name: Phrase, fact: Fact<unknown> | undefined): readonly Resting[] =>
  fact ? [alone(line, name, fact)] : [];

/** A statement as a fact: what it says is known, as somebody says it. */
function known({ sources, sure, path, place }: Provenance): Fact<true> {
  return { value: true, sources, sure, path, place };
}
