import { afterAll, describe, expect, it } from 'vitest';
import { type ApartLimits, type ApartResult, runApart } from '../../src/io/run-apart.ts';

const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', (message) => {
      if (message === 'hang') for (;;);
      if (message === 'throw') throw new Error('broken');
      if (message === 'exit') process.exit(0);
      if (message === 'hoard') { const all = []; for (;;) all.push(new Array(10_000).fill({})); }
      parentPort.postMessage({ message, threadId, env: Object.keys(process.env) });
    });
  `)}`,
);
const LIMITS: ApartLimits = { milliseconds: 20_000, memoryMegabytes: 64 };
const run = (message: string, limits = LIMITS): Promise<ApartResult> => runApart(script, message, limits);
const threadOf = (result: ApartResult): unknown => 'value' in result && (result.value as { threadId: number }).threadId;

describe('reading apart', () => {
  afterAll(() => run('exit'));

  it('gives the answer, keeps the worker for the next message and shows it nothing of the process', async () => {
    const [first, second] = [await run('one'), await run('two')];
    expect(first).toMatchObject({ value: { message: 'one', env: [] } });
    expect(second).toMatchObject({ value: { message: 'two' } });
    expect(threadOf(second)).toBe(threadOf(first));
  });

  it('answers messages that come at once in their order', async () => {
    const results = await Promise.all(['a', 'b', 'c'].map((message) => run(message)));
    expect(results.map((result) => 'value' in result && (result.value as { message: string }).message)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it.each([
    ['hang', 'time', { ...LIMITS, milliseconds: 300 }],
    ['hoard', 'memory', LIMITS],
    ['throw', 'failed', LIMITS],
    ['exit', 'failed', LIMITS],
  ] as const)('survives a worker that would %s, and goes on with another', async (message, fault, limits) => {
    expect(await run(message, limits)).toEqual({ fault });
    expect(await run('after')).toMatchObject({ value: { message: 'after' } });
  });
});
