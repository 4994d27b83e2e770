import type { Plugin } from 'vite';

/** The languages of the pages; each has scripts of its own. */
export const PAGE_LANGUAGES = ['vi', 'en'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** The language of the build under way, as its environment says; Vietnamese unless it says another. */
export function languageOfBuild(environment: NodeJS.ProcessEnv): PageLanguage {
  return PAGE_LANGUAGES.find((language) => language === environment['DONDOC_PAGES_LANGUAGE']) ?? 'vi';
}

/** What this file needs to know of a syntax tree (ESTree). */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/**
 * Leaves out of the browser's scripts the texts of the other language: `texts(vi, en)` keeps one of its two catalogues,
 * `{ vi: …, en: … }` one of its two texts. A page is in one language as a whole, and changing it loads the page anew.
 */
export function oneLanguage(language: PageLanguage): Plugin {
  return {
    name: 'one-language',
    // After types and JSX are gone.
    enforce: 'post',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform(code, id) {
      if (id.includes('node_modules') || !/\btexts\(|\bvi:/u.test(code)) return null;
      // Every node of the parser has a type and its place.
      const cuts = cutsOf(this.parse(code) as unknown as Node, language);
      return cuts.length === 0 ? null : { code: withCuts(code, cuts), map: null };
    },
  };
}

function cutsOf(node: Node, language: PageLanguage): readonly Cut[] {
  const other = otherOfCall(node, language) ?? otherOfPair(node, language);
  const below = childrenOf(node)
    .filter((child) => child !== other?.node)
    .flatMap((child) => cutsOf(child, language));
  return other ? [{ start: other.node.start, end: other.node.end, by: other.by }, ...below] : below;
}

interface Other {
  readonly node: Node;
  readonly by: string;
}

/** The catalogue to leave out of `texts(vi, en)`. */
function otherOfCall(node: Node, language: PageLanguage): Other | null {
  if (node.type !== 'CallExpression' || !isNode(node['callee']) || node['callee']['name'] !== 'texts')
    return null;
  const [vi, en, ...more] = listOf(node['arguments']);
  if (!vi || !en || more.length > 0) return null;
  return { node: language === 'vi' ? en : vi, by: '{}' };
}

/** The text to leave out of `{ vi: …, en: … }`. */
function otherOfPair(node: Node, language: PageLanguage): Other | null {
  if (node.type !== 'ObjectExpression') return null;
  const properties = listOf(node['properties']);
  const named = (name: string) =>
    properties.find(({ key, shorthand }) => isNode(key) && key['name'] === name && shorthand === false);
  const vi = named('vi')?.['value'];
  const en = named('en')?.['value'];
  if (!isNode(vi) || !isNode(en)) return null;
  return { node: language === 'vi' ? en : vi, by: "''" };
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flatMap((value) => (isNode(value) ? [value] : listOf(value)));
}

function listOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function withCuts(code: string, cuts: readonly Cut[]): string {
  let text = code;
  for (const { start, end, by } of cuts.toSorted((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + by + text.slice(end);
  }
  return text;
}
