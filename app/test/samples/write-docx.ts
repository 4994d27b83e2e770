import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  type ILevelsOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  type BodyParagraph,
  type DirectiveLayout,
  emphasised,
  LIST_LEVELS,
  type ListLevel,
  layOut,
} from './directive-layout.ts';

const FONT = 'Times New Roman';
/** Half points. */
const BODY_SIZE = 28;
const HEAD_SIZE = 26;
const LIST = 'directive';
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

/** Numbers that Word counts by itself: I. · 1. · 3.1 · a) · - */
const LEVELS: Readonly<Record<ListLevel, Pick<ILevelsOptions, 'format' | 'text'>>> = {
  roman: { format: LevelFormat.UPPER_ROMAN, text: '%1.' },
  point: { format: LevelFormat.DECIMAL, text: '%2.' },
  subpoint: { format: LevelFormat.DECIMAL, text: '%2.%3' },
  letter: { format: LevelFormat.LOWER_LETTER, text: '%4)' },
  dash: { format: LevelFormat.BULLET, text: '-' },
};

/** A Word file of a plain-text directive in the look of Decree 30/2020, with real list numbers. For samples and tests. */
export async function writeDirectiveDocx(text: string): Promise<Uint8Array> {
  const layout = layOut(text);
  const document = new Document({
    title: layout.title.join(' '),
    creator: 'Đôn Đốc',
    styles: { default: { document: { run: { font: FONT, size: BODY_SIZE } } } },
    numbering: { config: [{ reference: LIST, levels: LIST_LEVELS.map(levelOf) }] },
    sections: [
      {
        properties: { titlePage: true, page: { margin: pageMargin(), size: pageSize() } },
        headers: { default: new Header({ children: [pageNumber()] }), first: new Header({ children: [] }) },
        footers: { default: new Footer({ children: [] }) },
        children: [
          ...(layout.type === null
            ? []
            : [columns(headColumn(layout.letterhead.left), headColumn(layout.letterhead.right))]),
          ...titleOf(layout),
          ...layout.body.map(bodyParagraph),
          ...footOf(layout),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function levelOf(level: ListLevel, index: number): ILevelsOptions {
  return {
    ...LEVELS[level],
    level: index,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { firstLine: convertMillimetersToTwip(12.7), left: 0 } } },
  };
}

function pageMargin() {
  return {
    top: convertMillimetersToTwip(20),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(30),
    right: convertMillimetersToTwip(15),
  };
}

function pageSize() {
  return { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
}

function runs(text: string, options: { readonly bold?: boolean; readonly size?: number } = {}): TextRun[] {
  return emphasised(text).flatMap((part) =>
    part.text.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          bold: part.bold || options.bold === true,
          italics: part.italic,
          size: options.size ?? BODY_SIZE,
          ...(index > 0 ? { break: 1 } : {}),
        }),
    ),
  );
}

function columns(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  const cell = (children: readonly Paragraph[], size: number) =>
    new TableCell({ children, width: { size, type: WidthType.PERCENTAGE }, borders: NO_BORDERS });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [3900, 5450],
    borders: NO_BORDERS,
    rows: [new TableRow({ children: [cell(left, 42), cell(right, 58)] })],
  });
}

function headColumn(lines: readonly string[]): Paragraph[] {
  return lines.map(
    (line) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: runs(line, {
          size: HEAD_SIZE,
          bold: line === line.toUpperCase() || line.startsWith('Độc lập'),
        }),
      }),
  );
}

function titleOf(layout: DirectiveLayout): Paragraph[] {
  const centred = (text: string) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 120, after: 120 },
      children: runs(text, { bold: true }),
    });
  const lines = layout.title.join('\n');
  return layout.type === null ? [centred(lines)] : [centred(layout.type), centred(lines)];
}

function bodyParagraph(paragraph: BodyParagraph): Paragraph {
  const typedLabel = paragraph.level === null && paragraph.label !== '' ? `${paragraph.label} ` : '';
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: 120, line: 276, lineRule: LineRuleType.AUTO },
    ...(paragraph.level === null
      ? { indent: { firstLine: convertMillimetersToTwip(12.7) } }
      : { numbering: { reference: LIST, level: LIST_LEVELS.indexOf(paragraph.level) } }),
    children: runs(typedLabel + paragraph.text, {
      bold: paragraph.level === 'roman' || paragraph.level === 'subpoint',
    }),
  });
}

function footOf(layout: DirectiveLayout): (Table | Paragraph)[] {
  if (!layout.foot) return [];
  const recipients = layout.foot.recipients.map(
    (line) => new Paragraph({ children: runs(line, { size: line.startsWith('Nơi nhận') ? 24 : 22 }) }),
  );
  const signature = layout.foot.signature
    .join('\n')
    .replaceAll('**', '')
    .split('\n')
    .map(
      (line) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { before: line === line.toUpperCase() ? 0 : 1200 },
          children: runs(line, { bold: true }),
        }),
    );
  return [new Paragraph({ children: [] }), columns(recipients, signature)];
}
