import { AppError } from '../base/errors.ts';

/**
 * Standard phrases (câu mẫu) of reports: few, so that the right one is found at a glance. They are words of an office and
 * go into its reports as they are, whatever the language of the page.
 */
export const MOST_PHRASES = 8;
export const LONGEST_PHRASE = 120;

/** For an installation that has chosen none of its own. */
export const FIRST_PHRASES: readonly string[] = [
  'Đang thực hiện theo kế hoạch.',
  'Đã thực hiện xong, gửi kèm ảnh.',
  'Đang chờ hướng dẫn của cấp trên.',
  'Đang chờ kinh phí.',
];

/** One phrase a line; empty lines and repetitions left out. @throws AppError bad_input with field `phrases` */
export function phrasesFromText(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
  const phrases = [...new Set(lines.filter((line) => line !== ''))];
  if (phrases.length > MOST_PHRASES) throw wrong('tooMany');
  if (phrases.some((phrase) => phrase.length > LONGEST_PHRASE)) throw wrong('tooLong');
  return phrases;
}

/** What is reported: the phrase that was chosen, and under it what was typed. */
export function withPhrase(phrase: string, text: string): string {
  return [phrase, text].filter((part) => part !== '').join('\n');
}

function wrong(key: string): AppError {
  return new AppError('bad_input', { fields: { phrases: key } });
}
