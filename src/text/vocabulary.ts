import type { Level } from '../model/unit.ts';
import { type Divisions, divisionsOf } from './divisions.ts';
import type {
  CollectiveBodyEntry,
  CollectivePlaceEntry,
  ColumnRole,
  DatedName,
  FamilyEntry,
  NamesFile,
  PlaceEntry,
} from './names-file.ts';

/** Names data, indexed for reading. */
export interface Vocabulary {
  families: ReadonlyMap<string, FamilyEntry>;
  /** 发改 → its families: names without the word for the body. */
  stems: ReadonlyMap<string, string>;
  /** 人民银行 → its family: names that are complete. */
  names: ReadonlyMap<string, string>;
  /** Stems and names that hold for a time only. */
  dated: ReadonlyMap<string, DatedName>;
  /** Lengths that occur among stems and names, longest first. */
  stemLengths: readonly number[];
  /** First characters of stems and names: most words are no office, and the first look tells. */
  nameStarts: ReadonlySet<string>;
  nameLengths: readonly number[];
  levels: ReadonlyMap<string, Level>;
  notLevels: readonly string[];
  places: ReadonlyMap<string, PlaceEntry>;
  placeLengths: readonly number[];
  /** 闽 → 福建省. */
  codes: ReadonlyMap<string, PlaceEntry>;
  divisions: Divisions;
  zones: readonly string[];
  bodyEndings: ReadonlySet<string>;
  /** Last characters of bodyEndings. */
  bodyEndCharacters: ReadonlySet<string>;
  institutionEndings: readonly string[];
  officeEndings: readonly string[];
  coordinating: ReadonlySet<string>;
  collectiveBodies: ReadonlyMap<string, CollectiveBodyEntry>;
  collectivePlaces: ReadonlyMap<string, CollectivePlaceEntry>;
  collectivePlaceLengths: readonly number[];
  vague: readonly string[];
  headers: ReadonlyMap<string, ColumnRole>;
  weakWords: ReadonlySet<string>;
}

const PUNCTUATION = /[\s（）()、，,／/和“”]/g;

/** The form in which collectives are looked up: 县（市、区） and 县(市)区 → 县市区. */
export function collectiveKey(text: string): string {
  return text.replace(PUNCTUATION, '');
}

/** Indexes names; what an extension says about a word wins over what stands before it. */
export function compileVocabulary(names: NamesFile, ...extensions: NamesFile[]): Vocabulary {
  const files = [names, ...extensions];
  const families = new Map<string, FamilyEntry>();
  const stems = new Map<string, string>();
  const whole = new Map<string, string>();
  const dated = new Map<string, DatedName>();
  const headers = new Map<string, ColumnRole>();
  for (const file of files) {
    for (const family of file.families ?? []) {
      const before = families.get(family.id);
      families.set(family.id, before ? { ...before, ...family } : family);
      for (const stem of family.stems ?? []) stems.set(nameOf(stem, dated), family.id);
      for (const name of family.names ?? []) whole.set(nameOf(name, dated), family.id);
    }
    for (const [role, aliases] of Object.entries(file.headers ?? {})) {
      for (const alias of aliases) headers.set(alias, role as ColumnRole);
    }
  }
  const places = files.flatMap((file) => file.places ?? []);
  const placeIndex = new Map(places.map((place) => [place.name, place]));
  const bodies = files.flatMap((file) => file.collectiveBodies ?? []);
  const collectivePlaces = new Map(
    files
      .flatMap((file) => file.collectivePlaces ?? [])
      .flatMap((entry) => entry.words.map((word) => [collectiveKey(word), entry] as const)),
  );
  const bodyEndings = new Set(files.flatMap((file) => file.bodyEndings ?? []));
  return {
    families,
    stems,
    names: whole,
    dated,
    stemLengths: lengthsOf(stems),
    nameStarts: new Set([...stems.keys(), ...whole.keys()].map((name) => name[0]!)),
    nameLengths: lengthsOf(whole),
    levels: new Map(files.flatMap((file) => file.levels ?? []).map(({ word, level }) => [word, level])),
    notLevels: files.flatMap((file) => file.notLevels ?? []),
    places: placeIndex,
    placeLengths: lengthsOf(placeIndex),
    codes: new Map(places.flatMap((place) => (place.code ? [[place.code, place] as const] : []))),
    divisions: divisionsOf(files.flatMap(({ divisions }) => (divisions ? [divisions] : []))),
    zones: longestFirst(files.flatMap((file) => file.zones ?? [])),
    bodyEndings,
    bodyEndCharacters: new Set([...bodyEndings].map((ending) => ending.slice(-1))),
    institutionEndings: longestFirst(files.flatMap((file) => file.institutionEndings ?? [])),
    officeEndings: longestFirst(files.flatMap((file) => file.officeEndings ?? [])),
    coordinating: new Set(files.flatMap((file) => file.coordinating ?? [])),
    collectiveBodies: new Map(bodies.flatMap((entry) => entry.words.map((word) => [collectiveKey(word), entry]))),
    collectivePlaces,
    collectivePlaceLengths: lengthsOf(collectivePlaces),
    vague: longestFirst(files.flatMap((file) => file.vague ?? [])),
    headers,
    weakWords: new Set(files.flatMap((file) => file.weakWords ?? [])),
  };
}

function nameOf(entry: string | DatedName, dated: Map<string, DatedName>): string {
  if (typeof entry === 'string') return entry;
  dated.set(entry.name, entry);
  return entry.name;
}

function lengthsOf(index: ReadonlyMap<string, unknown>): number[] {
  const lengths = new Set<number>();
  for (const name of index.keys()) lengths.add(name.length);
  return [...lengths].toSorted((a, b) => b - a);
}

function longestFirst(words: readonly string[]): string[] {
  return [...new Set(words)].toSorted((a, b) => b.length - a.length);
}
