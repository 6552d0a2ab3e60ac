import type { Standby } from '../../io/standby.ts';
import { complaining, Refusal, refusingLateness } from '../refusal.ts';
import type { Session } from '../session.ts';
import { type News, newsDesk, type Round } from './news.ts';
import { readingOnce } from './read-once.ts';
import { type Change, openWitness, type Witness } from './witness.ts';

/** Milliseconds between two looks; soon enough for a person who has just saved. */
const EVERY = 400;
/** A look at many files takes its time: it may take no more than this part of ours. */
const SHARE = 0.1;
/** Until a change is taken up nothing may have changed for so long: an editor may take a file away before it puts the new one there. */
const STILL = 150;

/** Files that are named when many have changed at once. */
const NAMED = 3;

/** Does the same again whenever a file changes that it rests on. Gives the status of the last round when it is ended. */
export async function watch(
  round: (session: Session, news: News) => Promise<number>,
  session: Session,
): Promise<number> {
  const { host } = session;
  const standby = await host.openStandby?.();
  if (!standby) throw new Refusal('watch/absent');
  host.expectLongRun?.();
  const desk = newsDesk();
  const { readers, nextRound } = readingOnce(host);
  let changes: readonly Change[] | undefined = [];
  while (changes) {
    const witness = openWitness(host, standby);
    const start = host.clock();
    // Each round speaks as configured by then, and counts time from its own beginning.
    const own = { ...session, host: { ...witness.host, ...readers, clock: () => host.clock() - start } };
    const touched = new Set(changes.map(({ path }) => host.files.identify(path)));
    const news = desk((path) => touched.has(host.files.identify(path)));
    const done = await complaining(own, () => refusingLateness(() => round(own, news)));
    nextRound();
    standby.status = 'status' in done ? done.status : done.value;
    if ('value' in done) sayKnown(news.end(), own);
    host.err(`gov-lint: ${own.say('status' in done ? 'watch/refused' : 'watch/waiting')}\n`);
    changes = await nextChanges(witness, standby, host.clock);
    // Said once a signal ends it: who reads it may press Ctrl-C.
    if (changes && !(await standby.begin())) changes = undefined;
    if (changes)
      host.err(`\ngov-lint: ${own.say('watch/changed', { time: standby.time(), ...words(changes, own) })}\n`);
  }
  return standby.status;
}

function sayKnown({ tables, known, counts }: ReturnType<Round['end']>, session: Session): void {
  if (known === 0) return;
  const data = { rest: known, tables, errors: counts.error, warnings: counts.warning, infos: counts.info };
  session.host.err(`gov-lint: ${session.say('watch/state', data)}\n`);
}

/** What has changed once it has come to rest; undefined when it is to end. */
async function nextChanges(
  { changes }: Witness,
  standby: Standby,
  clock: () => number,
): Promise<readonly Change[] | undefined> {
  let seen: readonly Change[] = [];
  let took = 0;
  while (await standby.pause(Math.max(seen.length > 0 ? STILL : EVERY, took / SHARE))) {
    const start = clock();
    const now = await changes();
    took = clock() - start;
    if (now.length > 0 && JSON.stringify(now) === JSON.stringify(seen)) return now;
    seen = now;
  }
  return undefined;
}

function words(changes: readonly Change[], { say }: Session): Record<string, readonly string[]> {
  const kinds = ['changed', 'added', 'gone'] as const;
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const paths = changes.filter((change) => change.kind === kind).map(({ path }) => path);
      if (paths.length === 0) return [];
      const more = paths.length - NAMED;
      return [[kind, more > 0 ? [...paths.slice(0, NAMED), say('watch/more', { count: more })] : paths]];
    }),
  );
}
