import { dots } from '../figure/dots.ts';
import type { Drawing } from '../figure/drawing.ts';
import { flowDiagram } from '../figure/flow-diagram.ts';
import { markBlock } from '../figure/mark-block.ts';
import { mark, markRow, missingMarkRow } from '../figure/mark-row.ts';
import { qrCode } from '../figure/qr-code.ts';
import { ratingSteps } from '../figure/rating-steps.ts';
import type { Marks, Picture } from './tree.ts';

/** What a block shows, as shapes. Throws for more than can be drawn: who puts a drawing into the tree sees to it that it is one. */
export function drawingOf(block: Picture | Marks): Drawing {
  const drawn = shapesOf(block);
  if (!drawn) throw new Error('The document tree holds a drawing of more than can be drawn');
  return drawn;
}

function shapesOf(block: Picture | Marks): Drawing | undefined {
  if (block.type === 'marks') {
    const { alternative, filled, outline } = block;
    return alternative === undefined
      ? row(block)
      : mark(filled === undefined ? undefined : filled === 1, alternative, outline);
  }
  const { drawing } = block;
  switch (drawing.type) {
    case 'dots':
      return dots(drawing.form, drawing.people, drawing.alternative);
    case 'flowChart':
      return flowDiagram(drawing.streams, drawing.included, drawing.alternative, drawing.room);
    case 'qrCode':
      return qrCode(drawing.address, drawing.alternative);
    case 'marks': {
      const { alternative } = drawing;
      const drawn = row(drawing);
      return drawn && alternative !== undefined ? { ...drawn, alternative } : drawn;
    }
  }
}

const row = ({ filled, of, as, outline, isBlock, tentative }: Marks): Drawing | undefined => {
  if (as === 'rating') return ratingSteps(filled ?? 0, of, outline);
  if (filled === undefined) return missingMarkRow(of);
  return isBlock ? markBlock(filled, of, tentative, outline) : markRow(filled, of, outline, tentative);
};
