import type { Party, ReadingTask } from '../../reading.ts';
import { HANDLING, type LintCheck, type LintRemark } from '../finding.ts';
import { isNamedBody } from '../named-body.ts';
import type { LintSubject } from '../subject.ts';

/** The whole addressed body of a document is told to do each its own; only these give one task to several. */
const GIVEN: ReadonlySet<Party['source']> = new Set(['clause', 'heading', 'list-opening', 'table']);

function namedLeads(task: ReadingTask): readonly Party[] {
  const leads = task.parties.filter(({ role, source }) => role === 'lead' && GIVEN.has(source));
  return leads.length > 1 && leads.every(({ text }) => isNamedBody(text)) ? leads : [];
}

function check({ reading, text }: LintSubject): LintRemark[] {
  const seen = new Set<number>();
  return reading.tasks.flatMap((task) => {
    const leads = namedLeads(task);
    const [first] = leads;
    const last = leads.at(-1);
    if (!first || !last || seen.has(first.span.start)) return [];
    seen.add(first.span.start);
    // Bodies listed in brackets explain a general doer: each for itself.
    if (text !== '' && task.quote.includes('(') && bracketed(task, first)) return [];
    const names = leads.map((lead) => lead.text).join('; ');
    return [
      {
        span: { start: first.span.start, end: Math.max(first.span.end, last.span.end) },
        message: {
          vi: `Một nhiệm vụ giao cho ${leads.length} đơn vị mà không rõ đơn vị nào chủ trì: ${names}.`,
          en: `One task for ${leads.length} units, and not said which of them leads: ${names}.`,
        },
      },
    ];
  });
}

function bracketed(task: ReadingTask, lead: Party): boolean {
  const at = task.quote.indexOf(lead.text);
  const open = task.quote.lastIndexOf('(', at);
  return at > 0 && open >= 0 && !task.quote.slice(open, at).includes(')');
}

export const severalLeads: LintCheck = {
  id: 'several-leads',
  severity: 'warning',
  summary: { vi: 'Một nhiệm vụ, nhiều đơn vị cùng chủ trì', en: 'One task that several units lead' },
  source: HANDLING,
  explanation: {
    vi: 'Việc liên quan đến nhiều đơn vị phải xác định rõ đơn vị chủ trì và đơn vị phối hợp.',
    en: 'Where several units are concerned, the one that leads and those that cooperate are to be named.',
  },
  howToMend: {
    vi: 'Giao một đơn vị chủ trì, các đơn vị còn lại phối hợp; hoặc tách thành từng nhiệm vụ.',
    en: 'Let one unit lead and the others cooperate, or make a task for each.',
  },
  check,
};
