import type { ReadingTask } from '../../reading.ts';
import { fold } from '../../text/fold.ts';
import { HANDLING, type LintCheck } from '../finding.ts';
import { namesSeveral } from '../named-body.ts';
import { openingOf } from '../subject.ts';

/** "phối hợp" as a verb: "công tác phối hợp" and "tăng cường phối hợp giữa" hand out nothing. */
const COOPERATE =
  /(?<!(?:công tác|sự|quy chế|cơ chế|tăng cường|kế hoạch|chương trình|hiệu quả|việc|nội dung|đơn vị|cơ quan|trách nhiệm) )(?<!\p{L})phối hợp(?!\p{L})(?! giữa)/u;
/** Among themselves, with nobody named to do it with. */
const TOGETHER =
  /(?<!(?:công tác|sự|quy chế|cơ chế|tăng cường|hiệu quả|việc|nội dung|trách nhiệm) )(?<!\p{L})phối hợp(?:\s(?:chặt chẽ|đồng bộ|cùng nhau|tốt))?\s(?:thực hiện|triển khai|tổ chức|xây dựng|kiểm tra|giải quyết|xử lý|tuyên truyền|rà soát|làm)(?=\s|,|$)/u;
const LEADS = /chủ trì|làm đầu mối|là đầu mối|cơ quan thường trực|chịu trách nhiệm chính/u;
/** Bodies of different kinds in one group; "các trường" do it each for itself. */
const MIXED_GROUP = /^(?:các|những)\s(?:cơ quan|đơn vị|sở|ban|ngành|phòng|tổ chức|địa phương)/u;

function lacksLead(task: ReadingTask): boolean {
  const folded = fold(task.quote);
  if (LEADS.test(folded) || task.force === 'commitment') return false;
  const several = task.leads.length > 1 || task.leads.some(namesSeveral);
  const mixed = several || task.leads.some((lead) => MIXED_GROUP.test(fold(lead)));
  if (mixed && TOGETHER.test(folded)) return true;
  return (several || task.leads.length === 0) && task.cooperators.length > 0 && COOPERATE.test(folded);
}

export const cooperationWithoutLead: LintCheck = {
  id: 'cooperation-without-lead',
  severity: 'warning',
  summary: { vi: '“Phối hợp” mà không có “chủ trì”', en: 'Cooperation without a lead' },
  source: HANDLING,
  explanation: {
    vi: 'Nhiều đơn vị cùng “phối hợp” mà không đơn vị nào chủ trì thì không ai chịu trách nhiệm chính.',
    en: 'Where several units only cooperate and none leads, nobody answers for the result.',
  },
  howToMend: {
    vi: 'Ghi “… chủ trì, phối hợp với …”.',
    en: 'Write “… leads, in cooperation with …” (chủ trì, phối hợp với).',
  },
  check: ({ reading }) =>
    reading.tasks.filter(lacksLead).map((task) => ({
      span: task.span,
      message: {
        vi: `Có “phối hợp” nhưng không rõ ai chủ trì: “${openingOf(task)}”.`,
        en: `Units are to cooperate, and it is not said who leads: “${openingOf(task)}”.`,
      },
    })),
};
