/** Runs that end before somebody begins to wonder show no progress. */
const PATIENCE = 300;

/** One line on a terminal that each call replaces; undefined clears it. Nothing is shown before a run has become a long one. */
export function progressLine(write: (text: string) => void, clock: () => number): (text: string | undefined) => void {
  let first: number | undefined;
  let hasLine = false;
  let timer: NodeJS.Timeout | undefined;
  const show = (text: string | undefined): void => {
    clearTimeout(timer);
    if (hasLine || text !== undefined) write(`\r\u001b[K${text ?? ''}`);
    hasLine = text !== undefined;
  };
  return (text) => {
    clearTimeout(timer);
    if (text === undefined) return show(undefined);
    first ??= clock();
    const left = first + PATIENCE - clock();
    if (left <= 0) return show(text);
    // The file that takes long may be the first, and its reader leaves this thread free.
    timer = setTimeout(show, left, text);
    timer.unref();
  };
}
