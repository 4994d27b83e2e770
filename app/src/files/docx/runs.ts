import {
  fromLegacy,
  isCapitalFont,
  LEGACY_NOTES,
  type LegacyEncoding,
} from '../encoding/vietnamese-encoding.ts';
import type { ReadingNote } from '../extracted-text.ts';
import { fontOfRun, type Letters } from './letters.ts';
import type { Styles } from './styles.ts';
import { printedSigns, signOf } from './symbols.ts';
import { childOf, switchOf, valueOf, wholeNumber, type XmlElement } from './xml.ts';

export interface RunReader {
  /** Text of a paragraph's runs, and the text boxes that hang on it. */
  read(
    paragraph: XmlElement,
    style: string | undefined,
  ): { readonly text: string; readonly boxes: readonly XmlElement[] };
}

/** A field such as `PAGE` or `REF`: its instruction is not printed, its result is. Fields nest. */
type FieldPart = 'instruction' | 'result';

interface Line {
  readonly style: string | undefined;
  text: string;
  /** Signs of VNI at the end of the line as the file has them, and the text before: a letter may end in the next run. */
  vni: { readonly before: string; readonly signs: string } | null;
  readonly boxes: XmlElement[];
}

/** How the words of the run under way are to be printed. */
interface Print {
  readonly encoding: LegacyEncoding | null;
  readonly capitals: boolean;
}

const PLAIN: Print = { encoding: null, capitals: false };

/** Fields may run over several paragraphs, so one reader goes through the whole file. */
export function createRunReader(styles: Styles, letters: Letters, notes: Set<ReadingNote>): RunReader {
  const reader = new Runs(styles, letters, notes);
  return {
    read: (paragraph, style) => {
      const line: Line = { style, text: '', vni: null, boxes: [] };
      reader.readChildren(paragraph, line);
      return line;
    },
  };
}

class Runs {
  readonly #styles: Styles;
  readonly #letters: Letters;
  readonly #notes: Set<ReadingNote>;
  readonly #fields: FieldPart[] = [];
  #print: Print = PLAIN;

  constructor(styles: Styles, letters: Letters, notes: Set<ReadingNote>) {
    this.#styles = styles;
    this.#letters = letters;
    this.#notes = notes;
  }

  readChildren(parent: XmlElement, line: Line): void {
    for (const child of parent.children) this.#readInline(child, line);
  }

  #readInline(element: XmlElement, line: Line): void {
    switch (element.name) {
      case 'w:pPr':
      case 'w:sdtPr':
      case 'w:sdtEndPr':
      case 'w:rt':
        return;
      case 'w:del':
      case 'w:moveFrom':
        this.#notes.add('tracked-changes-taken-as-final');
        return;
      case 'w:ins':
      case 'w:moveTo':
        this.#notes.add('tracked-changes-taken-as-final');
        this.readChildren(element, line);
        return;
      case 'w:r':
        this.#readRun(element, line);
        return;
      case 'm:t':
        this.#add(element.text, line);
        return;
      default:
        this.readChildren(element, line);
    }
  }

  #readRun(run: XmlElement, line: Line): void {
    const properties = childOf(run, 'w:rPr');
    const runStyle = valueOf(properties, 'w:rStyle');
    if (this.#isOn('hidden', switchOf(properties, 'w:vanish'), runStyle, line.style)) {
      this.#readHidden(run);
      return;
    }
    const font = fontOfRun(run, line.style, this.#styles);
    const encoding = this.#letters.encodingOf(font);
    const capitals =
      this.#isOn('capitals', switchOf(properties, 'w:caps'), runStyle, line.style) ||
      (encoding === 'tcvn3' && isCapitalFont(font));
    this.#print = { encoding, capitals };
    for (const child of run.children) this.#readRunPart(child, line);
    this.#print = PLAIN;
  }

  #isOn(what: 'hidden' | 'capitals', own: boolean | undefined, ...styleIds: (string | undefined)[]): boolean {
    if (own !== undefined) return own;
    const chain = styleIds.flatMap((id) => this.#styles.chain(id));
    return chain.find((style) => style[what] !== undefined)?.[what] ?? false;
  }

  /** Hidden text is not printed, but a field that begins in it must still end in it. */
  #readHidden(run: XmlElement): void {
    for (const child of run.children) {
      if (child.name === 'w:fldChar') this.#turnField(child);
      if (child.name === 'w:t' && child.text.trim() !== '') this.#notes.add('hidden-text-left-out');
    }
  }

  #readRunPart(element: XmlElement, line: Line): void {
    switch (element.name) {
      case 'w:t':
        this.#add(printedSigns(element.text), line);
        return;
      case 'w:tab':
      case 'w:ptab':
        this.#add('\t', line);
        return;
      case 'w:br':
      case 'w:cr':
        this.#add('\n', line);
        return;
      case 'w:noBreakHyphen':
        this.#add('-', line);
        return;
      case 'w:sym':
        this.#add(signOf(element.attributes['w:char']), line);
        return;
      case 'w:fldChar':
        this.#turnField(element);
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#notes.add('footnotes-left-out');
        return;
      case 'w:commentReference':
        this.#notes.add('comments-left-out');
        return;
      case 'w:object':
        this.#notes.add('embedded-document-left-out');
        collectTextBoxes(element, line.boxes);
        return;
      case 'w:drawing':
        if (isLargePicture(element)) this.#notes.add('pictures-left-out');
        collectTextBoxes(element, line.boxes);
        return;
      case 'w:ruby':
        this.readChildren(childOf(element, 'w:rubyBase') ?? element, line);
        return;
      default:
        collectTextBoxes(element, line.boxes);
    }
  }

  #turnField(element: XmlElement): void {
    const turn = element.attributes['w:fldCharType'];
    if (turn === 'begin') this.#fields.push('instruction');
    else if (turn === 'end') this.#fields.pop();
    else if (turn === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = 'result';
  }

  #add(text: string, line: Line): void {
    if (this.#fields.includes('instruction')) return;
    const { encoding, capitals } = this.#print;
    if (encoding === 'vni') {
      const { before, signs } = line.vni ?? { before: line.text, signs: '' };
      line.vni = { before, signs: signs + (capitals ? text.toUpperCase() : text) };
      const words = fromLegacy(line.vni.signs, encoding);
      if (words !== line.vni.signs) this.#notes.add(LEGACY_NOTES.vni);
      line.text = before + words;
      return;
    }
    line.vni = null;
    const words = encoding === null ? text : fromLegacy(text, encoding);
    if (encoding !== null && words !== text) this.#notes.add(LEGACY_NOTES[encoding]);
    line.text += capitals ? words.toUpperCase() : words;
  }
}

/** In English Metric Units: 9 cm by 4 cm. Smaller pictures are emblems, lines and signatures. */
const LARGE = { width: 3_240_000, height: 1_440_000 };

/** A picture that may be a pasted table or page; one with a text box has its words read. */
function isLargePicture(drawing: XmlElement): boolean {
  const extent = drawing.children
    .flatMap(({ children }) => children)
    .find(({ name }) => name === 'wp:extent');
  const width = wholeNumber(extent?.attributes['cx']) ?? 0;
  const height = wholeNumber(extent?.attributes['cy']) ?? 0;
  const boxes: XmlElement[] = [];
  collectTextBoxes(drawing, boxes);
  return width >= LARGE.width && height >= LARGE.height && boxes.length === 0;
}

/** Text boxes of a drawing, in today's and in the older form (`wps:txbx`, `v:textbox`), each once. */
function collectTextBoxes(element: XmlElement, boxes: XmlElement[]): void {
  if (element.name === 'w:txbxContent') {
    boxes.push(element);
    return;
  }
  if (element.name === 'mc:AlternateContent') {
    const shown = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
    if (shown) collectTextBoxes(shown, boxes);
    return;
  }
  for (const child of element.children) collectTextBoxes(child, boxes);
}
