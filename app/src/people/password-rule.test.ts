import { assert, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordProblem } from './password-rule.ts';
import { strengthOf } from './password-strength.ts';

const OWN = ['Nguyễn Thị Hoa', 'hoa.nguyen@binhson.example', 'Trường Tiểu học Bình Trung'];

describe('a password is refused', () => {
  it.each([
    ['ngắn quá', 'passwordShort'],
    ['mười bốn ký tự', 'passwordShort'],
    ['x'.repeat(129), 'passwordShort'],
    ['aaaaaaaaaaaaaaaaaa', 'passwordCommon'],
    ['1212121212121212', 'passwordCommon'],
    ['123456789123456789', 'passwordCommon'],
    ['qwertyuiopasdfghjkl', 'passwordCommon'],
    ['passwordpassword', 'passwordCommon'],
    ['P@ssword-P@ssword', 'passwordCommon'],
    ['matkhau123456789', 'passwordCommon'],
    ['Mật khẩu 123456789', 'passwordCommon'],
    ['anhyeuem12345678', 'passwordCommon'],
    ['Anh yêu em anh yêu em', 'passwordCommon'],
    ['Vietnam02091945!!', 'passwordCommon'],
    ['HaNoi@2024HaNoi@2025', 'passwordCommon'],
    ['administrator2026', 'passwordCommon'],
    ['nguyenthihoa-2024', 'passwordCommon'],
    ['hoabinhtrung-2024', 'passwordOwn'],
    ['Binh Trung binh trung 1', 'passwordOwn'],
    ['hoa.nguyen@binhson', 'passwordOwn'],
  ])('%s', (password, problem) => {
    expect(passwordProblem(password, OWN)).toBe(problem);
  });
});

describe('a password is accepted', () => {
  it.each([
    'một mật khẩu dài',
    'con mèo trèo cây cau',
    'bàn ghế cũ ngoài sân',
    'correct horse battery staple',
    'kxw7-mq2p-hh49-z',
    'mưa rào trên mái tôn 🌧',
  ])('%s', (password) => {
    expect(passwordProblem(password, OWN)).toBeNull();
  });
});

it('counts letters with their marks as one, however they were typed', () => {
  const phrase = 'ớ'.repeat(3) + 'bàn ghế cũ';
  expect(strengthOf(phrase.normalize('NFD'))).toBe(strengthOf(phrase.normalize('NFC')));
  expect(strengthOf(phrase)).toBe('too-short');
});

it('asks for no mixture of kinds of characters, and allows every character', () => {
  assert(
    property(stringMatching(/^[ -~\u00e0-\u1ef9]{15,128}$/u), (password) => {
      const problem = passwordProblem(password, []);
      expect([null, 'passwordCommon']).toContain(problem);
    }),
    { numRuns: 200 },
  );
});

it('tells strength in steps: too short, monotonous, fair, strong', () => {
  expect(
    ['ngắn', 'aaaaaaaaaaaaaaaaaa', 'một mật khẩu dài', 'con mèo trèo cây cau nhà ai'].map(strengthOf),
  ).toEqual(['too-short', 'monotonous', 'fair', 'strong']);
});
