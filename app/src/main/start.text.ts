import { type LocalText, texts } from '../base/text.ts';
import type { DemonstrationAccount } from './demonstration.ts';

export const startText = texts(
  {
    building: 'Đang dựng các trang giao diện (chỉ khi mã nguồn thay đổi)…',
    databaseElsewhere: (folder: string) =>
      `Cơ sở dữ liệu nằm ở ${folder}, vì máy chủ cơ sở dữ liệu không chạy bằng root và không vào được thư mục dữ liệu.`,
    loading: 'Đang nạp dữ liệu minh họa…',
    ready: (address: string) => `Đôn Đốc đang chạy tại ${address}`,
    demonstration: 'Bản minh họa, ngày hiện tại là 20/6/2024. Đăng nhập bằng một trong các tài khoản:',
    stop: 'Nhấn Ctrl-C để dừng.',
    mailInSummary: 'Nhận một thư từ đầu vào chuẩn làm báo cáo, cho bí danh của máy chủ thư.',
    mailInWanted: 'địa chỉ hộp thư nhận báo cáo, ví dụ bao-cao@dondoc.binhson.gov.vn',
    workerSummary:
      'Làm việc nền (gửi thư, webhook, việc định kỳ) bên cạnh máy chủ đang chạy, cho tới khi bị dừng.',
    workerReady: 'Đang làm việc nền. Nhấn Ctrl-C để dừng.',
  },
  {
    building: 'Building the pages (only when the sources have changed)…',
    databaseElsewhere: (folder: string) =>
      `The database lies in ${folder}, because its server does not run as root and cannot enter the data folder.`,
    loading: 'Loading the demonstration…',
    ready: (address: string) => `Đôn Đốc is running at ${address}`,
    demonstration: 'A demonstration; its today is 20 June 2024. Sign in with one of these accounts:',
    stop: 'Press Ctrl-C to stop.',
    mailInSummary: 'Takes one e-mail from standard input as a report, for the alias of a mail server.',
    mailInWanted: 'the mailbox that takes reports in, such as bao-cao@dondoc.binhson.gov.vn',
    workerSummary:
      'Does the work beside requests (e-mail, webhooks, regular work) next to a running server, until it is ended.',
    workerReady: 'Working. Press Ctrl-C to stop.',
  },
);

/** Vietnamese first, English below it. */
export function say(text: LocalText, print: (line: string) => void = console.log): void {
  print(text.vi);
  print(text.en);
}

export function announce(address: string, accounts: readonly DemonstrationAccount[]): void {
  say({ vi: startText.vi.ready(address), en: startText.en.ready(address) });
  if (accounts.length > 0) {
    say({ vi: startText.vi.demonstration, en: startText.en.demonstration });
    const width = Math.max(...accounts.map(({ email }) => email.length));
    for (const { email, password, who } of accounts) {
      console.log(`  ${email.padEnd(width)}  ${password}  ${who}`);
    }
  }
  say({ vi: startText.vi.stop, en: startText.en.stop });
}
