import { createRandom, type Random } from '../../trace/mutations/random.ts';
import { care } from '../fields/care.ts';
import { FEATURES, type Feature } from '../fields/features.ts';
import type { Field } from '../fields/field.ts';
import { flood } from '../fields/flood.ts';
import { parking } from '../fields/parking.ts';
import { reading } from '../fields/reading.ts';
import type { Body, Setting } from './setting.ts';
import { SETTINGS } from './settings.ts';
import { STYLES } from './style.ts';
import { renumber, say, type World, type WorldSection, type WorldTask } from './world.ts';

export const FIELDS: readonly Field[] = [care, flood, reading, parking];

const HEADINGS = ['一、夯实基础工作', '二、突出重点环节', '三、完善保障机制'];
const PARTS = [
  ['（一）抓好日常管理', '（二）推进资源共享'],
  ['（一）守住安全底线', '（二）优化服务体验'],
  ['（一）健全工作制度', '（二）加强宣传引导'],
];
const PER_PART = 2;

/** The world of a seed: each kind of child meets each style and each field, in its parent's words twice and once in words of its own. */
export function cleanWorld(seed: number): World {
  const random = createRandom(seed * 7919);
  const setting = SETTINGS[seed % SETTINGS.length]!;
  const style = STYLES[Math.floor(seed / SETTINGS.length + seed) % STYLES.length]!;
  const field = FIELDS[Math.floor(seed / 2) % FIELDS.length]!;
  const isReworded = seed % 3 === 2;
  const world: World = {
    setting,
    style,
    isReworded,
    above: new Map(),
    policies: [],
    ...tablesOf(setting, field),
  };
  const others = FIELDS.filter((other) => other !== field);
  const tasks = random.shuffled([...field.tasks, ...random.shuffled(random.pick(others).tasks).slice(0, 4)]);
  for (const [index, [title, ...clauses]] of tasks.entries()) {
    const all = [...clauses, ...featuresOf(index, setting, random)];
    const lead = random.below(setting.above.leads.length);
    const row = (body: Body, side: 0 | 1): WorldTask => ({
      number: index + 1,
      title,
      requirement: `${all.map((clause) => say(clause.split('|').at(side)!, { own: body })).join('；')}。`,
      lead: [body.leads[lead]!],
      responsible: [...body.responsible],
    });
    const above = row(setting.above, 0);
    // One clause stays as it is, as in most rewordings.
    const own = row(setting.own, 0);
    if (isReworded) {
      own.requirement = `${all.map((clause) => say(clause.split('|').at(-1)!, setting)).join('；')}。`;
      own.implements = index + 1;
    }
    world.above.set(own, above);
    partOf(world.parent.sections, index).tasks!.push(above);
    partOf(world.child.sections, index).tasks!.push(own);
  }
  renumber(world);
  return world;
}

function tablesOf({ above, own }: Setting, { subject }: Field): Pick<World, 'child' | 'parent'> {
  const titleAbove = `2026年${above.place}${subject}任务分解表`;
  const noticeAbove = `${above.issuer}关于印发${titleAbove}的通知`;
  const numberAbove = `${above.code}办〔2026〕12号`;
  const name = own.prefix === '局' ? own.issuer.replace(/^临江市/, '') : own.place;
  const title = `2026年${name}${subject}任务分解表`;
  return {
    parent: {
      title: titleAbove,
      issuer: above.issuer,
      docNumber: numberAbove,
      date: '2026-03-10',
      year: 2026,
      parent: 'none',
      sections: skeleton(),
    },
    child: {
      title,
      issuer: own.issuer,
      docNumber: own.prefix === '局' ? `${own.code}〔2026〕7号` : `${own.code}办〔2026〕7号`,
      date: '2026-04-20',
      year: 2026,
      noticeTitle: `${own.issuer}关于印发${title}的通知`,
      parent: 'parent.yaml',
      basis: [{ title: noticeAbove, docNumber: numberAbove }],
      sections: skeleton(),
    },
  };
}

function skeleton(): WorldSection[] {
  return HEADINGS.map((heading, chapter) => ({
    heading,
    sections: PARTS[chapter]!.map((part) => ({ heading: part, tasks: [] })),
  }));
}

function partOf(sections: WorldSection[], index: number): WorldSection {
  return sections[Math.floor(index / (2 * PER_PART))]!.sections![Math.floor(index / PER_PART) % 2]!;
}

const ORDER: readonly Feature[] = [
  'deadline',
  'figure',
  'scope',
  'prohibition',
  'citation',
  'list',
  'duty',
  'level',
  'report',
];

/** Two features a task, so that each stands in a table twice or more. */
function featuresOf(index: number, { above }: Setting, random: Random): string[] {
  return [ORDER[index % ORDER.length]!, ORDER[(index + 4) % ORDER.length]!].map((feature) =>
    random
      .pick(FEATURES[feature])
      .replaceAll('{n}', random.pick(['6', '9']))
      .replaceAll('{文}', above.code),
  );
}
