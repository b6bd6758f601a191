/**
 * The rules of retext-equality that suit reviews of research: words for people who are ill, disabled or in care, who take
 * drugs or their own life, and slurs. Left out are those of gender (a review of mothers says “mothers”), of condescension (“easy”),
 * and of the trades of programmers.
 */
export const peopleRules: ReadonlySet<string> = new Set(
  [
    'addict addicts aids-victim alcoholic amputee bedlam birth-defect buckteeth cretin deafmute downs-syndrome family-burden',
    'gimp handicapped handicapped-parking harelip idiot intellectually-disabled intellectually-disabled-people',
    'learning-disabled madman madmen maniac manic mongoloid multiple-sclerosis-victim nuts paraplegic psychotic quadriplegic',
    'retard retards schizo senile sociopath sociopaths spastic spaz special stroke-victim stutterer suffers-from-disabilities',
    'suffers-from-md victim-of-an-injury victim-of-injuries victim-of-polio wacko wheelchair-bound',
    'commit-suicide committed-suicide failed-suicide suicide-pact',
    'eskimo eskimos fag goy gyp hermaphrodite heshe homosexual hymie japs oriental orientals redskin redskins towel-heads tranny',
    'transgendered transgenderism transgenders transvestite',
  ].flatMap((ids) => ids.split(' ')),
);
