import { expression } from '../../pattern/ordinary.ts';
import type { Line } from '../../structure/lines.ts';
import { foldNfc } from '../../text/fold.ts';
import { CLOSING_MARKS, trimEndOf } from '../../text/trim.ts';
import { isCapitals, RECIPIENTS_LINE, SIGNS } from './layout.ts';
import { isAuthority, isOffice, isPerson, SIGNED, splitSigned } from './signer.ts';

/** An entry longer than this is no entry but text run together. */
const ENTRY_LIMIT = 600;

function stripEntry(text: string): string {
  const entry = text.replace(/^[-–+•]\s?/u, '').replace(/\s+/gu, ' ');
  return trimEndOf(entry, CLOSING_MARKS).trim();
}

const SUBHEADING = expression(/^\p{Lu}[^;:]{2,24}:$/u);
const isBulletedEntry = (text: string): boolean => /^[-–]\s?\S/u.test(text);
export const isBulleted = (line: Line | undefined): boolean =>
  line !== undefined && isBulletedEntry(line.text);

/** Before the dash of the next entry in one line; "Sở Y tế; (báo cáo) - Các xã": what it is sent for stays with the first. */
const ENTRY_END = /[;.]\s?(?=[-–]\s)|(?<=;\s?\([^()]{2,30}\))\s(?=[-–]\s)/u;

/** Entries under "Nơi nhận", and the index after the last of them. */
export function readRecipients(lines: readonly Line[], at: number): { recipients: string[]; end: number } {
  const first = lines[at];
  if (!first) return { recipients: [], end: at };
  const inline = first.text.slice(RECIPIENTS_LINE.exec(first.folded)?.[0].length ?? 0).trim();
  const entries: string[] = inline === '' ? [] : inline.split(ENTRY_END);
  let i = at + 1;
  for (; i < lines.length; i++) {
    const line = lines[i];
    if (!line || splitSigned(line) || (entries.at(-1)?.length ?? 0) > ENTRY_LIMIT) break;
    if (SIGNED.test(line.folded)) continue;
    // "Bản điện tử:" heads more of them.
    if (SUBHEADING.test(line.text) && /^[-–+•]/u.test(lines[i + 1]?.text ?? '')) continue;
    if (
      isAuthority(line) ||
      (isOffice(line) && isCapitals(line.text)) ||
      (isPerson(line) && (entries.length > 0 || isBulleted(lines[i + 1])))
    ) {
      // Side by side with the recipients in two columns, the signature stands among them.
      if (!lines.slice(i + 1, i + 4).some(isBulleted)) break;
      continue;
    }
    const last = entries.at(-1);
    const whole = last !== undefined && /[.]$/u.test(last) && /^[-–]?\s?lưu/u.test(foldNfc(last));
    const open = last !== undefined && !/[.;]$/u.test(last);
    if (/^[-–+•]\s?/u.test(line.text)) entries.push(line.text);
    else if (whole) break;
    else if (
      open &&
      isBulletedEntry(last) &&
      lines.slice(i + 1, i + 3).some(isBulleted) &&
      line.text.length < 60
    )
      entries[entries.length - 1] = `${last} ${line.text.replace(SIGNS, '').trim()}`;
    else if (line.gapBefore && open) break;
    else if (last !== undefined && /^\p{Ll}|^[(&]/u.test(line.text))
      entries[entries.length - 1] = `${last} ${line.text}`;
    else if (entries.length === 0 || last?.endsWith(';') === true || line.text.endsWith(';'))
      entries.push(line.text);
    else if (open && line.text.length < 60) entries[entries.length - 1] = `${last} ${line.text}`;
    else break;
  }
  const each = entries.flatMap((entry) => entry.split(/;\s?(?=[-–]\s?\p{L})/u));
  return { recipients: each.map(stripEntry).filter((entry) => entry !== ''), end: i };
}
