import type { Level } from '../model/unit.ts';

/** A prefecture or county of the register, and where it lies; several counties share a name (鼓楼区). */
export interface Division {
  name: string;
  level: Level;
  /** 福建省, and for a county also its prefecture: one pair for each place of that name. */
  within: readonly (readonly string[])[];
}

/** The register of rules/names/divisions.yaml: province → prefecture → names of its counties. */
export type DivisionsFile = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Counties that no prefecture stands above. */
const DIRECT = '直辖';
/** Names are looked for by so many characters; none is shorter. */
const OPENING = 2;

export interface Divisions {
  named(name: string): Division | undefined;
  /** The longest name that a text begins with. */
  at(text: string): Division | undefined;
}

/**
 * Knows every prefecture and county by name. A table asks for some fifty openings: looking through the register for those takes a
 * fraction of what an index of its three thousand names takes to build.
 */
export function divisionsOf(files: readonly DivisionsFile[]): Divisions {
  const known = new Map<string, readonly Division[]>();
  let register: string | undefined;
  const withOpeningOf = (text: string): readonly Division[] => {
    const opening = text.slice(0, OPENING);
    let found = known.get(opening);
    if (found === undefined) {
      register ??= registerOf(files);
      found = opening.length < OPENING ? [] : divisionsIn(register, opening);
      known.set(opening, found);
    }
    return found;
  };
  return {
    named: (name) => withOpeningOf(name).find((division) => division.name === name),
    at(text) {
      let longest: Division | undefined;
      for (const division of withOpeningOf(text)) {
        if (division.name.length > (longest?.name.length ?? 0) && text.startsWith(division.name)) longest = division;
      }
      return longest;
    },
  };
}

/** A line for each prefecture: province, prefecture and counties, with a blank in front of all but the province. */
function registerOf(files: readonly DivisionsFile[]): string {
  return files
    .flatMap((file) => Object.entries(file))
    .flatMap(([province, prefectures]) =>
      Object.entries(prefectures).map((entry) => `${province} ${entry.join(' ')}\n`),
    )
    .join('');
}

/** All prefectures and counties with a name that begins so. */
function divisionsIn(register: string, opening: string): Division[] {
  const found = new Map<string, { name: string; level: Level; within: string[][] }>();
  for (let at = register.indexOf(opening); at >= 0; at = register.indexOf(opening, at + 1)) {
    if (register[at - 1] !== ' ') continue;
    const start = register.lastIndexOf('\n', at) + 1;
    const line = register.slice(start, register.indexOf('\n', at));
    const [province, prefecture] = line.split(' ', 2) as [string, string];
    const name = line.slice(at - start).split(' ', 1)[0]!;
    const isPrefecture = at === start + province.length + 1;
    if (isPrefecture && name === DIRECT) continue;
    const within = isPrefecture || prefecture === DIRECT ? [province] : [province, prefecture];
    const same = found.get(name);
    if (same) same.within.push(within);
    else found.set(name, { name, level: isPrefecture ? 'prefecture' : 'county', within: [within] });
  }
  return [...found.values()];
}
