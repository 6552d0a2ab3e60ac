import { parentPort } from 'node:worker_threads';

/** In a worker: answers each message with what the handler makes of it. */
export function serve(handle: (message: unknown) => Promise<unknown>): void {
  parentPort?.on('message', (message: unknown) => {
    void handle(message).then((value) => parentPort?.postMessage(value));
  });
}
