import { findSecrecyMark } from '@dondoc/reading/marks';
import type { ReadingNote } from '../extracted-text.ts';
import { countLetters, evenText } from '../printed-text.ts';
import { tableParagraphs } from '../table-paragraphs.ts';
import type { TableCell } from '../task-rows.ts';
import { readLetters } from './letters.ts';
import { type Numbering, readNumbering } from './numbering.ts';
import { createRunReader, type RunReader } from './runs.ts';
import { readStyles, type Styles } from './styles.ts';
import { openWordPackage } from './word-package.ts';
import { childOf, childrenOf, numberOf, valueOf, type XmlElement } from './xml.ts';

export interface DocxText {
  readonly text: string;
  readonly notes: readonly ReadingNote[];
}

/** Everything that the walk through the body needs; `carried` is the text of paragraphs joined to the next one. */
interface Walk {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly runs: RunReader;
  readonly notes: Set<ReadingNote>;
  carried: string;
}

/**
 * The printed text of a .docx: list numbers as Word shows them, paragraphs apart by a blank line, tables cell by cell,
 * text boxes after the paragraph they hang on; tracked changes taken as final; no comments, headers, footers, footnotes.
 * @throws AppError file_unreadable
 */
export function readDocx(bytes: Uint8Array): DocxText {
  const file = openWordPackage(bytes);
  const styles = readStyles(file.styles);
  const notes = new Set<ReadingNote>();
  const body = childOf(file.document, 'w:body');
  const letters = readLetters(body, styles);
  const walk: Walk = {
    styles,
    numbering: readNumbering(file.numbering, styles),
    runs: createRunReader(styles, letters, notes),
    notes,
    carried: '',
  };
  const paragraphs = readBlocks(body, walk);
  if (walk.carried.trim() !== '') paragraphs.push(walk.carried);
  paragraphs.unshift(
    ...secrecyInMargins(file.margins, { ...walk, runs: createRunReader(styles, letters, notes) }),
  );
  return { text: joinParagraphs(paragraphs), notes: [...notes].sort() };
}

/** Headers and footers are left out, but a secrecy mark that stands in one must not be lost. */
function secrecyInMargins(margins: readonly XmlElement[], walk: Walk): readonly string[] {
  const texts = margins.map((part) => joinParagraphs(readBlocks(part, walk)));
  // Nearly every document has its page number there.
  const withWords = texts.filter((text) => countLetters(text.replace(/\p{N}+|trang|page/giu, '')) > 2);
  if (withWords.length > 0) walk.notes.add('headers-left-out');
  return withWords.filter((text) => findSecrecyMark(text) !== null).slice(0, 1);
}

function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs
    .map(evenParagraph)
    .filter((text) => text !== '')
    .join('\n\n');
}

function evenParagraph(text: string): string {
  // A number typed by hand is followed by a tab where Word's own numbers are followed by a space.
  return evenText(text).replace(/^([^\s]{1,6})\t/gmu, '$1 ');
}

/** The paragraphs of a body, cell or text box in reading order. */
function readBlocks(container: XmlElement | undefined, walk: Walk): string[] {
  const paragraphs: string[] = [];
  for (const element of container?.children ?? []) {
    switch (element.name) {
      case 'w:p':
        paragraphs.push(...readParagraph(element, walk));
        break;
      case 'w:tbl':
        paragraphs.push(...readTable(element, walk));
        break;
      case 'w:sdt':
        paragraphs.push(...readBlocks(childOf(element, 'w:sdtContent'), walk));
        break;
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        paragraphs.push(...readBlocks(element, walk));
        break;
      case 'mc:AlternateContent':
        paragraphs.push(...readBlocks(preferred(element), walk));
        break;
      case 'w:altChunk':
        walk.notes.add('embedded-document-left-out');
        break;
      default:
    }
  }
  return paragraphs;
}

/** Of alternatives the first is what today's Word shows; the fallback repeats it for older ones. */
function preferred(element: XmlElement): XmlElement | undefined {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
}

function readParagraph(element: XmlElement, walk: Walk): string[] {
  const properties = childOf(element, 'w:pPr');
  const style = valueOf(properties, 'w:pStyle') ?? walk.styles.defaultParagraph;
  const { text, boxes } = walk.runs.read(element, style);
  const inBoxes = boxes.flatMap((box) => readBlocks(box, walk));
  if (isMarkDeleted(properties)) {
    // The paragraph mark was deleted under tracked changes: the text runs on into the next paragraph.
    walk.notes.add('tracked-changes-taken-as-final');
    walk.carried += text;
    return inBoxes;
  }
  const whole = walk.carried + text;
  walk.carried = '';
  const label = walk.numbering.next({ properties, style });
  return whole.trim() === '' ? inBoxes : [label + whole.trimStart(), ...inBoxes];
}

function isMarkDeleted(properties: XmlElement | undefined): boolean {
  const mark = childOf(properties, 'w:rPr');
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
}

function readTable(table: XmlElement, walk: Walk): readonly string[] {
  const rows = wrapped(table, 'w:tr')
    .filter((row) => !isDeleted(row, walk))
    .map((row) => wrapped(row, 'w:tc').map((cell) => readCell(cell, walk)));
  return tableParagraphs(rows);
}

function isDeleted(row: XmlElement, { notes }: Walk): boolean {
  const deleted = childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined;
  if (deleted) notes.add('tracked-changes-taken-as-final');
  return deleted;
}

/** Rows or cells, also those inside content controls. */
function wrapped(parent: XmlElement, name: string): readonly XmlElement[] {
  return parent.children.flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === 'w:sdt') return wrapped(childOf(child, 'w:sdtContent') ?? child, name);
    return child.name === 'w:customXml' ? wrapped(child, name) : [];
  });
}

/** A cell merged into the one above is not printed, whatever it still holds. */
function readCell(cell: XmlElement, walk: Walk): TableCell {
  const properties = childOf(cell, 'w:tcPr');
  const merge = childrenOf(properties, 'w:vMerge')[0];
  const isBelow = merge !== undefined && (merge.attributes['w:val'] ?? 'continue') === 'continue';
  const paragraphs = readBlocks(cell, walk)
    .map(evenParagraph)
    .filter((text) => text !== '');
  return {
    paragraphs: isBelow ? [] : paragraphs,
    columns: numberOf(properties, 'w:gridSpan') ?? 1,
    isBelow,
  };
}
