import { detached } from './detached.ts';

/** The same function, which answers what it was asked before out of memory, and forgets all when that is full. */
export function remembering<Key, Value>(most: number, read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= most) known.clear();
      const own = typeof key === 'string' ? (detached(key) as Key & string) : key;
      value = read(own);
      known.set(own, value);
    }
    return value;
  };
}
