import { fold, withoutMarks } from '../../text/fold.ts';
import type { LintCheck, LintRemark } from '../finding.ts';
import { isNamedBody, listOfBodies, plainName, withoutPlace } from '../named-body.ts';
import type { LintSubject } from '../subject.ts';

/**
 * An entry that stands for many bodies: it may mean the one that leads. Not the deputies and members of one ("các Phó Chủ
 * tịch", "các ủy viên"), the committees of a council or of the Party, the press, or the rooms of the issuer's own office.
 */
const EVERYBODY =
  /(?<!\p{L})(?:các|toàn thể)\s(?!(?:đồng chí\s|đ\/c\s|đc\s)?(?:phó|pct|pcvp|pgđ|ủy viên|chuyên viên|lãnh đạo\s(?!các))(?!\p{L}))(?:[\p{L}/&]{1,12}[,\s-]{1,3}){0,8}?(?:cơ quan(?!\s(?:thông tấn|báo|truyền thông|thông tin))|đơn vị|sở|(?<!(?:ủy|trưởng) )ban(?!\s(?:(?:của|thuộc)\s)?(?:đảng|xây dựng đảng|hđnd|hội đồng|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy))|ngành|(?<!văn )phòng|bộ|thành phần|thành viên|tổ chức(?!\s(?:chính trị|ct))|địa phương)(?!\p{L})(?![^;]{0,24}\s(?:văn phòng|vp)(?!\p{L}))|(?<!\p{L})như\s(?:điều|mục|phần|thành phần|khoản)(?!\p{L})/u;
/** Whoever is addressed; everybody where no address was found. */
const AS_ABOVE = /(?<!\p{L})như\strên(?!\p{L})/u;
const LOCAL =
  /^(?:(?:ủy ban nhân dân|công an|đảng ủy) (xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)|(trường)) /u;
const MASS = /^(?:hội|đoàn|huyện đoàn|tỉnh đoàn|thành đoàn|liên đoàn|mặt trận|ủy ban mặt trận)\s/u;
const EVERY_MASS = /(?:^|\s)(?:đoàn thể|tổ chức (?:chính trị|ct)|các hội)(?=\s|$)/u;
/** What a list of bodies tells once, before the first of them. */
const KIND_OF_BODY =
  /^(?:sở|bộ|phòng|ban|vụ|cục|chi cục|trung tâm|hội|trường|ủy ban nhân dân (?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)) (?=\p{L})/u;

/** An entry with what it tells one by one. */
interface Entry {
  readonly plain: string;
  /** Whether it names what kind of bodies it tells but once. */
  readonly isList: boolean;
  /** Its parts, each as one word: "các Sở: XD, Nội vụ" → "xd", "nộivụ"; "Sở XD, Công an tỉnh" → "sởxd", "côngan". */
  readonly parts: ReadonlySet<string>;
  readonly isEverybody: boolean;
}

const oneWord = (plain: string): string => withoutMarks(plain.replaceAll(' ', ''));
const fieldOf = (plain: string): string => withoutPlace(plain).replace(KIND_OF_BODY, '');

/** Without "các" a list stands for nobody but whom it names. */
function entryOf(printed: string): Entry {
  const list = listOfBodies(printed);
  const rest = list ? `${printed.slice(0, list.start)}; ${printed.slice(list.names)}` : printed;
  const parts = rest.replace(/^lưu\s?:/iu, '').split(/[,;]/u);
  return {
    plain: plainName(rest),
    isList: list !== null,
    parts: new Set(parts.map((part) => oneWord(withoutPlace(plainName(part))))),
    isEverybody: EVERYBODY.test(fold(rest)),
  };
}

/** "tài nguyên môi trường" → "tnmt". */
const initialsOf = (plain: string): string => plain.replaceAll(/(?<=\p{L})\p{L}+|\s/gu, '');

/** "UBND các xã, phường", "UBND 28 tỉnh": all of the level that the lead is of. */
function isOfLevel(lead: string, { plain }: Entry): boolean {
  const level = LOCAL.exec(lead)?.slice(1).find(Boolean);
  if (level === undefined) return false;
  const all = /(?:^| )(?:các|\d+) (.{0,80})/u.exec(plain)?.[1] ?? '';
  return ` ${all.replaceAll('thị xã', 'thịxã')} `.includes(` ${level.replace('thị xã', 'thịxã')} `);
}

function isCovered(lead: string, entries: readonly Entry[]): boolean {
  const name = withoutPlace(lead);
  const field = fieldOf(lead);
  const initials = initialsOf(field);
  const short = [initials, name.slice(0, -field.length) + initials].map(oneWord);
  return entries.some(
    (entry) =>
      ` ${entry.plain} `.includes(` ${name} `) ||
      (entry.isList && ` ${entry.plain} `.includes(` ${field} `)) ||
      short.some((part) => entry.parts.has(part)) ||
      isOfLevel(lead, entry) ||
      (MASS.test(lead) && EVERY_MASS.test(entry.plain)),
  );
}

function isIssuer(lead: string, issuer: string): boolean {
  return issuer !== '' && (issuer.startsWith(lead) || lead.startsWith(issuer));
}

function check({ reading }: LintSubject): LintRemark[] {
  const { recipients, addressees } = reading.document;
  if (recipients.length === 0) return [];
  const issuer = plainName(reading.document.issuer ?? '');
  const entries = [...recipients, ...addressees].map(entryOf);
  const isUnnamed = addressees.length === 0 && recipients.some((entry) => AS_ABOVE.test(fold(entry)));
  if (isUnnamed || entries.some(({ isEverybody }) => isEverybody)) return [];
  const seen = new Set<string>();
  return reading.tasks.flatMap(({ parties, force }) =>
    parties.flatMap(({ role, text, span }): LintRemark[] => {
      const lead = plainName(text);
      if (role !== 'lead' || force === 'commitment' || seen.has(lead) || !isNamedBody(text)) return [];
      seen.add(lead);
      if (isIssuer(lead, issuer) || isCovered(lead, entries)) return [];
      return [
        {
          span,
          message: {
            vi: `${text} được giao việc nhưng không có trong Nơi nhận và Kính gửi.`,
            en: `${text} is given a task but is neither a recipient nor addressed.`,
          },
        },
      ];
    }),
  );
}

export const leadNotAddressed: LintCheck = {
  id: 'lead-not-addressed',
  severity: 'warning',
  summary: {
    vi: 'Đơn vị chủ trì không có trong Nơi nhận, Kính gửi',
    en: 'A lead that the directive is not sent to',
  },
  source: {
    vi: 'Nghị định 30/2020/NĐ-CP, Điều 8 và Phụ lục I (Nơi nhận)',
    en: 'Decree 30/2020/NĐ-CP, Article 8 and Appendix I (recipients)',
  },
  explanation: {
    vi: 'Nơi nhận ghi các cơ quan, đơn vị nhận văn bản để thực hiện; đơn vị không được gửi thì không biết việc của mình.',
    en: 'The recipients are those who must carry the document out; a unit that it is not sent to does not know its task.',
  },
  howToMend: {
    vi: 'Thêm đơn vị vào Nơi nhận hoặc Kính gửi.',
    en: 'Add the unit to the recipients or the addressees.',
  },
  check,
};
