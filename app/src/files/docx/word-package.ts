import { AppError } from '../../base/errors.ts';
import { readZipEntries } from '../../platform/zip.ts';
import { childrenOf, parseXml, type XmlElement } from './xml.ts';

/** The parts of a Word file that decide what is printed in the body. */
export interface WordPackage {
  readonly document: XmlElement;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  /** Headers and footers, those of all sections. */
  readonly margins: readonly XmlElement[];
}

const ROOT_RELATIONS = '_rels/.rels';

/** Unpacks and parses a .docx; pictures and other parts stay packed. @throws AppError file_unreadable */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const packed = readZipEntries(bytes, (name) => name === ROOT_RELATIONS || /^word\/[^/]+\.xml$/u.test(name));
  const main = mainPartName(packed.get(ROOT_RELATIONS));
  const document = packed.get(main) ?? packed.get('word/document.xml');
  if (!document) throw new AppError('file_unreadable', { reason: 'no-document-part' });
  const optional = (name: string) => {
    const part = packed.get(name);
    return part ? parseXml(part) : null;
  };
  return {
    document: parseXml(document),
    styles: optional('word/styles.xml'),
    numbering: optional('word/numbering.xml'),
    margins: [...packed.keys()]
      .filter((name) => /^word\/(?:header|footer)\d*\.xml$/u.test(name))
      .map(optional)
      .filter((part) => part !== null),
  };
}

/** Word names the main part word/document.xml; some online editors name it word/document2.xml and say so here. */
function mainPartName(relations: Uint8Array | undefined): string {
  if (!relations) return 'word/document.xml';
  const found = childrenOf(parseXml(relations), 'rel:Relationship').find((relation) =>
    relation.attributes['Type']?.endsWith('/officeDocument'),
  );
  return (found?.attributes['Target'] ?? 'word/document.xml').replace(/^\//u, '');
}
