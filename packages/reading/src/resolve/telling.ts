import { expression } from '../pattern/ordinary.ts';
import type { Stretch } from '../structure/sentences.ts';
import type { Block } from './blocks.ts';

/** "UBND xã trả lời như sau:": what follows is told to whoever asked. */
const ANSWERS =
  /(?:trả lời|giải trình|phúc đáp|tiếp thu, giải trình)(?:\s[^\s.;:]{1,12}){0,14}\s(?:như sau|sau đây|sau):$/u;
/** "UBND xã thông báo như sau:" */
const ANNOUNCES =
  /thông báo(?! (?:kết luận|ý kiến|chỉ đạo))(?:\s[^\s.;:]{1,12}){0,14}\s(?:như sau|sau đây|sau):$/u;
/** "Trả lời: …" */
const ANSWER = /^(?:nội dung )?(?:trả lời|giải trình|phúc đáp)\s?:/u;
/** Orders after what was told. */
const ORDERS = /(?:yêu cầu|đề nghị|chỉ thị|giao|chỉ đạo|hướng dẫn|nhiệm vụ|giải pháp|thực hiện)\s/u;
/** "UBND xã sẽ sửa chữa …", "… giao Phòng Kinh tế …": what an answer holds beside what is so. */
const PROMISES = /(?:^|\s)(?:sẽ|yêu cầu|giao|đề nghị|chỉ đạo|phải|cam kết)\s/u;

/** "… báo cáo theo các nội dung sau:": the points name what is to be reported. */
const REPORTS =
  /(?:báo cáo|góp ý|đánh giá|cho ý kiến|tham gia ý kiến|cung cấp (?:thông tin|số liệu))(?:\s[^\s.;:]{1,14}){0,30}\s(?:nội dung|vấn đề|thông tin|số liệu|phần|mục|đề cương)(?:\s[^\s.;:]{1,12}){0,4}\s(?:sau|như sau|sau đây|gồm|bao gồm):$/u;
/** A part of a report. */
const PART_OF_REPORT = expression(
  /^(?:công tác|việc|tình hình|kết quả|những|số liệu|số lượng|tổng số|thuận lợi|khó khăn|tồn tại|hạn chế|nguyên nhân|ý kiến|thực trạng|các (?:khó khăn|kiến nghị|đề xuất|giải pháp|nội dung|hoạt động|tồn tại|ý kiến)|(?:đề xuất|kiến nghị)(?:,? (?:và )?(?:kiến nghị|đề xuất))?$)(?!\p{L})/u,
);

/** Follows whether a text hands out work at a place, or answers questions, or announces something. */
export class Telling {
  #answers = false;
  #announces = false;
  #reports = false;

  enter({ role, paragraph: { folded } }: Block): void {
    if (ANSWER.test(folded)) this.#answers = true;
    if (role !== 'content') this.#reports = role === 'opening' && REPORTS.test(folded);
    if (role !== 'opening') return;
    const last = folded.slice(folded.lastIndexOf(',') + 1);
    const orders = ORDERS.test(last);
    if (!orders && ANSWERS.test(folded)) this.#answers = true;
    else if (!orders && ANNOUNCES.test(folded)) this.#announces = true;
    else if (orders) this.#answers = this.#announces = false;
  }

  /** Whether a clause of a list obliges without a word that says so. */
  get ordersByListing(): boolean {
    return !this.#answers && !this.#announces;
  }

  /** Whether a point only names what is to be reported. */
  isPartOfReport({ paragraph: { folded, marker } }: Block, { start, end }: Stretch): boolean {
    return this.#reports && marker !== null && PART_OF_REPORT.test(folded.slice(start, end));
  }

  /** Of an answer only what is promised or ordered in so many words is work. */
  holds({ paragraph: { folded } }: Block, { start, end }: Stretch): boolean {
    return !this.#answers || PROMISES.test(folded.slice(start, end));
  }
}
