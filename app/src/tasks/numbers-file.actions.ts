import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import type { Locale } from '../base/text.ts';
import { wordBytes } from '../platform/word-writing.ts';
import { workbookBytes } from '../platform/workbook-writing.ts';
import type { NumbersPage } from './numbers.actions.ts';
import { numbersText } from './numbers.text.ts';
import type { NumbersFormat } from './numbers-formats.ts';
import type { NumbersQuery } from './numbers-query.ts';
import { type NumbersReport, numbersReport } from './numbers-report.ts';

/** Figures as a file to be sent or printed. */
export interface NumbersFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

interface Asked {
  readonly query: NumbersQuery;
  readonly format: NumbersFormat;
  readonly locale: Locale;
}

const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const satisfies Record<NumbersFormat, string>;

export function createNumbersFileActions(
  { clock }: { readonly clock: Clock },
  numbers: (actor: Actor, query: NumbersQuery) => Promise<NumbersPage>,
) {
  return {
    /** The figures of a query as a written report: all lines, the same numbers as on the page. @throws AppError as `numbers` */
    numbersFile: async (actor: Actor, { query, format, locale }: Asked): Promise<NumbersFile> => {
      const page = await numbers(actor, query);
      const report = numbersReport(page, clock.today(), locale);
      const bytes =
        format === 'xlsx' ? await sheetOf(report, clock.now(), locale) : await wordBytes(wordOf(report));
      const day = page.frame.day.toString();
      return {
        name: `${numbersText[locale].fileName} ${day}.${format}`,
        mediaType: MEDIA_TYPES[format],
        bytes,
      };
    },
  };
}

async function sheetOf(report: NumbersReport, at: Temporal.Instant, locale: Locale): Promise<Uint8Array> {
  const t = numbersText[locale];
  const blank: readonly string[] = [];
  const said = [report.title, ...report.said, ...report.how].map((sentence) => [sentence]);
  return await workbookBytes(
    [
      {
        name: t.sheetWhole,
        headings: report.whole.headings,
        rows: [...report.whole.rows, blank, report.facts.headings, ...report.facts.rows, blank, ...said],
      },
      { name: t.sheetLines, headings: report.lines.headings, rows: report.lines.rows },
    ],
    at,
  );
}

function wordOf({ title, said, whole, facts, lines, how }: NumbersReport) {
  const table = ({ name, headings, rows }: NumbersReport['whole']) =>
    [
      { kind: 'heading', text: name },
      { kind: 'table', headings, rows },
    ] as const;
  return {
    title,
    landscape: true,
    parts: [
      ...said.map((text) => ({ kind: 'paragraph', text }) as const),
      ...[whole, facts, lines].flatMap(table),
      ...how.map((text) => ({ kind: 'note', text }) as const),
    ],
  };
}
