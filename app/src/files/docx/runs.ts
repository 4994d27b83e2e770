import type { ReadingNote } from '../extracted-text.ts';
import type { Styles } from './styles.ts';
import { printedSigns, signOf } from './symbols.ts';
import { childOf, switchOf, valueOf, type XmlElement } from './xml.ts';

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
  readonly boxes: XmlElement[];
}

/** Fields may run over several paragraphs, so one reader goes through the whole file. */
export function createRunReader(styles: Styles, notes: Set<ReadingNote>): RunReader {
  const reader = new Runs(styles, notes);
  return {
    read: (paragraph, style) => {
      const line: Line = { style, text: '', boxes: [] };
      reader.readChildren(paragraph, line);
      return line;
    },
  };
}

class Runs {
  readonly #styles: Styles;
  readonly #notes: Set<ReadingNote>;
  readonly #fields: FieldPart[] = [];

  constructor(styles: Styles, notes: Set<ReadingNote>) {
    this.#styles = styles;
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
        this.#print(element.text, line);
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
    const capitals = this.#isOn('capitals', switchOf(properties, 'w:caps'), runStyle, line.style);
    const before = line.text.length;
    for (const child of run.children) this.#readRunPart(child, line);
    if (capitals) line.text = line.text.slice(0, before) + line.text.slice(before).toUpperCase();
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
        this.#print(printedSigns(element.text), line);
        return;
      case 'w:tab':
      case 'w:ptab':
        this.#print('\t', line);
        return;
      case 'w:br':
      case 'w:cr':
        this.#print('\n', line);
        return;
      case 'w:noBreakHyphen':
        this.#print('-', line);
        return;
      case 'w:sym':
        this.#print(signOf(element.attributes['w:char']), line);
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

  #print(text: string, line: Line): void {
    if (!this.#fields.includes('instruction')) line.text += text;
  }
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
