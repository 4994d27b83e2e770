import { fold } from '@dondoc/reading';

/**
 * Whether two tasks ask for nearly the same: told by the pairs of neighbouring words that their summaries share, after the
 * phrases that nearly every task has are left out. Words of periods have to agree: the report of term I is not that of
 * term II. Pure.
 */
export function nearlySame(a: TaskWords, b: TaskWords): boolean {
  if (a.periods !== b.periods) return false;
  if (a.pairs.size < FEWEST_PAIRS || b.pairs.size < FEWEST_PAIRS) return a.text === b.text && a.text !== '';
  let shared = 0;
  for (const pair of a.pairs) if (b.pairs.has(pair)) shared += 1;
  return (2 * shared) / (a.pairs.size + b.pairs.size) >= ENOUGH;
}

/** What `nearlySame` compares of one task; worked out once for each. */
export interface TaskWords {
  readonly text: string;
  readonly pairs: ReadonlySet<string>;
  /** "hoc ky ii;nam hoc 2024 2025", in order. */
  readonly periods: string;
}

/** Shared pairs of words among all (Dice); a lower one takes tasks for the same that share a subject only. */
const ENOUGH = 0.6;
/** With fewer, two tasks soon share half of their words by chance. */
const FEWEST_PAIRS = 3;

/** What tasks of any subject say. */
const COMMON =
  /(?<!\p{L})(?:báo cáo|kết quả|tổng hợp|gửi|nộp|tổ chức|thực hiện|triển khai|khẩn trương|tiếp tục|chủ động|phối hợp|trên địa bàn|theo quy định|các|những|về|việc|và|của|trong|tại|cho|trước ngày|ngày \d+(?: \d+)*|theo)(?!\p{L})/gu;
const PERIOD =
  /(?<!\p{L})(?:năm học|năm|học kỳ|quý|tháng|tuần|đợt|kỳ|lần|giai đoạn) (?:thứ )?(?:\d+(?: \d+)*|[ivx]+)(?![\p{L}\p{N}])/gu;

export function wordsOf(summary: string): TaskWords {
  const plain = fold(summary)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll('học kì', 'học kỳ')
    .trim();
  const periods = [...plain.matchAll(PERIOD)].map(([period]) => period).sort();
  const words = plain
    .replace(PERIOD, ' ')
    .replace(COMMON, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const pairs = new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
  return { text: words.join(' '), pairs, periods: periods.join(';') };
}

/** A task that a unit has to do. */
export interface AskedTask {
  readonly taskId: string;
  readonly summary: string;
  /** ISO day. */
  readonly issuedOn: string;
}

/** Two tasks of one unit that ask for nearly the same, the earlier first. */
export interface Twin<Task extends AskedTask> {
  readonly earlier: Task;
  readonly later: Task;
}

/** Looks through the tasks of many units; what is compared for one unit is not compared again for the next. */
export function twinFinder(): <Task extends AskedTask>(tasks: readonly Task[]) => Twin<Task>[] {
  const words = new Map<string, TaskWords>();
  const known = new Map<string, boolean>();
  const of = ({ taskId, summary }: AskedTask): TaskWords => {
    const there = words.get(taskId) ?? wordsOf(summary);
    words.set(taskId, there);
    return there;
  };
  const same = (a: AskedTask, b: AskedTask): boolean => {
    const key = `${a.taskId} ${b.taskId}`;
    const answer = known.get(key) ?? nearlySame(of(a), of(b));
    known.set(key, answer);
    return answer;
  };
  return (tasks) => {
    const inOrder = tasks.toSorted((a, b) => compare(a.issuedOn, b.issuedOn) || compare(a.taskId, b.taskId));
    // Of several earlier ones the nearest in time is named.
    return inOrder.flatMap((later, at) => {
      const earlier = inOrder.slice(0, at).findLast((one) => one.taskId !== later.taskId && same(one, later));
      return earlier === undefined ? [] : [{ earlier, later }];
    });
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
