import type { LocalText } from '../base/text.ts';

/** Why nothing was backed up or restored: one sentence for the person at the terminal, and what to do about it. */
export const BACKUP_REFUSALS = {
  backupElsewhere: (blobs: string) => ({
    vi: `Cơ sở dữ liệu nằm ở DATABASE_URL nên lệnh này không sao lưu. Dùng pg_dump phiên bản 18 trở lên, sau đó chép thư mục ${blobs}.`,
    en: `The database is at DATABASE_URL, which this command does not back up. Use pg_dump of version 18 or newer, then copy the folder ${blobs}.`,
  }),
  restoreElsewhere: (blobs: string) => ({
    vi: `Cơ sở dữ liệu nằm ở DATABASE_URL nên lệnh này không phục hồi. Dùng pg_restore phiên bản 18 trở lên, sau đó chép bản sao của thư mục tệp về ${blobs}.`,
    en: `The database is at DATABASE_URL, which this command does not restore. Use pg_restore of version 18 or newer, then copy the saved folder of files back to ${blobs}.`,
  }),
  fileExists: (file: string) => ({
    vi: `Tệp ${file} đã có. Chọn tên khác, hoặc thêm --force để ghi đè.`,
    en: `The file ${file} exists. Choose another name, or add --force to replace it.`,
  }),
  cannotWrite: (path: string, reason: string) => ({
    vi: `Không ghi được ${path} (${reason}). Kiểm tra quyền ghi và dung lượng đĩa.`,
    en: `${path} cannot be written (${reason}). Check the permissions and the space on the disk.`,
  }),
  cannotRead: (path: string, reason: string) => ({
    vi: `Không đọc được ${path} (${reason}). Kiểm tra đường dẫn và quyền đọc.`,
    en: `${path} cannot be read (${reason}). Check the path and the permissions.`,
  }),
  tablespaces: (names: string) => ({
    vi: `Cơ sở dữ liệu có vùng lưu trữ nằm ngoài thư mục dữ liệu (${names}) nên không sao lưu được. Chuyển các bảng về vùng mặc định rồi xóa vùng đó.`,
    en: `The database has tablespaces outside the data folder (${names}) and cannot be backed up. Move their tables to the default one and drop them.`,
  }),
  databaseFailed: (reason: string) => ({
    vi: `Cơ sở dữ liệu không cho sao lưu đến cùng (${reason}). Chưa có bản sao lưu nào được tạo; chạy lại lệnh.`,
    en: `The database did not let the backup finish (${reason}). No backup was made; run the command again.`,
  }),
  notEmpty: (folder: string) => ({
    vi: `Thư mục dữ liệu ${folder} không trống. Dừng Đôn Đốc và dời nội dung đi, hoặc đặt DONDOC_DATA sang thư mục khác.`,
    en: `The data folder ${folder} is not empty. Stop Đôn Đốc and move its contents away, or set DONDOC_DATA to another folder.`,
  }),
  notABackup: (file: string) => ({
    vi: `Tệp ${file} không phải bản sao lưu của Đôn Đốc. Chọn tệp do "dondoc backup" tạo ra.`,
    en: `The file ${file} is not a backup of Đôn Đốc. Choose one that "dondoc backup" has made.`,
  }),
  newerFormat: (file: string, release: string) => ({
    vi: `Bản sao lưu ${file} do Đôn Đốc ${release} tạo theo kiểu mới hơn. Cài bản đó để phục hồi.`,
    en: `The backup ${file} was made by Đôn Đốc ${release} in a newer format. Install that release to restore it.`,
  }),
  otherPostgres: (found: string, wanted: string) => ({
    vi: `Bản sao lưu thuộc PostgreSQL ${found}, bản Đôn Đốc này dùng PostgreSQL ${wanted}. Phục hồi bằng bản Đôn Đốc đã tạo ra nó.`,
    en: `The backup belongs to PostgreSQL ${found}; this release uses PostgreSQL ${wanted}. Restore it with the release that made it.`,
  }),
  damaged: (file: string, reason: string) => ({
    vi: `Bản sao lưu ${file} bị hỏng hoặc thiếu (${reason}). Không có gì được phục hồi; dùng bản sao lưu khác.`,
    en: `The backup ${file} is damaged or incomplete (${reason}). Nothing was restored; use another backup.`,
  }),
  strangeMember: (file: string, member: string) => ({
    vi: `Bản sao lưu ${file} chứa mục lạ ${member}. Không có gì được phục hồi; dùng bản sao lưu khác.`,
    en: `The backup ${file} holds the strange member ${member}. Nothing was restored; use another backup.`,
  }),
  notRecovered: (file: string, reason: string) => ({
    vi: `Cơ sở dữ liệu trong ${file} không khởi động được (${reason}). Không có gì được phục hồi; dùng bản sao lưu khác.`,
    en: `The database in ${file} does not start (${reason}). Nothing was restored; use another backup.`,
  }),
  interrupted: () => ({
    vi: 'Đã dừng theo yêu cầu; không có gì được tạo ra.',
    en: 'Stopped as asked; nothing was made.',
  }),
} as const satisfies Record<string, (...values: never[]) => LocalText>;

/** Thrown by backing up and restoring; `main/` prints both sentences and ends with code 1. */
export class BackupRefusal extends Error {
  readonly text: LocalText;

  constructor(text: LocalText, options?: ErrorOptions) {
    super(text.en, options);
    this.name = 'BackupRefusal';
    this.text = text;
  }
}
