import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive with packed entries, as workbooks are. */
function zipOf(entries: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const about = Buffer.alloc(16);
    about.writeUInt32LE(crc32(content), 4);
    about.writeUInt32LE(packed.length, 8);
    about.writeUInt32LE(content.length, 12);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    about.copy(local, 10);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(8, 10);
    about.copy(entry, 12);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += local.length + name.length + packed.length;
  }
  const entriesAll = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(entriesAll.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, entriesAll, end]);
}

export interface SheetXml {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands in `<sheetData>`. */
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
}

export interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  readonly shared?: readonly string[];
  /** Of the formats of cells, by the numbers of `s`. */
  readonly formats?: readonly (number | string)[];
  readonly is1904?: boolean;
  readonly more?: Readonly<Record<string, string>>;
  /** Whether the names of elements have a prefix, as programs write them that use Microsoft's own library. */
  readonly prefix?: string;
  readonly strict?: boolean;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of a workbook by its parts in XML (ECMA-376-1, 18). */
export function workbookXml({
  sheets,
  shared,
  formats = [0],
  is1904,
  more,
  prefix = '',
  strict,
}: WorkbookXml): Uint8Array {
  const main = strict
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const packed = 'http://schemas.openxmlformats.org/package/2006';
  const p = prefix === '' ? '' : `${prefix}:`;
  const element = (name: string, inner: string) =>
    `${head}<${p}${name} xmlns${prefix === '' ? '' : `:${prefix}`}="${main}" xmlns:r="${office}">${withPrefix(inner, p)}</${p}${name}>`;
  const custom = formats.filter((format) => typeof format === 'string');
  const styles = `<numFmts count="${custom.length}">${custom
    .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`)
    .join(
      '',
    )}</numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length}">${formats
    .map((format) => {
      const id = typeof format === 'number' ? format : 164 + custom.indexOf(format);
      return `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
    })
    .join('')}</cellXfs>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  return zipOf({
    '[Content_Types].xml': `${head}<Types xmlns="${packed}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${shared ? `<Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/>` : ''}${sheets
      .map(
        (_, at) =>
          `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${types}.worksheet+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packed}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packed}/relationships">${sheets
      .map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
      .join(
        '',
      )}${relation('rIdS', 'styles', 'styles.xml')}${shared ? relation('rIdT', 'sharedStrings', 'sharedStrings.xml') : ''}</Relationships>`,
    'xl/workbook.xml': element(
      'workbook',
      `<workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ({ name, state }, at) =>
            `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
        )
        .join('')}</sheets>`,
    ),
    'xl/styles.xml': element('styleSheet', styles),
    ...(shared
      ? {
          'xl/sharedStrings.xml': element('sst', shared.map((inner) => `<si>${inner}</si>`).join('')),
        }
      : {}),
    ...Object.fromEntries(
      sheets.map(({ rows, before = '', after = '' }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        element('worksheet', `${before}<sheetData>${rows}</sheetData>${after}`),
      ]),
    ),
    ...more,
  });
}

const withPrefix = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replaceAll(/(<\/?)(?=[A-Za-z])/g, `$1${prefix}`);
