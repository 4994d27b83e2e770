/** How important a task is: thường, quan trọng, khẩn. The ladder of its reminders follows from it. */
export const IMPORTANCES = ['normal', 'important', 'urgent'] as const;
export type Importance = (typeof IMPORTANCES)[number];

export function readImportance(text: string): Importance | null {
  return IMPORTANCES.find((known) => known === text) ?? null;
}

// The mark stands at the head of the document, beside number and place; below, "khẩn" is a word like others.
const HEAD_LINES = 25;
// Decree 30/2020, annex I: hỏa tốc, thượng khẩn, khẩn, on a line of its own, in a box or not.
const MARK = /^[(["\s]*(?:hỏa tốc(?: hẹn giờ)?|hoả tốc(?: hẹn giờ)?|thượng khẩn|khẩn)[)\]"\s.]*$/iu;

/** What the mark of urgency at the head of a directive proposes for its tasks. */
export function importanceIn(text: string): Importance {
  const head = text.normalize('NFC').split('\n', HEAD_LINES);
  return head.some((line) => line.split(/\t| {3,}/u).some((part) => MARK.test(part.trim())))
    ? 'urgent'
    : 'normal';
}
