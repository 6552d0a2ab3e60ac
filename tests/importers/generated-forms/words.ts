/** Invented words that documents of all forms are made of. */
export const PLACES = ['松岭', '荷塘', '青岚', '梅川', '白沙', '柳桥', '云溪', '澄川'] as const;
export const BODIES = [
  '发改局',
  '财政局',
  '住建局',
  '水利局',
  '教育局',
  '民政局',
  '交通局',
  '农业农村局',
  '市场监管局',
  '文旅局',
  '卫健局',
  '应急局',
] as const;
export const EACH = ['各乡镇', '各乡镇人民政府'] as const;
export const TASKS: readonly (readonly [title: string, requirement: string])[] = [
  ['修复水毁渠道', '修复渠道十二公里，恢复灌溉面积三千亩'],
  ['新建托育机构', '新建托育机构四所，新增托位二百个'],
  ['改造老旧小区', '改造小区九个，惠及居民一千二百户'],
  ['整治占道经营', '划定疏导点五处，建立巡查台账'],
  ['扩大技能培训', '组织培训六十期，培训三千人次'],
  ['推广电子证照', '归集证照四十类，实现窗口免提交'],
  ['完善应急广播', '新装终端三百套，覆盖全部行政村'],
  ['清理闲置校舍', '摸清底数，盘活校舍十五处'],
  ['畅通断头道路', '打通道路七条，同步敷设管线'],
  ['规范小微权力', '公布权力清单，编印办事指南'],
];
export const CHAPTERS = ['稳住经济运行', '办好民生实事', '守牢安全底线', '提升治理水平'] as const;
export const SECTIONS = ['夯实基础工作', '补齐突出短板', '健全长效机制'] as const;
export const DEADLINES = ['6月底前', '9月底前', '11月底前', '2026年12月底前'] as const;
