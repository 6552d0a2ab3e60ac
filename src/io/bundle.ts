// By getBuiltinModule, for an import of a built-in module makes all its names ready first: 3 ms for these.
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = process.getBuiltinModule('node:fs');
const { createRequire } = process.getBuiltinModule('node:module');
const { dirname, join } = process.getBuiltinModule('node:path');
const { Script } = process.getBuiltinModule('node:vm');
const { crc32 } = process.getBuiltinModule('node:zlib');

type Chunk = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: object },
  filename: string,
) => void;

const CACHE = 'code-cache';
const CHECKSUM_BYTES = 4;

/**
 * Loads a chunk of the bundle, and those that it requires. What V8 compiles of a chunk is kept beside it, as Python keeps
 * its .pyc files: compiling takes longer than checking a table. The folder of the chunks is trusted as the chunks are; where
 * it can't be written, or `GOV_LINT_CODE_CACHE=off` is set, chunks are compiled anew each time.
 */
export function openBundle(folder: string, env: NodeJS.ProcessEnv): (name: string) => unknown {
  const isCaching = env['GOV_LINT_CODE_CACHE'] !== 'off';
  const requireBuiltin = createRequire(join(folder, 'bundle.cjs'));
  const loaded = new Map<string, { exports: object }>();
  const load = (name: string): unknown => {
    if (!name.startsWith('./')) return requireBuiltin(name);
    const known = loaded.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    compile(folder, name, isCaching)(module.exports, load, module, join(folder, name));
    return module.exports;
  };
  return load;
}

function compile(folder: string, name: string, isCaching: boolean): Chunk {
  const filename = join(folder, name);
  // The build leaves nothing but ASCII in a chunk: V8 takes the bytes as they are.
  const code = `(function (exports, require, module, __filename) {${readFileSync(filename, 'latin1')}\n})`;
  const kept = join(folder, CACHE, `${name.slice(2)}.${process.version}-${process.arch}`);
  const cachedData = isCaching ? readCompiled(kept) : undefined;
  const draft = isCaching && !cachedData ? openDraft(kept) : undefined;
  const script =
    draft === undefined
      ? new Script(code, cachedData ? { filename, cachedData } : { filename })
      : compileWhole(code, filename, draft, kept);
  return script.runInThisContext() as Chunk;
}

/** V8 notices data of another version but no damage, hence the checksum. */
function readCompiled(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    const compiled = bytes.subarray(CHECKSUM_BYTES);
    return bytes.readUInt32LE(0) === crc32(compiled) ? compiled : undefined;
  } catch {
    return undefined;
  }
}

/** The path of a new empty file, before any work is done for it; undefined where none can be written. */
function openDraft(path: string): string | undefined {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, '', { flag: 'wx' });
    return draft;
  } catch {
    return undefined;
  }
}

/** Compiles all functions at once, not each at its first call: whatever a later run calls is there. */
function compileWhole(code: string, filename: string, draft: string, path: string): InstanceType<typeof Script> {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--no-lazy');
  const script = new Script(code, { filename });
  setFlagsFromString('--lazy');
  const compiled = script.createCachedData();
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32LE(crc32(compiled));
  try {
    writeFileSync(draft, Buffer.concat([checksum, compiled]));
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
  }
  return script;
}
