import { texts } from '../base/text.ts';
import type { SheetError, SheetWarning } from './sheet-problem.ts';

/** A sentence about a cell: what stands there, and what it needs besides (names, a row, a day). */
type Sentence = (value: string, hint: string) => string;
type Sentences = Readonly<Record<`problem.${SheetError | SheetWarning}`, Sentence>>;

const orMeant = (hint: string) => (hint === '' ? '' : ` Có phải: ${hint}?`);
const orMeantEnglish = (hint: string) => (hint === '' ? '' : ` Perhaps: ${hint}?`);

const vi: Sentences = {
  'problem.column-missing': () => 'Dòng đầu thiếu cột này. Thêm cột với đúng tên này rồi tải lên lại.',
  'problem.no-rows': () => 'Bảng không có dòng nào dưới dòng tiêu đề. Kiểm tra lại tệp đã chọn.',
  'problem.missing': () => 'Ô này còn trống. Điền vào ô này.',
  'problem.too-long': (value) => `Quá dài (${value.length} ký tự). Rút ngắn lại.`,
  'problem.bad-code': (value) =>
    `“${value}” không phải mã định danh: chỉ gồm chữ in hoa không dấu, chữ số và dấu chấm, tối đa 35 ký tự. Sửa lại mã.`,
  'problem.code-taken': (value, hint) =>
    `Mã ${value} đang là của ${hint}. Dùng mã khác, hoặc sửa mã của đơn vị kia trước.`,
  'problem.code-read-as-number': (value) =>
    `Bảng tính đã đổi mã thành số (${value}) nên mất chữ số cuối. Định dạng cột là Văn bản (Text) rồi nhập lại mã.`,
  'problem.unknown-kind': (value) =>
    `“${value}” không có trong danh mục loại đơn vị. Dùng một từ trong danh mục, ví dụ “Trường tiểu học”.`,
  'problem.bad-day': (value) => `“${value}” không phải một ngày. Ghi như 20/6/2024.`,
  'problem.ends-before': (_value, hint) =>
    `Ngày cuối trước ngày bắt đầu${hint === '' ? '' : ` (${hint})`}. Sửa lại một trong hai ngày.`,
  'problem.unknown-id': () => 'Không có mã hệ thống này. Xóa ô này để thêm mới, hoặc dùng bảng vừa xuất.',
  'problem.twice': (_value, hint) => `Trùng với dòng ${hint}. Bỏ bớt một dòng.`,
  'problem.unknown-unit': (value, hint) =>
    `Không có đơn vị nào với mã hoặc tên “${value}”.${orMeant(hint)} Sửa tên, hoặc ghi mã định danh.`,
  'problem.ambiguous-unit': (value, hint) =>
    `Nhiều đơn vị cùng tên “${value}”: ${hint}. Ghi mã định danh thay cho tên.`,
  'problem.ambiguous-self': () =>
    'Nhiều đơn vị trong hệ thống cùng tên này. Ghi mã định danh hoặc cấp trên hành chính để phân biệt.',
  'problem.own-superior': () => 'Đơn vị không thể là cấp trên của chính nó. Ghi đơn vị khác, hoặc để trống.',
  'problem.superior-ends': (value, hint) =>
    `${value} chỉ tồn tại đến hết ngày ${hint}. Ghi cấp trên khác, hoặc cho đơn vị này kết thúc không muộn hơn.`,
  'problem.circle': () =>
    'Các đơn vị là cấp trên của nhau thành vòng. Sửa cấp trên của một trong các đơn vị đó.',
  'problem.other-root': () =>
    'Không trực thuộc đơn vị quản lý của hệ thống này. Ghi cấp trên, hoặc ghi đúng tên đơn vị quản lý.',
  'problem.root-ends': () =>
    'Đơn vị quản lý của hệ thống không kết thúc bằng bảng tính được. Xóa ngày này; dùng “Thay đổi đơn vị” khi sắp xếp lại.',
  'problem.has-subordinates': (_value, hint) =>
    `Sau ngày này vẫn còn đơn vị trực thuộc (${hint}). Chuyển các đơn vị đó trước, hoặc dùng “Thay đổi đơn vị” để chọn đơn vị kế thừa.`,
  'problem.has-positions': () =>
    'Sau ngày này vẫn còn người giữ chức vụ tại đơn vị. Kết thúc các chức vụ đó trước, hoặc dùng “Thay đổi đơn vị” để chọn đơn vị kế thừa.',
  'problem.has-open-work': (_value, hint) =>
    `Đơn vị còn ${hint} việc chưa xong. Dùng “Thay đổi đơn vị” để chuyển việc cho đơn vị kế thừa.`,
  'problem.not-a-name': (value) =>
    `“${value}” không có chữ nào nên không phải tên. Kiểm tra xem các cột có bị lệch không.`,
  'problem.unknown-role': (value) =>
    `“${value}” không có trong danh mục vai trò. Dùng một trong: Lãnh đạo, Thủ trưởng, Chuyên viên, Văn thư, Nhân viên, Quản trị.`,
  'problem.bad-email': (value) => `“${value}” không phải địa chỉ thư điện tử. Ghi như ten@coquan.vn.`,
  'problem.bad-phone': (value) =>
    `“${value}” không phải số điện thoại. Chỉ ghi chữ số, dấu +, dấu chấm, gạch nối và khoảng trắng.`,
  'problem.email-of-another': (_value, hint) =>
    `Cùng một người nhưng họ tên hoặc địa chỉ khác với dòng ${hint}. Ghi giống nhau; nếu là hai người, dùng hai địa chỉ.`,
  'problem.email-taken': (value, hint) =>
    `Địa chỉ ${value} đang là của ${hint}. Nếu là người khác, ghi địa chỉ khác; nếu người đó đổi tên, sửa trên trang của người đó trước.`,
  'problem.email-of-account': (_value, hint) =>
    `Người này đang đăng nhập bằng ${hint}. Đổi địa chỉ trên trang của người đó, không đổi bằng bảng tính.`,
  'problem.phone-differs': (_value, hint) =>
    `Cùng một người nhưng số điện thoại khác với dòng ${hint}. Ghi giống nhau ở mọi dòng.`,
  'problem.position-incomplete': () =>
    'Chức vụ cần đủ đơn vị, vai trò và chức danh. Điền ô này, hoặc để trống cả ba nếu người này chưa giữ chức vụ.',
  'problem.position-held': (_value, hint) =>
    `Người này đã giữ vai trò đó tại đơn vị từ ngày ${hint}. Ghi đúng ngày đó, hoặc để trống ngày bắt đầu.`,
  'problem.before-unit': (value, hint) =>
    `Đơn vị chỉ có từ ngày ${hint}, sau ngày ${value}. Ghi ngày bắt đầu từ ${hint} trở đi.`,
  'problem.after-unit': (_value, hint) =>
    `Đơn vị chỉ tồn tại đến hết ngày ${hint}. Ghi ngày cuối không muộn hơn ngày đó.`,
  'problem.last-administrator': () =>
    'Đây là quản trị viên cuối cùng đăng nhập được. Giao vai trò Quản trị cho người khác trước.',
  'problem.same-name': (_value, hint) =>
    `Cùng tên với ${hint}. Nếu là một đơn vị, bỏ dòng này; nếu là hai đơn vị, không cần sửa.`,
  'problem.same-name-without-marks': (_value, hint) =>
    `Chỉ khác dấu với ${hint}. Kiểm tra xem có phải cùng một đơn vị không.`,
  'problem.spelling-only': (_value, hint) =>
    `Chỉ khác cách viết với tên đang ghi: ${hint}. Tên sẽ đổi theo bảng; giữ tên cũ thì ghi lại như cũ.`,
  'problem.no-superior': () => 'Không ghi cấp trên nào: đơn vị sẽ không nằm dưới đơn vị nào trong danh mục.',
  'problem.kind-out-of-time': (value) =>
    `${value} không có trong tổ chức chính quyền vào ngày này. Kiểm tra lại loại đơn vị hoặc ngày.`,
  'problem.same-person': (_value, hint) =>
    `Cùng tên, cùng đơn vị với ${hint}. Nếu là một người, ghi cùng một địa chỉ thư.`,
  'problem.phone-zero': (_value, hint) => `Bảng tính đã bỏ số 0 ở đầu; sẽ ghi là ${hint}.`,
  'problem.unknown-column': () => 'Cột này không dùng đến và được bỏ qua.',
};

const en: Sentences = {
  'problem.column-missing': () =>
    'This column is missing in the first row. Add it under this very name and upload again.',
  'problem.no-rows': () => 'There is no row below the headings. Look whether it is the right file.',
  'problem.missing': () => 'This cell is empty. Fill it in.',
  'problem.too-long': (value) => `Too long (${value.length} characters). Shorten it.`,
  'problem.bad-code': (value) =>
    `“${value}” is no code: capitals without marks, digits and dots, at most 35. Mend it.`,
  'problem.code-taken': (value, hint) =>
    `Code ${value} belongs to ${hint}. Use another, or mend that unit’s code first.`,
  'problem.code-read-as-number': (value) =>
    `The spreadsheet made a number of the code (${value}), and its last digits are gone. Format the column as Text and type the code again.`,
  'problem.unknown-kind': (value) =>
    `“${value}” is no kind of unit. Use a word from the list, such as “Trường tiểu học”.`,
  'problem.bad-day': (value) => `“${value}” is no day. Write it as 20/6/2024.`,
  'problem.ends-before': (_value, hint) =>
    `The last day is before the first${hint === '' ? '' : ` (${hint})`}. Mend one of them.`,
  'problem.unknown-id': () =>
    'Nothing has this system code. Empty the cell to add something new, or use a fresh export.',
  'problem.twice': (_value, hint) => `The same as row ${hint}. Leave one of them out.`,
  'problem.unknown-unit': (value, hint) =>
    `No unit has the code or name “${value}”.${orMeantEnglish(hint)} Mend the name, or write the code.`,
  'problem.ambiguous-unit': (value, hint) =>
    `Several units are called “${value}”: ${hint}. Write the code instead.`,
  'problem.ambiguous-self': () =>
    'Several units here have this name. Write the code or the administrative superior to tell them apart.',
  'problem.own-superior': () => 'A unit cannot be its own superior. Write another unit, or leave it empty.',
  'problem.superior-ends': (value, hint) =>
    `${value} is there until ${hint} only. Write another superior, or let this unit end no later.`,
  'problem.circle': () => 'Units are each other’s superiors in a circle. Mend the superior of one of them.',
  'problem.other-root': () =>
    'Does not answer to the governing unit here. Write its superior, or the exact name of the governing unit.',
  'problem.root-ends': () =>
    'The governing unit cannot be ended by a spreadsheet. Empty this cell; use “Changes of units” instead.',
  'problem.has-subordinates': (_value, hint) =>
    `After this day units still answer to it (${hint}). Move them first, or use “Changes of units” to name a successor.`,
  'problem.has-positions': () =>
    'After this day people still hold positions there. End these first, or use “Changes of units” to name a successor.',
  'problem.has-open-work': (_value, hint) =>
    `The unit has ${hint} open assignments. Use “Changes of units” to hand them to a successor.`,
  'problem.not-a-name': (value) =>
    `“${value}” has no letter and is no name. Look whether the columns have slipped.`,
  'problem.unknown-role': (value) =>
    `“${value}” is no role. Use one of: Leader, Head, Specialist, Clerk, Staff, Administrator.`,
  'problem.bad-email': (value) => `“${value}” is no e-mail address. Write it as name@office.vn.`,
  'problem.bad-phone': (value) =>
    `“${value}” is no telephone number. Write digits, +, dots, hyphens and spaces only.`,
  'problem.email-of-another': (_value, hint) =>
    `The same person with another name or address than in row ${hint}. Write them alike; for two people use two addresses.`,
  'problem.email-taken': (value, hint) =>
    `Address ${value} belongs to ${hint}. For somebody else write another; if the name has changed, mend it on that person’s page first.`,
  'problem.email-of-account': (_value, hint) =>
    `This person signs in as ${hint}. Change the address on that person’s page, not by a spreadsheet.`,
  'problem.phone-differs': (_value, hint) =>
    `The same person with another telephone number than in row ${hint}. Write it alike in all rows.`,
  'problem.position-incomplete': () =>
    'A position needs unit, role and title. Fill this in, or leave all three empty for somebody without one.',
  'problem.position-held': (_value, hint) =>
    `This person has held that role there since ${hint}. Write that day, or leave it empty.`,
  'problem.before-unit': (value, hint) =>
    `The unit is there from ${hint} on, after ${value}. Begin on ${hint} or later.`,
  'problem.after-unit': (_value, hint) =>
    `The unit is there until ${hint} only. Write a last day that is no later.`,
  'problem.last-administrator': () =>
    'This is the last administrator who can sign in. Make somebody else administrator first.',
  'problem.same-name': (_value, hint) =>
    `The same name as ${hint}. If they are one unit, leave this row out; if they are two, nothing is wrong.`,
  'problem.same-name-without-marks': (_value, hint) =>
    `Differs from ${hint} by marks alone. Look whether they are one unit.`,
  'problem.spelling-only': (_value, hint) =>
    `Differs in spelling alone from the present name: ${hint}. It will be called as in the sheet.`,
  'problem.no-superior': () => 'No superior is given: the unit will stand below none.',
  'problem.kind-out-of-time': (value) =>
    `${value} is not part of local government on this day. Look at the kind or the day.`,
  'problem.same-person': (_value, hint) =>
    `The same name at the same unit as ${hint}. If they are one person, write one address.`,
  'problem.phone-zero': (_value, hint) => `The spreadsheet took off the leading zero; it will be ${hint}.`,
  'problem.unknown-column': () => 'This column is not used and is passed over.',
};

/** Sentences about cells of sheets. */
export const sheetProblemText = texts(vi, en);
