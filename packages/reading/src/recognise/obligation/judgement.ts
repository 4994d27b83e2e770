import { type Pattern, pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { readParties } from '../party/party.ts';
import type { Found, Passage } from '../recogniser.ts';
import { MODAL } from './modal.ts';

/** How things went, or what the issuer thinks of them. */
const ASSESSMENT = pattern(
  /^(?:tuy nhiên|bên cạnh (?:những|các|kết quả|một số)|trong (?:thời gian qua|những năm qua|năm qua|năm học qua)|(?:năm học|năm|học kỳ|tháng|quý|tuần|kỳ) (?:trước|ngoái|vừa qua)(?=,| [^;]{2,120} (?:đã|mới|còn|chỉ|được|đạt) )(?![^;]{0,200}(?:yêu cầu|đề nghị|phải) )|thời gian qua|thời gian vừa qua|đến nay|được biết|theo (?:dự báo|trung tâm dự báo)|dự báo (?:trong|từ|thời gian|những ngày|tình hình|năm|tháng|thời tiết|đợt|mùa)(?= )|qua (?:theo dõi|kiểm tra|báo cáo|kết quả)(?!(?: \p{L}{1,8}){0,4},? nếu )|nhìn chung|nguyên nhân|hiện nay|kết quả là|theo báo cáo|(?:tuần|tháng) (?:vừa rồi|vừa qua)(?![^;]{0,200}(?:yêu cầu|đề nghị|phải) )|cơ bản (?:nhất trí|thống nhất)|nhất trí|đồng ý|thống nhất (?:chủ trương|với|như|nội dung|theo)|ghi nhận|đánh giá cao|biểu dương(?!,| kịp thời| và (?:khen|nhân)| (?:gương|người|những gương|các gương|các điển hình|điển hình)))(?=[\s,:]|$)/u,
);
/** "Phê bình Sở A chưa …": whom the issuer blames or praises by saying so. */
const NAMES_AND_JUDGES = pattern(
  /^(?:nghiêm khắc )?(?:phê bình|biểu dương|khen ngợi|tuyên dương) (?=\p{L})/u,
);
const FOR_WHAT = pattern(
  /^ (?:không|chưa|đã|vì|do|còn|trong (?:việc|công tác)|về (?:việc|kết quả)|hoàn thành|thực hiện)(?!\p{L})/u,
);

/** Whoever a clause blames or praises for what was; nobody is told to do it, and they are whom an order after it means. */
export function judgedIn(passage: Passage, clause: Stretch): readonly Found<string>[] {
  const judges = NAMES_AND_JUDGES.execIn(passage, clause);
  const run = judges && readParties(passage, clause.start + judges[0].length);
  if (!run || run.end >= clause.end || !FOR_WHAT.testAt(passage.folded, run.end, 16)) return [];
  return run.parties;
}

/** "Phê bình Liên danh nhà thầu trong việc không …": the same of somebody who is no body known by name. */
const BLAMES_FOR = pattern(
  /^(?:nghiêm khắc )?phê bình [^,;:.]{2,80}? (?:trong (?:việc|công tác) (?:không|chưa|chậm|để|thực hiện)|vì|do|đã|chưa)(?!\p{L})/u,
);
/** "Trong công điện, Thủ tướng nhận định …": whoever is above all who are told judges, and asks nothing. */
const STRESSES = pattern(
  /^(?:đồng chí |ông |bà )?[^,;:.]{4,70} (?:nhấn mạnh|khẳng định|cho rằng|nhận định)(?:,|:| rằng| là)? (?=\p{L})/u,
);
const JUDGES = pattern(
  /^(?:[^,;:.]{2,60}, )?(?:phó )?(?:thủ tướng|(?:chủ tịch|bí thư) (?:ubnd |ủy ban nhân dân )?(?:tỉnh|thành phố))(?: (?!yêu cầu|giao|đề nghị)\p{L}{1,9}){0,6} (?:đánh giá|nhận định|cho rằng|khẳng định|bày tỏ)(?!\p{L})/u,
);
/** Of those openings these may go on to an order. */
const STILL_ORDERS = pattern(
  /^(?:thống nhất|hiện nay|đến nay|(?:nhất trí|đồng ý)(?=[\s,])[^;]{0,300}[,;] (?:đồng thời )?(?:giao|yêu cầu|đề nghị)\s)/u,
);
/** "… chịu trách nhiệm chính đối với các hạn chế nêu trên": who is to blame, not who is to act. */
const BLAMED = pattern(
  /\schịu trách nhiệm(?: chính| chung| trực tiếp| liên đới)?(?: đối với| về| trong)(?: \p{L}{1,8}){0,2} (?:hạn chế|khuyết điểm|tồn tại|thiếu sót|sai phạm|vi phạm|sai sót)(?:,? \p{L}{1,9}){0,10}$/u,
);
/** "Những tồn tại trên thuộc trách nhiệm của Hiệu trưởng": the same. */
const IS_BLAME = pattern(
  /^(?:(?:những|các) )?(?:tồn tại|hạn chế|khuyết điểm|thiếu sót|sai phạm|vi phạm|sai sót)[^;.:]{0,80} thuộc (?:về )?trách nhiệm /u,
);

/** Whether a clause says how things went, or whom the issuer blames or praises for it. */
export function tellsJudgement(passage: Passage, clause: Stretch): boolean {
  const says = (one: Pattern): boolean => one.testIn(passage, clause);
  if ((says(ASSESSMENT) && !says(STILL_ORDERS)) || ((says(JUDGES) || says(STRESSES)) && !says(MODAL)))
    return true;
  return judgedIn(passage, clause).length > 0 || says(BLAMES_FOR) || says(BLAMED) || says(IS_BLAME);
}
