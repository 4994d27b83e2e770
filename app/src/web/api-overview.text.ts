import { texts } from '../base/text.ts';

export const apiOverviewText = texts(
  {
    title: 'Giao diện cho chương trình',
    lead: 'Các thao tác của /api/v1: cùng thao tác, cùng quyền như trên các trang.',
    document: 'Tài liệu OpenAPI 3.1 (JSON)',
    key: 'Chương trình gửi khoá API của một người trong phần đầu Authorization: Bearer. Khoá được tạo ở trang Tài khoản.',
    operations: 'Các thao tác',
    method: 'Phương thức',
    path: 'Địa chỉ',
    what: 'Việc',
    scope: 'Phạm vi',
    refusals: 'Các mã từ chối',
    code: 'Mã',
    status: 'HTTP',
    meaning: 'Ý nghĩa và cách xử lý',
  },
  {
    title: 'Interface for programs',
    lead: 'The operations of /api/v1: the same actions and the same rights as the pages.',
    document: 'OpenAPI 3.1 document (JSON)',
    key: 'A program sends the API key of a person in the header Authorization: Bearer. Keys are made on the account page.',
    operations: 'Operations',
    method: 'Method',
    path: 'Address',
    what: 'What it does',
    scope: 'Scope',
    refusals: 'Codes of refusals',
    code: 'Code',
    status: 'HTTP',
    meaning: 'What it means, and what to do',
  },
);
