import { headAt } from '../recognise/party/head.ts';
import type { PrintedLine } from './printed-lines.ts';
import type { TaskTableColumns } from './tables.ts';

/**
 * The lines of one row of a table whose cells stand one below the other, some of them wrapped and some left out: which
 * line belongs to which column is told by what it opens with, weighed over the whole row.
 */

/** When, as a cell opens with it. */
const OPENS_TIME =
  /^(?:trước|trong|từ|đến|xong|hoàn thành|chậm nhất|tháng|quý|ngày|tuần|năm|hằng|hàng|thường xuyên|định kỳ|sau|khi|hết|cuối|đầu|giữa|sáng|chiều|tối|thứ|chủ nhật|ngay|liên tục|theo|cả năm|\d{1,2}\s?[/.-]\s?\d{1,4}|\d{1,3} ngày|\d{4})(?=$|[\s/\d.,-])/u;
/** Of those some open the rest of a sentence as well: "theo phân công", "từ nguồn xã hội hóa", "đến từng hộ". */
const TELLS_TIME =
  /\d|^(?:quý|tháng|tuần) (?:[ivx]{1,3}(?!\p{L})|giêng|chạp)|^(?:hằng|hàng|thường xuyên|định kỳ|liên tục|cả năm|ngay|cuối|đầu|giữa|sau khi|khi|trước (?:khi|mùa|tết|khai)|hết)(?!\p{L})|(?:tết|hè|mùa|kỳ|năm|tháng|quý|ngày|kế hoạch|quy định|tiến độ)$/u;
/** A line that ends so goes on in the next. */
const GOES_ON =
  /[,–-]$|\s(?:và|các|của|với|cho|về|theo|trên|tại|trong|từ|đến|phối hợp)$|[;,]\s(?:văn phòng|phòng|sở|ban|trung tâm|công an|hội|đoàn|ủy ban|tổ)$|^(?:các|trước|từ|(?:trước|từ|đến) ngày|tháng|quý)$/u;
/** A line that is no more than a head often does. */
const BARE_HEAD = /^(?:văn phòng|phòng|sở|ban|trung tâm|công an|hội|đoàn|ủy ban|tổ|bộ phận)$/u;
/** Longer than the name of a body is. */
const LONGEST_NAME = 70;
/** No row is made of more. */
export const MOST_LINES = 30;

type Kind = 'task' | 'body' | 'deadline' | 'other';

/** What is told by how a line opens. */
interface Opening {
  readonly small: boolean;
  readonly time: boolean;
  readonly body: boolean;
  readonly long: boolean;
  /** Whether the line before it is unfinished, or ends one of several names. */
  readonly continued: boolean;
  readonly afterHead: boolean;
  readonly listed: boolean;
}

function openingOf(line: PrintedLine, before: PrintedLine | undefined): Opening {
  const { text, folded } = line;
  const time = OPENS_TIME.test(folded) && TELLS_TIME.test(folded);
  const body = /^(?:\p{Lu}|các\s)/u.test(text) && headAt({ text, folded }, 0) !== null;
  return {
    small: !time && !body && /^[^\p{Lu}\d“"]/u.test(text),
    time,
    body,
    long: text.length > LONGEST_NAME,
    continued: GOES_ON.test(before?.folded ?? ''),
    afterHead: BARE_HEAD.test(before?.folded ?? ''),
    listed: (before?.text ?? '').endsWith(';'),
  };
}

/** A cell of bodies that opens like none: "Kế toán" does, and so does "Bảng niêm yết". */
const UNKNOWN = -0.6;

/** How well a line opens a cell of a column. */
function opensWell(kind: Kind, opening: Opening): number {
  const broken =
    (opening.small ? -4 : 0) +
    (opening.continued ? -4 : 0) +
    (opening.listed ? -1 : 0) +
    (opening.afterHead ? -1 : 0);
  if (kind === 'deadline') return broken + (opening.time ? 3 : -3);
  if (kind === 'body') return broken + (opening.body ? 2 : opening.time || opening.long ? -3 : UNKNOWN);
  return broken + (kind === 'other' && (opening.body || opening.time) ? -1 : 0);
}

/** How well a line goes on in a cell that another has opened. */
function goesOnWell(kind: Kind, opening: Opening): number {
  if (
    opening.continued ||
    opening.small ||
    (opening.afterHead && !opening.body) ||
    (opening.listed && kind === 'body')
  )
    return 0;
  if (kind === 'deadline') return opening.time ? -0.5 : -1.5;
  if (kind === 'body') return opening.time ? -3 : -1;
  return opening.time ? -2 : opening.body ? -2 : -0.8;
}

/** What it costs that a column has no cell. */
const MISSING: Readonly<Record<Kind, number>> = { task: -50, body: -1.2, deadline: -1.5, other: -0.7 };
const NO_LEAD = -2.5;

const kindsOf = (columns: TaskTableColumns, width: number, from: number): Kind[] =>
  Array.from({ length: width }, (_, i) =>
    i === columns.task
      ? 'task'
      : i === columns.deadline
        ? 'deadline'
        : i === columns.lead || i === columns.cooperator
          ? 'body'
          : 'other',
  ).slice(from);

/** The best way to hand lines out so far: its worth, and the column of each line. */
interface Way {
  readonly worth: number;
  readonly columns: readonly number[];
}

/** The lines of each column `from` some on, in order; a column may have none, and where all are `whole` cells no more than one. */
export function cellsOfRow(
  lines: readonly PrintedLine[],
  columns: TaskTableColumns,
  width: number,
  { whole = false, from = 1 }: { readonly whole?: boolean; readonly from?: number } = {},
): readonly (readonly PrintedLine[])[] {
  const kinds = kindsOf(columns, width, from);
  const missing = (at: number): number =>
    at + from === columns.lead ? NO_LEAD : MISSING[kinds[at] ?? 'other'];
  /** What leaving out the columns between two costs. */
  const skipped = (first: number, to: number): number => {
    let cost = 0;
    for (let at = first; at < to; at++) cost += missing(at);
    return cost;
  };
  let ways: (Way | null)[] = kinds.map(() => null);
  for (const [i, line] of lines.entries()) {
    const opening = openingOf(line, lines[i - 1]);
    const before = ways;
    ways = kinds.map((kind, column) => {
      const opened = opensWell(kind, opening);
      if (i === 0) return { worth: opened + skipped(0, column), columns: [column] };
      const furthest = whole ? column - 1 : column;
      let best: Way | null = null;
      for (let last = 0; last <= furthest; last++) {
        const way = before[last];
        if (!way) continue;
        const step = last === column ? goesOnWell(kind, opening) : opened + skipped(last + 1, column);
        if (best === null || way.worth + step > best.worth)
          best = { worth: way.worth + step, columns: [...way.columns, column] };
      }
      return best;
    });
  }
  let best: Way | null = null;
  for (const [last, way] of ways.entries()) {
    if (!way) continue;
    const worth = way.worth + skipped(last + 1, kinds.length);
    if (best === null || worth > best.worth) best = { ...way, worth };
  }
  return kinds.map((_, column) => lines.filter((__, i) => best?.columns[i] === column));
}

/** Whether some of the lines that might be cells only go on with the one before. */
export const isWrapped = (lines: readonly PrintedLine[]): boolean =>
  lines.some((line, i) => {
    const before = lines[i - 1];
    return before !== undefined && line.text !== '' && goesOnFrom(before, line);
  });

/** Whether a line goes on with the one before: that is unfinished, or this begins small. */
export function goesOnFrom(before: PrintedLine, line: PrintedLine): boolean {
  const { small, continued } = openingOf(line, before);
  return small || continued;
}
