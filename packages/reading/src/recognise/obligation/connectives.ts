import { Alternatives } from '../../pattern/alternatives.ts';
import { pattern } from '../../pattern/pattern.ts';
import { isSpaceAt } from '../../text/letters.ts';
import { DIRECTIVE } from '../../vietnamese/document-types.ts';
import { CONNECTIVES } from '../../vietnamese/verbs.ts';
import { isPredicate } from '../party/predicate.ts';

/** "Nhận được công văn này đề nghị …", also without a comma. */
const RECEIVED = pattern(new RegExp(`^nhận được (?:${DIRECTIVE}) này,? (?=(?:đề nghị|yêu cầu|giao) )`, 'u'));

/** "Trong quá trình thực hiện, nếu có vướng mắc đề nghị các đơn vị …", also without a comma. */
const IN_TROUBLE = pattern(
  new RegExp(
    String.raw`^(?:(?:trong )?quá trình (?:tổ chức |triển khai |thực hiện ){1,3}(?:(?:${DIRECTIVE}|nhiệm vụ) (?:này )?)?)?(?:,? ?nếu|,) ?(?:có|gặp|phát sinh) (?:(?:những|các|khó khăn|vướng mắc|phát sinh|vấn đề|tồn tại),? ){1,5}(?=(?:kính )?(?:đề nghị|yêu cầu|kịp thời|báo cáo|phản ánh|các (?:cơ quan|đơn vị|địa phương|trường|xã|phường|thôn)) )`,
    'u',
  ),
);
/** "Chỉ thị nêu rõ: Cấp ủy …": the paper speaks before whoever must act. */
const PAPER_SAYS = pattern(
  new RegExp(
    String.raw`^(?:${DIRECTIVE})(?: này| trên| nêu trên)? (?:cũng |còn )?(?:nêu rõ|nhấn mạnh|chỉ rõ)(?::| rằng) (?=\p{L})`,
    'u',
  ),
);
/** "Thứ hai, khi có dịch, các trường …" */
export const ORDINAL = pattern(/^thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)(?: là)?,\s/u);
const CIRCUMSTANCES = new Alternatives(RECEIVED, IN_TROUBLE, PAPER_SAYS);
const LONGEST_CIRCUMSTANCE = 140;

/** Skips "đồng thời", "trên cơ sở đó" and the like; returns the offset of what follows. */
export function skipConnectives(folded: string, at: number): number {
  let i = at;
  for (;;) {
    i += CIRCUMSTANCES.execAt(folded, i, LONGEST_CIRCUMSTANCE)?.[0].length ?? 0;
    if (isPredicate(folded, i)) return i;
    const end = CONNECTIVES.matchAt(folded, i);
    if (end < 0) return i;
    const gap = folded.startsWith(',', end) ? end + 1 : end;
    // "Ngoài ra,Sở Xây dựng …": typed without a space.
    if (gap > end && !isSpaceAt(folded, gap)) return gap;
    if (!isSpaceAt(folded, gap)) return i;
    i = gap + 1;
  }
}
