import { headAt } from '../recognise/party/head.ts';
import { readParties } from '../recognise/party/party.ts';
import type { Passage } from '../recognise/recogniser.ts';
import { type PrintedLine, printedLines } from './printed-lines.ts';
import { COLUMNS, type ColumnKind, columnsOf } from './stacked-tables.ts';
import { type Cell, type Row, type TaskTable, tellsDays } from './tables.ts';

/**
 * Task tables each of whose rows a scan or a PDF tool wrote into one line, with nothing or a speck between the cells: "Nội dung
 * Đơn vị chủ trì Thời hạn" and below it "1. Lập danh sách hộ nghèo Phòng Nội vụ Trước ngày 15/8". Where a cell begins is told by
 * the body or the time that it opens with.
 */

/** Words that names of columns are made of. */
const NAMES_COLUMN = new Set(
  'stt tt số nội dung công việc nhiệm vụ hoạt động đầu cụ thể các cơ quan đơn vị bộ phận cá nhân người chủ trì phối hợp thực hiện phụ trách chịu trách nhiệm phân công chính thời gian hạn hoàn thành tiến độ ghi chú sản phẩm kết quả và'.split(
    ' ',
  ),
);
const LONGEST_HEADING = 140;

/** Columns of a line that is made of their names alone; null for any other. */
function headingOf({ text, folded }: PrintedLine): ColumnKind[] | null {
  if (text.length > LONGEST_HEADING || text.includes('|') || /[.;:]$/u.test(text)) return null;
  const words = folded.match(/\p{L}+/gu) ?? [];
  if (!words.every((word) => NAMES_COLUMN.has(word))) return null;
  const kinds = columnsOf(folded);
  return kinds?.includes('deadline') ? kinds : null;
}

/** "3. Rà soát …", "3 Rà soát …". */
const NUMBERED = /^(\d{1,2})[.):]?\s+(?=\p{Lu})/u;

/** When, as a cell begins to tell it. */
const TIME_CELL =
  /(?<=^|[^\p{L}\d/])(?:(?:Trước|Trong|Từ|Đến|Xong|Chậm nhất|Hoàn thành trước|Hết|Cuối|Đầu|Tháng|Quý|Ngày|Tuần|Năm|Hằng|Hàng|Thường xuyên|Định kỳ|Ngay|Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy))(?!\p{L})|\d{1,2}\/(?:\d{1,2}\/)?\d{4})/gu;
/** No cell that says when is longer. */
const LONGEST_TIME = 50;

/** Before a body that is only spoken of, and in a list of several. */
const SPOKEN_OF =
  /(?:,|[(/–-]|(?<!\p{L})(?:về|của|cho|tại|với|đến|từ|ở|theo|và|gửi|trình|do|là|giữa|trên|thuộc|các|những|mỗi|báo cáo|tham mưu|đề nghị|phối hợp|hướng dẫn|thanh tra|kiểm tra|chỉ đạo))\s?$/u;

/** With what hardly a name goes on: another begins, but for "Văn phòng Sở" and "Các Phòng". */
const OPENS_NAME =
  /^(?:các|văn phòng|phòng|sở|ban|bộ|ubnd|ủy ban|trung tâm|chi cục|cục|trường|công ty|bệnh viện|trạm|đài|hội|công an|mặt trận|kho bạc|bảo hiểm)(?!\p{L})/u;
const GOES_ON = /^(?:các|những|toàn thể|văn phòng) $/u;

/** Whether the name that begins at `last` goes on at `at`: "Phòng Thanh tra", "Các Chi cục Thuế". */
function isOfName(passage: Passage, last: number | undefined, at: number): boolean {
  if (last === undefined) return false;
  const { folded } = passage;
  if (GOES_ON.test(folded.slice(last, at)))
    return !folded.startsWith('phòng', at) || folded.startsWith('các', last);
  return !OPENS_NAME.test(folded.slice(at, at + 12)) && (readParties(passage, last)?.end ?? 0) > at;
}

/** Where cells that name bodies begin between `from` and `to`, in order. */
function bodyStarts(passage: Passage, from: number, to: number): number[] {
  const starts: number[] = [];
  for (let at = from; at < to; at++) {
    const opens =
      /[^\p{L}\p{N}]/u.test(passage.text.charAt(at - 1)) && /\p{Lu}/u.test(passage.text.charAt(at));
    if (!opens || headAt(passage, at) === null) continue;
    if (SPOKEN_OF.test(passage.folded.slice(Math.max(from, at - 16), at))) continue;
    if (!isOfName(passage, starts.at(-1), at)) starts.push(at);
  }
  return starts;
}

/** Specks of a scan between two cells, or signs that filled an empty one. */
const SPECK = /^(?:[^\p{L}\p{N})”"]{1,3}|[ñÑŸỶỲỸ])$/u;
const FIGURE = /^\d$/u;
const ASKS_FOR_FIGURE = /^(?:số|khối|lớp|tổ|vực|quận|phường|cấp)$/u;
/** Without marks, and hardly a word. */
const BARE = /^[a-z]{1,2}$/u;

/** Whether the last of some words is none; `before` a speck a short one is seldom a word, either. */
function isSpeck(words: readonly string[], before: boolean): boolean {
  const [last = '', other = ''] = words.toReversed();
  if (words.length < 2) return false;
  return (
    SPECK.test(last) || (before && BARE.test(last)) || (FIGURE.test(last) && !ASKS_FOR_FIGURE.test(other))
  );
}

/** The words of a cell without what is dirt behind them. */
function withoutDirt(printed: string): string {
  const words = printed.trimEnd().split(' ');
  for (let before = false; isSpeck(words, before); ) before = SPECK.test(words.pop() ?? '');
  return words.join(' ').replace(/[\s.,;:|¡_–-]{1,4}$/u, '');
}

function cellOf(line: PrintedLine, from: number, to: number): Cell {
  const text = withoutDirt(line.text.slice(from, to));
  const lead = /^[^\p{L}\p{N}“"(]*/u.exec(text)?.[0].length ?? 0;
  return { text: text.slice(lead), start: line.start + from + lead };
}

/** A row in the order label, task, lead, cooperator, deadline. */
function rowOf(line: PrintedLine, kinds: readonly ColumnKind[]): Row {
  const { text, start, end } = line;
  const [opening = '', label = ''] = NUMBERED.exec(text) ?? [];
  const passage = { text, folded: line.folded };
  // The first words are the work's, whatever they name.
  const first = text.indexOf(' ', text.indexOf(' ', opening.length) + 1);
  const times = [...text.matchAll(TIME_CELL)].map(({ index }) => index);
  const time = times.find((at) => at > first && text.length - at <= LONGEST_TIME) ?? text.length;
  const bodies = kinds.filter((kind) => kind === 'lead' || kind === 'cooperator');
  const starts = bodyStarts(passage, first, time).slice(-bodies.length);
  const edges = [...starts, time];
  const bodyCell = (kind: 'lead' | 'cooperator'): Cell => {
    const at = bodies.indexOf(kind);
    const from = at < 0 ? undefined : starts[at];
    return from === undefined ? { text: '', start } : cellOf(line, from, edges[at + 1] ?? time);
  };
  return {
    cells: [
      { text: label, start },
      cellOf(line, opening.length, edges[0] ?? time),
      bodyCell('lead'),
      bodyCell('cooperator'),
      cellOf(line, time, text.length),
    ],
    start,
    end,
  };
}

/** Of the rows so many must say who or when, or they are points below a line that names no columns. */
const LEAST_FILLED = 0.6;

function tableAt(lines: readonly PrintedLine[], at: number): { table: TaskTable; next: number } | null {
  const heading = lines[at];
  const kinds = heading && headingOf(heading);
  if (!heading || !kinds) return null;
  const rows: Row[] = [];
  let next = at + 1;
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.text === '') continue;
    if (NUMBERED.exec(line.text)?.[1] !== String(rows.length + 1)) break;
    rows.push(rowOf(line, kinds));
    next = i + 1;
  }
  const filled = rows.filter(({ cells }) => cells[2]?.text !== '' && cells[4]?.text !== '').length;
  if (rows.length < 2 || filled < rows.length * LEAST_FILLED) return null;
  const end = lines[next - 1]?.end ?? heading.end;
  const holds = tellsDays(heading.folded);
  return {
    table: { columns: COLUMNS, result: -1, timeWord: '', holds, rows, start: heading.start, end },
    next,
  };
}

/** A line ends with the name of a column of times: looked at first, since most texts have none. */
const MAY_HEAD = /(?:hời gian|hời hạn|iến độ|oàn thành)[\p{L} ]{0,20}\n/u;

/** Task tables of a normalised text whose rows are lines, in order. */
export function findFlatTables(text: string): TaskTable[] {
  const tables: TaskTable[] = [];
  if (!MAY_HEAD.test(text)) return tables;
  const lines = printedLines(text);
  for (let i = 0; i < lines.length; i++) {
    const found = tableAt(lines, i);
    if (!found) continue;
    tables.push(found.table);
    i = found.next - 1;
  }
  return tables;
}
