/** Threads at work at the same time; others wait, so that many uploads at once cannot take the machine. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Waits for a free place; the function returned gives it to the next in line. */
export async function takeTurn(): Promise<() => void> {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  return () => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
}
