import { childOf, childrenOf, numberOf, switchOf, valueOf, type XmlElement } from './xml.ts';

/** What a style says that changes the printed words: numbering, capitals, hidden text, font. */
export interface Style {
  readonly id: string;
  readonly numbering: { readonly numId: number | undefined; readonly level: number | undefined } | undefined;
  readonly capitals: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly font: string | undefined;
}

export interface Styles {
  readonly defaultParagraph: string | undefined;
  readonly defaultFont: string | undefined;
  /** The style and those it is based on, nearest first. */
  chain(id: string | undefined): readonly Style[];
}

interface BasedStyle extends Style {
  readonly basedOn: string | undefined;
}

export function readStyles(root: XmlElement | null): Styles {
  const byId = new Map<string, BasedStyle>();
  let defaultParagraph: string | undefined;
  for (const element of childrenOf(root ?? undefined, 'w:style')) {
    const style = readStyle(element);
    if (!style) continue;
    byId.set(style.id, style);
    const isDefault = ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '');
    if (isDefault && element.attributes['w:type'] === 'paragraph') defaultParagraph = style.id;
  }
  const defaults = childOf(childOf(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault');
  return {
    defaultParagraph,
    defaultFont: fontOf(childOf(defaults, 'w:rPr')),
    chain: (id) => chainOf(byId, id),
  };
}

/** The font of letters beyond ASCII, as run properties name it. */
export function fontOf(runProperties: XmlElement | undefined): string | undefined {
  const fonts = childOf(runProperties, 'w:rFonts')?.attributes;
  return fonts?.['w:hAnsi'] ?? fonts?.['w:ascii'];
}

function readStyle(element: XmlElement): BasedStyle | undefined {
  const id = element.attributes['w:styleId'];
  if (id === undefined) return undefined;
  const numPr = childOf(childOf(element, 'w:pPr'), 'w:numPr');
  const runProperties = childOf(element, 'w:rPr');
  return {
    id,
    basedOn: valueOf(element, 'w:basedOn'),
    numbering: numPr && { numId: numberOf(numPr, 'w:numId'), level: numberOf(numPr, 'w:ilvl') },
    capitals: switchOf(runProperties, 'w:caps'),
    hidden: switchOf(runProperties, 'w:vanish'),
    font: fontOf(runProperties),
  };
}

function chainOf(byId: ReadonlyMap<string, BasedStyle>, id: string | undefined): readonly Style[] {
  const chain: BasedStyle[] = [];
  let style = id === undefined ? undefined : byId.get(id);
  // Broken files base styles on each other in a ring.
  while (style && !chain.includes(style)) {
    chain.push(style);
    style = style.basedOn === undefined ? undefined : byId.get(style.basedOn);
  }
  return chain;
}
