import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { freePlaces, type Home, readUnits } from '../../src/text/units.ts';
import { wordsOf } from './unit-words.ts';

const CITY: Home = { level: 'prefecture', place: '临江市' };
const DISTRICT: Home = { level: 'county', place: '新海区' };
const COUNTY: Home = { level: 'county', place: '青禾县' };
const CITY_BELOW: Home = { level: 'county', place: '石狮市' };
const NOWHERE: Home = {};

type Row = [cell: string, home: Home, expected: string];

describe('the longest name is one unit', () => {
  test.each<Row>([
    ['县市场监管局', COUNTY, '县市场监管局 department county market-regulation'],
    ['县市政园林局', COUNTY, '县市政园林局 department county urban-management'],
    ['县市容管理局', COUNTY, '县市容管理局 department county urban-management'],
    ['县市民服务中心', COUNTY, '县市民服务中心 department county government-services'],
    ['县乡镇企业服务中心', COUNTY, '县乡镇企业服务中心 department county'],
    ['乡镇企业服务中心', COUNTY, '乡镇企业服务中心 department township government-services'],
    ['社区卫生服务中心', COUNTY, '社区卫生服务中心 institution county hospital'],
    ['石桥社区卫生服务中心', COUNTY, '石桥社区卫生服务中心 institution ? 石桥 hospital'],
    ['区供销社区商务局', COUNTY, '区供销社 department county supply-marketing | 区商务局 department county commerce'],
    ['各社区党组织', COUNTY, '各社区党组织 all:department@any party-committee'],
    ['县社区卫生服务中心', COUNTY, '县社区卫生服务中心 institution county hospital'],
    ['县乡镇财政管理局', COUNTY, '县乡镇财政管理局 department county'],
    ['县镇村建设服务中心', COUNTY, '县镇村建设服务中心 department county'],
    ['区县合作交流办', COUNTY, '区县合作交流办 department county'],
    ['县街道社区服务中心', COUNTY, '县街道社区服务中心 department county'],
    ['市开发区管理办公室', CITY, '市开发区管理办公室 department prefecture'],
    ['市园区服务中心', CITY, '市园区服务中心 department prefecture'],
    ['市乡镇企业局', CITY, '市乡镇企业局 department prefecture'],
    ['各区市场监管局', CITY, '各区市场监管局 all:department@county market-regulation'],
    ['各县（市、区）市场监管局', CITY, '各县（市、区）市场监管局 all:department@county market-regulation'],
    ['县区财政局', CITY, '县区财政局 all:department@county finance'],
    ['各社区卫生服务中心', CITY, '各社区卫生服务中心 all:institution@any'],
  ])('%s', (cell, home, expected) => {
    const found = readUnits(cell, vocabulary, home).map(wordsOf);
    expect(found.join(' | ')).toBe(expected);
  });
});

describe('streets and towns stand for themselves in every form of their name', () => {
  test.each<Row>([
    ['新海区人民政府石桥街道办事处', DISTRICT, '新海区人民政府石桥街道办事处 government township 石桥街道'],
    ['临江市新海区人民政府石桥街道办事处', DISTRICT, '临江市新海区人民政府石桥街道办事处 government township 石桥街道'],
    ['新海区石桥街道', DISTRICT, '新海区石桥街道 government township 石桥街道'],
    ['石桥街办', DISTRICT, '石桥街办 government township 石桥'],
    ['石桥办事处', DISTRICT, '石桥办事处 government township 石桥'],
    [
      '中共新海区石桥街道工作委员会',
      DISTRICT,
      '中共新海区石桥街道工作委员会 department township 石桥街道 party-committee party acting',
    ],
    [
      '新海区人民政府石桥街道办事处综合执法队',
      DISTRICT,
      '新海区人民政府石桥街道办事处综合执法队 department township 石桥街道',
    ],
    ['青禾县人民政府城东街道办事处', COUNTY, '青禾县人民政府城东街道办事处 government township 城东街道'],
    ['县城东街道办事处', COUNTY, '县城东街道办事处 government township 城东街道'],
    ['县城关镇人民政府', COUNTY, '县城关镇人民政府 government township 城关镇'],
    ['县云溪镇人民政府', COUNTY, '县云溪镇人民政府 government township 云溪镇'],
    ['市场街道办事处', COUNTY, '市场街道办事处 government township 市场街道'],
    ['人民路街道办事处', COUNTY, '人民路街道办事处 government township 人民路街道'],
    ['政府路街道', COUNTY, '政府路街道 government township 政府路街道'],
    ['新区街道', COUNTY, '新区街道 government township 新区街道'],
    ['西城区街道', COUNTY, '西城区街道 government township 西城区街道'],
    ['旗山镇', COUNTY, '旗山镇 government township 旗山镇'],
    ['州城街道', COUNTY, '州城街道 government township 州城街道'],
    ['白马回族乡人民政府', COUNTY, '白马回族乡人民政府 government township 白马回族乡'],
    [
      '云溪镇党委、政府',
      COUNTY,
      '云溪镇党委 department township 云溪镇 party-committee party acting | 云溪镇政府 government township 云溪镇',
    ],
    [
      '石桥街道党工委、办事处',
      DISTRICT,
      '石桥街道党工委 department township 石桥街道 party-committee party acting | 石桥街道办事处 government township 石桥街道',
    ],
  ])('%s', (cell, home, expected) => {
    const found = readUnits(cell, vocabulary, home).map(wordsOf);
    expect(found.join(' | ')).toBe(expected);
  });
});

describe('places of the register are known by name', () => {
  test.each<Row>([
    ['石狮市财政局', NOWHERE, '石狮市财政局 department county 石狮市 finance'],
    ['闽侯县财政局', NOWHERE, '闽侯县财政局 department county 闽侯县 finance'],
    ['沙县区教育局', NOWHERE, '沙县区教育局 department county 沙县区 education'],
    ['津市市财政局', NOWHERE, '津市市财政局 department county 津市市 finance'],
    ['泉州市石狮市人民政府', NOWHERE, '泉州市石狮市人民政府 government county 石狮市'],
    ['市中区财政局', NOWHERE, '市中区财政局 department county 市中区 finance'],
    ['市北区教育局', NOWHERE, '市北区教育局 department county 市北区 education'],
    ['乐山市市中区人民政府', NOWHERE, '乐山市市中区人民政府 government county 市中区'],
    ['科尔沁左翼中旗财政局', NOWHERE, '科尔沁左翼中旗财政局 department county 科尔沁左翼中旗 finance'],
    ['城中区财政局', NOWHERE, '城中区财政局 department county 城中区 finance'],
    ['镇雄县', NOWHERE, '镇雄县 government county 镇雄县'],
    ['东莞市财政局', NOWHERE, '东莞市财政局 department prefecture 东莞市 finance'],
    ['城区财政局', NOWHERE, '城区财政局 department county 城区 finance'],
    ['市财政局', CITY_BELOW, '市财政局 department county finance'],
    ['青岚市财政局', NOWHERE, '青岚市财政局 department prefecture 青岚市 finance'],
  ])('%s', (cell, home, expected) => {
    const found = readUnits(cell, vocabulary, home).map(wordsOf);
    expect(found.join(' | ')).toBe(expected);
  });
});

describe('sections of an office are units of their own kind', () => {
  test.each<Row>([
    ['办公室、法规处、财务科', CITY, '办公室 office ? | 法规处 office ? | 财务科 office ?'],
    ['办公室 法规处 财务科', CITY, '办公室 office ? | 法规处 office ? | 财务科 office ?'],
    ['局办公室', CITY, '局办公室 office ?'],
    ['市局办公室', CITY, '市局办公室 office ?'],
    ['机关党委', CITY, '机关党委 office ?'],
    ['人事科、宣传科', CITY, '人事科 office ? | 宣传科 office ?'],
    ['市教育局、办公室', CITY, '市教育局 department prefecture education | 办公室 office ?'],
    ['市财政局预算科', CITY, '市财政局预算科 office prefecture finance'],
    ['机关各科室', CITY, '机关各科室 all:office@any'],
    ['镇机关各办所', CITY, '镇机关各办所 all:office@any'],
    ['市房管处', CITY, '市房管处 department prefecture housing-construction'],
    ['研究室', CITY, '研究室 department prefecture counsellors'],
    ['市委办公室', CITY, '市委办公室 department prefecture party-office party'],
  ])('%s', (cell, home, expected) => {
    const found = readUnits(cell, vocabulary, home).map(wordsOf);
    expect(found.join(' | ')).toBe(expected);
  });
});

describe('bodies that act for a place say so', () => {
  test.each<Row>([
    ['区安全生产委员会', DISTRICT, '区安全生产委员会 department county emergency acting'],
    ['区安委办', DISTRICT, '区安委办 department county emergency acting'],
    ['区食品安全委员会办公室', DISTRICT, '区食品安全委员会办公室 department county acting'],
    ['区生态环境保护委员会', DISTRICT, '区生态环境保护委员会 department county ecology-environment acting'],
    ['区乡村振兴委员会办公室', DISTRICT, '区乡村振兴委员会办公室 department county rural-revitalisation acting'],
    ['区水利建设委员会', DISTRICT, '区水利建设委员会 department county acting'],
    ['区应急委员会', DISTRICT, '区应急委员会 department county emergency acting'],
    ['区卫生健康委员会', DISTRICT, '区卫生健康委员会 department county health'],
    ['区住房和城乡建设委员会', DISTRICT, '区住房和城乡建设委员会 department county housing-construction'],
    ['区委政法委员会', DISTRICT, '区委政法委员会 department county political-legal party'],
    ['区政务公开领导小组', DISTRICT, '区政务公开领导小组 department county acting'],
    ['区防汛抗旱指挥部', DISTRICT, '区防汛抗旱指挥部 department county emergency acting'],
    ['区优化营商环境联席会议', DISTRICT, '区优化营商环境联席会议 department county acting'],
    ['区河长制办公室', DISTRICT, '区河长制办公室 department county river-chief acting'],
    ['中共新海区委', DISTRICT, '中共新海区委 department county 新海区 party-committee party acting'],
    ['中共新海区委员会', DISTRICT, '中共新海区委员会 department county 新海区 party-committee party acting'],
    ['区卫生健康委员会', DISTRICT, '区卫生健康委员会 department county health'],
    ['区国资委', DISTRICT, '区国资委 department county state-assets'],
    ['云溪开发区管理委员会', DISTRICT, '云溪开发区管理委员会 zone ? 云溪开发区'],
    ['各县（市、区）安委会', CITY, '各县（市、区）安委会 all:government@county'],
    ['各县（市、区）党委、政府', CITY, '各县（市、区）党委 all:government@county | 政府 all:government@county'],
    ['各县（市、区）委、人民政府', CITY, '各县（市、区）委 all:government@county | 人民政府 all:government@county'],
    ['市人大常委会', CITY, '市人大常委会 department prefecture peoples-congress'],
  ])('%s', (cell, home, expected) => {
    const found = readUnits(cell, vocabulary, home).map(wordsOf);
    expect(found.join(' | ')).toBe(expected);
  });
});

describe('what stands behind a unit is not its name', () => {
  test.each<Row>([
    ['农业局等', COUNTY, '农业局 department county agriculture vague'],
    [
      '县公安局、县城管局等部门',
      COUNTY,
      '县公安局 department county public-security | 县城管局 department county urban-management vague',
    ],
    [
      '市住建局等相关部门，各区政府',
      CITY,
      '市住建局 department prefecture housing-construction vague | 各区政府 all:government@county',
    ],
    ['市教育局等单位结合实际抓好落实', CITY, '市教育局 department prefecture education vague'],
    ['各县（市、区）人民政府结合实际落实', CITY, '各县（市、区）人民政府 all:government@county'],
    [
      '市教育局、市财政局分工负责',
      CITY,
      '市教育局 department prefecture education | 市财政局 department prefecture finance',
    ],
    [
      '市教育局、市人社局依职责落实',
      CITY,
      '市教育局 department prefecture education | 市人社局 department prefecture human-resources',
    ],
    ['市教育局年底前完成', CITY, '市教育局 department prefecture education'],
    ['市教育局，6月底前完成', CITY, '市教育局 department prefecture education'],
    ['市教育局（6月底前完成）', CITY, '市教育局 department prefecture education'],
    [
      '市教育局、市财政局（列第一位的为牵头单位，下同）',
      CITY,
      '市教育局 department prefecture education | 市财政局 department prefecture finance',
    ],
    [
      '市教育局、市财政局，排在首位的为牵头单位',
      CITY,
      '市教育局 department prefecture education | 市财政局 department prefecture finance',
    ],
    [
      '市教育局、市财政局各负其责',
      CITY,
      '市教育局 department prefecture education | 市财政局 department prefecture finance',
    ],
    ['★市教育局、市财政局*', CITY, '市教育局 department prefecture education | 市财政局 department prefecture finance'],
    [
      '市教育局基础教育科、市高等教育管理处',
      CITY,
      '市教育局基础教育科 office prefecture education | 市高等教育管理处 department prefecture',
    ],
    ['市大数据委（负责专题建设）', CITY, '市大数据委 department prefecture data (负责专题建设)'],
  ])('%s', (cell, home, expected) => {
    const found = readUnits(cell, vocabulary, home).map(wordsOf);
    expect(found.join(' | ')).toBe(expected);
  });
});

describe('words that keep a place free are no unit', () => {
  test.each([
    '待定',
    '待明确',
    '另行确定',
    '由区委编办另行确定',
    '单位待定',
    '（待补充）',
    '尚未明确',
    '视情况确定',
    'TBD',
    '××局',
    '市××局',
    'XX科',
    'ＸＸ街道',
    '某某中心',
    '**局',
    '○○处',
    '略',
    '从略',
    '同上',
    '同第3项',
    '详见附件',
    '暂无',
    'N/A',
    '/',
    '——',
    '?',
  ])('%s', (cell) => {
    expect(readUnits(cell, vocabulary, DISTRICT)).toEqual([]);
    expect(readUnits(`区教育局、${cell}`, vocabulary, DISTRICT).map(({ name }) => name)).toEqual(['区教育局']);
  });

  test('also where a mark that parts units stands among them', () => {
    expect(readUnits('由区委、区政府另行明确', vocabulary, DISTRICT)).toEqual([]);
    expect(freePlaces('由区委、区政府另行明确').map(({ raw }) => raw)).toEqual(['由区委、区政府另行明确']);
  });

  test('and are found again where a cell is written anew; strokes are not', () => {
    expect(freePlaces('区教育局、待定，××科、——、/').map(({ raw }) => raw)).toEqual(['待定', '××科']);
    expect(freePlaces('〃').map(({ raw }) => raw)).toEqual(['〃']);
  });
});
