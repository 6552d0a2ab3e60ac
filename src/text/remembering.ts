/**
 * The same function, which answers what it was asked before out of memory, and forgets all when that is full.
 * `own`: what is kept of a key; a text that was cut out of a file keeps the whole of it in memory, a copy does not.
 */
export function remembering<Key, Value>(
  most: number,
  read: (key: Key) => Value,
  own: (key: Key) => Key = (key) => key,
): (key: Key) => Value {
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
