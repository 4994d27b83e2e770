import { texts } from '../base/text.ts';

export const verifyText = texts(
  {
    summary:
      'Kiểm tra nhật ký: chỉ ra mục nào đã bị sửa, xoá hoặc chèn thêm. --anchor: nhật ký phải từng đứng ở mã này.',
    usage: (usage: string) => `Cách dùng: dondoc ${usage}`,
    empty: 'Nhật ký chưa có mục nào.',
    whole: (entries: string, anchors: string) =>
      `Nhật ký nguyên vẹn: ${entries} mục, khớp ${anchors} mốc đã ghi ngoài cơ sở dữ liệu.`,
    forgotten: (entries: string) =>
      `${entries} mục đã được xoá đúng thời hạn lưu; niêm phong của chúng vẫn còn và khớp.`,
    end: (anchor: string) => `Mã cuối (giữ ở nơi khác để đối chiếu sau): ${anchor}`,
    damaged: (count: number) => `NHẬT KÝ KHÔNG CÒN NGUYÊN VẸN: ${count} chỗ.`,
    changed: (position: number, entry: string) => `Mục ${position} đã bị sửa. Nay ghi: ${entry}`,
    removed: (places: string) => `Mục ${places} đã bị xoá.`,
    added: (entry: string) => `Mục chèn thêm, không có niêm phong: ${entry}`,
    'seal-rewritten': (position: number) =>
      `Niêm phong của mục ${position} đã bị làm lại: nội dung mục này có thể đã bị sửa.`,
    'end-moved': (position: number, recorded: number) =>
      `Nhật ký có ${position} mục nhưng chỗ kết thúc ghi là ${recorded}.`,
    'anchor-missed': (position: number, at: string) =>
      `Mục ${position} không khớp mốc ghi lúc ${at}: nhật ký đã bị làm lại từ mục này trở về trước, hoặc bị cắt bớt.`,
  },
  {
    summary:
      'Checks the record: tells each entry that was changed, removed or added. --anchor: the record must once have stood at this mark.',
    usage: (usage: string) => `Usage: dondoc ${usage}`,
    empty: 'The record has no entries yet.',
    whole: (entries: string, anchors: string) =>
      `The record is whole: ${entries} entries; it fits ${anchors} marks noted outside the database.`,
    forgotten: (entries: string) =>
      `${entries} entries were removed as they had had their time; their seals are there and fit.`,
    end: (anchor: string) => `Last mark (keep it elsewhere to compare later): ${anchor}`,
    damaged: (count: number) => `THE RECORD IS NOT WHOLE: ${count} places.`,
    changed: (position: number, entry: string) => `Entry ${position} was changed. It now says: ${entry}`,
    removed: (places: string) => `Entry ${places} was removed.`,
    added: (entry: string) => `An entry without a seal was added: ${entry}`,
    'seal-rewritten': (position: number) =>
      `The seal of entry ${position} was made anew: what the entry says may have been changed.`,
    'end-moved': (position: number, recorded: number) =>
      `The record has ${position} entries, but its end is noted as ${recorded}.`,
    'anchor-missed': (position: number, at: string) =>
      `Entry ${position} does not fit the mark noted at ${at}: the record was made anew up to this entry, or cut off.`,
  },
);
