import type { ReadingTask } from '@dondoc/reading';
import { sectionInWords } from '../../base/section-in-words.ts';
import { deadlineInWords } from '../deadline-words.ts';
import { readText } from '../read.text.ts';
import { outputText } from './output.text.ts';
import { deadlineAsWritten, doubtsOf, headerFacts } from './output-facts.ts';
import { cycleOfDeadline, documentLabel, type OutputSource, printable } from './output-source.ts';
import { markedQuote, UNSURE_MARK, unsureLines } from './unsure-marks.ts';

/** The reading as Markdown (CommonMark): header, then a section for each task with its words as a quotation. */
export function toMarkdown(source: OutputSource): string {
  const { reading, locale, name } = source;
  const t = outputText[locale];
  const facts = headerFacts(reading, locale).map(({ label, value }) => line(label, value));
  if (source.unsure?.length)
    facts.push(line(t.unsureWords, t.unsureCounted(source.unsure.length, UNSURE_MARK)));
  const tasks = reading.tasks.map((task, index) => taskBlock(task, index + 1, source));
  const blocks = [
    `# ${escaped(documentLabel(reading) ?? (name || t.unnamed))}`,
    facts.join('\n'),
    `## ${t.tasksSheet} (${reading.tasks.length})`,
    ...(tasks.length === 0 ? [t.noTasks] : tasks),
    ...unsureBlocks(source),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function taskBlock(task: ReadingTask, number: number, source: OutputSource): string {
  const { locale, dueOf } = source;
  const t = outputText[locale];
  const title =
    task.section === '' ? `${number}.` : `${number}. ${sectionInWords(t.section, escaped(task.section))}`;
  const kind = task.kind === 'direction' ? ` (${t.direction})` : '';
  const due = task.deadline === null ? null : dueOf(task.deadline);
  const first = cycleOfDeadline(task.deadline, source)?.first;
  const fields: readonly (readonly [string, string])[] = [
    [t.lead, task.leads.join('; ') || t.noLead],
    [t.cooperators, task.cooperators.join('; ')],
    [
      readText[locale].deadline,
      task.deadline === null ? '' : deadlineInWords(task.deadline, readText[locale]),
    ],
    [t.due, due === null ? '' : civil(due)],
    [t.firstDue, first === undefined ? '' : civil(first)],
    [t.deadlineWritten, deadlineAsWritten(task)],
    [t.targets, task.targets.join('; ')],
    [t.citations, task.citations.join('; ')],
    [t.doubts, doubtsOf(task, locale).join('; ')],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([label, value]) => line(label, value));
  return [
    `### ${title}${kind}`,
    '',
    `> ${escaped(markedQuote(task.quote, task.span, source))}`,
    '',
    ...lines,
  ].join('\n');
}

/** Of a scan what the marks mean, and every line that holds one, so that those outside of tasks are seen, too. */
function unsureBlocks(source: OutputSource): readonly string[] {
  const { unsure = [], locale } = source;
  if (unsure.length === 0) return [];
  const t = outputText[locale];
  const lines = unsureLines(source).map((words) => `- ${escaped(words)}`);
  return [`## ${t.unsureWords} (${unsure.length})`, t.unsureExplained(UNSURE_MARK), lines.join('\n')];
}

function civil({ day, month, year }: Temporal.PlainDate): string {
  return `${day}/${month}/${year}`;
}

function line(label: string, value: string): string {
  return `- **${label}:** ${escaped(value)}`;
}

/** The words as they are printed: nothing in them may become a heading, a list, a link, HTML or emphasis. */
function escaped(text: string): string {
  return printable(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]<>#|~]|&(?=#?\w+;)/gu, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^[-+=]/u, '\\$&');
}
