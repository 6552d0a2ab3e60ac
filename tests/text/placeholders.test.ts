import { describe, expect, test } from 'vitest';
import { isPlaceholder } from '../../src/text/placeholders.ts';

describe('words that keep a place free', () => {
  test.each([
    [
      'nothing is there',
      ['无', '暂无', '空缺', '从缺', '暂缺', '暂空', '目前尚无', '暂未设置', '暂不明确', '不详', '—', '（无）'],
    ],
    [
      'something is awaited',
      [
        '待定',
        '“待商定”',
        '待补',
        '待报批',
        '待上会',
        '待研判',
        '待区政府明确',
        '待上级文件出台',
        '待机构改革后确定',
        '责任单位待定',
        '尚待区委常委会审定',
        '待编办批复后另行明确',
        '待镇党委换届',
      ],
    ],
    [
      'it is settled later',
      [
        '另行确定',
        '由区政府另行明确',
        '由区委、区政府另行明确',
        '具体内容后续明确',
        '容后补报',
        '届时通知',
        '时间另定',
        '尚未确定',
        '责任人未定。',
      ],
    ],
    ['others settle it', ['由区政府确定', '由各单位酌定', '责任单位由区委编办明确']],
    [
      'it hangs on something',
      [
        '视情况而定',
        '视情而定',
        '视情况',
        '视工作需要确定',
        '视资金到位情况再定',
        '依批复结果而定',
        '以实际为准',
        '具体以区政府批复为准',
      ],
    ],
    ['it is being settled', ['研究中', '正在协调中', '尚在报批中']],
    ['it stands elsewhere', ['略', '同上', '同第3项', '详见附件']],
  ])('%s', (_, cells) => {
    expect(cells.filter((cell) => !isPlaceholder(cell))).toEqual([]);
  });

  test('are not those that demand or name something', () => {
    const told = [
      '待遇落实到位',
      '待遇',
      '待岗职工服务中心',
      '待办件限时清零',
      '待建项目加快开工',
      '待整改问题年底前清零',
      '视频会议中心',
      '视障人士联合会',
      '未成年人保护委员会',
      '未成年人保护措施落实',
      '由区财政局负责',
      '由区财政局统一公布',
      '由区财政局落实',
      '另行组织专家评审会议',
      '审批后公布',
      '定期公布',
      '以奖代补',
      '暂缓实施',
      '暂停审批',
      '无障碍设施改造',
      '不动产登记中心',
      '空气质量监测',
      '待区政府明确，先行摸底',
      '区教育局',
      '制定方案',
      '缺陷产品召回',
    ];
    expect(told.filter(isPlaceholder)).toEqual([]);
  });
});
