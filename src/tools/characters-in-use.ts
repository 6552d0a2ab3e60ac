import { readFileSync } from 'node:fs';

/** As many as the first two levels of the Table of General Standard Chinese Characters (2013) have, which is all that is printed. */
const CHARACTERS = 6500;

/** The characters that are commonest in the words of a jieba dictionary (a line each: word, frequency, part of speech). */
export function charactersInUse(dictionary: string): string[] {
  const frequencies = new Map<string, number>();
  for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
    const [word, frequency] = line.split(' ');
    for (const character of word!.match(/[\u4e00-\u9fff]/g) ?? [])
      frequencies.set(character, (frequencies.get(character) ?? 0) + Number(frequency));
  }
  return [...frequencies]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, CHARACTERS)
    .map(([character]) => character);
}
