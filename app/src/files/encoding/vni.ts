/** VNI puts a sign of Latin-1 after the letter that it marks. */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Letters with a place of their own, which may bear a tone besides. */
const OWN: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

const MARKED = /([aeouyôö])([ùøûõï])|([aeo])([âáàåãä])|(a)([êéèúüë])|[ôöñíìæóòî]/giu;

/** Text of VNI, as it stands in Latin-1, in Unicode. */
export function fromVni(text: string): string {
  return text.replace(MARKED, (found) => {
    const [base = '', mark = ''] = found;
    const letter = sameCase(OWN[base.toLowerCase()] ?? base, base);
    return (letter + (MARKS[mark.toLowerCase()] ?? mark)).normalize('NFC');
  });
}

function sameCase(letter: string, model: string): string {
  return model === model.toLowerCase() ? letter.toLowerCase() : letter.toUpperCase();
}
