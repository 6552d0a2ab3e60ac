import { COVERED_STATES, type Trace } from '../../../src/model/trace.ts';
import { traceTables } from '../../../src/trace/trace.ts';
import { tableOf, vocabulary } from '../tables.ts';
import { type Case, generateCase, type Operator, type Shares } from './generate.ts';
import type { Seed } from './pool.ts';

export interface Figures {
  tasks: number;
  linksWanted: number;
  linksFound: number;
  linksRight: number;
  reviews: number;
  missing: number;
  states: Map<string, number>;
}

export interface Measurement {
  byOperator: Map<Operator, Figures>;
  drops: number;
  /** Cases in which a dropped task was shown as covered: the one failure that must not happen. */
  hidden: string[];
  falseLinks: string[];
  missed: string[];
  /** Clauses left out of tasks that stayed: how many, how many of them were named, how many were named that are there. */
  clauses: { gone: number; named: number; wronglyNamed: number };
  wrongClauses: string[];
}

export function traceOf(example: Case): Trace {
  const parent = tableOf(
    { title: '2026年临江市政务公开工作主要任务分解表', sections: example.parent },
    { level: 'prefecture', kind: 'government', place: '临江市' },
  );
  const child = tableOf(
    { title: '2026年新海区政务公开工作主要任务分解表', sections: example.child },
    { level: 'county', kind: 'government', place: '新海区' },
  );
  return traceTables(child, parent, vocabulary);
}

/** Runs cases until `drops` tasks were dropped. */
export function measure(
  firstSeed: number,
  drops: number,
  shares: Shares,
  size?: number,
  seeds?: readonly Seed[],
): Measurement {
  const result: Measurement = {
    byOperator: new Map(),
    drops: 0,
    hidden: [],
    falseLinks: [],
    missed: [],
    clauses: { gone: 0, named: 0, wronglyNamed: 0 },
    wrongClauses: [],
  };
  for (let seed = firstSeed; result.drops < drops; seed++) {
    const example = generateCase(seed, shares, size, seeds);
    add(result, example, traceOf(example));
  }
  return result;
}

function add(result: Measurement, example: Case, trace: Trace): void {
  trace.tasks.forEach((task, index) => {
    const fate = example.fates[index]!;
    const figures = figuresOf(result, fate.operator);
    const found = task.links.map(({ child }) => child.number);
    const wanted = new Set(fate.children);
    const right = found.filter((number) => wanted.has(number));
    figures.tasks++;
    figures.linksWanted += wanted.size;
    figures.linksFound += found.length;
    figures.linksRight += right.length;
    if (task.state === 'review') figures.reviews++;
    if (task.state === 'missing') figures.missing++;
    figures.states.set(task.state, (figures.states.get(task.state) ?? 0) + 1);
    const words = `${example.seed} ${fate.operator} ${task.state} [${task.parent.title.value}|${task.parent.requirement.value}]`;
    if (fate.operator === 'drop') {
      result.drops++;
      if (COVERED_STATES.has(task.state)) result.hidden.push(`${words} → ${wordsOf(trace, found)}`);
    } else {
      const foreign = found.filter((number) => !wanted.has(number));
      if (foreign.length > 0) result.falseLinks.push(`${words} → ${wordsOf(trace, foreign)}`);
      if (found.length > 0 && fate.operator !== 'merge-short' && fate.operator !== 'split') {
        const named = task.uncovered.map(({ text }) => text);
        result.clauses.gone += fate.gone.length;
        const unnamed = fate.gone.filter(
          (clause) => !named.some((text) => clause.includes(text) || text.includes(clause)),
        );
        const wrong = task.uncovered.filter(
          ({ text }) => !fate.gone.some((clause) => clause.includes(text) || text.includes(clause)),
        );
        result.clauses.named += fate.gone.length - unnamed.length;
        result.clauses.wronglyNamed += wrong.length;
        if (unnamed.length + wrong.length > 0) {
          result.wrongClauses.push(
            `${words} unnamed ${unnamed.join(' / ')} wrong ${wrong.map(({ text }) => text).join(' / ')} → ${wordsOf(trace, found)}`,
          );
        }
      }
      const lost = fate.children.filter((number) => !found.includes(number));
      if (lost.length > 0) result.missed.push(`${words} ↛ ${wordsOf(trace, lost)}`);
    }
  });
}

function wordsOf(trace: Trace, numbers: readonly number[]): string {
  return numbers
    .map((number) => trace.child.tasks[number - 1]!)
    .map(({ title, requirement }) => `${title.value}|${requirement.value}`)
    .join(' & ');
}

function figuresOf(result: Measurement, operator: Operator): Figures {
  let figures = result.byOperator.get(operator);
  if (!figures) {
    figures = { tasks: 0, linksWanted: 0, linksFound: 0, linksRight: 0, reviews: 0, missing: 0, states: new Map() };
    result.byOperator.set(operator, figures);
  }
  return figures;
}

export function recallOf(figures: Figures | undefined): number {
  return figures && figures.linksWanted > 0 ? figures.linksRight / figures.linksWanted : 1;
}

export function precisionOf(measurement: Measurement): number {
  let found = 0;
  let right = 0;
  for (const figures of measurement.byOperator.values()) {
    found += figures.linksFound;
    right += figures.linksRight;
  }
  return found > 0 ? right / found : 1;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(8);
}

export function tableOfFigures(name: string, measurement: Measurement): string {
  const rows = [...measurement.byOperator]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([operator, figures]) => {
      const states = [...figures.states].toSorted((a, b) => b[1] - a[1]).map(([state, count]) => `${state} ${count}`);
      return `  ${operator.padEnd(12)} ${String(figures.tasks).padStart(6)} ${percent(recallOf(figures))}  ${states.join(', ')}`;
    });
  return [
    `${name}: precision ${percent(precisionOf(measurement)).trim()}, drops ${measurement.drops}, shown as covered ${measurement.hidden.length}`,
    `  clauses left out ${measurement.clauses.gone}, named ${measurement.clauses.named}, wrongly named ${measurement.clauses.wronglyNamed}`,
    '  operator      tasks   recall  states',
    ...rows,
  ].join('\n');
}
