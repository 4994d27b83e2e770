/** A line in which threads wait for their turn, so that many uploads at once cannot take the machine. */
export interface Turns {
  /** Waits for a free place; the function returned gives it to the next in line. */
  take(): Promise<() => void>;
}

/** @param atOnce threads at work at the same time */
function turnsOf(atOnce: number): Turns {
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    async take() {
      if (running < atOnce) running += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      return () => {
        const next = waiting.shift();
        if (next) next();
        else running -= 1;
      };
    },
  };
}

/** Taking text out of files, and reading it. */
export const readerTurns: Turns = turnsOf(2);
/** Recognising takes minutes and all the processors it is given: one at a time, and never in the way of the others. */
export const scanTurns: Turns = turnsOf(1);
export const takeTurn = async (): Promise<() => void> => await readerTurns.take();
