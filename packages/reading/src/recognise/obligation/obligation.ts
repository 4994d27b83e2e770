import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import type { Passage } from '../recogniser.ts';
import { closesOrders, reportsBack } from './closing.ts';
import { ORDINAL, skipConnectives } from './connectives.ts';
import { doerOf } from './doer.ts';
import { handsIn } from './hands-in.ts';
import { mainPiece } from './main-piece.ts';
import { MODAL } from './modal.ts';
import { isBracketed, tellsOutcome } from './rider.ts';
import { isSharedDeadline } from './shared-deadline.ts';
import { tellsResult, tellsState } from './state.ts';
import { isStatement } from './statement.ts';

/** What a clause does: hand out work, or something else. */
export type ClauseSense =
  | 'order'
  /** Repeats who is to carry the document out. */
  | 'closing'
  /** Only a deadline, for what stands before it. */
  | 'deadline'
  /** A consequence or condition that belongs to the task before it. */
  | 'rider'
  /** Assessment, reason, greeting, approval. */
  | 'statement';

/** How things stand: in a list of orders, too. */
const STATE = pattern(
  /(?:^|\s)(?:đến nay|hiện nay|hiện có|hiện đang|vẫn đang|(?<!(?:lập|trồng|xây|dựng|nạp|triển|tuyển|cấp|tạo|gia|tư|tăng|mở|sinh|nông thôn) )mới đạt|đạt được|so với cùng kỳ|tính đến ngày|(?<!(?:thể|thực|xuất|phát|biểu|tái|hiển) )hiện (?:xuống|ở|lên|vượt|đã|mới|chưa|không|thuộc|nằm|do|bị|được|là|cao|thấp|thiếu|vẫn|còn)|có (?:thời điểm|lúc|nơi))(?=\s)|\sso với (?:năm|tháng|quý)(?: học)? trước(?!\p{L})/u,
);
/** "… giảm 04 giải so với năm học trước đó": what was, with whatever verb it is told. */
const COMPARES = pattern(/\sso với (?:năm|tháng|quý|kỳ|đợt|lần|học kỳ|tuần)(?: học)? trước đó(?!\p{L})/u);
/** "Ghi chú: …", "Lưu ý: …": what follows says whether it obliges; a note does not by being listed. */
const NOTE = pattern(/^(?:ghi chú|(lưu ý|chú ý)(?: chung| thêm| quan trọng)?) ?: (?=\p{L})/u);

/** What a clause does. `listed`: it stands in a list of orders, where anything that is not a statement obliges. */
export function senseOf(passage: Passage, clause: Stretch, listed: boolean): ClauseSense {
  // "Thứ nhất, …": what follows says whether it obliges.
  const ordinal = ORDINAL.execIn(passage, clause)?.[0].length ?? 0;
  if (ordinal > 0) {
    const rest = { ...clause, start: clause.start + ordinal };
    const orders = mainPiece(passage, rest) === skipConnectives(passage.folded, rest.start);
    const told = orders || doerOf(passage, rest) !== null;
    return told ? senseOf(passage, rest, orders && listed) : 'statement';
  }
  const note = NOTE.execIn(passage, clause);
  if (note) {
    const rest = { ...clause, start: clause.start + note[0].length };
    return senseOf(passage, rest, listed && note[1] !== undefined);
  }
  if (isBracketed(passage, clause) || tellsOutcome(passage, clause)) return 'rider';
  if (isSharedDeadline(passage, clause)) return 'deadline';
  if (reportsBack(passage, clause)) return 'order';
  if (closesOrders(passage, clause)) return 'closing';
  if (isStatement(passage, clause) || tellsResult(passage, clause)) return 'statement';
  if (COMPARES.testIn(passage, clause) && !MODAL.testIn(passage, clause)) return 'statement';
  if (
    MODAL.testIn(passage, clause) ||
    mainPiece(passage, clause) >= 0 ||
    doerOf(passage, clause) !== null ||
    handsIn(passage, clause)
  )
    return 'order';
  const words = passage.text.slice(clause.start, clause.end).includes(' ');
  const asks = listed && words && clause.end - clause.start > 12;
  return asks && !STATE.testIn(passage, clause) && !tellsState(passage, clause) ? 'order' : 'statement';
}
