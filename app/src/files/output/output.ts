import { toJson } from '@dondoc/reading';
import { readingTable } from '../reading-table.ts';
import type { OutputSource } from './output-source.ts';
import { unsureWordsOf } from './unsure-marks.ts';

/** The forms in which a reading is written out, by the name under which one asks for them. */
export const OUTPUT_FORMATS = ['table', 'json', 'xlsx', 'markdown', 'ics', 'akn'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

interface FormOfOutput {
  /** With its dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What a terminal must not be sent. */
  readonly binary: boolean;
}

export const OUTPUT_FORMS: Readonly<Record<OutputFormat, FormOfOutput>> = {
  table: { extension: '.txt', mediaType: 'text/plain; charset=utf-8', binary: false },
  json: { extension: '.json', mediaType: 'application/json', binary: false },
  xlsx: {
    extension: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    binary: true,
  },
  markdown: { extension: '.md', mediaType: 'text/markdown; charset=utf-8', binary: false },
  ics: { extension: '.ics', mediaType: 'text/calendar; charset=utf-8', binary: false },
  akn: { extension: '.akn.xml', mediaType: 'application/akn+xml', binary: false },
};

export function isOutputFormat(text: string): text is OutputFormat {
  return OUTPUT_FORMATS.some((format) => format === text);
}

/**
 * A reading in one of the formats; text as UTF-8. The same source gives the same bytes. What writes a format is loaded when
 * it is first asked for, so that a command that prints a table starts quickly.
 * @param line signs in a line of the terminal that the output goes to, where one is known
 */
export async function writeOutput(
  format: OutputFormat,
  source: OutputSource,
  line?: number,
): Promise<Uint8Array> {
  switch (format) {
    case 'xlsx':
      return await (await import('./workbook.ts')).toWorkbook(source);
    case 'table':
      return utf8(readingTable(source.reading, source.locale, line));
    case 'json':
      return utf8(`${JSON.stringify(jsonOf(source))}\n`);
    case 'markdown':
      return utf8((await import('./markdown.ts')).toMarkdown(source));
    case 'ics':
      return utf8((await import('./calendar.ts')).toCalendar(source));
    case 'akn':
      return utf8((await import('./akoma-ntoso.ts')).toAkomaNtoso(source));
    default:
      return format satisfies never;
  }
}

/** The reading, the text that its places count in, which is not that of the file, and what of it may be wrong. */
function jsonOf(source: OutputSource): object {
  return { ...toJson(source.reading), text: source.text, unsureWords: unsureWordsOf(source) };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
