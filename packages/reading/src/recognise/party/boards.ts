import { pattern } from '../../pattern/pattern.ts';

/** Bodies that are named after what they are to fight. */
const FIGHTERS =
  /(?:^|[\s(])(?:ban|ban chỉ huy|ban chỉ đạo(?: quốc gia)?|cục|chi cục|cục quản lý đê điều và|tổ|đội|quỹ|cảnh sát|trạm)$/u;
const LONGEST_FIGHTER = 28;
/** "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn": verbs in a name. */
export const FIGHTS = pattern(
  /^ (?:về )?(?:công tác )?(?:phòng(?:,| và)? chống (?:các (?:loại )?)?(?:thiên tai|lụt bão|dịch(?: bệnh)?|tội phạm|tệ nạn xã hội|ma túy|tham nhũng|buôn lậu|bạo lực gia đình|mua bán người|hiv\/aids)|phòng cháy(?:,| và)? chữa cháy|pctt|pccc)(?:(?:,| và|,? &|&) ?(?:tìm kiếm,? cứu nạn|tkcn|cứu nạn,? cứu hộ|cnch|tệ nạn xã hội|phòng thủ dân sự|lãng phí|tiêu cực|gian lận thương mại|hàng giả|mại dâm)){0,3}(?!\p{L})(?: nguy hiểm)?(?: (?:trên|ở|cho) (?:đàn )?(?:gia súc(?:, gia cầm)?|gia cầm|vật nuôi|động vật|cây trồng|thủy sản|người))?/u,
);
const LONGEST_FIGHT = 120;

/** "Ban Chỉ đạo chuyển đổi số", "Tổ công tác Đề án 06": what boards are for. */
const MATTERS = pattern(
  /^ (?:về )?(?:công tác |thực hiện )?(?:chuyển đổi số|cải cách hành chính|xây dựng nông thôn mới|giảm nghèo(?: bền vững)?|phổ cập giáo dục(?:(?:,| và)? xóa mù chữ)?|thi hành án dân sự|giải phóng mặt bằng|tuyển sinh(?! [\p{L}\d]+ lớp)|(?:triển khai )?đề án 06|quy chế dân chủ(?: ở cơ sở)?|(?:vệ sinh )?an toàn thực phẩm|hội nhập quốc tế|(?:các )?chương trình mục tiêu quốc gia)(?!\p{L})/u,
);
const BOARDS =
  /(?:^|[\s(])(?:ban chỉ đạo|bcđ|tổ công tác|tổ giúp việc|tiểu ban|hội đồng|ban tổ chức|ban vận động)$/u;

export function matterEnd(folded: string, end: number): number {
  const matter = BOARDS.test(folded.slice(Math.max(0, end - LONGEST_FIGHTER), end))
    ? MATTERS.execAt(folded, end, LONGEST_FIGHT)
    : null;
  return end + (matter?.[0].length ?? 0);
}

export function fightsEnd(folded: string, end: number): number {
  const fights = FIGHTS.execAt(folded, end, LONGEST_FIGHT);
  const fighter = fights !== null && FIGHTERS.test(folded.slice(Math.max(0, end - LONGEST_FIGHTER), end));
  return fighter ? end + fights[0].length : -1;
}
