import { expression } from '../pattern/ordinary.ts';

/** Types that hand out work, by their names in Decree 30/2020/NĐ-CP, Appendix III. Folded. */
const DIRECTIVE_TYPES: readonly string[] = [
  'nghị quyết',
  'quyết định',
  'chỉ thị',
  'quy chế',
  'quy định',
  'thông cáo',
  'thông báo',
  'hướng dẫn',
  'chương trình',
  'kế hoạch',
  'phương án',
  'đề án',
  'công điện',
  'thư công',
  'công văn',
];

/** Names of document types as Decree 30/2020/NĐ-CP, Appendix III, lists them, and those of the law. Folded. */
export const DOCUMENT_TYPES: readonly string[] = [
  ...DIRECTIVE_TYPES,
  'dự án',
  'báo cáo',
  'biên bản',
  'tờ trình',
  'hợp đồng',
  'bản ghi nhớ',
  'bản thỏa thuận',
  'giấy ủy quyền',
  'giấy mời',
  'giấy giới thiệu',
  'giấy nghỉ phép',
  'phiếu gửi',
  'phiếu chuyển',
  'phiếu báo',
];

/** The like that the Decree does not name: party documents, mostly. Of two that begin alike the longer stands first. Folded. */
const OTHER_DIRECTIVES: readonly string[] = [
  'kết luận thanh tra',
  'kết luận kiểm tra',
  'kết luận giám sát',
  'ý kiến chỉ đạo',
  'thông tri',
  'kết luận',
];

/** Words that stand where the type stands and that the Decree does not name. Folded. */
export const OTHER_TYPES: readonly string[] = [...OTHER_DIRECTIVES, 'lời kêu gọi', 'thư khen', 'thư ngỏ'];

/**
 * What a sentence calls the document that hands out the work ("… thi hành Quyết định này", "nhận được Công văn này"), as
 * the alternatives of an expression over folded text.
 */
export const DIRECTIVE = ['văn bản', ...OTHER_DIRECTIVES, ...DIRECTIVE_TYPES].join('|');

/** Abbreviations of types, Appendix III of the Decree; types by their folded names. */
export const TYPE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  'nghị quyết': 'NQ',
  'quyết định': 'QĐ',
  'chỉ thị': 'CT',
  'quy chế': 'QC',
  'quy định': 'QyĐ',
  'thông cáo': 'TC',
  'thông báo': 'TB',
  'hướng dẫn': 'HD',
  'chương trình': 'CTr',
  'kế hoạch': 'KH',
  'phương án': 'PA',
  'đề án': 'ĐA',
  'dự án': 'DA',
  'báo cáo': 'BC',
  'biên bản': 'BB',
  'tờ trình': 'TTr',
  'hợp đồng': 'HĐ',
  'công điện': 'CĐ',
  'bản ghi nhớ': 'BGN',
  'bản thỏa thuận': 'BTT',
  'giấy ủy quyền': 'GUQ',
  'giấy mời': 'GM',
  'giấy giới thiệu': 'GGT',
  'giấy nghỉ phép': 'GNP',
  'phiếu gửi': 'PG',
  'phiếu chuyển': 'PC',
  'phiếu báo': 'PB',
};

/** "57/QĐ-UBND", "57/2024/QĐ-UBND", "57-KH/HU": the abbreviation of the type. */
const ABBREVIATION = expression(/^\d{0,6}[a-z]?(?:\/\d{4})?[/-]([\p{L}]{2,3})[-/.]/u);

/** The type that the sign of a document tells; null for that of a letter. */
export function typeOfNumber(number: string): string | null {
  const printed = ABBREVIATION.exec(number)?.[1];
  return Object.entries(TYPE_ABBREVIATIONS).find(([, short]) => short === printed)?.[0] ?? null;
}
