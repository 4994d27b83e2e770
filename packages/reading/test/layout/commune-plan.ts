import { type FoundDeadline, type Reading, read } from '../../src/index.ts';

/** A plan of a commune without its body, for what is said between head and foot. */
export const HEAD = `ỦY BAN NHÂN DÂN
XÃ AN LÃNG
Số: 12/KH-UBND
An Lãng, ngày 03 tháng 3 năm 2026

KẾ HOẠCH
Vệ sinh môi trường năm 2026

UBND xã ban hành Kế hoạch như sau:
`;
export const FOOT = `
Nơi nhận:
- Lưu: VT.

CHỦ TỊCH

Trần Văn Bính
`;

/** Each task as where it stands, who leads, and what it says. */
export const said = (reading: Reading): unknown =>
  reading.tasks.map(({ section, leads, quote }) => `${section} ${leads.join(', ')}: ${quote}`);
/** The day, month or year, where the deadline has one. */
export const dateOf = (deadline: FoundDeadline | null): string | undefined =>
  deadline && 'date' in deadline ? deadline.date : undefined;
/** The same of a plan with this body. */
export const tasksOf = (body: string): unknown => said(read(HEAD + body + FOOT));
