import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const parentWith = (requirement: string): string => `title: 2026年临江市公共服务重点任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 规范窗口服务, requirement: ${requirement}, responsible: [各县（市）区政府] }
`;
const childWith = (requirement: string): string => `title: 2026年新海区公共服务重点任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 规范窗口服务, requirement: ${requirement} }
`;

async function found(rule: string, above: string, own: string): Promise<string[]> {
  const findings = await runRule(rule, childWith(own), parentWith(above));
  return findings.map(
    ({ messageId, severity, data }) =>
      `${messageId} ${severity} ${String(data['parentWords'] ?? '')}→${String(data['words'] ?? '')}`,
  );
}

describe('a figure', () => {
  test.each([
    ['回访满意率达到96%以上。', '回访满意率达到93%以上。', ['lower error 达到96%以上→达到93%以上']],
    ['回访满意率96%。', '回访满意率93%。', ['lower warning 96%→93%']],
    ['每年暗访不少于4次。', '每年暗访4次左右。', ['looser warning 不少于4次→4次左右']],
    ['新增导办员200名以上。', '新增导办员200名左右。', ['looser warning 200名以上→200名左右']],
    ['新增导办员不少于40名。', '新增导办员近40名。', ['looser warning 不少于40名→近40名']],
    ['自助办件八成以上。', '自助办件接近八成。', ['looser warning 八成以上→接近八成']],
    ['等候时间不超过20分钟。', '等候时间约20分钟。', ['looser warning 不超过20分钟→约20分钟']],
    ['回访满意率不低于94%。', '回访满意率力争94%。', ['looser warning 不低于94%→94%']],
    ['每月坐班不少于4天。', '每月坐班不少于4个半天。', ['lower error 不少于4天→不少于4个半天']],
    ['便民点服务半径600米。', '便民点服务半径900米。', ['looser warning 600米→900米']],
    ['700米服务半径内设便民点。', '1200米服务半径内设便民点。', ['looser warning 700米→1200米']],
    ['消火栓间距110米。', '消火栓间距140米。', ['looser warning 110米→140米']],
    ['事项网办率100%。', '事项网办率达到98%。', ['lower error 100%→达到98%']],
    ['差错率低于万分之三。', '差错率低于千分之三。', ['looser error 低于万分之三→低于千分之三']],
    ['申请在6个工作日内办结。', '申请在9个工作日内办结。', ['looser error 6个工作日内→9个工作日内']],
    ['公示期不少于7天。', '公示期不少于5天。', ['lower error 不少于7天→不少于5天']],
    ['公示期不少于10日。', '公示期不少于5日。', ['lower error 不少于10日→不少于5日']],
    ['每月暗访不少于两次。', '每月暗访不少于一次。', ['lower error 不少于两次→不少于一次']],
    ['每年暗访不少于2次。', '每年暗访1至2次。', ['lower error 不少于2次→2次']],
    ['通道净宽不少于2米。', '通道净宽不大于2米。', ['lower error 不少于2米→不大于2米']],
    ['每季度暗访3次。', '每季度暗访2次。', ['lower error 3次→2次']],
    ['每月暗访2次。', '每季度暗访3次。', ['lower error 每月暗访2次→每季度暗访3次']],
    ['每个街道至少设置3处书柜。', '每个街道至少设置2处书柜。', ['lower error 至少设置3处→至少设置2处']],
    ['县级配套比例不低于1∶1。', '区级配套比例不低于1∶0.7。', ['lower warning 不低于1∶1→不低于1∶0.7']],
    ['申请在6个工作日内办结。', '申请及时办结。', ['gone warning 6个工作日内→']],
    ['来电15秒内接通。', '来电30秒内接通。', ['looser error 15秒内→30秒内']],
    ['窗口等候时间不超过15分钟。', '窗口等候时间不超过25分钟。', ['looser error 不超过15分钟→不超过25分钟']],
    ['押金不得超过月租的3倍。', '押金不得超过月租的6倍。', ['looser error 不得超过月租的3倍→不得超过月租的6倍']],
    ['自助办件不低于总量的三成五。', '自助办件不低于总量的三成。', ['lower error 不低于总量的三成五→不低于总量的三成']],
    ['申请在十日内办结。', '申请在十五日内办结。', ['looser error 十日内→十五日内']],
    ['每季度研究不少于1次。', '全年研究不少于2次。', ['lower error 每季度研究不少于1次→全年研究不少于2次']],
    ['窗口人员培训不少于48学时。', '窗口人员培训不少于32学时。', ['lower error 不少于48学时→不少于32学时']],
    ['投诉在2小时内回应。', '投诉在1天内回应。', ['looser error 2小时内→1天内']],
    ['公示满10天。', '公示满7天。', ['lower error 满10天→满7天']],
    ['导办员按1∶500配备。', '导办员按1∶800配备。', ['looser warning 1∶500→1∶800']],
    ['单笔最高奖励不低于2万元。', '单笔最高奖励不低于2000元。', ['lower error 不低于2万元→不低于2000元']],
    ['公示期不少于两周。', '公示期不少于10天。', ['lower error 不少于两周→不少于10天']],
    ['公示期不少于90天。', '公示期不少于两个月。', ['lower error 不少于90天→不少于两个月']],
    ['申请在10个工作日内办结。', '申请在一个月内办结。', ['looser error 10个工作日内→一个月内']],
    ['自助办件不低于半数。', '自助办件不低于四成。', ['lower error 不低于半数→不低于四成']],
    ['八成以上事项自助办理。', '过半事项自助办理。', ['lower error 八成以上→过半']],
    ['导办员每200户1名。', '导办员每300户1名。', ['lower error 每200户1名→每300户1名']],
    ['每个社区设置书柜1处。', '每两个社区设置书柜1处。', ['lower error 每个社区设置书柜1处→每两个社区设置书柜1处']],
    ['街道窗口配备导办员不少于2名。', '每个街道窗口配备导办员1名以上。', ['lower error 不少于2名→1名以上']],
    ['6月底前实现13个事项联办。', '6月底前实现10个事项联办。', ['lower warning 13个→10个']],
    ['窗口忙闲系数达到0.74以上。', '窗口忙闲系数达到0.71以上。', ['lower error 达到0.74以上→达到0.71以上']],
    ['培训导办员不少于90人次。', '培训导办员90人次左右。', ['looser warning 不少于90人次→90人次左右']],
    ['满意率提高5个百分点。', '满意率提高3个百分点。', ['lower warning 5个百分点→3个百分点']],
    [
      '每个窗口每年购书不低于900元、订报不低于400元。',
      '每个窗口每年购书不低于900元、订报不低于40元。',
      ['lower error 不低于400元→不低于40元'],
    ],
  ])('is lower: %s → %s', async (above, own, expected) => {
    expect(await found('coverage/lowered-figure', above, own)).toEqual(expected);
  });

  test.each([
    ['about what was about so much', '新增导办员40名左右。', '新增导办员不少于40名。'],
    ['of a superlative', '岗位轮换不超过4年。', '岗位轮换最长4年。'],
    ['in colloquial words', '每月暗访不少于2次。', '每月暗访起码2次。'],
    ['that is nearer', '便民点服务半径900米。', '便民点服务半径600米。'],
    ['that keeps a distance', '安全防护距离200米。', '安全防护距离300米。'],
    ['in halves', '每月坐班不少于2天。', '每月坐班不少于4个半天。'],
    ['that is higher', '回访满意率达到96%以上。', '回访满意率达到97%以上。'],
    ['in other characters', '每月暗访不少于2次。', '每月暗访至少两次。'],
    ['that is a share of a total', '新增床位1800张以上，改造面积12万亩。', '新增床位160张以上，改造面积9000亩。'],
    ['of a sum over many bodies', '全年检查不少于800次。', '全年检查不少于70次。'],
    ['as often in another period', '每季度暗访3次。', '每月暗访1次。'],
    ['that once says by itself', '每季度至少暗访1次。', '按季度暗访。'],
    ['that all says by itself', '事项网办率达到100%。', '事项全部网办。'],
    ['that moved', '申请在6个工作日内办结，结果告知本人。', '申请限时办结，结果告知本人，时限为6个工作日内。'],
    ['of fewer to each', '导办员按1∶500配备。', '导办员按1∶400配备。'],
    ['in a smaller unit', '投诉在1小时内回应，3天内答复。', '投诉在50分钟内回应，3日内答复。'],
    ['that is a time of day', '窗口8时30分开门。', '窗口8时20分开门。'],
    ['that is done at once', '申请在3日内答复。', '申请当场答复。'],
    ['that is done without delay', '申请在3日内答复。', '申请立即答复。'],
    ['in characters', '申请在10日内办结。', '申请在十日内办结。'],
    ['in tenths', '满意率达到90%以上。', '满意率达到九成二以上。'],
    ['of a lower limit', '押金不得超过月租的3倍。', '押金不得超过月租的2倍。'],
    ['that is a fraction of one', '窗口忙闲系数不低于0.95。', '窗口忙闲系数不低于95%。'],
    [
      'that is of all, behind those of each',
      '每个社区设书柜2处、新增座椅90张。',
      '每个社区设书柜2处、全区新增座椅12张。',
    ],
    ['as often in a year', '每季度研究不少于1次。', '全年研究不少于4次。'],
    ['of a sum that has no period above', '全年检查不少于60次。', '每月检查不少于2次。'],
    ['in another unit of time', '申请在30分钟内答复。', '申请在半小时内答复。'],
    ['in seconds', '来电在1分钟内接通。', '来电在60秒内接通。'],
    ['as long as a month nearly is', '公示期不少于30天。', '公示期不少于1个月。'],
    ['for fewer of them', '导办员每200户1名。', '导办员每150户1名。'],
    ['twice for twice as many', '导办员每200户1名。', '导办员每400户2名。'],
    ['for others', '导办员每200户1名。', '导办员每500人1名。'],
    ['that is a share of each street', '新建书柜不少于20处。', '每个街道新建书柜不少于2处。'],
    ['that is half of a total', '打造窗口2个。', '打造窗口1个。'],
    ['that tells which are meant', '等候超过20分钟的窗口增开席位。', '等候超过10分钟的窗口增开席位。'],
    ['of years that a thing has', '检测15年以上的电梯。', '检测10年以上的电梯。'],
    ['that lets more through', '检查面积500平方米以上的商户。', '检查面积300平方米以上的商户。'],
  ])('is none of its business: one %s', async (_, above, own) => {
    expect(await found('coverage/lowered-figure', above, own)).toEqual([]);
  });
});

describe('a scope', () => {
  test.each([
    ['满25年的档案集中公布。', '满30年的档案集中公布。', ['narrower warning 满25年→满30年']],
    ['走访网格内全体孤老群众。', '走访网格内孤老群众代表。', ['gone warning 全体→']],
    ['对所有站点逐一核查线路。', '对新建站点逐一核查线路。', ['narrower warning 所有→新建']],
    ['所有窗口公示收费依据。', '重点窗口公示收费依据。', ['narrower warning 所有→重点']],
    ['各部门公示收费依据。', '有关部门公示收费依据。', ['narrower warning 各→有关']],
    ['收费依据全部公开。', '公开主要收费依据。', ['narrower warning 全部→主要']],
    ['收费依据应公开尽公开。', '收费依据部分公开。', ['narrower warning 应公开尽公开→部分']],
    ['收费依据应公开尽公开。', '做好收费依据公开。', ['gone warning 应公开尽公开→']],
    ['公示窗口收费依据。', '公示个别窗口收费依据。', ['limited warning →个别']],
    ['对所有站点逐一检查。', '对有关站点逐一检查。', ['narrower warning 所有→有关']],
    ['逐户登记联系人和慢性病史。', '联系人、慢性病史抽样登记清楚。', ['narrower warning 逐户→抽样']],
    ['逐户上门核对信息。', '重点上门核对信息。', ['narrower warning 逐户→重点']],
    ['全部小区完成改造。', '80%以上小区完成改造。', ['narrower warning 全部→80%以上']],
    [
      '对所有窗口逐个暗访，收费依据上墙公示。',
      '个别窗口都要逐个去暗访，收费依据上墙公示。',
      ['narrower warning 所有→个别'],
    ],
    ['逐户上门核对信息。', '选户上门核对信息。', ['narrower warning 逐户→选户']],
    ['对合同逐份核对印章。', '对合同抽份核对印章。', ['narrower warning 逐份→抽份']],
    ['为65岁以上居民上门办理。', '为符合条件的居民上门办理。', ['narrower warning 65岁以上→符合条件的']],
    ['为一至三年级学生代办证件。', '为部分学生代办证件。', ['narrower warning 一至三年级→部分']],
    ['为独居老人上门办理。', '为有需要的独居老人上门办理。', ['limited warning →有需要的']],
    ['全面核对窗口收费依据。', '及时核对窗口收费依据。', ['narrower warning 全面→及时']],
    ['窗口收费依据一律公示。', '窗口收费依据公示。', ['gone warning 一律→']],
    ['商户应当公示收费依据。', '大型商户应当公示收费依据。', ['limited warning →大型']],
    ['督促商户必须公示价目。', '督促临街商户必须公示价目。', ['limited warning →临街']],
    ['收费窗口一律安装评价器。', '新设收费窗口一律安装评价器。', ['limited warning →新设']],
    [
      '检查面积500平方米以上的商户。',
      '检查面积800平方米以上的商户。',
      ['narrower warning 500平方米以上→800平方米以上'],
    ],
    ['从业人数20人以上商户公示价目。', '从业人数50人以上商户公示价目。', ['narrower warning 20人以上→50人以上']],
    ['每个百户以上小区设便民点。', '每个三百户以上小区设便民点。', ['narrower warning 百户以上→三百户以上']],
    ['为65周岁以上居民上门办理。', '为75周岁以上居民上门办理。', ['narrower warning 65周岁以上→75周岁以上']],
    ['为6至14岁儿童代办证件。', '为6至12岁儿童代办证件。', ['narrower warning 14岁→12岁']],
    ['更换使用超过8年的设备。', '更换使用超过12年的设备。', ['narrower warning 超过8年→超过12年']],
    ['等候超过10分钟的窗口增开席位。', '等候超过20分钟的窗口增开席位。', ['narrower warning 超过10分钟→超过20分钟']],
    ['淘汰每小时35蒸吨以下锅炉。', '淘汰每小时10蒸吨以下锅炉。', ['narrower warning 35蒸吨以下→10蒸吨以下']],
    ['困难家庭愿办尽办。', '困难家庭择优办理。', ['narrower warning 愿办尽办→择优']],
    ['对沿街商户逐一检查。', '对沿街商户分批抽查。', ['narrower warning 逐一→分批抽查']],
    ['窗口全时段受理来信来访。', '窗口重点时段受理来信来访。', ['narrower warning 全时段→重点']],
    ['窗口人员全员持证上岗。', '窗口骨干人员持证上岗。', ['narrower warning 全员→骨干']],
    ['退件逐笔复核原因。', '退件抽样复核原因。', ['narrower warning 逐笔→抽样']],
    ['对独居老人家庭逐户走访。', '对独居老人家庭入户抽访。', ['narrower warning 逐户→抽访']],
    ['困难家庭愿办尽办。', '困难家庭能办则办。', ['narrower warning 愿办尽办→能办则办']],
    ['收费票据全部采用电子票据。', '收费票据以电子票据为主。', ['narrower warning 全部→为主']],
    ['每个街道建成1个便民站点。', '街道建成1个便民站点。', ['gone warning 每个→']],
    ['发现可疑的收费凭证一律移送核查。', '可疑的异地收费凭证移送核查。', ['gone warning 一律→']],
    ['所有窗口公示收费依据。', '区级窗口公示收费依据。', ['narrower warning 所有→区级']],
    ['导办人员应当佩戴工牌。', '女性导办人员应当佩戴工牌。', ['limited warning →女性']],
    ['在校学生应当免收押金。', '住宿在校学生应当免收押金。', ['limited warning →住宿']],
    ['招募对象应当免收押金。', '定向招募对象应当免收押金。', ['limited warning →定向']],
    ['窗口全面停用纸质号票。', '重点窗口部分时段停用纸质号票。', ['narrower warning 全面→重点']],
  ])('is narrower: %s → %s', async (above, own, expected) => {
    expect(await found('coverage/narrowed-scope', above, own)).toEqual(expected);
  });

  test.each([
    ['导办员应当佩戴工牌。', '上述导办员应当佩戴工牌。'],
    ['来访居民应当当日登记。', '导办员对来访居民应当当日登记。'],
    ['聚焦收费窗口开展整治。', '把收费窗口作为整治重点。'],
    ['各类窗口设宣传栏，收费依据上墙。', '区政务窗口设宣传栏，收费依据上墙。'],
    ['对来访居民应当当日登记。', '导办员对来访居民应当当日登记。'],
    ['所有窗口公示收费依据。', '每个窗口公示收费依据。'],
    ['为65岁以上居民上门办理。', '为60岁以上居民上门办理。'],
    ['检查面积500平方米以上的商户。', '检查面积300平方米以上的商户。'],
    ['新增座椅200张以上并投入使用。', '新增座椅300张以上并投入使用。'],
    ['实现满意率超过90%的目标。', '实现满意率超过95%的目标。'],
    ['满意率90%以上为合格。', '满意率95%以上为合格。'],
    ['开展2次以上的暗访。', '开展3次以上的暗访。'],
    ['从业人数20人以下商户免于公示。', '从业人数30人以下商户免于公示。'],
    ['对所有窗口逐一暗访。', '对窗口逐一暗访。'],
    ['按《窗口服务规程》（临政规〔2025〕3号）培训。', '按有关规定培训。'],
    ['全面推进窗口收费公示。', '积极推进窗口收费公示。'],
    ['窗口收费依据公示全覆盖。', '窗口收费依据公示到村到人。'],
    ['全面核对窗口收费依据。', '核对各窗口的收费依据。'],
    ['各县（市）区公示收费依据。', '各街道公示收费依据。'],
    ['部门公示收费依据。', '有关部门公示收费依据。'],
    ['所有窗口公示收费依据。', '所有窗口公示收费依据，重点检查停车收费。'],
    ['重点窗口公示收费依据。', '所有窗口公示收费依据。'],
    ['收费依据应公开尽公开。', '收费依据一律公开。'],
    ['商户应当公示收费依据。', '辖区商户应当公示收费依据。'],
    ['商户应当公示收费依据。', '各商户应当公示收费依据。'],
    ['商户应当公示收费依据。', '今年商户应当公示收费依据。'],
    ['商户应当公示收费依据。', '督促商户应当公示收费依据。'],
    ['商户应当公示收费依据。', '摊主和商户应当公示收费依据。'],
    ['商户应当公示收费依据。', '大型商户应当公示收费依据，其他商户张贴价目。'],
    ['商户公示收费依据。', '集中公示收费依据。'],
    ['处罚决定应当附具说明。', '作出处罚决定应当附具说明。'],
    ['群众投诉应当当日答复。', '收到群众投诉应当当日答复。'],
    ['每个区建成1个便民站点。', '区建成1个便民站点。'],
    ['每个提升区帮扶企业20家以上。', '区开发区提升区帮扶企业20家以上。'],
    ['全方位宣传收费依据。', '广泛宣传收费依据。'],
  ])('is as wide: %s → %s', async (above, own) => {
    expect(await found('coverage/narrowed-scope', above, own)).toEqual([]);
  });
});

describe('the sense', () => {
  test.each([
    ['登记结果向社会公开。', '登记结果不向社会公开。', ['negated error →不']],
    ['公开登记结果。', '暂缓公开登记结果。', ['negated error →暂缓']],
    ['检查结果全部公开。', '检查结果暂不公开。', ['negated error 全部→暂不']],
    ['公布举报电话和信箱。', '举报信箱和电话对外不公布。', ['negated error 公布→不公布']],
    ['路口加设隔离桩。', '路口拆除隔离桩。', ['opposite error 加设→拆除']],
    ['在全县推广成熟做法。', '在全县停止成熟做法。', ['opposite error 推广→停止']],
    ['放宽落户条件。', '收紧落户条件。', ['opposite error 放宽→收紧']],
    ['办理时间再缩短。', '办理时间再延长。', ['opposite error 缩短→延长']],
    ['加快材料流转。', '放慢材料流转。', ['opposite error 加快→放慢']],
    ['复印材料不收取费用。', '复印材料收取费用。', ['affirmed error 不→']],
    ['老旧表单立即停用。', '老旧表单继续使用。', ['opposite error 停用→继续使用']],
    ['启用自助终端。', '不再使用自助终端。', ['opposite error 启用→不再使用']],
    ['夜间窗口继续开办。', '夜间窗口停办。', ['opposite error 继续开办→停办']],
    ['押金应当在签约前退还。', '押金应当在签约后退还。', ['opposite error 签约前→签约后']],
    ['水温低于5℃时停止换水。', '水温高于5℃时停止换水。', ['opposite error 低于→高于']],
    ['接电实行零投资。', '接电实行自行投资。', ['affirmed error 零→自行']],
  ])('is the opposite: %s → %s', async (above, own, expected) => {
    expect(await found('wording/reversed-sense', above, own)).toEqual(expected);
  });

  test.each([
    ['a day that other rules compare', '6月底前公布目录。', '6月底后公布目录。'],
    ['another object', '扩大开放范围。', '缩小城乡差距。'],
    ['a word that only begins so', '完善服务功能。', '不断完善服务功能。'],
    ['the bound of a figure', '暗访2次。', '暗访不少于2次。'],
    ['what is made lighter', '定期更新目录。', '不定期更新目录。'],
    ['a prohibition that was lost', '不得收取费用。', '收取费用。'],
    ['the same in two words', '老旧表单立即停用。', '老旧表单立即停止使用。'],
    ['a bound under 不', '水温不低于5℃。', '水温不低于5℃，不高于20℃。'],
    ['零 of another word', '清运零星垃圾。', '清运垃圾。'],
    ['the contrary under 不', '停止代收押金。', '不再开展代收押金。'],
    ['another word of the same side', '关闭重复收费窗口。', '取消重复收费窗口。'],
    ['what follows is told of, too', '老旧表单立即停用。', '老旧表单立即停用，新表单继续使用。'],
  ])('is kept with %s', async (_, above, own) => {
    expect(await found('wording/reversed-sense', above, own)).toEqual([]);
  });
});

describe('a row that waits for review', () => {
  const parent = parentWith('所有窗口摆放收费目录，等候时间每周公布，回访满意率不低于98%。').replace(
    '规范窗口服务',
    '推动智慧窗口应用',
  );
  const inReview = async (rule: string, requirement: string): Promise<unknown[]> => {
    const child = childWith(requirement).replace('规范窗口服务', '推动智慧窗口用起来');
    expect(await runRule('coverage/unclear-task', child, parent)).toHaveLength(1);
    return (await runRule(rule, child, parent)).map(({ data }) => data['words']);
  };

  test('tells of a demand made less where all else is the parent’s', async () => {
    const [figure, scope] = ['coverage/lowered-figure', 'coverage/narrowed-scope'];
    const words = '所有窗口摆放收费目录，等候时间每周公布，回访满意率不低于95%。';
    expect(await inReview(figure!, words)).toEqual(['不低于95%']);
    expect(await inReview(scope!, words.replace('所有', '部分').replace('95', '98'))).toEqual(['部分']);
  });

  test('tells of none where it demands other things as well', async () => {
    const words = '所有窗口摆放样品，等候时间每月公布，回访满意率不低于95%。';
    expect(await inReview('coverage/lowered-figure', words)).toEqual([]);
  });
});

test.each([
  ['the own body, which is meant anyway', '街道主要负责同志', []],
  ['another one', '社区主要负责同志', ['limited warning →社区']],
])('in the table of a street an office is said to be of %s', async (_, office, expected) => {
  const demand = '每季度至少主持召开1次窗口建设专题会议。';
  const above = parentWith(`主要负责同志${demand}`)
    .replaceAll('临江市', '临江市新海区')
    .replace('县（市）区政府', '街道');
  const own = childWith(`${office}${demand}`).replaceAll('新海区', '新海区石桥街道').replace('人民政府', '');
  const findings = await runRule('coverage/narrowed-scope', own.replace('办公室', '办事处'), above);
  expect(findings.map(({ messageId, severity, data }) => `${messageId} ${severity} →${String(data['words'])}`)).toEqual(
    expected,
  );
});

test.each([
  ['the child alone, with help', '市数据局', '市民政局, 市公安局', ['lower error']],
  ['the child, for the districts too', '市数据局', '各县（市、区）政府', []],
  ['the child among others', '市数据局, 市民政局', '市公安局', []],
  ['another body', '市民政局', '市公安局', []],
])(
  'what is counted is shared out or not, where the parent’s row is led by %s',
  async (_, lead, responsible, expected) => {
    const rows = (requirement: string, cells: string): string =>
      `  - { number: 1, title: 规范窗口服务, requirement: 统一标识，${requirement}, ${cells} }\n`;
    const above = `title: 2026年窗口服务任务分解表\nissuer: 临江市人民政府办公室\nyear: 2026\ntasks:\n${rows('改造窗口不少于80个。', `lead: [${lead}], responsible: [${responsible}]`)}`;
    const own = `title: 2026年窗口服务任务分解表\nissuer: 临江市数据局\nyear: 2026\nparent: parent.yaml\ntasks:\n${rows('改造窗口不少于8个。', 'lead: [审批科]')}`;
    const findings = await runRule('coverage/lowered-figure', own, above);
    expect(findings.map(({ messageId, severity }) => `${messageId} ${severity}`)).toEqual(expected);
  },
);
