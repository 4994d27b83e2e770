/**
 * One text field: trimmed, in NFC, line ends as \n; empty when it is missing or a file. Without U+0000, which no key
 * types and PostgreSQL does not hold, and without signs that turn the direction of all that follows on the page.
 */
export function formText(form: FormData, name: string): string {
  return clean(form.get(name));
}

/** As it was typed: spaces belong to a password. Empty when it is missing. */
export function formPassword(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** All values of a field that may come several times (boxes, lists); empty ones left out. */
export function formTexts(form: FormData, name: string): string[] {
  return form
    .getAll(name)
    .map(clean)
    .filter((text) => text !== '');
}

/** The files of a field. Browsers send one file without name and bytes for a field left alone: it is left out. */
export function formFiles(form: FormData, name: string): File[] {
  return form
    .getAll(name)
    .filter((value) => value instanceof File)
    .filter((file) => file.name !== '' || file.size > 0);
}

function clean(value: FormDataEntryValue | null): string {
  if (typeof value !== 'string') return '';
  return value.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\0', '').replace(TURNING, '').trim();
}

const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;
