import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Claim, Fact, Provenance, Speaker } from '../../review/review.ts';
import type { Filling } from '../filling.ts';

/** A fact of the review with what a reader calls it. */
export interface Resting {
  readonly label: string;
  /** What it is said together with where both rest on the same, and how. */
  readonly together?: { readonly key: string; say(labels: readonly string[]): string };
  readonly fact: Fact<unknown>;
  /** What the fact is called by itself, where its label speaks of several. */
  readonly field?: string;
  /** The ways to it in the data, by which its figures are known. */
  readonly paths: readonly string[];
  /** Whether it is one of many cells that say that no source gives it, none of which is named in the list of sources. */
  readonly isCell?: boolean;
}

/** Every fact of the review that rests on a source or that no source gives, in the order of the model. */
export function restingOn({ review, messages, authors }: Filling): readonly Resting[] {
  const { values, blocks } = messages;
  const words = blocks.sources;
  const { labels } = words;
  const count = (fact: Fact<number>): string =>
    isAbsence(fact.value)
      ? values.noNumber(fact.value.absent, 'study')
      : isReported(review.studies.included)
        ? values.countOf(fact.value, review.studies.included.value, 'study')
        : values.count(fact.value, 'study', false);
  const subThemes = review.themes.flatMap((theme) => theme.subThemes);
  const { publication } = review;
  return [
    {
      label: isReported(review.studies.included)
        ? words.included(values.count(review.studies.included.value, 'study', false))
        : labels.included,
      fact: review.studies.included,
    },
    ...review.themes.slice(0, 1).map((theme) => ({
      label: words.themes(
        values.count(review.themes.length, 'theme', false),
        values.count(subThemes.length, 'sub-theme', false),
      ),
      fact: known(theme),
      paths: ['themes', 'sub-themes'],
    })),
    { label: labels.kind, fact: review.kind },
    { label: labels.approach, fact: review.approach },
    { label: labels.question, fact: known(review.question) },
    { label: labels.databases, fact: review.search.databases },
    { label: participants(), fact: review.participants.total },
    { label: ages(), fact: review.participants.ages },
    { label: labels.eligibility, fact: review.eligibility.includedIf },
    { label: labels.eligibility, fact: review.eligibility.excludedIf },
    { label: labels.publication, fact: known(publication) },
    { label: labels.affiliation, fact: publication.affiliation },
    { label: labels.funder, fact: publication.funder },
    { label: labels.appraisal, fact: review.appraisal },
    ...claimsBy(review.limitations, (speaker) => words.speakers(authors)[speaker]).map((resting) => ({
      ...resting,
      together: { key: 'limitations', say: words.limitations },
    })),
    ...claimsBy(review.missing, () => labels.missing),
    ...review.conclusions.map((claim, index) => ({
      label: words.conclusion(index + 1, review.conclusions.length),
      fact: known(claim),
    })),
    ...claimsBy(review.context, () => labels.context),
    ...review.keyMessages.flatMap(({ claims }, index) =>
      claimsBy(claims, () => words.keyMessage(index + 1, review.keyMessages.length)),
    ),
    ...review.methods.flatMap(({ name, parts }) =>
      parts.map((part) => ({
        label: words.part(part.name, count(part.studies)),
        field: words.partAlone(name, part.name),
        together: { key: name, say: (parts: readonly string[]) => words.breakdown(name, parts) },
        fact: part.studies,
      })),
    ),
    ...subThemeCounts(),
    ...subThemes.flatMap(({ name, helps, hinders }) => [
      {
        label: labels.findings,
        field: words.helps(name),
        fact: helps,
        isCell: !isReported(helps),
      },
      {
        label: labels.findings,
        field: words.hinders(name),
        fact: hinders,
        isCell: !isReported(hinders),
      },
    ]),
    { label: labels.searchDates, fact: review.search.dates },
    { label: labels.countries, fact: review.countries },
    { label: labels.studyList, fact: review.studies.list },
    { label: labels.flow, fact: review.flow },
    { label: labels.onlineFirst, fact: publication.onlineFirst },
    { label: labels.licence, fact: publication.licence },
    { label: labels.orcid, fact: publication.orcid },
    { label: labels.quotationPages, fact: publication.quotationPages },
  ].flatMap(({ fact, ...named }): readonly Resting[] =>
    fact === undefined ? [] : [{ paths: [fact.path], ...named, fact }],
  );

  function participants(): string {
    const { total } = review.participants;
    return isReported(total)
      ? words.participants(values.count(total.value, 'participant', false))
      : labels.participants;
  }

  function ages(): string {
    const range = review.participants.ages;
    return isReported(range) ? words.ages(values.range(range.value.from, range.value.to)) : labels.ages;
  }

  /** One line where all the counts rest on the same; sub-themes without a count are named. */
  function subThemeCounts(): Omit<Resting, 'paths'>[] {
    return subThemes.map(({ name, studies }) => ({
      label: isReported(studies) ? labels.subThemeCounts : words.subThemeCount(name.toLowerCase()),
      field: words.subThemeStudies(name),
      fact: studies,
    }));
  }
}

function claimsBy(claims: readonly Claim[], label: (speaker: Speaker) => string): Omit<Resting, 'paths'>[] {
  return claims
    .filter((claim) => claim.sources.length > 0)
    .map((claim) => ({ label: label(claim.by), fact: known(claim) }));
}

/** A statement as a fact: what it says is known, as somebody says it. */
function known({ sources, sure, path, place }: Provenance): Fact<true> {
  return { value: true, sources, sure, path, place };
}
