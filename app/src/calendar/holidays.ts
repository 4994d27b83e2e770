/** One day on which offices differ from Monday to Friday, with where that is laid down. */
export interface Holiday {
  readonly day: string;
  readonly kind: 'holiday' | 'extra-working-day';
  readonly name: string;
  readonly source: string;
}

const LAW = 'Bộ luật Lao động 2019, Điều 112';
const IN_LIEU = 'Bộ luật Lao động 2019, khoản 3 Điều 111 (nghỉ bù)';
const ANNOUNCED_2024 = 'Thông báo của Bộ LĐTBXH về nghỉ Tết Âm lịch và Quốc khánh năm 2024';
const SWAP_2024 = 'Thông báo của Bộ LĐTBXH về hoán đổi ngày làm việc dịp 30/4 và 1/5 năm 2024';
const ANNOUNCED_2025 = 'Thông báo của Bộ LĐTBXH về nghỉ Tết Âm lịch, 30/4, 1/5 và Quốc khánh năm 2025';
const ANNOUNCED_2026 = 'Thông báo của Bộ Nội vụ về nghỉ Tết Âm lịch và Quốc khánh năm 2026';
const SWAP_2026 = 'Thông báo của Bộ Nội vụ về hoán đổi ngày làm việc dịp Tết Dương lịch năm 2026';

function off(name: string, source: string, ...days: readonly string[]): Holiday[] {
  return days.map((day) => ({ day, kind: 'holiday', name, source }));
}

function worked(name: string, source: string, day: string): Holiday {
  return { day, kind: 'extra-working-day', name, source };
}

/**
 * Days off and swapped working days of offices, 2024 to 2026. Holidays that fall on a weekend are listed too; the day
 * in lieu stands beside them. 24 November (Ngày Văn hóa Việt Nam) is not here: the law has not been seen to name it.
 */
export const HOLIDAYS: readonly Holiday[] = [
  ...off('Tết Dương lịch', LAW, '2024-01-01'),
  ...off(
    'Tết Giáp Thìn',
    ANNOUNCED_2024,
    '2024-02-08',
    '2024-02-09',
    '2024-02-10',
    '2024-02-11',
    '2024-02-12',
  ),
  ...off('Nghỉ bù Tết Giáp Thìn', IN_LIEU, '2024-02-13', '2024-02-14'),
  ...off('Giỗ Tổ Hùng Vương', LAW, '2024-04-18'),
  ...off('Nghỉ hoán đổi dịp 30/4 và 1/5', SWAP_2024, '2024-04-29'),
  ...off('Ngày Chiến thắng', LAW, '2024-04-30'),
  ...off('Ngày Quốc tế Lao động', LAW, '2024-05-01'),
  worked('Làm bù cho ngày 29/4', SWAP_2024, '2024-05-04'),
  ...off('Quốc khánh', ANNOUNCED_2024, '2024-09-02', '2024-09-03'),

  ...off('Tết Dương lịch', LAW, '2025-01-01'),
  ...off('Tết Ất Tỵ', ANNOUNCED_2025, '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
  ...off('Giỗ Tổ Hùng Vương', LAW, '2025-04-07'),
  worked('Làm bù cho ngày 2/5', ANNOUNCED_2025, '2025-04-26'),
  ...off('Ngày Chiến thắng', LAW, '2025-04-30'),
  ...off('Ngày Quốc tế Lao động', LAW, '2025-05-01'),
  ...off('Nghỉ hoán đổi dịp 30/4 và 1/5', ANNOUNCED_2025, '2025-05-02'),
  ...off('Quốc khánh', ANNOUNCED_2025, '2025-09-01', '2025-09-02'),

  ...off('Tết Dương lịch', LAW, '2026-01-01'),
  ...off('Nghỉ hoán đổi dịp Tết Dương lịch', SWAP_2026, '2026-01-02'),
  worked('Làm bù cho ngày 2/1', SWAP_2026, '2026-01-10'),
  ...off(
    'Tết Bính Ngọ',
    ANNOUNCED_2026,
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
  ),
  ...off('Giỗ Tổ Hùng Vương', LAW, '2026-04-26'),
  ...off('Nghỉ bù Giỗ Tổ Hùng Vương', IN_LIEU, '2026-04-27'),
  ...off('Ngày Chiến thắng', LAW, '2026-04-30'),
  ...off('Ngày Quốc tế Lao động', LAW, '2026-05-01'),
  worked('Làm bù cho ngày 31/8', ANNOUNCED_2026, '2026-08-22'),
  ...off('Nghỉ hoán đổi dịp Quốc khánh', ANNOUNCED_2026, '2026-08-31'),
  ...off('Quốc khánh', ANNOUNCED_2026, '2026-09-01', '2026-09-02'),
];
