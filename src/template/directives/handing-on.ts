import { fact, facts, inARow, link, paragraph, printing, runs, strong, text } from '../../document/nodes.ts';
import { type Block, type Content, type FactRow, isRun, type Run } from '../../document/tree.ts';
import { wordsOf } from '../../document/words-of.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { contactRun } from './imprint.ts';

/** What a sheet of paper needs that is handed on: without it nobody knows whom to ask, nor where the rest is. */
export const handingOn: Expansion = {
  summary:
    'Who made the document and how to reach them, where the whole is with a QR code and in which formats it is available. Where the data give no address, it says whom to ask.',
  example: '::handing-on',
  expand(_use, filling) {
    const { review, messages, whole, formats } = filling;
    const words = messages.blocks.handingOn;
    const { organisation, contact, publishedAt } = review.madeBy;
    const isWhole = whole !== undefined && !whole.isItself;
    const maker = printing(
      { path: 'made-by.organisation' },
      fact(words.maker, [...runs(organisation), ...reached(contact)]),
    );
    const whereIs = (where: Content): FactRow => {
      const row = fact(isWhole ? whole.name : words.itself, where);
      return publishedAt === undefined ? row : printing({ path: 'made-by.published-at' }, row);
    };
    const address = whole?.address;
    if (address === undefined) {
      const ask = text(words.ask(contact !== undefined, formats.length > 1));
      return [paragraph(asSentences([maker, whereIs([ask])]), 'note')];
    }
    const rows = [
      maker,
      whereIs([link(address, address)]),
      ...(formats.length < 2 ? [] : [fact(words.formats, formats.join(' · '))]),
    ];
    return [code(address, isWhole, filling), facts(rows, 'glossary')];
  },
};

/** Where there is no code beside them: “**Made by:** us. **Evidence briefing:** ask whoever gave you this.” */
const asSentences = (rows: readonly FactRow[]): readonly Run[] =>
  inARow(
    rows.map(({ label, value }) => {
      const said = value.filter(isRun);
      const end = /[.!?]$/.test(wordsOf(said)) ? '' : '.';
      return [strong(...label, text(':')), text(' '), ...said, text(end)];
    }),
    ' ',
  );

/** After who made it: “· practice@example.org”. */
function reached(contact: string | undefined): readonly Run[] {
  if (contact === undefined) return [];
  return [text(' · '), printing({ path: 'made-by.contact' }, contactRun(contact))];
}

/** The address as a telephone reads it, with what stands there. */
const code = (address: string, isWhole: boolean, { messages }: Filling): Block => {
  const words = messages.blocks.handingOn;
  return {
    type: 'picture',
    path: 'made-by.published-at',
    place: 'side',
    drawing: { type: 'qrCode', address, alternative: words.code(address) },
    caption: [text(words.scan(isWhole))],
  };
};
