/** How much of one text has to come back in another, as shares of 0 to 1 by weight: the same levels for rows as wholes and for their parts. */

/** Half of the lighter requirement is more than a common field brings along. */
export const RELATED = 0.45;
/**
 * Less will do where no other task comes near. One phrase that is in fashion (打通“最后一公里”) is up to a quarter of a short demand; the
 * demands of carried tasks share two fifths and more.
 */
export const LEAST_RELATED = 0.3;
/** Most of what is asked, nearly all of it, and all but single words: see `Relatedness`. */
export const COVERED = 0.6;
export const SAME = 0.75;
export const VERBATIM = 0.85;
