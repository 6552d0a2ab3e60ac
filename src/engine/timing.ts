/** Takes down how long things take; the clock is the shell's, for nothing below it reads one. */
export interface Timing {
  /** Milliseconds since some fixed moment. */
  now(): number;
  add(kind: 'stage' | 'rule', name: string, milliseconds: number): void;
}

/** Does something and takes down its time, where anybody asked. */
export function timed<Value>(
  timing: Timing | undefined,
  name: string,
  act: () => Value,
  kind: 'stage' | 'rule' = 'stage',
): Value {
  if (!timing) return act();
  const start = timing.now();
  const value = act();
  timing.add(kind, name, timing.now() - start);
  return value;
}

export async function timedWait<Value>(
  timing: Timing | undefined,
  name: string,
  act: () => Promise<Value>,
): Promise<Value> {
  if (!timing) return act();
  const start = timing.now();
  const value = await act();
  timing.add('stage', name, timing.now() - start);
  return value;
}
