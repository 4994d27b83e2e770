/** A page number alone on its line: "12", "- 12 -". */
const PAGE_NUMBER = /^(?:[-–—]\s?)?\d{1,3}(?:\s?[-–—])?$/u;
/** What software that reads scans writes between pages: "--- PAGE BREAK ---", "[Page 3]", "Trang 3/12". */
const PAGE_BREAK =
  /^[-–—=#*<!\x5b(\s]{0,12}(?:page break|(?:page|trang) \d{1,4}(?: ?(?:\/|of|trên) ?\d{1,4})?)[-–—=#*>\x5d)\s]{0,12}$/iu;
/** Longer than either. */
const LONGEST = 48;

/** Whether a line, trimmed, only says that a page ended. */
export const isPageMark = (line: string): boolean =>
  line.length <= LONGEST && (PAGE_NUMBER.test(line) || PAGE_BREAK.test(line));
