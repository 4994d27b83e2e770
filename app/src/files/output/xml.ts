import { printable } from './output-source.ts';

/** Well-formed XML as text. Made only here, so that nothing gets in without being escaped. */
export interface Xml {
  readonly xml: string;
}

export type Attributes = Readonly<Record<string, string | null>>;

/** An element; attributes that are null are left out. */
export function element(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
  const content = children.map(({ xml }) => xml).join('');
  return { xml: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>` };
}

export function words(text: string): Xml {
  return { xml: escaped(text) };
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function escaped(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/gu, ' ');
}
