/** Whether one text is left of another when characters are left out of it, as names are abbreviated: 城发集团 of 城市发展集团有限公司. */
export function isLeftOf(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}
