import type { default as Csl, Engine } from 'citeproc';

/** Letters, digits and what stands among them: nothing that ends or begins a quotation or markup. */
const plain = /^[A-Za-z0-9À-ÖØ-öø-ɏ .,:;()&/–-]*$/;
const quotes = ['open-quote', 'close-quote', 'open-inner-quote', 'close-inner-quote'] as const;

/** Has citeproc-js take a step of a style without making a function of its own for it. There are some thousand steps to a work. */
export function stepQuickly(CSL: typeof Csl): void {
  CSL.tokenExec = function (token, item, cite) {
    let { next } = token;
    if (token.test) {
      const passed = token.test(item, cite);
      this.tmp.jump.replace(passed ? 'succeed' : 'fail');
      next = passed ? token.succeed : token.fail;
    }
    for (const exec of token.execs) next = exec.call(token, this, item, cite) || next;
    return next;
  };
}

/** Has an engine look for quotations and markup in those texts alone that may have some. */
export function passOverPlainText(engine: Engine): void {
  if (quotes.some((term) => plain.test(engine.getTerm(term)))) return;
  const { flipflopper } = engine.fun;
  const { processTags } = flipflopper;
  flipflopper.processTags = (blob) => {
    if (typeof blob.blobs !== 'string' || !plain.test(blob.blobs)) processTags.call(flipflopper, blob);
  };
}
