import type { Stretch } from '../structure/sentences.ts';
import type { Block } from './blocks.ts';

const DECIDES =
  /^(?:phê duyệt|phê chuẩn|ban hành|thành lập|công nhận|bổ nhiệm|miễn nhiệm|kiện toàn|cho phép|thu hồi|sửa đổi|bãi bỏ|hủy bỏ|công bố|điều chỉnh|tặng|khen thưởng|thông qua|quy định|giao chỉ tiêu)\s/u;

/** "Điều 1. Phê duyệt Đề án …": what a decision does by being signed. */
export const decides = ({ paragraph }: Block, { start }: Stretch): boolean =>
  paragraph.marker?.kind === 'article' && start === 0 && DECIDES.test(paragraph.folded);
