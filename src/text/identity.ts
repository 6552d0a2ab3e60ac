import type { Identity, Unit } from '../model/unit.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is known about who issued a table. */
export interface IdentityClues {
  issuer?: string;
  docNumber?: string;
  title?: string;
  noticeTitle?: string;
  units?: readonly Unit[];
}

/** Which body a table belongs to: issuer first, then title, notice, number, units. */
export function readIdentity(_clues: IdentityClues, _vocabulary: Vocabulary): Identity {
  return {};
}
