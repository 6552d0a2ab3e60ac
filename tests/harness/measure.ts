import type { Finding } from '../../src/model/finding.ts';
import { createRandom } from '../trace/mutations/random.ts';
import type { Edit } from './edits/edit.ts';
import { findingsBefore, findingsOf, newFindings } from './findings.ts';
import type { Plant, Target } from './plants/plant.ts';
import { cleanWorld } from './worlds/clean-world.ts';

export interface Figures {
  planted: number;
  found: number;
  /** Plants that gave more than the one finding. */
  doubled: number;
  /** What was missed and what was said twice, to read. */
  notes: string[];
}

/** Worlds that a plant may refuse before it is plain that it finds no place. */
const MOST_TRIES = 120;

/** Plants each form of a rule's defect `count` times, in worlds from the seed `from` on. */
export async function measureRule(rule: string, forms: readonly Plant[], count: number, from = 0): Promise<Figures> {
  const figures: Figures = { planted: 0, found: 0, doubled: 0, notes: [] };
  for (const [form, plant] of forms.entries()) {
    let planted = 0;
    const first = from + form;
    for (let seed = first; planted < count; seed++) {
      if (seed > first + MOST_TRIES * count) throw new Error(`form ${form} of ${rule} finds no place`);
      const world = cleanWorld(seed);
      const target = plant(world, createRandom(seed * 31 + form));
      if (!target) continue;
      planted++;
      const { also } = target;
      const added = newFindings(await findingsBefore(seed, rule), await findingsOf(world, rule)).filter(
        (finding) =>
          finding.rule !== target.beside && !(also && finding.rule === rule && isAt(finding, { task: also })),
      );
      const isFound = added.some((finding) => finding.rule === rule && isAt(finding, target));
      const others = added.filter((finding) => finding.rule !== rule || !isAt(finding, target));
      const isDoubled = added.length > 1;
      figures.found += Number(isFound);
      figures.doubled += Number(isFound && isDoubled);
      if (!isFound || isDoubled) {
        const place = `form ${form}, world ${seed} (${world.setting.name}, ${world.style.name}${world.isReworded ? ', reworded' : ''})`;
        const said = others
          .map((finding) => `${finding.rule} ${JSON.stringify(finding.data).slice(0, 120)}`)
          .join(' | ');
        figures.notes.push(
          `${isFound ? 'TWICE' : 'MISSED'} ${place} ${target.task?.title ?? ''} «${target.task?.requirement ?? ''}» ${said}`,
        );
      }
    }
    figures.planted += planted;
  }
  return figures;
}

function isAt({ location, data }: Finding, { task, parentTask }: Target): boolean {
  return (
    (task === undefined || location.task === task.number) &&
    (parentTask === undefined || data['parentTask'] === parentTask.number)
  );
}

export interface Noise {
  edits: number;
  noisy: number;
  notes: string[];
}

/** Makes one kind of benign edit `count` times; noisy is one after which an error or a warning is new. */
export async function measureEdit(name: string, edit: Edit, count: number, from = 0): Promise<Noise> {
  const noise: Noise = { edits: 0, noisy: 0, notes: [] };
  const first = from + name.length;
  for (let seed = first; noise.edits < count; seed++) {
    if (seed > first + MOST_TRIES * count) throw new Error(`“${name}” finds no place`);
    const world = cleanWorld(seed);
    if (edit(world, createRandom(seed * 31)) === false) continue;
    noise.edits++;
    const added = newFindings(await findingsBefore(seed), await findingsOf(world)).filter(
      ({ severity }) => severity !== 'info',
    );
    if (added.length === 0) continue;
    noise.noisy++;
    const { setting, style, isReworded } = world;
    noise.notes.push(
      `${name}, world ${seed} (${setting.name}, ${style.name}${isReworded ? ', reworded' : ''}): ${added
        .map(({ rule, location, data }) => `${rule} at task ${location.task} ${JSON.stringify(data).slice(0, 160)}`)
        .join(' | ')}`,
    );
  }
  return noise;
}
