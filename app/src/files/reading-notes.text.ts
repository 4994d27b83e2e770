import { civilDay } from '../base/clock.ts';
import { plainDate } from '../base/dates-in-words.ts';
import { type Locale, texts } from '../base/text.ts';
import type { Extraction, MailHead, ReadingNote } from './extracted-text.ts';

/** What the person is told beside the text of a file: one sentence for each thing left out or decided. */
export const readingNoteText = texts<Record<ReadingNote, string>>(
  {
    'tracked-changes-taken-as-final':
      'Tệp có phần sửa đang theo dõi (Track Changes): đã lấy theo bản sau khi chấp nhận sửa.',
    'comments-left-out': 'Đã bỏ qua các nhận xét (comment) trong tệp.',
    'footnotes-left-out': 'Đã bỏ qua chú thích cuối trang, cuối văn bản.',
    'hidden-text-left-out': 'Đã bỏ qua chữ ẩn trong tệp (không hiện khi in).',
    'headers-left-out': 'Đã bỏ qua chữ ở đầu trang và chân trang.',
    'embedded-document-left-out':
      'Tệp có văn bản hoặc bảng tính nhúng bên trong, chưa được đọc. Mở tệp gốc để xem.',
    'pictures-left-out': 'Tệp có hình ảnh; chữ trong hình chưa được đọc. Mở tệp gốc để xem.',
    'words-recognised': 'Chữ được nhận dạng từ ảnh quét nên có thể sai. Đối chiếu với tệp gốc.',
    'picture-cut-off':
      'Tệp ảnh bị cụt (thiếu phần cuối) nên có thể thiếu chữ và thiếu nhiệm vụ. Lấy lại tệp đầy đủ rồi đọc lại.',
    'page-without-text':
      'Có trang không có lớp chữ (trang quét hoặc hình), chưa được đọc. Đối chiếu với tệp gốc.',
    'page-with-unreadable-letters':
      'Có trang dùng phông chữ không đọc được nên đã bỏ qua. Đối chiếu với tệp gốc.',
    'page-parts-left-out': 'Trang web: đã bỏ trình đơn, cột bên, đầu trang và chân trang.',
    'letters-from-tcvn3':
      'Chữ viết theo bảng mã TCVN3 (ABC), đã chuyển sang Unicode. Kiểm tra lại chữ hoa có dấu.',
    'letters-from-vni': 'Chữ viết theo bảng mã VNI, đã chuyển sang Unicode. Kiểm tra lại các chữ có dấu.',
    'letters-from-windows-1258': 'Chữ viết theo bảng mã Windows-1258, đã chuyển sang Unicode.',
    'letters-encoded-twice':
      'Chữ bị mã hóa UTF-8 hai lần (“trÆ°á»›c”), đã chuyển lại thành chữ đúng. Đối chiếu với tệp gốc.',
    'letters-lost':
      'Nhiều chữ có dấu đã mất (còn “?” hoặc ký tự lạ) vì tệp từng được lưu sai bảng mã, nên kết quả đọc không đáng tin. Lấy lại tệp gốc rồi đọc lại.',
    'word-97-converted':
      'Tệp được LibreOffice chuyển sang .docx để đọc. Đối chiếu số thứ tự và bảng với tệp gốc.',
    'mail-body-read':
      'Đã đọc nội dung thư, vì thư không có tệp văn bản kèm theo hoặc nội dung thư được chọn.',
    'mail-attachment-read': 'Văn bản được lấy từ tệp kèm theo thư; nội dung thư không được đọc.',
    'mail-others-left-out': 'Thư còn tệp kèm theo khác, chưa được đọc.',
  },
  {
    'tracked-changes-taken-as-final': 'The file has tracked changes: they were taken as accepted.',
    'comments-left-out': 'Comments in the file were left out.',
    'footnotes-left-out': 'Footnotes and endnotes were left out.',
    'hidden-text-left-out': 'Hidden text (not printed) was left out.',
    'headers-left-out': 'Text in page headers and footers was left out.',
    'embedded-document-left-out':
      'The file has another document or workbook embedded in it, which was not read. Open the original file to see it.',
    'pictures-left-out':
      'The file has pictures; words in them were not read. Open the original file to see them.',
    'words-recognised':
      'The words were recognised in pictures and may be wrong. Compare with the original file.',
    'picture-cut-off':
      'The picture is cut off (its end is missing), so words and tasks may be missing. Get the whole file and read it again.',
    'page-without-text':
      'Some pages have no text (scans or pictures) and were not read. Compare with the original file.',
    'page-with-unreadable-letters':
      'Some pages use a font whose letters cannot be told, and were left out. Compare with the original file.',
    'page-parts-left-out': 'Web page: menus, sidebars, page head and foot were left out.',
    'letters-from-tcvn3': 'The letters were in TCVN3 (ABC) and were converted. Check accented capitals.',
    'letters-from-vni': 'The letters were in VNI and were converted. Check accented letters.',
    'letters-from-windows-1258': 'The letters were in Windows-1258 and were converted.',
    'letters-encoded-twice':
      'The letters were encoded as UTF-8 twice (“trÆ°á»›c”) and were converted back. Compare with the original file.',
    'letters-lost':
      'Many accented letters are lost (“?” or strange signs are left), because the file was once saved in a wrong encoding; the reading cannot be relied on. Get the original file and read it again.',
    'word-97-converted':
      'LibreOffice converted the file to .docx for reading. Compare numbers and tables with the original file.',
    'mail-body-read':
      'The body of the e-mail was read, because no document is attached or the body was chosen.',
    'mail-attachment-read': 'The document was taken from an attachment of the e-mail; the body was not read.',
    'mail-others-left-out': 'The e-mail has other attachments, which were not read.',
  },
);

const mailText = texts(
  {
    mail: 'Thư điện tử',
    from: (sender: string) => `từ ${sender}`,
    of: (day: string) => `ngày ${day}`,
  },
  {
    mail: 'E-mail',
    from: (sender: string) => `from ${sender}`,
    of: (day: string) => `of ${day}`,
  },
);

/** Pages show the text with its marks; of a command only some outputs do. */
type ToldBy = 'page' | 'command';

const unsureText = texts<Record<ToldBy, (words: number) => string>>(
  {
    page: (words) => `${words} từ nhận dạng chưa chắc, được đánh dấu trong văn bản.`,
    command: (words) =>
      `${words} từ nhận dạng chưa chắc. Để biết là những từ nào: dondoc read --format markdown hoặc json.`,
  },
  {
    page: (words) => `${words} words were recognised unsurely and are marked in the text.`,
    command: (words) =>
      `${words} words were recognised unsurely. To see which: dondoc read --format markdown or json.`,
  },
);

/** All that is said beside the text: the mail it came in, then each note. */
export function extractionInWords(
  { mail, notes, unsure = [] }: Extraction,
  locale: Locale,
  toldBy: ToldBy = 'page',
): readonly string[] {
  const sentences = [...new Set(notes)].map((note) => readingNoteText[locale][note]);
  if (unsure.length > 0) sentences.push(unsureText[locale][toldBy](unsure.length));
  return mail === null ? sentences : [mailInWords(mail, locale), ...sentences];
}

/** "Thư điện tử “…” từ … ngày …", as far as the mail says it. */
function mailInWords({ subject, from, date }: MailHead, locale: Locale): string {
  const t = mailText[locale];
  const day = date === '' ? '' : plainDate(civilDay(Temporal.Instant.from(date)), locale);
  const parts = [t.mail, subject && `“${subject}”`, from && t.from(from), day && t.of(day)];
  return parts.filter((part) => part !== '').join(' ');
}
