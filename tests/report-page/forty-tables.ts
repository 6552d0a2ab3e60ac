import type { TaskEntry } from '../../src/model/generated/table-file.ts';
import { writeTable } from '../../src/importers/write-table.ts';
import type { ContractTable } from '../importers/contract.ts';
import { docxOfTable, odtOfTable } from '../importers/office-files.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The parent of the forty: a city's plan, with two chapters. */
const TASKS: readonly { chapter: string; task: TaskEntry }[] = [
  [
    '一、做好主动公开',
    '公开规划文本',
    '归集历年规划文本并按领域编目，6月底前在门户网站设立专栏集中发布，每季度更新一次。',
    '市自然资源局',
  ],
  [
    '一、做好主动公开',
    '规范预决算公开',
    '部门预算、决算批复后20日内公开，涉密事项依法处理，附绩效目标和文字说明。',
    '市财政局',
  ],
  ['一、做好主动公开', '公布惠农补贴名单', '补贴发放前应当在村口公示七天，确保农户看得到、问得清。', '市农业农村局'],
  [
    '一、做好主动公开',
    '做好招生信息公开',
    '公布学区划分、招生计划、报名条件和录取结果，开通咨询电话并安排专人值守。',
    '市教育局',
  ],
  ['一、做好主动公开', '发布用工信息', '汇总企业岗位需求，每月发布零工市场岗位清单不少于4次。', '市人社局'],
  [
    '二、加强政策解读',
    '提升解读质量',
    '规范性文件与解读材料同步起草、同步审批、同步发布，运用图表、动画、短视频等形式。',
    '市政府办公室',
  ],
  ['二、加强政策解读', '回应群众关切', '热线来电5个工作日内办结，重大舆情24小时内回应，不得推诿敷衍。', '市数据局'],
  [
    '二、加强政策解读',
    '办好政策咨询窗口',
    '实体大厅和政府网站同步设立政策咨询综合服务窗口，建立常见问题库。',
    '市行政服务中心',
  ],
  ['三、夯实工作基础', '清理政务新媒体', '关停、整合长期不更新的账号，对保留的账号逐一登记备案。', '市网信办'],
  ['三、夯实工作基础', '抓好业务培训', '全年组织业务培训不少于2次，把新进人员培训纳入计划。', '市人社局'],
  ['三、夯实工作基础', '规范依申请公开', '统一受理、审核、答复、归档流程，法定期限内答复率100%。', '市司法局'],
  ['三、夯实工作基础', '编好年度报告', '按统一格式编制年度报告，1月31日前向社会公布。', '市政府办公室'],
].map(([chapter, title, requirement, lead], index) => ({
  chapter: chapter!,
  task: {
    number: index + 1,
    title: title!,
    requirement: requirement!,
    lead: [lead!],
    responsible: ['各县（市）区政府', '市直各部门'],
  },
}));

const FIRST = ['砚', '霁', '檀', '樟', '苇', '鹭', '榕', '菖'];
const SECOND = ['浦', '岭', '洲', '溪', '塘'];
/** Forty invented districts. */
export const DISTRICTS: readonly string[] = FIRST.flatMap((first) => SECOND.map((second) => `${first}${second}区`));
/** Two of them have handed in nothing. */
export const ABSENT: readonly string[] = [DISTRICTS[17]!, DISTRICTS[33]!];
/** Four more handed in what cannot be read, or no table at all. */
export const BROKEN: ReadonlySet<number> = new Set([4, 12, 25, 38]);

const FORMATS = ['yaml', 'docx', 'html', 'odt', 'csv', 'md'] as const;

/** The parent and the tables of the first `districts` districts in mixed formats, by file name. */
export function fortyTables(districts = DISTRICTS.length): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  files.set('parent.yaml', encode(parentFile()));
  DISTRICTS.slice(0, districts).forEach((district, index) => {
    if (ABSENT.includes(district)) return;
    if (BROKEN.has(index)) {
      const [name, bytes] = broken(district, index);
      files.set(name, bytes);
      return;
    }
    const format = FORMATS[index % FORMATS.length]!;
    files.set(`${district}.${format}`, written(district, childTasks(index), format));
  });
  return files;
}

function parentFile(): string {
  const sections = [...new Set(TASKS.map(({ chapter }) => chapter))].map((heading) => ({
    heading,
    tasks: TASKS.filter(({ chapter }) => chapter === heading).map(({ task }) => task),
  }));
  return writeTable(
    {
      title: '2026年临江市政务公开工作主要任务分解表',
      issuer: '临江市人民政府办公室',
      docNumber: '临政办〔2026〕12号',
      year: 2026,
      parent: 'none',
      sections,
    },
    'yaml',
  );
}

/** What a district makes of it: every third drops tasks, every fourth leaves leads out, some weaken, some put things in other words. */
function childTasks(index: number): TaskEntry[] {
  const dropped = new Set(index % 3 === 0 ? [(index % 12) + 1, ((index * 5) % 12) + 1] : []);
  return TASKS.filter(({ task }) => !dropped.has(Number(task.number))).map(({ task }, at) => {
    const lead = index % 4 === 1 && at % 5 === 2 ? [] : [String(task.lead).replace('市', '区')];
    let requirement = task.requirement!;
    if (index % 5 === 2) requirement = requirement.replace('应当', '可以').replace('不少于4次', '2次');
    if (index % 7 === 3 && at === 6) requirement = '接到反映及时处理，做好解释工作。';
    return {
      ...task,
      number: at + 1,
      title: index % 6 === 4 && at === 0 ? '归集发布各类规划' : task.title!,
      requirement,
      lead,
      responsible: ['各镇人民政府、街道办事处'],
    };
  });
}

const HEADS = ['序号', '工作任务', '工作要求', '牵头单位', '责任单位'];

function written(district: string, tasks: readonly TaskEntry[], format: (typeof FORMATS)[number]): Uint8Array {
  const title = `2026年${district}政务公开工作主要任务分解表`;
  const rows = tasks.map(({ number, title: name, requirement, lead, responsible }) =>
    [number, name, requirement, [lead].flat().join('、'), [responsible].flat().join('、')].map(String),
  );
  const table: ContractTable = {
    before: [title],
    columns: HEADS.length,
    rows: [HEADS, ...rows].map((row) => row.map((text) => ({ text }))),
    after: [],
  };
  const lines = (cells: (row: readonly string[]) => string): string => [HEADS, ...rows].map(cells).join('\n');
  switch (format) {
    case 'yaml': {
      const issuer = `临江市${district}人民政府办公室`;
      return encode(writeTable({ title, issuer, year: 2026, tasks: [...tasks] }, 'yaml'));
    }
    case 'docx':
      return docxOfTable(table);
    case 'odt':
      return odtOfTable(table);
    case 'html':
      return encode(
        `<h1>${title}</h1><table>${lines((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)}</table>`,
      );
    case 'csv':
      return encode(lines((row) => row.map((cell) => `"${cell}"`).join(',')));
    case 'md':
      return encode(
        `# ${title}\n\n| ${HEADS.join(' | ')} |\n|${'---|'.repeat(HEADS.length)}\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`,
      );
  }
}

function broken(district: string, index: number): [name: string, bytes: Uint8Array] {
  switch (index % 4) {
    case 0:
      return [`${district}.docx`, docxOfTable({ before: [district], columns: 1, rows: [], after: [] }).slice(0, 300)];
    case 1:
      return [`${district}.yaml`, encode('title: 2026年任务分解表\ntasks: [\n')];
    case 2:
      return [`${district}.txt`, encode('')];
    default:
      return [`${district}.pdf`, encode('%PDF-1.7\n%%EOF\n')];
  }
}
