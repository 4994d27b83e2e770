import { texts } from '../../base/text.ts';

/** What is said of many files at once. */
export const batchText = texts(
  {
    line: (done: number, total: number, path: string) => `${done}/${total} ${path}`,
    summary: (done: number, failed: number, skipped: number) =>
      `Đã đọc ${done} tệp${failed === 0 ? '' : `, ${failed} tệp lỗi`}${skipped === 0 ? '' : `; bỏ qua ${skipped} tệp không phải văn bản`}.`,
    failures: 'Các tệp lỗi:',
    failure: (path: string, reason: string) => `  ${path}: ${reason}`,
    note: (path: string, note: string) => `${path}: ${note}`,
    secret: (path: string, mark: string) => `${path}: văn bản có dấu ${mark}; chỉ được đọc trên máy này.`,
    interrupted: (done: number, total: number) => `Đã dừng giữa chừng: xong ${done}/${total} tệp.`,
    nothing: 'Không có tệp văn bản nào để đọc.',
    missing: 'không mở được, kiểm tra lại tên và quyền đọc.',
    time: 'đọc quá lâu nên đã dừng lại.',
    memory: 'cần nhiều bộ nhớ hơn mức cho phép.',
    thread: 'không đọc được, tệp có thể đã hỏng.',
    'not-written': (details: string) => `không ghi được kết quả (${details}).`,
    needsFolder: (format: string) => `Dạng ${format} của nhiều tệp cần có nơi ghi: thêm --output THƯ_MỤC.`,
    binary: (format: string) => `Dạng ${format} không hiện được trên màn hình: thêm --output TỆP.`,
    ownInput: (path: string) => `--output trùng với tệp đang đọc (${path}). Chọn tên khác.`,
    cannotWrite: (path: string, reason: string) => `Không ghi được ${path} (${reason}).`,
  },
  {
    line: (done, total, path) => `${done}/${total} ${path}`,
    summary: (done, failed, skipped) =>
      `${done} files read${failed === 0 ? '' : `, ${failed} failed`}${skipped === 0 ? '' : `; ${skipped} files that are no documents were passed over`}.`,
    failures: 'Failed:',
    failure: (path, reason) => `  ${path}: ${reason}`,
    note: (path, note) => `${path}: ${note}`,
    secret: (path, mark) => `${path}: the document is stamped ${mark}; it was read on this machine only.`,
    interrupted: (done, total) => `Broken off: ${done} of ${total} files done.`,
    nothing: 'There is no document to read.',
    missing: 'cannot be opened; check its name and the right to read it.',
    time: 'took too long and was given up.',
    memory: 'needs more memory than it may have.',
    thread: 'cannot be read; the file may be broken.',
    'not-written': (details) => `the output could not be written (${details}).`,
    needsFolder: (format) => `Many files as ${format} need a place: add --output FOLDER.`,
    binary: (format) => `${format} cannot be shown on a terminal: add --output FILE.`,
    ownInput: (path) => `--output is the file that is read (${path}). Choose another name.`,
    cannotWrite: (path, reason) => `${path} cannot be written (${reason}).`,
  },
);
