import { expression } from '../../pattern/ordinary.ts';
import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { OFFICES_ALONE } from '../../vietnamese/offices.ts';
import { mayBeSpelledOut, namesInBrackets } from '../party/names-in-brackets.ts';
import { readParties } from '../party/party.ts';
import { personEnd } from '../party/person.ts';
import type { PartyRun, Passage } from '../recogniser.ts';

const OPENS_BRACKET = pattern(/^\s?\(\s?/u);

/** "Sở Y tế (cơ quan thường trực)": what a body is, and no name of one. */
const ROLE = pattern(
  /^(?:là )?(?:cơ quan|đơn vị|bộ phận|tổ chức) (?:thường trực|chủ trì|chủ quản|đầu mối|tham mưu|giúp việc|soạn thảo|thực hiện|phối hợp|phụ trách|quản lý|tiếp nhận|chức năng)(?!\p{L})/u,
);

/** "(Sở A, Sở B)" right after a general doer spells it out. */
export function spelledOut(
  passage: Passage,
  run: PartyRun,
  clause: Stretch,
): { run: PartyRun; end: number } | null {
  const open = OPENS_BRACKET.execAt(passage.folded, run.end, 4);
  if (!open) return null;
  const from = run.end + open[0].length;
  const inner = ROLE.testAt(passage.folded, from, 30) ? null : readParties(passage, from);
  const close = passage.folded.indexOf(')', from);
  if (close < 0 || close > clause.end) return null;
  if (!inner || inner.end < close - 2 || personEnd(passage.text, from) >= 0) {
    const names = mayBeSpelledOut(passage.folded.slice(run.parties[0]?.start, run.end))
      ? namesInBrackets(passage, { start: from, end: close })
      : [];
    return { run: names.length > 0 ? { parties: names, end: run.end } : run, end: close + 1 };
  }
  const one = orElse(passage, run, inner, close + 1);
  return { run: one ?? (isOfficeByName(passage, run) ? run : inner), end: close + 1 };
}

/** "Phòng Cảnh sát giao thông (Công an tỉnh)": whose it is, and no other name of an office that has one. */
const BY_NAME = expression(
  /^(?:Sở|Phòng|Ban|Cục|Chi cục|Vụ|Khoa|Tổ|Đội|Hạt|Trạm|Trung tâm|Công an|UBND|Ủy ban nhân dân|Văn phòng|Bộ|Đồn|Cảng vụ|Hội|Công ty) \p{Lu}/u,
);
const isOfficeByName = ({ text }: Passage, { parties }: PartyRun): boolean =>
  BY_NAME.test(text.slice(parties.at(-1)?.start, parties.at(-1)?.end));

/** "Hiệu trưởng (Giám đốc)": one office, whichever of the two it is called. */
function orElse({ text, folded }: Passage, run: PartyRun, inner: PartyRun, end: number): PartyRun | null {
  const one = run.parties[0];
  const both = [...run.parties, ...inner.parties];
  if (!one || both.length > 2) return null;
  return both.every((party) => OFFICES_ALONE.has(folded.slice(party.start, party.end)))
    ? { parties: [{ start: one.start, end, value: text.slice(one.start, end) }], end }
    : null;
}

/** "đơn vị vận hành (Công ty A)", "nhà thầu thi công gói số 3 (Liên danh B)": a kind, and in brackets which it is. */
const KIND = pattern(
  /^(?:các |những |đơn vị |cơ quan )?(?:nhà đầu tư|nhà thầu|chủ đầu tư|chủ dự án|chủ rừng|chủ đập|chủ hồ|chủ quản lý|đơn vị|cơ quan|doanh nghiệp|tổ chức|liên danh|tư vấn|công ty|bên)(?: [^\s,;.:()]{1,12}){0,7} ?\((?:là |gồm |bao gồm )?/u,
);
const LONGEST_KIND = 110;
/** What the brackets say of a body already named, or of how it is to act. */
const SAYS_MORE = pattern(/(?:^| )(?:do|qua|theo|của|tại|thuộc|báo cáo|gửi|giao|ubnd|trực thuộc) /u);

/** The names that brackets give after a kind at `at`, and where they close; null where none are given. */
export function kindSpelledOut(passage: Passage, at: number, { end }: Stretch): PartyRun | null {
  const { folded } = passage;
  const kind = KIND.execAt(folded, at, LONGEST_KIND);
  if (!kind || SAYS_MORE.test(kind[0])) return null;
  const from = at + kind[0].length;
  const inner = personEnd(passage.text, from) < 0 ? readParties(passage, from) : null;
  if (!inner || inner.end >= end || folded.charAt(inner.end) !== ')') return null;
  const named = inner.parties.every(({ value }) => /\p{Lu}/u.test(value.charAt(0)));
  return named ? { parties: inner.parties, end: inner.end + 1 } : null;
}
