import { texts } from '../base/text.ts';

/** Unit sets (nhóm đơn vị) in words. */
export const unitSetText = texts(
  {
    units: 'đơn vị',
    schools: 'trường học',
    schoolHead: 'trường ',
    noUnit: 'chưa có đơn vị nào',
    and: 'và',
    allUnder: (kinds: string, level: string, superiors: string, line: string) =>
      [`các ${kinds}`, level, `thuộc ${superiors}`, line].filter((part) => part !== '').join(' '),
    exceptFor: (units: string, except: string) => `${units}, trừ ${except}`,
    allExcept: (units: string, except: string) => `${units}; tất cả trừ ${except}`,
    andOthers: (n: number) => `${n} đơn vị khác`,
    endedUnit: (name: string) => `${name} (không còn)`,
    unitOf: (name: string, superior: string) => `${name} (${superior})`,
    numbered: (name: string, place: number) => `${name} (đơn vị thứ ${place} cùng tên)`,
    'of.province': 'cấp tỉnh',
    'of.district': 'cấp huyện',
    'of.commune': 'cấp xã',
    'of.grassroots': 'ở cơ sở',
    'along.administrative': 'theo tuyến quản lý hành chính',
    'along.professional': 'theo tuyến chuyên môn',
    'along.party': 'theo tuyến Đảng',
  },
  {
    units: 'units',
    schools: 'schools',
    schoolHead: '',
    noUnit: 'no unit yet',
    and: 'and',
    allUnder: (kinds: string, level: string, superiors: string, line: string) =>
      [`all ${kinds}`, level, `under ${superiors}`, line].filter((part) => part !== '').join(' '),
    exceptFor: (units: string, except: string) => `${units}, except ${except}`,
    allExcept: (units: string, except: string) => `${units}; all except ${except}`,
    andOthers: (n: number) => `${n} more`,
    endedUnit: (name: string) => `${name} (no more)`,
    unitOf: (name: string, superior: string) => `${name} (${superior})`,
    numbered: (name: string, place: number) => `${name} (number ${place} of that name)`,
    'of.province': 'of the province',
    'of.district': 'of the district',
    'of.commune': 'of the communes',
    'of.grassroots': 'at the grass roots',
    'along.administrative': 'on the administrative line',
    'along.professional': 'on the professional line',
    'along.party': 'on the line of the party',
  },
);
