import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read } from '@dondoc/reading';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { OUTPUT_FORMATS, type OutputFormat, writeOutput } from './output.ts';
import { dueByDocument, type OutputSource } from './output-source.ts';

const CORPUS = join(import.meta.dirname, '../../../../packages/reading/corpus');

function sourceOf(text: string, name = 'van-ban.txt'): OutputSource {
  const reading = read(text);
  return { text, reading, name, locale: 'vi', ...dueByDocument(reading) };
}

async function textOf(format: OutputFormat, source: OutputSource): Promise<string> {
  return new TextDecoder().decode(await writeOutput(format, source));
}

const binhSon = sourceOf(await readFile(join(CORPUS, 'binh-son-2024.txt'), 'utf8'));

/** A directive with one task for each kind of deadline, and words that programs could take for their own. */
const KINDS = sourceOf(`ỦY BAN NHÂN DÂN
HUYỆN AN LÃNG
Số: 45/UBND-VX
V/v chuẩn bị năm học mới
An Lãng, ngày 05 tháng 8 năm 2024

Kính gửi: Hiệu trưởng các trường trên địa bàn huyện.

UBND huyện yêu cầu Hiệu trưởng các trường thực hiện các nội dung sau:
1. Báo cáo số liệu về Phòng Giáo dục và Đào tạo trước ngày 25 hằng tháng.
2. Gửi báo cáo tổng hợp về UBND huyện trước ngày 20/8/2024.
3. Báo cáo kết quả thực hiện hằng quý về UBND huyện.
4. Rà soát cơ sở vật chất, sửa chữa phòng học; lập danh sách học sinh.
`);

describe('the workbook', () => {
  async function sheetsOf(source: OutputSource) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(await writeOutput('xlsx', source)).buffer);
    return workbook;
  }

  test('has a row for each task, with its due day as a real date and the words of the deadline', async () => {
    const sheet = (await sheetsOf(binhSon)).getWorksheet('Nhiệm vụ');
    expect(sheet?.rowCount).toBe(1 + binhSon.reading.tasks.length);
    const row =
      binhSon.reading.tasks.findIndex(({ deadline }) => deadline?.written.includes('28/6/2024')) + 2;
    expect(sheet?.getCell(row, 4).value).toBe(binhSon.reading.tasks[row - 2]?.quote);
    expect(sheet?.getCell(row, 7).value).toEqual(new Date('2024-06-27T00:00:00Z'));
    expect(sheet?.getCell(row, 7).numFmt).toBe('dd/mm/yyyy');
    expect(sheet?.getCell(row, 8).value).toBeNull();
    expect(sheet?.getCell(row, 9).value).toBe('trước ngày 28/6/2024');
  });

  test('of a cycle it has the first last day in time, and says so beside it', async () => {
    const sheet = (await sheetsOf(KINDS)).getWorksheet('Nhiệm vụ');
    expect(sheet?.getCell('G2').value).toEqual(new Date('2024-08-24T00:00:00Z'));
    expect(sheet?.getCell('H2').value).toBe('trước ngày 25 hằng tháng; hạn cuối là của kỳ đầu');
    const undated = sourceOf('Giao Phòng Nội vụ báo cáo kết quả trước ngày 25 hằng tháng.\n');
    const without = (await sheetsOf(undated)).getWorksheet('Nhiệm vụ');
    expect(without?.getCell('G2').value).toBeNull();
    expect(without?.getCell('H2').value).toMatch(/^trước ngày 25 hằng tháng; chưa rõ ngày ban hành/u);
  });

  test('rows are as high as their words, and pages are A4 on their side, one wide, with the head on each', async () => {
    const sheets = await sheetsOf(binhSon);
    const tasks = sheets.getWorksheet('Nhiệm vụ');
    const longest = binhSon.reading.tasks.map(({ quote }) => quote.length);
    const row = longest.indexOf(Math.max(...longest)) + 2;
    const lines = Math.ceil(Math.max(...longest) / 56);
    expect(tasks?.getRow(row).height).toBeGreaterThanOrEqual(lines * 15);
    for (const { pageSetup } of sheets.worksheets) {
      expect(pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '1:1',
      });
    }
  });

  test('keeps the head in view, wraps words and gives each column its width', async () => {
    const workbook = await sheetsOf(binhSon);
    for (const sheet of workbook.worksheets) {
      expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
      expect(sheet.getCell('A1').font.bold).toBe(true);
    }
    const tasks = workbook.getWorksheet('Nhiệm vụ');
    expect(tasks?.getCell('D2').alignment).toMatchObject({ wrapText: true, vertical: 'top' });
    expect(tasks?.getColumn(4).width).toBe(56);
    expect(tasks?.getRow(1).values).toEqual(expect.arrayContaining(['Chủ trì', 'Hạn cuối', 'Cần xem']));
  });

  test('tells what document it is on a sheet of its own', async () => {
    const sheet = (await sheetsOf(binhSon)).getWorksheet('Văn bản');
    const facts = new Map<string, string>();
    sheet?.eachRow((row) => facts.set(row.getCell(1).text, row.getCell(2).text));
    expect(facts.get('Số, ký hiệu')).toBe('203/TB-UBND');
    expect(facts.get('Ngày ban hành')).toBe('18/6/2024');
  });

  test.each(['=HYPERLINK("http://x")', '+1+1', '-2', '@SUM(A1)', '\t=1'])('%j stays words', async (words) => {
    const [task] = binhSon.reading.tasks;
    if (task === undefined) throw new Error('no task');
    const reading = { ...binhSon.reading, tasks: [{ ...task, quote: words, leads: [words] }] };
    const bytes = await writeOutput('xlsx', { ...binhSon, reading });
    const parts = unzipSync(bytes);
    for (const [name, part] of Object.entries(parts)) {
      if (name.includes('worksheets/')) expect(strFromU8(part)).not.toContain('<f');
    }
    const sheet = (await sheetsOf({ ...binhSon, reading })).getWorksheet('Nhiệm vụ');
    expect([sheet?.getCell('D2').type, sheet?.getCell('D2').numFmt]).toEqual([ExcelJS.ValueType.String, '@']);
  });
});

describe('the calendar', () => {
  /** Events as property → value, long lines joined again. */
  function eventsOf(ics: string): readonly ReadonlyMap<string, string>[] {
    return ics
      .replaceAll('\r\n ', '')
      .split('BEGIN:VEVENT\r\n')
      .slice(1)
      .map(
        (event) =>
          new Map(
            event
              .split('\r\n')
              .map((line) => [line.split(/[:;]/u)[0] ?? '', line.slice(line.indexOf(':') + 1)]),
          ),
      );
  }

  test('has the last day in time of each deadline as a whole day, wherever the machine stands', async () => {
    const [, once] = eventsOf(await textOf('ics', KINDS));
    expect(once?.get('DTSTART')).toBe('20240819');
    expect(once?.get('DTEND')).toBe('20240820');
    expect(once?.get('SUMMARY')).toContain('Hạn: Gửi báo cáo tổng hợp');
    expect(once?.get('DESCRIPTION')).toContain('Thời hạn ghi trong văn bản: trước ngày 20/8/2024');
  });

  test('cycles begin on a day of their own and recur; where no day is written, at the end of the period', async () => {
    const [monthly, , quarterly] = eventsOf(await textOf('ics', KINDS));
    expect([monthly?.get('DTSTART'), monthly?.get('RRULE')]).toEqual([
      '20240824',
      'FREQ=MONTHLY;BYMONTHDAY=24',
    ]);
    expect(monthly?.get('SUMMARY')).toContain('Hạn (trước ngày 25 hằng tháng): Báo cáo số liệu');
    expect([quarterly?.get('DTSTART'), quarterly?.get('RRULE')]).toEqual([
      '20240930',
      'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1',
    ]);
    expect(quarterly?.get('DESCRIPTION')).toContain('cuối kỳ');
  });

  test('what the calendar says of itself stands before its events, as RFC 5545 asks', async () => {
    const ics = await textOf('ics', KINDS);
    expect(ics.match(/^X-WR-TIMEZONE:Asia\/Ho_Chi_Minh\r$/gmu)).toHaveLength(1);
    const head = ics.slice(0, ics.indexOf('BEGIN:VEVENT'));
    const between = ics
      .split(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/u)
      .slice(1)
      .join('');
    expect([head.includes('X-WR-TIMEZONE'), between]).toEqual([true, 'END:VCALENDAR\r\n']);
  });

  test('says how many tasks name no day', async () => {
    const events = eventsOf(await textOf('ics', KINDS)).length;
    const ics = (await textOf('ics', KINDS)).replaceAll('\r\n ', '');
    expect(ics).toContain(
      `X-WR-CALDESC:${KINDS.reading.tasks.length - events} nhiệm vụ không có ngày cụ thể`,
    );
  });

  test('no line is longer than 75 octets, and no letter is broken', async () => {
    const ics = await textOf('ics', binhSon);
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(ics).not.toMatch(/[^\r]\n|\ufffd/u);
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*END:VCALENDAR\r\n$/u);
  });

  test('the same task has the same UID however often it is read, and two tasks never share one', async () => {
    const uids = (source: OutputSource) =>
      textOf('ics', source).then((ics) => ics.match(/^UID:.+$/gmu) ?? []);
    const first = await uids(binhSon);
    expect(first.length).toBeGreaterThan(2);
    expect(new Set(first).size).toBe(first.length);
    expect(await uids(sourceOf(binhSon.text.normalize('NFD'), 'ten-khac.pdf'))).toEqual(first);
  });

  test('commas, semicolons and line ends of the words are not taken for the calendar’s own', async () => {
    const [task] = KINDS.reading.tasks;
    if (task === undefined) throw new Error('no task');
    const reading = { ...KINDS.reading, tasks: [{ ...task, quote: 'một; hai, ba \\ bốn\nEND:VEVENT' }] };
    const ics = (await textOf('ics', { ...KINDS, reading })).replaceAll('\r\n ', '');
    expect(ics).toContain('một\\; hai\\, ba \\\\ bốn\\nEND:VEVENT');
    expect(ics.match(/^END:VEVENT/gmu)).toHaveLength(1);
  });
});

describe('Markdown', () => {
  test('names document, tasks, leads and deadlines', async () => {
    const markdown = await textOf('markdown', binhSon);
    expect(markdown).toMatch(/^# Thông báo 203\/TB-UBND\n\n- \*\*Loại văn bản:\*\* thông báo\n/u);
    expect(markdown).toContain('- **Thời hạn:** trước 28/6/2024');
    expect(await textOf('markdown', KINDS)).toContain(
      '- **Thời hạn:** trước ngày 25 hằng tháng\n- **Hạn cuối của kỳ đầu:** 24/8/2024\n',
    );
    expect(markdown.match(/^### /gmu)).toHaveLength(binhSon.reading.tasks.length);
  });

  test('nothing in the words becomes a heading, a link or HTML', async () => {
    const [task] = KINDS.reading.tasks;
    if (task === undefined) throw new Error('no task');
    const words = '# a\n\n<script>x</script> [y](z) *b* `c` | d &lt; 1. e';
    const markdown = await textOf('markdown', {
      ...KINDS,
      reading: { ...KINDS.reading, tasks: [{ ...task, quote: words }] },
    });
    expect(markdown).toContain(
      '> \\# a \\<script\\>x\\</script\\> \\[y\\](z) \\*b\\* \\`c\\` \\| d \\&lt; 1. e\n',
    );
  });
});

describe('a scan whose words were recognised', () => {
  const text =
    'Số: 45/TB-UBND\n1. Phòng Nội vụ tống\nhợp kết quả, báo cáo UBND huyện.\n2. Gửi tống số, *tống* kết.\n';
  const unsure = ['45/TB-UBND', 'tống', 'quả,'].map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length, confidence: 61 };
  });
  const last = text.lastIndexOf('tống');
  unsure.push({ start: last, end: last + 4, confidence: 40 });
  const scan = { ...sourceOf(text), unsure };

  test('JSON holds the text that its places count in, and the words that may be wrong', async () => {
    // What is asked of it stands in the source.
    const json = JSON.parse(await textOf('json', scan)) as {
      text: string;
      tasks: { quote: string; span: { start: number; end: number } }[];
      unsureWords: unknown[];
    };
    const [task] = json.tasks;
    expect(json.text.slice(task?.span.start, task?.span.end).replace('\n', ' ')).toBe(task?.quote);
    expect(json.unsureWords[1]).toEqual({ start: 31, end: 35, text: 'tống', confidence: 61 });
    expect(JSON.parse(await textOf('json', sourceOf(text)))).toMatchObject({ text, unsureWords: [] });
  });

  test('Markdown marks them, where they stand in a task and in the lines of the document, and says what that means', async () => {
    const markdown = await textOf('markdown', scan);
    expect(markdown).toContain('> Phòng Nội vụ tống(?) hợp kết quả,(?) báo cáo UBND huyện\n');
    expect(markdown).toContain('- **Từ nhận dạng chưa chắc:** 4, có dấu (?) phía sau\n');
    expect(markdown).toContain('> Gửi tống số, tống(?) kết\n');
    expect(markdown).toContain(
      '- Số: 45/TB-UBND(?)\n- 1\\. Phòng Nội vụ tống(?)\n- hợp kết quả,(?) báo cáo UBND huyện.\n',
    );
    expect(await textOf('markdown', sourceOf(text))).not.toContain('(?)');
  });
});

test('the same text gives the same bytes in every format', async () => {
  const [name = ''] = (await readdir(CORPUS)).filter((one) => one.endsWith('.txt'));
  const text = await readFile(join(CORPUS, name), 'utf8');
  for (const format of OUTPUT_FORMATS) {
    const [once, twice] = [
      await writeOutput(format, sourceOf(text)),
      await writeOutput(format, sourceOf(text)),
    ];
    expect(Buffer.compare(once, twice), format).toBe(0);
  }
});

test.each(OUTPUT_FORMATS)('a text that asks for nothing can be written as %s', async (format) => {
  for (const text of ['', 'xin chào', '\u0000\ud800']) {
    expect((await writeOutput(format, sourceOf(text))).length).toBeGreaterThan(0);
  }
});
