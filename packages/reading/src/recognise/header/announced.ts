import { expression } from '../../pattern/ordinary.ts';
import type { EdtfDate } from '../../reading.ts';
import type { Line } from '../../structure/lines.ts';
import { DOCUMENT_TYPES } from '../../vietnamese/document-types.ts';
import { citationRecogniser } from '../citation/citation.ts';
import { edtf } from '../deadline/dates.ts';
import { readParties } from '../party/party.ts';

/** What the first sentence of an article says of the directive that it retells. */
export interface Announced {
  readonly issuer: string;
  /** Null where it is only called a paper ("văn bản"). */
  readonly type: string | null;
  readonly number: string | null;
  readonly date: EdtfDate | null;
  readonly addressees: readonly string[];
  readonly title: string | null;
}

/** "(TTXVN) - Ngày 12/3/2024, thông tin từ Sở A cho biết " before whoever issued it. */
const BEFORE_ISSUER =
  /^(?:\([^()]{2,24}\)\s?[-–]\s?)?(?:(?:sáng|chiều|tối) )?(?:(?:hôm nay|(?:ngày )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?),? )?(?:thông tin từ [^,.;]{3,60} cho biết,? )?/u;
const DAY_BEFORE = /ngày (\d{1,2})[/.](\d{1,2})[/.](\d{4})/u;
const ISSUED = expression(
  / (?:(?:vừa(?: qua| mới)?|đã|mới) (?:có|ra|gửi|ban hành|ký(?: ban hành)?)|ban hành|ký ban hành|có(?= \p{L}{1,8} \p{L}{1,8} số (?:[^ ]{3,24} gửi|\d{1,5} ngày) )) (\p{L}{1,8} \p{L}{1,8})(?: khẩn| hỏa tốc)?(?=,? (?:số|gửi|về|ngày|v\/v|của) |, | \d{1,5}[/-]\p{L})/u,
);
/** "… vừa ký Công điện của Thủ tướng …": whoever signs issues it for another. */
const OF = ' của ';
/** Of a number without its symbol only the figures are told. */
const BARE_NUMBER = /^ số (\d{1,5})(?= ngày )/u;
const OWN_DAY = /^ ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u;
const SENT_TO = /^,? gửi(?: đến| tới)?:? /u;
const SUBJECT = expression(/^(?:,? (?:về vi[ệẹ]c|v\/v|về)|,) (?=\p{L})/u);
/** Where whom it is sent to ends. */
const ABOUT = /,? (?:về vi[ệẹ]c|v\/v|để|yêu cầu|đề nghị|chỉ đạo)\s/u;
const LONGEST_SUBJECT = 300;
const LONGEST_ISSUER = 100;

const dateOf = (day: RegExpExecArray | null): EdtfDate | null =>
  day ? edtf({ day: Number(day[1]), month: Number(day[2]), year: Number(day[3]) }) : null;

/** Asks somebody who has yet to answer, so that another paper is the one that is retold. */
const ASKING = 'tờ trình';

/** "Sở A vừa có Công văn số … ngày … gửi UBND các xã về việc …"; null where the line says no such thing. */
export function readAnnounced({ text, folded }: Pick<Line, 'text' | 'folded'>): Announced | null {
  const from = BEFORE_ISSUER.exec(folded)?.[0].length ?? 0;
  const issued = ISSUED.exec(folded.slice(from, from + LONGEST_ISSUER));
  if (!issued) return null;
  const before = from + issued.index;
  const behind = before + issued[0].length;
  const of = folded.startsWith(OF, behind) ? readParties({ text, folded }, behind + OF.length) : null;
  const issuer = of ?? readParties({ text: text.slice(0, before), folded: folded.slice(0, before) }, from);
  if (issuer?.parties.length !== 1 || (!of && issuer.end !== before)) return null;
  const type = issued[1] ?? '';
  const known = type === 'văn bản' || DOCUMENT_TYPES.includes(type);
  if (!known || type === ASKING) return null;
  let at = of?.end ?? behind;
  const cited = citationRecogniser.find({ text, folded })[0];
  const own = cited && /^ (?:số\s?:?\s?)?$/u.test(folded.slice(at, cited.start)) ? cited : null;
  const bare = own ? null : BARE_NUMBER.exec(folded.slice(at));
  at = own?.end ?? at + (bare?.[0].length ?? 0);
  const day = OWN_DAY.exec(folded.slice(at));
  at += day?.[0].length ?? 0;
  const sent = SENT_TO.exec(folded.slice(at))?.[0].length ?? 0;
  const about = folded.slice(at + sent).search(ABOUT);
  const stop = about < 0 ? text.length : at + sent + about;
  const told =
    sent > 0 ? readParties({ text: text.slice(0, stop), folded: folded.slice(0, stop) }, at + sent) : null;
  at = told?.end ?? at;
  const subject = SUBJECT.exec(folded.slice(at));
  const end = folded.slice(at).search(/\.(?:\s|$)|;|$/u) + at;
  const title = subject
    ? text
        .slice(at + subject[0].length, end)
        .replace(/\s+/gu, ' ')
        .trim()
    : '';
  return {
    issuer: issuer.parties[0]?.value ?? '',
    type: type === 'văn bản' ? null : type,
    number: own?.value.number ?? bare?.[1] ?? null,
    date: own?.value.date ?? dateOf(day) ?? dateOf(DAY_BEFORE.exec(folded.slice(0, from))),
    addressees: told?.parties.map(({ value }) => value) ?? [],
    title: title === '' || title.length > LONGEST_SUBJECT ? null : title,
  };
}
