const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Finishes what must not be left half done; a signal to stop that came in the meantime is obeyed right after it. */
export async function holdSignals<Value>(work: () => Value | Promise<Value>): Promise<Value> {
  let caught: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals): void => void (caught ??= signal);
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    return await work();
  } finally {
    // One turn of the event loop hands over what came in while it stood still.
    await new Promise(setImmediate);
    for (const signal of SIGNALS) process.off(signal, note);
    if (caught) process.kill(process.pid, caught);
  }
}
