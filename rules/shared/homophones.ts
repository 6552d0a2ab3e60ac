/**
 * Characters of official language by sound, tones apart: what a pinyin keyboard offers in place of one another.
 */
const SOUNDS =
  '安案按岸暗 爱碍 办半般班版板伴 帮邦榜傍 包报保宝暴饱 备被背倍贝辈 本奔 必比笔毕币闭碧壁避 边变便编遍辩辨辫 表标 别鳖 宾滨 并兵病丙 播波博拨拔薄 部布步不补捕 ' +
  '才财材采彩菜裁 参餐残 操草 策测册侧 层曾 查察差茶 产铲阐 场长常厂唱偿 超朝潮 车彻撤 称程成城承诚呈乘 持迟尺池耻 冲充崇 出处初除楚触储 传船穿川 创窗床 春纯 次此词辞刺 从丛聪 促粗 村存 错措 ' +
  '达大打答搭 带代待戴袋贷 单担但弹淡 当党档挡 到道导倒岛 得德 等登灯邓 地第低底敌抵帝递 点电店典垫 调掉吊钓 定订顶丁 东动懂冬栋洞 都斗豆督 度读独毒堵渡镀 段断短端 对队堆 ' +
  '发法罚乏 反范犯饭泛翻番烦返 方防放房仿访芳 非费飞肥废沸 分份纷粉奋愤 风封丰峰锋奉 否 服府复负富付副附福符腹覆幅扶抚 ' +
  '改该盖概 感干敢赶甘 港刚钢岗纲 高告搞稿 个各格隔革阁歌 给 根跟 更耕 工公功共攻供宫巩 够构购沟 古故固顾股骨鼓谷姑 关官管观馆惯贯 光广逛 规归贵鬼柜轨 国果过裹 ' +
  '海害还 含汉喊寒函涵 号好毫豪 和合何河核荷盒 很恨 红洪宏 后厚候侯 户护互湖胡糊呼 化划话画滑 还环换患缓 黄皇荒慌 会汇惠回灰挥辉恢悔 活火货获或祸 ' +
  '基机级极即集计记纪技积激及几己急继际济绩迹季寄既吉击饥疾辑籍 家加价架假嘉驾 间建见检监件健简减艰坚尖兼荐鉴渐肩捡拣践 将讲奖江强疆 交教较叫脚角郊胶缴 接结解界届街阶节洁介借皆揭戒械 今进近金紧仅尽劲禁锦 经精竞竟境镜静净京警景敬惊径 九久究救旧就 局居举具据聚拒剧距句巨矩 卷捐圈 决绝觉诀 军均君 ' +
  '开凯 看刊 抗 考靠 科可克客课刻 空控 口扣 快块 困 况矿狂 来赖 兰蓝览栏 劳老牢 了乐 类累雷泪 理里利力立历例礼厉励离丽隶粒 联连练炼恋廉 两量良亮辆凉 料疗聊 列烈劣裂 林临邻 领令另零灵龄 流留刘 楼漏 路陆录露鲁 旅绿律率虑 论轮 落罗 ' +
  '满慢 忙盲 毛贸冒 没每美媒 们门 民敏 名明命 面棉免 秘密蜜 模末莫墨默 某谋 目木幕牧母 那哪纳 难男南 内 能 你拟 年念 农浓 ' +
  '排牌派 盘判盼 旁 培配陪赔 批皮匹 片篇偏骗 票漂 品频贫拼 平评凭瓶 破迫 普铺 期其起气企器奇齐旗启弃汽契 千前签钱铅浅牵谦潜歉 强抢 桥侨巧 切且窃 亲侵勤 情清请青轻倾晴 求球 区取去趣屈 全权劝泉拳券 确却缺 群裙 ' +
  '人认任仁忍 日 容荣融 入如 三散 色 山善删扇 伤商上尚赏 少绍 社设射摄涉舍 深身神审申伸慎甚 生声升省胜圣剩盛 时十石识拾 市事是世式试示视势适室士 收手首受守授售 书属数述输术树束署鼠 双 水税睡 说 思司私四死似 送松 诉速素宿俗塑 算酸 随虽岁碎 所索锁缩 ' +
  '台太态抬 谈探 特 提题体替 天添填田 条跳挑 通同统痛童铜 投头透 图土突途涂徒 团 推退 ' +
  '外 完万晚玩 网往望忘王 为位未委围维卫味唯伟尾谓违危 文问闻稳温 我 无五务物误武屋 系席习息喜细吸希西析洗悉惜袭 下夏吓 先线现限县显险鲜献闲贤 想向象像相项响乡详箱享 效校小笑消销晓 些写谢协鞋械 新心信辛 行形型刑兴星性姓幸醒 修休秀 需须许续序叙绪虚 宣选 学雪 寻训讯迅 ' +
  '研严言验演眼烟延沿盐 央阳样养仰 要药摇邀 业也夜页叶 一以已意义议易医依移疑亿艺忆益宜遗异 因引印音阴银 应英营影硬迎赢映 用永勇 由有又友右优油游邮 于与预语育雨余遇域玉誉愈 元员原院园远源愿援缘 月约越 云运 ' +
  '在再载灾 早造 则责择泽 增 展站战占 张章掌障仗帐账涨 照找招召 者这着折 真针镇阵振震 正政证整争征症 之知支直只值治制至志置质指职止执致智织 中重种众终 周州洲 主住助注著祝筑铸 专转 装状壮 追 准 资自字子姿滋 总综宗 走 组族足阻租祖 作做座坐 最罪 尊';

/** Characters that are easily taken for one another. */
const SHAPES =
  '己已巳 末未 大太犬 人入八 土士 日曰目 天夫 干千于 贝见 折析拆 拔拨 辩辨辫 侯候 戒戎 洽恰 竟竞 末本 兔免 今令 由田甲申 历厉 没设 刺剌 住往佳 徒徙 汇江 各名 晴睛 情清 庭廷延 遗遣 帐账 记纪 决快块 幕墓慕暮 治冶 享亨 陪赔培 检捡 代伐 仿访 枝技 授受 拍柏 末朱 瞻赡 喧宣 藉籍 炼练 编偏遍 议仪 测侧';

/** Words that are both right, one often written for the other on purpose; those at the end are one word in either order of its characters. */
const BOTH_RIGHT = new Set(
  (
    '实行施行 制定制订 其他其它 及时即时 适时实时 及时实时 法制法治 考查考察 身份身分 启动起动 启用起用 截至截止 交纳缴纳 交费缴费 收交收缴 记录纪录 树立竖立 公用共用 公有共有 当作当做 看作看做 叫作叫做 给予给与 账户帐户 账目帐目 给于给予 发布公布 稽查缉查 按照依照 想象想像 图像图象 唯一惟一 统一同一 各种各类 ' +
    '互相相互 代替替代 积累累积 整修修整 演讲讲演 察觉觉察 寻找找寻 达到到达 开展展开 往来来往 式样样式 运营营运 补贴贴补 增添添增 奋发发奋 缓和和缓 语言言语 计算算计'
  ).split(' '),
);

/** Character → the groups that it belongs to, in one string. */
let groupsOf: Map<string, string> | undefined;

/** Whether one character is easily typed or read for the other. */
export function areConfusable(a: string, b: string): boolean {
  groupsOf ??= readGroups();
  return a !== b && groupsOf.get(a)?.includes(b) === true;
}

function readGroups(): Map<string, string> {
  const groups = new Map<string, string>();
  for (const group of `${SOUNDS} ${SHAPES}`.split(' ')) {
    for (const one of group) groups.set(one, (groups.get(one) ?? '') + group);
  }
  return groups;
}

/** Whether both words of two characters are right. */
export function areBothRight(a: string, b: string): boolean {
  return BOTH_RIGHT.has(a + b) || BOTH_RIGHT.has(b + a);
}
