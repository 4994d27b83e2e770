import { expression } from '../../pattern/ordinary.ts';
import { type Pattern, pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { headAt } from '../party/head.ts';
import { readParties } from '../party/party.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';
import { tellsContents, tellsSubject, tellsWhatIs } from './definition.ts';
import { doerOf } from './doer.ts';
import { takesEffect } from './effect.ts';
import { appraises } from './fault.ts';
import { tellsFigures } from './figures-told.ts';
import { informs, isGround } from './informing.ts';
import { tellsJudgement } from './judgement.ts';
import { MODAL, permits } from './modal.ts';
import { tellsKinds, tellsMeeting } from './state.ts';
import { tellsTerms } from './terms.ts';
import { tellsVote } from './votes.ts';

/** "Quê quán: xã An Lộc", "Trần Văn Bình sinh năm 1956": who somebody is. */
const OF_PERSON = pattern(
  /^(?:(?:họ(?: và)? tên|ngày sinh|năm sinh|quê quán|nguyên quán|trú quán|(?:hộ khẩu )?thường trú|nơi (?:sinh|ở|thường trú|công tác|hy sinh|làm việc)|nhập ngũ|hy sinh|chức vụ|cấp bậc|đơn vị công tác)\s?:)/u,
);
const BORN = expression(
  /^(?:(?:Ông|Bà|Em|Cháu) )?\p{Lu}\p{Ll}{0,6}(?: \p{Lu}\p{Ll}{0,6}){1,4},? sinh (?:ngày|năm) \d/u,
);
const LONGEST_BORN = 60;
/** "Thể lệ cuộc thi: (phụ lục 1 đính kèm)": where it stands. */
const STANDS_IN = pattern(
  /^[^;:()]{3,60}:\s\((?:theo |xem |tại )?(?:các )?(?:phụ lục|biểu|mẫu|danh sách)[^()]{0,24}(?:đính kèm|kèm theo|gửi kèm)\)$/u,
);
/** "Luật Giáo dục giao UBND cấp xã …": whom the law tells, and no order of this document. */
const LAW_TELLS = pattern(
  /^(?:(?:bộ )?luật|nghị định|thông tư|hiến pháp|pháp lệnh)\s[^;:]{3,260}?\s(?:giao|quy định|cho phép|yêu cầu)\s/u,
);
/** "Sở Y tế đã đề nghị …": an order that was given, not one that is. */
const TOLD_BEFORE = pattern(
  /^ đã (?:đề nghị|yêu cầu|chỉ đạo|chỉ thị)\s(?!.*[,;]\s(?:yêu cầu|đề nghị|giao)\s)/u,
);
/** "Tại hội nghị, đại diện các xã đã ký cam kết …": news of a meeting. */
const SIGNED = pattern(
  /^(?:tại [^,;:.]{2,40},? )?[^;:.]{2,90} đã k[ýí](?: kết)?(?: bản)? (?:cam kết|giao ước)(?!\p{L})/u,
);
const OBLIGES = pattern(/\s(?:phải|cần|có trách nhiệm|không được)\s/u);
const tellsSigning = (passage: Passage, clause: Stretch): boolean =>
  SIGNED.testIn(passage, clause) &&
  !isPredicate(passage.folded, clause.start) &&
  !OBLIGES.testIn(passage, clause);
/** "Cử tri kiến nghị …": what others ask of the issuer. */
const ASKED_BY_OTHERS = pattern(
  /^(?:gia đình )?(?:ông|bà|anh|chị|nhóm \d{1,2} hộ|các hộ|hộ)(?:\s[^\s;:.]{1,12}){1,14}? (?:cho rằng|kiến nghị|khiếu nại|tố cáo|trình bày|không đồng ý|đề nghị (?:được|nhà nước|xem xét|giải quyết|bồi thường|hỗ trợ))(?!\p{L})|^(?:các )?(?:cử tri|người dân|nhân dân|bạn đọc|công dân|phụ huynh(?: học sinh)?|đại biểu(?: hđnd| quốc hội)?|một số ý kiến|ý kiến cử tri)(?:\s[^\s,;:.]{1,12}){0,10}?\s(?:đề nghị|kiến nghị|phản ánh|hỏi|cho rằng|mong muốn|thắc mắc|bày tỏ)\s/u,
);
/** "Đồng chí Chánh Văn phòng đang nghỉ phép": where somebody is, with nobody told to stand in. */
const AWAY = pattern(
  /^(?:hiện,? )?(?:đồng chí|đ\/c|ông|bà|cô|thầy|anh|chị)\s[^;:.]{2,80}? (?:(?:hiện )?đang (?:nghỉ|đi|học|theo học|công tác|điều trị|tham gia (?:lớp|khóa)|dự (?:lớp|khóa)|biệt phái|ốm)|(?:đi|được cử đi) (?:học|điều trị)|nghỉ (?:phép|thai sản|hưu|ốm|chế độ))(?!\p{L})(?![^;]{0,200}, (?:đồng chí|đ\/c|ông|bà|cô|thầy|phân công) )/u,
);
/** "Hiện Trạm trưởng đang …", "Hiện tại xã có 03 trường …": how it is now. */
const NOW = pattern(
  /^hiện(?: tại| trạng)?,? (?!đang |có |còn )[^;,:]{2,80}? (?:đang|vẫn|còn|có|mới|chưa|là)(?= )(?![^;]{0,200}, (?:các|các đồng chí|ubnd|phòng|công an) )/u,
);
/** "Sở trân trọng cảm ơn …", "Kính chúc …", "… gửi lời chúc mừng tới …". */
const GREETS = pattern(
  /(?:trân trọng|chân thành|xin|kính) (?:trân trọng |chân thành |gửi lời )?(?:cảm ơn|cám ơn|tri ân)(?!\p{L})|^(?:xin )?(?:kính |trân trọng |thân ái )?chúc |hân hạnh (?:được )?đón|\sgửi (?:tới [^,;]{2,60} )?lời (?:chúc|chào|cảm ơn|thăm hỏi)(?!\p{L})/u,
);
const OPENS_GROUP = pattern(/^(?:các|những) /u);
const FEWEST_NAMES = 3;

/** "Các tổ chức chí nh trị - xã hội, tổ chức xã hội, doanh nghiệp và cộng đồng": each part a body, though a word in one is misread. */
function listsBodies(passage: Passage, { start, end }: Stretch): boolean {
  if (!OPENS_GROUP.testAt(passage.folded, start, 8)) return false;
  const parts: number[] = [];
  let at = start;
  for (const part of passage.folded.slice(start, end).split(/(?<=, | và )/u)) {
    parts.push(at);
    at += part.length;
  }
  return (
    parts.length >= FEWEST_NAMES &&
    parts.every((from) => !isPredicate(passage.folded, from) && headAt(passage, from, true) !== null)
  );
}

/** A name alone, or what whoever is named has told others before. */
function onlyNames(passage: Passage, clause: Stretch): boolean {
  const only = readParties(passage, clause.start);
  if (!only) return false;
  if (listsBodies(passage, clause) && doerOf(passage, clause) === null) return true;
  return only.end >= clause.end || TOLD_BEFORE.testAt(passage.folded.slice(0, clause.end), only.end, 400);
}

/** Whether a clause tells something and asks nothing of anybody. */
export function isStatement(passage: Passage, clause: Stretch): boolean {
  const says = (one: Pattern): boolean => one.testIn(passage, clause);
  if (tellsJudgement(passage, clause) || says(OF_PERSON)) return true;
  if (BORN.test(passage.text.slice(clause.start, clause.start + LONGEST_BORN))) return true;
  if (says(STANDS_IN) && !isPredicate(passage.folded, clause.start)) return true;
  if (informs(passage, clause) || takesEffect(passage, clause) || tellsSubject(passage, clause)) return true;
  if (tellsMeeting(passage, clause) || tellsTerms(passage, clause)) return true;
  if (isGround(passage, clause) || says(GREETS)) return true;
  if (says(ASKED_BY_OTHERS) || says(LAW_TELLS) || permits(passage, clause)) return true;
  if (tellsWhatIs(passage, clause)) return true;
  if (onlyNames(passage, clause) || tellsSigning(passage, clause)) return true;
  if (tellsVote(passage, clause) || tellsKinds(passage, clause)) return true;
  const modal = says(MODAL);
  if (!modal && (tellsFigures(passage, clause) || says(AWAY) || says(NOW))) return true;
  return (!modal && tellsContents(passage, clause)) || appraises(passage, clause, modal);
}
