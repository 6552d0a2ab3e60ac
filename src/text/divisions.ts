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

export interface Divisions {
  named(name: string): Division | undefined;
  /** The longest name that a text begins with. */
  at(text: string): Division | undefined;
}

/** Knows every prefecture and county by name. The register is gone through when it is first asked: many runs never do. */
export function divisionsOf(files: readonly DivisionsFile[]): Divisions {
  let index: Index | undefined;
  return {
    named: (name) => (index ??= indexed(files)).names.get(name),
    at(text) {
      const { names, lengths } = (index ??= indexed(files));
      for (const length of lengths) {
        const found = length <= text.length ? names.get(text.slice(0, length)) : undefined;
        if (found) return found;
      }
      return undefined;
    },
  };
}

interface Index {
  names: ReadonlyMap<string, Division>;
  /** Of the names, longest first. */
  lengths: readonly number[];
}

function indexed(files: readonly DivisionsFile[]): Index {
  const names = new Map<string, { name: string; level: Level; within: string[][] }>();
  const add = (name: string, level: Level, within: string[]): void => {
    const known = names.get(name);
    if (known) known.within.push(within);
    else names.set(name, { name, level, within: [within] });
  };
  for (const file of files) {
    for (const [province, prefectures] of Object.entries(file)) {
      for (const [prefecture, counties] of Object.entries(prefectures)) {
        if (prefecture !== DIRECT) add(prefecture, 'prefecture', [province]);
        const within = prefecture === DIRECT ? [province] : [province, prefecture];
        for (const county of counties.split(' ')) if (county !== '') add(county, 'county', within);
      }
    }
  }
  const lengths = [...new Set([...names.keys()].map(({ length }) => length))].toSorted((a, b) => b - a);
  return { names, lengths };
}
