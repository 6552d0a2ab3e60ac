import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FUZZ_SAMPLES } from './fuzz-samples.ts';

/** What one call of the fuzz asks for. */
export interface FuzzCall {
  format: string;
  count: number;
  seed: number;
  /** Files to damage beside our own. */
  from: readonly string[];
  only?: number;
  save?: string;
  isChild: boolean;
}

export const FUZZ_USAGE = `用法 usage: npm run fuzz -- FORMAT [COUNT] [--seed N] [--from FILE]… [--only N] [--save FILE]
  FORMAT: ${Object.keys(FUZZ_SAMPLES).join(' ')}`;

/** The call that arguments make, or what is wrong with them, in both languages. */
export function readFuzzCall(args: readonly string[]): FuzzCall | { fault: string } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const detail = (error as Error).message.split(/\. /)[0];
    return { fault: `命令写法有误 wrong call: ${detail}` };
  }
  const { values, positionals } = parsed;
  const [format = 'docx', count = '2000', ...more] = positionals;
  if (more.length > 0) return { fault: `参数多了 too many arguments: ${more.join(' ')}` };
  const { from, save } = values;
  if (from.length === 0 && !Object.hasOwn(FUZZ_SAMPLES, format)) {
    return { fault: `没有“${format}”的样本，请用 --from 给一个文件 no sample of ${format}: give one by --from FILE` };
  }
  const absent = from.find((file) => !existsSync(file));
  if (absent !== undefined) return { fault: `没有这个文件 there is no such file: ${absent}` };
  const numbers = { COUNT: count, '--seed': values.seed, '--only': values.only ?? '0' };
  const bad = Object.entries(numbers).find(([, text]) => !/^\d{1,15}$/.test(text));
  if (bad) return { fault: `${bad[0]} 应是整数，不是“${bad[1]}” ${bad[0]} is a whole number, not “${bad[1]}”` };
  return {
    format,
    count: Number(count),
    seed: Number(values.seed),
    from,
    ...(values.only !== undefined && { only: Number(values.only) }),
    ...(save !== undefined && { save }),
    isChild: values.child,
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      from: { type: 'string', multiple: true, default: [] },
      only: { type: 'string' },
      save: { type: 'string' },
      child: { type: 'boolean', default: false },
    },
  });
}
