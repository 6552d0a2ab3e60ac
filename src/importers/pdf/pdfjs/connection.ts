import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { CALLBACK, STREAM } from './parts.ts';

/** What pdf.js draws of a page: one function and its arguments after the other. The arrays are used anew for the next. */
export interface Drawing {
  fnArray: readonly number[];
  argsArray: readonly (readonly unknown[] | null)[];
}

/** Talks to pdf.js as its own drawing half does, which costs twice as much to load and is not needed to read. */
export interface Connection {
  /** Sends a request and waits for the answer. */
  ask(action: string, data: unknown): Promise<unknown>;
  tell(action: string, data?: unknown): void;
  /** Hands over the drawing of a page piece by piece; `take` ends it by returning false. */
  draw(action: string, data: unknown, take: (drawing: Drawing) => boolean): Promise<void>;
  /** The first message of one of these kinds. */
  expect(actions: readonly string[]): Promise<{ action: string; data: unknown }>;
  /** From here on requests go to this part of pdf.js. */
  target: { name: string; as: string };
}

interface Message {
  sourceName: string;
  targetName: string;
  action?: string;
  callback?: number;
  callbackId?: number;
  stream?: number;
  streamId?: number;
  data?: unknown;
  reason?: unknown;
  chunk?: unknown;
  desiredSize?: number;
  success?: boolean;
}

/** `answer` gives what pdf.js asks for: the bytes of a character map, a password. Throwing refuses. */
export function connect(
  answer: (action: string, data: unknown) => Promise<unknown>,
  hear: (action: string, data: unknown) => void,
): Connection {
  const listeners: ((event: { data: unknown }) => void)[] = [];
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: unknown): void }>();
  const streams = new Map<
    number,
    { take(drawing: Drawing): boolean; resolve(): void; reject(reason: unknown): void }
  >();
  let expected: { actions: readonly string[]; resolve(found: { action: string; data: unknown }): void } | undefined;
  const early: { action: string; data: unknown }[] = [];
  const target = { name: 'worker', as: 'main' };
  let last = 0;

  const deliver = (message: Partial<Message>): void => {
    const data = { sourceName: target.as, targetName: target.name, ...message };
    for (const listener of listeners) listener({ data });
  };
  const onStream = (message: Message, id: number): void => {
    const stream = streams.get(id);
    if (!stream) return;
    const end = (settle: () => void): void => {
      streams.delete(id);
      settle();
    };
    if (message.stream === STREAM.enqueue) {
      if (stream.take(message.chunk as Drawing)) return;
      deliver({ stream: STREAM.cancel, streamId: id, reason: new Error('enough') });
      end(stream.resolve);
    } else if (message.stream === STREAM.close) end(stream.resolve);
    else if (message.stream === STREAM.error) end(() => stream.reject(message.reason));
    else if (message.stream === STREAM.startComplete && !message.success) end(() => stream.reject(message.reason));
  };
  const onRequest = async ({ action, data, callbackId }: Message): Promise<void> => {
    const reply: Partial<Message> = await answer(action!, data).then(
      (value) => ({ callback: CALLBACK.data, data: value }),
      (reason: unknown) => ({ callback: CALLBACK.error, reason: reason instanceof Error ? reason : new Error('no') }),
    );
    deliver({ ...reply, callbackId: callbackId! });
  };
  const post = (message: Message): void => {
    if (message.stream !== undefined) onStream(message, message.streamId!);
    else if (message.callback !== undefined) {
      const asked = waiting.get(message.callbackId!);
      waiting.delete(message.callbackId!);
      if (message.callback === CALLBACK.data) asked?.resolve(message.data);
      else asked?.reject(message.reason);
    } else if (message.callbackId !== undefined) void onRequest(message);
    else {
      const heard = { action: message.action!, data: message.data };
      if (expected?.actions.includes(heard.action)) expected.resolve(heard);
      else if (!expected) early.push(heard);
      hear(heard.action, heard.data);
    }
  };
  WorkerMessageHandler.initializeFromPort({
    addEventListener: (_, listener) => listeners.push(listener),
    postMessage: (message) => post(message as Message),
  });

  return {
    target,
    ask: (action, data) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        deliver({ action, callbackId: last, data });
      }),
    tell: (action, data = null) => deliver({ action, data }),
    draw: (action, data, take) =>
      new Promise((resolve, reject) => {
        streams.set(++last, { take, resolve, reject });
        deliver({ action, streamId: last, data, desiredSize: Number.MAX_SAFE_INTEGER });
      }),
    expect: (actions) =>
      new Promise((resolve) => {
        const known = early.find(({ action }) => actions.includes(action));
        if (known) resolve(known);
        else expected = { actions, resolve };
      }),
  };
}
