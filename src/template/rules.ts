import type { Rules } from '../fault/rule.ts';

/** What should hold in a template, and in the documents that are made with it. */
export const templateRules: Rules<'templates'> = {
  'template-has-header': {
    holds: 'A template begins with a header between two lines of three hyphens, which names its document.',
    examples: [
      {
        in: 'a template',
        ok: '---\ndocument: summary\nname: Summary\n---\n:::cover\n# A title\n:::\n',
        notOk: '# Summary\n',
        found: 'no header',
        expected: 'a header between two lines of `---`, such as `document: briefing`',
      },
    ],
  },
  'template-header-is-known': {
    holds: 'The header has lines that Brevier reads; under another name a line would be left out in silence.',
    examples: [
      {
        in: 'a template',
        ok: '---\ndocument: summary\nname: Summary\nstyle: apa\n---\n:::cover\n# A title\n:::\n',
        notOk: '---\ndocument: summary\nname: Summary\nstlye: apa\n---\n:::cover\n# A title\n:::\n',
        found: 'the key `stlye`',
        expected:
          'one of `document`, `name`, `language`, `style`, `designs`, `layout`, `nation`, `needs`, `most pages`, `most words`',
        suggestion: 'did you mean `style`?',
      },
    ],
  },
  'template-language-is-known': {
    holds: 'The language that a template’s header names is one that Brevier has words in, by its code.',
    examples: [
      {
        in: 'a template',
        ok: '---\ndocument: example\nname: Enghraifft\nlanguage: cy\n---\n:::cover\n# Teitl\n:::\n',
        notOk: '---\ndocument: example\nname: Enghraifft\nlanguage: Welsh\n---\n:::cover\n# Teitl\n:::\n',
        found: 'the language `Welsh`',
        expected: 'one of `en-GB` for English, `cy` for Welsh',
        suggestion: 'did you mean `cy`?',
      },
    ],
  },
  'document-is-unique': {
    holds: 'Each template has a document of its own, as files are called after it.',
    examples: [
      {
        in: 'a template',
        ok: '---\ndocument: summary\nname: Summary\n---\n:::cover\n# A title\n:::\n',
        notOk: '---\ndocument: briefing\nname: Summary\n---\n:::cover\n# A title\n:::\n',
        found: '`briefing`, the document of another template',
        expected: 'a name of its own, as files are called after it',
      },
    ],
  },
  'document-within-budget': {
    holds:
      'A document is no longer than its template allows, in pages or words. It is never made to fit by smaller type, nor by leaving out a limitation.',
    examples: [
      {
        in: 'a template',
        ok: '---\ndocument: example\nname: Example\nmost words: 600\n---\n:::cover\n# A title\n:::\n\n## A section\n\nA few words.\n',
        notOk:
          '---\ndocument: example\nname: Example\nmost words: 2\n---\n:::cover\n# A title\n:::\n\n## A section\n\nA few words.\n',
        found: '8 words in small-review/example, which is 6 too many',
        expected: 'at most 2 words',
        suggestion:
          'shorten what is longest, “A section” (5 words), “A title” (3 words), take a block out of the template, or raise `most words`',
      },
    ],
  },
  'ink-within-page': {
    holds:
      'Nothing in a PDF leaves the margins of its page: each text, line, picture and field is looked at after the pages are made, and no PDF is written in which one is lost.',
    examples: [
      {
        in: 'any file',
        ok: 'a page whose last line ends above its foot',
        notOk: 'a page whose last line stands below its foot',
        found: '“The last line” 10 mm below its place on page 1 of a-review/briefing.pdf',
        expected: 'everything inside the margins of its page',
        suggestion:
          'this is Brevier’s fault, not yours, so please report it with this message; until it is mended, shorten what is named, take its block out of the template, or use a design with a larger page',
      },
    ],
  },
  'layout-is-known': {
    holds: 'A layout that a template’s header names is one of its design’s.',
    examples: [
      {
        in: 'a template',
        ok: '---\ndocument: example\nname: Example\ndesigns: counted\nlayout: handout\n---\n:::cover\n# A title\n:::\n',
        notOk:
          '---\ndocument: example\nname: Example\ndesigns: counted\nlayout: handuot\n---\n:::cover\n# A title\n:::\n',
        found: 'no layout `handuot` in the design `counted`',
        expected: 'one of `handout`, `cpd`',
        suggestion: 'did you mean `handout`?',
      },
    ],
  },
  'nation-is-known': {
    holds: 'A nation that a template or `--nation` names has a file of its rules in `data/cpd`.',
    examples: [
      {
        in: 'a template',
        ok: '---\ndocument: example\nname: Example\nnation: england\n---\n:::cover\n# A title\n:::\n',
        notOk: '---\ndocument: example\nname: Example\nnation: englnd\n---\n:::cover\n# A title\n:::\n',
        found: 'no nation `englnd`',
        expected: 'one of `england`, the files of data/cpd',
        suggestion: 'did you mean `england`?',
      },
    ],
  },
  'learning-is-given': {
    holds: 'What is made of a review’s piece of learning is asked for only where the review has one.',
    examples: [
      {
        in: 'a template',
        ok: ':::when{has=learning}\n## Learning\n\n::scenario\n:::\n',
        notOk: '## Learning\n\n::scenario\n',
        found: '`::scenario` for a review without `learning:`',
        expected: '`needs: learning` in the template’s header, or the block inside `:::when{has=learning}`',
      },
    ],
  },
  'directive-is-known': {
    holds: 'A block is one that there is, with the colons and the attributes that it takes.',
    examples: [
      {
        in: 'a template',
        ok: ':::each{of=themes}\n## :value[name]\n:::\n',
        notOk: ':::each{of=theems}\n## :value[name]\n:::\n',
        found: '`of=theems`',
        expected: 'one of themes, sub-themes',
        suggestion: 'did you mean `of=themes`?',
      },
      {
        in: 'a template',
        ok: 'See the counts.\n\n::findings\n',
        notOk: 'See ::findings\n',
        found: '`::findings`',
        expected: 'two colons right before `findings`, on a line of its own',
        suggestion: 'write `::findings` on a line of its own',
      },
    ],
  },
  'block-is-closed': {
    holds: 'A block that holds text ends with a line of as many colons as it begins with.',
    examples: [
      {
        in: 'a template',
        ok: ':::box\nText.\n:::\n',
        notOk: ':::box\nText.\n',
        found: '`:::box`, which is not closed',
        expected: 'a line `:::` where it ends',
        suggestion: 'add a line `:::` after what belongs to `box`',
      },
    ],
  },
  'block-is-open': {
    holds: 'A line of colons closes a block; where nothing is open it would be printed.',
    examples: [
      {
        in: 'a template',
        ok: ':::box\nText.\n:::\n',
        notOk: 'Text.\n\n:::\n',
        found: '`:::`, and nothing is open here',
        expected: 'a line of colons only after a block such as `:::box` that has not been closed before',
      },
    ],
  },
  'value-is-known': {
    holds: 'What `:value[…]` names is in the data, in a template and in a text of the data.',
    examples: [
      {
        in: 'a template',
        ok: 'There are :value[studies.included] studies.\n',
        notOk: 'There are :value[studies.inclded] studies.\n',
        found: 'the value `studies.inclded`',
        expected: 'a name that the data have here: included, list',
        suggestion: 'did you mean `:value[studies.included]`?',
      },
    ],
  },
  'formatter-is-known': {
    holds: 'What follows `as=` is a way in which such a value can be printed.',
    examples: [
      {
        in: 'a template',
        ok: 'There are :value[studies.included]{as=words} studies.\n',
        notOk: 'There are :value[studies.included]{as=wrods} studies.\n',
        found: '`as=wrods` for `studies.included`',
        expected: 'one of `as=digits`, `as=words`, `as=Words`, `as=count`, `as=studies`, `as=of`',
        suggestion: 'did you mean `as=words`?',
      },
    ],
  },
  'directive-has-theme': {
    holds: 'A block about one theme stands inside `:::each{of=themes}`, or names its theme.',
    examples: [
      {
        in: 'a template',
        ok: ':::each{of=themes}\n::theme-table\n:::\n',
        notOk: '::theme-table\n',
        found: 'theme-table outside of a theme',
        expected: '`:::each{of=themes}` around it, or `theme=` with one of ways',
      },
    ],
  },
  'language-is-known': {
    holds: 'Words in another language say which, by its code, so that a screen reader speaks them rightly.',
    examples: [
      {
        in: 'a template',
        ok: 'With :lang[bara brith]{is=cy}.\n',
        notOk: 'With :lang[bara brith]{is=w}.\n',
        found: 'the language `w`',
        expected: 'words and the code of their language, such as `:lang[bara brith]{is=cy}`',
      },
    ],
  },
  'headings-have-no-gap': {
    holds:
      'Heads follow one another without a gap: one title in the cover, `##` for sections, `###` inside them. Readers who go from head to head rely on it.',
    examples: [
      {
        in: 'a template',
        ok: '## A section\n\n### Inside it\n',
        notOk: '### Inside nothing\n',
        found: 'a head of rank 3',
        expected: '`##`, as the head before it has rank 1',
      },
      {
        in: 'a template',
        ok: '## A section\n',
        notOk: '## A section\n\n#### Too deep\n',
        found: 'a head of rank 4',
        expected: '`##` for a section or `###` for a head inside one; there are no lower ranks',
      },
    ],
  },
  'head-is-in-its-place': {
    holds: 'A head stands where a section can begin: not in a list, a quotation, a cover or a column.',
    examples: [
      {
        in: 'a template',
        ok: '## A section\n',
        notOk: '> ## A section\n',
        found: '`##`, a head, inside a quotation',
        expected: '**bold** words inside a quotation, or the head before it',
      },
    ],
  },
  'head-has-words': {
    holds: 'A head has words.',
    examples: [
      {
        in: 'a template',
        ok: '## A section\n',
        notOk: '##\n',
        found: '`##` without words',
        expected: 'a head',
      },
    ],
  },
  'cover-comes-first': {
    holds: 'There is one cover, before everything else.',
    examples: [
      {
        in: 'a template',
        ok: ':::cover\n# A title\n:::\n\nText.\n',
        notOk: 'Text.\n\n:::cover\n# A title\n:::\n',
        found: '`:::cover` after other text',
        expected: 'one cover, before everything else',
      },
    ],
  },
  'cover-holds-title': {
    holds:
      'The cover is the head of the first page, and is not divided: it holds the title, the subtitle, some lines of text and the dots. All other blocks come after it.',
    examples: [
      {
        in: 'a template',
        ok: ':::cover\n# A title\n:::\n\n## References\n\n::references\n',
        notOk: '::::cover\n# A title\n\n::references\n::::\n',
        found: '`::references` inside the cover',
        expected: 'the title (`#`), the subtitle, text and `::dot-field` there, and no other block',
        suggestion: 'put it after the line of colons that ends the cover',
      },
    ],
  },
  'section-stands-alone': {
    holds: 'A box with the head of a section stands in no other block.',
    examples: [
      {
        in: 'a template',
        ok: ':::box\n## A section\n:::\n',
        notOk: '::::box\n:::box\n## A section\n:::\n::::\n',
        found: '`:::box` with a section’s head inside a box',
        expected: 'a box with a `##` outside of other blocks, or with `###` in them',
      },
    ],
  },
  'columns-are-few': {
    holds: 'Columns are two or three; more are too narrow to be read.',
    examples: [
      {
        in: 'a template',
        ok: '## A section\n\n:::columns\n### One\n### Two\n:::\n',
        notOk: '## A section\n\n:::columns\n### A\n### B\n### C\n### D\n:::\n',
        found: '4 columns, as each head begins one',
        expected: 'two or three; more are too narrow to be read',
      },
    ],
  },
  'split-has-two-columns': {
    holds: 'A split has two columns: what stands in it, and one aside.',
    examples: [
      {
        in: 'a template',
        ok: '::::split\nText.\n\n:::aside\n## More\n\nWords.\n:::\n::::\n',
        notOk:
          '::::split\nText.\n\n:::aside\n## More\n\nWords.\n:::\n\n:::aside\n## Still more\n\nWords.\n:::\n::::\n',
        found: '2 asides in one split',
        expected: 'one `:::aside`, which is the second column',
      },
    ],
  },
  'new-page-begins-section': {
    holds: 'A new page begins with a section.',
    examples: [
      {
        in: 'a template',
        ok: '::new-page\n\n## A section\n\nText.\n',
        notOk: '## A section\n\n::new-page\n\nText.\n',
        found: '`::new-page` before what is no section',
        expected: '`::new-page` right before a `##`, a box or a certificate',
      },
    ],
  },
  'field-is-labelled': {
    holds: 'A field has a label that can be seen, and room for what it asks for.',
    examples: [
      {
        in: 'a template',
        ok: '## Record\n\n::field{label="What I learnt"}\n',
        notOk: '## Record\n\n::field{hint="In a sentence"}\n',
        found: '::field without a label',
        expected: 'a label that says what is asked for, such as `label="What I learnt"`',
      },
    ],
  },
  'fields-are-a-pair': {
    holds: 'Two fields stand side by side; more are too narrow to be written in.',
    examples: [
      {
        in: 'a template',
        ok: '## Record\n\n:::fields\n::field{label="Type"}\n\n::field{label="Date"}\n:::\n',
        notOk: '## Record\n\n:::fields\n::field{label="Type"}\n:::\n',
        found: ':::fields with one field',
        expected: 'two `::field`, which stand side by side',
      },
    ],
  },
  'certificate-has-head': {
    holds: 'A certificate begins with its head, so that whoever finds the sheet knows what it is.',
    examples: [
      {
        in: 'a template',
        ok: ':::certificate\n## Certificate\n\nWhat was learnt\n:::\n',
        notOk: ':::certificate\nWhat was learnt\n:::\n',
        found: ':::certificate that does not begin with a head',
        expected: 'a head such as `## Certificate of completion`, then what was learnt',
      },
    ],
  },
  'references-stand-once': {
    holds: 'A document has one list of references, as a citation leads to one place.',
    examples: [
      {
        in: 'a template',
        ok: '## References\n\n::references\n',
        notOk: '## References\n\n::references\n\n## Again\n\n::references\n',
        found: '`::references` once more',
        expected: 'one list of references, as a citation leads to one place; it stands outside of `:::each`',
      },
    ],
  },
  'markdown-can-be-set': {
    holds:
      'Marks of other Markdown programs, such as boxes to tick and words struck out, are not printed as they are.',
    examples: [
      {
        in: 'a template',
        ok: '## A list\n\n- this\n',
        notOk: '## A list\n\n- [ ] this\n',
        found: '`- [ ]`, a box to tick',
        expected: 'a list item without a box',
        suggestion: 'write `- this`',
      },
    ],
  },
  'markdown-is-limited': {
    holds:
      'A template is no longer, and Markdown no deeper, than a person writes it: what is beyond is a slip, or made to keep the program busy for hours.',
    examples: [
      {
        in: 'a template',
        ok: '> > What people said\n',
        notOk: '> > > > > > > > > > > > > What people said\n',
        found: 'blocks, lists or quotations in each other more than 12 deep',
        expected: 'at most 12',
        suggestion:
          'close each block before the next; a \\ before a sign at the beginning of a line leaves it a mere sign',
      },
    ],
  },
  'template-has-no-code-block': {
    holds: 'Text is not set as code, which four spaces before a paragraph make of it.',
    examples: [
      {
        in: 'a template',
        ok: 'Text.\n',
        notOk: 'Text.\n\n    more text\n',
        found: 'a block of code: more text',
        expected: 'text; four spaces before a paragraph make code of it, as do three backticks',
        suggestion: 'take the spaces at the beginning of the line away',
      },
    ],
  },
  'template-has-no-html': {
    holds: 'There is no HTML in a template: each document is made as a page and as a PDF from the same text.',
    examples: [
      {
        in: 'a template',
        ok: '*Emphasis* and **strong words**.\n',
        notOk: 'A line<br>and another\n',
        found: 'HTML: <br>',
        expected: 'Markdown and directives; nothing here is passed on as HTML',
      },
    ],
  },
  'template-has-no-number': {
    holds:
      'No number stands in a template’s text, in digits or in words, as a template serves every review and knows none of its figures. A number that is no evidence (minutes, a section of a law, a year) is marked: `:not-evidence[30 minutes]`.',
    examples: [
      {
        in: 'a template',
        ok: 'Reading this takes :not-evidence[30 minutes].\n',
        notOk: 'Reading this takes 30 minutes.\n',
        found: '‘30’, a number typed into a template',
        expected: 'the figure from the data, as `:value[…]`, or a mark that it is no evidence',
        suggestion: 'for a number that is no evidence write `:not-evidence[30]`',
      },
      {
        in: 'a template',
        ok: 'Talk about one of the points.\n',
        notOk: 'Talk about three of the points.\n',
        found: '‘three’, a number typed into a template',
        expected: 'the figure from the data, as `:value[…]`, or a mark that it is no evidence',
        suggestion: 'for a number that is no evidence write `:not-evidence[three]`',
      },
    ],
  },
  'prose-has-no-html': {
    holds: 'There is no HTML in the texts of the data.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'subtitle: What *people* said\n',
        notOk: 'subtitle: What people<br>said\n',
        found: 'HTML: <br>',
        expected: 'text with *emphasis*, **bold**, links and `:value[…]`; a < that is meant is written `\\<`',
      },
    ],
  },
  'prose-is-inline': {
    holds: 'A text of the data is one run of text, as it stands in a table or beside a head.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'subtitle: What people said\n',
        notOk: "subtitle: '# What people said'\n",
        found: 'a heading in `subtitle`',
        expected: 'one run of text; it may hold *emphasis*, **bold**, links and `:value[…]`',
        suggestion: 'put a backslash before a character that should stand as it is',
      },
    ],
  },
  'table-comes-from-data': {
    holds:
      'Tables are made from the data, so that a screen reader can read them and each figure has its source.',
    examples: [
      {
        in: 'a template',
        ok: '::methods-table\n',
        notOk: '| Theme | Studies |\n|---|---|\n| Peers | some |\n',
        found: '`| Theme | Studies |`, a table drawn with lines',
        expected:
          'a block that makes a table from the data, such as `::findings` or `::methods-table`, or a list with `- ` before each line',
      },
    ],
  },
  'note-stands-in-text': {
    holds: 'A note stands in the text itself, as few readers follow it to the foot of a page.',
    examples: [
      {
        in: 'a template',
        ok: 'A word (and a note).\n',
        notOk: 'A word[^a].\n',
        found: '`[^a]`, the mark of a footnote',
        expected: 'the note in the text itself, in brackets; a work is cited as `[@review]`',
      },
    ],
  },
  'link-is-safe': {
    holds:
      'A link leads to a page, a mail address or a place in the document. Pictures are made from the data.',
    examples: [
      {
        in: 'a template',
        ok: '[The page](https://example.org)\n',
        notOk: '[The page](javascript:alert)\n',
        found: 'the address javascript:alert',
        expected: 'an address that begins with https://, http://, mailto: or #',
      },
    ],
  },
  'link-has-no-title': {
    holds:
      'What a link says stands in its words: a text that shows under a mouse only is lost on paper and on a telephone.',
    examples: [
      {
        in: 'a template',
        ok: '[The page](https://example.org)\n',
        notOk: '[The page](https://example.org "of our centre")\n',
        found: '‘of our centre’ after the address of a link, which would show under a mouse only',
        expected: 'what readers need in the text itself',
        suggestion: 'write `[The page](https://example.org)`',
      },
    ],
  },
  'link-leads-somewhere': {
    holds: 'A link within the document leads to a head that it has.',
    examples: [
      {
        in: 'a template',
        ok: '## Limits\n\nSee [the limits](#limits).\n',
        notOk: '## Limits\n\nSee [the limits](#limts).\n',
        found: 'a link to #limts, a place that the document does not have',
        expected: '# and the words of a head, in small letters with hyphens: #limits',
        suggestion: 'did you mean #limits?',
      },
    ],
  },
  'citation-is-listed': {
    holds: 'What is cited is in the list of references, so that readers can find it.',
    examples: [
      {
        in: 'a template',
        ok: 'As it says [@review].\n\n::references\n',
        notOk: 'As it says [@review].\n',
        found: 'a citation in a document without a list of references',
        expected: '`::references` somewhere in the template, so that readers find what is cited',
      },
    ],
  },
  'text-is-readable': {
    holds: 'Text has no control characters, which have no shape.',
    examples: [
      {
        in: 'a template',
        ok: 'Text.\n',
        notOk: 'Te\u0007xt.\n',
        found: 'a control character, which has no shape',
        expected: 'letters, digits and signs',
      },
    ],
  },
  'face-has-character': {
    holds:
      'The PDF can show each character: a face of the design has it, and its writing runs from left to right without joining. Else it would be an empty box, or stand in the wrong order. The web page is made all the same, as a browser has faces of its own.',
    examples: [
      {
        in: 'a template',
        ok: 'Łucja, Χρύσα and Любов.\n',
        notOk: 'A ☂ umbrella.\n',
        found: 'signs (☂ U+2602), which the PDF cannot show',
        expected: 'a design with a face that has signs; the web page is made, the PDF is not',
        suggestion:
          "run `npm install @expo-google-fonts/noto-sans-symbols`, and write `faces: { more: ['@expo-google-fonts/noto-sans-symbols'] }` in your design",
      },
    ],
  },
};
