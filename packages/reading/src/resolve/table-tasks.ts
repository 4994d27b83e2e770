import type { FoundTask } from '../confidence/evidence.ts';
import type { Party, Span } from '../reading.ts';
import { readParties } from '../recognise/party/party.ts';
import { recognise } from '../recognisers.ts';
import type { Cell, Row, TaskTable } from '../structure/tables.ts';
import { foldNfc } from '../text/fold.ts';
import type { SourceText } from '../text/normalise.ts';
import { quoteOf } from '../text/quote.ts';
import { CLOSING_MARKS, trimEndOf } from '../text/trim.ts';
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

function partiesIn(source: SourceText, cell: Cell | undefined, role: Party['role']): Party[] {
  if (!cell || cell.text === '') return [];
  const passage = { text: cell.text, folded: foldNfc(cell.text) };
  const run = readParties(passage, 0);
  const rest = run ? cell.text.slice(run.end).trim() : '';
  const whole = [{ value: cell.text, start: 0, end: cell.text.length }];
  const parties = run && rest === '' ? run.parties : whole;
  return parties.map((party) => ({
    role,
    text: party.value,
    span: spanOf(source, cell.start + party.start, party.end - party.start),
    source: 'table',
    sourceSection: null,
  }));
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
  const kind = kindOf(passage, deadline, targets.length);
  const span = spanOf(source, cell.start, trimEndOf(cell.text, CLOSING_MARKS).length);
  const task = {
    section: context.section,
    quote: quoteOf(source.original, span),
    leads: leads.map((lead) => lead.text),
    cooperators: cooperators.map((one) => one.text),
    deadline,
    targets: targets.map((target) => target.value),
    citations: [...new Set(citations.map((found) => found.value.number))],
    span,
    kind,
    force: forceOf(passage),
    parties: [...leads, ...cooperators],
    targetSpans: targets.map((target) =>
      spanOf(source, cell.start + target.start, target.end - target.start),
    ),
  };
  return { task, words: passage };
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
    const filled = row.cells.filter((cell) => cell.text !== '').length;
    if (filled <= (label === '' ? 1 : 2)) {
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
