import { describe, expect, test } from 'vitest';
import { directiveLabel } from './directive-words.ts';

describe('what a directive is called in lists', () => {
  const cases = [
    { documentType: 'thông báo', number: '203/TB-UBND', label: 'Thông báo 203/TB-UBND' },
    { documentType: 'thông báo', number: '/TB-UBND', label: 'Thông báo …/TB-UBND' },
    { documentType: null, number: '15/UBND-VX', label: 'Văn bản 15/UBND-VX' },
    { documentType: 'chỉ thị', number: null, label: 'Về nhiệm vụ năm học' },
  ];
  test.each(cases)('$documentType, $number: $label', ({ documentType, number, label }) => {
    expect(directiveLabel({ documentType, number, title: 'Về nhiệm vụ năm học' })).toBe(label);
  });
});
