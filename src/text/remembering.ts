/**
 * The same function, which answers what it was asked before out of memory, and forgets all when that is full.
 * `own`: what is kept of a key; a text that was cut out of a file keeps the whole of it in memory, a copy does not.
 */
export function remembering<Key, Value>(
  most: number,
  read: (key: Key) => Value,
  own: (key: Key) => Key = (key) => key,
): (key: Key) => Value {
  if (most === 1) return rememberingLast(read, own);
  let known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      // A new one: a Map that is cleared keeps hold of what was in it until the whole heap is collected.
      if (known.size >= most) known = new Map();
      const kept = own(key);
      value = read(kept);
      known.set(kept, value);
    }
    return value;
  };
}

/** How to forget what each memory of one key holds. */
const lasts: (() => void)[] = [];

/** One key, mostly the table or the trace that is being checked. Such are made as a module is loaded: each is kept track of. */
function rememberingLast<Key, Value>(read: (key: Key) => Value, own: (key: Key) => Key): (key: Key) => Value {
  let last: { key: Key; value: Value } | undefined;
  lasts.push(() => {
    last = undefined;
  });
  return (key) => {
    if (last && last.key === key) return last.value;
    const kept = own(key);
    const value = read(kept);
    last = { key: kept, value };
    return value;
  };
}

/**
 * To be called when a check is over. Who is asked seldom would hold on to its tables, and they outlived so many collections of the heap's
 * young generation that all were carried over into the old one: whatever belongs to a table is remembered one at a time.
 */
export function forgetLast(): void {
  for (const forget of lasts) forget();
}
