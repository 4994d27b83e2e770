import type { Span } from '../../reading.ts';
import { fold } from '../../text/fold.ts';
import { type LintCheck, type LintRemark, OWN_REASONING } from '../finding.ts';
import { lunarYears } from '../lunar-year.ts';
import { type LintSubject, lastDay, printedDate } from '../subject.ts';
import { yearsOfTitle } from '../title-year.ts';

const SPAN_OF_YEARS = /(?<!\p{L})(?:giai đoạn|nhiệm kỳ|khóa)\s(\d{4})\s?[-–]\s?(\d{4})(?!\d)/gu;
/** "12/2024/NQ-HĐND": the year inside a number. */
const NUMBER_WITH_YEAR = /^\d{0,6}\/(\d{4})\//u;

/** "ngày 27 tháng 5 năm 2205", "27/5/20255": a year that no directive means. */
const IMPOSSIBLE_YEAR =
  /(?<![\d/])(?:\d{1,2}\stháng\s\d{1,2},?\snăm\s|\d{1,2}\/\d{1,2}\/)(2[1-9]\d{2}|[3-9]\d{3}|20\d|20\d{3})(?![\d/])/gu;
/** The year in the number of a cited document: "150/2025/NĐ-CP". */
const YEAR_IN_NUMBER = /\/((?:19|20)\d{2})\//u;

const DAY = /(?<!\d)(\d{1,2})(?:\/|\stháng\s)(\d{1,2})(?:\/|,?\snăm\s)(\d{4})/gu;

const pad = (figures: string | undefined): string => (figures ?? '').padStart(2, '0');

/** "giai đoạn 2025-2020": ends before it begins. */
function reversed({ folded, spanAt }: LintSubject): LintRemark[] {
  return Array.from(folded.matchAll(SPAN_OF_YEARS))
    .filter(([, from, to]) => Number(to) < Number(from))
    .map(({ 0: printed, index }) => ({
      span: spanAt(index, index + printed.length),
      message: {
        vi: `“${printed}” kết thúc trước khi bắt đầu.`,
        en: `“${printed}” ends before it begins.`,
      },
    }));
}

/** "từ ngày 30/8/2023 đến ngày 15/8/2023". */
function reversedPeriods({ reading }: LintSubject): LintRemark[] {
  return reading.tasks.flatMap(({ deadline }) =>
    deadline?.kind === 'period' && lastDay(deadline.to) < deadline.from
      ? [
          {
            span: deadline.span,
            message: {
              vi: `Từ ${printedDate(deadline.from)} đến ${printedDate(deadline.to)}: kết thúc trước khi bắt đầu.`,
              en: `From ${printedDate(deadline.from)} to ${printedDate(deadline.to)}: it ends before it begins.`,
            },
          },
        ]
      : [],
  );
}

/** Where the body prints a day with its year; null where the year was left out and filled in by the reading. */
function placeOf(day: string, { body, spanIn }: LintSubject): Span | null {
  for (const paragraph of body) {
    for (const match of paragraph.folded.matchAll(DAY)) {
      if (`${match[3]}-${pad(match[2])}-${pad(match[1])}` === day)
        return spanIn(paragraph, match.index, match.index + match[0].length);
    }
  }
  return null;
}

/** A conclusion of a meeting that had not been held, or a number of another year than the date. */
function ofTheHead(subject: LintSubject): LintRemark[] {
  const { reading, text, spanAt } = subject;
  const { date, number, event } = reading.document;
  const remarks: LintRemark[] = [];
  const year = NUMBER_WITH_YEAR.exec(number ?? '')?.[1];
  const at = year === undefined ? -1 : text.indexOf(year);
  if (date !== null && year !== undefined && year !== date.slice(0, 4) && at >= 0)
    remarks.push({
      span: spanAt(at, at + 4),
      message: {
        vi: `Số, ký hiệu ghi năm ${year}, ngày ban hành là năm ${date.slice(0, 4)}.`,
        en: `The number says ${year}, the date of issue ${date.slice(0, 4)}.`,
      },
    });
  const span =
    date !== null && event?.date && event.date > lastDay(date) ? placeOf(event.date, subject) : null;
  if (date !== null && event?.date && span) {
    remarks.push({
      span,
      message: {
        vi: `Cuộc họp ngày ${printedDate(event.date)} sau ngày ban hành kết luận ${printedDate(date)}.`,
        en: `The meeting of ${printedDate(event.date)} is after the day its conclusion was issued, ${printedDate(date)}.`,
      },
    });
  }
  return remarks;
}

/** "ngày 27 tháng 5 năm 2205". */
function impossibleYears({ folded, spanAt }: LintSubject): LintRemark[] {
  return Array.from(folded.matchAll(IMPOSSIBLE_YEAR), ({ 0: printed, 1: year = '', index }) => ({
    span: spanAt(index, index + printed.length),
    message: { vi: `Năm ${year} ghi sai.`, en: `The year ${year} is written wrongly.` },
  }));
}

/** "150/2025/NĐ-CP ngày 12/6/2024": the number is of the year in which the document was issued. */
function citedOfTwoYears({ reading }: LintSubject): LintRemark[] {
  return reading.citations.flatMap(({ number, date, span, text }) => {
    const year = YEAR_IN_NUMBER.exec(number)?.[1];
    // The day may as well stand at the head of the sentence, and be of another document.
    const isBeside = fold(text).includes('ngày');
    return year === undefined || date === null || !isBeside || date.startsWith(year)
      ? []
      : [
          {
            span,
            message: {
              vi: `Số ${number} là của năm ${year}, ngày ghi năm ${date.slice(0, 4)}.`,
              en: `${number} is of ${year}, and is dated ${date.slice(0, 4)}.`,
            },
          },
        ];
  });
}

export const yearContradiction: LintCheck = {
  id: 'year-contradiction',
  severity: 'error',
  summary: { vi: 'Năm, giai đoạn tự mâu thuẫn', en: 'A year or period that contradicts itself' },
  source: OWN_REASONING,
  explanation: {
    vi: 'Giai đoạn kết thúc trước khi bắt đầu, cuộc họp sau ngày ban hành kết luận, năm trong số văn bản khác năm ban hành, năm âm lịch không phải năm dương lịch ghi bên cạnh, trích yếu nói việc của năm đã qua: một trong hai chỗ ghi sai, thường do chép từ văn bản năm trước.',
    en: 'A period that ends before it begins, a meeting after its conclusion was issued, a number of another year than the date, a lunar year that is not the solar one beside it, a title about a year gone by: one of the two is wrong, mostly copied from the year before.',
  },
  howToMend: {
    vi: 'Kiểm tra và sửa lại năm ở chỗ sai.',
    en: 'Check which of the two is wrong and correct it.',
  },
  check: (subject) => [
    ...reversed(subject),
    ...reversedPeriods(subject),
    ...impossibleYears(subject),
    ...citedOfTwoYears(subject),
    ...ofTheHead(subject),
    ...yearsOfTitle(subject),
    ...lunarYears(subject),
  ],
};
