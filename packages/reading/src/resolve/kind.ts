import type { Force, FoundDeadline, TaskKind } from '../reading.ts';

/** A deadline that can be kept or missed. */
const DATED: ReadonlySet<string> = new Set(['date', 'period', 'recurring', 'relative']);

/** Work that has a product or an end: something to hand in, to issue, to hold, to finish. */
const PRODUCT =
  /(?:^|[\s,;])(?:báo cáo|trình|gửi|nộp|đăng k[ýí]|ban hành|xây dựng (?:kế hoạch|đề án|phương án|quy chế|dự thảo|đề cương|báo cáo|bộ tiêu chí|chương trình|văn bản)|lập (?:hồ sơ|danh sách|kế hoạch|phương án|tiến độ)|tham mưu[^,;]{0,60}(?:ban hành|văn bản|quyết định|kế hoạch)|hoàn thành|hoàn thiện (?:dự thảo|hồ sơ|thủ tục|đề án)|tổng hợp|thành lập|khảo sát|thống kê|rà soát|ký cam kết|tổ chức (?:tổng kết|sơ kết|hội nghị|ký|kiểm tra|lấy ý kiến)|lấy ý kiến|có văn bản|công bố|lắp đặt|điểm danh|kiểm điểm|mời)(?=[\s,;]|$)/u;

/** Ways in which a direction opens: more of what is being done anyway. */
const STANDING =
  /^(?:tiếp tục|tăng cường|đẩy mạnh|nâng cao|chú trọng|quan tâm|phát huy|thường xuyên|tích cực|củng cố|duy trì|đổi mới|phát triển|chủ động|thực hiện (?:tốt|nghiêm|có hiệu quả|hiệu quả)|coi trọng|tập trung|xây dựng (?:đội ngũ|môi trường|văn hóa|đoàn kết)|bám sát|nêu cao|đa dạng hóa|tạo điều kiện|kịp thời|không|tuyệt đối|khuyến khích|quán triệt)(?=\s)/u;

/** Whether a task is to be tracked or sets a direction; `folded` are its folded words. */
export function kindOf(folded: string, deadline: FoundDeadline | null, targets: number): TaskKind {
  if (deadline !== null && DATED.has(deadline.kind)) return 'assignment';
  if (targets > 0 || PRODUCT.test(folded)) return 'assignment';
  if (deadline !== null) return 'assignment';
  return STANDING.test(folded) ? 'direction' : 'assignment';
}

export function forceOf(folded: string): Force {
  if (
    /^(?:kính\s)?(?:đề nghị|khuyến khích)\s/u.test(folded) ||
    /,\s(?:đề nghị|khuyến khích)\s/u.test(folded.slice(0, 160))
  )
    return 'request';
  if (
    /\s(?:sẽ|quyết tâm|cam kết|có kế hoạch)\s/u.test(folded.slice(0, 120)) &&
    !/yêu cầu|phải/u.test(folded.slice(0, 120))
  ) {
    return 'commitment';
  }
  return 'order';
}
