import { expect, test } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { type IdentityClues, identityReader } from '../../src/text/identity.ts';
import { readUnits } from '../../src/text/units.ts';

type Clues = IdentityClues & { units?: string };

const read = ({ units: cell, ...clues }: Clues) => {
  const units = cell === undefined ? [] : readUnits(cell, vocabulary);
  const { level, kind, place, family, source } = identityReader(clues, vocabulary)(units);
  return [level ?? '?', kind ?? '?', place, family, `by ${source}`].filter(Boolean).join(' ');
};

test.each<[Clues, string]>([
  [{ issuer: '临江市新海区人民政府办公室' }, 'county government 新海区 by issuer'],
  [{ issuer: '临江市财政局' }, 'prefecture department 临江市 finance by issuer'],
  [{ issuer: '临 江 市 财 政 局' }, 'prefecture department 临江市 finance by issuer'],
  [{ issuer: '新海区市场监督管理局' }, 'county department 新海区 market-regulation by issuer'],
  [{ issuer: '青岚县人民政府' }, 'county government 青岚县 by issuer'],
  [
    {
      issuer: '石浦县人民政府',
      title: '2026年青岚县河道整治任务分解表',
      noticeTitle: '青岚县人民政府关于印发2026年青岚县河道整治任务分解表的通知',
    },
    'county government 青岚县 by issuer',
  ],
  [{ issuer: '石浦县人民政府', title: '2026年青岚县河道整治任务分解表' }, 'county government 石浦县 by issuer'],
  [{ issuer: '青岚县云溪镇人民政府' }, 'township government 云溪镇 by issuer'],
  [{ issuer: '新海区东港街道办事处' }, 'township government 东港街道 by issuer'],
  [{ issuer: '临江高新技术产业开发区管理委员会' }, 'county government 临江高新技术产业开发区 by issuer'],
  [{ issuer: '临江市高新区管委会' }, 'county government 高新区 by issuer'],
  [{ issuer: '福建省人民政府办公厅' }, 'province government 福建省 by issuer'],
  [{ issuer: '北京市人民政府办公厅' }, 'province government 北京市 by issuer'],
  [{ issuer: '北京市东城区人民政府办公室' }, 'county government 东城区 by issuer'],
  [{ issuer: '上海市浦东新区人民政府办公室' }, 'county government 浦东新区 by issuer'],
  [{ issuer: '广西壮族自治区财政厅' }, 'province department 广西壮族自治区 finance by issuer'],
  [{ issuer: '延边朝鲜族自治州人民政府办公室' }, 'prefecture government 延边朝鲜族自治州 by issuer'],
  [{ issuer: '鄂温克族自治旗人民政府办公室' }, 'county government 鄂温克族自治旗 by issuer'],
  [{ issuer: '国务院办公厅' }, 'state government by issuer'],
  [{ issuer: '财政部' }, 'state department finance by issuer'],
  [{ issuer: '国家税务总局临江市税务局' }, 'prefecture department 临江市 tax by issuer'],
  [{ issuer: '中共临江市委办公室 临江市人民政府办公室' }, 'prefecture government 临江市 by issuer'],
  [{ issuer: '临江市政务公开工作领导小组办公室' }, 'prefecture government 临江市 by issuer'],
  [{ issuer: '临江市制造强市建设领导小组' }, 'prefecture government 临江市 by issuer'],
  [{ issuer: '青禾县旅游强县创建工作领导小组' }, 'county government 青禾县 by issuer'],
  [{ issuer: '临江市双拥模范市创建领导小组' }, 'prefecture government 临江市 by issuer'],
  [{ issuer: '临江市第二人民医院' }, 'prefecture department 临江市 by issuer'],
  [{ issuer: '新海区安全生产委员会' }, 'county government 新海区 by issuer'],
  [{ issuer: '新海区安委会办公室' }, 'county government 新海区 by issuer'],
  [{ issuer: '青禾县防汛抗旱指挥部' }, 'county government 青禾县 by issuer'],
  [{ issuer: '临江市食品安全委员会办公室' }, 'prefecture government 临江市 by issuer'],
  [{ issuer: '青禾县河长制办公室' }, 'county government 青禾县 by issuer'],
  [{ issuer: '中共新海区委员会' }, 'county government 新海区 by issuer'],
  [{ issuer: '临江市卫生健康委员会' }, 'prefecture department 临江市 health by issuer'],
  [{ issuer: '新海区人民政府石桥街道办事处' }, 'township government 石桥街道 by issuer'],
  [{ issuer: '石狮市人民政府办公室' }, 'county government 石狮市 by issuer'],
  [{ title: '2021年义乌市政务公开任务分解表' }, 'county government 义乌市 by title'],
  [{ title: '2021年新海区政务公开工作主要任务分解表' }, 'county government 新海区 by title'],
  [{ title: '附件：2023年度青岚县重点任务分解表' }, 'county government 青岚县 by title'],
  [{ title: '2022年云溪镇政务公开任务分解表' }, 'township government 云溪镇 by title'],
  [{ title: '临江市财政局2021年政务公开工作任务分解表' }, 'prefecture department 临江市 finance by title'],
  [{ title: '市财政局2021年政务公开工作任务分解表' }, 'prefecture department finance by title'],
  [{ title: '县政府办公室2021年工作任务分解表' }, 'county government by title'],
  [{ title: '2021年全市政务公开工作主要任务分解表' }, 'prefecture government by title'],
  [{ title: '2021 年 全 区 政务公开工作任务分解表' }, 'county government by title'],
  [{ title: '2021年全省政务公开工作任务分解表' }, 'province government by title'],
  [{ title: '全市教育系统2021年任务分解表' }, 'prefecture department education by title'],
  [{ noticeTitle: '临江市人民政府办公室关于印发 2021 年工作要点的通知' }, 'prefecture government 临江市 by notice'],
  [{ noticeTitle: '关于印发2021年新海区工作要点的通知' }, 'county government 新海区 by notice'],
  [{ docNumber: '闽政办函〔2021〕34号' }, 'province government 福建省 by docNumber'],
  [{ docNumber: '国办发〔2021〕12号' }, 'state government by docNumber'],
  [{ docNumber: '新政办〔2026〕7号' }, '? government by docNumber'],
  [
    { title: '2018年任务分解表', units: '各区人民政府，市直各委、办、局，市发改委、市财政局' },
    'prefecture government by units',
  ],
  [{ title: '任务分解表', units: '区发改局、区财政局、各镇人民政府' }, 'county government by units'],
  [{ issuer: '财政局', title: '2021年新海区任务分解表' }, 'county department 新海区 finance by issuer'],
])('%j is %s', (clues, expected) => {
  expect(read(clues)).toBe(expected);
});

test.each<[string, Clues, string]>([
  ['towns below 全市: a county-level city', { title: '2021年全市任务分解表', units: '市财政局、各镇街' }, 'county'],
  ['districts below 全市: a prefecture', { title: '2021年全市任务分解表', units: '各区政府、各镇街' }, 'prefecture'],
  ['towns below a named 市', { issuer: '青岚市人民政府办公室', units: '各镇人民政府、街道办事处' }, 'county'],
  [
    'counties and no towns below a city of the register',
    { issuer: '义乌市人民政府办公室', units: '各县（市）区政府' },
    'prefecture',
  ],
  ['towns below a city of the register', { issuer: '义乌市人民政府办公室', units: '各区政府、各镇街' }, 'county'],
  [
    'towns all over below a named 市, and one cell copied from above',
    {
      issuer: '青岚市人民政府办公室',
      units: '各镇人民政府、各街道办事处、各县（市、区）人民政府、各乡镇、各镇街、各镇',
    },
    'county',
  ],
  ['a city without districts', { issuer: '东莞市人民政府办公室', units: '各镇街、市直各部门' }, 'prefecture'],
  [
    'bureaus of counties below a named 市, and towns in one row',
    { issuer: '槿洲市人力资源和社会保障局', units: '各县（市、区）人社局，各乡镇' },
    'prefecture',
  ],
  [
    'the bureau of one county below a named 市, and towns in one row',
    { issuer: '槿洲市水利局', units: '滨槿县水利局，各乡镇' },
    'prefecture',
  ],
  ['bureaus of its own beside its towns', { issuer: '槿洲市水利局', units: '槿洲市财政局，各乡镇' }, 'county'],
  ['a city below a city', { issuer: '临江市青岚市人民政府' }, 'county'],
  [
    'cities below 全区: an autonomous region',
    { title: '2021年全区任务分解表', units: '各盟市、自治区各部门' },
    'province',
  ],
])('the level of an ambiguous word comes from who stands below: %s', (_, { units, ...clues }, level) => {
  const below = units === undefined ? [] : readUnits(units, vocabulary);
  expect(identityReader(clues, vocabulary)(below).level).toBe(level);
});

test.each(['基层政务公开标准化规范化工作任务分解表', '重点领域市场监管信息公开任务表', '城乡社区公开任务表', ''])(
  'the title %j names nobody',
  (title) => {
    expect(identityReader({ title }, vocabulary)([])).toEqual({});
  },
);
