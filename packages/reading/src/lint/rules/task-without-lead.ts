import { HANDLING, type LintCheck } from '../finding.ts';
import { openingOf } from '../subject.ts';

export const taskWithoutLead: LintCheck = {
  id: 'task-without-lead',
  severity: 'warning',
  summary: { vi: 'Nhiệm vụ không có đơn vị chủ trì', en: 'A task that nobody leads' },
  source: HANDLING,
  explanation: {
    vi: 'Việc liên quan đến nhiều đơn vị phải xác định rõ đơn vị chủ trì, đơn vị phối hợp và thời hạn; việc không giao cho ai thì không theo dõi được.',
    en: 'Where several units are concerned, lead, cooperators and deadline are to be named; a task given to nobody cannot be followed.',
  },
  howToMend: {
    vi: 'Ghi đơn vị chủ trì vào câu, vào đề mục bên trên hoặc vào dòng mở đầu danh sách.',
    en: 'Name the lead in the clause, in the heading above it or in the line that opens the list.',
  },
  check: ({ reading }) =>
    reading.tasks
      .filter(
        ({ leads, kind, force }) => leads.length === 0 && kind === 'assignment' && force !== 'commitment',
      )
      .map((task) => ({
        span: task.span,
        message: {
          vi: `Không rõ ai chủ trì: “${openingOf(task)}”.`,
          en: `It is not said who leads: “${openingOf(task)}”.`,
        },
      })),
};
