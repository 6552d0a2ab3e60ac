import type { Prepared } from './prepare.ts';
import type { Evidence } from './similarity.ts';
import type { Wording } from './wording.ts';

/** accept: the child task carries the parent task. review: it may, a person must say. */
export type Verdict = 'accept' | 'review' | 'none';

/** Below this score a pair is not even worth a look. */
export const REVIEW_SCORE = 0.4;

/**
 * Whether one child task carries one parent task. Equal frames prove nothing: 加强供水信息公开 and 加强供气信息公开 differ in
 * one character and are two tasks. So a title word on each side that the other task lacks altogether rules acceptance out,
 * and everything else is a question of how much of the requirement comes back.
 */
export function judge(parent: Prepared, child: Prepared, evidence: Evidence, wording: Wording): Verdict {
  if (isProven(parent, child, evidence, wording)) return 'accept';
  return wording.isEqual || wording.isCoreEqual || evidence.titles >= 0.5 || scoreForReview(evidence)
    ? 'review'
    : 'none';
}

function scoreForReview(evidence: Evidence): boolean {
  const best = Math.max(evidence.parentRequirement, evidence.childRequirement);
  return evidence.hasRequirements && (best >= 0.6 || evidence.titles * 0.55 + best * 0.45 >= REVIEW_SCORE);
}

function isProven(parent: Prepared, child: Prepared, evidence: Evidence, wording: Wording): boolean {
  const core = Math.min(parent.title.coreLength, child.title.coreLength);
  const best = Math.max(evidence.parentRequirement, evidence.childRequirement);
  const least = Math.min(evidence.parentRequirement, evidence.childRequirement);
  const { hasRequirements } = evidence;
  if (wording.isEqual) {
    if (!hasRequirements) return true;
    return evidence.sharedRequirement >= 0.35 || (core >= 8 && evidence.sharedRequirement >= 0.2);
  }
  if (wording.isCoreEqual) {
    if (!hasRequirements) return core >= 2 && (wording.isSynonymous || core >= 10);
    return evidence.sharedRequirement >= 0.45 || (core >= 8 && evidence.sharedRequirement >= 0.25);
  }
  if (wording.foreignOfParent > 0 && wording.foreignOfChild > 0) {
    return isRetitled(parent, child, evidence, wording);
  }
  const isForeign = wording.foreignOfParent > 0 || wording.foreignOfChild > 0;
  if (!hasRequirements) return evidence.titles >= 0.85 && (!isForeign || wording.isSlip) && core >= 6;
  if (wording.isSlip) return least >= 0.75;
  if (isForeign) return least >= 0.75 && isLong(parent, child) && isAboutTitle(parent);
  return (
    (least >= 0.6 && evidence.titles >= 0.2) ||
    (best >= 0.6 && least >= 0.3 && evidence.titles >= 0.5) ||
    (evidence.titles >= 0.75 && best >= 0.5 && least >= 0.25)
  );
}

/** A short title put in other words altogether over a requirement that is the same. Titles of one mould are never that. */
function isRetitled(parent: Prepared, child: Prepared, evidence: Evidence, wording: Wording): boolean {
  if (!evidence.hasRequirements || !isLong(parent, child) || !isAboutTitle(parent) || wording.sharesMould) return false;
  const foreign = Math.max(
    wording.foreignOfParent / Math.max(1, parent.title.coreLength),
    wording.foreignOfChild / Math.max(1, child.title.coreLength),
  );
  return foreign <= 0.6 && evidence.parentRequirement >= 0.85 && evidence.childRequirement >= 0.85;
}

/** The requirement speaks of what the title names. One that does not (及时更新，接受监督) would fit any sibling. */
function isAboutTitle(task: Prepared): boolean {
  return task.echo >= 0.35 * task.title.weight;
}

/** Enough words of its own that two tasks do not share them by chance. */
function isLong(parent: Prepared, child: Prepared): boolean {
  return parent.requirement.coreLength >= 24 && child.requirement.coreLength >= 24;
}
