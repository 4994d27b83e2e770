import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { AppError } from '../../base/errors.ts';

type ParsedNode = DefaultTreeAdapterMap['childNode'];

/** An element or a stretch of text; comments and document types are gone. */
export type PageNode = PageElement | string;

export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Declarations of the element's own style attribute, in lower case. */
  readonly style: string;
  readonly children: readonly PageNode[];
}

/** Browsers nest no deeper either. */
const MAX_DEPTH = 512;
const MAX_NODES = 300_000;

/** The body of a page, as a browser without script builds it. @throws AppError file_unreadable, web_page_too_large */
export function parsePage(source: string): PageElement {
  // Counted before anything is built, which is what takes time.
  if ((source.match(/<[a-z]/giu)?.length ?? 0) > MAX_NODES)
    throw new AppError('web_page_too_large', { reason: 'html-nodes' });
  const document = parse(source, { scriptingEnabled: false });
  let nodes = 0;
  const build = (node: ParsedNode, depth: number): PageNode | null => {
    nodes += 1;
    if (nodes > MAX_NODES) throw new AppError('web_page_too_large', { reason: 'html-nodes' });
    if (depth > MAX_DEPTH) throw new AppError('file_unreadable', { reason: 'html-depth' });
    if ('value' in node) return node.value;
    if (!('tagName' in node)) return null;
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return {
      name: node.tagName,
      attributes,
      style: (attributes['style'] ?? '').toLowerCase().replace(/\s*([:;])\s*/gu, '$1'),
      children: node.childNodes.map((child) => build(child, depth + 1)).filter((child) => child !== null),
    };
  };
  const top = document.childNodes.map((node) => build(node, 0)).filter((node) => node !== null);
  return { name: 'html', attributes: {}, style: '', children: top };
}
