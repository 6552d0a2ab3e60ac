import { cutTo } from '../../reporters/width.ts';
import type { Host } from '../host.ts';

/** Shows how far a long run is, on one line that the next call replaces; undefined clears it. Silent without a terminal. */
export function showProgress(text: string | undefined, host: Host): void {
  host.progress?.(text === undefined ? undefined : cutTo(text, (host.columns ?? 80) - 1));
}
