import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { writeDirectiveDocx } from '../app/test/samples/write-docx.ts';
import { writeDirectiveHtml } from '../app/test/samples/write-html.ts';

/**
 * Makes what schools of the demonstration send with their reports: drawn pictures, a Word file, a PDF. The schools and
 * what they write are invented. Needs a Chromium, named by CHROMIUM.
 *
 *   npx node tools/make-sample-attachments.ts
 */
const SAMPLES = join(import.meta.dirname, '..', 'samples');
const PHOTOS = join(SAMPLES, 'photos');
const REPORTS = join(SAMPLES, 'reports');
const WIDTH = 960;
const HEIGHT = 720;

type Box = readonly [x: number, y: number, width: number, height: number];

const rect = ([x, y, w, h]: Box, fill: string, more = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`;

const each = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => draw(i)).join('');

const SKY = `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#9cc4e4"/><stop offset="1" stop-color="#e8f1f5"/></linearGradient>`;
const yard = rect([0, 0, WIDTH, 460], 'url(#sky)') + rect([0, 460, WIDTH, 260], '#b9a98a');
const building = (x: number, y: number, w: number) =>
  rect([x, y, w, 220], '#e6c98a') +
  rect([x - 14, y - 34, w + 28, 38], '#a2452f') +
  each(
    Math.floor(w / 120),
    (i) =>
      rect([x + 30 + i * 120, y + 60, 64, 84], '#53727f') +
      rect([x + 60 + i * 120, y + 60, 4, 84], '#efe6d2'),
  ) +
  rect([x, y + 200, w, 20], '#8f7d5e');
const sign = (x: number, y: number, words: readonly string[]) =>
  rect([x + 92, y + 90, 16, 150], '#6a6a6a') +
  rect([x, y, 200, 104], '#f4d23c', 'stroke="#222" stroke-width="6" rx="6"') +
  words
    .map(
      (line, i) =>
        `<text x="${x + 100}" y="${y + 46 + i * 34}" text-anchor="middle" font-size="27" font-weight="700" fill="#1b1b1b">${line}</text>`,
    )
    .join('');
const tree = (x: number, y: number) =>
  rect([x - 12, y, 24, 150], '#6d4b2f') +
  `<circle cx="${x}" cy="${y - 20}" r="74" fill="#4f7d45"/><circle cx="${x - 56}" cy="${y + 22}" r="48" fill="#5c8c4f"/><circle cx="${x + 54}" cy="${y + 18}" r="52" fill="#477340"/>`;

const SCENES: Readonly<Record<string, string>> = {
  'rao-chan-ao': `${yard}${building(520, 250, 400)}<ellipse cx="330" cy="600" rx="330" ry="92" fill="#6f8f93"/>
    <ellipse cx="300" cy="590" rx="220" ry="48" fill="#86a6a8"/>
    ${each(12, (i) => rect([20 + i * 58, 470 + (i % 3) * 3, 10, 130], '#8a5a34'))}
    ${rect([10, 500, 680, 9], '#9c6a40')}${rect([10, 552, 680, 9], '#9c6a40')}${sign(690, 430, ['NGUY HIỂM', 'AO SÂU'])}${tree(120, 300)}`,
  'lan-can-cau-thang': `${rect([0, 0, WIDTH, HEIGHT], '#ddd4c0')}${rect([0, 560, WIDTH, 160], '#a79b86')}
    ${each(9, (i) => rect([120 + i * 80, 600 - i * 50, 560 - i * 10, 26], i % 2 ? '#b9ae9a' : '#c8bda8'))}
    ${each(9, (i) => rect([140 + i * 80, 430 - i * 50, 12, 172], '#3f6f8a'))}
    <line x1="130" y1="440" x2="800" y2="24" stroke="#2f556b" stroke-width="20"/>
    <line x1="135" y1="520" x2="800" y2="106" stroke="#2f556b" stroke-width="9"/>
    ${rect([700, 470, 200, 12], '#c9382b')}${rect([740, 470, 40, 12], '#fff')}${rect([820, 470, 40, 12], '#fff')}`,
  'tu-dien': `${rect([0, 0, WIDTH, HEIGHT], '#e7dfcd')}${rect([0, 590, WIDTH, 130], '#8f8674')}
    ${each(6, (i) => rect([0, 90 + i * 100, WIDTH, 2], '#d6ccb6'))}
    ${rect([300, 120, 340, 400], '#9aa4a8', 'stroke="#5c666a" stroke-width="8" rx="10"')}
    ${rect([330, 150, 280, 340], '#b4bdc0')}
    <path d="M470 190 L420 320 L466 320 L440 440 L530 290 L480 290 L512 190 Z" fill="#e2b21b" stroke="#333" stroke-width="6"/>
    ${rect([586, 300, 22, 60], '#3b4144')}${each(3, (i) => rect([360 + i * 90, 520, 12, 100], '#33383a'))}
    ${sign(690, 330, ['CÓ ĐIỆN', 'CẤM SỜ'])}`,
  'cong-truong': `${yard}${building(150, 210, 660)}${tree(80, 320)}${tree(890, 330)}
    ${rect([180, 390, 60, 250], '#c9b07c')}${rect([720, 390, 60, 250], '#c9b07c')}
    ${rect([170, 350, 620, 54], '#1f5c8a')}<text x="480" y="388" text-anchor="middle" font-size="34" font-weight="700" fill="#fff">TRƯỜNG HỌC AN TOÀN</text>
    ${each(16, (i) => rect([250 + i * 29, 430, 8, 200], '#445a44'))}${rect([240, 470, 480, 10], '#445a44')}${rect([240, 590, 480, 10], '#445a44')}`,
  'cat-tia-cay': `${yard}${building(480, 240, 420)}${tree(230, 330)}
    ${rect([210, 470, 40, 130], '#6d4b2f')}
    <line x1="330" y1="640" x2="270" y2="300" stroke="#c9a24a" stroke-width="12"/><line x1="372" y1="640" x2="312" y2="296" stroke="#c9a24a" stroke-width="12"/>
    ${each(7, (i) => `<line x1="${322 - i * 8}" y1="${600 - i * 46}" x2="${366 - i * 8}" y2="${600 - i * 46}" stroke="#c9a24a" stroke-width="8"/>`)}
    <ellipse cx="520" cy="630" rx="120" ry="30" fill="#5c8c4f"/><ellipse cx="610" cy="650" rx="90" ry="22" fill="#477340"/>
    ${rect([660, 560, 240, 10], '#d8352a')}${each(4, (i) => rect([676 + i * 64, 560, 8, 90], '#d8352a'))}`,
};

const REPORT = `UBND XÃ BÌNH HÒA
TRƯỜNG TIỂU HỌC SỐ 1 BÌNH HÒA
Số: 31/BC-TH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Hòa, ngày 17 tháng 6 năm 2024

BÁO CÁO

Kết quả rà soát nguy cơ mất an toàn trong trường học

Thực hiện Công văn số 412/PGDĐT-CSVC ngày 03/6/2024 của Phòng Giáo dục và Đào tạo, Trường Tiểu học số 1 Bình Hòa báo cáo kết quả như sau:

1. Nhà trường đã rà soát 16 phòng học, 2 cầu thang, hệ thống điện, sân trường và tường rào tại điểm chính và điểm lẻ trong các ngày 07/6 và 10/6/2024.

2. Phát hiện 3 nguy cơ: lan can cầu thang dãy B lung lay; tường rào phía giáp ao thấp hơn 1,2 m; một ổ cắm tại thư viện bị nứt.

3. Đã khắc phục: thay ổ cắm ngày 10/6; làm rào chắn và biển cảnh báo tại bờ ao ngày 12/6; hàn lại lan can ngày 14/6.

4. Kiến nghị: hỗ trợ kinh phí xây thêm 40 m tường rào phía giáp ao trước năm học mới.

Nơi nhận:
- Phòng GD&ĐT;
- Lưu: VT.

HIỆU TRƯỞNG

Trần Kim Phúc`;

const PLAN = `ỦY BAN NHÂN DÂN XÃ BÌNH CHÂU
TRƯỜNG THCS BÌNH CHÂU
Số: 45/KH-THCS

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Châu, ngày 19 tháng 6 năm 2024

KẾ HOẠCH

Bảo đảm an toàn trường học năm 2024

1. Cơ sở vật chất: Phó Hiệu trưởng phụ trách, kiểm tra phòng học, hệ thống điện vào tuần đầu mỗi tháng.

2. Phòng, chống đuối nước: Tổng phụ trách Đội phối hợp Đoàn xã mở 2 lớp dạy bơi trong hè; cắm biển cảnh báo tại 3 điểm sâu.

3. An toàn giao thông: giáo viên chủ nhiệm ký cam kết với cha mẹ học sinh trước ngày 05/9/2024.

4. Phòng, chống bạo lực học đường: lập tổ tư vấn, công khai số điện thoại tại bảng tin.

Nơi nhận:
- Phòng GD&ĐT;
- Lưu: VT.

HIỆU TRƯỞNG`;

mkdirSync(REPORTS, { recursive: true });
writeFileSync(join(REPORTS, 'bao-cao-ra-soat-an-toan.docx'), await writeDirectiveDocx(REPORT));

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});
try {
  mkdirSync(PHOTOS, { recursive: true });
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  const paper = await browser.newPage();
  await paper.setContent(writeDirectiveHtml(PLAN));
  await paper.pdf({ path: join(REPORTS, 'ke-hoach-an-toan-truong-hoc.pdf'), format: 'A4' });
  for (const [name, drawing] of Object.entries(SCENES)) {
    await page.setContent(
      `<style>body{margin:0}</style><svg width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif"><defs>${SKY}</defs>${drawing}</svg>`,
    );
    writeFileSync(join(PHOTOS, `${name}.jpg`), await page.screenshot({ type: 'jpeg', quality: 62 }));
  }
} finally {
  await browser.close();
}
