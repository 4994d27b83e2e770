import type { SecrecyLevel } from '@dondoc/reading';
import type { Line } from '../pdf/lines.ts';

const STAMPS: Readonly<Record<string, SecrecyLevel>> = {
  MAT: 'MẬT',
  TOIMAT: 'TỐI MẬT',
  TUYETMAT: 'TUYỆT MẬT',
};
/** The stamp stands in the letterhead. */
const LINES_OF_LETTERHEAD = 30;

/**
 * A secrecy stamp among recognised lines: its letters in capitals, alone on their place, whatever became of their accents
 * and of the frame around them. In doubt it is one: a secret document must not slip in because a scan is poor.
 */
export function secrecyStampIn(lines: readonly Line[]): SecrecyLevel | null {
  for (const { segments } of lines.slice(0, LINES_OF_LETTERHEAD)) {
    for (const { text } of segments) {
      const stamp = STAMPS[bareLetters(text)];
      if (stamp !== undefined && !/\p{Ll}/u.test(text)) return stamp;
    }
  }
  return null;
}

function bareLetters(text: string): string {
  return text.normalize('NFD').replace(/\P{L}/gu, '').toUpperCase();
}
