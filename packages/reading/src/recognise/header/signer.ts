import { expression } from '../../pattern/ordinary.ts';
import type { Signer } from '../../reading.ts';
import type { Line } from '../../structure/lines.ts';
import { foldNfc } from '../../text/fold.ts';
import { isCapitalAt } from '../../text/letters.ts';
import { SIGNING_OFFICES } from '../../vietnamese/offices.ts';
import { isCapitals, MOTTO, SIGNS } from './layout.ts';

const AUTHORITY = expression(
  /^(?:(?:t|k)\/(?:m|l|t)|t\/u\/q|t\.?m|k\.?t|t\.?l|t\.?u\.?q|q)(?:\s?\.|(?<=\/[mltq])|(?<=^(?:kt|tm|tl|tuq))(?=\s(?:bộ trưởng|chủ tịch|giám đốc|hiệu trưởng|chánh văn phòng|cục trưởng|tổng cục trưởng|vụ trưởng|trưởng|thủ trưởng|thống đốc|ủy ban nhân dân|ubnd|ban)(?!\p{L})))\s?/u,
);
export const OFFICE = new RegExp(String.raw`^(?:q\. |quyền )?(?:phó )?(?:${SIGNING_OFFICES.join('|')})`, 'u');
const PERSON = expression(
  /^(?:(?:PGS|GS|TS|ThS|BS|BSCKII|KS)\.\s?|(?:BS)?CK(?:I{1,2}|[12])\.?\s){0,3}\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,5}$/u,
);
export const NO_SIGNER: Signer = { name: null, position: null, authority: null };
/** How far below the recipients the signature may stand. */
export const SIGNATURE_REACH = 14;

export function isAuthority(line: Line): boolean {
  return AUTHORITY.test(line.folded) && isCapitals(line.text);
}

export function isOffice(line: Line): boolean {
  return (
    OFFICE.test(line.folded) && line.text.length < 70 && (isCapitals(line.text) || PERSON.test(line.text))
  );
}

/** Rank before the name of an officer, degrees before that of a scholar; the name is what follows. */
const RANK = /^(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy) |(?:(?:PGS|GS|TS|ThS|BS|KS)\.\s?){1,3})/u;

/** "… Nguyễn Văn A (đã ký)": the mark of a signature behind the name. */
const SIGNED_BEHIND = / ?\((?:đã ký|ký)[^()]{0,30}\)$/iu;

export const nameIn = ({ text }: Line): string => text.replace(SIGNED_BEHIND, '').replace(RANK, '');

export function isPerson(line: Line): boolean {
  return line.text.length < 60 && PERSON.test(nameIn(line)) && nameIn(line).length < 45;
}

/** "KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC": for whom and who, with a dash between. */
const DASH_BETWEEN = / [-–] (?=\p{Lu}{2})/gu;

/** "THỦ TƯỚNG Nguyễn Văn A" in one line: the office in capitals, then the person. */
export function splitSigned(line: Line): { office: string; authority: string | null; name: string } | null {
  if (!isCapitalAt(line.text, 0)) return null;
  const text = line.text.replace(SIGNED_BEHIND, '').replace(DASH_BETWEEN, ' ');
  // A converter may leave no space between them.
  const match = /^((?:\p{Lu}+[.,]?\s)*\p{Lu}{2,12}[.,]?)\s?((?:\p{Lu}\p{Ll}+\s?){2,6})$/u.exec(text);
  if (!match) return null;
  const printed = (match[1] ?? '').trim();
  const name = (match[2] ?? '').trim();
  const parted = AUTHORITY.test(foldNfc(printed)) ? partedAuthority(printed) : null;
  if (parted) return { ...parted, name };
  return OFFICE.test(foldNfc(printed)) ? { office: printed, authority: null, name } : null;
}

const BY_WHICH = /(?:^|\s)(TM|KT|TL|TUQ)\.\s?/gu;
/** The office of whoever signs, after what it is signed for; for a chief ("KT.") a deputy signs. */
const OWN_OFFICE =
  /(?<=[^\s,]\s)(?:PHÓ\s\p{Lu}|(?:Q\.\s?|QUYỀN\s)?(?:THỨ TRƯỞNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|TRƯỞNG (?:PHÒNG|BAN)|CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|CHỦ NHIỆM|THỦ TƯỚNG|HIỆU TRƯỞNG))/u;
const DEPUTY = /(?<=\s)(?:PHÓ\s\p{Lu}|THỨ TRƯỞNG)/u;

/** "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in one line: for whom, and who; null where it says only for whom. */
function partedAuthority(text: string): { authority: string; office: string } | null {
  const by = [...text.matchAll(BY_WHICH)].at(-1);
  if (!by) return null;
  const from = by.index + by[0].length;
  const own = (by[1] === 'KT' ? DEPUTY : OWN_OFFICE).exec(text.slice(from));
  if (!own) return null;
  const at = from + own.index;
  return { authority: text.slice(0, at).trim().replace(/\s+/gu, ' '), office: text.slice(at) };
}

/** Stands in the table for the same word with a capital. */
const CAPITAL = '';
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Offices and names in ordinary case: "PHÓ CHÁNH VĂN PHÒNG" → "Phó Chánh Văn phòng". */
const OFFICE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/văn phòng/u, 'Văn phòng'],
  [/chánh thanh tra/u, 'Chánh Thanh tra'],
  [/chánh/u, 'Chánh'],
  [/chủ tịch/u, 'Chủ tịch'],
  [/giám đốc/u, 'Giám đốc'],
  [/chủ nhiệm/u, 'Chủ nhiệm'],
  [/trưởng phòng/u, 'Trưởng phòng'],
  [/trưởng ban/u, 'Trưởng ban'],
  [/hiệu trưởng/u, 'Hiệu trưởng'],
  [/(?<!chi )cục trưởng/u, 'Cục trưởng'],
  [/thủ tướng/u, 'Thủ tướng'],
  [/bộ trưởng/u, 'Bộ trưởng'],
  [/thứ trưởng/u, 'Thứ trưởng'],
  [/bí thư/u, 'Bí thư'],
  [/thường trực/u, 'Thường trực'],
  [/ubnd/u, 'UBND'],
  [/(?<=^phó )(?:chi cục|hạt|trạm|đội|tổ|đồn) trưởng/u, CAPITAL],
  [/(?<=(?:tổ|đội) trưởng )(?:tổ|đội)(?!\p{L})/u, CAPITAL],
  [/(?<=trưởng |đốc |chánh )(?:sở|công an|thanh tra|thuế|trạm|ban|phòng|cục|vụ|viện)(?= \p{Ll})/u, CAPITAL],
  [/(?<=(?:sở|trưởng phòng|trưởng ban|trưởng cục|trưởng vụ) )\p{Ll}/iu, CAPITAL],
  [/^phó trưởng/u, 'Phó Trưởng'],
  [/^phó/u, 'Phó'],
];

/** What stays in capitals: with no vowel in it nothing is a word. */
const SHORT_FORMS =
  /(?<!\p{L})(?:hđnd|gdđt|gd&đt|gd-đt|thpt|thcs|ptdtbt|ptdtnt|mttq|vhttdl|lđtbxh|lđ-tb&xh|khcn|tnmt|nnmt|nn&ptnt|gdnn-gdtx|[bcdđghklmnpqrstvx]{2,9})(?!\p{L})/giu;

/** "Q. TRƯỞNG PHÒNG": the office that is acted in. */
const ACTING = /^Q\. ?(\p{Lu}.{2,60})$/u;

function ordinaryCase(office: string): string {
  if (!isCapitals(office)) return office;
  const acting = ACTING.exec(office)?.[1];
  if (acting !== undefined) return `Q. ${ordinaryCase(acting)}`;
  let text = office.toLowerCase();
  for (const [pattern, printed] of OFFICE_WORDS)
    text = text.replace(pattern, (words) => (printed === CAPITAL ? capitalised(words) : printed));
  text = text.replace(SHORT_FORMS, (words) => words.toUpperCase());
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Q. GIÁM ĐỐC" names the office that is acted in. */
function actingAs(authority: readonly string[]): string | undefined {
  return ACTING.exec(authority.at(-1) ?? '')?.[1];
}

/** Who signs and for whom: below "TL. GIÁM ĐỐC" the line "Q. TRƯỞNG PHÒNG" says who, and no more for whom. */
function signedBy(name: string | null, offices: readonly string[], authority: readonly string[]): Signer {
  const acting = offices.length === 0 ? actingAs(authority) : undefined;
  if (acting === undefined || authority.length === 1)
    return signerOf(name, offices.at(-1) ?? acting, authority);
  const signer = signerOf(name, acting, authority.slice(0, -1));
  return { ...signer, position: `Q. ${signer.position}` };
}

/** "CỤC TRƯỞNG" / "CỤC KIỂM LÂM": of what, in the line below the office. */
const OF_BODY = expression(/^(?:cục|vụ|viện|chi cục|ban|phòng|trung tâm)\s\p{L}/u);

/** "TL. CHỦ TỊCH ỦY": the body's name goes on in the next line. */
const breaksOff = (authority: string | undefined): boolean =>
  /\s(?:ỦY|UỶ|BAN|NHÂN|HỘI|ĐỒNG)$|^(?:TM|KT|TL|TUQ)\.$/u.test(authority ?? '');

export const signerOf = (
  name: string | null,
  office: string | undefined,
  authority: readonly string[],
): Signer => ({
  name,
  position: office === undefined ? null : ordinaryCase(office),
  authority: authority.length > 0 ? authority.join(' ') : null,
});

/** Signature within `lines[from, to)`; null where none stands there. */
export function readSigner(
  lines: readonly Line[],
  from: number,
  to: number,
): { signer: Signer; start: number; end: number } | null {
  const authority: string[] = [];
  const offices: string[] = [];
  let start = -1;
  for (let i = from; i < Math.min(to, lines.length); i++) {
    const line = lines[i];
    if (!line) break;
    const signed = splitSigned(line);
    if (signed) {
      const by = [...authority, signed.authority ?? ''].filter((part) => part !== '');
      return {
        signer: signerOf(signed.name, signed.office, by),
        start: start < 0 ? i : start,
        end: i + 1,
      };
    }
    if (breaksOff(authority.at(-1)) && isCapitals(line.text) && !isOffice(line)) {
      authority[authority.length - 1] += ` ${line.text}`;
    } else if (isAuthority(line)) {
      if (start < 0) start = i;
      const parted = partedAuthority(line.text);
      authority.push(parted?.authority ?? line.text.replace(/\s+/gu, ' '));
      if (parted) offices.push(parted.office);
    } else if (isOffice(line) && (isCapitals(line.text) || authority.length > 0 || offices.length > 0)) {
      if (start < 0) start = i;
      offices.push(line.text);
    } else if (offices.length > 0 && isCapitals(line.text) && OF_BODY.test(line.folded)) {
      offices[offices.length - 1] += ` ${line.text}`;
    } else if (start >= 0 && isPerson(line) && !MOTTO.test(line.folded)) {
      return { signer: signedBy(nameIn(line), offices, authority), start, end: i + 1 };
    } else if (start >= 0 && line.text.length > 60 && !/^[-–]/u.test(line.text)) break;
  }
  if (start < 0 || (authority.length === 0 && offices.length === 0)) return null;
  return { signer: signedBy(null, offices, authority), start, end: start + 1 };
}

/** The name may stand beside the recipients, above the office that a scan puts below them. */
export function named(signer: Signer, beside: readonly Line[]): Signer {
  if (signer.name !== null) return signer;
  const beneath = beside.find(isPerson);
  const alone = beneath && nameIn(beneath);
  const atEnd = beside.map(({ text }) => SIGNS.exec(text)?.[0]).find((name) => name !== undefined);
  return { ...signer, name: alone ?? atEnd ?? null };
}

/** "CÔNG AN TỈNH" over the signature of whoever signs for it. */
export const isBodyAlone = (line: Line | undefined): boolean =>
  line !== undefined && isCapitals(line.text) && BODY.test(line.folded) && line.text.length < 70;

type Signature = NonNullable<ReturnType<typeof readSigner>>;

/** Of two bodies that sign together each stands over its signature; the one that issues the paper signs on the right, and so last. */
export function lastOfJoint(lines: readonly Line[], first: Signature, to: number): Signature {
  if (!isBodyAlone(lines[first.start - 1]) || !isBodyAlone(lines[first.end])) return first;
  const next = readSigner(lines, first.end + 1, to);
  return next && next.start === first.end + 1 && next.signer.name !== null
    ? lastOfJoint(lines, next, to)
    : first;
}

/** "(đã ký)", "(Ký tên, đóng dấu)" where the name would stand. */
export const SIGNED = /^\(?(?:đã ký|ký|ký tên|ký, đóng dấu|ký tên, đóng dấu|ký, ghi rõ họ tên)\)?\.?$/u;

/** What begins like a body signs nothing by itself: "Phòng Giáo Dục". */
export const BODY = /^(?:ban|bộ|công an|hội|phòng|sở|tổ|trường|trung tâm|ủy ban|văn phòng|đoàn)\s/u;
