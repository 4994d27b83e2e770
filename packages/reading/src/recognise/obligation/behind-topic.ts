import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';

/** "Đối với các công trình trên đất nông nghiệp: lập biên bản, yêu cầu …": things, which do nothing, and then the work of whoever is in force. */
const OF_THINGS = pattern(
  /^(?:đối với|riêng) (?:(?:các|những) )?(?:công trình|dự án|hồ sơ|trường hợp|nhà ở|tuyến|diện tích|thửa|khu vực|điểm|tài sản|phương tiện|hàng hóa|vụ việc|nội dung|nhiệm vụ|chỉ tiêu|khoản|đơn thư|sản phẩm|cây|vật nuôi|đất|biển|bãi|hồ|đập) ?[^:;.]{0,120}: (?=\p{L})/u,
);
const LONGEST_TOPIC = 170;

/** Where the work begins behind a topic at `from`; -1 where none stands there. */
export function behindTopic({ folded }: Passage, from: number, { end }: Stretch): number {
  const topic = OF_THINGS.execAt(folded, from, LONGEST_TOPIC);
  const at = from + (topic?.[0].length ?? 0);
  return topic && at < end && isPredicate(folded, at) ? at : -1;
}
