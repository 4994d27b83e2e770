import { readFileSync } from 'node:fs';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/**
 * Checks Akoma Ntoso documents by a schema, such as the whole of akomantoso30.xsd as OASIS publishes it, with the xml.xsd
 * that it imports beside it.
 *
 *   node tools/check-akoma-ntoso.ts akomantoso30.xsd FILE.akn.xml…
 */

const [schemaPath, ...paths] = process.argv.slice(2);

/** What the schema says against a file; nothing where it is valid. */
function complaints(validator: XsdValidator, path: string): readonly string[] {
  const document = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `${path}:${line}: ${message.trim()}`);
  } finally {
    document.dispose();
  }
}

if (schemaPath === undefined || paths.length === 0) {
  console.error('node tools/check-akoma-ntoso.ts SCHEMA.xsd FILE.akn.xml…');
  process.exitCode = 2;
} else {
  xmlRegisterFsInputProviders();
  const schema = XmlDocument.fromBuffer(readFileSync(schemaPath), { url: schemaPath });
  const validator = XsdValidator.fromDoc(schema);
  const found = paths.flatMap((path) => complaints(validator, path));
  validator.dispose();
  schema.dispose();
  for (const complaint of found) console.error(complaint);
  console.log(`${paths.length} files, ${found.length} complaints`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
