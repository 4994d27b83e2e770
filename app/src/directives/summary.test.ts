import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read } from '@dondoc/reading';
import { describe, expect, test } from 'vitest';
import { draftsFromReading } from './draft.ts';
import { proposeSummary, SUMMARY_LENGTH } from './summary.ts';

describe('the title proposed for a task', () => {
  test('short words are taken whole, with a capital', () => {
    expect(proposeSummary('kịp thời giải quyết các nguy cơ gây mất an toàn')).toBe(
      'Kịp thời giải quyết các nguy cơ gây mất an toàn',
    );
  });
  test.each([
    [
      'Hoàn thiện dự thảo Kế hoạch, lấy ý kiến các cơ quan, đơn vị, các trường học trực thuộc huyện trước khi tham mưu, trình UBND huyện ký',
      'Hoàn thiện dự thảo Kế hoạch, lấy ý kiến các cơ quan, đơn vị',
    ],
    [
      'Tham gia đề xuất cụ thể các giải pháp để nâng cao chất lượng giáo dục và đào tạo tại đơn vị và tại địa bàn huyện',
      'Tham gia đề xuất cụ thể các giải pháp để nâng cao chất lượng giáo dục và đào tạo',
    ],
    [
      'Quán triệt thực hiện Nghị quyết số 12-NQ/TU ngày 18/02/2022 của Ban Chấp hành Đảng bộ tỉnh Bạc Liêu (khóa XVI) về phát triển nguồn nhân lực',
      'Quán triệt thực hiện Nghị quyết số 12-NQ/TU ngày 18/02/2022',
    ],
    [
      'Tranh thủ các nguồn lực để tăng cường cơ sở vật chất, kịp thời sửa chữa, nâng cấp các phòng học, phòng chức năng, bếp ăn',
      'Tranh thủ các nguồn lực để tăng cường cơ sở vật chất',
    ],
    [
      'Tích cực tham mưu Hội đồng nhân dân, Ủy ban nhân dân tỉnh ban hành các cơ chế chính sách đặc thù, phù hợp với tình hình thực tiễn',
      'Tích cực tham mưu Hội đồng nhân dân, Ủy ban nhân dân tỉnh ban hành các cơ chế chính sách…',
    ],
  ])('long words end where a phrase ends: %s', (quote, title) => {
    expect(proposeSummary(quote)).toBe(title);
  });
  test.each([
    [
      'Sau khi UBND huyện ban hành Kế hoạch xã hội hoá giáo dục, chủ trì phối hợp với Phòng Tài chính có văn bản hướng dẫn cụ thể các trường học',
      'Có văn bản hướng dẫn cụ thể các trường học',
    ],
    [
      'Căn cứ các văn bản chỉ đạo của Chính phủ, Bộ Giáo dục và Đào tạo, Tỉnh ủy, xây dựng kế hoạch thực hiện nhiệm vụ năm học',
      'Xây dựng kế hoạch thực hiện nhiệm vụ năm học',
    ],
    [
      'Nhằm nâng cao chất lượng và thu hút học sinh, mỗi trường phải xây dựng thương hiệu riêng',
      'Xây dựng thương hiệu riêng',
    ],
    [
      'trong quá trình thực hiện nếu có vướng mắc, kịp thời phản ánh về Phòng Giáo dục và Đào tạo',
      'Kịp thời phản ánh về Phòng Giáo dục và Đào tạo',
    ],
    [
      'Đối với các trường thực hiện cơ chế tự chủ về tài chính thực hiện báo cáo, thuyết minh chi tiết',
      'Báo cáo, thuyết minh chi tiết',
    ],
    ['Năm học 2023 – 2024, ngành giáo dục giảm số học sinh bỏ học', 'Ngành giáo dục giảm số học sinh bỏ học'],
    ['Trong năm 2024 và các năm tiếp theo', 'Trong năm 2024 và các năm tiếp theo'],
  ])('the main clause is the title, not when or why: %s', (quote, title) => {
    expect(proposeSummary(quote, ['Phòng Tài chính'])).toBe(title);
  });
  test('doers and cooperators at the front are left out: chips show them', () => {
    const quote =
      'Phòng A chủ trì, phối hợp với Phòng B và các đơn vị liên quan xây dựng Kế hoạch an toàn trường học';
    expect(proposeSummary(quote, ['Phòng A', 'Phòng B', 'các đơn vị liên quan'])).toBe(
      'Xây dựng Kế hoạch an toàn trường học',
    );
    expect(proposeSummary('Giao Phòng A', ['Phòng A'])).toBe('Giao Phòng A');
    expect(proposeSummary('giao thông trước cổng trường an toàn')).toBe(
      'Giao thông trước cổng trường an toàn',
    );
  });
  test('openings that say nothing are left out where what follows stands alone', () => {
    expect(proposeSummary('Bên cạnh đó, cần xác định nội dung trọng tâm')).toBe(
      'Xác định nội dung trọng tâm',
    );
    expect(proposeSummary('Tiếp tục triển khai Chương trình giáo dục phổ thông')).toBe(
      'Triển khai Chương trình giáo dục phổ thông',
    );
    expect(proposeSummary('Tiếp tục công tác phòng, chống dịch bệnh')).toBe(
      'Tiếp tục công tác phòng, chống dịch bệnh',
    );
    expect(proposeSummary('Đồng thời,')).toBe('Đồng thời,');
  });
  test('a quotation that is cut is closed', () => {
    const title = proposeSummary(
      'Nâng cao chất lượng thực hiện chuyên đề “Xây dựng trường mầm non lấy trẻ làm trung tâm giai đoạn 2021-2025” và Đề án khác',
    );
    expect(title).toMatch(/^[^“”]*“[^“”]*…”$/u);
  });
  test('one endless word is cut', () => {
    expect(proposeSummary('x'.repeat(300)).length).toBeLessThanOrEqual(SUMMARY_LENGTH + 1);
  });
});

test('no title of the sample directives is left hanging', async () => {
  const folder = join(import.meta.dirname, '../../../samples/directives');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  const titles: string[] = [];
  for (const name of names) {
    const reading = read((await readFile(join(folder, name), 'utf8')).normalize('NFC'));
    titles.push(...draftsFromReading(reading, () => null).map(({ summary }) => summary));
  }
  expect(titles.length).toBeGreaterThan(150);
  const hanging = titles.filter(
    (title) =>
      /(?:^|\s)(?:và|của|để|tại|trong|theo|với|về|cho|các|những|đơn|cơ|giai|nhằm|đối|do|bằng)…?$/iu.test(
        title,
      ) ||
      title.length > SUMMARY_LENGTH + 2 ||
      /^(?:Sau khi|Căn cứ|Nhằm|Để) /u.test(title),
  );
  expect(hanging).toEqual([]);
  // A title that stops in the middle of a phrase is the exception.
  expect(titles.filter((title) => title.includes('…')).length).toBeLessThan(titles.length / 10);
});
