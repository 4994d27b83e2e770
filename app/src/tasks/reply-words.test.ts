import { expect, test } from 'vitest';
import { replyWords } from './reply-words.ts';

const OWN = 'Đã dọn xong sân trường.\nCòn chờ xe.';

test.each([
  [
    'Gmail, in Vietnamese',
    'Vào Th 5, 20 thg 6, 2024 vào lúc 08:00 Đôn Đốc <d@b.example> đã viết:\n> Việc mới',
  ],
  [
    'Gmail, its line broken in two',
    'Vào 08:00, Th 5, 20 thg 6, 2024 Đôn Đốc <dondoc@binhson.example>\nđã viết:\n\n> Việc',
  ],
  ['Gmail, in English', 'On Thu, Jun 20, 2024 at 8:00 AM Đôn Đốc <d@b.example> wrote:\n> Việc'],
  ['Outlook', '-----Original Message-----\nFrom: Đôn Đốc'],
  ['Outlook, in Vietnamese', 'Từ: Đôn Đốc <d@b.example>\nĐã gửi: 20 Tháng Sáu 2024 08:00\nĐến: Hiệu trưởng'],
  ['Outlook on the web', '________________________________\nFrom: Đôn Đốc'],
  ['a signature', '-- \nTrường Tiểu học Hoà Bình'],
  ['a telephone', 'Đã gửi từ iPhone của tôi'],
  ['what is quoted alone', '> Việc mới\n> Hạn 25/6'],
])('above the quoted part of %s', (_, quoted) => {
  expect(replyWords(`${OWN}\n\n${quoted}`)).toEqual({ says: 'report', text: OWN });
});

test.each([
  'Từ: ngày 20/6 trường đã cho nghỉ.',
  'Gửi từ sáng nay, chờ xã trả lời.',
  'Vào thứ Hai trường sẽ họp.',
])('“%s” is a part of the report', (text) => {
  expect(replyWords(text)).toEqual({ says: 'report', text });
});
