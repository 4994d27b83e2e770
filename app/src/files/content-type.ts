import { AppError } from '../base/errors.ts';
import { zipEntryNames } from '../platform/zip.ts';
import type { DocumentKind } from './extracted-text.ts';
import { markupKind } from './markup-kind.ts';
import { isBinary } from './plain-text.ts';

/** Largest file that a report may carry, in bytes. */
export const ATTACHMENT_LIMIT = 25 * 1024 * 1024;
/** Largest document that is taken in for reading, in bytes. */
export const DOCUMENT_LIMIT = 50 * 1024 * 1024;

export type AttachmentKind = 'jpeg' | 'png' | 'pdf' | 'docx' | 'xlsx';

export interface ContentType {
  readonly kind: AttachmentKind;
  readonly mediaType: string;
  /** With its dot. */
  readonly extension: string;
}

export const CONTENT_TYPES: Readonly<Record<AttachmentKind, ContentType>> = {
  jpeg: { kind: 'jpeg', mediaType: 'image/jpeg', extension: '.jpg' },
  png: { kind: 'png', mediaType: 'image/png', extension: '.png' },
  pdf: { kind: 'pdf', mediaType: 'application/pdf', extension: '.pdf' },
  docx: {
    kind: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: '.docx',
  },
  xlsx: {
    kind: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: '.xlsx',
  },
};

/** Media type under which a document taken in for reading is stored. */
export const DOCUMENT_MEDIA_TYPES: Readonly<Record<DocumentKind, string>> = {
  docx: CONTENT_TYPES.docx.mediaType,
  doc: 'application/msword',
  rtf: 'application/rtf',
  pdf: CONTENT_TYPES.pdf.mediaType,
  html: 'text/html',
  mhtml: 'multipart/related',
  eml: 'message/rfc822',
  txt: 'text/plain',
  jpeg: CONTENT_TYPES.jpeg.mediaType,
  png: CONTENT_TYPES.png.mediaType,
  tiff: 'image/tiff',
};

/** Ending under which a document of this kind is kept, with its dot. */
export function documentExtension(kind: DocumentKind): string {
  if (kind === 'jpeg') return CONTENT_TYPES.jpeg.extension;
  return kind === 'mhtml' ? '.mht' : `.${kind}`;
}

const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const TIFF = [
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const PDF = [...Buffer.from('%PDF-')];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const RTF = [...Buffer.from('{\\rtf')];
/** winmail.dat: what Outlook packs attachments into, which nothing but Outlook opens. */
const TNEF = [0x78, 0x9f, 0x3e, 0x22];

/** What a report's attachment is, by its content alone; null when it is none of the accepted kinds. The whole file is needed. */
export function sniff(bytes: Uint8Array): ContentType | null {
  if (begins(bytes, JPEG)) return CONTENT_TYPES.jpeg;
  if (begins(bytes, PNG)) return CONTENT_TYPES.png;
  if (begins(bytes, PDF)) return CONTENT_TYPES.pdf;
  if (!begins(bytes, ZIP)) return null;
  const office = officeKind(bytes);
  return office && CONTENT_TYPES[office];
}

/** As `sniff`, with the limits of an attachment. @throws AppError file_empty, file_too_large, file_type */
export function checkAttachment(bytes: Uint8Array): ContentType {
  if (bytes.length === 0) throw new AppError('file_empty');
  if (bytes.length > ATTACHMENT_LIMIT) throw new AppError('file_too_large', { size: bytes.length });
  const type = sniff(bytes);
  if (!type) throw new AppError('file_type');
  return type;
}

/**
 * How a document is to be read, by its content alone.
 * @throws AppError file_empty, file_too_large, file_type, file_winmail, file_encrypted, file_unreadable (a broken archive)
 */
export function documentKind(bytes: Uint8Array): DocumentKind {
  if (bytes.length === 0) throw new AppError('file_empty');
  if (bytes.length > DOCUMENT_LIMIT) throw new AppError('file_too_large', { size: bytes.length });
  if (begins(bytes, ZIP)) {
    if (zipKind(zipEntryNames(bytes)) === 'docx') return 'docx';
    throw new AppError('file_type');
  }
  if (begins(bytes, OLE)) return kindOfOle(bytes);
  // Readers of PDF allow for bytes before the mark, and some scanners and mail gateways put some there.
  if (indexOf(bytes.subarray(0, 1024), PDF) >= 0) return 'pdf';
  if (begins(bytes, RTF)) return 'rtf';
  if (begins(bytes, TNEF)) throw new AppError('file_winmail');
  if (begins(bytes, JPEG)) return 'jpeg';
  if (begins(bytes, PNG)) return 'png';
  if (TIFF.some((mark) => begins(bytes, mark))) return 'tiff';
  if (isBinary(bytes)) throw new AppError('file_type');
  return markupKind(bytes) ?? 'txt';
}

function officeKind(bytes: Uint8Array): 'docx' | 'xlsx' | null {
  try {
    return zipKind(zipEntryNames(bytes));
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** Files with macros are not accepted under any name. */
function zipKind(names: readonly string[]): 'docx' | 'xlsx' | null {
  const isOffice = names.includes('[Content_Types].xml') && !names.some((name) => /vbaProject/iu.test(name));
  if (!isOffice) return null;
  if (names.some((name) => /^word\/document\d*\.xml$/u.test(name))) return 'docx';
  return names.includes('xl/workbook.xml') ? 'xlsx' : null;
}

/** Old Word files and today's files under a password share one container; its directory names tell them apart. */
function kindOfOle(bytes: Uint8Array): 'doc' {
  if (indexOf(bytes, wide('EncryptedPackage')) >= 0) throw new AppError('file_encrypted');
  if (indexOf(bytes, wide('WordDocument')) >= 0) return 'doc';
  const isOther = ['Workbook', 'PowerPoint Document', '__properties'].some(
    (name) => indexOf(bytes, wide(name)) >= 0,
  );
  // The names stand near the end, so a file cut short has none.
  throw isOther ? new AppError('file_type') : new AppError('file_unreadable', { reason: 'broken-ole' });
}

function wide(text: string): readonly number[] {
  return [...Buffer.from(text, 'utf16le')];
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function indexOf(bytes: Uint8Array, mark: readonly number[]): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(Uint8Array.from(mark));
}
