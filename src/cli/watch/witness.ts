import type { Standby } from '../../io/standby.ts';
import type { Host } from '../host.ts';
import { isConfigName, mayBeRead } from '../plan/selection.ts';

/** What tells the state of a file, by path; empty or absent where there is none. */
type Answer = ReadonlyMap<string, string>;

interface Question {
  ask(): Promise<Answer>;
  /** As it was when the run asked. */
  answer: Answer;
}

export interface Change {
  path: string;
  kind: 'changed' | 'added' | 'gone';
  /** What tells its present state. */
  state: string;
}

/** Writes down what a run asks of the world, so that nobody needs to know beforehand which files it rests on. */
export interface Witness {
  /** The world for the run. */
  host: Host;
  /** The files for which the run would get another answer now; what it wrote itself is none of them. */
  changes(): Promise<readonly Change[]>;
}

export function openWitness(real: Host, { stampOf }: Pick<Standby, 'stampOf'>): Witness {
  const questions = new Map<string, Question>();
  const written = new Set<string>();
  const { files } = real;

  // The state is taken down before the file is read: a change in between is seen later.
  async function note(key: string, ask: Question['ask']): Promise<void> {
    if (!questions.has(key)) questions.set(key, { ask, answer: await ask() });
  }
  const noteFile = (path: string): Promise<void> => note(path, async () => new Map([[path, stampOf(path)]]));

  const host: Host = {
    ...real,
    files: {
      ...files,
      async read(path, limit) {
        await noteFile(path);
        return files.read(path, limit);
      },
      async glob(patterns, root, wait) {
        const ask = async (): Promise<Answer> => {
          const found = await files.glob(patterns, root, wait);
          // A folder brings whatever is in it, and most of that is no concern of a check.
          return new Map(found.filter((path) => mayBeRead(path) || isConfigName(path)).map((path) => [path, 'there']));
        };
        await note(`${patterns.join('\n')}\n${root ?? ''}`, ask);
        return files.glob(patterns, root, wait);
      },
    },
    async exists(path) {
      await noteFile(path);
      return real.exists(path);
    },
    async isFolder(path) {
      // Of a folder it only counts that it is one: its times change with every file in it.
      await note(`${path}/`, async () => new Map((await real.isFolder(path)) ? [[path, 'folder']] : []));
      return real.isFolder(path);
    },
    openConfigSearch() {
      const search = real.openConfigSearch();
      return async (folder, onForeign) => {
        await note(`${folder}/\n`, async () => {
          const found = await real.openConfigSearch()(folder, () => undefined);
          return new Map(found ? [[found.path, 'text' in found ? found.text : found.fault]] : []);
        });
        return search(folder, onForeign);
      };
    },
    async readConfig(path) {
      await noteFile(path);
      return real.readConfig(path);
    },
    async write(path, content, options) {
      const fault = await real.write(path, content, options);
      written.add(files.identify(path));
      return fault;
    },
  };
  return {
    host,
    async changes() {
      const found = new Map<string, Change>();
      for (const { ask, answer } of questions.values()) {
        // One look after the other: nothing is to be gained from haste here.
        // oxlint-disable-next-line no-await-in-loop
        const now = await ask();
        for (const path of new Set([...answer.keys(), ...now.keys()])) {
          const [before = '', state = ''] = [answer.get(path), now.get(path)];
          if (before === state || written.has(files.identify(path))) continue;
          const kind = before === '' ? 'added' : state === '' ? 'gone' : 'changed';
          found.set(files.identify(path), { path, kind, state });
        }
      }
      return [...found.values()];
    },
  };
}
