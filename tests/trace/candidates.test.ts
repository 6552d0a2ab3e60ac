import { describe, expect, it } from 'vitest';
import type { TaskEntry } from '../../src/model/generated/table-file.ts';
import { traceTables } from '../../src/trace/trace.ts';
import { tableOfTasks, vocabulary } from './tables.ts';
import { NEIGHBOURS } from './words.ts';

const CITY = { level: 'prefecture', kind: 'government', place: '临江市' } as const;
const DISTRICT = { level: 'county', kind: 'government', place: '新海区' } as const;

/** For each of the first tasks of the parent: what became of it, and which row it is held with. */
function outcomes(parents: readonly TaskEntry[], children: readonly TaskEntry[], most = 2): string[] {
  const { tasks } = traceTables(tableOfTasks(children, {}, DISTRICT), tableOfTasks(parents, {}, CITY), vocabulary);
  return tasks
    .slice(0, most)
    .map(({ state, nearest }) => (state === 'review' ? `review ${nearest[0]!.child.number}` : state));
}

const SAND: TaskEntry = {
  title: '整治河道采砂',
  requirement: '严打夜间盗采，查扣采砂船只，吊销许可。',
  lead: ['市水利局'],
};
/** The same in other words: half as like it as two sentences of one text may be. */
const REWORDED: TaskEntry = {
  title: '管住河砂开采',
  requirement: '夜里巡河，扣下偷采的船只，逐船登记。',
  lead: ['区水利局'],
};
const CLOSER: TaskEntry = { ...REWORDED, requirement: '夜里巡河，扣下盗采的船只，逐船登记。' };
const led = (task: TaskEntry): TaskEntry => ({ ...task, lead: ['区教育局'] });

describe('a task that nothing proves', () => {
  it('is held with a reworded row that stands out', () => {
    expect(outcomes([SAND, ...NEIGHBOURS], [...NEIGHBOURS, REWORDED], 1)).toEqual(['review 6']);
  });

  it('is missing where its likest row has only in common what unrelated rows have', () => {
    const school: TaskEntry = { title: '修缮校舍', requirement: '夜里停工，逐栋加固。' };
    expect(outcomes([SAND, ...NEIGHBOURS], [...NEIGHBOURS, school], 1)).toEqual(['missing']);
  });

  it('must stand out twice as far for a row that another body leads', () => {
    const river: TaskEntry = {
      title: '清理河道垃圾',
      requirement: '夜间不停船作业，打捞水草，逐船登记。',
      lead: ['市水利局'],
    };
    expect(outcomes([SAND, river, ...NEIGHBOURS], [river, ...NEIGHBOURS, CLOSER], 1)).toEqual(['review 7']);
    expect(outcomes([SAND, river, ...NEIGHBOURS], [river, ...NEIGHBOURS, led(CLOSER)], 1)).toEqual(['missing']);
    expect(outcomes([SAND, ...NEIGHBOURS], [...NEIGHBOURS, led(CLOSER)], 1)).toEqual(['review 6']);
  });

  it('is not held with a row that repeats another task', () => {
    const twin: TaskEntry = { title: '查处盗采河砂船只', requirement: '夜间查扣盗采船只，吊销采砂许可，没收所得。' };
    const other: TaskEntry = { ...SAND, requirement: '严打夜间盗采，查扣采砂船只，每月通报，设立举报电话。' };
    expect(outcomes([SAND, twin, ...NEIGHBOURS], [SAND, ...NEIGHBOURS])).toEqual(['exact', 'missing']);
    expect(outcomes([SAND, twin, ...NEIGHBOURS], [other, ...NEIGHBOURS])).toEqual(['partial', 'review 1']);
  });

  it('is not held with a row that belongs far more to another task', () => {
    const wharf: TaskEntry = { title: '巡查沿江采砂', requirement: '夜间登船查看，吊销许可。' };
    const other: TaskEntry = { ...SAND, requirement: '严打夜间盗采，查扣采砂船只，吊销许可，每月通报。' };
    expect(outcomes([SAND, wharf, ...NEIGHBOURS], [other, ...NEIGHBOURS])).toEqual(['renamed', 'missing']);
  });
});

describe('a row between the rows of neighbouring tasks', () => {
  const before: TaskEntry = { title: '护林防火', requirement: '入冬前开辟隔离带，选聘巡山员。', lead: ['市林业局'] };
  const behind: TaskEntry = {
    title: '整修渡口',
    requirement: '加固栈桥，更换救生衣，标明水深。',
    lead: ['市交通运输局'],
  };
  const above: TaskEntry = {
    title: '救助流浪人员',
    requirement: '寒潮时上街劝导，送回原籍，设立临时住处。',
    lead: ['市民政局'],
  };
  const below: TaskEntry = {
    title: '关爱街头露宿者',
    requirement: '寒天入户送衣，安排住处，联系亲属接回家中。',
    lead: ['区民政局'],
  };
  /** Another task's row is liker, so that nothing stands out. */
  const liker: TaskEntry = {
    title: '寻访走失老人',
    requirement: '寒潮时上街寻访，送回原籍，设立登记处。',
    lead: ['市公安局'],
  };
  const rest = [liker, ...NEIGHBOURS];
  const parents = [above, before, behind, ...rest];

  it('is held with the task between them where the same body leads it', () => {
    const between = [before, above, behind, ...rest];
    expect(outcomes(between, [before, below, behind, ...rest])[1]).toBe('review 2');
    expect(outcomes(between, [before, led(below), behind, ...rest])[1]).toBe('missing');
    expect(outcomes(between, [before, behind, ...rest, below])[1]).toBe('missing');
    expect(outcomes(between, [before, { title: '印制挂历', lead: ['区民政局'] }, behind, ...rest])[1]).toBe('missing');
    // No more than unrelated rows share.
    const fainter = { ...below, requirement: '寒天入户送衣，安置床位，送回家中。' };
    expect(outcomes(between, [before, fainter, behind, ...rest])[1]).toBe('missing');
  });

  it('is held at the head of the table with the task that opens it', () => {
    expect(outcomes(parents, [below, before, behind, ...rest], 1)).toEqual(['review 1']);
  });

  it('is held with none where the neighbours changed places', () => {
    const between = [before, above, behind, ...rest];
    expect(outcomes(between, [behind, below, before, ...rest])[1]).toBe('missing');
  });

  it('is held with one task only', () => {
    const second: TaskEntry = { ...above, title: '劝返街头乞讨者', requirement: '设点劝导，送回原籍。' };
    const states = outcomes([before, above, second, behind, ...rest], [before, below, behind, ...rest], 3);
    expect(states.filter((state) => state === 'review 2')).toHaveLength(1);
  });
});

describe('two tasks that became one row', () => {
  const meals: TaskEntry = { title: '开办社区食堂', requirement: '为高龄老人送餐，分档收费，每周公布菜谱。' };
  const care: TaskEntry = { title: '修建日间照料点', requirement: '添置床位，聘请护工，为高龄老人安排体检。' };
  const both: TaskEntry = {
    title: '办好为老助餐和照护',
    requirement: '食堂按档收钱，护工上门体检，床位到社区，菜谱上墙。',
  };
  /** Has a little of `care`, so that the row of both does not stand out for it alone. */
  const clinic: TaskEntry = { title: '开设乡村诊所', requirement: '聘请护士，登门问诊，擦洗药柜。' };
  const rest = [clinic, ...NEIGHBOURS];

  it('are both held with it where they are neighbours', () => {
    expect(outcomes([meals, care, ...rest], [both, ...rest])).toEqual(['review 1', 'review 1']);
  });

  it('are not where other tasks stand between', () => {
    expect(outcomes([care, ...rest, meals], [both, ...rest], 1)).toEqual(['missing']);
  });
});

describe('a row that takes up several tasks', () => {
  const toilets: TaskEntry = {
    title: '改造农村厕所',
    requirement: '改建户厕二百座，建成公厕两座，问题厕所逐座整改。',
    lead: ['市农业农村局'],
  };
  const sewage: TaskEntry = {
    title: '治理农村污水',
    requirement: '铺设管网到户，修复停运设施，每月抽检出水。',
    lead: ['市水利局'],
  };
  const village = (requirement: string): TaskEntry => ({
    title: '收拾村容村貌',
    requirement: `户厕改建二百座，公厕建成两座，问题厕所改到位${requirement}`,
    lead: ['区农业农村局'],
  });
  const pipes: TaskEntry = { title: '更换供水管网', requirement: '管网换新，接到门口，水表出户。' };
  const pumps: TaskEntry = { title: '检修停运泵站', requirement: '停运设施逐处登记，更换水泵。' };
  const ditch = (requirement: string): TaskEntry => ({ title: '养护水渠', requirement: `清淤除草；${requirement}` });
  const PIPES_AND_PLANTS = '管网接到家门口，停运的设施限期修好。';
  const ofSewage = (requirement: string, above: readonly TaskEntry[] = [], below: readonly TaskEntry[] = []): string =>
    outcomes([sewage, ...NEIGHBOURS, toilets, ...above], [village(requirement), ...NEIGHBOURS, ...below], 1)[0]!;

  it('is held with each of them that has a sentence of its own', () => {
    expect(ofSewage(`；${PIPES_AND_PLANTS}`)).toBe('review 1');
    // The same words in a sentence of the other task are that task's.
    expect(ofSewage(`，${PIPES_AND_PLANTS}`)).toBe('missing');
  });

  it('is not held for a sentence that another task is more like', () => {
    expect(ofSewage(`；${PIPES_AND_PLANTS}`, [pipes])).toBe('missing');
  });

  it('is held where the sentence stands out twice as far as one of another row', () => {
    expect(ofSewage(`；${PIPES_AND_PLANTS}`, [pumps], [ditch('停运的水闸先登记后修。')])).toBe('review 1');
    expect(ofSewage(`；${PIPES_AND_PLANTS}`, [pumps], [ditch('设施停运的，先登记后修。')])).toBe('missing');
  });
});

describe('a child that hardly follows its parent', () => {
  const trees: TaskEntry[] = [
    { title: '种植海防林带', requirement: '挖沟排盐，选用耐碱苗木。' },
    { title: '清点古树名木', requirement: '一树一牌，围栏保护。' },
    { title: '治理松材虫害', requirement: '砍除疫木，挂放诱捕器。' },
  ];
  const archives: TaskEntry[] = [
    { title: '编修地方史志', requirement: '延请乡贤口述，校勘旧本。' },
    { title: '开放档案库房', requirement: '预约阅览，恒温恒湿。' },
    { title: '征集红色文物', requirement: '登报寻访，造册入库。' },
  ];

  it('is held for review only where a row is plainly meant', () => {
    expect(outcomes([SAND, ...trees], [REWORDED, ...archives], 1)).toEqual(['missing']);
    expect(outcomes([SAND, ...trees], [CLOSER, ...archives], 1)).toEqual(['review 1']);
  });
});
