import { Worker } from 'node:worker_threads';

/** What came back from a worker: the value that it posted, or why there is none. */
export type ApartResult = { value: unknown } | { fault: 'time' | 'memory' | 'failed' };

export interface ApartLimits {
  milliseconds: number;
  memoryMegabytes: number;
}

/** One job after the other: files are read in a row, and a second thread would only take the memory of both. */
let last: Promise<unknown> = Promise.resolve();
let idle: { worker: Worker; script: string; memoryMegabytes: number } | undefined;

/**
 * Has a worker's script answer one message. A worker that takes too long is terminated, one that wants too much memory
 * dies alone. It is kept for the next message and does not keep the process alive.
 */
export function runApart(script: URL, message: unknown, limits: ApartLimits): Promise<ApartResult> {
  const result = last.then(() => runNow(script, message, limits));
  last = result;
  return result;
}

async function runNow(script: URL, message: unknown, limits: ApartLimits): Promise<ApartResult> {
  const worker = takeWorker(script, limits);
  worker.ref();
  const result = await answerOf(worker, message, limits);
  if ('value' in result) {
    worker.unref();
    idle = { worker, script: script.href, memoryMegabytes: limits.memoryMegabytes };
  } else {
    // While it is being terminated it may still report an error, which is nobody's any more.
    worker.on('error', () => undefined);
    void worker.terminate();
  }
  return result;
}

function takeWorker(script: URL, { memoryMegabytes }: ApartLimits): Worker {
  const kept = idle;
  idle = undefined;
  if (kept && kept.script === script.href && kept.memoryMegabytes === memoryMegabytes) return kept.worker;
  void kept?.worker.terminate();
  return new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    // Nothing of the process is the reader's business, but where its code may come from.
    env: cacheSetting(),
    execArgv: [],
  });
}

function cacheSetting(): Record<string, string> {
  const setting = process.env['GOV_LINT_CODE_CACHE'];
  return setting === undefined ? {} : { GOV_LINT_CODE_CACHE: setting };
}

/** How often the memory of the whole process is looked at: what arrays of bytes take counts towards no limit of a worker. */
const LOOK_EVERY = 50;

function answerOf(
  worker: Worker,
  message: unknown,
  { milliseconds, memoryMegabytes }: ApartLimits,
): Promise<ApartResult> {
  const most = process.memoryUsage.rss() + memoryMegabytes * 1024 * 1024;
  return new Promise((resolve) => {
    const settle = (result: ApartResult): void => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', onMessage).off('exit', onExit).off('error', onError);
      resolve(result);
    };
    const onMessage = (value: unknown): void => settle({ value });
    const onExit = (): void => settle({ fault: 'failed' });
    const onError = (error: NodeJS.ErrnoException): void =>
      settle({ fault: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'failed' });
    const timer = setTimeout(() => settle({ fault: 'time' }), milliseconds);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) settle({ fault: 'memory' });
    }, LOOK_EVERY);
    worker.on('message', onMessage).on('exit', onExit).on('error', onError);
    worker.postMessage(message);
  });
}
