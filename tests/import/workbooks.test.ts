import { expect, test } from 'vitest';
import { readXlsx } from '../../src/import/table/read-xlsx.ts';
import { type WorkbookXml, workbookXml } from './workbooks.ts';

async function read(workbook: WorkbookXml) {
  const made = await readXlsx('studies.xlsx', workbookXml(workbook));
  if ('rule' in made) throw new Error(made.found);
  return made;
}

async function cellsOf(workbook: WorkbookXml) {
  const { tables } = await read(workbook);
  return Object.fromEntries(
    tables.flatMap(({ cells }) => cells.map(({ at, text, kind }) => [at, [text, kind]])),
  );
}

test('Excel: shared texts, rich text without its looks, without the reading of Japanese, and with its spaces', async () => {
  expect(
    await cellsOf({
      shared: [
        '<t xml:space="preserve"> Okafor 2019 </t>',
        '<r><t>E. </t></r><r><rPr><i/></rPr><t xml:space="preserve">coli </t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r>',
        '<t>山田 2019</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><phoneticPr fontId="1"/>',
        '<t>first_x000D_\nsecond</t>',
        '<t>a &amp; b &lt;c&gt; _x005F_x0041_</t>',
        '<t/>',
      ],
      sheets: [
        {
          name: 'S',
          rows: '<row r="1" spans="1:6"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c><c r="F1" t="s"><v>5</v></c></row>',
        },
      ],
    }),
  ).toEqual({
    A1: ['Okafor 2019', 'text'],
    B1: ['E. coli 2', 'text'],
    C1: ['山田 2019', 'text'],
    D1: ['first\nsecond', 'text'],
    E1: ['a & b <c> _x0041_', 'text'],
  });
});

test('Excel: numbers, shares, truths, errors and formulas, shared ones as well, by what they show', async () => {
  expect(
    await cellsOf({
      formats: [0, 9, 10, '0.0%', '#,##0'],
      sheets: [
        {
          name: 'S',
          rows: [
            '<row r="1"><c r="A1"><v>24</v></c><c r="B1" s="1"><v>0.45</v></c><c r="C1" s="2"><v>0.4567</v></c><c r="D1" s="3"><v>1</v></c><c r="E1" s="4"><v>1204</v></c></row>',
            '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">A1*2</f><v>48</v></c><c r="D2" t="str"><f>A1&amp;"x"</f><v>24x</v></c><c r="E2"><v>1.0000000000000002E-2</v></c></row>',
            '<row r="3"><c r="C3"><f t="shared" si="0"/><v>50</v></c><c r="D3"><f>SUM(A1)</f></c><c r="E3" t="b"><v>0</v></c></row>',
          ].join(''),
        },
      ],
    }),
  ).toEqual({
    A1: ['24', 'number'],
    B1: ['45%', 'share'],
    C1: ['45.67%', 'share'],
    D1: ['100%', 'share'],
    E1: ['1204', 'number'],
    A2: ['TRUE', 'yes or no'],
    B2: ['#DIV/0!', 'unknown'],
    C2: ['48', 'number'],
    D2: ['24x', 'text'],
    E2: ['0.010000000000000002', 'number'],
    C3: ['50', 'number'],
    D3: ['=SUM(A1)', 'unknown'],
    E3: ['FALSE', 'yes or no'],
  });
});

test.each([
  [false, 43597, 14, '2019-05-12'],
  [false, 59, 14, '1900-02-28'],
  [false, 61, 14, '1900-03-01'],
  [false, 43597.5, 22, '2019-05-12'],
  [false, 43597, 'dd/mm/yyyy', '2019-05-12'],
  [false, 43597, '[$-809]d mmmm yyyy;@', '2019-05-12'],
  [false, 43597, 'mmm\\-yy', '2019-05-12'],
  [true, 42135, 14, '2019-05-12'],
  [true, 0, 14, '1904-01-01'],
])('dates counted from 1904 (%s): %s in the format %s is %s', async (is1904, value, format, day) => {
  expect(
    await cellsOf({
      is1904,
      formats: [0, format],
      sheets: [{ name: 'S', rows: `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>` }],
    }),
  ).toEqual({ A1: [day, 'date'] });
});

test.each(['[Red]0', '0.00E+00', '#,##0 "days"', '"Day" 0', '@'])(
  '%s is no format of dates',
  async (format) => {
    expect(
      await cellsOf({
        formats: [0, format.replaceAll('"', '&quot;')],
        sheets: [{ name: 'S', rows: '<row r="1"><c r="A1" s="1"><v>31</v></c></row>' }],
      }),
    ).toEqual({ A1: ['31', 'number'] });
  },
);

test('Excel: merged cells, hidden rows, columns and sheets, and comments, which are no cells', async () => {
  const { tables, hidden } = await read({
    shared: ['<t>Study</t>', '<t>Personal</t>', '<t>Lists</t>'],
    sheets: [
      {
        name: 'Data',
        before: '<cols><col min="2" max="3" width="9" hidden="1"/></cols>',
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"/></row><row r="2" hidden="1"><c r="A2"><v>5</v></c></row>',
        after: '<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells><legacyDrawing r:id="rId1"/>',
      },
      { name: 'Hidden', state: 'hidden', rows: '<row r="1"><c r="A1" t="s"><v>2</v></c></row>' },
      { name: 'Very', state: 'veryHidden', rows: '<row r="1"><c r="A1" t="s"><v>2</v></c></row>' },
    ],
    more: {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
      'xl/comments1.xml':
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Ada</author></authors><commentList><comment ref="A2" authorId="0"><text><t>ask Bo</t></text></comment><comment ref="D4" authorId="0"><text><t>nothing here</t></text></comment></commentList></comments>',
    },
  });
  expect(hidden).toEqual(['Hidden', 'Very']);
  expect(tables).toMatchObject([
    {
      sheet: 'Data',
      merges: [{ row: 1, column: 2, lastRow: 1, lastColumn: 3 }],
      hiddenRows: [2],
      hiddenColumns: [2, 3],
      cells: [{ at: 'A1' }, { at: 'B1' }, { at: 'A2', text: '5' }],
    },
  ]);
});

test('LibreOffice: its own formats of dates, formulas that say they are kept, and a row far below that is empty', async () => {
  expect(
    await cellsOf({
      shared: ['<t xml:space="preserve">Study</t>'],
      formats: ['General', 'yyyy\\-mm\\-dd', '0%'],
      sheets: [
        {
          name: 'Tabelle1',
          rows: '<row r="1" customFormat="false" ht="12.8" hidden="false"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="1" t="n"><v>43597</v></c><c r="C1" s="2" t="n"><v>0.5</v></c><c r="D1" s="0" t="n"><f aca="false">1+1</f><v>2</v></c><c r="E1" s="0" t="b"><f aca="false">TRUE()</f><v>1</v></c><c r="AMJ1" s="0"/></row><row r="1048576" customFormat="false" ht="12.8"/>',
        },
      ],
    }),
  ).toEqual({
    A1: ['Study', 'text'],
    B1: ['2019-05-12', 'date'],
    C1: ['50%', 'share'],
    D1: ['2', 'number'],
    E1: ['TRUE', 'yes or no'],
  });
});

test('Google Sheets: formulas of its own with what they last gave, and a thousand empty rows', async () => {
  const empty = Array.from({ length: 998 }, (_, at) => `<row r="${at + 3}" ht="15.75" customHeight="1"/>`);
  expect(
    await cellsOf({
      shared: ['<t>Study</t>', '<t>Okafor 2019</t>'],
      formats: [0, 0],
      sheets: [
        {
          name: 'Sheet1',
          rows: `<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row><row r="2"><c r="A2" s="1" t="s"><v>1</v></c><c r="B2" s="1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("IMPORTRANGE(""x"",""A1"")"),"Wales")</f><v>Wales</v></c><c r="C2" t="b"><v>1</v></c></row>${empty.join('')}`,
        },
      ],
    }),
  ).toEqual({
    A1: ['Study', 'text'],
    A2: ['Okafor 2019', 'text'],
    B2: ['Wales', 'text'],
    C2: ['TRUE', 'yes or no'],
  });
});

test('openpyxl: texts in their cells, days as they are written, formulas that nobody has worked out', async () => {
  expect(
    await cellsOf({
      sheets: [
        {
          name: 'Sheet',
          rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Okafor 2019</t></is></c><c r="B1" t="n"><v>24</v></c><c r="C1" t="d"><v>2019-05-12</v></c><c r="D1"><f>A1</f><v/></c><c r="E1" t="inlineStr"><is><r><t>Inter</t></r><r><rPr><b/></rPr><t>views</t></r></is></c><c r="F1" t="inlineStr"><is><t>Di_x0001_ary_x000D_</t></is></c></row>',
        },
      ],
    }),
  ).toEqual({
    A1: ['Okafor 2019', 'text'],
    B1: ['24', 'number'],
    C1: ['2019-05-12', 'date'],
    D1: ['=A1', 'unknown'],
    E1: ['Interviews', 'text'],
    F1: ['Diary', 'text'],
  });
});

test('R: cells that do not say where they are, and whole numbers with a point', async () => {
  expect(
    await cellsOf({
      formats: [0, 'yyyy-mm-dd'],
      sheets: [
        {
          name: 'Sheet1',
          rows: '<row><c t="inlineStr"><is><t>Study</t></is></c><c t="inlineStr"><is><t>n</t></is></c></row><row><c t="inlineStr"><is><t>Okafor 2019</t></is></c><c><v>24.0</v></c><c s="1"><v>43597</v></c></row>',
        },
      ],
    }),
  ).toEqual({
    A1: ['Study', 'text'],
    B1: ['n', 'text'],
    A2: ['Okafor 2019', 'text'],
    B2: ['24', 'number'],
    C2: ['2019-05-12', 'date'],
  });
});

test.each([
  ['names with a prefix, as Microsoft’s library writes them', { prefix: 'x' }],
  ['the strict form of Excel', { strict: true }],
] as const)('a workbook in %s', async (_, form) => {
  expect(
    await cellsOf({
      ...form,
      shared: ['<t>Study</t>'],
      formats: [0, 14],
      sheets: [
        { name: 'S', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>43597</v></c></row>' },
      ],
    }),
  ).toEqual({ A1: ['Study', 'text'], B1: ['2019-05-12', 'date'] });
});

test('characters that nobody sees are taken out of cells, and named with them', async () => {
  const { tables } = await read({
    sheets: [
      {
        name: 'S',
        rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Okafor\u200B 2019</t></is></c><c r="B1" t="inlineStr"><is><t>_x0001_</t></is></c><c r="C1" t="inlineStr"><is><t>a_x0007_b_x0007_</t></is></c></row>',
      },
    ],
  });
  expect(tables[0]?.cells.map(({ text }) => text)).toEqual(['Okafor 2019', 'ab']);
  expect(tables[0]?.cleaned).toEqual([
    { at: 'A1', without: ['U+200B'] },
    { at: 'B1', without: ['U+0001'] },
    { at: 'C1', without: ['U+0007'] },
  ]);
});
