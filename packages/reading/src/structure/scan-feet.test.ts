import { expect, test } from 'vitest';
import { mendFoot } from './scan-feet.ts';

/** Lines below "Nơi nhận:", blanks written for dirt shown as one. */
const mended = (foot: string): string => {
  const written = mendFoot(foot);
  expect(written).toHaveLength(foot.length);
  return written.replace(/ +/gu, ' ').replace(/^ | $/gmu, '');
};

test.each([
  ['specks beside the heading', 'Nơi nhận: : TM. ỦY BAN NHÂN ĐÂN', 'Nơi nhận: TM. ỦY BAN NHÂN DÂN'],
  ['… in it', 'Nơi:nhận: : . TRƯỞNG PHÒNG -', 'Nơi nhận: TRƯỞNG PHÒNG'],
  [
    'specks before and behind an entry',
    "Nơi nhận:\nˆ' -Như trên, . KT. CHỦ TỊCH",
    'Nơi nhận:\n- Như trên; KT. CHỦ TỊCH',
  ],
  [
    'an office without its marks',
    'Nơi nhận:\n« Các xã (b/€); PHO CHU TICH',
    'Nơi nhận:\n- Các xã (b/c); PHÓ CHỦ TỊCH',
  ],
  ['a speck in it', 'Nơi nhận:\n- Các xã; -PHÓ.CHÁNH VĂN PHÒNG', 'Nơi nhận:\n- Các xã; PHÓ CHÁNH VĂN PHÒNG'],
  ['specks around a name', 'Nơi nhận:\n- Các xã;\n: Ẹ Phan Hữu Hòa |', 'Nơi nhận:\n- Các xã;\nPhan Hữu Hòa'],
  ['a family name misread', 'Nơi nhận:\n- Lưu: VT. : >.. Đâo Thị Hoa', 'Nơi nhận:\n- Lưu: VT. Đào Thị Hoa'],
  [
    'no heading that could be read',
    'Làm xong.\nNhà, TM. ỦY BAN NHÂN DÂN\n~ Các xã;\n~ Lưu: VT.',
    'Làm xong.\nTM. ỦY BAN NHÂN DÂN\n- Các xã;\n- Lưu: VT.',
  ],
])('mended: %s', (_, scanned, right) => {
  expect(mended(scanned)).toBe(right);
});

test.each([
  ['a body without recipients', '~ Rà soát\nPHO CHU TICH'],
  ['entries that end with names of places', 'Nơi nhận:\n- UBND xã Lê Lợi;\n- Báo Hà Nam;\n- Lưu: VT.'],
  ['lines above', '~ Các xã\nNơi nhận:\n- Các xã'],
])('%s: nothing changes', (_, text) => {
  expect(mendFoot(text)).toBe(text);
});

test('the title of what is issued with a document is no recipient', () => {
  const text = 'Nơi nhận: CỤC TRƯỞNG\n~ UBND tỉnh;\n- Lưu: VT.\n\n: KẾ HOẠCH\nTriển khai hóa đơn điện tử\n';
  expect(mendFoot(text)).toContain('\n: KẾ HOẠCH\n');
});

test('a heading behind a bar and an office beside its name stay', () => {
  const foot = mendFoot('| Nơi nhận: - Sở Y tế; - Lưu: VT. |\nCHỦ TỊCH Nguyễn Văn An\n');
  expect(foot).toBe('  Nơi nhận: - Sở Y tế; - Lưu: VT. |\nCHỦ TỊCH Nguyễn Văn An\n');
});
