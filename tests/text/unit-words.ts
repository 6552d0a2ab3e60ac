import type { Unit } from '../../src/model/unit.ts';

/** One line for a unit: its name, then what was read out of it. */
export function wordsOf(unit: Unit): string {
  const covers = unit.covers?.map(({ body, level }) => `${body}@${level ?? 'any'}`).join('+');
  const marks = [
    unit.isVague && 'vague',
    unit.isParty && 'party',
    unit.isVertical && 'vertical',
    unit.actsForPlace && 'acting',
  ].filter(Boolean);
  const facts = [
    unit.kind === 'collective' ? `all:${covers}` : (unit.body ?? '?'),
    unit.kind === 'named' ? (unit.level ?? '?') : undefined,
    unit.place,
    unit.family,
    ...marks,
    unit.note === undefined ? undefined : `(${unit.note})`,
  ];
  return `${unit.name} ${facts.filter(Boolean).join(' ')}`;
}
