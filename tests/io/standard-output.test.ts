import { Writable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { standardOutput } from '../../src/io/standard-output.ts';

afterEach(() => vi.restoreAllMocks());

describe('standard output', () => {
  it('waits for a slow reader as often as it must, and leaves nothing behind', async () => {
    const slow = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void setTimeout(done, 0) });
    vi.spyOn(process, 'stdout', 'get').mockReturnValue(slow as typeof process.stdout);
    const before = slow.listenerCount('close');
    const { out, taken } = standardOutput();
    for (let piece = 0; piece < 20; piece++) {
      out('report');
      const wait = taken();
      expect(wait).toBeDefined();
      await wait;
    }
    expect([slow.listenerCount('close'), slow.listenerCount('drain')]).toEqual([before, 0]);
  });

  it('waits no longer for a reader that left', async () => {
    const stuck = new Writable({ highWaterMark: 1, write: () => {} });
    vi.spyOn(process, 'stdout', 'get').mockReturnValue(stuck as typeof process.stdout);
    const { out, taken } = standardOutput();
    out('report');
    const wait = taken();
    stuck.destroy();
    await wait;
    expect(stuck.listenerCount('drain')).toBe(0);
  });
});
