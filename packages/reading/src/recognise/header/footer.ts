import type { Signer } from '../../reading.ts';
import type { Line } from '../../structure/lines.ts';
import { isCapitalAt } from '../../text/letters.ts';
import { isCapitals, RECIPIENTS_LINE } from './layout.ts';
import { isBulleted, readRecipients } from './recipients.ts';
import {
  BODY,
  isAuthority,
  isBodyAlone,
  isOffice,
  isPerson,
  lastOfJoint,
  NO_SIGNER,
  named,
  nameIn,
  OFFICE,
  readSigner,
  SIGNATURE_REACH,
  SIGNED,
  signerOf,
} from './signer.ts';

export interface Foot {
  readonly signer: Signer;
  readonly recipients: readonly string[];
  /** Index of the first line that is no longer body. */
  readonly bodyEnd: number;
  /** Index of the first line after recipients and signature: annexes. */
  readonly end: number;
}

/** Finds recipients and signature; the signature may stand before, among or after the recipients. */
export function readFoot(lines: readonly Line[], bodyStart: number, letter: boolean): Foot {
  const at = lines.findIndex(
    (line, i) =>
      i >= bodyStart &&
      RECIPIENTS_LINE.test(line.folded) &&
      line.text.length < 4000 &&
      /^(?:\S+\s)?n?[ơo]i nhận/u.test(line.folded),
  );
  const entries = at < 0 ? entriesWithoutHeading(lines, bodyStart) : null;
  return at < 0 && !entries
    ? footWithoutRecipients(lines, bodyStart, letter)
    : footAt(lines, bodyStart, entries ?? { at, ...readRecipients(lines, at) });
}

interface Entries {
  readonly at: number;
  readonly recipients: readonly string[];
  readonly end: number;
}

function footAt(lines: readonly Line[], bodyStart: number, { at, recipients, end }: Entries): Foot {
  const after = readSigner(lines, end, end + SIGNATURE_REACH) ?? readSigner(lines, at, end + SIGNATURE_REACH);
  if (after && after.start < end + 4)
    return { signer: named(after.signer, lines.slice(at + 1, end)), recipients, bodyEnd: at, end: after.end };
  const before = readSigner(lines, Math.max(bodyStart, at - 8), at);
  if (before) {
    const bodyEnd = isBodyAlone(lines[before.start - 1]) ? before.start - 1 : before.start;
    return { signer: lastOfJoint(lines, before, at).signer, recipients, bodyEnd, end };
  }
  return { signer: after?.signer ?? NO_SIGNER, recipients, bodyEnd: at, end: after?.end ?? end };
}

/** "- Lưu: VT.": the last of the recipients, which stands in no other list. */
const LAST_ENTRY = /^[-–+•]\s?lưu\s?[:;.,]?\s?v/u;
const LEAST_ENTRIES = 3;
/** Shorter lines among them are dirt. */
const SHORTEST_LINE = 12;

/** The recipients whose heading a scan or a copy lost: the entries above the last one, and the signature among them. */
function entriesWithoutHeading(lines: readonly Line[], bodyStart: number): Entries | null {
  const last = lines.findLastIndex(({ folded }) => LAST_ENTRY.test(folded));
  if (last < lines.length - 2 * SIGNATURE_REACH) return null;
  const isOfFoot = (line: Line): boolean =>
    isBulleted(line) || isAuthority(line) || (isOffice(line) && isCapitals(line.text)) || isPerson(line);
  let at = last;
  for (let i = last; i > bodyStart; i--) {
    const line = lines[i];
    if (!line || (!isOfFoot(line) && line.text.length >= SHORTEST_LINE)) break;
    if (isOfFoot(line)) at = i;
  }
  const entries = lines.slice(at, last + 1).filter(isBulleted);
  if (entries.length < LEAST_ENTRIES) return null;
  const { recipients, end } = readRecipients(lines, at);
  return { at, recipients: recipients.slice(isBulleted(lines[at]) ? 0 : 1), end };
}

function footWithoutRecipients(lines: readonly Line[], bodyStart: number, letter: boolean): Foot {
  const from = Math.max(bodyStart + 1, lines.length - SIGNATURE_REACH);
  const found = readSigner(lines, from, lines.length);
  const { name: signed, position, authority } = found?.signer ?? NO_SIGNER;
  const whole = signed !== null || (position !== null && authority !== null);
  if (found && (whole || (letter && onlySigned(lines, found.start))))
    return { signer: found.signer, recipients: [], bodyEnd: found.start, end: found.end };
  const last = lines.length - 1;
  const small = letter && last - 1 > bodyStart ? signedInSmall(lines) : null;
  if (small) return { signer: small, recipients: [], bodyEnd: last - 1, end: lines.length };
  const name = letter && last > bodyStart ? nameAlone(lines[last]) : null;
  return name === null
    ? { signer: NO_SIGNER, recipients: [], bodyEnd: lines.length, end: lines.length }
    : { signer: { ...NO_SIGNER, name }, recipients: [], bodyEnd: last, end: lines.length };
}

/** "Chủ tịch UBND xã" / "Trần Văn Mai": the last two lines of a letter, the office in small letters. */
function signedInSmall(lines: readonly Line[]): Signer | null {
  const [office, person] = lines.slice(-2);
  if (!office || !person || !isPerson(person) || BODY.test(person.folded)) return null;
  const signs = OFFICE.test(office.folded) && office.text.length < 50 && !/[.,;:]$/u.test(office.text);
  return signs && isCapitalAt(office.text, 0) ? signerOf(nameIn(person), office.text, []) : null;
}

/** Whether nothing but the mark of a signature follows the office at `start`. */
const onlySigned = (lines: readonly Line[], start: number): boolean =>
  lines
    .slice(start)
    .every(
      (line) => isAuthority(line) || (isOffice(line) && isCapitals(line.text)) || SIGNED.test(line.folded),
    );

/** The person whose name closes a letter that is posted without its office. */
function nameAlone(line: Line | undefined): string | null {
  if (!line?.gapBefore || !isPerson(line) || BODY.test(line.folded)) return null;
  return nameIn(line).split(' ').length >= 3 ? nameIn(line) : null;
}
