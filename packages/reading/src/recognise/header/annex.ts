import type { Line } from '../../structure/lines.ts';
import { readFoot } from './footer.ts';
import { isCapitals } from './layout.ts';
import { typeOfLine } from './letterhead.ts';

/** A document that stands attached below the signature, with work of its own: lines of its body. */
export interface Annex {
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/** Attached documents that hand out work; a regulation states rules, a form is blank. */
const WITH_WORK = ['kế hoạch', 'chương trình', 'phương án', 'hướng dẫn', 'đề án'];
const DETAILED = /^(?:kế hoạch|chương trình) (?:chi tiết|cụ thể|hành động)$/u;
/** As far below the first words of its title as what it was issued with may stand. */
const LONGEST_TITLE = 6;
/** Lines with room to write in: a form, not a plan. */
const BLANK = /[.…_]{6}/u;
const MOST_BLANK = 0.1;
/** Lines between the type word and the body: the title, and with what it was issued. */
const TITLE_REACH = 8;
const ISSUED_WITH = /^\(?(?:ban hành )?(?:kèm theo|đính kèm)/u;

const APPENDIX = /^phụ lục(?: (?:số )?(?:\d{1,2}|[ivx]{1,4}))?[.:]?$/u;

/** Index of the first line from `from` on that heads an appendix, where a body ends and its numbers begin anew. */
export function appendixAt(lines: readonly Line[], from: number): number {
  const at = lines.findIndex((line, i) => i >= from && APPENDIX.test(line.folded) && isCapitals(line.text));
  return at < 0 ? lines.length : at;
}

function bodyStartOf(lines: readonly Line[], title: number): number {
  const end = Math.min(lines.length, title + TITLE_REACH);
  for (let i = title + 1; i < end; i++) {
    if (!ISSUED_WITH.test(lines[i]?.folded ?? '')) continue;
    while (i < end && !lines[i]?.text.endsWith(')')) i++;
    return i + 1;
  }
  for (let i = title + 1; i < end; i++) {
    const line = lines[i];
    if (line?.marker || (i > title + 1 && line?.gapBefore)) return i;
  }
  return title + 1;
}

/** "CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA UBND HUYỆN": the title begins beside the type, and below it stands what it was issued with. */
function titleBeside(lines: readonly Line[], i: number): boolean {
  const folded = lines[i]?.folded ?? '';
  if (!WITH_WORK.some((type) => folded.startsWith(`${type} `))) return false;
  return lines.slice(i + 1, i + 1 + LONGEST_TITLE).some((line) => ISSUED_WITH.test(line.folded));
}

/** "QUY CHẾ" / "Phối hợp …", "QUY ĐỊNH" / "Phân công, phân cấp …": rules that say what each body is to do. */
const RULES = ['quy chế', 'quy định'];
const HANDS_OUT =
  /^(?:về )?(?:(?:việc )?phối hợp|(?:việc )?phân công|(?:việc )?phân cấp|trách nhiệm)(?!\p{L})/u;

const rulesHandOut = (line: Line, next: Line | undefined): boolean =>
  RULES.includes(typeOfLine(line) ?? '') && HANDS_OUT.test(next?.folded ?? '');

/** Whether a document that hands out work begins at a line. */
function beginsAnnex(lines: readonly Line[], i: number): boolean {
  const line = lines[i];
  if (!line || !isCapitals(line.text)) return false;
  if (DETAILED.test(line.folded) || rulesHandOut(line, lines[i + 1])) return true;
  return WITH_WORK.includes(typeOfLine(line) ?? '') || titleBeside(lines, i);
}

/** Plans and the like from line `from` on, in order. */
export function findAnnexes(lines: readonly Line[], from: number): Annex[] {
  const annexes: Annex[] = [];
  for (let i = from; i < lines.length; i++) {
    if (!beginsAnnex(lines, i)) continue;
    const bodyStart = bodyStartOf(lines, i);
    const foot = readFoot(lines, bodyStart, false);
    const bodyEnd = Math.min(foot.bodyEnd, appendixAt(lines, bodyStart));
    const body = lines.slice(bodyStart, bodyEnd);
    const blank = body.filter(({ text }) => BLANK.test(text)).length;
    if (body.length > 0 && blank <= body.length * MOST_BLANK) annexes.push({ bodyStart, bodyEnd });
    i = Math.max(i, (bodyEnd < foot.bodyEnd ? bodyEnd : foot.end) - 1);
  }
  return annexes;
}
