/** Beside the review itself. */
export const referenceCount = 40;

const authors = [
  { family: 'Παραδείγματος', given: 'Ελένη' },
  { family: 'Примерова', given: 'Надежда' },
  { family: 'Nguyễn', given: 'Thị Ví Dụ' },
  { family: 'Ŵyn-Żółć', given: 'Łucja & Co' },
];

/** CSL-JSON with names in four scripts, marks of XML in titles, and long DOIs and addresses. */
export function stressReferences(): unknown {
  const entry = (id: string, at: number) => ({
    id,
    type: 'article-journal',
    title: `${['Waiting & <i>asking</i>, 5 < 6', 'Ожидание и вопросы', 'Περιμένοντας απαντήσεις', 'L’attente: “quand?”'][at % 4]}, part ${at}`,
    author: authors.slice(0, 1 + (at % 4)).concat(at % 5 === 0 ? authors.slice(-1) : []),
    'container-title': 'Quarterly of Invented Queues & Lines < Rows',
    volume: String(1 + at),
    issue: '2',
    page: `${10 * at + 1}-${10 * at + 9}`,
    issued: { 'date-parts': [[1980 + at]] },
    ...(at % 2 === 0
      ? {
          DOI: `10.5555/a.very.long.identifier.with(brackets)/and-slashes/${at}.that-fills-more-than-one-line-of-a-page`,
        }
      : { URL: `https://example.org/queues/and/lines?number=${at}&why=because#about-${'x'.repeat(60)}` }),
  });
  return [
    entry('stress2026', referenceCount),
    ...Array.from({ length: referenceCount }, (_, index) => entry(`ref${index}`, index)),
  ];
}
