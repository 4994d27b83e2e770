import type { Reading, ReadingTask } from '@dondoc/reading';
import type { Locale } from '../base/text.ts';
import { deadlineInWords } from './deadline-words.ts';
import { readText } from './read.text.ts';

/** Columns of a terminal 100 wide; two spaces between them. */
const WIDTHS = [3, 8, 45, 20, 16] as const;
const GAP = '  ';
const LINE = WIDTHS.reduce((sum, width) => sum + width, 0) + GAP.length * (WIDTHS.length - 1);

/** A reading for the eye: what document it is, then one row for each task. */
export function readingTable(reading: Reading, locale: Locale): string {
  const words = readText[locale];
  const { tasks, citations } = reading;
  const doubtful = tasks.filter(isDoubtful).length;
  const lines = [...headLines(reading, locale), ''];
  if (tasks.length === 0) return `${[...lines, words.noTasks].join('\n')}\n`;
  lines.push(...row([words.number, words.section, words.task, words.lead, words.deadline]), '─'.repeat(LINE));
  tasks.forEach((task, index) => lines.push(...row(cellsOf(task, index, locale)), ''));
  lines.push(words.summary(tasks.length, doubtful, citations.length));
  return `${lines.join('\n')}\n`;
}

/** Whether a field that counts for handing it out asks for a look. */
function isDoubtful({ confidence }: ReadingTask): boolean {
  return Object.values(confidence).some(({ sure }) => !sure);
}

function headLines({ document }: Reading, locale: Locale): readonly string[] {
  const type = document.type === null ? '' : document.type.charAt(0).toUpperCase() + document.type.slice(1);
  const name = [type, document.number].filter((part) => part !== '' && part !== null).join(' ');
  const place = [document.place, civil(document.date)].filter((part) => part !== null).join(', ');
  const first = [name || readText[locale].unnamed, document.issuer, place].filter(
    (part) => part !== '' && part !== null,
  );
  return [...wrap(first.join(' · '), LINE), ...wrap(document.title ?? '', LINE)];
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

function row(cells: readonly string[]): readonly string[] {
  const columns = cells.map((cell, index) => wrap(cell, WIDTHS[index] ?? 0));
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, at) =>
    columns
      .map((column, index) => pad(column[at] ?? '', WIDTHS[index] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.normalize('NFC').split('\n')) {
    let line = '';
    for (const word of paragraph
      .split(/\s+/u)
      .filter(Boolean)
      .flatMap((long) => pieces(long, width))) {
      if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    if (line !== '') lines.push(line);
  }
  return lines;
}

/** A word longer than its column is broken rather than let out. */
function pieces(word: string, width: number): readonly string[] {
  return widthOf(word) <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? []);
}

/** Composed Vietnamese letters take one place each. */
function widthOf(text: string): number {
  return Array.from(text).length;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
