/** Papers and ways to set on them, each a design of its own. */
const papers: Readonly<Record<string, string>> = {
  a4: 'extends: counted\n',
  letter: 'extends: counted\npage: { size: Letter }\npage budgets: no\n',
  a5: 'extends: counted\npage: { size: { width: 148, height: 210 }, axes: { text: 30, value: 54, last: 74 }, side column: 28 }\npage budgets: no\n',
  'a5-landscape': 'extends: counted\npage: { size: { width: 210, height: 148 } }\npage budgets: no\n',
  'a4-landscape': 'extends: counted\npage: { size: { width: 297, height: 210 } }\npage budgets: no\n',
  smallest:
    'extends: counted\npage: { size: { width: 100, height: 120 }, margins: { left: 10, right: 10, top: 10, bottom: 10, first page top: 10 }, axes: { text: 20, value: 40, last: 60 }, side column: 18 }\npage budgets: no\n',
  'large-letter': 'extends: large-print\npage: { size: Letter }\n',
  'large-a5':
    'extends: large-print\npage: { size: { width: 148, height: 210 } , axes: { text: 0, value: 54, last: 74 }}\n',
  'large-landscape': 'extends: large-print\npage: { size: { width: 297, height: 210 } }\n',
};

export const designs = Object.entries(papers).map(([name, text]) => ({
  file: `templates/designs/${name}.yaml`,
  text,
}));

export const designNames = Object.keys(papers);
