import type { Rules } from '../fault/rule.ts';

/** What should hold for files, whatever is in them. */
export const fileRules: Rules<'files'> = {
  'file-exists': {
    holds: 'Each review has `review.yaml` and `references.json`.',
    examples: [
      {
        in: 'any file',
        ok: 'a folder with review.yaml and references.json',
        notOk: 'a folder with review.yml and references.json',
        found: 'no such file',
        expected: 'a text file',
        suggestion: 'rename review.yml to review.yaml',
      },
    ],
  },
  'file-is-a-file': {
    holds: 'What is read is a file.',
    examples: [
      {
        in: 'any file',
        ok: 'review.yaml, a file',
        notOk: 'review.yaml, a folder',
        found: 'a folder',
        expected: 'a text file',
      },
    ],
  },
  'file-in-data': {
    holds: 'A link may lead to another folder of data, and not out of them.',
    examples: [
      {
        in: 'any file',
        ok: 'references.json, a link to ../shared/references.json',
        notOk: 'references.json, a link to a file outside of the data',
        found: 'a link that leads out of the data folder',
        expected: 'a file inside the data folder',
      },
    ],
  },
  'file-size': {
    holds: 'A file is no larger than a review can be.',
    examples: [
      {
        in: 'any file',
        ok: 'review.yaml of 20 KB',
        notOk: 'review.yaml of 50 MB',
        found: '50.0 MB',
        expected: 'at most 5 MB',
      },
    ],
  },
  'file-readable': {
    holds: 'You may read what is to be read.',
    examples: [
      {
        in: 'any file',
        ok: 'review.yaml that you may open',
        notOk: 'review.yaml that only somebody else may open',
        found: 'a file that you are not allowed to read',
        expected: 'a file that you can open',
      },
    ],
  },
  'file-encoding': {
    holds: 'Files are text in UTF-8, in which every letter of every language can be written.',
    examples: [
      {
        in: 'any file',
        ok: 'review.yaml saved as UTF-8',
        notOk: 'review.yaml saved as UTF-16',
        found: 'text in UTF-16',
        expected: 'text in UTF-8',
        suggestion: 'save it again as UTF-8: in Notepad, “Save as…”, Encoding “UTF-8”',
      },
    ],
  },
  'document-writable': {
    holds: 'A document can be put in its place. The last one stays where it cannot.',
    examples: [
      {
        in: 'any file',
        ok: 'a folder output that you may write to',
        notOk: 'a file where the folder output should be',
        found: 'a file where its folder should be',
        expected: 'a folder',
        suggestion: 'move the file away, or name another folder with --out',
      },
    ],
  },
  'pdf-is-readable': {
    holds: 'Data are taken out of a PDF as Brevier wrote it.',
    examples: [
      {
        in: 'any file',
        ok: 'output/bark-2023/briefing.pdf',
        notOk: 'a text file with the name briefing.pdf',
        found: 'a file that is no PDF',
        expected: 'a PDF as brevier wrote it',
      },
    ],
  },
  'pdf-has-attachments': {
    holds: 'The PDF has its data inside.',
    examples: [
      {
        in: 'any file',
        ok: 'output/bark-2023/briefing.pdf',
        notOk: 'a PDF without attachments',
        found: 'a PDF with nothing inside',
        expected: 'a PDF with its data inside',
      },
    ],
  },
  'nothing-is-overwritten': {
    holds:
      'What is taken out of a PDF replaces nothing, unless it is asked to; what begins a review or a document never does.',
    examples: [
      {
        in: 'any file',
        ok: 'a folder without review.yaml',
        notOk: 'a folder with another review.yaml',
        found: 'a file that is there already and says something else',
        expected: 'no such file yet',
        suggestion: 'name another folder with --out, or say --overwrite',
      },
    ],
  },
};
