/** What a service worker is given, as far as ours uses it: the types of pages know nothing of it. */
export interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(): Promise<
      readonly { postMessage(message: unknown, transfer: readonly Transferable[]): void }[]
    >;
  };
  readonly registration: { readonly sync?: { register(tag: string): Promise<void> } };
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', hear: (event: LifeEvent) => void): void;
  addEventListener(kind: 'sync', hear: (event: LifeEvent & { readonly tag: string }) => void): void;
  addEventListener(kind: 'fetch', hear: (event: AskedEvent) => void): void;
  addEventListener(kind: 'message', hear: (event: LifeEvent & HeardEvent) => void): void;
}

export interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface AskedEvent extends LifeEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface HeardEvent {
  readonly data: unknown;
  readonly source: { postMessage(message: unknown, transfer: readonly Transferable[]): void } | null;
}

/** What a page tells when it opens, and when its line is back. */
export interface Hello {
  readonly kind: 'hello';
  readonly person: string | null;
  readonly locale: 'vi' | 'en';
  /** Scripts, styles and fonts that it uses. */
  readonly assets: readonly string[];
  /** When the copy of the page was kept that is being looked at; null for a fresh one. */
  readonly storedAt: string | null;
}

/** What the worker has the page show. */
export interface Word {
  readonly kind: 'info' | 'warn' | 'success';
  readonly text: string;
  readonly act: string | null;
}
