import { openDraft } from './draft.ts';

// By getBuiltinModule, for an import of a built-in module makes all its names ready first: 3 ms for these.
const {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} = process.getBuiltinModule('node:fs');
const { createRequire } = process.getBuiltinModule('node:module');
const { join } = process.getBuiltinModule('node:path');
const { cachedDataVersionTag, getHeapCodeStatistics } = process.getBuiltinModule('node:v8');
const { Script } = process.getBuiltinModule('node:vm');
const { crc32 } = process.getBuiltinModule('node:zlib');

type Chunk = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: object },
  filename: string,
) => void;

export interface Bundle {
  /** Loads a chunk, and those that it requires. */
  load(name: string): unknown;
  /** Keeps what was compiled in this run, where more was than is kept. To be called when the work is done. */
  keep(): void;
}

const CACHE = 'code-cache';
/** In front of what is kept: a checksum of the code that it was made of, one of itself, and how much was compiled in that run. */
const HEAD_BYTES = 12;
/** A run that compiles a tenth more took another way: a parent to compare with, another report. What was kept alone counts 6 % more than when it was compiled. */
const MORE = 1.1;
/** One run in so many looks how much was compiled: it takes 2 ms, and who takes another way once takes it again. */
const RUNS_A_LOOK = 8;

/** A chunk of this run. */
interface Compiled {
  script: InstanceType<typeof Script>;
  checksum: number;
  /** Name of what is kept of it, up to the setting that V8 compiles for. */
  series: string;
  setting: string;
  /** Bytes of code that were compiled when it was kept; 0 where nothing is. */
  known: number;
}

/**
 * The chunks of the program in a folder. What V8 compiles of them is kept beside them, as Python keeps its .pyc files: compiling takes longer
 * than checking a table. Kept is what ran, for each command (`purpose`) by itself: reading all functions takes longer than compiling the few
 * that another input calls. It is used only where nobody but the user could have written it and only for the code it was made of; where
 * that is not so, or `GOV_LINT_CODE_CACHE=off` is set, chunks are compiled anew.
 */
export function openBundle(folder: string, env: NodeJS.ProcessEnv, purpose: string): Bundle {
  const cache = env['GOV_LINT_CODE_CACHE'] === 'off' ? undefined : openCache(join(folder, CACHE));
  const requireBuiltin = createRequire(join(folder, 'bundle.cjs'));
  const loaded = new Map<string, { exports: object }>();
  const compiled: Compiled[] = [];
  const load = (name: string): unknown => {
    if (!name.startsWith('./')) return requireBuiltin(name);
    const known = loaded.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    compile(folder, name, cache, purpose, compiled)(module.exports, load, module, join(folder, name));
    return module.exports;
  };
  return { load, keep: () => cache !== undefined && keepAll(compiled, cache) };
}

function compile(folder: string, name: string, cache: string | undefined, purpose: string, all: Compiled[]): Chunk {
  const filename = join(folder, name);
  // The build leaves nothing but ASCII in a chunk: V8 takes the bytes as they are.
  const bytes = readFileSync(filename);
  const code = `(function (exports, require, module, __filename) {${bytes.toString('latin1')}\n})`;
  if (cache === undefined) return new Script(code, { filename }).runInThisContext() as Chunk;
  const series = `${name.slice(2)}.${purpose}.${process.version}-${process.arch}-`;
  const setting = currentSetting();
  const path = join(cache, series + setting);
  const checksum = crc32(bytes);
  const found = readCompiled(path, checksum);
  if (found === 'unfit') return new Script(code, { filename }).runInThisContext() as Chunk;
  const script = new Script(code, { filename, cachedData: found?.code });
  // What was kept by another build of V8 is refused, and would be for ever.
  if (script.cachedDataRejected) drop(path);
  all.push({ script, checksum, series, setting, known: script.cachedDataRejected ? 0 : (found?.known ?? 0) });
  return script.runInThisContext() as Chunk;
}

function keepAll(all: Compiled[], cache: string): void {
  if (all.every(({ known }) => known > 0) && Math.random() * RUNS_A_LOOK >= 1) return;
  const { bytecode_and_metadata_size: size } = getHeapCodeStatistics();
  for (const one of all) {
    // V8 would note the flags of now, and refuse it to a run that begins.
    if (size <= one.known * MORE || one.setting !== currentSetting()) continue;
    one.known = size;
    dropOthers(cache, one);
    keep(one, cache);
  }
}

/**
 * The flags and the processor that V8 compiles for: what it kept for one is no good for another. Asked for each chunk, because a worker has
 * flags of its own, and a run of many files changes them on its way.
 */
function currentSetting(): string {
  return cachedDataVersionTag().toString(16);
}

/** The folder where compiled chunks are kept; undefined where it is not the user's alone to write in. */
function openCache(folder: string): string | undefined {
  try {
    if (!lstatSync(folder, { throwIfNoEntry: false })) mkdirSync(folder, { mode: 0o700 });
    const info = lstatSync(folder);
    return info.isDirectory() && isPrivate(info) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Windows gives no owners and rights of this kind. */
function isPrivate({ uid, mode }: { uid: number; mode: number }): boolean {
  const user = process.geteuid?.();
  return user === undefined || (uid === user && (mode & 0o022) === 0);
}

/** Without blocking and without following a link: whatever is no private regular file is left alone, and not replaced either. */
function readCompiled(path: string, checksum: number): { code: Buffer; known: number } | 'unfit' | undefined {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    try {
      const info = fstatSync(file);
      if (!info.isFile() || !isPrivate(info)) return 'unfit';
      const bytes = readFileSync(file);
      if (bytes.length < HEAD_BYTES) return undefined;
      const code = bytes.subarray(HEAD_BYTES);
      // V8 itself compares no more of the code than its length, and notices no damage.
      const isWhole = bytes.readUInt32LE(0) === checksum && bytes.readUInt32LE(4) === crc32(code);
      return isWhole ? { code, known: bytes.readUInt32LE(8) } : undefined;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : 'unfit';
  }
}

/** Of one chunk: that of the program, that of the worker, and one or two of people who set flags. */
const MOST_SETTINGS = 4;

/** Makes room where flags are set anew at each run (--max-old-space-size by the memory that is free). */
function dropOthers(cache: string, { series, setting }: Compiled): void {
  try {
    const paths = readdirSync(cache)
      .filter((name) => name.startsWith(series) && name !== series + setting)
      .map((name) => join(cache, name));
    const ages = new Map(paths.map((path) => [path, lstatSync(path).mtimeMs]));
    const oldest = paths.toSorted((a, b) => ages.get(b)! - ages.get(a)!).slice(MOST_SETTINGS - 1);
    for (const path of oldest) drop(path);
  } catch {
    // The folder cannot be listed, or another run has removed something: what is too much goes next time.
  }
}

function drop(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where nothing can be removed, nothing can be kept either.
  }
}

function keep({ script, checksum, series, setting, known }: Compiled, cache: string): void {
  try {
    const draft = openDraft(cache, 0o600);
    try {
      const code = script.createCachedData();
      const head = Buffer.alloc(HEAD_BYTES);
      head.writeUInt32LE(checksum, 0);
      head.writeUInt32LE(crc32(code), 4);
      head.writeUInt32LE(known, 8);
      const bytes = Buffer.concat([head, code]);
      if (writeSync(draft.descriptor, bytes) === bytes.length) renameSync(draft.path, join(cache, series + setting));
    } finally {
      closeSync(draft.descriptor);
      rmSync(draft.path, { force: true });
    }
  } catch {
    // The next run compiles again.
  }
}
