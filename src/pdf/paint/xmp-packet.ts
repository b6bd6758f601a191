import { inXml } from '../in-xml.ts';
import type { PdfMetadata } from '../metadata.ts';
import type { Standard } from './standard.ts';

/** Namespace of what the document is, and of the fingerprints of what it was made from. */
const FINGERPRINT_NAMESPACE = 'urn:x-brevier:fingerprint#';

/**
 * The file's metadata as an XMP packet (ISO 16684-1), with the standards that it declares. For PDF/A-3a the properties of schemas
 * that PDF/A does not know are described in extension schemas (PDF/A-3, 6.6.2.3). A file with a form may not declare it: programs
 * open what declares PDF/A to be read, not filled in.
 */
export function xmpPacket(about: PdfMetadata, standard: Standard, isArchival: boolean): string {
  const { title, subject, creator, description, lang, rights, document, kind, label, edition, fingerprint } =
    about;
  const when = `${about.date}T00:00:00Z`;
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt>`;
  const sections = [
    described('dc', 'http://purl.org/dc/elements/1.1/', {
      format: 'application/pdf',
      title: alternative(title),
      creator: `<rdf:Seq><rdf:li>${xmlText(creator)}</rdf:li></rdf:Seq>`,
      description: alternative(description),
      language: `<rdf:Bag><rdf:li>${xmlText(lang)}</rdf:li></rdf:Bag>`,
      ...(rights === undefined ? {} : { rights: alternative(rights) }),
    }),
    described('xmp', 'http://ns.adobe.com/xap/1.0/', {
      CreateDate: when,
      ModifyDate: when,
      MetadataDate: when,
      CreatorTool: 'Brevier',
    }),
    described('pdf', 'http://ns.adobe.com/pdf/1.3/', { Producer: 'Brevier' }),
    ...(isArchival ? [described('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', archival[standard])] : []),
    described(UNIVERSAL_ACCESS.prefix, UNIVERSAL_ACCESS.namespace, universalAccess[standard]),
    described(FINGERPRINTS.prefix, FINGERPRINTS.namespace, {
      document: xmlText(document),
      subject: xmlText(subject),
      kind: xmlText(kind),
      ...(label === undefined ? {} : { label: xmlText(label) }),
      edition: String(edition),
      data: xmlText(fingerprint.data),
      template: xmlText(fingerprint.template),
      design: xmlText(fingerprint.design),
    }),
    ...(isArchival && standard === 'pdf-ua-1' ? [extensionSchemas([UNIVERSAL_ACCESS, FINGERPRINTS])] : []),
  ];
  return (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n' +
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n' +
    `${sections.join('\n')}\n</rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>`
  );
}

/** PDF/A-3, 6.6.4; PDF/A-4, 6.7.3: F is said of what has files inside. */
const archival: Readonly<Record<Standard, Readonly<Record<string, string>>>> = {
  'pdf-ua-1': { part: '3', conformance: 'A' },
  'pdf-ua-2': { part: '4', rev: '2020', conformance: 'F' },
};

const universalAccess: Readonly<Record<Standard, Readonly<Record<string, string>>>> = {
  'pdf-ua-1': { part: '1' },
  'pdf-ua-2': { part: '2', rev: '2024' },
};

/** A text inside XML. */
const xmlText = (text: string): string =>
  inXml(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

interface ExtensionSchema {
  readonly title: string;
  readonly namespace: string;
  readonly prefix: string;
  readonly properties: readonly {
    readonly name: string;
    readonly type: 'Integer' | 'Text';
    readonly description: string;
  }[];
}

const UNIVERSAL_ACCESS: ExtensionSchema = {
  title: 'PDF/UA identification schema',
  namespace: 'http://www.aiim.org/pdfua/ns/id/',
  prefix: 'pdfuaid',
  properties: [{ name: 'part', type: 'Integer', description: 'Part of ISO 14289 that the file conforms to' }],
};

const FINGERPRINTS: ExtensionSchema = {
  title: 'What the document is, and what it was made from',
  namespace: FINGERPRINT_NAMESPACE,
  prefix: 'brevier',
  properties: [
    { name: 'document', type: 'Text', description: 'Name of its files' },
    { name: 'subject', type: 'Text', description: 'Title that it shares with other documents' },
    { name: 'kind', type: 'Text', description: 'Kind of document' },
    { name: 'label', type: 'Text', description: 'Label of the design' },
    { name: 'edition', type: 'Text', description: 'Number of the edition' },
    { name: 'data', type: 'Text', description: 'SHA-256 of the attached data, one file after the other' },
    { name: 'template', type: 'Text', description: 'SHA-256 of the template' },
    { name: 'design', type: 'Text', description: 'SHA-256 of the design as JSON' },
  ],
};

function described(prefix: string, namespace: string, properties: Readonly<Record<string, string>>): string {
  const inner = Object.entries(properties).map(
    ([name, xml]) => `<${prefix}:${name}>${xml}</${prefix}:${name}>`,
  );
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${inner.join('')}</rdf:Description>`;
}

const resource = (inner: string): string => `<rdf:li rdf:parseType="Resource">${inner}</rdf:li>`;

function extensionSchemas(schemas: readonly ExtensionSchema[]): string {
  const listed = schemas.map(({ title, namespace, prefix, properties }) => {
    const described = properties.map(({ name, type, description }) =>
      resource(
        `<pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>${type}</pdfaProperty:valueType>` +
          '<pdfaProperty:category>internal</pdfaProperty:category>' +
          `<pdfaProperty:description>${description}</pdfaProperty:description>`,
      ),
    );
    return resource(
      `<pdfaSchema:schema>${title}</pdfaSchema:schema>` +
        `<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>` +
        `<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>` +
        `<pdfaSchema:property><rdf:Seq>${described.join('')}</rdf:Seq></pdfaSchema:property>`,
    );
  });
  return (
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"' +
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"' +
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">' +
    `<pdfaExtension:schemas><rdf:Bag>${listed.join('')}</rdf:Bag></pdfaExtension:schemas></rdf:Description>`
  );
}
