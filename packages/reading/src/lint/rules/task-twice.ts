import { type LintCheck, type LintRemark, OWN_REASONING } from '../finding.ts';
import { plainName } from '../named-body.ts';
import { type LintSubject, openingOf } from '../subject.ts';

/** Fewer letters are a phrase that may well stand twice. */
const SHORTEST = 30;

function check({ reading }: LintSubject): LintRemark[] {
  const seen = new Map<string, string>();
  return reading.tasks.flatMap((task): LintRemark[] => {
    const words = plainName(task.quote).replace(/^(?:đồng thời|bên cạnh đó|ngoài ra)\s/u, '');
    const key = `${words}|${task.leads.map(plainName).join(';')}`;
    const before = seen.get(key);
    seen.set(key, before ?? task.section);
    if (before === undefined || words.length < SHORTEST) return [];
    return [
      {
        span: task.span,
        message: {
          vi: `Nhiệm vụ này đã có${before === '' ? '' : ` ở mục ${before}`}: “${openingOf(task)}”.`,
          en: `This task was given before${before === '' ? '' : ` in point ${before}`}: “${openingOf(task)}”.`,
        },
      },
    ];
  });
}

export const taskTwice: LintCheck = {
  id: 'task-twice',
  severity: 'warning',
  summary: { vi: 'Một nhiệm vụ ghi hai lần', en: 'The same task twice' },
  source: OWN_REASONING,
  explanation: {
    vi: 'Cùng một việc, cùng đơn vị chủ trì mà ghi hai lần thì theo dõi và báo cáo hai lần.',
    en: 'The same work for the same lead, written twice, is followed and reported twice.',
  },
  howToMend: {
    vi: 'Bỏ một chỗ, hoặc nói rõ khác nhau ở đâu.',
    en: 'Drop one of them, or say how they differ.',
  },
  check,
};
