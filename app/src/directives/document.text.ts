import { texts } from '../base/text.ts';

/** Texts of a document shown with what was found in it: few, since units read documents on their phones. */
export const documentText = texts(
  {
    taskN: (n: number) => `Nhiệm vụ ${n}`,
    'mark.party': 'đơn vị',
    'mark.deadline': 'thời hạn',
    'mark.citation': 'văn bản viện dẫn',
    'mark.target': 'chỉ tiêu',
    'mark.lint': 'có phát hiện khi rà lỗi',
    'mark.unsure': 'từ nhận dạng chưa chắc',
    sourceNotes: (n: number) => `Lưu ý khi lấy chữ từ tệp (${n})`,
    commonFollowerLabel: 'Người theo dõi chung',
    noFollower: 'Chưa phân công',
  },
  {
    taskN: (n: number) => `Task ${n}`,
    'mark.party': 'unit',
    'mark.deadline': 'deadline',
    'mark.citation': 'document cited',
    'mark.target': 'target',
    'mark.lint': 'a finding of the lint',
    'mark.unsure': 'word recognised unsurely',
    sourceNotes: (n: number) => `About the text taken from the file (${n})`,
    commonFollowerLabel: 'Who follows all tasks',
    noFollower: 'Nobody yet',
  },
);
