import type { Draft } from '../model/finding.ts';
import type { Place } from '../model/location.ts';
import { remembering } from '../text/remembering.ts';
import type { Ground, Yield } from './yields.ts';
import { addTo } from '../text/lists-by-key.ts';

/** Keeps what rules reported for those that yield to them. */
export interface Yielding {
  /** A rule reported this. */
  tell(rule: string, draft: Draft): void;
  /** Whether a rule that this one yields to has reported the fault of this draft. */
  isTold(rule: string, draft: Draft): boolean;
  /** Whether one has spoken of these words of the table above. */
  isToldAbove(rule: string, place: Place): boolean;
}

/** Where two findings have to overlap; elsewhere the same key is enough. */
const BY_WORDS: ReadonlySet<Ground> = new Set(['words', 'above']);

/** By rule, so that thousands of findings which all point to one place are looked through by nobody. */
type Told = Map<string, Place[]>;

/** `path` is the table's own: what lies elsewhere is the table above. */
export function yielding(yields: readonly Yield[], path: string): Yielding {
  const { heard, byRule } = grouped(yields);
  const told: Record<Ground, Map<string, Told>> = {
    words: new Map(),
    above: new Map(),
    cell: new Map(),
    task: new Map(),
    table: new Map(),
  };
  const add = (ground: Ground, rule: string, place: Place): void => {
    const key = keyOf(ground, place);
    if (key === undefined) return;
    const tellers: Told = told[ground].get(key) ?? new Map();
    told[ground].set(key, tellers);
    const places = tellers.get(rule);
    if (!places) tellers.set(rule, [place]);
    else if (BY_WORDS.has(ground)) places.push(place);
  };
  const isSpokenOf = ({ to, on }: Yield, place: Place): boolean => {
    const key = keyOf(on, place);
    const found = key === undefined ? undefined : told[on].get(key);
    return to.some((rule) => found?.get(rule)?.some((one) => !BY_WORDS.has(on) || overlap(one, place)) ?? false);
  };
  return {
    tell: (rule, draft) => {
      if (!heard.has(rule)) return;
      const { own, above } = placesOf(draft, path);
      for (const ground of ['words', 'cell', 'table'] as const) for (const place of own) add(ground, rule, place);
      // Another row that it points to is not the row that it is about.
      if (draft.place.path === undefined) add('task', rule, draft.place);
      for (const place of above) add('above', rule, place);
    },
    isTold: (rule, draft) => {
      const own = byRule.get(rule);
      if (!own) return false;
      const places = placesOf(draft, path).own;
      return own.some((one) => one.on !== 'above' && places.some((place) => isSpokenOf(one, place)));
    },
    isToldAbove: (rule, place) =>
      byRule.get(rule)?.some((one) => one.on === 'above' && isSpokenOf(one, place)) ?? false,
  };
}

/** One list holds for all tables. Room for two: what has room for one forgets it when a check is over. */
const MOST_LISTS = 2;

/** The rules that others yield to, and what each of these yields to. */
const grouped = remembering(MOST_LISTS, (yields: readonly Yield[]) => {
  const byRule = new Map<string, Yield[]>();
  for (const one of yields) addTo(byRule, one.rule, one);
  return { heard: new Set(yields.flatMap(({ to }) => to)), byRule };
});

/** Rules in an order in which each comes behind those that it yields to. */
export function inOrder<Setting extends { rule: { id: string } }>(
  yields: readonly Yield[],
  settings: readonly Setting[],
): readonly Setting[] {
  const ordered: Setting[] = [];
  const visited = new Set<string>();
  const visit = (setting: Setting): void => {
    const { id } = setting.rule;
    if (visited.has(id)) return;
    visited.add(id);
    for (const { rule, to } of yields) {
      if (rule === id) for (const other of settings) if (to.includes(other.rule.id)) visit(other);
    }
    ordered.push(setting);
  };
  for (const setting of settings) visit(setting);
  return ordered;
}

/** The places of the table that a draft speaks of, and those of the table above. */
function placesOf({ place, related = [] }: Draft, path: string): { own: Place[]; above: Place[] } {
  const own = related.filter((one) => one.path === path).map((one) => one.place);
  const above = related.filter((one) => one.path !== path).map((one) => one.place);
  return { own: place.path === undefined ? [place, ...own] : own, above };
}

function keyOf(ground: Ground, { pointer }: Place): string | undefined {
  if (ground === 'table') return '';
  if (ground === 'task') return /^.*?\/tasks\/\d+/.exec(pointer)?.[0];
  if (ground === 'cell') return /^.*?\/tasks\/\d+\/(?:extra\/)?[^/]+/.exec(pointer)?.[0] ?? pointer;
  // A document of the basis is its title and its number together.
  return /^\/basis\/\d+/.exec(pointer)?.[0] ?? pointer;
}

/** Two parts of one value; without a part all of it is meant. */
function overlap({ span: a }: Place, { span: b }: Place): boolean {
  return !a || !b || (a[0] < b[1] && b[0] < a[1]);
}
