/** What commands that take a while have to do with the terminal. */

/** A signal that fires on Ctrl-C and on SIGTERM, so that a command can clear up before it ends. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}

/**
 * Shows on standard error how far something is: one line that changes, or where that is no terminal, a line for each
 * quarter.
 */
export function progressLine(
  stream: NodeJS.WriteStream = process.stderr,
): (done: number, total: number) => void {
  let shown = -1;
  return (done, total) => {
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    const step = stream.isTTY ? percent : percent - (percent % 25);
    if (step <= shown) return;
    shown = step;
    if (!stream.isTTY) stream.write(step === 0 ? '' : `${step} %\n`);
    else stream.write(`\r${String(step).padStart(3)} %${step === 100 ? '\n' : ''}`);
  };
}
