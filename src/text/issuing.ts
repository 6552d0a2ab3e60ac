/**
 * Verbs for how a document, a rule or a plan comes to be: written, and then given out. Closed classes of official language, words of a pattern,
 * to be put in a group.
 */
export const DRAFTING = '起草|草拟|拟[订定制]|制[定订发]|修[订改]|编[制写]';
export const ISSUING = '[印下转制]发|[公发颁]布|出台|下达';
