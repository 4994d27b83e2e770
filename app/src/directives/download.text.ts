import { texts } from '../base/text.ts';

export const downloadText = texts(
  {
    title: 'Tải về',
    xlsx: 'Bảng nhiệm vụ (Excel)',
    ics: 'Lịch thời hạn (iCalendar)',
    markdown: 'Văn bản Markdown',
    akn: 'Akoma Ntoso (XML)',
  },
  {
    title: 'Download',
    xlsx: 'Table of tasks (Excel)',
    ics: 'Calendar of deadlines (iCalendar)',
    markdown: 'Markdown text',
    akn: 'Akoma Ntoso (XML)',
  },
);
