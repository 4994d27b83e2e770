import { pattern } from '../../pattern/pattern.ts';
import type { Paragraph } from '../../structure/paragraphs.ts';
import type { Found, PartyRun, Passage } from '../recogniser.ts';
import { carriesOn } from './carries-on.ts';
import { headAt, isCapital } from './head.ts';
import { jointIn } from './joined.ts';
import { nameEnd } from './name-end.ts';
import { isPredicate } from './predicate.ts';
import { introducedEnd, introductionAt, withIntroduced } from './short-names.ts';

/** The longest run that is looked at; whoever is addressed is named in fewer characters. */
const REACH = 500;
/** And the most parties in it. */
const MOST_PARTIES = 16;
/** Also "Sở A (nếu có), Sở B". */
const SEPARATOR = pattern(/^(?:\s\(nếu [^()]{2,30}\))?(?:\s?[,;/]\s?(?:và\s)?|\s(?:và|&|hoặc)\s)/u);
const REACH_OF_SEPARATOR = 48;

function finish(passage: Passage, start: number, end: number): Found<string> {
  const text = passage.text.slice(start, end).trimEnd();
  return { start, end: start + text.length, value: text };
}

/** "bảo vệ dân phố": a body of so many words is no verb. */
const WORDS_OF_SURE_NAME = 4;

/** Reads the parties that begin at `at`, or null where no party begins there. */
export function readParties(passage: Passage, at: number, reach = REACH): PartyRun | null {
  const runs = reach === REACH ? passage.known?.runs : undefined;
  const known = runs?.get(at);
  if (known !== undefined) return known;
  const run = runAt(passage, at, reach);
  runs?.set(at, run);
  return run;
}

/** "Sở Y tế; cơ quan phối hợp: …": the label of what comes next is no party. */
const ROLE_LABEL = pattern(
  /^(?:đơn vị|cơ quan|bộ phận|tổ chức|cá nhân) (?:chủ trì|phối hợp|thực hiện|phụ trách|chịu trách nhiệm)(?: chính| thực hiện| tham mưu)?\s?:/u,
);
const opensRole = (folded: string, at: number): boolean => ROLE_LABEL.testAt(folded, at, 50);

/** "Ban Cán sự, lãnh đạo UBND huyện kiểm điểm": those who lead it, and no verb. */
const LEADERS_OF = pattern(/^lãnh đạo (?:ubnd|ủy ban|các|sở|phòng|ban|văn phòng|hđnd|công an)(?!\p{L})/u);

function runAt(passage: Passage, at: number, reach: number): PartyRun | null {
  const { folded } = passage;
  const limit = Math.min(folded.length, at + reach);
  let head = headAt(passage, at);
  if (!head) return null;
  const parties: Found<string>[] = [];
  let start = at;
  let end = nameEnd(passage, head, limit);
  for (;;) {
    const joint = jointIn(passage, start, end);
    if (joint && parties.length < MOST_PARTIES) {
      parties.push(finish(passage, start, joint.end));
      start = joint.next;
      head = joint.head;
      end = nameEnd(passage, head, limit);
      continue;
    }
    const whole = introducedEnd(passage, start, end);
    const introduction = introductionAt(passage, start, whole);
    const past = introduction ? introduction.end : end;
    if (introduction) end = whole;
    const separator = SEPARATOR.execAt(folded, past, REACH_OF_SEPARATOR);
    const next =
      separator && !opensRole(folded, past + separator[0].length) ? past + separator[0].length : -1;
    const on = next < 0 || introduction ? -1 : carriesOn(passage, { start, end }, next);
    const other = on > 0 || next < 0 ? null : headAt(passage, next, true);
    const goesOn = next >= 0 && next < limit && parties.length < MOST_PARTIES && (on > 0 || other !== null);
    const works =
      other &&
      isPredicate(folded, next) &&
      folded.slice(next, other.end).split(' ').length < WORDS_OF_SURE_NAME &&
      !other.group &&
      !isCapital(passage.text, next) &&
      !LEADERS_OF.testAt(folded, next, 24);
    if (goesOn && on > 0) {
      end = nameEnd(passage, { end: on, named: head.named, group: true }, limit);
      continue;
    }
    parties.push(finish(passage, start, end));
    if (!goesOn || other === null || works) return { parties, end: past };
    head = other;
    start = next;
    end = nameEnd(passage, head, limit);
  }
}

/**
 * Parties that a stretch consists of, where nothing but parties can stand: "Sở Tài chính; VNPT". What no list knows
 * is a name as printed, if it begins like one after a separator.
 */
export function partiesOfValue(passage: Passage, value: { start: number; end: number }): Found<string>[] {
  const found: Found<string>[] = [];
  for (let at = value.start; at < value.end; ) {
    const run = readParties(passage, at);
    if (run) found.push(...run.parties.filter(({ start }) => start < value.end));
    else if (found.length > 0 && isCapital(passage.text, at)) {
      const name = /^[^,;.:()]{2,60}/u.exec(passage.text.slice(at, value.end))?.[0] ?? '';
      found.push(finish(passage, at, at + name.length));
    } else return found;
    const end = run?.end ?? found.at(-1)?.end ?? value.end;
    const separator = SEPARATOR.execAt(passage.folded, end, REACH_OF_SEPARATOR);
    if (!separator) return found;
    at = end + separator[0].length;
  }
  return found;
}

/** The paragraphs, with the short names that the text itself introduces for bodies known to each of them. */
export function knowIntroduced(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return withIntroduced(paragraphs, (passage, at) => readParties(passage, at)?.end ?? -1);
}
