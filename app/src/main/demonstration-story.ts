import type { UnitKind } from '../units/unit.ts';
import type { TaskKey, WordsKey } from './demonstration-words.ts';

/**
 * What happens in the demonstration, as data: which directives come in, what the clerk mends, who does what by when.
 * Everything comes to the same result every time.
 */

/** A moment in Vietnam: `2024-06-18T15:20`. */
export type Moment = string;

/** What a clerk changes in the review of one task, found by words that stand in it. */
export interface Mending {
  readonly words: string;
  readonly key?: TaskKey | DivisionTaskKey;
  readonly product?: string;
  readonly act?: 'direction' | 'drop';
  /** Codes of units that are taken out of the leads. */
  readonly except?: readonly string[];
}

export interface StagedDirective {
  readonly file: string;
  /** Local parts of the addresses of those who take it in, follow it and issue it. */
  readonly clerk: string;
  readonly follower: string;
  readonly received: Moment;
  readonly title?: string;
  readonly mendings: readonly Mending[];
}

/** One that is issued in the course of the demonstration. */
export interface IssuedDirective extends StagedDirective {
  readonly issued: Moment;
}

export type DivisionTaskKey = 'outline' | 'opinions' | 'grouping' | 'plan' | 'guidance' | 'focus';

export const LETTER: IssuedDirective = {
  file: 'cong-van-412-ra-soat-an-toan.txt',
  clerk: 'chuyen-vien-gddt',
  follower: 'chuyen-vien-gddt',
  received: '2024-06-03T14:05',
  issued: '2024-06-03T15:10',
  title: 'Về việc rà soát nguy cơ mất an toàn trong trường học',
  mendings: [
    { words: 'đặt biển cảnh báo các nguy cơ', key: 'inspection' },
    { words: 'danh mục các hạng mục', key: 'repair-list', product: 'Danh mục hạng mục sửa chữa kèm ảnh' },
    { words: 'Báo cáo kết quả rà soát', key: 'inspection-report', product: 'Báo cáo kết quả rà soát' },
    { words: 'nghiêm túc thực hiện; trong', act: 'drop' },
    { words: 'kịp thời phản ánh', act: 'drop' },
  ],
};

const OFFICE = 'H48.112.01';

export const CONCLUSION: IssuedDirective = {
  file: 'binh-son-2024.txt',
  clerk: 'van-thu',
  follower: 'chuyen-vien',
  received: '2024-06-18T14:32',
  issued: '2024-06-18T16:10',
  mendings: [
    { words: 'các trường học thuộc huyện tập trung phối hợp', act: 'direction' },
    {
      words: 'xây dựng Kế hoạch cụ thể',
      key: 'safety-plan',
      product: 'Kế hoạch bảo đảm an toàn trường học của đơn vị',
    },
    { words: 'kịp thời giải quyết các nguy cơ', act: 'direction' },
    {
      words: 'xác định một số nội dung cấp bách',
      key: 'urgent-points',
      product: 'Danh mục nội dung cấp bách',
    },
    { words: 'Đẩy mạnh công tác tuyên truyền', act: 'direction' },
    { words: 'Phát huy sức mạnh của tập thể', act: 'direction' },
    { words: 'Phòng ngừa, không để học sinh', act: 'direction' },
    { words: 'nội dung công việc được giao, bảo đảm', act: 'direction' },
    { words: 'đề xuất cụ thể các giải pháp', key: 'proposals', product: 'Văn bản đề xuất giải pháp' },
    { words: 'hoàn thành đề cương chi tiết', key: 'outline', product: 'Đề cương chi tiết nội dung Hội nghị' },
    { words: 'lấy ý kiến các cơ quan, đơn vị có liên quan', key: 'opinions' },
    { words: 'phân nhóm thực hiện', key: 'grouping', product: 'Bảng phân nhóm theo cấp học' },
    { words: 'Hoàn thiện dự thảo Kế hoạch', key: 'plan', product: 'Kế hoạch xã hội hóa giáo dục 2025-2030' },
    { words: 'văn bản hướng dẫn cụ thể', key: 'guidance', product: 'Văn bản hướng dẫn' },
    { words: 'lựa chọn nội dung trọng tâm', key: 'focus' },
    {
      words: 'báo kết quả bước đầu',
      key: 'first-results',
      product: 'Báo cáo kết quả bước đầu',
      except: [OFFICE],
    },
  ],
};

/** Directives that wait for review. */
export const WAITING: readonly StagedDirective[] = [
  { file: 'tan-hong-2023.txt', received: '2024-06-19T08:15' },
  { file: 'ngoc-hoi-2021.txt', received: '2024-06-19T08:40' },
  { file: 'tan-yen-2023.txt', received: '2024-06-19T15:05' },
  { file: 'bac-lieu-2022.txt', received: '2024-06-20T07:20' },
].map((waiting) => ({ ...waiting, clerk: 'van-thu', follower: 'chuyen-vien', mendings: [] }));

/** How far a unit has come with a task. `late`: confirmed, but submitted after the last day. */
export type Outcome =
  | 'unseen'
  | 'opened'
  | 'received'
  | 'progress'
  | 'waiting'
  | 'confirmed'
  | 'late'
  | 'sent-back';

/** Days of work and the hours of the day within which something happens. */
export interface Hours {
  readonly days: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** One task of one directive over all the units that have it. */
export interface TaskStory {
  readonly task: TaskKey;
  /** Whose words are used, where they are not those of the task. */
  readonly words?: WordsKey;
  readonly kinds: readonly UnitKind[];
  /** How many units have come how far; the rest has come as far as `rest`. */
  readonly shares: readonly (readonly [outcome: Outcome, units: number])[];
  readonly rest: Outcome;
  readonly reported: Hours;
  readonly submitted: Hours;
  readonly submittedLate?: Hours;
  /** Who passes reports on from the unit on their way, and when; one report in three that waits still lies there. */
  readonly forwarded?: { readonly by: string; readonly at: Moment };
  /** When the specialist decides; one sitting for each moment. */
  readonly decided: readonly Moment[];
  readonly decidedLate?: readonly Moment[];
}

export interface DirectiveStory {
  readonly specialist: string;
  readonly opened: Hours;
  readonly tasks: readonly TaskStory[];
}

const SCHOOLS: readonly UnitKind[] = ['preschool', 'primary', 'primary-lower-secondary', 'lower-secondary'];

export const LETTER_STORY: DirectiveStory = {
  specialist: 'chuyen-vien-gddt',
  opened: { days: ['2024-06-04', '2024-06-05', '2024-06-06'], from: '07:35', to: '10:30' },
  tasks: [
    {
      task: 'inspection',
      kinds: SCHOOLS,
      shares: [
        ['confirmed', 50],
        ['late', 6],
        ['progress', 3],
      ],
      rest: 'received',
      reported: { days: ['2024-06-11'], from: '13:40', to: '16:20' },
      submitted: { days: ['2024-06-07', '2024-06-10', '2024-06-11'], from: '08:00', to: '16:40' },
      submittedLate: { days: ['2024-06-12', '2024-06-13'], from: '08:00', to: '11:00' },
      decided: ['2024-06-12T09:15', '2024-06-12T15:40'],
      decidedLate: ['2024-06-14T08:30'],
    },
    {
      task: 'repair-list',
      kinds: SCHOOLS,
      shares: [
        ['confirmed', 14],
        ['waiting', 11],
        ['progress', 17],
        ['sent-back', 2],
      ],
      rest: 'received',
      reported: { days: ['2024-06-17', '2024-06-18', '2024-06-19'], from: '08:00', to: '16:00' },
      submitted: {
        days: ['2024-06-13', '2024-06-14', '2024-06-17', '2024-06-18'],
        from: '08:00',
        to: '16:30',
      },
      decided: ['2024-06-18T16:45', '2024-06-19T10:20'],
    },
    {
      task: 'inspection-report',
      kinds: SCHOOLS,
      shares: [
        ['confirmed', 37],
        ['waiting', 7],
        ['late', 4],
        ['progress', 6],
        ['sent-back', 3],
      ],
      rest: 'received',
      reported: { days: ['2024-06-18', '2024-06-19'], from: '14:00', to: '16:40' },
      submitted: {
        days: ['2024-06-13', '2024-06-14', '2024-06-17', '2024-06-18'],
        from: '08:00',
        to: '16:40',
      },
      submittedLate: { days: ['2024-06-19'], from: '07:40', to: '09:30' },
      decided: ['2024-06-19T08:20', '2024-06-19T09:50'],
      decidedLate: ['2024-06-19T15:30'],
    },
  ],
};

const FIRST_REPORTS: Pick<TaskStory, 'reported' | 'submitted' | 'decided'> = {
  reported: { days: ['2024-06-19'], from: '10:00', to: '15:00' },
  submitted: { days: ['2024-06-19'], from: '15:05', to: '16:35' },
  decided: ['2024-06-19T16:50', '2024-06-20T07:25'],
};

export const CONCLUSION_STORY: DirectiveStory = {
  specialist: 'chuyen-vien',
  opened: { days: ['2024-06-19'], from: '07:35', to: '09:50' },
  tasks: [
    {
      ...FIRST_REPORTS,
      task: 'safety-plan',
      kinds: SCHOOLS,
      shares: [
        ['confirmed', 6],
        ['waiting', 8],
        ['progress', 22],
        ['sent-back', 1],
        ['opened', 4],
      ],
      rest: 'received',
    },
    {
      ...FIRST_REPORTS,
      task: 'urgent-points',
      kinds: SCHOOLS,
      shares: [
        ['confirmed', 3],
        ['waiting', 4],
        ['progress', 14],
        ['opened', 8],
      ],
      rest: 'received',
    },
    {
      ...FIRST_REPORTS,
      task: 'proposals',
      kinds: SCHOOLS,
      forwarded: { by: 'chuyen-vien-gddt', at: '2024-06-19T16:42' },
      shares: [
        ['confirmed', 13],
        ['waiting', 10],
        ['progress', 16],
        ['sent-back', 3],
        ['unseen', 9],
      ],
      rest: 'received',
    },
    {
      ...FIRST_REPORTS,
      task: 'first-results',
      kinds: SCHOOLS,
      shares: [
        ['progress', 9],
        ['opened', 10],
      ],
      rest: 'received',
    },
    {
      ...FIRST_REPORTS,
      task: 'first-results',
      words: 'first-results-of-offices',
      kinds: ['commune-committee'],
      shares: [
        ['progress', 3],
        ['waiting', 1],
        ['received', 9],
        ['opened', 3],
      ],
      rest: 'unseen',
    },
    {
      ...FIRST_REPORTS,
      task: 'first-results',
      words: 'first-results-of-offices',
      kinds: ['division', 'other'],
      shares: [
        ['progress', 3],
        ['opened', 3],
        ['received', 6],
      ],
      rest: 'unseen',
    },
  ],
};

/** Those whose accounts are shown have something of everything; named by the local part of the address of the head. */
export const FIXED: Readonly<Record<string, Partial<Record<TaskKey, Outcome>>>> = {
  'hieu-truong-th1-binh-hoa': {
    inspection: 'confirmed',
    'repair-list': 'progress',
    'inspection-report': 'sent-back',
    'safety-plan': 'received',
    'urgent-points': 'opened',
    proposals: 'progress',
    'first-results': 'received',
  },
  'hieu-truong-thcs-binh-chau': {
    inspection: 'confirmed',
    'repair-list': 'waiting',
    'inspection-report': 'late',
    'safety-plan': 'waiting',
    'urgent-points': 'progress',
    proposals: 'confirmed',
    'first-results': 'progress',
  },
  'hieu-truong-mn-chau-o': {
    inspection: 'late',
    'repair-list': 'received',
    'inspection-report': 'progress',
    'safety-plan': 'progress',
    'urgent-points': 'received',
    proposals: 'received',
    'first-results': 'opened',
  },
  'chu-tich-binh-minh': { 'first-results': 'received' },
};

/** Who says that a task was given to the wrong unit. */
export const NOT_OURS: Readonly<Record<string, { task: TaskKey; at: Moment; reason: string }>> = {
  'hieu-truong-mn-binh-long': {
    task: 'repair-list',
    at: '2024-06-10T09:25',
    reason:
      'Trường đang được xây mới do Ban Quản lý dự án đầu tư xây dựng huyện làm chủ đầu tư, chưa bàn giao. Đề nghị giao nội dung này cho Ban Quản lý dự án.',
  },
  'chanh-thanh-tra': {
    task: 'first-results',
    at: '2024-06-19T10:40',
    reason:
      'Thanh tra huyện không được phân công nhiệm vụ trong ba kế hoạch nêu tại Thông báo. Đề nghị rút nội dung báo cáo này khỏi Thanh tra huyện.',
  },
};

/** Files that go with a submission or, where there is none, with the report on the way. */
export const ATTACHMENTS: Readonly<Record<string, Partial<Record<TaskKey, readonly string[]>>>> = {
  'hieu-truong-th1-binh-hoa': {
    inspection: ['photos/rao-chan-ao.jpg', 'photos/lan-can-cau-thang.jpg'],
    'inspection-report': ['reports/bao-cao-ra-soat-an-toan.docx'],
  },
  'hieu-truong-thcs-binh-chau': {
    inspection: ['photos/tu-dien.jpg'],
    'safety-plan': ['reports/ke-hoach-an-toan-truong-hoc.pdf'],
  },
  'hieu-truong-mn-chau-o': { inspection: ['photos/cong-truong.jpg'] },
  'hieu-truong-th-binh-duong': { inspection: ['photos/cat-tia-cay.jpg'] },
  'hieu-truong-thcs-binh-nguyen': { inspection: ['photos/tu-dien.jpg', 'photos/lan-can-cau-thang.jpg'] },
  'hieu-truong-mn-binh-tri': { inspection: ['photos/cong-truong.jpg'] },
};

/** What the education division has done of its own part. */
export const DIVISION_REPORTS: readonly {
  readonly task: DivisionTaskKey;
  readonly at: Moment;
  readonly percent: number | null;
  readonly text: string;
}[] = [
  {
    task: 'outline',
    at: '2024-06-19T14:10',
    percent: 60,
    text: 'Đề cương đã có 5/7 phần; phần giải pháp chờ tổng hợp đề xuất của các trường.',
  },
  {
    task: 'opinions',
    at: '2024-06-19T14:25',
    percent: 30,
    text: 'Đã gửi văn bản lấy ý kiến 61 trường và 8 cơ quan ngày 19/6, hạn trả lời 24/6.',
  },
  {
    task: 'grouping',
    at: '2024-06-19T16:05',
    percent: null,
    text: 'Đã rà soát và phân 3 nhóm thực hiện xã hội hóa: mầm non, tiểu học, THCS. Bảng phân nhóm đã gửi Văn phòng.',
  },
  {
    task: 'plan',
    at: '2024-06-19T16:15',
    percent: 40,
    text: 'Dự thảo lần 2 đã tiếp thu ý kiến tại Hội nghị; tuần sau gửi lấy ý kiến các trường.',
  },
];
