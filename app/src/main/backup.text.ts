import { texts } from '../base/text.ts';

export const backupText = texts(
  {
    backupSummary:
      'Sao lưu cơ sở dữ liệu và các tệp vào một tệp .tar.gz; Đôn Đốc có thể đang chạy. --force ghi đè tệp đã có.',
    restoreSummary:
      'Phục hồi một bản sao lưu vào thư mục dữ liệu còn trống (DONDOC_DATA); Đôn Đốc phải đang dừng.',
    usage: (usage: string) => `Cách dùng: dondoc ${usage}`,
    backedUp: (file: string, size: string) => `Đã sao lưu vào ${file} (${size}).`,
    restored: (folder: string, time: string) => `Đã phục hồi bản sao lưu lúc ${time} vào ${folder}.`,
    counted: (tables: number, rows: string, files: string) =>
      `Cơ sở dữ liệu trả lời: ${tables} bảng, ${rows} dòng; ${files} tệp.`,
    filesMissing: (missing: string, folder: string) =>
      `Thiếu ${missing} tệp trong ${folder}: nội dung đã không còn khi sao lưu, thông tin về tệp vẫn giữ.`,
  },
  {
    backupSummary:
      'Saves the database and the files into one .tar.gz; Đôn Đốc may be running. --force replaces an existing file.',
    restoreSummary: 'Restores a backup into an empty data folder (DONDOC_DATA); Đôn Đốc must be stopped.',
    usage: (usage: string) => `Usage: dondoc ${usage}`,
    backedUp: (file: string, size: string) => `Backed up to ${file} (${size}).`,
    restored: (folder: string, time: string) => `Restored the backup of ${time} to ${folder}.`,
    counted: (tables: number, rows: string, files: string) =>
      `The database answers: ${tables} tables, ${rows} rows; ${files} files.`,
    filesMissing: (missing: string, folder: string) =>
      `${missing} files are missing in ${folder}: their contents were gone when the backup was made; what is known of them is kept.`,
  },
);
