export type NoticeKind = 'info' | 'warn' | 'error' | 'success';

// Shape besides colour, as with the lamps.
export const NOTICE_SIGNS: Record<NoticeKind, string> = { info: '', warn: '▲ ', error: '■ ', success: '✓ ' };
