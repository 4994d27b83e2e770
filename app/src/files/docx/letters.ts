import {
  encodingOfFont,
  isWrittenIn,
  type LegacyEncoding,
  legacyEncodingOf,
} from '../encoding/vietnamese-encoding.ts';
import { fontOf, type Styles } from './styles.ts';
import { childOf, valueOf, type XmlElement } from './xml.ts';

/** In which encoding the words of each font are written. */
export interface Letters {
  /** The old encoding of words set in this font; null for Unicode. */
  encodingOf(font: string | undefined): LegacyEncoding | null;
}

/** Characters looked at for each group of fonts. */
const SAMPLE = 400_000;

type FontGroup = LegacyEncoding | 'other';

/** Looks through the whole document: by the names of its fonts, and by the letters where the names say nothing. */
export function readLetters(body: XmlElement | undefined, styles: Styles): Letters {
  const samples: Record<FontGroup, string> = { tcvn3: '', vni: '', other: '' };
  const visit = (element: XmlElement, paragraphStyle: string | undefined) => {
    for (const child of element.children) {
      if (child.name === 'w:t') continue;
      if (child.name === 'w:r') addRun(child, paragraphStyle);
      const style = valueOf(childOf(child, 'w:pPr'), 'w:pStyle') ?? styles.defaultParagraph;
      visit(child, child.name === 'w:p' ? style : paragraphStyle);
    }
    if (element.name === 'w:p') for (const group of groups) samples[group] += '\n';
  };
  const addRun = (run: XmlElement, paragraphStyle: string | undefined) => {
    const group = encodingOfFont(fontOfRun(run, paragraphStyle, styles)) ?? 'other';
    if (samples[group].length > SAMPLE) return;
    for (const { name, text } of run.children) if (name === 'w:t') samples[group] += text;
  };
  if (body) visit(body, styles.defaultParagraph);
  const written = {
    tcvn3: isWrittenIn(samples.tcvn3, 'tcvn3') ? 'tcvn3' : null,
    vni: isWrittenIn(samples.vni, 'vni') ? 'vni' : null,
    other: legacyEncodingOf(samples.other),
  } as const satisfies Record<FontGroup, LegacyEncoding | null>;
  return { encodingOf: (font) => written[encodingOfFont(font) ?? 'other'] };
}

const groups = ['tcvn3', 'vni', 'other'] as const satisfies readonly FontGroup[];

/** The run's own font, else that of its style, of the paragraph's style, of the document. */
export function fontOfRun(
  run: XmlElement,
  paragraphStyle: string | undefined,
  styles: Styles,
): string | undefined {
  const properties = childOf(run, 'w:rPr');
  const own = fontOf(properties);
  if (own !== undefined) return own;
  const chain = [valueOf(properties, 'w:rStyle'), paragraphStyle].flatMap((id) => styles.chain(id));
  return chain.find((style) => style.font !== undefined)?.font ?? styles.defaultFont;
}
