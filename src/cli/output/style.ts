import pico from 'picocolors';
import type { TraceStyle } from '../../reporters/trace-text.ts';
import type { Say } from '../../messages/catalogue.ts';
import { docsAddress } from '../docs.ts';
import type { Host } from '../host.ts';
import { fileAddress, linksFor } from './hyperlinks.ts';

/** Width of what stands side by side in a file or a pipe. */
const DEFAULT_COLUMNS = 100;
const [LEAST_COLUMNS, MOST_COLUMNS] = [40, 160];

/** How text reports look here; NO_COLOR, FORCE_COLOR (no-color.org) and FORCE_HYPERLINK are honoured. */
export function styleFor(host: Host, say: Say, isForFile: boolean): TraceStyle {
  const { env } = host;
  const isForced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== '';
  const isPlain = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
  const hasColour = !isForFile && !isPlain && (isForced || (host.isTerminal && env['TERM'] !== 'dumb'));
  const asked = Number(env['COLUMNS']);
  const width = isForFile ? undefined : (host.columns ?? (asked > 0 ? asked : undefined));
  const columns = Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, width ?? DEFAULT_COLUMNS));
  const link = linksFor(isForFile ? { env: {}, isTerminal: false } : host, hasColour);
  const docs = host.docs.web ?? host.docs.local;
  return {
    say,
    toFile: (words, path) => link(words, fileAddress(host.absolute(path))),
    toPage: (words, page) => link(words, docsAddress(page, docs)),
    paint: pico.createColors(hasColour),
    hasColour,
    columns,
    wrapAt: width === undefined ? Infinity : columns,
  };
}
