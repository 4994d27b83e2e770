import { constants, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const WPS = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const V = 'xmlns:v="urn:schemas-microsoft-com:vml"';
const WP = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

export interface WordSource {
  /** Inner XML of `w:body`. */
  readonly body: string;
  /** Inner XML of `w:numbering`. */
  readonly numbering?: string;
  /** Inner XML of `w:styles`. */
  readonly styles?: string;
  /** Inner XML of a page header. */
  readonly header?: string;
}

/** The least that Word accepts as a document; `rewrite` changes the XML of its parts. */
export function wordFile(source: WordSource, rewrite = (xml: string) => xml): Uint8Array {
  const part = (root: string, inner: string) =>
    strToU8(
      rewrite(
        `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${W} ${MC} ${WPS} ${V} ${WP}>${inner}</w:${root}>`,
      ),
    );
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" ' +
        'Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': part('document', `<w:body>${source.body}</w:body>`),
    ...(source.numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', source.numbering) }),
    ...(source.styles === undefined ? {} : { 'word/styles.xml': part('styles', source.styles) }),
    ...(source.header === undefined ? {} : { 'word/header1.xml': part('hdr', source.header) }),
  });
}

/** A paragraph; `properties` is inner XML of `w:pPr`. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of list `numId` at a level counted from 0. */
export function item(text: string, level = 0, numId = 1): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

/** A level of a list: `lvl(1, 'lowerLetter', '%2)')`; `more` is further inner XML. */
export function lvl(level: number, format: string, template: string, more = ''): string {
  return (
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}` +
    `<w:lvlText w:val="${template}"/></w:lvl>`
  );
}

/** One abstract list of these levels, and the lists `numIds` that use it. */
export function list(levels: readonly string[], numIds: readonly number[] = [1]): string {
  const nums = numIds.map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/></w:num>`);
  return `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum>${nums.join('')}`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

export interface PdfLine {
  readonly x: number;
  readonly y: number;
  /** Latin letters. */
  readonly text: string;
  /** In points; 12 when not given. */
  readonly size?: number;
  /** Set from bottom to top. */
  readonly upwards?: boolean;
}

interface PdfOptions {
  readonly password?: boolean;
  /** Lines and rectangles on every page, as PDF draws them: `72 700 m 500 700 l S`. */
  readonly drawing?: string;
  /** Degrees by which the pages are to be turned when shown. */
  readonly rotate?: number;
}

/** A PDF with one page for each list of lines. */
export function pdfFile(pages: readonly (readonly PdfLine[])[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  pages.forEach((lines, index) => {
    const shown = lines.map(({ x, y, text, size = 12, upwards = false }) => {
      const turn = upwards ? '0 1 -1 0' : '1 0 0 1';
      return `BT /F ${size} Tf ${turn} ${x} ${y} Tm (${text.replace(/[()\\]/gu, '\\$&')}) Tj ET`;
    });
    const content = [options.drawing ?? '', ...shown].join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${options.rotate ?? 0} /Contents ${5 + index * 2} 0 R ` +
        '/Resources << /Font << /F 3 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  });
  // No password opens these keys, the empty one neither.
  const key = `<${'5a'.repeat(32)}>`;
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >> /ID [<00> <00>]`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${options.password ? encrypt : ''} >>\n`;
  return Buffer.from(`${file}startxref\n${start}\n%%EOF\n`, 'latin1');
}

/** A page whose content is 4 GB of spaces, packed to 4 MB. */
export function pdfBomb(): Uint8Array {
  const megabyte = Buffer.alloc(1024 * 1024, 0x20);
  // A full flush ends on a whole byte and forgets what came before, so that the same bytes may be repeated.
  const packed = deflateSync(megabyte, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const stream = Buffer.concat([
    packed.subarray(0, 2),
    ...Array.from({ length: 4096 }, () => packed.subarray(2)),
    Uint8Array.from([3, 0]),
  ]);
  const head =
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n' +
    '2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n' +
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>\nendobj\n' +
    `4 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(head),
    stream,
    Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF'),
  ]);
}

/** An OLE container as far as it is told apart by: its mark, and the name of a stream in it. */
export function oleFile(stream: string): Uint8Array {
  const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Buffer.concat([
    Uint8Array.from(mark),
    new Uint8Array(1024),
    Buffer.from(stream, 'utf16le'),
    new Uint8Array(512),
  ]);
}
