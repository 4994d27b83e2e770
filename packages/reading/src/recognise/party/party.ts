import { pattern } from '../../pattern/pattern.ts';
import { isCapitalAt } from '../../text/letters.ts';
import {
  GENERAL_HEADS,
  GROUP_CLOSERS,
  GROUP_MEMBERS,
  NAME_TAILS,
  NAMED_HEADS,
  NOT_BODIES,
  QUANTIFIERS,
} from '../../vietnamese/bodies.ts';
import { wordAt } from '../../vietnamese/word-set.ts';
import type { Found, PartyRun, Passage } from '../recogniser.ts';
import { belongsEnd, CLAUSE_SEPARATORS, isPredicate, relativeEnd } from './predicate.ts';

/** Second syllables of names that would be verbs by themselves. */
const NAME_PAIR = pattern(/(?:ngoại giao|quốc phòng|biên phòng|chính phủ|đại học|tiểu học|trung học)$/u);
/** The longest run that is looked at; whoever is addressed is named in fewer characters. */
const REACH = 500;
/** And the most parties in it. */
const MOST_PARTIES = 16;
const SEPARATOR = pattern(/^(?:\s?[,;/]\s?(?:và\s)?|\svà\s|\scùng\s(?:với\s)?)/u);

interface Head {
  readonly end: number;
  readonly named: boolean;
  /** Opened by a word that makes a group. */
  readonly group: boolean;
}

/** Head of a party at `at`: "các đơn vị", "Sở", "UBND"; null where none stands there. */
export function headAt({ text, folded }: Passage, at: number): Head | null {
  const quantified = QUANTIFIERS.matchAt(folded, at);
  const from = quantified < 0 ? at : skipSpace(folded, quantified);
  const general = GENERAL_HEADS.matchAt(folded, from);
  const named = NAMED_HEADS.matchAt(folded, from);
  if (named < 0 && general < 0) return null;
  if (NOT_BODIES.matchAt(folded, from) > 0 || isVerb(folded, from, quantified >= 0)) return null;
  const group = quantified >= 0;
  if (named >= general && (named > general || isCapital(text, from))) {
    return { end: named, named: true, group };
  }
  if (general < 0 || (!group && folded.slice(from, general) === 'cấp')) return null;
  if (!group && !isCapital(text, from) && !standsAlone(folded, from, general)) return null;
  return { end: general, named: false, group };
}

const VERB_OR_BODY = pattern(/^(?:tổ chức|phòng)(?=[\s,]|$)/u);

/** Without a group word, "tổ chức" and "phòng" are bodies only where another body follows: "Tổ chức, doanh nghiệp". */
function isVerb(folded: string, from: number, group: boolean): boolean {
  const verb = VERB_OR_BODY.execAt(folded, from, 9);
  if (!verb || group) return false;
  const rest = folded.slice(from + verb[0].length, from + verb[0].length + 24);
  if (verb[0] === 'phòng') return /^,? chống/u.test(rest);
  const list = /^(?:, | và )(?=\S)/u.exec(rest);
  if (list) return GROUP_MEMBERS.matchAt(folded, from + verb[0].length + list[0].length) < 0;
  return !/^ (?:chính trị|đoàn thể|đảng|hội|công đoàn|có)/u.test(rest);
}

/** General words that name a party without a group word before them. */
const BARE_HEAD = pattern(
  /^(?:ngành (?:giáo dục|y tế|công an)?|toàn ngành|cơ quan|đơn vị|chính quyền|lực lượng|cấp ủy|địa phương|cộng đồng|nhà trường|tổ chức|doanh nghiệp|cha mẹ|phụ huynh|trường|ban ngành|hội|phòng|bộ|đồng chí)/u,
);

function standsAlone(folded: string, from: number, to: number): boolean {
  return BARE_HEAD.test(folded.slice(from, to + 10));
}

function isCapital(text: string, at: number): boolean {
  return isCapitalAt(text, at);
}

function skipSpace(text: string, at: number): number {
  let i = at;
  while (text.charAt(i) === ' ') i++;
  return i;
}

const DASH = pattern(/^\s?[-–]\s?(?=\p{Lu})/u);
const COLON = pattern(/^:\s(?=\p{Lu})/u);

/** End of the name that begins with `head`. */
function nameEnd(passage: Passage, head: Head, limit: number): number {
  const { text, folded } = passage;
  let end = head.end;
  for (;;) {
    const spaced = folded.startsWith(' ', end);
    const tail = spaced ? NAME_TAILS.matchAt(folded, skipSpace(folded, end)) : -1;
    if (tail > 0 && tail <= limit && (head.named || folded.startsWith(' và ', end))) {
      end = tail;
      continue;
    }
    const dash = DASH.execAt(text, end, 4);
    const next = dash ? end + dash[0].length : spaced ? end + 1 : -1;
    const list = COLON.execAt(text, end, 4);
    if (
      list &&
      !isPredicate(folded, end + list[0].length) &&
      /(?:^|\s)các\s/u.test(folded.slice(Math.max(0, head.end - 40), end))
    )
      return listEnd(passage, end + list[0].length, limit);
    if (next < 0 || next >= limit) return end;
    const word = wordAt(folded, next);
    if (word === null) return end;
    if (!isCapital(text, next)) {
      const further = belongsEnd(folded, next);
      const relative = further > 0 ? further : head.named ? -1 : relativeEnd(passage, next);
      if (relative > 0) {
        end = relative;
        continue;
      }
      const inName = NAME_PAIR.test(folded.slice(Math.max(0, end - 6), word.end));
      if (!inName && (isPredicate(folded, next) || CLAUSE_SEPARATORS.has(word.text))) return end;
    }
    if (word.text === 'và' || word.text === 'cùng') return end;
    end = word.end;
  }
}

/** Names after "các phường:". */
function listEnd({ text }: Passage, from: number, limit: number): number {
  let end = from;
  for (;;) {
    const name = /^(?:,\s|\svà\s)?\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,5}/u.exec(
      text.slice(end, Math.min(limit, end + 120)),
    );
    if (!name) return end;
    end += name[0].length;
  }
}

/** "Sở Nội vụ" after "Sở Tài chính" is a name of its own; "Sở" in "các Sở, Ban, Ngành" is none. */
function opensName({ text, folded }: Passage, at: number, member: number): boolean {
  if (!isCapital(text, at)) return false;
  if (NAMED_HEADS.matchAt(folded, at) > member) return true;
  return NAMED_HEADS.matchAt(folded, at) > 0 && /^\s\p{Lu}/u.test(text.slice(member, member + 3));
}

const OFFICE = pattern(
  /^(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng phòng|trưởng ban|chánh văn phòng|hiệu trưởng|bộ trưởng|thủ tướng|cục trưởng)/u,
);

/** Whether the piece at `at` carries on the party before it instead of opening one. */
function carriesOn(passage: Passage, party: { start: number; end: number }, at: number): number {
  const { text, folded } = passage;
  const before = folded.slice(party.start, party.end);
  const group =
    /(?:^|\s)(?:các|những|mỗi|từng|cấp|ban)\s/u.test(before) ||
    /^(?:tổ chức|bộ|sở|xã|phường|ban|huyện|cơ quan|đơn vị|ủy ban nhân dân xã|ubnd xã)(?=\s|$)/u.test(before);
  // "đồng chí Nguyễn Văn A, Phó Chủ tịch UBND huyện": one person with the office.
  if (/^(?:đồng chí|đ\/c|ông|bà)\s/u.test(before) && OFFICE.testAt(folded, at, 20)) {
    return NAMED_HEADS.matchAt(folded, at);
  }
  const member = GROUP_MEMBERS.matchAt(folded, at);
  if (member > 0 && group && !opensName(passage, at, member)) {
    const lastWords = before.split(/[,;]\s|\svà\s/u).at(-1) ?? before;
    if (GROUP_CLOSERS.test(lastWords) && !/^(?:các|những)?\s?địa phương$/u.test(lastWords.trim())) return -1;
    return member;
  }
  // "UBND xã An Bình, Hòa Lạc": places that share the head.
  const place =
    /^(?:xã|phường|thị trấn|thị xã|huyện|thành phố)?\s?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,3}/u.exec(
      text.slice(at, at + 60),
    );
  if (
    place &&
    /\s(?:xã|phường|thị trấn|huyện|quận)\s\p{L}/u.test(` ${before}`) &&
    headAt(passage, at) === null
  ) {
    return at + place[0].length;
  }
  return -1;
}

function finish(passage: Passage, start: number, end: number): Found<string> {
  const text = passage.text.slice(start, end).trimEnd();
  return { start, end: start + text.length, value: text };
}

/** Reads the parties that begin at `at`, or null where no party begins there. */
export function readParties(passage: Passage, at: number, reach = REACH): PartyRun | null {
  const runs = reach === REACH ? passage.known?.runs : undefined;
  const known = runs?.get(at);
  if (known !== undefined) return known;
  const run = runAt(passage, at, reach);
  runs?.set(at, run);
  return run;
}

function runAt(passage: Passage, at: number, reach: number): PartyRun | null {
  const { folded } = passage;
  const limit = Math.min(folded.length, at + reach);
  let head = headAt(passage, at);
  if (!head) return null;
  const parties: Found<string>[] = [];
  let start = at;
  let end = nameEnd(passage, head, limit);
  for (;;) {
    const separator = SEPARATOR.execAt(folded, end, 12);
    const next = separator ? end + separator[0].length : -1;
    if (next < 0 || next >= limit || parties.length >= MOST_PARTIES) break;
    const on = carriesOn(passage, { start, end }, next);
    const other = on > 0 ? null : headAt(passage, next);
    if (on < 0 && !other) break;
    if (other && isPredicate(folded, next) && !other.group && !isCapital(passage.text, next)) break;
    if (on > 0) {
      end = nameEnd(passage, { end: on, named: head.named, group: true }, limit);
      continue;
    }
    parties.push(finish(passage, start, end));
    head = other as Head; // `on` is negative, so `other` was found
    start = next;
    end = nameEnd(passage, head, limit);
  }
  parties.push(finish(passage, start, end));
  return { parties, end };
}
