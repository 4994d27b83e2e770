import type { Reading, ReadingTask } from '@dondoc/reading';
import type { Locale } from '../base/text.ts';
import { deadlineInWords } from './deadline-words.ts';
import { readText } from './read.text.ts';
import { widthOf, wrap } from './wrap.ts';

/** Of a line where no terminal says how wide it is. */
export const USUAL_LINE = 100;
/** In narrower terminals lines are broken by the terminal; in wider ones the eye would lose its line. */
const NARROWEST_LINE = 60;
const WIDEST_LINE = 140;
const GAP = '  ';

/** Columns of a line of 100; two spaces between them. Number and point keep their width, the others share the rest. */
const WIDTHS = [3, 8, 45, 20, 16] as const;

function widthsOf(line: number): readonly number[] {
  const wanted = Math.min(WIDEST_LINE, Math.max(NARROWEST_LINE, line));
  const [number, section, task, lead, deadline] = WIDTHS;
  const rest = wanted - number - section - GAP.length * (WIDTHS.length - 1);
  const share = (width: number): number => Math.floor((rest * width) / (task + lead + deadline));
  return [number, section, rest - share(lead) - share(deadline), share(lead), share(deadline)];
}

/** A reading for the eye: what document it is, then one row for each task. */
export function readingTable(reading: Reading, locale: Locale, line = USUAL_LINE): string {
  const widths = widthsOf(line);
  const length = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1));
  const words = readText[locale];
  const { tasks, citations } = reading;
  const doubtful = tasks.filter(isDoubtful).length;
  const lines = [...headLines(reading, locale, length), ''];
  if (tasks.length === 0) return `${[...lines, words.noTasks].join('\n')}\n`;
  const heads = [words.number, words.section, words.task, words.lead, words.deadline];
  lines.push(...row(heads, widths), '─'.repeat(length));
  tasks.forEach((task, index) => lines.push(...row(cellsOf(task, index, locale), widths), ''));
  lines.push(...wrap(words.summary(tasks.length, doubtful, citations.length), length));
  return `${lines.join('\n')}\n`;
}

/** Whether a field that counts for handing it out asks for a look. */
function isDoubtful({ confidence }: ReadingTask): boolean {
  return Object.values(confidence).some(({ sure }) => !sure);
}

function headLines({ document }: Reading, locale: Locale, length: number): readonly string[] {
  const type = document.type === null ? '' : document.type.charAt(0).toUpperCase() + document.type.slice(1);
  const name = [type, document.number].filter((part) => part !== '' && part !== null).join(' ');
  const place = [document.place, civil(document.date)].filter((part) => part !== null).join(', ');
  const first = [name || readText[locale].unnamed, document.issuer, place].filter(
    (part) => part !== '' && part !== null,
  );
  return [...wrap(first.join(' · '), length), ...wrap(document.title ?? '', length)];
}

function civil(date: string | null): string | null {
  return date === null ? null : date.split('-').map(Number).toReversed().join('/');
}

function cellsOf(task: ReadingTask, index: number, locale: Locale): readonly string[] {
  const words = readText[locale];
  const lead = task.leads.length === 0 ? words.noLead : task.leads.join('; ');
  const with_ = task.cooperators.length === 0 ? '' : `\n${words.cooperate} ${task.cooperators.join('; ')}`;
  const kind = task.kind === 'direction' ? `${words.direction} ` : '';
  return [
    `${index + 1}${isDoubtful(task) ? '?' : ''}`,
    task.section,
    kind + task.quote.replace(/[*\s]+/gu, ' '),
    lead + with_,
    task.deadline ? deadlineInWords(task.deadline, words) : '—',
  ];
}

function row(cells: readonly string[], widths: readonly number[]): readonly string[] {
  const columns = cells.map((cell, index) => wrap(cell, widths[index] ?? 0));
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, at) =>
    columns
      .map((column, index) => pad(column[at] ?? '', widths[index] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
