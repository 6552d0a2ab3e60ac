import type { Timing } from '../../engine/timing.ts';
import { padTo, widthOf } from '../../reporters/width.ts';
import type { Host } from '../host.ts';
import type { Session } from '../session.ts';

/** Takes times down and says at the end where they went. */
export interface RunTiming extends Timing {
  print(session: Session): void;
}

/** In the order of a run. */
const STAGES = ['start', 'read', 'resolve', 'trace', 'check', 'suppress', 'report'] as const;

/** Undefined where nobody asked: no clock is read then. `debug` asks for stages only. */
export function startTiming(
  { timing, debug }: { timing?: boolean; debug?: boolean },
  host: Host,
): RunTiming | undefined {
  if (!timing && !debug) return undefined;
  const times = { stage: new Map<string, number>(), rule: new Map<string, number>() };
  return {
    now: () => host.clock(),
    add(kind, name, milliseconds) {
      times[kind].set(name, (times[kind].get(name) ?? 0) + milliseconds);
    },
    print({ host: { err }, say }) {
      const total = [...times.stage.values()].reduce((sum, time) => sum + time, 0);
      const stages = STAGES.flatMap((stage) => {
        const time = times.stage.get(stage);
        return time === undefined ? [] : [[`  ${say(`timing/${stage}`)}`, time] as const];
      });
      const slowest = [...times.rule].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      const rows = [
        [say('timing/total'), total] as const,
        ...stages,
        ...(timing ? slowest : []).map(([rule, time]) => [`    ${rule}`, time] as const),
      ];
      const width = Math.max(...rows.map(([name]) => widthOf(name)));
      for (const [name, time] of rows) {
        const share = total > 0 ? (time / total) * 100 : 0;
        err(`${padTo(name, width)}  ${time.toFixed(1).padStart(9)} ms  ${share.toFixed(1).padStart(5)} %\n`);
      }
    },
  };
}
