import type { TableFile, TaskEntry } from '../model/generated/table-file.ts';
import { writeTable } from '../importers/write-table.ts';
import { seeded } from './seeded.ts';

const TASKS = 40;
const CLAUSES_OF_A_TASK = 11;

/** Field, department, and what the field's tasks speak of. */
const FIELDS: readonly (readonly [field: string, unit: string, things: string])[] = [
  ['财政资金', '财政局', '部门预算 决算报表 专项债券 绩效目标 惠农补贴 转移支付 政府采购合同 国有资产台账'],
  ['养老服务', '民政局', '养老机构 社区食堂 护理床位 适老化改造 高龄津贴 探访关爱名册 康复辅具 老年学堂'],
  ['营商环境', '发改委', '市场准入清单 公平竞争审查 招标公告 履约信用 涉企收费 惠企政策 项目审批 投诉线索'],
  ['安全生产', '应急局', '重大隐患 高危作业 事故调查报告 应急预案 演练方案 避难场所 危化品仓库 执法检查'],
  ['生态环境', '生态环境局', '排污许可 饮用水水源 空气质量 噪声扰民 固废转运 环评批复 督察整改 河湖断面'],
  ['乡村振兴', '农业农村局', '高标准农田 农机补贴 宅基地审批 村级集体收入 种粮大户 动物防疫 冷链仓储 乡村民宿'],
  ['医疗卫生', '卫健委', '家庭医生 疫苗接种 医疗收费 急救站点 传染病监测 药品配备 职业健康 妇幼保健'],
  ['义务教育', '教育局', '招生划片 学位预警 课后服务 校车线路 营养午餐 教师编制 民办学校年检 研学基地'],
  ['住房保障', '住建局', '保障性住房 老旧小区 维修资金 物业评价 房屋征收 预售许可 危房鉴定 公积金贷款'],
  ['交通运输', '交通局', '公交站点 农村公路 停车泊位 网约车许可 桥梁检测 货运枢纽 港口岸线 慢行步道'],
  ['市场监管', '市场监管局', '食品抽检 特种设备 计量器具 广告监测 产品召回 缺陷消费品 价格举报 检验机构'],
  ['文化旅游', '文旅局', '文物保护单位 图书馆总分馆 旅行社投诉 非遗传承人 演出市场 景区承载量 公共文化场馆 戏曲进村'],
  ['就业创业', '人社局', '零工市场 技能培训 欠薪线索 创业担保贷款 高校毕业生 工伤认定 社保基金 职称评审'],
  ['科技创新', '科技局', '研发投入 中试平台 技术合同 孵化器 科技特派员 揭榜挂帅 实验室共享 成果转化'],
  ['自然资源', '自然资源局', '国土空间规划 土地出让 耕地红线 不动产登记 矿山修复 测绘成果 林权流转 地质灾害点'],
  ['水务工程', '水利局', '水库巡查 防汛物资 农村供水 河道采砂 取水许可 灌区改造 水土保持 小水电清退'],
  ['城市管理', '城管局', '垃圾分类 户外广告 占道经营 公厕开放 路灯巡检 违法建设 渣土运输 口袋公园'],
  ['数据应用', '数据局', '目录编制 接口授权 电子证照 公共数据集 共享申请 热线工单 一体化平台 算力调度'],
  ['退役军人', '退役军人事务局', '优待证申领 烈士纪念设施 随军家属 双拥共建 适应性培训 抚恤发放 服务站点 志愿队伍'],
  ['商务开放', '商务局', '跨境电商 老字号名录 家政企业 县域商业 会展排期 外资备案 再生资源网点 汽车以旧换新'],
];
const DEEDS: readonly string[] = [
  '扩大{a}公开范围',
  '规范{a}办理流程',
  '健全{a}和{b}联动机制',
  '推进{a}提质扩面',
  '摸清{a}底数',
  '抓好{a}专项治理',
  '完善{a}、{b}清单',
  '优化{a}线上服务',
];
const CLAUSES: readonly string[] = [
  '{m}月底前编制{a}清单，逐项写明对象、标准、时限和咨询电话',
  '对{a}逐件登记造册，{b}变动后5个工作日内更新',
  '在门户网站开设{a}专栏，汇集历年文件并提供检索下载',
  '每季度通报{a}、{b}、{c}进展，说明未完成的原因',
  '会同司法、审计等单位抽查{a}不少于{n}次，抽查结果向社会公布',
  '涉及{a}的规范性文件在印发后同步发布图解和问答',
  '把{a}纳入年度考核，连续两次排名末位的予以约谈',
  '依托镇村服务点收集{a}方面的意见，{n}日内答复',
  '打通{a}与{b}的系统壁垒，减少群众重复提交材料',
  '邀请人大代表、政协委员和企业主参加{a}座谈',
  '选取{n}个点位先行试行{a}新做法，成熟后逐步推开',
  '经办人员每年接受{a}业务轮训，考试不合格的离岗补训',
  '依法不予公开{a}的，书面说明理由并告知救济途径',
  '梳理{a}常见差错，编印案例手册分送基层窗口',
  '落实{a}保密审查，个人身份信息须作遮盖处理',
  '推行{a}“一件事”集成办理，压减环节{n}个以上',
  '对反映集中的{a}问题挂牌督办，销号一件、核实一件',
  '委托第三方评估{a}成效，评估报告在政府网站全文刊载',
  '建立{a}应急值守制度，节假日安排专人带班',
  '{m}月30日前完成{a}数据校核，错漏率控制在百分之{n}以内',
  '统一{a}标识、样式和用语，废止与上位规定不符的旧表格',
  '依照《江南省政务公开办法》（江政规〔2025〕{n}号）公开{a}依据',
  '运用电视、广播、公告栏、短信等渠道宣传{a}',
  '指导企业、学校、医院、社区开展{a}自查，整改情况存档备查',
  '严禁以{a}为名增加企业负担，发现一起查处一起',
  '探索{a}区域协作，与周边地区互认{b}结果',
  '设立{a}监督电话，来电记录保存满三年',
  '鼓励社会力量参与{a}，同等条件下优先支持本地团队',
];
/** What a rewording puts for what. */
const OTHER_WORDS: readonly (readonly [string, string])[] = [
  ['逐项写明', '分别载明'],
  ['向社会公布', '对外公示'],
  ['会同', '联合'],
  ['建立', '构建'],
  ['每季度', '按季'],
  ['书面说明理由', '以书面形式讲清缘由'],
  ['减少群众重复提交材料', '不再让群众多头填报'],
  ['梳理', '归纳整理'],
  ['规范', '理顺'],
  ['扩大', '拓宽'],
  ['抓好', '做实'],
];

/**
 * A parent of 40 tasks (about 45 KB as YAML) and a child that rewrites it: most tasks word for word, some in other words,
 * two joined, one divided, three dropped, two without a lead. Same seed, same text.
 */
export function makePair(seed: number, parentPath = 'parent.yaml'): { parent: string; child: string } {
  const below = seeded(seed);
  const tasks = Array.from({ length: TASKS }, (_, index) => makeTask(index + 1, below));
  const parent = table('2026年全市政务公开工作主要任务分解表', '临江市人民政府办公室', '临政办', seed, tasks);
  const child = table(
    '2026年新海区政务公开工作主要任务分解表',
    '临江市新海区人民政府办公室',
    '新政办',
    seed,
    rewrite(tasks),
  );
  return {
    parent: writeTable({ ...parent, parent: 'none' }, 'yaml'),
    child: writeTable({ ...child, parent: parentPath, basis: [{ docNumber: parent.docNumber! }] }, 'yaml'),
  };
}

function makeTask(number: number, below: (bound: number) => number): TaskEntry {
  const [field, unit, list] = FIELDS[(number - 1) % FIELDS.length]!;
  const things = list.split(' ');
  const fill = (sentence: string): string => {
    const first = below(things.length);
    return sentence
      .replaceAll('{a}', things[first]!)
      .replaceAll('{b}', things[(first + 1) % things.length]!)
      .replaceAll('{c}', things[(first + 3) % things.length]!)
      .replaceAll('{m}', String(6 + below(6)))
      .replaceAll('{n}', String(2 + below(18)));
  };
  const start = below(CLAUSES.length);
  const clauses = Array.from({ length: CLAUSES_OF_A_TASK }, (_, at) =>
    fill(CLAUSES[(start + at * 5) % CLAUSES.length]!),
  );
  return {
    number,
    title: `${fill(DEEDS[below(DEEDS.length)]!)}，提升${field}工作水平。`,
    requirement: `${clauses.slice(0, 4).join('；')}。${clauses.slice(4, 7).join('。')}。${clauses.slice(7).join('；')}。`,
    lead: [`市${unit}`],
    responsible: ['市直各部门', '各县（市）区政府'],
    remark: '12月底前',
  };
}

function table(title: string, issuer: string, agency: string, serial: number, tasks: TaskEntry[]): TableFile {
  const docNumber = `${agency}〔2026〕${serial}号`;
  return { title, issuer, docNumber, date: '2026-05-20', year: 2026, sections: [{ heading: '一、重点任务', tasks }] };
}

/** Numbers of the parent's tasks in the child's places; those that stand nowhere are taken over as they are. */
const REWORDED: ReadonlySet<number> = new Set([2, 9, 16, 22, 31, 37]);
const DROPPED: ReadonlySet<number> = new Set([5, 19, 33]);
const WITHOUT_LEAD: ReadonlySet<number> = new Set([12, 27]);
const JOINED = 14;
const DIVIDED = 24;

function rewrite(tasks: readonly TaskEntry[]): TaskEntry[] {
  const rewritten = tasks.flatMap((task): TaskEntry[] => {
    const number = Number(task.number);
    if (DROPPED.has(number) || number === JOINED + 1) return [];
    if (number === JOINED) return [join(task, tasks[JOINED]!)];
    if (number === DIVIDED) return divide(task);
    return [REWORDED.has(number) ? reword(task) : task];
  });
  return rewritten.map((task, index) => ({ ...localise(task), number: index + 1 }));
}

function join(first: TaskEntry, second: TaskEntry): TaskEntry {
  const title = `${first.title!.slice(0, -1)}；${second.title!}`;
  return { ...first, title, requirement: `${first.requirement!}${second.requirement!}` };
}

function divide(task: TaskEntry): TaskEntry[] {
  const [first, ...rest] = task.requirement!.split('。');
  return [
    { ...task, requirement: `${first}。` },
    { ...task, requirement: rest.join('。') },
  ];
}

function reword(task: TaskEntry): TaskEntry {
  const clauses = OTHER_WORDS.reduce((text, [from, to]) => text.replaceAll(from, to), task.requirement!).split('；');
  const title = OTHER_WORDS.reduce((text, [from, to]) => text.replaceAll(from, to), task.title!);
  return { ...task, title, requirement: clauses.toSpliced(2, 1).join('；') };
}

function localise(task: TaskEntry): TaskEntry {
  const lead = WITHOUT_LEAD.has(Number(task.number)) ? [] : [task.lead].flat().map((unit) => unit!.replace('市', '区'));
  return { ...task, lead, responsible: ['区直各部门', '各镇人民政府、街道办事处'] };
}
