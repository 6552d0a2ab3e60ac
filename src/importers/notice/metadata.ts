import { stripBlanks } from '../../text/blanks.ts';
import { isOutOfForceMark } from './in-force.ts';

/** What the page around a published document says of it. */
export type MetadataKey = 'docNumber' | 'date' | 'issuer' | 'publisher' | 'validity' | 'other';

export interface MetadataEntry {
  key: MetadataKey;
  /** The label as it stands, without blanks. */
  word: string;
  value: string;
}

/** Without a colon or a bracket 名称 or 来源 may also open a sentence. */
const OTHER =
  '网站支持 技术支持 版权所有 上一篇 下一篇 上一条 下一条 分享到 附件下载 索引号 信息分类 主题分类 体裁分类 组配分类 服务对象 公开类目 公开日期 公开方式 公开属性 公开范围 发布日期 发布时间 公开时间 有效期 失效日期 废止日期 生效日期 实施日期 关键词 主题词 内容概述 信息名称 标题 名称 分类 来源 信息来源 浏览次数 阅读次数 浏览量 点击数 点击量 访问量 字号 字体 作者 编辑 责任编辑'.split(
    ' ',
  );

/** The items that 政府信息公开目录 lists for every document (政府信息公开条例), and what sites put around the text. */
const LABELS: readonly (readonly [MetadataKey, readonly string[]])[] = [
  ['docNumber', ['发文字号', '发文文号', '文件编号', '发文号', '文号']],
  ['date', ['成文日期', '发文日期', '印发日期', '生成日期', '成文时间', '发文时间']],
  ['issuer', ['发文机关', '发文机构', '发文单位', '制发机关', '印发单位']],
  ['publisher', ['发布机构', '发布单位', '公开主体', '公开机构']],
  ['validity', ['有效性', '时效性', '效力状态', '文件状态', '是否有效']],
  ['other', OTHER],
];
const KEY_OF = new Map(LABELS.flatMap(([key, words]) => words.map((word) => [word, key] as const)));
/** Of every width that a page may have, but no new line. */
const BLANK = '[^\\S\\n]';
/** Letter-spaced ones, as 文    号, are the same. */
const WORDS = [...KEY_OF.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => [...word].join(`${BLANK}{0,6}`))
  .join('|');
const LABEL = new RegExp(
  `(^|[\\s|｜])(?:[\\[【［](${WORDS})[\\]】］][:：]?|(${WORDS})(${BLANK}*[:：]|(?:${BLANK}|[|｜])+|$))`,
  'g',
);
const NUMBER = /^\s*(?:\d{1,2}\s*[.．、]|[·•●■◆*-])\s*/;
/** 首页 > 政务公开 > 文件. */
const TRAIL = /^\s*(?:当前位置|您?(?:现在)?(?:的|所在)位置)|^\s*首页\s*[>＞»›/]|[>＞»›][^>＞»›]{1,20}[>＞»›]/;
/** A day with the time of the clock: when a page went on line. */
const POSTED = /^\s*(?:\S{2,8}[:：]\s*)?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}/;
/** What a page offers to do with it, and where else to go; with how often that was done. */
const TOOLS =
  /^\s*(?:[【[]?(?:打印|关闭|分享|收藏|字体|大|中|小|返回(?:顶部|首页)|下载|阅读(?:原文)?|点?赞|在看|写?留言|评论|转发|网站地图|关于我们|联系我们|联系方式|网站声明)(?:本页|窗口|到)?[】\]]?[\s|｜\d]*){2,}$/;
/** Who runs the site, and what else it has to show. */
const SITE =
  /^\S{2,30}版权所有$|ICP备(?:案?号|\d)|网站标识码|^\s*扫一扫|^\s*(?:相关(?:阅读|解读|链接|文章|推荐|附件|报道|信息|新闻)|(?:版权|免责)声明)[:：]?\s*$/;

/** What a line of the page around a document says; undefined for a line of the document. */
export function readMetadata(line: string): MetadataEntry[] | undefined {
  if (line.length > 300) return undefined;
  if (isTrail(line) || TOOLS.test(line) || SITE.test(line) || isOutOfForceMark(stripBlanks(line))) return [];
  const bare = line.replace(NUMBER, '');
  const labels = [...bare.matchAll(LABEL)].map((found) => ({
    word: (found[2] ?? found[3] ?? '').replace(/\s/g, ''),
    isMarked: found[2] !== undefined || /[:：]/.test(found[4] ?? ''),
    start: found.index,
    end: found.index + found[0].length,
  }));
  const [first] = labels;
  if (first === undefined || first.start > 0) return POSTED.test(line) ? [] : undefined;
  const isSure = first.isMarked || labels.length > 1 || (first.word.length > 2 && KEY_OF.get(first.word) !== 'other');
  if (!isSure) return undefined;
  return labels.map(({ word, end }, at) => ({
    key: KEY_OF.get(word)!,
    word,
    // A bar parts one item from the next, whether a blank stands behind it or not.
    value: bare
      .slice(end, labels[at + 1]?.start ?? bare.length)
      .replace(/[\s|｜]+$/, '')
      .trim(),
  }));
}

/** The way through the site to the page. */
export function isTrail(line: string): boolean {
  return TRAIL.test(line);
}

export function isMetadata(line: string): boolean {
  return readMetadata(line) !== undefined;
}
