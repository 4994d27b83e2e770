/** The forms in which figures can be taken along: a spreadsheet, and a document to be printed or sent. */
export const NUMBERS_FORMATS = ['xlsx', 'docx'] as const;
export type NumbersFormat = (typeof NUMBERS_FORMATS)[number];
