import { texts } from '../base/text.ts';

/** Texts of the list alone: whoever reads a directive does not load them. */
export const directiveListText = texts(
  {
    search: 'Tìm theo số, trích yếu, cơ quan ban hành',
    searchAct: 'Tìm',
    all: 'Tất cả',
    'state.received': 'mới tiếp nhận',
    'state.under-review': 'đang soát',
    'state.issued': 'đã giao',
    'state.closed': 'kết thúc',
    receivedAt: 'Tiếp nhận',
    noneYet: 'Chưa có văn bản nào',
    noneYetHint:
      'Tải văn bản lên hoặc dán nội dung; phần mềm đọc ra nhiệm vụ, đơn vị chủ trì và thời hạn để soát trước khi giao.',
    noneForUnit: 'Văn bản giao việc cho đơn vị sẽ hiện ở đây ngay khi được giao.',
    noneFound: 'Không có văn bản phù hợp',
    noneFoundHint: 'Đổi từ khoá, hoặc bỏ lọc theo trạng thái.',
    clearFilters: 'Bỏ tìm và lọc',
    count: (n: number) => `${n} văn bản`,
    checkAgain: 'Xem lại tiến độ',
    lintRules: 'Quy tắc rà lỗi văn bản',
    spokenOrders: 'Chỉ đạo không bằng văn bản',
  },
  {
    search: 'Search number, title, issuer',
    searchAct: 'Search',
    all: 'All',
    'state.received': 'received',
    'state.under-review': 'under review',
    'state.issued': 'issued',
    'state.closed': 'closed',
    receivedAt: 'Received',
    noneYet: 'No directive yet',
    noneYetHint:
      'Upload a document or paste its text; the software reads the tasks, lead units and deadlines out of it, to be reviewed before they are issued.',
    noneForUnit: 'Directives that give the unit something appear here as soon as they are issued.',
    noneFound: 'No directive matches',
    noneFoundHint: 'Use other words, or show all states.',
    clearFilters: 'Clear search and filters',
    count: (n: number) => (n === 1 ? '1 directive' : `${n} directives`),
    checkAgain: 'Check progress again',
    lintRules: 'Rules for faults of a document',
    spokenOrders: 'Orders without paper',
  },
);
