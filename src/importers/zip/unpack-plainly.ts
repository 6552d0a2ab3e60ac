import { inflate } from './inflate.ts';
import { type Unpack, verified } from './unpack.ts';

/** For places without a library of their own; src/io has one that is ten times as fast on a cold start. */
export const unpackPlainly: Unpack = (packed, expected, most) => {
  const whole = inflate(packed, most);
  return typeof whole === 'string' ? whole : verified(whole, expected);
};
