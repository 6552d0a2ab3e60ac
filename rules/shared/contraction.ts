/**
 * 监管 for 监督管理: two words in a row are written with the first character of each, and all else is the same. Only a name with
 * something else to it is known again.
 */
export function isContraction(short: string, long: string): boolean {
  if (long.length !== short.length + 2 || short.length < 3) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return at > 0 && short[at] === long[at + 1] && short.slice(at + 1) === long.slice(at + 3);
}
