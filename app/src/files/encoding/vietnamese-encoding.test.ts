import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../plain-text.ts';
import { lostLetters } from './lost-letters.ts';
import { toTcvn3, toVni, toWindows1258 } from './old-letters.test-data.ts';
import {
  encodingOfFont,
  fromLegacy,
  isCapitalFont,
  isWrittenIn,
  legacyEncodingOf,
  unicodeText,
} from './vietnamese-encoding.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

const sample = (name: string) =>
  readFileSync(new URL(`../../../../samples/directives/${name}`, import.meta.url), 'utf8').normalize('NFC');
const SAMPLES = ['binh-son-2024', 'bac-lieu-2022', 'ngoc-hoi-2021', 'tan-hong-2023', 'tan-yen-2023'].map(
  (name) => sample(`${name}.txt`),
);
/** TCVN3 has no accented capitals: those come from fonts, and plain text has them in lower case. */
const withoutCapitals = (text: string) => text.toLowerCase();
const EVERY_LETTER = 'àáảãạ ăằắẳẵặ âầấẩẫậ đ èéẻẽẹ êềếểễệ ìíỉĩị òóỏõọ ôồốổỗộ ơờớởỡợ ùúủũụ ưừứửữự ỳýỷỹỵ';

describe('letters of the old encodings', () => {
  test('every letter of TCVN3, and the capitals it has', () => {
    expect(fromLegacy(toTcvn3(EVERY_LETTER), 'tcvn3')).toBe(EVERY_LETTER);
    expect(fromLegacy(toTcvn3('ĂÂĐÊÔƠƯ'), 'tcvn3')).toBe('ĂÂĐÊÔƠƯ');
  });
  test('every letter of VNI, small and capital', () => {
    expect(fromLegacy(toVni(EVERY_LETTER), 'vni')).toBe(EVERY_LETTER);
    expect(fromLegacy(toVni(EVERY_LETTER.toUpperCase()), 'vni')).toBe(EVERY_LETTER.toUpperCase());
  });
  test.each([
    ['TCVN3', 'Tr\u00ADêng tiÓu häc b¸o c¸o kÕt qu¶ vÒ Phßng Gi¸o dôc vµ §µo t¹o', 'letters-from-tcvn3'],
    ['VNI', 'Tröôøng tieåu hoïc baùo caùo keát quaû veà Phoøng Giaùo duïc vaø Ñaøo taïo', 'letters-from-vni'],
  ])('a line of %s', (_, old, note) => {
    const text = 'Trường tiểu học báo cáo kết quả về Phòng Giáo dục và Đào tạo';
    expect(unicodeText(old)).toEqual({ text, note });
  });
  test('lines in Unicode between them stay as they are', () => {
    const old = toTcvn3('các đơn vị báo cáo kết quả thực hiện nhiệm vụ');
    const { text } = unicodeText(`Trường Tiểu học Hòa Bình\n${old}`);
    expect(text).toBe('Trường Tiểu học Hòa Bình\ncác đơn vị báo cáo kết quả thực hiện nhiệm vụ');
  });
});

describe('capitals of TCVN3 where nothing names the font', () => {
  /** What a font of capitals is given: letters with accents are small, the others as they are. */
  const typed = (text: string) => toTcvn3(text.replace(/[^\p{ASCII}]/gu, (letter) => letter.toLowerCase()));
  test.each([
    'UBND HUYỆN BÌNH MINH   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'KẾ HOẠCH',
    'II. NHIỆM VỤ VÀ GIẢI PHÁP',
  ])('%s', (line) => {
    expect(fromLegacy(typed(line), 'tcvn3')).toBe(line);
  });
  test.each([
    'Số: 45/KH-UBND',
    'Cán bộ ở UBND xã và UBND huyện',
    'Giao TT. VH xã là đầu mối',
    'báo cáo UBND, HĐND',
  ])('and not: %s', (line) => {
    expect(fromLegacy(toTcvn3(line), 'tcvn3')).toBe(line);
  });
});

test('a text of one line as long as any may be comes back', () => {
  const words = 'ờ ờ '.repeat(400_000);
  expect(fromLegacy(toTcvn3(`UBND ${words}XÃ`), 'tcvn3')).toBe(`UBND ${words.toUpperCase()}XÃ`);
});

describe('whole directives come back from', () => {
  test.each(SAMPLES.map((text) => [text.slice(0, 40), text]))('TCVN3: %s', (_, text) => {
    expect(unicodeText(toTcvn3(withoutCapitals(text))).text).toBe(withoutCapitals(text));
  });
  test.each(SAMPLES.map((text) => [text.slice(0, 40), text]))('VNI: %s', (_, text) => {
    expect(unicodeText(toVni(text)).text).toBe(text);
  });
  test.each(SAMPLES.map((text) => [text.slice(0, 40), text]))('Windows-1258, in bytes: %s', (_, text) => {
    expect(decodeText(toWindows1258(text))).toEqual({ text, note: 'letters-from-windows-1258' });
  });
  test('TCVN3 in bytes, and UTF-16 without a mark', () => {
    const [text = ''] = SAMPLES;
    const old = Buffer.from(toTcvn3(withoutCapitals(text)).replace(/[–“”…]/gu, '-'), 'latin1');
    expect(decodeText(old).note).toBe('letters-from-tcvn3');
    expect(decodeText(Buffer.from(text, 'utf16le'))).toEqual({ text, note: null });
    expect(decodeText(Buffer.from(text, 'utf16le').swap16())).toEqual({ text, note: null });
  });
});

describe('UTF-8 that was taken for one letter to a byte and encoded once more', () => {
  const twice = (text: string, as: 'latin1' | 'windows-1252') =>
    as === 'latin1'
      ? Buffer.from(text).toString('latin1')
      : new TextDecoder('windows-1252').decode(Buffer.from(text));
  test.each(SAMPLES.map((text) => [text.slice(0, 40), text]))('comes back whole: %s', (_, text) => {
    for (const as of ['latin1', 'windows-1252'] as const) {
      expect(decodeText(Buffer.from(twice(text, as)))).toEqual({ text, note: 'letters-encoded-twice' });
    }
  });
  test('"trÆ°á»›c" is "trước"; lines that are right stay as they are', () => {
    const { text } = unicodeText('Phòng Nội vụ\nbÃ¡o cÃ¡o trÆ°á»›c ngÃ\u00A0y 25/5');
    expect(text).toBe('Phòng Nội vụ\nbáo cáo trước ngày 25/5');
  });
});

describe('letters that are lost are announced', () => {
  const [text = ''] = SAMPLES;
  test('as question marks, as strange signs, as bytes of which some are gone', () => {
    expect(lostLetters(text.replace(/[^\p{ASCII}]/gu, '?'))).toEqual(['letters-lost']);
    expect(lostLetters(text.replace(/[^\p{ASCII}]/gu, '\uFFFD'))).toEqual(['letters-lost']);
    const bytes = Buffer.from(text)
      .toString('latin1')
      .replace(/[\u0080-\u009F]/gu, '');
    expect(lostLetters(unicodeText(bytes).text)).toEqual(['letters-lost']);
  });
  test('questions are none', () => {
    expect(lostLetters('Vì sao?Ai làm? ??? https://songhuong.example/tim?tu=1&x=2 '.repeat(9))).toEqual([]);
    for (const whole of SAMPLES) expect(lostLetters(whole)).toEqual([]);
  });
});

describe('what is no old encoding is left alone', () => {
  test.each(SAMPLES.map((text) => [text.slice(0, 40), text]))('Unicode: %s', (_, text) => {
    for (const form of ['NFC', 'NFD'] as const) {
      expect(unicodeText(text.normalize(form))).toEqual({ text, note: null });
    }
  });
  test.each([
    [
      'French',
      'Les élèves de l’école sont là où ils étaient à Noël, malgré le procès-verbal déjà signé à Évreux.',
    ],
    [
      'German',
      'Die Schüler müssen für die Prüfung üben; größere Räume dürfen später genutzt werden, schöne Grüße.',
    ],
    [
      'Spanish',
      'El niño señaló la montaña en español; después comió piñas y bebió té en el jardín, ¿qué más?',
    ],
    ['Portuguese', 'A direção informa que não haverá aulas amanhã; as mães e os irmãos virão às três.'],
    ['signs', '© 2024 · §5 · 20 °C ± 2 · ½ · £5 · “a” – b… ® ™ µm ¶ ¬ ¦'],
    ['a list of names', 'Müller, José, François, Åse, Søren, Núñez, Peña, Gómez, Bäcker, Çelik'],
  ])('%s', (_, text) => {
    expect(unicodeText(text)).toEqual({ text, note: null });
  });
  const words = SAMPLES.join(' ').match(/[\p{L}\p{N}.,;:/–-]+/gu) ?? [];
  const english =
    'the school must send its report before the end of March 2024 to the office of education'.split(' ');
  test('any words of Vietnamese and English, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ...english), { maxLength: 80 }), (some) => {
        const text = some.join(' ');
        expect(unicodeText(text)).toEqual({ text, note: null });
        expect(unicodeText(text.normalize('NFD')).text).toBe(text);
      }),
      { numRuns: 300, seed: 20_240_618 },
    );
  });
  test('plain ASCII, and whatever else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(unicodeText(text)).toEqual({ text, note: null });
      }),
      { numRuns: 200, seed: 20_240_618 },
    );
  });
});

test('syllables are told from what only looks like them', () => {
  for (const word of 'trường nghiêng quyển giếng gìn oẳn khuỷu xoong thuở của quý hoà hòa ý uyên'.split(' '))
    expect(isVietnameseSyllable(word), word).toBe(true);
  for (const word of 'café für señor école tr êng1 ß häc mµ abcé thế́'.split(' '))
    expect(isVietnameseSyllable(word), word).toBe(false);
});

test('fonts tell the encoding; the words have the last word', () => {
  expect([encodingOfFont('.VnTime'), encodingOfFont('VNI-Times'), encodingOfFont('Times New Roman')]).toEqual(
    ['tcvn3', 'vni', null],
  );
  expect([isCapitalFont('.VnTimeH'), isCapitalFont('.VnTime'), isCapitalFont('ArialH')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(isWrittenIn(toTcvn3('kế hoạch'), 'tcvn3')).toBe(true);
  expect(isWrittenIn('kế hoạch của trường', 'tcvn3')).toBe(false);
  expect(legacyEncodingOf('')).toBeNull();
});
