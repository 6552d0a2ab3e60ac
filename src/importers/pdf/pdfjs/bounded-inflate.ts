/** Unpacks a zlib stream (RFC 1950), at most `most` bytes of it. */
export type Inflate = (packed: Uint8Array, most: number) => Uint8Array | 'damaged' | 'too-large';

export interface Bounds {
  /** Set when the streams of a file became more than they may. */
  passed: boolean;
  end(): void;
}

interface Platform {
  DecompressionStream?: unknown;
}

/**
 * Has pdf.js unpack its streams by `inflate`, all together up to `most` bytes. It asks the platform's DecompressionStream
 * first, and unpacks damaged streams as far as they go by itself.
 */
export function boundInflating(inflate: Inflate, most: number): Bounds {
  const platform = globalThis as Platform;
  const { DecompressionStream: own } = platform;
  let left = most;
  const bounds: Bounds = {
    passed: false,
    end: () => {
      platform.DecompressionStream = own;
    },
  };
  platform.DecompressionStream = class {
    readonly #pieces: (Uint8Array | 'damaged')[] = [];
    readonly readable = { [Symbol.iterator]: () => this.#piecesLeft() };
    readonly writable = {
      getWriter: () => ({
        ready: Promise.resolve(),
        close: async () => undefined,
        write: async (packed: Uint8Array) => this.#take(packed),
      }),
    };

    constructor(format: string) {
      if (format !== 'deflate') throw new TypeError(format);
    }

    #take(packed: Uint8Array): void {
      const whole = inflate(packed, left);
      if (whole === 'too-large') bounds.passed = true;
      else this.#pieces.push(whole);
      if (typeof whole !== 'string') left -= whole.length;
    }

    *#piecesLeft(): Generator<Uint8Array> {
      for (const piece of this.#pieces) {
        if (piece === 'damaged') throw new Error(piece);
        yield piece;
      }
    }
  };
  return bounds;
}
