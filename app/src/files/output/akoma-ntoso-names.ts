import { fold, type Reading } from '@dondoc/reading';
import { fullDate } from './output-source.ts';

/** IRIs of one FRBR level: of the whole document and of its main component. */
export interface LevelNames {
  readonly uri: string;
  readonly component: string;
}

export interface DocumentNames {
  /** "thong-bao"; "van-ban" where the document names no type. */
  readonly type: string;
  /** The day of issue as YYYY-MM-DD; the first day of a month or year that names no day. */
  readonly day: string;
  readonly dayKnown: boolean;
  readonly work: LevelNames;
  readonly expression: LevelNames;
  readonly manifestation: LevelNames;
}

/** Where a document prints no date at all: a date that nobody can take for a real one. */
const NO_DAY = '0001-01-01';

/** IRIs by the Akoma Ntoso naming convention: /akn/vn/doc/TYPE/ISSUER/DATE/NUMBER, then language and format. */
export function documentNames({ document }: Reading, name: string): DocumentNames {
  const type = slug(document.type ?? '') || 'van-ban';
  const issuer = slug(document.issuer ?? '');
  const number = slug(document.number ?? '') || slug(document.title ?? '') || slug(name) || 'khong-so';
  const { day, dayKnown } = dayOf(document.date);
  const uri = ['/akn/vn/doc', type, ...(issuer === '' ? [] : [issuer]), day, number].join('/');
  const expression = `${uri}/vie@${day}`;
  return {
    type,
    day,
    dayKnown,
    work: { uri, component: `${uri}/!main` },
    expression: { uri: expression, component: `${expression}/!main` },
    manifestation: { uri: `${expression}.akn`, component: `${expression}/!main.xml` },
  };
}

/** Letters and digits of ASCII, joined by hyphens: "Thông báo 203/TB-UBND" as thong-bao-203-tb-ubnd. */
export function slug(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 80);
}

function dayOf(edtf: string | null): { day: string; dayKnown: boolean } {
  if (edtf === null) return { day: NO_DAY, dayKnown: false };
  const [year = '', month = '01'] = edtf.split('-');
  const first = `${year}-${Number(month) > 12 ? '01' : month}-01`;
  const day = fullDate(edtf) ?? fullDate(first);
  return { day: day?.toString() ?? NO_DAY, dayKnown: fullDate(edtf) !== null };
}
