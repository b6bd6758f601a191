// Preloaded into a child process: fontkit, linebreak and png-js, which pdfkit imports and painting must never call,
// become modules whose exports throw when used.
import { register } from 'node:module';

const stub = `
  const refuse = () => { throw new Error('pdfkit called a font, line-breaking or image library'); };
  export const create = refuse;
  export default class { constructor() { refuse(); } };
`;
const hooks = `
  const stub = 'data:text/javascript,' + ${JSON.stringify(encodeURIComponent(stub))};
  export const resolve = (specifier, context, next) =>
    ['fontkit', 'linebreak', 'png-js'].includes(specifier)
      ? { url: stub, shortCircuit: true }
      : next(specifier, context);
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
