/** What is worked out when it is first asked for, and kept: most tables never ask. */
export function onceAsked<Value>(find: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= find());
}
