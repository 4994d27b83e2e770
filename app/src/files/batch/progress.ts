import { printable } from '../printable.ts';

/** Signs of the bar between its brackets. */
const BAR = 24;
const LINE = 78;

/** The line of a progress bar: "[######··················] 12/48 tên-tệp.docx", no longer than a narrow terminal. */
export function progressBar(done: number, total: number, name: string): string {
  const filled = total === 0 ? BAR : Math.floor((done / total) * BAR);
  const start = `[${'#'.repeat(filled)}${'·'.repeat(BAR - filled)}] ${done}/${total} `;
  const room = LINE - start.length;
  const letters = Array.from(printable(name));
  return start + (letters.length <= room ? letters.join('') : `…${letters.slice(1 - room).join('')}`);
}
