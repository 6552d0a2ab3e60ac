import type { Readable, Writable } from 'node:stream';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  ErrorCodes,
  Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node.js';
import { type FrameFault, isTooDeep, openFrames } from './message-frames.ts';

/** How an editor went: of itself, after it had said so, or with a stream that cannot be read on. */
export type EditorEnd = 'left' | 'shut-down' | FrameFault;

/** Requests without an answer from which no more is read: an editor that floods us waits, and its flood with it. */
const MOST_OPEN = 500;

export interface EditorStreams {
  reader: MessageReader;
  writer: MessageWriter;
  end: Promise<EditorEnd>;
}

/** Messages of an editor as the protocol lets them come; what comes otherwise is answered here. */
export function editorStreams(input: Readable, output: Writable): EditorStreams {
  const open = new Set<unknown>();
  let goOn: (() => void) | undefined;
  let stage: 'new' | 'begun' | 'shut-down' = 'new';
  let ended!: (end: EditorEnd) => void;
  const end = new Promise<EditorEnd>((resolve) => (ended = resolve));
  const left = (): void => ended(stage === 'shut-down' ? stage : 'left');
  // Nobody reads any more what is said.
  output.on('error', left).on('close', left);
  output.on('drain', () => goOn?.());

  const send = (message: object): void => {
    const body = Buffer.from(JSON.stringify(message));
    output.write(`Content-Length: ${body.length}\r\n\r\n`);
    output.write(body);
  };
  const refuse = (id: unknown, code: number, message: string): void =>
    send({ jsonrpc: '2.0', id, error: { code, message } });

  /** What a body says, when that is something for now. */
  function accepted(body: Buffer): Message | undefined {
    const message = isTooDeep(body) ? undefined : parsed(body);
    if (message === undefined) refuse(null, ErrorCodes.ParseError, 'not JSON, or nested too deeply');
    else if (Message.isResponse(message)) return message;
    else if (Message.isNotification(message)) {
      if (message.method === 'exit' || (stage === 'begun' && isAddressed(message.params))) return message;
    } else if (!Message.isRequest(message)) refuse(null, ErrorCodes.InvalidRequest, 'not a message');
    else if (stage === 'new' && message.method !== 'initialize')
      refuse(message.id, ErrorCodes.ServerNotInitialized, 'initialize comes first');
    else if (stage === 'shut-down' || (stage === 'begun' && message.method === 'initialize'))
      refuse(message.id, ErrorCodes.InvalidRequest, `${message.method} cannot come now`);
    else if (!isAddressed(message.params))
      refuse(message.id, ErrorCodes.InvalidParams, 'a document without an address');
    else {
      if (message.method === 'initialize') stage = 'begun';
      if (message.method === 'shutdown') stage = 'shut-down';
      open.add(message.id);
      return message;
    }
    return undefined;
  }

  /** What the library trips over, such as a cancellation of nothing, ends nothing else. */
  function hand(message: Message, deliver: DataCallback): void {
    try {
      deliver(message);
    } catch (error) {
      refuse(null, ErrorCodes.InvalidParams, String(error));
    }
  }

  async function read(deliver: DataCallback): Promise<void> {
    const frames = openFrames();
    for await (const piece of input) {
      // It is a stream of bytes.
      for (const body of frames(piece as Buffer)) {
        if (typeof body === 'string') return ended(body);
        const message = accepted(body);
        if (message) hand(message, deliver);
        while (open.size >= MOST_OPEN || output.writableNeedDrain) await new Promise<void>((go) => (goOn = go));
      }
    }
    left();
  }

  return {
    reader: new (class extends AbstractMessageReader {
      listen(deliver: DataCallback) {
        read(deliver).catch(left);
        return { dispose: () => undefined };
      }
    })(),
    writer: new (class extends AbstractMessageWriter {
      write(message: Message): Promise<void> {
        if (Message.isResponse(message)) open.delete(message.id);
        send(message);
        goOn?.();
        return Promise.resolve();
      }
      end(): void {
        output.end();
      }
    })(),
    end,
  };
}

/** Whether a document that is spoken of has an address: everybody behind takes it for a string. */
function isAddressed(params: unknown): boolean {
  if (typeof params !== 'object' || params === null || !('textDocument' in params)) return true;
  const document = params.textDocument;
  return typeof document === 'object' && document !== null && 'uri' in document && typeof document.uri === 'string';
}

function parsed(body: Buffer): Message | undefined {
  try {
    // What it is, whoever takes it asks; nothing is no message either.
    return (JSON.parse(body.toString('utf8')) ?? {}) as Message;
  } catch {
    return undefined;
  }
}
