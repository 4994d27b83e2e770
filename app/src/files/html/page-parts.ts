import { isLetterheadOrFoot } from '../printed-text.ts';
import type { PageElement } from './tree.ts';

/** What is never printed text. */
const UNPRINTED = new Set(
  'head script noscript style template iframe object embed applet svg math canvas audio video map select option datalist button input textarea dialog noframes'.split(
    ' ',
  ),
);
const FRAME_NAMES = new Set(['nav', 'aside', 'footer', 'menu', 'header']);
const FRAME_ROLES = /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|toolbar|dialog)$/iu;
/** How makers of pages name what stands around the text. */
const FRAME_CLASSES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|sidebar|side-bar|footer|breadcrumbs?|related|share|sharing|social|cookies?|advert|ads?|pagination|toolbar|popup|modal|banner|masthead|copyright|lienquan|tin-lien-quan|binh-luan)(?:$|[\s_-])/iu;

/** Text and links below an element. */
interface Weight {
  readonly letters: number;
  readonly linked: number;
  readonly links: number;
  readonly hasHead: boolean;
  readonly hasFoot: boolean;
}

export interface PageParts {
  /** The element that holds the document. */
  readonly main: PageElement;
  /** Whether there are words outside of it. */
  readonly hasMore: boolean;
  /** Whether an element is something around the text: a menu, a sidebar, a list of links. */
  isFrame(element: PageElement): boolean;
}

/** From so many letters on, head and foot of a directive enclose a whole one. */
const WHOLE_DOCUMENT = 300;
/** Share of a page's letters that its main part has at least. */
const MAIN_SHARE = 0.4;
/** A block of at least so many links, with at least this share of its letters in them, is a menu. */
const MENU_LINKS = 3;
const MENU_SHARE = 0.7;

/** Tells the document from what the page puts around it. */
export function partsOf(page: PageElement): PageParts {
  const weights = new Map<PageElement, Weight>();
  weigh(page, weights);
  const main = directiveIn(page, weights) ?? mainOf(page, weights);
  const inMain = elementsUnder(main);
  const lettersOf = (element: PageElement) => weights.get(element)?.letters ?? 0;
  return {
    main,
    hasMore: lettersOf(page) > lettersOf(main),
    isFrame: (element) => {
      const weight = weights.get(element);
      // Letterhead and list of recipients belong to the document, whatever the page calls them.
      if (!weight || weight.hasHead || weight.hasFoot) return false;
      if (weight.letters > MAIN_SHARE * lettersOf(main)) return false;
      return isNamedFrame(element, main !== page && inMain.has(element)) || isMenu(element, weight);
    },
  };
}

export function isUnprinted(element: PageElement): boolean {
  const { name, attributes, style } = element;
  return (
    UNPRINTED.has(name) ||
    attributes['hidden'] !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    /(?:^|;)(?:display:none|visibility:hidden)/u.test(style)
  );
}

function isNamedFrame({ name, attributes }: PageElement, isWithin: boolean): boolean {
  // The head of an article is its title; that of the page is the name of the site.
  const isTitle = name === 'header' && isWithin;
  if (FRAME_NAMES.has(name) && !isTitle) return true;
  if (name === 'html' || name === 'body' || name === 'p') return false;
  return (
    FRAME_ROLES.test(attributes['role'] ?? '') ||
    FRAME_CLASSES.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`)
  );
}

function isMenu({ name }: PageElement, { letters, linked, links }: Weight): boolean {
  const isBlock = ['ul', 'ol', 'div', 'section', 'table', 'tr', 'td', 'dl'].includes(name);
  return isBlock && links >= MENU_LINKS && linked >= MENU_SHARE * letters;
}

function weigh(element: PageElement, weights: Map<PageElement, Weight>): Weight {
  let letters = 0;
  let linked = 0;
  let links = element.name === 'a' && element.attributes['href'] !== undefined ? 1 : 0;
  let hasHead = false;
  let hasFoot = false;
  if (!isUnprinted(element)) {
    let own = '';
    for (const child of element.children) {
      if (typeof child === 'string') {
        letters += child.trim().length;
        own += child;
        continue;
      }
      const below = weigh(child, weights);
      letters += below.letters;
      linked += below.linked;
      links += below.links;
      hasHead ||= below.hasHead;
      hasFoot ||= below.hasFoot;
    }
    hasFoot ||= /Nơi nhận\s*:?/u.test(own.normalize('NFC'));
    hasHead ||= !hasFoot && isLetterheadOrFoot(own.replace(/\s+/gu, ' '));
  }
  if (element.name === 'a') linked = letters;
  const weight = { letters, linked, links, hasHead, hasFoot };
  weights.set(element, weight);
  return weight;
}

/** The smallest element that holds both the letterhead and the recipients of a directive. */
function directiveIn(page: PageElement, weights: ReadonlyMap<PageElement, Weight>): PageElement | undefined {
  const isWhole = (element: PageElement) => {
    const weight = weights.get(element);
    return weight?.hasHead === true && weight.hasFoot && weight.letters >= WHOLE_DOCUMENT;
  };
  if (!isWhole(page)) return undefined;
  let found = page;
  for (;;) {
    const inner = found.children.find((child) => typeof child !== 'string' && isWhole(child));
    if (inner === undefined || typeof inner === 'string') return found;
    found = inner;
  }
}

function mainOf(page: PageElement, weights: ReadonlyMap<PageElement, Weight>): PageElement {
  const all = [...elementsUnder(page)];
  const enough = MAIN_SHARE * (weights.get(page)?.letters ?? 0);
  const isMain = ({ name, attributes }: PageElement) => name === 'main' || attributes['role'] === 'main';
  const candidates = [all.filter(isMain), all.filter(({ name }) => name === 'article')];
  for (const [first, ...others] of candidates) {
    if (first !== undefined && others.length === 0 && (weights.get(first)?.letters ?? 0) >= enough)
      return first;
  }
  return page;
}

function elementsUnder(element: PageElement): Set<PageElement> {
  const found = new Set<PageElement>();
  const open = [element];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const child of next.children) {
      if (typeof child === 'string') continue;
      found.add(child);
      open.push(child);
    }
  }
  return found;
}
