import type { FoundTask } from '../confidence/evidence.ts';
import type { Party, Span } from '../reading.ts';
import { readParties } from '../recognise/party/party.ts';
import type { Found } from '../recognise/recogniser.ts';
import { recognise } from '../recognisers.ts';
import type { Cell, Row, TaskTable } from '../structure/tables.ts';
import { foldNfc } from '../text/fold.ts';
import type { SourceText } from '../text/normalise.ts';
import { quoteOf } from '../text/quote.ts';
import { CLOSING_MARKS, trimEndOf } from '../text/trim.ts';
import { GENERAL_HEADS } from '../vietnamese/bodies.ts';
import { complete, foremostOfValue } from './deadlines.ts';
import { forceOf } from './force.ts';
import type { PlacedDeadline } from './frames.ts';
import { kindOf } from './kind.ts';

function spanOf(source: SourceText, start: number, length: number): Span {
  return { start: source.toOriginal(start), end: source.toOriginal(start + Math.max(1, length) - 1) + 1 };
}

function deadlineIn(source: SourceText, cell: Cell | undefined): PlacedDeadline | null {
  if (!cell || cell.text === '') return null;
  const found = foremostOfValue({ text: cell.text, folded: foldNfc(cell.text) });
  if (!found) return null;
  const { start, end } = found;
  return {
    found,
    span: spanOf(source, cell.start + start, end - start),
    written: cell.text.slice(start, end),
  };
}

/** "-", "Không": nobody. */
const NOBODY = /^(?:\P{L}*|không(?: có)?)\.?$/u;
/** "P. HCTH", "ĐTN": names that are all letters of others. */
const SHORT_NAMES = /^(?:(?:\p{Lu}\p{L}{0,4}\.? ?)?\p{Lu}[\p{Lu}\d&-]{1,9}(?:, (?=\p{Lu})|$)){2,9}$/u;
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

/** Parties of a cell from `from` to `to`; what no list knows is one party as printed. */
function partiesOf(cell: Cell, from: number, to: number): readonly Found<string>[] {
  const text = cell.text.slice(from, to).trim();
  if (NOBODY.test(foldNfc(text))) return [];
  const start = cell.text.indexOf(text, from);
  const run = readParties({ text, folded: foldNfc(text) }, 0);
  const known = run !== null && text.slice(run.end).trim() === '';
  const beside = known && (run.parties.length > 1 || text.includes(',')) ? run.parties : namesBeside(text);
  const alone = SHORT_NAMES.test(text) ? shortNames(text) : [wholeOf(text)];
  const parties = isGroup(text) ? [wholeOf(text)] : (beside ?? alone);
  return parties.map((party) => ({ ...party, start: party.start + start, end: party.end + start }));
}

function partiesIn(source: SourceText, cell: Cell | undefined, role: Party['role']): Party[] {
  if (!cell || cell.text === '') return [];
  const parties: Found<string>[] = [];
  let from = 0;
  for (const { 0: part, index } of cell.text.matchAll(PARTS)) {
    parties.push(...partiesOf(cell, from, index));
    from = index + part.length;
  }
  parties.push(...partiesOf(cell, from, cell.text.length));
  return parties.map((party) => ({
    role,
    text: party.value,
    span: spanOf(source, cell.start + party.start, party.end - party.start),
    source: 'table',
    sourceSection: null,
  }));
}

/** Quantities in the cell of what is to come of the work, but for those that the work names itself. */
function resultsIn(cell: Cell | undefined, named: readonly Found<string>[]): readonly Found<string>[] {
  if (!cell) return [];
  const { targets } = recognise({ text: cell.text, folded: foldNfc(cell.text) });
  return targets.filter(({ value }) => named.every((one) => one.value !== value));
}

function rowTask(
  source: SourceText,
  table: TaskTable,
  row: Row,
  context: { section: string; reference: string | null },
): FoundTask | null {
  const { columns } = table;
  const cell = row.cells[columns.task];
  if (!cell || cell.text.length < 8) return null;
  const passage = { text: cell.text, folded: foldNfc(cell.text) };
  const placed = deadlineIn(source, row.cells[columns.deadline]);
  const deadline = placed ? complete(placed, context.reference) : null;
  const leads = partiesIn(source, row.cells[columns.lead], 'lead');
  const cooperators = partiesIn(source, row.cells[columns.cooperator], 'cooperator');
  const { targets, citations } = recognise(passage);
  const results = resultsIn(row.cells[table.result], targets);
  const kind = kindOf(passage, deadline, targets.length + results.length);
  const span = spanOf(source, cell.start, trimEndOf(cell.text, CLOSING_MARKS).length);
  const task = {
    section: context.section,
    quote: quoteOf(source.original, span),
    leads: leads.map((lead) => lead.text),
    cooperators: cooperators.map((one) => one.text),
    deadline,
    targets: [...targets, ...results].map((target) => target.value),
    citations: [...new Set(citations.map((found) => found.value.number))],
    span,
    kind,
    force: forceOf(passage),
    parties: [...leads, ...cooperators],
    targetSpans: [
      ...targets.map((target) => spanOf(source, cell.start + target.start, target.end - target.start)),
      ...results.map((target) =>
        spanOf(source, (row.cells[table.result]?.start ?? 0) + target.start, target.end - target.start),
      ),
    ],
  };
  return { task, words: passage };
}

/** Whether a row holds one title: in one cell, or in each that it was merged of. */
function isTitleRow({ cells }: Row, labelColumn: number): boolean {
  const filled = cells.filter(({ text }, i) => i !== labelColumn && text !== '');
  return filled.every(({ text }) => text === filled[0]?.text);
}

/** One task for each row of a task table; a row with only a title heads those below it. */
export function tableTasks(
  source: SourceText,
  table: TaskTable,
  { reference, section: outer }: { readonly reference: string | null; readonly section: string },
): FoundTask[] {
  const tasks: FoundTask[] = [];
  let group = '';
  for (const row of table.rows) {
    const label = row.cells[table.columns.label]?.text.replace(/[.)]$/u, '') ?? '';
    if (isTitleRow(row, table.columns.label)) {
      group = label;
      continue;
    }
    const inner =
      group === '' || label.startsWith(group) ? label : label === '' ? group : `${group}.${label}`;
    const section = [outer, inner].filter((part) => part !== '').join('.');
    const task = rowTask(source, table, row, { section, reference });
    if (task) tasks.push(task);
  }
  return tasks;
}
