import { withoutMarks } from '../text/fold.ts';
import { FAMILY_NAMES } from '../vietnamese/family-names.ts';
import { SIGNING_OFFICES } from '../vietnamese/offices.ts';

/**
 * What a scan makes of the recipients and the signature beside them: dirt between the two columns, dashes read as other
 * signs, offices in capitals with their marks lost. One sign is written for one, so every offset stays.
 */

/** "Nơi nhận:", "Nơi:nhận: :", "oi nhận:". */
const OPENS = /^[^\p{L}\p{N}]{0,4}(?:N?[ơờớoòó]i|Nơi)[\s:.]{1,2}nh[ậâạấầa]n(?!\p{L})/u;
/** "Nơi:nhận": where only a space can stand. */
const SPECK_IN_HEADING = /(?<=^[^\p{L}]{0,4}N[ơoờớ]i)[:.](?=nh)/u;
/** "- Lưu: VT.": the last entry, which no other line has. */
const LAST_ENTRY = /^[^\p{L}\p{N}]{0,4}[LlkK][ưuữừứwƯ][uưU]\s?[:;.,]?\s?V/u;
/** Recipients have no more lines. */
const REACH = 36;

/** Whom those sign for who stand over a signature. */
const BODIES = [
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'ban thường vụ',
  'ban chấp hành',
  'ban chỉ đạo',
  'phó',
];
/** The longer of two that begin alike stands first. */
const OFFICES = [...BODIES, ...SIGNING_OFFICES]
  .map((office) => office.toUpperCase())
  .toSorted((a, b) => b.length - a.length);
/** In scans the stroke of a letter comes and goes as other marks do. */
const bareOf = (text: string): string => withoutMarks(text).replaceAll('Đ', 'D');
const WRITTEN = new Map(OFFICES.map((office) => [bareOf(office), office]));
const OFFICE = [...WRITTEN.keys()].join('|');
/** "KT. CHỦ TỊCH", "PHO CHU TICH", "T/M BAN THƯỜNG VỤ": looked for where letters have no marks. */
const SIGNATURE = new RegExp(
  String.raw`(?:(?:T\/?M|K\/?T|T\/?L|TUQ|T\/U\/Q|Q)[.,:]? ?)?(?<![A-Z])(?:(?:${OFFICE})(?:[ .,]|$)){1,3}$`,
  'u',
);
const EACH_OFFICE = new RegExp(String.raw`(?<![A-Z])(?:${OFFICE})(?![A-Z])`, 'gu');
const BY_WHICH = /^(?:T\/?M|K\/?T|T\/?L|TUQ|T\/U\/Q|Q)[.,:]/u;

/** One opens the name of whoever signs. */
const FAMILY = new Map(FAMILY_NAMES.map((family) => [bareOf(family), family]));
const KNOWN: ReadonlySet<string> = new Set(FAMILY_NAMES);
/** "Ẹ Phan Hữu Thịnh", ": Bùi Thị Hoa |": a name at the end of a line, with dirt before it. */
const NAME = /(?<=^|[^\p{L}\p{N}])\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{0,6}){2,4}$/u;
const DIRT = /^(?:[^\p{L}\p{N}]|(?<!\p{L})\p{L}{1,2}(?!\p{L}))*$/u;

/** Before the words of an entry: "~ ", "ˆ' -", "« ", "-:". */
const BULLET = /^(?:ˆ|[^\p{L}\p{N}\s(“"]){1,2}(?:ˆ|[^\p{L}\p{N}(“"]){0,4}(?=\p{L})/u;
/** "(b/€)", "(b¿c)", "(đế bíc)". */
const TO_REPORT = /(?<=\((?:[đd][ểếe] )?[bB])[/¿íìiIl1j|\\][cC€e](?=\))/gu;

/** "CHÁNH VĂN PHÒNG ...", "TRƯỞNG PHÒNG - Ị", "Bùi Thị Hoa |": behind whoever signs. */
const BEHIND = /(?<=\p{L}{2})(?: (?:[^\p{L}\p{N}\s()]{1,4}|[ỊĨị])){1,3}$/u;

const blank = (text: string): string => ' '.repeat(text.length);

interface Column {
  readonly at: number;
  readonly text: string;
}

/** The office that ends a line, its letters put right. */
function officeIn(line: string): Column | null {
  const found = SIGNATURE.exec(bareOf(line));
  if (!found || /\p{Ll}/u.test(line.slice(found.index))) return null;
  const printed = line.slice(found.index);
  const by = BY_WHICH.exec(printed)?.[0] ?? '';
  const bare = bareOf(printed).slice(by.length).replace(/[.,]/gu, ' ');
  const written = bare.replace(EACH_OFFICE, (office) => WRITTEN.get(office) ?? office);
  return { at: found.index, text: by.replace(/[,:]$/u, '.') + written };
}

/** The name of whoever signs, at the end of a line: "Đâo Thị Hoa" is of the family Đào. */
function nameIn(line: string): Column | null {
  const found = NAME.exec(line);
  const [first = ''] = found?.[0].split(' ') ?? [];
  const family = KNOWN.has(first) ? first : FAMILY.get(bareOf(first));
  if (
    !found ||
    family === undefined ||
    /(?:xã|huyện|tỉnh|phường|thị trấn|ủy) $/u.test(line.slice(0, found.index))
  )
    return null;
  return { at: found.index, text: family + found[0].slice(first.length) };
}

const HEADING = /^N?[ơo]i nhận/u;
/** "| Nơi nhận: …": no dash stands before the heading. */
const OPENING_DIRT = /^[^\p{L}\p{N}]{1,4}(?=Nơi nhận)/u;

/** The left column beside a signature: an entry, the heading or nothing; dirt behind it is blanked. */
function besideSignature(left: string): string {
  const trimmed = left.trimEnd();
  if (DIRT.test(trimmed)) return blank(left);
  const heading = /^.{0,4}i nhận\s?[:;.,]?/u.exec(left)?.[0];
  if (heading !== undefined && DIRT.test(left.slice(heading.length))) return heading.padEnd(left.length);
  const end = /^(.{2,}?[;.,)])(?:\s+[^\p{L}\p{N}\s()“”"]{1,5}){0,3}\s*$/u.exec(left)?.[1];
  if (end === undefined) return left;
  return (end.endsWith(',') ? `${end.slice(0, -1)};` : end).padEnd(left.length);
}

/** An entry with its dash. */
function withDash(line: string): string {
  const bullet = BULLET.exec(line)?.[0] ?? '';
  if (bullet === '') return line;
  return (bullet.length > 1 ? '- ' : '-').padStart(bullet.length) + line.slice(bullet.length);
}

/** What a scan leaves of the heading or of an entry beside a signature, in pieces: "Nhà,", "Đan TU ng h". */
const REMAINS = 12;

/** The dash apart from its entry, where there is room. */
const dashApart = (start: number, entry: string): string =>
  start > 0 && /^-\p{L}/u.test(entry)
    ? `${' '.repeat(start - 1)}- ${entry.slice(1)}`
    : ' '.repeat(start) + entry;

function mendLine(printed: string): string {
  const line = printed.trimEnd();
  const start = line.length - line.trimStart().length;
  const words = line.slice(start).replace(SPECK_IN_HEADING, ' ').replace(TO_REPORT, '/c');
  const clean = words.replace(BEHIND, '');
  const signs = officeIn(clean) ?? nameIn(clean);
  const opening = OPENING_DIRT.exec(words)?.[0].length ?? 0;
  if (!signs || opening > 0) {
    const entry = opening > 0 ? blank(words.slice(0, opening)) + words.slice(opening) : words;
    return dashApart(start, HEADING.test(entry.trimStart()) ? entry : withDash(entry)).padEnd(printed.length);
  }
  const left = besideSignature(clean.slice(0, signs.at));
  // "THỦ TƯỚNG Nguyễn Văn A": both in one line, which is nobody's entry.
  if (officeIn(left.trimEnd()) !== null) return printed;
  const entry = HEADING.test(left) ? left : withDash(left);
  const lost = !HEADING.test(entry) && !/^\s*-/u.test(entry) && signs.at <= REMAINS;
  return (dashApart(start, lost ? blank(entry) : entry) + signs.text).padEnd(printed.length);
}

/** Where the recipients begin, or -1. */
function footStart(lines: readonly string[]): number {
  const from = Math.max(0, lines.length - 3 * REACH);
  return lines.findLastIndex((line, i) => i >= from && OPENS.test(line.trim()));
}

/** Where they begin whose heading cannot be read: the entries above the last one, and the signature among them. */
function entriesStart(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => LAST_ENTRY.test(line.trim()));
  let start = last;
  for (let i = last; i > 0 && i > last - REACH; i--) {
    const line = (lines[i] ?? '').trim();
    if (line === '' || DIRT.test(line)) continue;
    if (!BULLET.test(line) && officeIn(line.replace(BEHIND, '')) === null) break;
    start = i;
  }
  return start;
}

/** What is issued with a document has a title of its own: ": KẾ HOẠCH", "PHỤ LỤC I", a letterhead with the motto. */
const ANNEX =
  /^[^\p{L}\p{N}]{0,3}(?:(?:PH[ỤU] L[ỤU]C|K[ẾE] HO[ẠA]CH|QUY CH[ẾE]|QUY Đ[ỊI]NH|CHƯƠNG TRÌNH|Đ[ỀE] ÁN|PHƯƠNG ÁN|DANH M[ỤU]C|DANH SÁCH|M[ẪA]U|BI[ỂE]U)(?!\p{L})|.{0,40}H[ÒO]A X[ÃA] H[ỘO]I)/u;

/** Where the recipients of a text begin and what follows them does; null where there are none. */
export function footOf(lines: readonly string[]): { readonly start: number; readonly end: number } | null {
  const heading = footStart(lines);
  const start = heading < 0 ? entriesStart(lines) : heading;
  if (start < 0) return null;
  const annex = lines.findIndex((line, i) => i > start && ANNEX.test(line.trim()));
  return { start, end: annex < 0 ? lines.length : annex };
}

/** The text of a scan with its recipients and signature put right, of the same length. */
export function mendFoot(text: string): string {
  const lines = text.split('\n');
  const foot = footOf(lines);
  if (foot === null) return text;
  const end = Math.min(foot.end, foot.start + REACH + 1);
  return lines.map((line, i) => (i < foot.start || i >= end ? line : mendLine(line))).join('\n');
}
