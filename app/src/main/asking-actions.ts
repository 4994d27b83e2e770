import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { asPerson, asSystem } from '../platform/asking.ts';

/**
 * Actions that tell the database who asks: what is called with an actor first runs in that person's name, on the day of the
 * clock. What is called without one runs in nobody's name, and sees nothing that row-level security guards.
 */
export function inNameOfActor<T extends object>(actions: T, clock: Clock): T {
  return withCalls(actions, (call, [first]) =>
    isActor(first) ? asPerson(first, clock.today(), call) : call(),
  );
}

/** Actions that the server does before anybody is signed in: they look people up, and are asked for nothing else. */
export function asServer<T extends object>(actions: T): T {
  return withCalls(actions, (call) => asSystem(call));
}

type Around = (call: () => unknown, args: readonly unknown[]) => unknown;

/** The same object with every function in it, at any depth, called inside of `around`. */
function withCalls<T extends object>(actions: T, around: Around): T {
  const wrapped = Object.entries(actions).map(([name, value]: [string, unknown]) => {
    if (typeof value === 'function') return [name, calledInside(value as Call, around)] as const;
    return [name, isPlain(value) ? withCalls(value, around) : value] as const;
  });
  // Every property keeps its name and its type.
  return Object.fromEntries(wrapped) as T;
}

type Call = (...args: readonly unknown[]) => unknown;

function calledInside(fn: Call, around: Around): Call {
  return (...args) => {
    const inside = (call: () => unknown) => around(call, args);
    const result = inside(() => fn(...args));
    if (!(result instanceof Promise)) return result;
    return result.then((made: unknown) => (isGenerator(made) ? iteratedInside(made, inside) : made));
  };
}

/** What is read piece by piece asks the database whenever a piece is asked for. */
function iteratedInside(
  result: AsyncGenerator,
  inside: (call: () => unknown) => unknown,
): AsyncIterable<unknown> {
  return {
    [Symbol.asyncIterator]: () => {
      // Both are what the generator itself gives.
      const next = () => inside(() => result.next()) as Promise<IteratorResult<unknown>>;
      const end = () => inside(() => result.return(undefined)) as Promise<IteratorResult<unknown>>;
      return { next, return: end };
    },
  };
}

function isActor(value: unknown): value is Actor {
  return typeof value === 'object' && value !== null && 'personId' in value && 'positions' in value;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isGenerator(value: unknown): value is AsyncGenerator {
  return Object.prototype.toString.call(value) === '[object AsyncGenerator]';
}
