import type { World, WorldTask } from '../worlds/world.ts';
import { anyTask, type Plant, type Plants, table, taskThat, where } from './plant.ts';

const above = (change: Record<string, unknown> | ((world: World) => Record<string, unknown>)): Plant =>
  table((world) => void Object.assign(world.parent, typeof change === 'function' ? change(world) : change));

const lastYear = (year: number, keepTitle = false): Plant =>
  above(({ parent }) => ({
    ...(!keepTitle && { title: parent.title!.replace('2026', String(year)) }),
    year,
    docNumber: parent.docNumber!.replace('2026', String(year)),
    date: `${year}-03-10`,
  }));

const issuedBy = (place: string, issuer: string): Plant =>
  above(({ parent }) => ({ issuer, title: parent.title!.replace(/年.+?(?=养老|防汛|全民|停车)/, `年${place}`) }));

export const parent: Plants = {
  'parent/no-parent': [
    table(({ child }) => void delete child.parent),
    table(({ child }) => {
      delete child.parent;
      delete child.basis;
    }),
    table(({ child }) => {
      delete child.parent;
      delete child.docNumber;
    }),
    table(({ child }) => {
      delete child.parent;
      delete child.noticeTitle;
    }),
    table(({ child }) => {
      delete child.parent;
      delete child.date;
    }),
  ],
  'parent/unresolved-parent': [
    'nowhere.yaml',
    '临政办〔2026〕99号',
    'child.yaml',
    '../上级.docx',
    '东岭政办〔2025〕1号',
  ].map((path) => table(({ child }) => void (child.parent = path))),
  'parent/wrong-year': [lastYear(2025), lastYear(2024), lastYear(2027), lastYear(2020), lastYear(2023)],
  'parent/wrong-level': [
    issuedBy('白石镇', '青禾县白石镇人民政府'),
    issuedBy('望江街道', '临江市新海区望江街道办事处'),
    issuedBy('柳河镇', '临江市新海区柳河镇人民政府'),
    issuedBy('松涛街道', '临江市新海区松涛街道办事处'),
    issuedBy('双桥乡', '青禾县双桥乡人民政府'),
  ].map(
    (plant): Plant =>
      (world, random) =>
        '省市区县'.includes(world.setting.own.prefix) ? plant(world, random) : undefined,
  ),
  'parent/foreign-parent': [
    { 市: ['远山市', '远政'], 区: ['青岚区', '青岚政'], 县: ['云门县', '云政'] },
    { 市: ['石浦市', '石政'], 区: ['松湖区', '松政'], 县: ['双溪县', '双政'] },
    { 市: ['枫林市', '枫政'], 区: ['长堤区', '长政'], 县: ['永河县', '永政'] },
    { 市: ['云泽市', '云泽政'], 区: ['白塔区', '白塔政'], 县: ['横岭县', '横政'] },
    { 市: ['沙洲市', '沙政'], 区: ['金桥区', '金桥政'], 县: ['古渡县', '古政'] },
  ].map((others): Plant => (world) => {
    // The notice goes on resting on its own superior's document; only the table beside it is another's.
    const { parent: up, setting } = world;
    const level = setting.above.prefix;
    if (level !== '市' && level !== '区' && level !== '县') return undefined;
    const [place, code] = others[level] as [string, string];
    Object.assign(up, {
      issuer: `${place}人民政府办公室`,
      title: up.title!.replace(setting.above.place, place),
      docNumber: `${code}办〔2026〕12号`,
    });
    return {};
  }),
};

/** A pack with one demand, and the change that breaks it. */
function unmet(demand: object, breakIt: (task: WorldTask, world: World) => void): Plant {
  return (world, random) => {
    const task = anyTask(world, random);
    breakIt(task, world);
    world.policies.push({
      name: 'own-demands',
      title: '本单位要求',
      requirements: [{ id: 'demand', ...demand, message: { 'zh-CN': '不符合本单位要求', en: 'not as demanded' } }],
    });
    return { task };
  };
}

export const policy: Plants = {
  'policy/unmet-demand': [
    unmet({ over: 'tasks', demand: { remark: { noneOf: ['再议'] } } }, (task) => void (task.remark = '选址再议')),
    unmet(
      { over: 'tasks', demand: { requirement: { noneOf: ['择机'] } } },
      (task) => void (task.requirement = task.requirement.replace(/。$/, '；择机开展。')),
    ),
    unmet(
      { over: 'tasks', when: { text: { anyOf: ['潜水'] } }, demand: { responsible: { anyOf: ['消防救援大队'] } } },
      (task) => void (task.requirement = task.requirement.replace(/。$/, '；组织潜水打捞。')),
    ),
    where(
      ({ style }) => !style.name.startsWith('title and'),
      unmet({ over: 'tasks', demand: { title: { noneOf: ['大会战'] } } }, (task) => void (task.title += '大会战')),
    ),
    unmet(
      { over: 'tasks', when: { text: { anyOf: ['拍卖'] } }, demand: { remark: { anyOf: ['国资'] } } },
      (task) => void (task.requirement = task.requirement.replace(/。$/, '；闲置设备公开拍卖。')),
    ),
  ],
};

function commented(...lines: string[]): readonly Plant[] {
  return lines.map((line): Plant => (world, random) => {
    const task = taskThat(world, random, () => world.style.task === undefined);
    if (!task) return undefined;
    world.rewrite = (text) => {
      const at = text.indexOf(`title: ${task.title}\n`);
      const start = text.lastIndexOf('- number:', at);
      return `${text.slice(0, start)}${line}\n          ${text.slice(start)}`;
    };
    return {};
  });
}

const REASON = '由政府统筹';

function recorded(entry: string, forbidden = false): Plant {
  return (world, random) => {
    const task = taskThat(world, random, () => !world.style.restarts);
    if (!task) return undefined;
    task.lead = [];
    world.sidecar = `exceptions:\n  - { rule: units/missing-lead, task: ${task.number}, ${entry} }\n`;
    if (forbidden) world.notSuppressible = ['units/missing-lead'];
    return { beside: 'units/missing-lead' };
  };
}

const next = (rule: string, reason?: string): string =>
  `# gov-lint-disable-next-line ${rule}${reason === undefined ? '' : ` -- ${reason}`}`;

export const exceptions: Plants = {
  'exceptions/unused-exception': commented(
    next('units/collective-lead', REASON),
    next('units/missing-units', '两家共管'),
    next('structure/empty-requirement', '要求见附件'),
    next('wording/weakened-duty', '会议定的'),
    next('citations/malformed-number', '原文如此'),
  ),
  'exceptions/unknown-rule': commented(
    next('units/missing-leader', REASON),
    next('coverage/missing', REASON),
    next('wording/typos', '原文如此'),
    next('deadline/later-deadline', '已请示'),
    next('structures/empty-section', '留空'),
  ),
  'exceptions/unreasoned-exception': commented(
    next('units/missing-units'),
    next('units/collective-lead', ''),
    next('wording/near-typo'),
    next('structure/empty-requirement'),
    next('citations/missing-number', ' '),
  ),
  'exceptions/malformed-exception': commented(
    '# gov-lint-disable-next-lines units/missing-units -- 由政府统筹',
    '# gov-lint-disable-nextline units/missing-lead -- 由政府统筹',
    '# gov-lint-disabled units/missing-lead -- 由政府统筹',
    '# gov-lint-ignore units/missing-lead -- 由政府统筹',
    '# gov-lint-disable-line-next units/missing-lead -- 由政府统筹',
  ),
  'exceptions/expired-exception': ['2026-03-31', '2025-12-31', '2026-04-30', '2024-02-29', '2021-07-01'].map((date) =>
    recorded(`reason: ${REASON}, expires: ${date}`),
  ),
  'exceptions/forbidden-exception': [REASON, '两家共管', '会议定的', '暂缺', '待编制调整'].map((reason) =>
    recorded(`reason: ${reason}`, true),
  ),
};
