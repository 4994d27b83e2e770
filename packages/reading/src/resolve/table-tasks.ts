import type { FoundTask } from '../confidence/evidence.ts';
import { expression } from '../pattern/ordinary.ts';
import type { Party } from '../reading.ts';
import { attributesOf } from '../recognise/obligation/attribute.ts';
import { cooperatorsOf } from '../recognise/obligation/cooperators.ts';
import { reportedTo, viaOf } from '../recognise/obligation/result-parties.ts';
import { readParties } from '../recognise/party/party.ts';
import type { Found } from '../recognise/recogniser.ts';
import { recognise } from '../recognisers.ts';
import type { Stretch } from '../structure/sentences.ts';
import type { Cell, Row, TaskTable, TaskTableColumns } from '../structure/tables.ts';
import { foldNfc } from '../text/fold.ts';
import type { SourceText } from '../text/normalise.ts';
import { CLOSING_MARKS, trimEndOf } from '../text/trim.ts';
import { GENERAL_HEADS } from '../vietnamese/bodies.ts';
import { foundTask } from './found-task.ts';
import type { PlacedDeadline } from './frames.ts';
import {
  dayAtEnd,
  deadlineAmong,
  deadlineIn,
  isHeld,
  type MonthAbove,
  spanIn,
  timeOfRow,
  timeOfTitle,
  yearOfTitle,
} from './table-times.ts';

/** "-", "Không": nobody. */
const NOBODY = /^(?:\P{L}*|không(?: có)?)\.?$/u;
/** "P. HCTH", "ĐTN": names that are all letters of others. */
const SHORT_NAMES = expression(
  /^(?:(?:\p{Lu}\p{L}{0,4}\.? ?)?\p{Lu}[\p{Lu}\d&-]{1,9}(?:, (?=\p{Lu})|$)){2,9}$/u,
);
/** What parts the bodies of a cell. */
const PARTS = /;|<br\s?\/?>/gu;

const wholeOf = (text: string): Found<string> => ({ value: text, start: 0, end: text.length });

const shortNames = (text: string): Found<string>[] =>
  [...text.matchAll(/[^,\s][^,]*/gu)].map(({ 0: value, index }) => ({
    value,
    start: index,
    end: index + value.length,
  }));

/** "Các bộ, ngành, địa phương", "Bộ, ngành": groups by what they are, printed as one. */
const isGroup = (text: string): boolean =>
  /^\p{Lu}?\p{Ll}/u.test(text) &&
  foldNfc(text)
    .replace(/^các /u, '')
    .split(/, (?:và )?| và /u)
    .every((noun) => GENERAL_HEADS.has(noun));

/** Where a body may begin beside another: after a comma, or where the lines of a cell were joined by a space. */
const BETWEEN_NAMES = /, (?:và )?|(?<=\p{Ll}) (?=(?:Bộ|Sở|Phòng|UBND) \p{L})/gu;

/** "VTV, Sở Y tế, các xã", "Sở Y tế Sở Nội vụ": names that are known, or only letters, one beside the other. */
function namesBeside(text: string): Found<string>[] | null {
  const names: Found<string>[] = [];
  let from = 0;
  for (const { 0: between, index } of [...text.matchAll(BETWEEN_NAMES), { 0: '', index: text.length }]) {
    // "Phòng Quản lý giá Sở Tài chính" is one body, "Sở Tài chính Sở Nội vụ" two.
    if (between === ' ' && !text.startsWith(`${text.slice(from).split(' ', 1)[0]} `, index + 1)) continue;
    const value = text.slice(from, index);
    const whole = readParties({ text: value, folded: foldNfc(value) }, 0)?.end === value.length;
    if (!whole && !/^\p{Lu}[\p{Lu}\d&-]{1,9}$/u.test(value)) return null;
    names.push({ value, start: from, end: index });
    from = index + between.length;
  }
  return names;
}

/** After a name: what it does in brackets, and then the next one or the end. */
const AFTER_NAME = /^(?:\s?\([^()]*\))?(?:,\s(?:và\s)?|[.\s]*$)/u;
const BEFORE_NAME = /(?:\s?\([^()]*\))?,\s(?:và\s)?/gu;

/** No cell names as many as would be longer. */
const LONGEST_NAMES = 900;

/** "Khối 8, khối 9", "Thầy Phúc, bảo vệ": who opens a name of their own in small letters. */
const SMALL_NAME =
  /^(?:(?:khối|lớp|tổ|đội) [\p{Lu}\d].{0,20}|bảo vệ|văn thư|kế toán|thủ quỹ|thư viện|tạp vụ|cấp dưỡng|phục vụ|lái xe)$/u;

/** "Sở A (bàn giao), VNPT Đồng Hới, doanh nghiệp": bodies that are known, and before or between them names as printed. */
function namesAmong(text: string): Found<string>[] {
  if (text.length > LONGEST_NAMES) return [wholeOf(text)];
  const passage = { text, folded: foldNfc(text) };
  const names: Found<string>[] = [];
  for (let at = 0; at < text.length; ) {
    const run = readParties(passage, at);
    const known = run !== null && AFTER_NAME.test(text.slice(run.end));
    const next = [...text.slice(at).matchAll(BEFORE_NAME)].find(
      ({ 0: between, index }) => readParties(passage, at + index + between.length) !== null,
    );
    const end = known ? run.end : next ? at + next.index : trimEndOf(text, CLOSING_MARKS).length;
    const last = names.at(-1);
    // "Trung tâm Lưu trữ, Số hóa tỉnh": what opens no body goes on with the name before it.
    if (known) names.push(...run.parties);
    else if (last && !SMALL_NAME.test(text.slice(at, end)))
      names[names.length - 1] = { value: text.slice(last.start, end), start: last.start, end };
    else names.push({ value: text.slice(at, end), start: at, end });
    at = end + (AFTER_NAME.exec(text.slice(end))?.[0].length ?? text.length);
  }
  return names;
}

/** Parties of a cell from `from` to `to`; what no list knows is one party as printed. */
function partiesOf(cell: Cell, from: number, to: number): readonly Found<string>[] {
  const text = cell.text.slice(from, to).trim();
  if (NOBODY.test(foldNfc(text))) return [];
  const start = cell.text.indexOf(text, from);
  const run = readParties({ text, folded: foldNfc(text) }, 0);
  const known = run !== null && text.slice(run.end).trim() === '';
  const beside = known && (run.parties.length > 1 || text.includes(',')) ? run.parties : namesBeside(text);
  const alone = SHORT_NAMES.test(text) ? shortNames(text) : namesAmong(text);
  const parties = isGroup(text) ? [wholeOf(text)] : (beside ?? alone);
  return parties.map((party) => ({ ...party, start: party.start + start, end: party.end + start }));
}

/** Parties that a cell names, in the role that they have there. */
const partiesNamed = (
  source: SourceText,
  cell: Cell,
  role: Party['role'],
  parties: readonly Found<string>[],
): Party[] =>
  parties.map((party) => ({
    role,
    text: party.value,
    span: spanIn(source, cell, party),
    source: 'table',
    sourceSection: null,
  }));

function partiesIn(
  source: SourceText,
  cell: Cell | undefined,
  role: Party['role'],
  { start, end }: Stretch = { start: 0, end: cell?.text.length ?? 0 },
): Party[] {
  if (!cell || start >= end) return [];
  const parties: Found<string>[] = [];
  let from = start;
  for (const { 0: part, index } of cell.text.slice(0, end).matchAll(PARTS)) {
    if (index < start) continue;
    parties.push(...partiesOf(cell, from, index));
    from = index + part.length;
  }
  parties.push(...partiesOf(cell, from, end));
  return partiesNamed(source, cell, role, parties);
}

/** Who leads and who helps: a column for each, or one in whose cells labels say it ("Chủ trì: Sở A. Phối hợp: Sở B"). */
function rolesIn(
  source: SourceText,
  row: Row,
  columns: TaskTableColumns,
): { leads: Party[]; cooperators: Party[] } {
  const cell = row.cells[columns.lead];
  const beside = partiesIn(source, row.cells[columns.cooperator], 'cooperator');
  const passage = { text: cell?.text ?? '', folded: foldNfc(cell?.text ?? '') };
  const labelled = attributesOf(passage, { start: 0, end: passage.text.length });
  if (labelled.length === 0) return { leads: partiesIn(source, cell, 'lead'), cooperators: beside };
  const said = (kind: 'lead' | 'cooperator'): Party[] =>
    labelled.filter((one) => one.kind === kind).flatMap(({ value }) => partiesIn(source, cell, kind, value));
  return { leads: said('lead'), cooperators: [...said('cooperator'), ...beside] };
}

/** "2. Lập quy hoạch …" where no column is for the number. */
const NUMBERED = expression(/^((?:\d{1,3}\.){0,3}\d{1,3}|[IVX]{1,5})[.)]\s+(?=\p{Lu})/u);

/** The number that a row's work begins with, and the work without it. */
function numberOf(
  { columns }: TaskTable,
  row: Row,
): { readonly number: string; readonly work: Cell | undefined } {
  const work = row.cells[columns.task];
  const [opening, number] = (columns.label < 0 && work && NUMBERED.exec(work.text)) || [];
  if (!work || opening === undefined || number === undefined) return { number: '', work };
  return { number, work: { text: work.text.slice(opening.length), start: work.start + opening.length } };
}

/** Quantities in the cell of what is to come of the work, but for those that the work names itself. */
function resultsIn(cell: Cell | undefined, named: readonly Found<string>[]): readonly Found<string>[] {
  if (!cell) return [];
  const { targets } = recognise({ text: cell.text, folded: foldNfc(cell.text) });
  return targets.filter(({ value }) => named.every((one) => one.value !== value));
}

/** Who and by when: a row that says both hands out work in however few words ("Ôn thi"). */
const isHandedOut = ({ cells }: Row, { lead, deadline }: TaskTableColumns, timed: boolean): boolean =>
  (cells[lead]?.text ?? '') !== '' && (timed || (cells[deadline]?.text ?? '') !== '');

function rowTask(
  source: SourceText,
  table: TaskTable,
  row: Row,
  context: {
    section: string;
    reference: string | null;
    work: Cell | undefined;
    groupTime: PlacedDeadline | null;
    monthAbove: MonthAbove | null;
  },
): FoundTask | null {
  const { columns } = table;
  const cell = context.work;
  if (!cell || cell.text.length < (isHandedOut(row, columns, context.groupTime !== null) ? 2 : 8))
    return null;
  const words = { text: cell.text, folded: foldNfc(cell.text) };
  const whole = { start: 0, end: trimEndOf(cell.text, CLOSING_MARKS).length };
  const { leads, cooperators } = rolesIn(source, row, columns);
  const { targets, citations, deadlines } = recognise(words);
  const told = deadlineIn(source, row.cells[columns.deadline], {
    timeWord: table.timeWord,
    held: table.holds || isHeld(words.folded),
    monthAbove: context.monthAbove,
  });
  const own = deadlineAmong(source, cell, deadlines);
  const results = resultsIn(row.cells[table.result], targets);
  return foundTask({
    source,
    section: context.section,
    words,
    span: spanIn(source, cell, whole),
    leads,
    cooperators:
      cooperators.length > 0
        ? cooperators
        : partiesNamed(source, cell, 'cooperator', cooperatorsOf(words, whole)),
    ofResult: [
      ...partiesNamed(source, cell, 'via', viaOf(words, whole)),
      ...partiesNamed(source, cell, 'report-to', reportedTo(words, whole)),
    ],
    deadline: timeOfRow(
      { told, own, ending: dayAtEnd(source, cell), ofGroup: context.groupTime },
      context.reference,
    ),
    targets: [
      ...targets.map((found) => ({ text: found.value, span: spanIn(source, cell, found) })),
      ...results.map((found) => ({
        text: found.value,
        span: spanIn(source, row.cells[table.result] ?? cell, found),
      })),
    ],
    citations,
  });
}

/** Whether a row holds one title: in one cell, or in each that it was merged of. */
function isTitleRow({ cells }: Row, labelColumn: number): boolean {
  const filled = cells.filter(({ text }, i) => i !== labelColumn && text !== '');
  return filled.every(({ text }) => text === filled[0]?.text);
}

/** "nt", "-nt-", "Như trên": what the row above says there. */
const DITTO = /^[\s"'-]{0,3}(?:nt|n\/t|như trên)[\s"'.-]{0,3}$/u;

/**
 * "Tháng 9" over the work of several rows is printed in the first of them, and so is the number beside it: before the work an
 * empty cell is of a merged one.
 */
const isMerged = (row: Row, i: number, { label, task, lead, deadline }: TaskTableColumns): boolean =>
  (row.cells[label]?.text ?? '') === '' &&
  row.cells[i]?.text === '' &&
  i < task &&
  (i === lead || i === deadline);

/** The row with what it only points to in the one above, or shares with it. */
function filledIn(row: Row, above: Row | undefined, columns: TaskTableColumns): Row {
  if (!above) return row;
  const merged = row.cells.map((_, i) => isMerged(row, i, columns));
  const shares = merged.includes(true);
  const isAbove = ({ text }: Cell, i: number): boolean =>
    merged[i] === true || (shares && i === columns.label) || DITTO.test(foldNfc(text));
  const cells = row.cells.map((cell, i) => (isAbove(cell, i) ? (above.cells[i] ?? cell) : cell));
  return { ...row, cells };
}

/** What stands above a table and counts for it. */
interface AboveTable {
  readonly reference: string | null;
  readonly section: string;
  /** "LỊCH CÔNG TÁC THÁNG 10/2026": by when what tells no time of its own. */
  readonly time: PlacedDeadline | null;
  readonly monthAbove: MonthAbove | null;
}

/** One task for each row of a task table; a row with only a title heads those below it. */
export function tableTasks(
  source: SourceText,
  table: TaskTable,
  { reference, section: outer, time, monthAbove }: AboveTable,
): FoundTask[] {
  const tasks: FoundTask[] = [];
  let group = '';
  let groupTime = time;
  let year = reference;
  let above: Row | undefined;
  for (const printed of table.rows) {
    const row = isTitleRow(printed, table.columns.label) ? printed : filledIn(printed, above, table.columns);
    above = row;
    const { number, work } = numberOf(table, row);
    const label = row.cells[table.columns.label]?.text.replace(/[.)]$/u, '') ?? number;
    if (isTitleRow(row, table.columns.label)) {
      group = label;
      groupTime = timeOfTitle(source, work) ?? time;
      year = yearOfTitle(groupTime) ?? reference;
      continue;
    }
    const inner =
      group === '' || label.startsWith(group) ? label : label === '' ? group : `${group}.${label}`;
    const section = [outer, inner].filter((part) => part !== '').join('.');
    const task = rowTask(source, table, row, { section, reference: year, work, groupTime, monthAbove });
    if (task) tasks.push(task);
  }
  return tasks;
}
