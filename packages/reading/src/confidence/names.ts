import { expression } from '../pattern/ordinary.ts';
import type { Span } from '../reading.ts';
import { isPredicate } from '../recognise/party/predicate.ts';
import { composed, fold } from '../text/fold.ts';
import { GENERAL_HEADS } from '../vietnamese/bodies.ts';

/** What a name tells of how well it was read. */
export interface JudgedName {
  /** More than a name, or hardly one. */
  readonly unlikely: boolean;
  /** It looks like two bodies. */
  readonly twoBodies: boolean;
  /** It may be one group, or two. */
  readonly twoGroups: boolean;
}

/** What stands around the place where the text names a party. */
export interface JudgedPlace {
  /** Letters of a word beside it were drawn apart. */
  readonly speltOut: boolean;
  /** Right behind it, in one line. */
  readonly behind: string;
  /** Another body, or the rest of the name, may stand there. */
  readonly goesOn: boolean;
}

/** No body has so long a name. */
const LONGEST_NAME = 140;
/** A sentence or a date inside a name, where a line after it ran on. */
const RUNS_ON = expression(/[.:!?]\s\p{Lu}|\d\/\d/u);
/** Nobody in particular; and "lãnh đạo" is a verb as well. */
const ANYBODY =
  /^(?:bộ|sở|phòng|ban|cục|vụ|lãnh đạo|đồng chí|học sinh|sinh viên|giáo viên|cán bộ|nhân dân|người dân|cha mẹ|phụ huynh)$/u;
/** However its letters are composed. */
const LONGEST_ANYBODY = 24;

/** "các đơn vị không có ý kiến thì coi như …": a clause was taken for a name. */
const SAYS = / (?:thì|coi như|không (?:thể|có|được)|nếu|đã đồng ý) /u;

/** A word that wants another behind it: "các công ty xuất" of "xuất nhập khẩu". */
const NO_END = /\s(?:xuất|và|hoặc|của|các|về|cho|với)$/u;

const isUnlikely = (name: string): boolean =>
  name.length > LONGEST_NAME ||
  RUNS_ON.test(name) ||
  NO_END.test(name) ||
  SAYS.test(name) ||
  (name.length < LONGEST_ANYBODY && ANYBODY.test(fold(name)));

/** "Thủ trưởng các Sở, Ngành Chủ tịch UBND các huyện": the mark between two bodies was lost. */
const TWO_BODIES = expression(
  /(?<=\p{L}{2}\s)(?<!(?:phó|lãnh đạo|của|thuộc|và|các|là|giúp|đồng chí|[Đđ]ề nghị|[Gg]iao|[Cc]hủ tịch|[Tt]hủ trưởng|[Gg]iám đốc)\s)(?:Chủ tịch|Giám đốc|Thủ trưởng|Hiệu trưởng|Công an|Sở|Ban Quản lý)(?!\p{L})|(?:huyện|phố|tỉnh|xã|phường|ngành|trấn) các\s/u,
);

/** "Công an - Y tế": two bodies, or one that is called so. */
const TWO_JOINED =
  /^(?:công an|quân sự|đoàn thanh niên|hội (?:phụ nữ|nông dân|cựu chiến binh)|biên phòng|kiểm lâm|tư pháp|y tế)\s?[-–&]/iu;

/** "Các hội và tổ chức liên quan": one group, or two bodies. */
const TWO_GROUPS = / và (?:các )?(?:tổ|ban|cơ quan|tổ chức|đơn vị|trường|phòng)\s/u;
const JOINED = /\sv\S{1,2}\s/iu;

/** A name with what stands before and behind it, which may belong to it. */
const BESIDE = 16;
export const besides = ({ start, end }: Span): Span => ({ start: start - BESIDE, end: end + BESIDE });
/** "đ ơ n vị": letters of a word that was drawn apart. */
const SPELT_OUT = expression(/(?<!\p{L})\p{Ll} \p{Ll} \p{Ll}(?!\p{L})/u);

/** Another body, or the rest of the name, that could not be read: "…, chi nhánh", "… (hoặc sở …)", "… trong và ngoài nước". */
const GOES_ON = expression(
  /^(?:(?:,? và|,|;) (?:các |\p{Lu}|trực thuộc|liên )| \((?:hoặc|và|kể cả|bao gồm)\s| trong và ngoài (?:nước|tỉnh))/u,
);
const ALSO = /^(?:,? và|,|;) /u;

/** A further body behind a name, in small letters; words that are verbs as well are none. */
function namesFurther(words: string): boolean {
  const from = ALSO.exec(words)?.[0].length ?? 0;
  if (from === 0) return false;
  const folded = fold(words.slice(from));
  return GENERAL_HEADS.matchAt(folded, 0) > 0 && !isPredicate(folded, 0);
}

/** How much behind a name is looked at. */
const REACH = 40;
/** More characters than a text has. */
const LONGEST = 2 ** 24;

/** Names of one text with their places: many tasks share a heading's, and each is looked at once. */
export class JudgedNames {
  readonly #original: string;
  readonly #names = new Map<string, JudgedName>();
  readonly #places = new Map<number, JudgedPlace>();

  constructor(original: string) {
    this.#original = original;
  }

  name(text: string): JudgedName {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const name = {
      unlikely: isUnlikely(text),
      twoBodies: TWO_BODIES.test(text) || TWO_JOINED.test(composed(text)),
      twoGroups: JOINED.test(text) && TWO_GROUPS.test(fold(text)),
    };
    this.#names.set(text, name);
    return name;
  }

  place(span: Span): JudgedPlace {
    const key = span.start * LONGEST + (span.end - span.start);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const { start, end } = besides(span);
    const behind = composed(this.#original.slice(span.end, span.end + REACH)).replace(/\s{2,}|[^\S ]/gu, ' ');
    const place = {
      speltOut: SPELT_OUT.test(this.#original.slice(Math.max(0, start), end)),
      behind,
      goesOn: GOES_ON.test(behind) || namesFurther(behind),
    };
    this.#places.set(key, place);
    return place;
  }
}
