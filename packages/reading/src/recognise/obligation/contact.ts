const CONTACT =
  /^(?:mọi (?:thông tin|vướng mắc|ý kiến|chi tiết)|chi tiết|thông tin chi tiết|đầu mối|người liên hệ|liên hệ|địa chỉ|email|điện thoại)(?=[\s:,])[^;]{0,200}(?:liên hệ|điện thoại|email|đt:|sđt)|(?:xin|vui lòng|đề nghị) liên hệ (?:với )?(?:đồng chí|đ\/c|ông|bà|anh|chị)/u;
/** A telephone number with nothing to do beside it. */
const TELEPHONE = /(?:^|\D)0\d{2}[\d. ]{6,9}(?:\D|$)/u;

/** Whether folded words only say whom to ask, and how to reach them. */
export function isContact(folded: string): boolean {
  return CONTACT.test(folded) || (TELEPHONE.test(folded) && !/(?:gửi|báo cáo|nộp|đăng ký)\s/u.test(folded));
}
