import { PassThrough } from 'node:stream';

/** A worksheet as text: the first row holds the headings. */
export interface Sheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

const WIDEST = 60;
/** Columns are made as wide as the first rows ask for. */
const MEASURED_ROWS = 500;

/** An XLSX file, written row by row: no more of it than its text is held at once. */
export async function workbookBytes(sheets: readonly Sheet[], at: Temporal.Instant): Promise<Uint8Array> {
  // Loading it takes a good part of the time in which the server is to be ready.
  const { default: ExcelJS } = await import('exceljs');
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useSharedStrings: true,
    useStyles: true,
  });
  workbook.creator = 'Đôn Đốc';
  workbook.created = new Date(at.epochMilliseconds);
  workbook.modified = workbook.created;
  for (const { name, headings, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    const measured = rows.slice(0, MEASURED_ROWS);
    sheet.columns = headings.map((heading, index) => ({
      width:
        Math.min(WIDEST, Math.max(10, heading.length, ...measured.map((row) => row[index]?.length ?? 0))) + 2,
      // Codes such as 001 must stay text.
      style: { numFmt: '@' },
    }));
    const head = sheet.addRow([...headings]);
    head.font = { bold: true };
    head.commit();
    for (const row of rows) sheet.addRow([...row]).commit();
    sheet.commit();
  }
  await workbook.commit();
  return new Uint8Array(Buffer.concat(chunks));
}
