import { SaxesParser } from 'saxes';
import { AppError } from '../base/errors.ts';
import { cellText, LARGEST, type ReadSheet, type SheetRow } from './sheet-limits.ts';
import { readZipEntries } from './zip.ts';

const WANTED = /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+|_rels\/workbook)\.xml(?:\.rels)?$/u;
const CHUNK_BYTES = 64 * 1024;

/**
 * The worksheets of an XLSX file, read as a stream of tags: memory grows with the text in the cells, not with what the
 * file says about their looks.
 * @param onProgress how much of the XML has been read, from 0 to 1
 * @throws AppError file_unreadable, file_too_large
 */
export function readWorkbook(bytes: Uint8Array, onProgress: (share: number) => void): readonly ReadSheet[] {
  const parts = readZipEntries(bytes, (name) => WANTED.test(name));
  const workbook = parts.get('xl/workbook.xml');
  if (workbook === undefined) throw new AppError('file_unreadable', { reason: 'no-workbook' });
  const book = readBook(workbook, parts.get('xl/_rels/workbook.xml.rels'));
  const strings = readSharedStrings(parts.get('xl/sharedStrings.xml'));
  const isDate = readDateStyles(parts.get('xl/styles.xml'));
  const sheets = book.sheets.flatMap(({ name, path }) => {
    const xml = parts.get(path);
    return xml === undefined ? [] : [{ name, xml }];
  });
  if (sheets.length === 0) throw new AppError('file_unreadable', { reason: 'no-worksheet' });
  const total = sheets.reduce((sum, { xml }) => sum + xml.length, 1);
  let before = 0;
  return sheets.map(({ name, xml }) => {
    const reader = new SheetReader({ strings, isDate, since1904: book.since1904 });
    eachTag(xml, reader, (done) => onProgress((before + done) / total));
    before += xml.length;
    return reader.sheet(name);
  });
}

interface Tags {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

function eachTag(xml: Uint8Array, tags: Tags, onRead: (bytes: number) => void = () => {}): void {
  const parser = new SaxesParser({ xmlns: false, fragment: false, position: false });
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('error', (error) => {
    throw new AppError('file_unreadable', { reason: 'broken-xml' }, { cause: error });
  });
  parser.on('opentag', (tag) => tags.open(local(tag.name), tag.attributes));
  parser.on('text', (text) => tags.text?.(text));
  parser.on('cdata', (text) => tags.text?.(text));
  parser.on('closetag', (tag) => tags.close?.(local(tag.name)));
  const decoder = new TextDecoder();
  for (let at = 0; at < xml.length; at += CHUNK_BYTES) {
    parser.write(decoder.decode(xml.subarray(at, at + CHUNK_BYTES), { stream: true }));
    onRead(at);
  }
  parser.write(decoder.decode()).close();
}

interface Book {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  /** Days are counted from 1904 in files that began on old Macintoshes. */
  readonly since1904: boolean;
}

function readBook(xml: Uint8Array, relations: Uint8Array | undefined): Book {
  const targets = new Map<string, string>();
  if (relations !== undefined) {
    eachTag(relations, {
      open: (name, { Id: id, Target: target }) => {
        if (name === 'Relationship' && id !== undefined && target !== undefined) targets.set(id, target);
      },
    });
  }
  const sheets: { name: string; path: string }[] = [];
  let since1904 = false;
  eachTag(xml, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') since1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (tag !== 'sheet') return;
      const target = targets.get(attributes['r:id'] ?? '') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      sheets.push({ name: cellText(attributes['name'] ?? ''), path });
    },
  });
  return { sheets, since1904 };
}

function readSharedStrings(xml: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  const words = new Words();
  eachTag(xml, {
    open: (name) => words.open(name),
    text: (text) => words.text(text),
    close: (name) => {
      words.close(name);
      if (name === 'si') strings.push(cellText(words.take()));
    },
  });
  return strings;
}

/** The text of a cell that is written in runs; readings above the letters (rPh) are not part of it. */
class Words {
  #parts: string[] = [];
  #isText = false;
  #aside = 0;

  open(name: string): void {
    if (name === 'rPh') this.#aside += 1;
    this.#isText = name === 't' && this.#aside === 0;
  }

  text(text: string): void {
    if (this.#isText) this.#parts.push(text);
  }

  close(name: string): void {
    if (name === 'rPh') this.#aside -= 1;
    if (name === 't') this.#isText = false;
  }

  take(): string {
    const text = this.#parts.length === 1 ? (this.#parts[0] ?? '') : this.#parts.join('');
    this.#parts = [];
    return text;
  }
}

/** Formats that every spreadsheet program has by number and that show a day (ECMA-376, 18.8.30). */
const DATE_FORMATS: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 54, 57, 58,
]);

/** Which numbers of cell styles show a number as a day. */
function readDateStyles(xml: Uint8Array | undefined): (style: string | undefined) => boolean {
  if (xml === undefined) return () => false;
  const formats = new Map<string, string>();
  const styles: boolean[] = [];
  let inCells = false;
  eachTag(xml, {
    open: (name, attributes) => {
      const format = attributes['numFmtId'] ?? '';
      if (name === 'numFmt') formats.set(format, attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) {
        styles.push(DATE_FORMATS.has(Number(format)) || showsDay(formats.get(format) ?? ''));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return (style) => styles[Number(style ?? 0)] === true;
}

/** Whether a format such as dd/mm/yyyy has a day or a year in it, outside of words between quotes. */
function showsDay(format: string): boolean {
  return /[dy]/iu.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, ''));
}

interface BookFacts {
  readonly strings: readonly string[];
  readonly isDate: (style: string | undefined) => boolean;
  readonly since1904: boolean;
}

class SheetReader implements Tags {
  readonly #facts: BookFacts;
  readonly #words = new Words();
  readonly #rows: SheetRow[] = [];
  #number = 0;
  #column = 0;
  #texts: string[] = [];
  #cell: Readonly<Record<string, string>> = {};
  #value: string[] = [];
  #inValue = false;

  constructor(facts: BookFacts) {
    this.#facts = facts;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#words.open(name);
    if (name === 'row') {
      this.#number = attributes['r'] === undefined ? this.#number + 1 : Number(attributes['r']);
      this.#column = 0;
      this.#texts = [];
    } else if (name === 'c') {
      this.#column = columnOf(attributes['r']) ?? this.#column + 1;
      this.#cell = attributes;
      this.#value = [];
    } else if (name === 'v') this.#inValue = true;
  }

  text(text: string): void {
    if (this.#inValue) this.#value.push(text);
    else this.#words.text(text);
  }

  close(name: string): void {
    this.#words.close(name);
    if (name === 'v') this.#inValue = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row') this.#endRow();
  }

  #endCell(): void {
    const text = this.#textOfCell();
    if (text === '') return;
    if (this.#column > LARGEST.columns || this.#number > LARGEST.rows + 1)
      throw new AppError('sheet_too_large');
    while (this.#texts.length < this.#column) this.#texts.push('');
    this.#texts[this.#column - 1] = text;
  }

  #textOfCell(): string {
    const value = this.#value.join('');
    const written = this.#words.take();
    switch (this.#cell['t'] ?? 'n') {
      case 's':
        return this.#facts.strings[Number(value)] ?? '';
      case 'inlineStr':
        return cellText(written);
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return value.slice(0, 10);
      case 'str':
      case 'e':
        return cellText(value);
      default:
        return this.#numberText(value);
    }
  }

  #numberText(value: string): string {
    const number = Number(value);
    if (value === '' || !Number.isFinite(number)) return cellText(value);
    return this.#facts.isDate(this.#cell['s'])
      ? (dayText(number, this.#facts.since1904) ?? String(number))
      : String(number);
  }

  #endRow(): void {
    if (this.#texts.length > 0) this.#rows.push({ number: this.#number, texts: this.#texts });
  }

  sheet(name: string): ReadSheet {
    const [first, ...rows] = this.#rows;
    if (first === undefined || first.number !== 1) return { name, headings: [], rows: this.#rows };
    return { name, headings: first.texts, rows };
  }
}

/** "AB12" → 28. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A day as spreadsheets count them: 45292 → 2024-01-01. */
function dayText(serial: number, since1904: boolean): string | null {
  const days = Math.floor(serial) + (since1904 ? 1462 : 0);
  // Up to the year 9999; before March 1900 programs disagree about what the number means.
  if (days < 61 || days > 2_958_465) return null;
  return Temporal.PlainDate.from('1899-12-30').add({ days }).toString();
}
