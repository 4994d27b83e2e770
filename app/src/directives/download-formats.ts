/** The forms in which a directive can be taken along. */
export const DOWNLOAD_FORMATS = ['xlsx', 'ics', 'markdown', 'akn'] as const;
