/** What is asked of standard input where it is a terminal. */
export interface TerminalInput {
  isTTY?: boolean;
  setRawMode?(isRaw: boolean): unknown;
  setEncoding(encoding: 'utf8'): unknown;
  on(event: 'data', listener: (chunk: string) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
  removeAllListeners(event: 'data' | 'end'): unknown;
  resume(): unknown;
  pause(): unknown;
}

/** What is asked of standard output where it is a terminal. */
export interface TerminalOutput {
  isTTY?: boolean;
  columns?: number;
  rows?: number;
  on(event: 'resize', listener: () => void): unknown;
  removeListener(event: 'resize', listener: () => void): unknown;
}

/** A person at a terminal. */
export interface Terminal {
  /** Takes the keyboard, without echo and without waiting for the end of a line, until what comes back is called. */
  listen(heard: { keys(text: string): void; end(): void; resize(): void }): () => void;
  /** Columns and rows as they now are. */
  size(): { columns: number; rows: number };
}

/** Undefined where a person cannot both see and answer. */
export function terminalOf(input: TerminalInput, output: TerminalOutput): Terminal | undefined {
  if (!input.isTTY || !output.isTTY || !input.setRawMode) return undefined;
  return {
    listen({ keys, end, resize }) {
      // A key of several bytes may come in two pieces: the stream puts them together.
      input.setEncoding('utf8');
      input.setRawMode!(true);
      input.on('data', keys);
      input.on('end', end);
      output.on('resize', resize);
      input.resume();
      return () => {
        input.removeAllListeners('data');
        input.removeAllListeners('end');
        output.removeListener('resize', resize);
        input.setRawMode!(false);
        input.pause();
      };
    },
    size: () => ({ columns: output.columns || 80, rows: output.rows || 24 }),
  };
}
