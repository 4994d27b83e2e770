import { describe, expect, test } from 'vitest';
import { findSecrecyMark } from './secrecy.ts';

const HEAD = 'ỦY BAN NHÂN DÂN\nHUYỆN AN LÃNG\n';
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n';

describe('secrecy stamps', () => {
  test.each([
    ['a stamp alone on its line', `${HEAD}MẬT\n${MOTTO}`, 'MẬT'],
    ['tối mật', `${HEAD}TỐI MẬT\n${MOTTO}`, 'TỐI MẬT'],
    ['tuyệt mật, boxed', `[TUYỆT MẬT]\n${HEAD}`, 'TUYỆT MẬT'],
    ['decomposed letters', `${HEAD}MẬT\n`.normalize('NFD'), 'MẬT'],
    ['letters set apart', `${HEAD}M Ậ T\n${MOTTO}`, 'MẬT'],
    ['beside the motto', `MẬT                     ${MOTTO}${HEAD}`, 'MẬT'],
    ['declared', `${HEAD}Độ mật: Mật\n`, 'MẬT'],
    ['declared, higher', `${HEAD}Độ mật: Tối mật.\n`, 'TỐI MẬT'],
  ])('%s', (_, text, mark) => {
    expect(findSecrecyMark(text)?.mark).toBe(mark);
  });

  test('the span is the stamp', () => {
    const text = `${HEAD}  TỐI MẬT  \n${MOTTO}`;
    const found = findSecrecyMark(text);
    expect(text.slice(found?.span.start, found?.span.end)).toBe('TỐI MẬT');
  });

  test.each([
    ['bí mật in a sentence', `${HEAD}Thực hiện nghiêm quy định về bảo vệ bí mật nhà nước.`],
    ['the title of a law', 'LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC'],
    ['a title in capitals', 'VỀ CÔNG TÁC BẢO MẬT'],
    ['mật ong', 'Sản phẩm mật ong'],
    ['the word in ordinary letters alone', `${HEAD}Mật\n`],
    ['a password', 'Mật khẩu: 123456'],
    ['"BÍ MẬT" alone', `${HEAD}BÍ MẬT\n`],
    ['the stamps named in a sentence', 'Không gửi văn bản có dấu MẬT, TỐI MẬT, TUYỆT MẬT qua hệ thống này.'],
    ['a form far below', `${HEAD}${'Nội dung thực hiện.\n'.repeat(40)}MẬT\n`],
    ['no secrecy declared', `${HEAD}Độ mật: Thường\n`],
    ['nothing', ''],
  ])('none: %s', (_, text) => {
    expect(findSecrecyMark(text)).toBeNull();
  });
});
