import { parse, stringify } from 'yaml';

const letters = (number) => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/**
 * A made-up review that lists as many studies as are asked for, each with a reference of its own.
 *
 * @param {string} review text of a review.yaml that lists its studies, without a flow of records afterwards
 * @param {string} references text of its references.json
 * @param {number} count
 */
export function manyStudies(review, references, count) {
  const data = parse(review);
  const items = JSON.parse(references);
  const given = data.studies.list;
  const work = items.find(({ id }) => id === given[0].citekey);
  data.studies.list = Array.from({ length: count }, (_, index) => ({
    ...given[index % given.length],
    id: `study-${index + 1}`,
    citekey: `study${index + 1}`,
  }));
  delete data.flow;
  const more = data.studies.list.map(({ citekey }, index) => ({
    ...work,
    id: citekey,
    title: `${work.title}, ${index + 1}`,
    author: [{ family: `Made-Up${letters(index)}`, given: 'Ann' }],
    issued: { 'date-parts': [[1990 + (index % 35)]] },
    DOI: `10.5555/brevier.bench.${index + 1}`,
  }));
  return {
    review: stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }),
    references: JSON.stringify([...items, ...more], undefined, 2),
  };
}
