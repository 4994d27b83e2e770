import { texts } from '../base/text.ts';

/** What the frame of the interface for programs says of a field. */
export const apiText = texts(
  {
    unknown: (name: string) => `Không có mục “${name}” ở đây. Bỏ mục này, hoặc xem tên đúng trong tài liệu.`,
    missing: 'Thiếu mục bắt buộc này.',
    type: (expected: string) => `Sai kiểu dữ liệu: cần ${expected}.`,
    tooSmall: 'Giá trị ngắn hoặc nhỏ hơn mức cho phép.',
    tooBig: 'Giá trị dài hoặc lớn hơn mức cho phép.',
    format: 'Giá trị không đúng định dạng.',
    value: 'Giá trị không nằm trong các giá trị được nhận.',
    unstorable: 'Văn bản có ký tự không lưu được (U+0000 hoặc nửa cặp UTF-16).',
    cursor: 'Con trỏ không thuộc danh sách này với các bộ lọc này. Đọc lại từ trang đầu.',
    repeated: 'Tham số này chỉ được ghi một lần.',
    tooManyFiles: (most: number) => `Nhiều tệp hơn số được nhận (${most}).`,
    refused: 'Giá trị này không được nhận.',
  },
  {
    unknown: (name: string) =>
      `There is no “${name}” here. Leave it out, or see the right name in the documentation.`,
    missing: 'This is required.',
    type: (expected: string) => `Wrong type: ${expected} is needed.`,
    tooSmall: 'The value is shorter or smaller than allowed.',
    tooBig: 'The value is longer or larger than allowed.',
    format: 'The value is not of the right form.',
    value: 'The value is not among those that are taken.',
    unstorable: 'The text has a character that cannot be stored (U+0000 or half a UTF-16 pair).',
    cursor: 'The cursor does not belong to this list with these filters. Read again from the first page.',
    repeated: 'This parameter may stand only once.',
    tooManyFiles: (most: number) => `More files than are taken (${most}).`,
    refused: 'This value is not taken.',
  },
);
