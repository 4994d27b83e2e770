import type { Locale, LocalText } from './text.ts';

/** The closed list of refusals: HTTP status, and what the person reads: what happened, and what to do. */
export const ERRORS = {
  not_signed_in: {
    status: 401,
    vi: 'Phiên làm việc đã hết. Đăng nhập lại để tiếp tục.',
    en: 'The session has ended. Sign in again to go on.',
  },
  not_allowed: {
    status: 403,
    vi: 'Tài khoản này không có quyền làm việc đó. Liên hệ quản trị viên nếu cần được giao quyền.',
    en: 'This account may not do that. Ask an administrator for the right if it is needed.',
  },
  not_found: {
    status: 404,
    vi: 'Không tìm thấy nội dung này, hoặc tài khoản không được xem. Kiểm tra lại đường dẫn.',
    en: 'This was not found, or the account may not see it. Check the address.',
  },
  bad_input: {
    status: 422,
    vi: 'Có mục điền chưa đúng. Sửa các mục được đánh dấu rồi gửi lại; nội dung đã nhập vẫn còn.',
    en: 'Something was filled in wrongly. Mend the marked fields and send again; what was typed is kept.',
  },
  reason_missing: {
    status: 422,
    vi: 'Cần ghi lý do. Nhập lý do rồi gửi lại.',
    en: 'A reason is needed. Write it and send again.',
  },
  other_person: {
    status: 409,
    vi: 'Báo cáo này do người khác soạn trên máy này. Đăng nhập bằng tài khoản của người đó để gửi.',
    en: 'Somebody else wrote this report on this device. Sign in as that person to send it.',
  },
  move_not_allowed: {
    status: 409,
    vi: 'Việc này đã chuyển sang trạng thái khác nên không làm được bước đó nữa. Tải lại trang để xem trạng thái mới.',
    en: 'This has moved to another state, so the step can no longer be taken. Reload the page to see where it stands.',
  },
  changed_meanwhile: {
    status: 409,
    vi: 'Người khác vừa sửa cùng nội dung này. Xem bản mới rồi sửa lại; nội dung đã nhập vẫn còn.',
    en: 'Somebody else has just changed the same thing. Look at the new version and change again; what was typed is kept.',
  },
  party_unresolved: {
    status: 409,
    vi: 'Còn nhiệm vụ chưa xác định được đơn vị chủ trì. Chọn đơn vị cho các nhiệm vụ được đánh dấu rồi giao lại.',
    en: 'Some tasks have no known lead unit. Choose units for the marked tasks, then issue again.',
  },
  nothing_to_issue: {
    status: 409,
    vi: 'Không có nhiệm vụ nào để giao. Thêm ít nhất một nhiệm vụ có đơn vị chủ trì.',
    en: 'There is no task to issue. Add at least one task with a lead unit.',
  },
  file_secret: {
    status: 422,
    vi: 'Văn bản có dấu mật. Văn bản mật không được đưa lên hệ thống này và đã không được lưu lại.',
    en: 'The document bears a secrecy mark. Secret documents must not enter this system; nothing was stored.',
  },
  file_empty: {
    status: 422,
    vi: 'Tệp không có nội dung. Kiểm tra lại tệp rồi chọn lại.',
    en: 'The file is empty. Check it and choose it again.',
  },
  file_too_large: {
    status: 413,
    vi: 'Tệp quá lớn. Văn bản tối đa 50 MB, tệp kèm báo cáo tối đa 25 MB; chia nhỏ hoặc giảm dung lượng rồi tải lại.',
    en: 'The file is too large: 50 MB for a document, 25 MB for a report attachment. Make it smaller and upload again.',
  },
  text_too_long: {
    status: 413,
    vi: 'Văn bản quá dài để đọc: tối đa 2 triệu ký tự (khoảng 700 trang). Chia thành nhiều phần rồi đọc từng phần.',
    en: 'The text is too long to be read: 2 million characters (some 700 pages) at most. Divide it and read each part.',
  },
  pdf_too_long: {
    status: 413,
    vi: 'Tệp PDF có hơn 1.000 trang nên không đọc hết được. Chia thành nhiều phần rồi đọc từng phần.',
    en: 'The PDF has more than 1,000 pages, too many to read. Divide it and read each part.',
  },
  web_page_too_large: {
    status: 413,
    vi: 'Trang web đã lưu quá lớn (tối đa 20 MB và 300.000 phần tử). Lưu riêng phần văn bản, hoặc dán nội dung văn bản.',
    en: 'The saved web page is too large (20 MB and 300,000 elements at most). Save the document alone, or paste its text.',
  },
  file_type: {
    status: 422,
    vi: 'Loại tệp này chưa được nhận. Dùng tệp Word (.docx, .doc), PDF, ảnh quét (JPEG, PNG, TIFF), trang web đã lưu (.html), thư điện tử (.eml) hoặc văn bản (.txt); tệp kèm báo cáo: Word .docx, Excel .xlsx, PDF, ảnh JPEG, PNG.',
    en: 'This kind of file is not accepted. Use Word (.docx, .doc), PDF, a scan (JPEG, PNG, TIFF), a saved web page (.html), an e-mail (.eml) or plain text (.txt); report attachments: Word .docx, Excel .xlsx, PDF, JPEG and PNG pictures.',
  },
  file_word_97: {
    status: 422,
    vi: 'Máy chủ chưa cài LibreOffice nên không mở được tệp Word đời cũ (.doc) và .rtf. Mở bằng Word, chọn Lưu thành (Save As) kiểu .docx rồi tải tệp mới lên; hoặc đề nghị quản trị viên cài LibreOffice.',
    en: 'LibreOffice is not installed on the server, so old Word files (.doc) and .rtf cannot be opened. Open the file in Word, save it as .docx and upload the new file; or ask the administrator to install LibreOffice.',
  },
  file_not_converted: {
    status: 422,
    vi: 'LibreOffice không mở được tệp này: tệp hỏng, có mật khẩu, hoặc mở quá lâu. Mở bằng Word, chọn Lưu thành (Save As) kiểu .docx rồi tải tệp mới lên.',
    en: 'LibreOffice could not open this file: it is broken, protected by a password, or takes too long. Open the file in Word, save it as .docx and upload the new file.',
  },
  file_winmail: {
    status: 422,
    vi: 'Tệp kèm theo là winmail.dat, dạng riêng của Outlook nên không mở được. Đề nghị nơi gửi gửi lại thư dạng HTML hoặc văn bản thuần, hoặc xin tệp gốc.',
    en: 'The attachment is winmail.dat, a form only Outlook opens. Ask the sender to send the mail again as HTML or plain text, or ask for the file itself.',
  },
  mail_choose: {
    status: 422,
    vi: 'Thư có nhiều tệp kèm theo. Chọn văn bản cần đọc; chưa có gì được lưu.',
    en: 'The e-mail has several attachments. Choose the document to read; nothing was stored yet.',
  },
  mail_in_mail: {
    status: 422,
    vi: 'Thư này kèm theo một thư khác (.eml). Mở thư bên trong, lưu tệp văn bản ra rồi tải tệp đó lên.',
    en: 'Another e-mail (.eml) is attached to this one. Open the inner e-mail, save the document and upload that.',
  },
  file_encoding: {
    status: 422,
    vi: 'Không nhận ra bảng mã của tệp (không phải Unicode, TCVN3, VNI hay Windows-1258). Lưu lại với bảng mã UTF-8 rồi thử lại, hoặc dán nội dung văn bản.',
    en: 'The encoding of the file is not known (not Unicode, TCVN3, VNI or Windows-1258). Save it as UTF-8 and try again, or paste the text.',
  },
  file_unreadable: {
    status: 422,
    vi: 'Không đọc được tệp: tệp hỏng hoặc không đúng định dạng. Mở thử trên máy, lưu lại rồi thử lại.',
    en: 'The file cannot be read: it is broken or not of its stated format. Open it, save it again and try once more.',
  },
  file_encrypted: {
    status: 422,
    vi: 'Tệp được đặt mật khẩu nên không đọc được. Bỏ mật khẩu rồi tải lại.',
    en: 'The file is protected by a password. Remove the password and upload again.',
  },
  file_no_text: {
    status: 422,
    vi: 'Không tìm thấy chữ nào đọc được trong tệp (trang trắng, ảnh mờ hoặc chữ viết tay). Quét lại rõ hơn ở 300 dpi, dùng bản Word hoặc PDF có chữ, hoặc dán nội dung văn bản.',
    en: 'No readable words were found in the file (empty pages, a blurred picture, or handwriting). Scan again at 300 dpi, use the Word file or a PDF with text, or paste the text.',
  },
  scan_too_large: {
    status: 413,
    vi: 'Ảnh quá lớn (tối đa 50 triệu điểm ảnh). Quét lại ở 300 dpi hoặc giảm kích thước ảnh rồi thử lại.',
    en: 'The picture is too large (50 million pixels at most). Scan again at 300 dpi or make the picture smaller, then try again.',
  },
  scan_too_long: {
    status: 413,
    vi: 'Bản quét có hơn 300 trang nên không nhận dạng hết được. Chia tệp thành nhiều phần rồi đọc từng phần.',
    en: 'The scan has more than 300 pages, too many to recognise. Divide the file and read each part.',
  },
  file_duplicate: {
    status: 409,
    vi: 'Tệp này đã được tiếp nhận trước đó. Mở văn bản đã có thay vì tải lại.',
    en: 'This file was taken in before. Open the document that exists instead.',
  },
  reading_too_long: {
    status: 422,
    vi: 'Đọc văn bản mất quá lâu nên đã dừng. Chia văn bản thành các phần ngắn hơn rồi đọc từng phần.',
    en: 'Reading took too long and was stopped. Divide the text into shorter parts and read each of them.',
  },
  reading_interrupted: {
    status: 500,
    vi: 'Việc đọc văn bản bị ngắt giữa chừng. Tải tệp lên lại.',
    en: 'Reading was interrupted. Upload the file again.',
  },
  reading_cancelled: {
    status: 409,
    vi: 'Việc đọc văn bản đã dừng theo yêu cầu. Tải tệp lên lại khi cần.',
    en: 'Reading was stopped as asked. Upload the file again when needed.',
  },
  sheet_old: {
    status: 422,
    vi: 'Đây là tệp Excel đời cũ (.xls) hoặc tệp có đặt mật khẩu. Mở bằng Excel, bỏ mật khẩu nếu có, chọn Lưu thành kiểu .xlsx rồi tải lên lại.',
    en: 'This is an old Excel file (.xls) or one under a password. Open it in Excel, remove the password, save it as .xlsx and upload again.',
  },
  sheet_too_large: {
    status: 413,
    vi: 'Bảng tính quá lớn: tối đa 25 MB, 120.000 dòng, 200 cột. Chia bảng thành nhiều tệp rồi nhập lần lượt.',
    en: 'The spreadsheet is too large: 25 MB, 120,000 rows and 200 columns at most. Divide it and import the parts one by one.',
  },
  csv_encoding: {
    status: 422,
    vi: 'Tệp CSV không dùng bảng mã Unicode (có thể là Windows-1258, Windows-1252 hoặc TCVN3) nên chữ có dấu sẽ sai. Trong Excel chọn Lưu thành “CSV UTF-8 (Comma delimited)”, hoặc dùng tệp .xlsx.',
    en: 'The CSV file is not in Unicode (perhaps Windows-1258, Windows-1252 or TCVN3), so letters with marks would come out wrong. In Excel save it as “CSV UTF-8 (Comma delimited)”, or use an .xlsx file.',
  },
  csv_quotes: {
    status: 422,
    vi: 'Tệp CSV có dấu ngoặc kép mở mà không đóng nên không tách được các ô. Mở bằng Excel, lưu lại kiểu “CSV UTF-8” rồi tải lên lại.',
    en: 'A quotation mark in the CSV file is opened and never closed, so its cells cannot be told apart. Open it in Excel, save it again as “CSV UTF-8” and upload again.',
  },
  import_under_way: {
    status: 409,
    vi: 'Một lượt nhập bảng tính khác đang chạy. Đợi lượt đó xong, hoặc dừng lượt đó, rồi thử lại.',
    en: 'Another import of a spreadsheet is running. Wait until it has ended, or stop it, then try again.',
  },
  sign_in_failed: {
    status: 401,
    vi: 'Thư điện tử hoặc mật khẩu không đúng. Kiểm tra lại rồi thử lần nữa.',
    en: 'The e-mail or the password is wrong. Check both and try again.',
  },
  code_wrong: {
    status: 401,
    vi: 'Mã không đúng hoặc đã hết hạn. Xem mã mới trong ứng dụng, hoặc dùng một mã khôi phục chưa dùng.',
    en: 'The code is wrong or too old. Look at the app for a new one, or use a recovery code that has not been used.',
  },
  second_factor_required: {
    status: 409,
    vi: 'Vai trò này phải có xác thực hai lớp. Thiết lập cách khác trước khi bỏ cách này.',
    en: 'This role must have a second factor. Set up another before giving this one up.',
  },
  too_many_tries: {
    status: 429,
    vi: 'Đăng nhập sai quá nhiều lần. Đợi ít phút rồi thử lại.',
    en: 'Too many failed attempts. Wait a few minutes and try again.',
  },
  mail_not_set_up: {
    status: 409,
    vi: 'Chưa thiết lập máy chủ thư nên không gửi được thư điện tử. Dùng giấy mời in ra, hoặc đề nghị quản trị viên đặt DONDOC_SMTP.',
    en: 'No mail server is set up, so no e-mail can be sent. Use printed slips, or ask the administrator to set DONDOC_SMTP.',
  },
  already_set_up: {
    status: 409,
    vi: 'Hệ thống đã được thiết lập. Đăng nhập bằng tài khoản quản trị.',
    en: 'The system has been set up already. Sign in as the administrator.',
  },
  request_invalid: {
    status: 422,
    vi: 'Yêu cầu có chỗ chưa đúng. Xem danh sách errors, sửa từng chỗ rồi gửi lại.',
    en: 'Something in the request is wrong. See the list of errors, mend each and send again.',
  },
  body_malformed: {
    status: 400,
    vi: 'Không đọc được phần thân của yêu cầu. Gửi JSON hoặc multipart/form-data đúng định dạng.',
    en: 'The body of the request cannot be read. Send well-formed JSON or multipart/form-data.',
  },
  body_too_large: {
    status: 413,
    vi: 'Phần thân của yêu cầu quá lớn. Chia thành nhiều yêu cầu nhỏ hơn.',
    en: 'The body of the request is too large. Divide it into smaller requests.',
  },
  media_type: {
    status: 415,
    vi: 'Kiểu nội dung này không dùng được ở đây. Xem tài liệu về Content-Type của thao tác.',
    en: 'This kind of content is not taken here. See the documentation for the Content-Type of the operation.',
  },
  method_not_allowed: {
    status: 405,
    vi: 'Địa chỉ này không dùng với phương thức đó. Xem các phương thức trong phần đầu Allow.',
    en: 'This address does not take that method. See the methods in the Allow header.',
  },
  key_invalid: {
    status: 401,
    vi: 'Khoá API không đúng, đã hết hạn hoặc đã thu hồi. Tạo khoá mới trong trang tài khoản.',
    en: 'The API key is wrong, has expired or was ended. Make a new one on the account page.',
  },
  key_scope_missing: {
    status: 403,
    vi: 'Khoá API không có phạm vi cần cho thao tác này. Tạo khoá có phạm vi đó.',
    en: 'The API key lacks the scope that this operation needs. Make a key that has it.',
  },
  idempotency_key_missing: {
    status: 400,
    vi: 'Thiếu phần đầu Idempotency-Key. Gửi kèm một mã riêng cho mỗi lần tạo, ví dụ một UUID.',
    en: 'The Idempotency-Key header is missing. Send a value of its own for each thing made, such as a UUID.',
  },
  idempotency_key_reused: {
    status: 422,
    vi: 'Mã Idempotency-Key này đã dùng cho một yêu cầu khác trong 24 giờ qua. Dùng mã mới.',
    en: 'This Idempotency-Key was used for another request within the last 24 hours. Use a new one.',
  },
  precondition_missing: {
    status: 428,
    vi: 'Thiếu phần đầu If-Match. Đọc nội dung trước, rồi gửi lại kèm ETag đã nhận.',
    en: 'The If-Match header is missing. Read the thing first, then send the ETag that came with it.',
  },
  changed_since_read: {
    status: 412,
    vi: 'Nội dung đã thay đổi từ lần đọc trước. Đọc lại rồi sửa trên bản mới.',
    en: 'This has changed since it was read. Read it again and change the new version.',
  },
  too_many_requests: {
    status: 429,
    vi: 'Quá nhiều yêu cầu trong một phút. Đợi hết số giây trong phần đầu Retry-After rồi gửi tiếp.',
    en: 'Too many requests in one minute. Wait for the seconds in the Retry-After header, then go on.',
  },
  internal: {
    status: 500,
    vi: 'Hệ thống gặp lỗi khi xử lý. Thử lại; nếu vẫn lỗi, báo quản trị viên kèm mã yêu cầu.',
    en: 'Something went wrong while handling this. Try again; if it stays, tell the administrator the request number.',
  },
} as const satisfies Record<string, { readonly status: number } & LocalText>;

export type ErrorCode = keyof typeof ERRORS;

/** A refusal that a person can act on. `details` is for the log and for marking fields; never shown as it is. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, details: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return ERRORS[this.code].status;
  }

  inWords(locale: Locale): string {
    return ERRORS[this.code][locale];
  }
}
