import type { Finding } from '../../src/model/finding.ts';

/** The words of the requirement after what the findings propose to replace in it. */
export function applied(requirement: string, findings: readonly Finding[]): string {
  const changes = findings
    .flatMap((finding) => finding.fix?.changes ?? [])
    .filter((change) => change.kind === 'replace')
    .filter(({ pointer }) => pointer.endsWith('/requirement'))
    .toSorted((a, b) => b.span[0] - a.span[0]);
  let words = requirement;
  for (const { span, text } of changes) words = words.slice(0, span[0]) + text + words.slice(span[1]);
  return words;
}
