import { useEffect, useState } from 'react';
import type { Hello, Word } from './worker-scope.ts';

/** Brings up the service worker, and hears from it what to show: an old copy, reports that wait. */
export function useOffline(person: string | null, locale: Hello['locale']): Word | null {
  const [word, setWord] = useState(wordOfCopy);
  useEffect(() => {
    // There is none without HTTPS, and in some private windows.
    const worker: ServiceWorkerContainer | undefined = navigator.serviceWorker;
    if (worker === undefined || person === null) return undefined;
    const hello = async () => {
      const assets = performance.getEntriesByType('resource').map(({ name }) => name);
      const storedAt = document.documentElement.dataset['stored'] ?? null;
      const { active } = await worker.ready;
      const told: Hello = {
        kind: 'hello',
        person,
        locale,
        assets: assets.filter((name) => name.includes('/assets/')),
        storedAt,
      };
      active?.postMessage(told, []);
    };
    const greet = () => void hello();
    const hear = ({ data }: MessageEvent<Word | 'changed' | null>) =>
      data === 'changed' ? greet() : setWord(data);
    worker.addEventListener('message', hear);
    worker.startMessages();
    window.addEventListener('online', greet);
    worker.register('/sw.js').then(greet, () => {});
    return () => {
      worker.removeEventListener('message', hear);
      window.removeEventListener('online', greet);
    };
  }, [person, locale]);
  return word;
}

/** What a copy says from its first paint on (word-in-page.ts): what takes over must find the page as it is. */
function wordOfCopy(): Word | null {
  const told = globalThis.document?.documentElement.dataset['word'];
  // As the service worker wrote it there.
  return told === undefined ? null : (JSON.parse(told) as Word);
}
