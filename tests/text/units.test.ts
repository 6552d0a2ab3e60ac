import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { type Home, readUnits } from '../../src/text/units.ts';
import { wordsOf } from './unit-words.ts';
import { cpuMilliseconds } from '../growth/growth.ts';

const CITY: Home = { level: 'prefecture', place: '临江市' };
const DISTRICT: Home = { level: 'county', place: '新海区' };
const PROVINCE: Home = { level: 'province' };
const TOWN: Home = { level: 'township', place: '云溪镇' };

const raws = (cell: string, home: Home = {}) => readUnits(cell, vocabulary, home).map((unit) => unit.raw);
const read = (cell: string, home: Home = {}) => readUnits(cell, vocabulary, home).map(wordsOf);

describe('separating the units of a cell', () => {
  test.each<[string, string, string[]]>([
    ['顿号', '市发改委、市财政局', ['市发改委', '市财政局']],
    [
      '全角逗号和顿号混用',
      '市直各部门，各县（市、区）人民政府、高新区管委会',
      ['市直各部门', '各县（市、区）人民政府', '高新区管委会'],
    ],
    ['半角逗号', '市发改委,市财政局', ['市发改委', '市财政局']],
    ['分号', '市卫健委；市医保局;市民政局', ['市卫健委', '市医保局', '市民政局']],
    ['斜线', '区府办/区大数据局', ['区府办', '区大数据局']],
    ['空格', '区发改局 区自然资源局', ['区发改局', '区自然资源局']],
    ['全角空格', '区发改局　区财政局', ['区发改局', '区财政局']],
    ['换行', '市发改委\n市商务局', ['市发改委', '市商务局']],
    ['Windows 换行', '市发改委\r\n市商务局', ['市发改委', '市商务局']],
    ['无前缀、空格分开', '发改局 商务局 住建局', ['发改局', '商务局', '住建局']],
    ['句号结尾', '市发改委、市财政局。', ['市发改委', '市财政局']],
    ['和、及、会同', '市发改委和市商务局', ['市发改委', '市商务局']],
    ['及', '各县区及高新区管委会', ['各县区', '高新区管委会']],
    ['会同', '市教育局会同市财政局', ['市教育局', '市财政局']],
    ['逗号后面的会同', '市教育局，会同市财政局', ['市教育局', '市财政局']],
    ['会同县', '怀化市教育局、会同县教育局', ['怀化市教育局', '会同县教育局']],
    [
      '分隔之后的以及、及',
      '市教育局、市财政局，以及各街道、及市民政局',
      ['市教育局', '市财政局', '各街道', '市民政局'],
    ],
    ['以及时开头的名称', '市教育局、及时雨公司', ['市教育局', '及时雨公司']],
    ['逐条编号', '1.市发改委 2.市商务局', ['1.市发改委', '2.市商务局']],
    ['顿号编号', '1、市发改委\n2、市商务局', ['市发改委', '市商务局']],
    ['连写两个单位', '区发改局区商务局', ['区发改局', '区商务局']],
    ['连写，后面是有关成员单位', '市水利局市安委会有关成员单位', ['市水利局', '市安委会有关成员单位']],
    ['连写三个单位', '市发展和改革委员会市财政局市市场监管局', ['市发展和改革委员会', '市财政局', '市市场监管局']],
    ['连写、无层级字', '发改局商务局', ['发改局', '商务局']],
    ['连写单位和集合', '区财政局各镇人民政府', ['区财政局', '各镇人民政府']],
  ])('%s', (_, cell, expected) => {
    expect(raws(cell)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['字间加空格', '区 直 各 部 门', ['区直各部门']],
    ['字间加空格的两个单位', '区 卫 健 局、区 医 保 局', ['区卫健局', '区医保局']],
    ['字间加空格、单位间也是空格', '区 发 改 局 区 商 务 局', ['区发改局', '区商务局']],
    ['字间加全角空格', '市　市　场　监　管　局', ['市市场监管局']],
    [
      '一个单位折成三行',
      '市行政（市民）服务中\n心管委会（负责市级线下\n专区建设）',
      ['市行政（市民）服务中心管委会（负责市级线下专区建设）'],
    ],
    ['末字折行', '市市场监督管理\n局', ['市市场监督管理局']],
    ['办公室折行', '市政府办公\n室', ['市政府办公室']],
    ['机关名中间折行', '市委\n网信办', ['市委网信办']],
    ['每行两三个字', '市发展\n和改革\n委员会\n市财政\n局', ['市发展和改革委员会', '市财政局']],
    ['集合在括号后折行', '各县（市）\n区政府', ['各县（市）区政府']],
    ['集合在括号内折行', '各县（市、\n区）人民政\n府', ['各县（市、区）人民政府']],
    [
      '两个集合跨行',
      '市直各有关单\n位，各县（市）区政\n府、高新区管委\n会',
      ['市直各有关单位', '各县（市）区政府', '高新区管委会'],
    ],
    ['空格里藏着分局', '市自然资源局 临港分局', ['市自然资源局临港分局']],
    [
      '带引号的专名',
      '区“智慧新海”管理服务中心 区行政服务中心管委会',
      ['区“智慧新海”管理服务中心', '区行政服务中心管委会'],
    ],
  ])('%s is put together again', (_, cell, expected) => {
    expect(raws(cell)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    [
      '委、办、局',
      '各区人民政府，市直各委、办、局，各开发区管委会',
      ['各区人民政府', '市直各委、办、局', '各开发区管委会'],
    ],
    ['部、委、办、局', '市直各部、委、办、局', ['市直各部、委、办、局']],
    ['委、办、厅、局', '自治区各委、办、厅、局，各盟行政公署', ['自治区各委、办、厅、局', '各盟行政公署']],
    ['各市、县（区）', '各市、县（区）人民政府，省直各部门', ['各市、县（区）人民政府', '省直各部门']],
    ['各区、县（市）', '各区、县（市）人民政府，市直各单位', ['各区、县（市）人民政府', '市直各单位']],
    ['各地、州、市', '各地、州、市人民政府（行政公署）', ['各地、州、市人民政府（行政公署）']],
    ['各县、市、区', '各县、市、区人民政府', ['各县、市、区人民政府']],
    ['括号里的顿号', '各县（市、区）人民政府，各乡镇（街道）', ['各县（市、区）人民政府', '各乡镇（街道）']],
    ['镇和街道各是一个', '各镇人民政府、街道办事处', ['各镇人民政府', '街道办事处']],
    ['部门和单位', '市直有关部门和单位', ['市直有关部门和单位']],
  ])('a collective stays whole: %s', (_, cell, expected) => {
    expect(raws(cell)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['市发展和改革委员会', '和 inside a name'],
    ['市人力资源和社会保障局', '和 inside a name'],
    ['市城市管理和综合执法局', '和 inside a name'],
    ['市市场监督管理局', '市 twice'],
    ['区区块链产业服务中心', '区 twice'],
    ['市公安局交警支队', 'a branch behind its bureau'],
    ['国家税务总局临江市税务局', 'a head office in front of its branch'],
    ['中国人民银行临江市分行', 'a head office in front of its branch'],
    ['中共临江市委办公室', '市委 inside a name'],
    ['市行政审批服务管理局（市政务服务数据管理局）', 'a second name in brackets'],
    ['民政局等相关部门', 'a vague tail'],
    ['市委市政府督查室', 'an office of both'],
  ])('%s is one unit (%s)', (cell) => {
    expect(raws(cell)).toEqual([cell]);
  });

  test.each(['', '  \n ', '—', '/', '无', '、，；', '-'])('a cell of %j names nobody', (cell) => {
    expect(raws(cell)).toEqual([]);
  });

  test('an unpaired bracket does not swallow the units behind it', () => {
    expect(raws('市大数据局（负责专题、市商务局')).toHaveLength(2);
    expect(raws('市大数据局）、市商务局')).toHaveLength(2);
  });

  test('spans point at the words in the cell', () => {
    const cell = ' 市发改委\n市商 务局（负责\n出口），各 区政府 ';
    const spans = readUnits(cell, vocabulary).map(({ span }) => stripBlanks(cell.slice(span[0], span[1])));
    expect(spans).toEqual(['市发改委', '市商务局（负责出口）', '各区政府']);
    expect(raws(cell)).toEqual(spans);
  });

  test('hostile cells are read in linear time', () => {
    const started = cpuMilliseconds();
    readUnits('区 '.repeat(50_000), vocabulary);
    readUnits('市发改委'.repeat(20_000), vocabulary);
    readUnits('（'.repeat(50_000), vocabulary);
    readUnits('（）'.repeat(50_000), vocabulary);
    readUnits('、市'.repeat(50_000), vocabulary);
    expect(cpuMilliseconds() - started).toBeLessThan(20_000);
  });
});

describe('collectives', () => {
  test.each([
    '市安委会有关成员单位',
    '县防汛抗旱指挥部各成员单位',
    '区河长办相关责任单位',
    '县双拥办成员单位',
    '市数字政府建设领导小组各有关部门',
    '县食品安全委员会的有关成员单位',
  ])('%s are one, though a body stands in front', (cell) => {
    const level = cell.startsWith('市') ? 'prefecture' : 'county';
    expect(
      readUnits(`${cell}、市医保局`, vocabulary, { level }).map(({ kind, covers, isVague }) => [kind, covers, isVague]),
    ).toEqual([
      ['collective', [{ body: 'department', level }], true],
      ['named', undefined, undefined],
    ]);
  });

  test.each<[string, string[]]>([
    ['县财政局县安委会成员单位', ['县财政局', '县安委会成员单位']],
    ['县水利局各有关单位', ['县水利局', '各有关单位']],
    ['县安委会、各成员单位', ['县安委会', '各成员单位']],
  ])('%s: no office is taken for the body that has members', (cell, expected) => {
    expect(raws(cell)).toEqual(expected);
  });

  test.each<[string, Home, string]>([
    ['各县（市）区政府', CITY, 'all:government@county'],
    ['各县（市、区）人民政府', CITY, 'all:government@county'],
    ['各县(市、区)人民政府', CITY, 'all:government@county'],
    ['各县（市、区）', CITY, 'all:government@county'],
    ['各区人民政府', CITY, 'all:government@county'],
    ['各区县（自治县）人民政府', PROVINCE, 'all:government@county'],
    ['各旗县区人民政府', CITY, 'all:government@county'],
    ['各县（市、区、特区）人民政府', PROVINCE, 'all:government@county'],
    ['各设区市人民政府', PROVINCE, 'all:government@prefecture'],
    ['各市州人民政府', PROVINCE, 'all:government@prefecture'],
    ['各市（州）人民政府', PROVINCE, 'all:government@prefecture'],
    ['各地级以上市人民政府', PROVINCE, 'all:government@prefecture'],
    ['各盟行政公署', PROVINCE, 'all:government@prefecture'],
    ['各市、县（区）人民政府', PROVINCE, 'all:government@prefecture+government@county'],
    ['各市县人民政府', CITY, 'all:government@county'],
    ['各省、自治区、直辖市人民政府', { level: 'state' }, 'all:government@province'],
    ['各镇人民政府', DISTRICT, 'all:government@township'],
    ['街道办事处', DISTRICT, 'all:government@township'],
    ['各乡镇（街道）', DISTRICT, 'all:government@township'],
    ['各镇（街道）人民政府（办事处）', DISTRICT, 'all:government@township'],
    ['各街镇', DISTRICT, 'all:government@township'],
    ['各苏木乡镇', DISTRICT, 'all:government@township'],
    ['新海区各镇街', CITY, 'all:government@township 新海区'],
    ['各开发区管委会', CITY, 'all:zone@any'],
    ['各功能区管委会', CITY, 'all:zone@any'],
    ['各开发区（园区）管委会', CITY, 'all:zone@any'],
    ['市直各部门', CITY, 'all:department@prefecture'],
    ['市直各委、办、局', CITY, 'all:department@prefecture'],
    ['市直各委办局', CITY, 'all:department@prefecture'],
    ['市级各部门', CITY, 'all:department@prefecture'],
    ['市政府各部门', CITY, 'all:department@prefecture'],
    ['市直各有关单位', CITY, 'all:department@prefecture vague'],
    ['市有关部门', CITY, 'all:department@prefecture vague'],
    ['市直相关部门', CITY, 'all:department@prefecture vague'],
    ['市直有关学校', CITY, 'all:institution@prefecture vague'],
    ['有关村', DISTRICT, 'all:institution@any vague'],
    ['区直各单位', DISTRICT, 'all:department@county'],
    ['区直各有关单位', DISTRICT, 'all:department@county vague'],
    ['县级各部门', DISTRICT, 'all:department@county'],
    ['盟直各部门', PROVINCE, 'all:department@prefecture'],
    ['自治区直属各部门', PROVINCE, 'all:department@province'],
    ['自治州直各部门', {}, 'all:department@prefecture'],
    ['省直各部门', PROVINCE, 'all:department@province'],
    ['省政府各部门、各直属机构', PROVINCE, 'all:department@province'],
    ['省（中）直各部门', PROVINCE, 'all:department@province'],
    ['国务院各部委', {}, 'all:department@state'],
    ['各部门', CITY, 'all:department@prefecture'],
    ['各单位', DISTRICT, 'all:department@county'],
    ['各部门', {}, 'all:department@any'],
    ['各县（市、区）有关部门', CITY, 'all:department@county vague'],
    ['各县（市、区）财政局', CITY, 'all:department@county finance'],
    ['区县两级教育局', CITY, 'all:department@county education'],
    ['县、乡两级政府', CITY, 'all:government@county+government@township'],
    ['省市县三级财政部门', CITY, 'all:department@province+department@prefecture+department@county finance'],
    ['各村（社区）“两委”', DISTRICT, 'all:institution@any'],
    ['村（居）两委', DISTRICT, 'all:institution@any'],
    ['各级财政部门', CITY, 'all:department@any finance'],
    ['全市各级各部门', CITY, 'all:department@any+government@any'],
    ['全县各级各有关单位', DISTRICT, 'all:department@any+government@any vague'],
    ['各级人民政府', CITY, 'all:government@any'],
    ['各有关单位', CITY, 'all: vague'],
    ['各有关部门', CITY, 'all: vague'],
    ['相关部门', CITY, 'all: vague'],
    ['等相关部门', CITY, 'all: vague'],
    ['各科室', { level: 'prefecture' }, 'all:office@any'],
    ['机关各处室', { level: 'prefecture' }, 'all:office@any'],
    ['厅属各单位', PROVINCE, 'all:institution@province'],
    ['市属国有企业', CITY, 'all:institution@prefecture'],
    ['各高校', PROVINCE, 'all:institution@any'],
    ['各乡镇卫生院', { level: 'county', place: '青禾县' }, 'all:institution@township hospital'],
    ['各敬老院', { level: 'county', place: '青禾县' }, 'all:institution@any'],
    ['各民办学校', { level: 'county', place: '青禾县' }, 'all:institution@any'],
    ['县直各学校', { level: 'county', place: '青禾县' }, 'all:institution@county'],
    ['各市属企业', CITY, 'all:institution@prefecture'],
    ['各区属企业', CITY, 'all:institution@county'],
    ['各村（社区）', TOWN, 'all:institution@any'],
    ['行业主管部门', CITY, 'all:department@prefecture vague'],
    ['沿海各县（市、区）政府', CITY, 'all:government@county vague'],
    ['山区各乡镇', DISTRICT, 'all:government@township vague'],
    ['沿线乡镇', DISTRICT, 'all:government@township vague'],
    ['项目所在镇街', DISTRICT, 'all:government@township vague'],
    ['库区乡镇人民政府', DISTRICT, 'all:government@township vague'],
    ['试点县区', CITY, 'all:government@county vague'],
    ['各承办单位', DISTRICT, 'all:department@county vague'],
  ])('%s at home in %j', (cell, home, expected) => {
    const [unit] = readUnits(cell, vocabulary, home);
    expect(wordsOf(unit!)).toBe(`${unit!.name} ${expected}`);
    expect(unit!.kind).toBe('collective');
  });

  test('bare words behind 各… are collectives too', () => {
    expect(read('各镇、街道、开发区', DISTRICT)).toEqual([
      '各镇 all:government@township',
      '街道 all:government@township',
      '开发区 all:zone@any',
    ]);
    expect(read('各盟行政公署、市人民政府', PROVINCE)[1]).toBe('市人民政府 all:government@prefecture');
    expect(read('县各有关部门、单位', DISTRICT)[1]).toBe('单位 all:department@county vague');
  });

  test('of the name of an office the first character is no level', () => {
    expect(readUnits('各市场监管所', vocabulary, DISTRICT)[0]!.level).not.toBe('prefecture');
  });

  test('a township’s own name is no collective in its own table', () => {
    expect(read('镇人民政府', TOWN)).toEqual(['镇人民政府 government township']);
    expect(read('镇党政办', TOWN)).toEqual(['镇党政办 department township township-office']);
  });
});

describe('named units', () => {
  test.each<[string, Home, string]>([
    ['市发改委', CITY, '市发改委 department prefecture development-reform'],
    ['区政府办', DISTRICT, '区政府办 department county government-office'],
    ['区府办', DISTRICT, '区府办 department county government-office'],
    ['市政府办公厅', CITY, '市政府办公厅 department prefecture government-office'],
    ['临江市新海区人民政府办公室', {}, '临江市新海区人民政府办公室 department county 新海区 government-office'],
    ['临江市财政局', {}, '临江市财政局 department prefecture 临江市 finance'],
    ['新海区人民政府', CITY, '新海区人民政府 government county 新海区'],
    ['新海区', CITY, '新海区 government county 新海区'],
    ['东港街道办事处', DISTRICT, '东港街道办事处 government township 东港街道'],
    ['云溪镇', DISTRICT, '云溪镇 government township 云溪镇'],
    ['高新区管委会', CITY, '高新区管委会 zone ? 高新区'],
    ['平潭综合实验区管委会', PROVINCE, '平潭综合实验区管委会 zone ? 平潭综合实验区'],
    ['临江经济技术开发区管理委员会', CITY, '临江经济技术开发区管理委员会 zone ? 临江经济技术开发区'],
    ['高新区财政局', CITY, '高新区财政局 department county 高新区 finance'],
    ['市大数据委（负责专题建设）', CITY, '市大数据委 department prefecture data (负责专题建设)'],
    ['市行政（市民）服务中心管委会', CITY, '市行政（市民）服务中心管委会 department prefecture government-services'],
    ['区“智慧新海”管理服务中心', DISTRICT, '区“智慧新海”管理服务中心 department county'],
    ['市司法局（负责市政府规章、统筹协调）', CITY, '市司法局 department prefecture justice (负责市政府规章、统筹协调)'],
    ['区委网信办', DISTRICT, '区委网信办 department county cyberspace party'],
    ['市委办公室', CITY, '市委办公室 department prefecture party-office party'],
    ['县纪委监委', DISTRICT, '县纪委监委 department county discipline party'],
    ['市监委', CITY, '市监委 department prefecture discipline party'],
    ['市监局', CITY, '市监局 department prefecture market-regulation'],
    ['市民政局', CITY, '市民政局 department prefecture civil-affairs'],
    ['市城市管理局', CITY, '市城市管理局 department prefecture urban-management'],
    ['市政园林局', CITY, '市政园林局 department prefecture urban-management'],
    ['区城乡建设局', DISTRICT, '区城乡建设局 department county housing-construction'],
    ['市场监管局', DISTRICT, '市场监管局 department county market-regulation'],
    ['省市场监管局', PROVINCE, '省市场监管局 department province market-regulation'],
    ['区文体和旅游局', DISTRICT, '区文体和旅游局 department county culture-tourism'],
    ['团市委', CITY, '团市委 department prefecture youth-league'],
    ['市税务局', CITY, '市税务局 department prefecture tax vertical'],
    ['国家税务总局临江市税务局', CITY, '国家税务总局临江市税务局 department prefecture 临江市 tax vertical'],
    ['市资源规划局新海分局', DISTRICT, '市资源规划局新海分局 department county 新海 natural-resources vertical'],
    ['新海生态环境局', DISTRICT, '新海生态环境局 department county 新海 ecology-environment vertical'],
    ['区气象局', DISTRICT, '区气象局 department county meteorology vertical'],
    ['财政部', CITY, '财政部 department state finance'],
    ['国家发展改革委', CITY, '国家发展改革委 department state development-reform'],
    ['省经济和信息化厅', PROVINCE, '省经济和信息化厅 department province industry'],
    ['市公安局交警支队', CITY, '市公安局交警支队 department prefecture public-security'],
    ['市供电公司', CITY, '市供电公司 institution prefecture power-supply vertical'],
    ['县政协办', DISTRICT, '县政协办 department county cppcc'],
    ['鄂温克族自治旗财政局', {}, '鄂温克族自治旗财政局 department county 鄂温克族自治旗 finance'],
    ['延边朝鲜族自治州财政局', {}, '延边朝鲜族自治州财政局 department prefecture 延边朝鲜族自治州 finance'],
    ['锡林郭勒盟财政局', {}, '锡林郭勒盟财政局 department prefecture 锡林郭勒盟 finance'],
    ['自治区财政厅', {}, '自治区财政厅 department province finance'],
    ['旗财政局', {}, '旗财政局 department county finance'],
    ['区自规分局', DISTRICT, '区自规分局 department county natural-resources vertical'],
    ['云溪岛管委会', CITY, '云溪岛管委会 zone ? 云溪岛'],
    ['镇党委', DISTRICT, '镇党委 department township party-committee party acting'],
    ['区教育局等八个公共企事业单位主管部门', DISTRICT, '区教育局 department county education vague'],
    ['政策法规处', {}, '政策法规处 office ?'],
    ['办公室', {}, '办公室 office ?'],
  ])('%s at home in %j', (cell, home, expected) => {
    expect(read(cell, home)).toEqual([expected]);
  });

  test.each([
    ['工商局', 'market-regulation'],
    ['质监局', 'market-regulation'],
    ['食品药品监督管理局', 'market-regulation'],
    ['国土资源局', 'natural-resources'],
    ['规划局', 'natural-resources'],
    ['环保局', 'ecology-environment'],
    ['卫计委', 'health'],
    ['卫生和计划生育委员会', 'health'],
    ['旅游局', 'culture-tourism'],
    ['文广新局', 'culture-tourism'],
    ['安监局', 'emergency'],
    ['经信局', 'industry'],
    ['农业局', 'agriculture'],
    ['国税局', 'tax'],
    ['地税局', 'tax'],
    ['数据局', 'data'],
  ])('the old or new name %s belongs to %s', (name, family) => {
    expect(readUnits(`市${name}`, vocabulary)[0]?.family).toBe(family);
  });

  test('a unit without prefix takes the one in front of it', () => {
    expect(read('市教育局、环保局、民政局等相关部门', CITY)).toEqual([
      '市教育局 department prefecture education',
      '市环保局 department prefecture ecology-environment',
      '市民政局 department prefecture civil-affairs vague',
    ]);
    expect(read('各区人民政府，临江市档案馆、图书馆').slice(1)).toEqual([
      '临江市档案馆 department prefecture 临江市 archives',
      '临江市图书馆 institution prefecture 临江市 library',
    ]);
    expect(raws('市教育局、环保局')).toEqual(['市教育局', '环保局']);
  });

  test('party and government prefixes are told apart', () => {
    expect(read('市委宣传部、网信办、财政局').map((words) => words.split(' ')[0])).toEqual([
      '市委宣传部',
      '市委网信办',
      '市财政局',
    ]);
    expect(read('区财政局、编办')[1]).toMatch(/^区编办 /);
  });

  test('a ministry never takes a local prefix', () => {
    expect(read('市教育局、财政部')[1]).toBe('财政部 department state finance');
  });

  test('words about what a unit does are not part of its name', () => {
    expect(read('市发改委牵头，市财政局、商务局配合').map((words) => words.split(' ')[0])).toEqual([
      '市发改委',
      '市财政局',
      '市商务局',
    ]);
    expect(read('各县（市）区政府按职责分工负责')[0]).toBe('各县（市）区政府 all:government@county');
    expect(read('牵头单位：市发改委')[0]).toBe('市发改委 department prefecture development-reform');
  });
});

describe('what 市 means', () => {
  test.each<[Home, string]>([
    [CITY, 'prefecture'],
    [DISTRICT, 'prefecture'],
    [{ level: 'county', place: '青岚市' }, 'county'],
    [{ level: 'province', place: '上海市' }, 'province'],
    [{}, 'prefecture'],
  ])('at home in %j: %s', (home, level) => {
    expect(readUnits('市财政局', vocabulary, home)[0]?.level).toBe(level);
    expect(readUnits('市直各部门', vocabulary, home)[0]?.covers).toEqual([{ body: 'department', level }]);
  });

  test('a city below a city is of county level', () => {
    expect(readUnits('临江市青岚市财政局', vocabulary)[0]?.level).toBe('county');
    expect(readUnits('北京市财政局', vocabulary)[0]?.level).toBe('province');
  });
});
