import { Worker } from 'node:worker_threads';

/** What takes the place of a name: a link to something, a regular file that holds a text, or a folder that is moved there and away. */
export type Placed = { link: string } | { text: string } | { folder: string };

/** Works while one thing after the other takes the place of a name, as fast as the system goes. */
export async function whileSwapped(name: string, others: readonly Placed[], work: () => Promise<void>): Promise<void> {
  const swapping = new Worker(
    `const { symlinkSync, writeFileSync, renameSync, rmSync } = require('node:fs');
    const { parentPort, workerData: { name, others } } = require('node:worker_threads');
    const still = new Int32Array(new SharedArrayBuffer(4));
    for (let turn = 0, away; ; turn++) {
      const { link, text, folder } = others[turn % others.length];
      const next = name + turn;
      if (link !== undefined) symlinkSync(link, next);
      else if (text !== undefined) writeFileSync(next, text);
      // Neither takes the place of the other by being renamed.
      if (folder !== undefined) rmSync(name, { force: true });
      if (away !== undefined) renameSync(name, away);
      renameSync(folder ?? next, name);
      away = folder;
      // Short and long: what is raced against takes more than a moment.
      Atomics.wait(still, 0, 0, turn % 5 / 10);
      if (turn === others.length) parentPort.postMessage('begun');
    }`,
    { eval: true, workerData: { name, others } },
  );
  try {
    await new Promise((begun, failed) => swapping.once('message', begun).once('error', failed));
    await work();
  } finally {
    await swapping.terminate();
  }
}
