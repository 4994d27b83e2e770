import type { LocalText } from '../base/text.ts';

/** Why the installation cannot start: one sentence for the person at the terminal, and what to do about it. */
export const REFUSALS = {
  dataNotWritable: (path: string) => ({
    vi: `Không ghi được vào thư mục dữ liệu ${path}. Cấp quyền ghi hoặc đặt DONDOC_DATA sang thư mục khác.`,
    en: `The data folder ${path} cannot be written. Grant write access or set DONDOC_DATA to another folder.`,
  }),
  dataOtherVersion: (path: string, found: string, wanted: string) => ({
    vi: `Cơ sở dữ liệu ở ${path} thuộc PostgreSQL ${found}, bản này cần PostgreSQL ${wanted}. Dùng bản Đôn Đốc cũ để xuất dữ liệu, hoặc đặt DONDOC_DATA sang thư mục khác.`,
    en: `The database in ${path} belongs to PostgreSQL ${found}; this release needs PostgreSQL ${wanted}. Export it with the former release, or set DONDOC_DATA to another folder.`,
  }),
  dataNotADatabase: (path: string) => ({
    vi: `Thư mục ${path} có nội dung nhưng không phải cơ sở dữ liệu của Đôn Đốc. Dời nội dung đó đi hoặc đặt DONDOC_DATA sang thư mục khác.`,
    en: `The folder ${path} holds something that is not a database of Đôn Đốc. Move it away or set DONDOC_DATA to another folder.`,
  }),
  dataInUse: (path: string) => ({
    vi: `Một bản Đôn Đốc khác đang chạy trên dữ liệu ở ${path}. Dừng bản đó trước, hoặc đặt DONDOC_DATA sang thư mục khác.`,
    en: `Another Đôn Đốc is running on the data in ${path}. Stop it first, or set DONDOC_DATA to another folder.`,
  }),
  nothingThere: (folder: string) => ({
    vi: `Không có dữ liệu Đôn Đốc ở ${folder}. Đặt DONDOC_DATA tới đúng thư mục dữ liệu.`,
    en: `There is no data of Đôn Đốc in ${folder}. Set DONDOC_DATA to the data folder.`,
  }),
  serverNotRunning: (folder: string) => ({
    vi: `Không có Đôn Đốc nào đang chạy trên dữ liệu ở ${folder}. Chạy "npm start" trước, hoặc đặt DATABASE_URL tới máy chủ PostgreSQL dùng chung.`,
    en: `No Đôn Đốc is running on the data in ${folder}. Run "npm start" first, or set DATABASE_URL to the PostgreSQL server that is shared.`,
  }),
  databaseOlder: () => ({
    vi: 'Cơ sở dữ liệu do bản Đôn Đốc cũ hơn ghi. Chạy "npm start" một lần để nâng cấp, rồi chạy lại lệnh này.',
    en: 'The database was written by an older Đôn Đốc. Run "npm start" once to upgrade it, then run this again.',
  }),
  recordWithoutSeals: () => ({
    vi: 'Cơ sở dữ liệu do bản Đôn Đốc cũ ghi, nhật ký chưa được niêm phong. Chạy "npm start" một lần để nâng cấp.',
    en: 'The database was written by an older Đôn Đốc, its record has no seals yet. Run "npm start" once to upgrade it.',
  }),
  binariesMissing: (platform: string) => ({
    vi: `Không có PostgreSQL kèm theo cho ${platform}. Chạy lại "npm ci", hoặc đặt DATABASE_URL tới máy chủ PostgreSQL 18 trở lên.`,
    en: `There is no bundled PostgreSQL for ${platform}. Run "npm ci" again, or set DATABASE_URL to a PostgreSQL server of version 18 or newer.`,
  }),
  noUnprivilegedUser: () => ({
    vi: 'Đang chạy bằng root nhưng máy không có người dùng "nobody" để chạy PostgreSQL. Chạy Đôn Đốc bằng người dùng thường.',
    en: 'Running as root, but there is no user "nobody" to run PostgreSQL as. Run Đôn Đốc as an ordinary user.',
  }),
  databaseFailed: (log: string, reason: string) => ({
    vi: `PostgreSQL kèm theo không khởi động được (${reason}). Xem ${log}.`,
    en: `The bundled PostgreSQL did not start (${reason}). See ${log}.`,
  }),
  databaseOfOtherUser: (place: string) => ({
    vi: `Cơ sở dữ liệu ở ${place} đang do người dùng khác của máy này chạy. Chạy lệnh này bằng đúng người dùng đó.`,
    en: `The database in ${place} is run by another user of this machine. Run this as that user.`,
  }),
  databaseUnreachable: (reason: string) => ({
    vi: `Không kết nối được cơ sở dữ liệu ở DATABASE_URL (${reason}). Kiểm tra địa chỉ, tài khoản và máy chủ.`,
    en: `The database at DATABASE_URL cannot be reached (${reason}). Check the address, the account and the server.`,
  }),
  databaseTooOld: (version: string) => ({
    vi: `Máy chủ ở DATABASE_URL là PostgreSQL ${version}; cần PostgreSQL 18 trở lên. Nâng cấp máy chủ, hoặc bỏ DATABASE_URL để dùng PostgreSQL kèm theo.`,
    en: `The server at DATABASE_URL is PostgreSQL ${version}; version 18 or newer is needed. Upgrade it, or unset DATABASE_URL to use the bundled one.`,
  }),
  databaseNewer: (migration: string) => ({
    vi: `Cơ sở dữ liệu đã được nâng cấp bởi bản Đôn Đốc mới hơn (${migration}). Cài bản mới đó để chạy tiếp.`,
    en: `The database was upgraded by a newer Đôn Đốc (${migration}). Install that release to go on.`,
  }),
  migrationChanged: (migration: string) => ({
    vi: `Tệp nâng cấp ${migration} đã bị sửa sau khi áp dụng. Khôi phục tệp gốc; thay đổi mới phải nằm trong tệp mới.`,
    en: `The migration ${migration} was changed after it had been applied. Restore it; a change belongs in a new migration.`,
  }),
  migrationFailed: (migration: string, reason: string) => ({
    vi: `Không nâng cấp được cơ sở dữ liệu ở bước ${migration} (${reason}). Dữ liệu giữ nguyên như trước bước này.`,
    en: `The database could not be migrated at ${migration} (${reason}). Its contents are as they were before that step.`,
  }),
  portTaken: (host: string, port: number) => ({
    vi: `Cổng ${port} trên ${host} đang được chương trình khác dùng. Dừng chương trình đó hoặc đặt PORT sang số khác.`,
    en: `Port ${port} on ${host} is taken by another program. Stop it or set PORT to another number.`,
  }),
  addressNotUsable: (host: string, port: number, reason: string) => ({
    vi: `Không mở được địa chỉ ${host}, cổng ${port} (${reason}). Kiểm tra HOST và PORT.`,
    en: `The address ${host}, port ${port} cannot be opened (${reason}). Check HOST and PORT.`,
  }),
  settingWrong: (name: string, value: string, wanted: LocalText) => ({
    vi: `Giá trị ${name}="${value}" không dùng được: cần ${wanted.vi}.`,
    en: `The setting ${name}="${value}" cannot be used: ${wanted.en} is needed.`,
  }),
  inputTooLarge: (megabytes: number) => ({
    vi: `Thư gửi vào lớn hơn ${megabytes} MB nên không nhận. Gửi lại với tệp nhỏ hơn, hoặc báo cáo trên trang của việc.`,
    en: `The e-mail that came in is larger than ${megabytes} MB and was not taken. Send it again with smaller files, or report on the page of the work.`,
  }),
  argumentUnknown: (arg: string) => ({
    vi: `Không có tùy chọn "${arg}". Chỉ có --empty: chạy với dữ liệu trống, không nạp bản minh họa.`,
    en: `There is no option "${arg}". The only one is --empty: start with no data, without the demonstration.`,
  }),
  startFailed: (reason: string, log: string) => ({
    vi: `Không khởi động được (${reason}). Chạy lại; nếu vẫn lỗi, xem ${log}.`,
    en: `The start failed (${reason}). Start again; if it fails again, see ${log}.`,
  }),
  pagesNotBuilt: (log: string) => ({
    vi: `Không dựng được các trang giao diện. Xem ${log}, hoặc chạy lại "npm ci".`,
    en: `The pages could not be built. See ${log}, or run "npm ci" again.`,
  }),
} as const satisfies Record<string, (...values: never[]) => LocalText>;

/** Thrown while starting; `main/` prints both sentences and ends with code 1. The cause goes to the log. */
export class StartRefusal extends Error {
  readonly text: LocalText;

  constructor(text: LocalText, options?: ErrorOptions) {
    super(text.en, options);
    this.name = 'StartRefusal';
    this.text = text;
  }
}

/** The words of whatever was thrown, for the end of a sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
