import { AppError } from '../../base/errors.ts';
import { fromLegacy, LEGACY_NOTES, legacyEncodingOf } from '../encoding/vietnamese-encoding.ts';
import type { ReadingNote } from '../extracted-text.ts';
import { decodeText, encodingByMark } from '../plain-text.ts';
import { paragraphsOf } from './blocks.ts';
import { partsOf } from './page-parts.ts';
import { type PageElement, parsePage } from './tree.ts';

export interface HtmlText {
  readonly text: string;
  readonly notes: readonly ReadingNote[];
}

/** In bytes: pages with their pictures inside are large, but no parser takes more in a bearable time. */
const LARGEST_PAGE = 20 * 1024 * 1024;

/**
 * The document in a saved web page, without what the page puts around it.
 * @throws AppError file_encoding, web_page_too_large, file_unreadable
 */
export function readWebPage(bytes: Uint8Array): HtmlText {
  if (bytes.length > LARGEST_PAGE) throw new AppError('web_page_too_large', { size: bytes.length });
  const { source, note } = decodePage(bytes);
  const { text, notes } = htmlText(source);
  return { text, notes: note === null ? notes : [...notes, note] };
}

/** As `readWebPage`, of a page that is decoded already. */
export function htmlText(source: string): HtmlText {
  const page = parsePage(source.normalize('NFC'));
  const notes = new Set<ReadingNote>();
  const encoding = legacyEncodingOf(wordsOf(page));
  if (encoding !== null) notes.add(LEGACY_NOTES[encoding]);
  const convert = (text: string) => (encoding === null ? text : fromLegacy(text, encoding));
  const parts = partsOf(page);
  if (parts.hasMore) notes.add('page-parts-left-out');
  const text = paragraphsOf(parts, notes, convert).join('\n\n');
  return { text: text.normalize('NFC'), notes: [...notes].sort() };
}

/** Text of the whole page, one line for each stretch. */
function wordsOf(page: PageElement): string {
  const words: string[] = [];
  const visit = (element: PageElement) => {
    if (element.name === 'script' || element.name === 'style') return;
    for (const child of element.children) {
      if (typeof child === 'string') words.push(child);
      else visit(child);
    }
  };
  visit(page);
  return words.join('\n');
}

/** By mark, else by what the page says of itself, else by its letters. */
function decodePage(bytes: Uint8Array): { readonly source: string; readonly note: ReadingNote | null } {
  const byMark = encodingByMark(bytes);
  if (byMark !== 'utf-8') return { source: new TextDecoder(byMark).decode(bytes), note: null };
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const stated = /<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w:-]{1,40})/iu.exec(head)?.[1];
  const decoder = oneByteDecoder(stated);
  // A page that states an old encoding and is UTF-8 all the same was saved by a browser.
  if (decoder === null || isUtf8(bytes)) {
    const { text, note } = decodeText(bytes);
    return { source: text, note };
  }
  const note = decoder.encoding === 'windows-1258' ? 'letters-from-windows-1258' : null;
  return { source: decoder.decode(bytes), note };
}

function oneByteDecoder(stated: string | undefined): TextDecoder | null {
  if (stated === undefined || !/^(?:windows|cp|iso|x-cp)/iu.test(stated)) return null;
  try {
    return new TextDecoder(stated);
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
