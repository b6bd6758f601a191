import { describe, expect, test } from 'vitest';
import { toHast } from '../../src/html/to-hast.ts';
import { faultsOf, filled, said } from './said-of-small-review.ts';

const lines = `support:
  - name: The Garden Line
    telephone: '0808 157 0123'
    web: https://example.org/line
    open: day and night, 365 days a year
    for: 2 people or 12 studies
  - { name: Llinell yr Ardd, telephone: '116 999', nation: Wales }
`;

describe('support lines', () => {
  test('say how to reach them, when and for whom', () => {
    expect(said('::support', lines)).toBe(
      'The Garden Line0808 157 0123 · https://example.org/lineOpen: day and night, 365 days a year. For 2 people or 12 studies.' +
        'Llinell yr Ardd116 999In Wales.',
    );
    expect(said('::support', lines, 'cy')).toContain('Ar agor: day and night');
    expect(said(':::cover\n# A\n:::\n\n## Before\n\nText.\n\n## Support\n\n::support')).toMatch(/Text\.$/);
  });

  test('are links', () => {
    const page = JSON.stringify(toHast(filled('::support', lines)));
    expect(page).toContain('"href":"tel:08081570123"');
    expect(page).toContain('"href":"tel:116999"');
    expect(page).toContain('"href":"https://example.org/line"');
  });

  test('hold no counts of the review, and can be reached', () => {
    expect(faultsOf(lines)).toEqual([]);
    expect(faultsOf('support: [{ name: The Garden Line }]\n')).toEqual(['support-can-be-reached']);
    expect(faultsOf('support: [{ name: The Garden Line, telephone: 08081570123 }]\n')).toHaveLength(1);
    expect(faultsOf("support: [{ name: A, telephone: 'ask us' }]\n")).toEqual(['data-has-known-shape']);
  });
});
