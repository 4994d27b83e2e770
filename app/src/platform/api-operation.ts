import { z } from '@hono/zod-openapi';
import type { Actor } from '../base/actor.ts';
import type { ErrorCode } from '../base/errors.ts';
import type { Locale, LocalText } from '../base/text.ts';
import type { FieldWords } from './api-problem.ts';

/**
 * An operation of the interface for programs: where it is, what it takes and gives, which scope a key needs, and the few
 * lines that call an action. Who asks, whether it is well formed, keys that repeat and the form of the answer are the
 * frame's; whether the actor may is the action's, exactly as for the pages.
 */

/** Bytes of a file that came with a request. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ApiCall<Params = unknown, Query = unknown, Body = unknown> {
  readonly actor: Actor;
  /** What the key may be used for; null for somebody who is signed in. */
  readonly scopes: readonly string[] | null;
  readonly locale: Locale;
  /** Under which the request came: where links lead if the installation was not told its own address. */
  readonly origin: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly files: readonly SentFile[];
  /** Of a list: how many, and the sort key behind which to go on. */
  readonly page: { readonly limit: number; readonly after: string | null };
}

/** Bytes as they are given out. */
export interface GivenFile {
  readonly name: string;
  readonly mediaType: string;
  /** Of the content, for ETag; null where it is made anew each time. */
  readonly hash: string | null;
  readonly stream: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>;
}

export interface BodySpec {
  readonly schema: z.ZodType;
  readonly example: unknown;
  /** How many files may come as parts `files` of multipart/form-data, the JSON being the part `data`; 0 for none. */
  readonly files: number;
  /** Bytes of the JSON. */
  readonly limit: number;
}

export type AnswerSpec =
  | {
      readonly kind: 'json';
      readonly status: 200 | 201 | 202;
      readonly schema: z.ZodType;
      readonly example: unknown;
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'file' };

export type Answer =
  | { readonly kind: 'json'; readonly value: unknown; readonly location?: string | undefined }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'file'; readonly file: GivenFile };

/** ANY_KEY: what tells of nobody but the holder of the key. */
export const ANY_KEY = 'any-key';

export interface Operation<Actions> {
  readonly id: string;
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  /** With parameters in braces, without `/api/v1`. */
  readonly path: string;
  readonly tag: string;
  /** What a key must be good for. */
  readonly scope: string;
  readonly summary: LocalText;
  readonly description: LocalText | null;
  readonly params: z.ZodObject | null;
  readonly query: z.ZodObject | null;
  readonly paged: boolean;
  readonly body: BodySpec | null;
  readonly answer: AnswerSpec;
  /** What the action may refuse with, besides what the frame refuses. */
  readonly refusals: readonly ErrorCode[];
  /** Takes an Idempotency-Key, and has its effect once. */
  readonly once: boolean;
  /** Whether the answer holds what is told this once: it is kept encrypted, and no cache may have it. */
  readonly secret: boolean;
  /** Whether the effect is in one transaction with its key; not for what goes on after the answer. */
  readonly joined: boolean;
  /** The reading whose ETag If-Match speaks of; `must` when it has to be there. */
  readonly guarded: { readonly by: Operation<Actions>; readonly must: boolean } | null;
  readonly words: FieldWords | undefined;
  readonly handle: (actions: Actions, call: ApiCall) => Promise<Answer>;
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

interface Common<P> {
  readonly id: string;
  readonly path: string;
  readonly tag: string;
  readonly scope: string;
  readonly summary: LocalText;
  readonly description?: LocalText;
  readonly params?: P;
  readonly refusals?: readonly ErrorCode[];
  readonly words?: FieldWords;
}

interface Reading<A, P, Q, R extends z.ZodType> extends Common<P> {
  readonly query?: Q;
  readonly answer: R;
  readonly example: z.input<R>;
  readonly handle: (actions: A, call: ApiCall<Parsed<P>, Parsed<Q>, undefined>) => Promise<z.input<R>>;
}

interface Listing<A, P, Q, R extends z.ZodType> extends Common<P> {
  readonly query?: Q;
  readonly item: R;
  readonly example: z.input<R>;
  /** One page: items in their order, and the sort key of the last when there are more. */
  readonly handle: (
    actions: A,
    call: ApiCall<Parsed<P>, Parsed<Q>, undefined>,
  ) => Promise<{ readonly items: readonly z.input<R>[]; readonly next: string | null }>;
}

interface Writing<A, P, B, R> extends Common<P> {
  readonly body?: B;
  readonly bodyExample?: B extends z.ZodType ? z.input<B> : undefined;
  readonly files?: number;
  readonly bodyLimit?: number;
  readonly answer?: R;
  readonly example?: R extends z.ZodType ? z.input<R> : undefined;
  readonly handle: (
    actions: A,
    call: ApiCall<Parsed<P>, undefined, Parsed<B>>,
  ) => Promise<R extends z.ZodType ? z.input<R> : void>;
}

interface Making<A, P, B, R> extends Writing<A, P, B, R> {
  readonly status?: 200 | 201 | 202;
  readonly joined?: boolean;
  readonly secret?: boolean;
  readonly location?: (made: R extends z.ZodType ? z.input<R> : void) => string;
  readonly guard?: Operation<A>;
}

export const DEFAULT_LIMIT = 50;
export const MOST_ITEMS = 200;
const JSON_BYTES = 1024 * 1024;

/** The kinds of operations over some actions. */
export function operationsOver<A>() {
  return { ...readingOver<A>(), ...writingOver<A>() };
}

function readingOver<A>() {
  return {
    /** GET of one thing, with an ETag. */
    read: <P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodType>(
      spec: Reading<A, P, Q, R>,
    ): Operation<A> => ({
      ...common(spec, 'get'),
      query: spec.query ?? null,
      answer: { kind: 'json', status: 200, schema: spec.answer, example: spec.example },
      // The frame calls with what the same schemas have parsed; so in each kind below.
      handle: async (actions, call) => ({ kind: 'json', value: await spec.handle(actions, call as never) }),
    }),
    /** GET of a page of things. */
    list: <P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodType>(
      spec: Listing<A, P, Q, R>,
    ): Operation<A> => ({
      ...common(spec, 'get'),
      query: spec.query ?? null,
      paged: true,
      answer: {
        kind: 'json',
        status: 200,
        schema: z.object({ items: z.array(spec.item), next: z.string().nullable() }),
        example: { items: [spec.example], next: null },
      },
      handle: async (actions, call) => ({ kind: 'json', value: await spec.handle(actions, call as never) }),
    }),
    /** GET of bytes. */
    download: <P extends z.ZodObject, Q extends z.ZodObject>(
      spec: Common<P> & {
        readonly query?: Q;
        readonly handle: (actions: A, call: ApiCall<Parsed<P>, Parsed<Q>, undefined>) => Promise<GivenFile>;
      },
    ): Operation<A> => ({
      ...common(spec, 'get'),
      query: spec.query ?? null,
      answer: { kind: 'file' },
      handle: async (actions, call) => ({ kind: 'file', file: await spec.handle(actions, call as never) }),
    }),
  };
}

function writingOver<A>() {
  return {
    /** POST of something that must happen once. */
    make: <P extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
      spec: Making<A, P, B, R>,
    ): Operation<A> => ({
      ...written(spec, 'post', spec.status ?? 201),
      once: true,
      secret: spec.secret ?? false,
      joined: spec.joined ?? true,
      guarded: spec.guard === undefined ? null : { by: spec.guard, must: false },
      handle: async (actions, call) => {
        const made = await spec.handle(actions, call as never);
        if (spec.answer === undefined) return { kind: 'nothing' };
        return { kind: 'json', value: made, location: spec.location?.(made) };
      },
    }),
    /** PATCH of something that two people could change at once: `reads` gives the ETag that If-Match names. */
    change: <P extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
      spec: Writing<A, P, B, R> & { readonly reads: Operation<A> },
    ): Operation<A> => ({
      ...written(spec, 'patch', 200),
      guarded: { by: spec.reads, must: true },
      handle: async (actions, call) => {
        const changed = await spec.handle(actions, call as never);
        return spec.answer === undefined ? { kind: 'nothing' } : { kind: 'json', value: changed };
      },
    }),
    /** DELETE; done twice, the second finds nothing. */
    remove: <P extends z.ZodObject>(
      spec: Common<P> & {
        readonly joined?: boolean;
        readonly handle: (actions: A, call: ApiCall<Parsed<P>, undefined, undefined>) => Promise<void>;
      },
    ): Operation<A> => ({
      ...common(spec, 'delete'),
      joined: spec.joined ?? true,
      answer: { kind: 'nothing' },
      handle: async (actions, call) => {
        await spec.handle(actions, call as never);
        return { kind: 'nothing' };
      },
    }),
  };
}

function common<P extends z.ZodObject>(spec: Common<P>, method: Operation<unknown>['method']) {
  return {
    id: spec.id,
    method,
    path: spec.path,
    tag: spec.tag,
    scope: spec.scope,
    summary: spec.summary,
    description: spec.description ?? null,
    params: spec.params ?? null,
    query: null,
    paged: false,
    body: null,
    refusals: spec.refusals ?? [],
    once: false,
    secret: false,
    joined: true,
    guarded: null,
    words: spec.words,
  } as const;
}

function written<A, P extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
  spec: Writing<A, P, B, R>,
  method: 'post' | 'patch',
  status: 200 | 201 | 202,
) {
  const body: BodySpec | null =
    spec.body === undefined
      ? null
      : {
          schema: spec.body,
          example: spec.bodyExample,
          files: spec.files ?? 0,
          limit: spec.bodyLimit ?? JSON_BYTES,
        };
  const answer: AnswerSpec =
    spec.answer === undefined
      ? { kind: 'nothing' }
      : { kind: 'json', status, schema: spec.answer, example: spec.example };
  return { ...common(spec, method), body, answer };
}
