import type { LintCheck, LintRemark } from '../finding.ts';
import { isNamedBody, plainName, withoutPlace } from '../named-body.ts';
import type { LintSubject } from '../subject.ts';

/** An entry that stands for many bodies: it may mean the one that leads. */
const EVERYBODY =
  /(?:^|\s)(?:các|toàn thể)\s(?:\p{L}{1,12}\s){0,8}?(?:cơ quan|đơn vị|sở|ban|ngành|phòng|bộ|thành phần|thành viên|tổ chức|địa phương|đoàn thể)(?=\s|$)|(?:^|\s)như\s(?:điều|mục|phần|thành phần|khoản)(?=\s|$)/u;
/** Whoever is addressed; everybody where no address was found. */
const AS_ABOVE = /(?:^|\s)như\strên(?=\s|$)/u;
const LOCAL = /^(?:ủy ban nhân dân (?:xã|phường|thị trấn|đặc khu)|trường)\s/u;
const EVERY_LOCAL = /(?:^|\s)(?:các (?:xã|phường|trường|cơ sở giáo dục)|trực thuộc)(?=\s|$)/u;

function isCovered(lead: string, entries: readonly string[]): boolean {
  const name = withoutPlace(lead);
  return entries.some(
    (entry) => ` ${entry} `.includes(` ${name} `) || (LOCAL.test(lead) && EVERY_LOCAL.test(entry)),
  );
}

function isIssuer(lead: string, issuer: string): boolean {
  return issuer !== '' && (issuer.startsWith(lead) || lead.startsWith(issuer));
}

function check({ reading }: LintSubject): LintRemark[] {
  const { recipients, addressees } = reading.document;
  if (recipients.length === 0) return [];
  const issuer = plainName(reading.document.issuer ?? '');
  const entries = [...recipients, ...addressees].map(plainName);
  const unnamed = addressees.length === 0 ? AS_ABOVE : EVERYBODY;
  if (entries.some((entry) => EVERYBODY.test(entry) || unnamed.test(entry))) return [];
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
