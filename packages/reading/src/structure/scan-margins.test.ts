import { expect, test } from 'vitest';
import { mendMargins } from './scan-margins.ts';

/** Blanks written for dirt are shown as nothing. */
const mended = (text: string): string => {
  const written = mendMargins(text);
  expect(written).toHaveLength(text.length);
  return written.replace(/^ +| +$/gmu, '');
};

const LONG = 'Bố trí đủ thuốc, vật tư cho các trạm và cử cán bộ chuyên môn xuống hỗ trợ';

test.each([
  ['before a title', '17\n: KẾ HOẠCH\nPhòng dịch', '17\nKẾ HOẠCH\nPhòng dịch'],
  ['before a body in capitals', "17\n' SỞ Y TẾ", '17\nSỞ Y TẾ'],
  ['before a number', 'trồng cây.\n\n-_3. Trạm Y tế', 'trồng cây.\n\n3. Trạm Y tế'],
  ['… a letter', 'trồng cây.\n\nề 2. 100% hộ', 'trồng cây.\n\n2. 100% hộ'],
  ['before a dash', '-_~ Chỉ đạo các trạm', '~ Chỉ đạo các trạm'],
  ['… in pieces', 'xong.\n: . 2- Sở Y tế\nl 3. Thu, chi', 'xong.\n2- Sở Y tế\n3. Thu, chi'],
  ['a dash before a number', 'xong.\n- 3. Sở Y tế\n-b) Rà soát', 'xong.\n3. Sở Y tế\nb) Rà soát'],
  ['before a sentence', 'xong.\n. ... Thời gian là một giờ.', 'xong.\nThời gian là một giờ.'],
  ['a dash before a name', 'của Bộ Y tế và\n- Sở Y tế, hoàn thành', 'của Bộ Y tế và\nSở Y tế, hoàn thành'],
  [
    'behind a heading',
    '1. Sở Y tế : \\\n2. Thu, chi l , :\n3. Sở Nội vụ ị',
    '1. Sở Y tế\n2. Thu, chi\n3. Sở Nội vụ',
  ],
  ['the edge of the paper', 'đến tận gia đình l\nvận động', 'đến tận gia đình\nvận động'],
  ['pieces in a line of their own', '3. Trạm Y tế\n- § VI\n+ Ị', '3. Trạm Y tế\n\n'],
  [
    'before the rest of a sentence',
    'bố trí kinh phí\n. thực hiện Kế hoạch',
    'bố trí kinh phí\nthực hiện Kế hoạch',
  ],
  ['… across an empty line', 'kết quả trên địa\n\n: bàn xã', 'kết quả trên địa\n\nbàn xã'],
  ['… that looks like a dash', `${LONG}\n- các thôn`, `${LONG}\ncác thôn`],
  ['behind a sentence', 'tối thiểu 75%. :\nbằng tiếng Bru. ị', 'tối thiểu 75%.\nbằng tiếng Bru.'],
  ['… that looks like a word', 'để giải quyết. lô :', 'để giải quyết.'],
  ['behind a word', 'các tổ chức của huyện ỗ', 'các tổ chức của huyện'],
  [
    'a stop apart where the sentence goes on',
    'hóa đơn điện tử .\ntrên địa bàn',
    'hóa đơn điện tử\ntrên địa bàn',
  ],
  ['in a line of its own', '3. Trạm Y tế\nF2\n\n- Trồng cây', '3. Trạm Y tế\n\n\n- Trồng cây'],
  [
    'behind recipients',
    'Nơi nhận:\n- Giám đốc Sở; _ # E / Ỹ\n- Các xã; bổ, t II\n- Lưu: VT, NN. : an ti ]',
    'Nơi nhận:\n- Giám đốc Sở;\n- Các xã;\n- Lưu: VT, NN.',
  ],
])('dirt goes: %s', (_, scanned, right) => {
  expect(mended(scanned)).toBe(right);
});

test.each([
  ['bullets that begin small', 'gồm:\n- trồng cây;\n- quét đường'],
  ['… below a long line of the same list', `- ${LONG}\n- quét đường`],
  ['a bullet before a number', '- 3 xã vùng cao'],
  ['a title with quotation marks', '“NGÀY VÌ NGƯỜI NGHÈO”'],
  ['numbers and letters alone', 'a)\n3.\nII.\n12'],
  ['an entry that ends so', 'Nơi nhận:\n- Lưu: VT,TH. TT.'],
  ['beside recipients, whoever signs', 'Nơi nhận:\n- Như trên; PHÓ GIÁM ĐỐC'],
  ['a list that opens with a colon apart', 'như sau :\nTrồng cây'],
  ['a letter of a point', 'theo điểm l\nkhoản 2'],
  ['a year that goes on', 'giai đoạn 2021 -\n2025'],
  ['words of two letters', '- Sở Y tế'],
  ['words of one letter', 'khoanh vùng các ổ\ndịch'],
])('%s stay', (_, text) => {
  expect(mended(text)).toBe(text);
});
