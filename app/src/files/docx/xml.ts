import { SaxesParser } from 'saxes';
import { AppError } from '../../base/errors.ts';

/** An element under the customary prefix of its namespace (`w:p`), whatever prefix the file itself uses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text of the elements that carry printed text (`w:t`, `m:t`); empty elsewhere. */
  readonly text: string;
}

/** Both editions of ISO 29500 (transitional and strict) name the same elements under different addresses. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'urn:schemas-microsoft-com:office:office': 'o',
};

/** Word nests tables and text boxes a few dozen deep at most; deeper files are made to exhaust the stack. */
const MAX_DEPTH = 300;
const MAX_ELEMENTS = 4_000_000;

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Parses one XML part. Document types are refused: no office file has one, and they are how XML is made to explode. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const source = decode(bytes);
  try {
    return parse(source);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('file_unreadable', { reason: 'broken-xml' }, { cause: error });
  }
}

function parse(source: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [root];
  let elements = 0;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('doctype', () => {
    throw new AppError('file_unreadable', { reason: 'document-type' });
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    if (stack.length > MAX_DEPTH || elements > MAX_ELEMENTS) {
      throw new AppError('file_unreadable', { reason: 'xml-too-large' });
    }
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) {
      attributes[nameOf(attribute.uri, attribute.local)] = attribute.value;
    }
    const open: Open = { name: nameOf(tag.uri, tag.local), attributes, children: [], text: '' };
    stack.at(-1)?.children.push(open);
    stack.push(open);
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  const takeText = (text: string) => {
    const open = stack.at(-1);
    if (open && (open.name === 'w:t' || open.name === 'm:t')) open.text += text;
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(source).close();
  const first = root.children[0];
  if (!first) throw new AppError('file_unreadable', { reason: 'broken-xml' });
  return first;
}

function nameOf(uri: string, local: string): string {
  const prefix = PREFIXES[uri];
  return prefix ? `${prefix}:${local}` : local;
}

function decode(bytes: Uint8Array): string {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe && 'utf-16le') ||
    (bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be');
  try {
    return new TextDecoder(utf16 || 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new AppError('file_unreadable', { reason: 'broken-xml' }, { cause: error });
  }
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** `w:val` of a direct child: `<w:ilvl w:val="1"/>`. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** As `valueOf`, as a whole number; undefined where it is none. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  return wholeNumber(valueOf(element, name));
}

export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** A switch such as `<w:caps/>`: on when present, unless it says off; undefined when absent, so that a style decides. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  if (!found) return undefined;
  return !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '1');
}
