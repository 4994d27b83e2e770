import { NOTICE_SIGNS } from '../../ui/notice-signs.ts';
import type { Word } from './worker-scope.ts';

const CONTENT = '<main id="content"';

/**
 * A copy that says from its first paint on that it is one: were the words to come with the scripts, they would push down
 * what is about to be tapped. They stand as the page itself draws them (offline-word.tsx), which takes over what it finds.
 */
export function withWord(html: string, word: Word): string {
  return html
    .replace('<html ', () => `<html data-word="${escaped(JSON.stringify(word))}" `)
    .replace(CONTENT, () => drawn(word) + CONTENT);
}

function drawn({ kind, text, act }: Word): string {
  const link = act === null ? '' : `<a href="/cho-gui" data-discover="true">${escaped(act)}</a>`;
  const sign = `<span aria-hidden="true">${NOTICE_SIGNS[kind]}</span>`;
  return `<div class="flash"><div class="notice notice-${kind}" role="status"><div>${sign}${escaped(text)}</div>${link}</div></div>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
