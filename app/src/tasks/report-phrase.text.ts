import { texts } from '../base/text.ts';

export const reportPhraseText = texts(
  {
    title: 'Câu mẫu của báo cáo',
    lead: 'Những câu hay dùng, chọn bằng một lần chạm khi báo cáo.',
    hint: 'Mỗi dòng một câu, tối đa 8 câu, mỗi câu tối đa 120 ký tự.',
    forEverybody: 'Câu mẫu chung của toàn hệ thống',
    ofUnit: (unit: string) => `Câu mẫu của ${unit}`,
    phrases: 'Các câu',
    save: 'Lưu câu mẫu',
    saved: 'Đã lưu câu mẫu.',
    tooMany: 'Tối đa 8 câu. Bỏ bớt những câu ít dùng.',
    tooLong: 'Có câu dài hơn 120 ký tự. Rút ngắn câu đó.',
    toToday: 'Về Hôm nay',
  },
  {
    title: 'Standard phrases of reports',
    lead: 'What is often said, chosen with one tap when reporting.',
    hint: 'One phrase a line, at most 8, each of at most 120 characters.',
    forEverybody: 'Phrases for the whole installation',
    ofUnit: (unit: string) => `Phrases of ${unit}`,
    phrases: 'Phrases',
    save: 'Save the phrases',
    saved: 'The phrases are saved.',
    tooMany: 'At most 8 phrases. Leave out those that are seldom used.',
    tooLong: 'A phrase is longer than 120 characters. Make it shorter.',
    toToday: 'To Today',
  },
);
