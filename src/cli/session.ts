import { type Catalogue, createCatalogue, type Say, sayIn } from '../messages/catalogue.ts';
import type { Lang } from '../model/rule.ts';
import type { Host } from './host.ts';

/** One call of the program: its world, and how it speaks. */
export interface Session {
  host: Host;
  say: Say;
  lang: Lang;
  /** The call or the environment names the language: the configuration does not change it. */
  isLangGiven: boolean;
  catalogue: Catalogue;
}

export function openSession(host: Host, given: Lang | undefined): Session {
  const catalogue = createCatalogue();
  const lang = given ?? 'zh-CN';
  return { host, say: sayIn(catalogue, lang), lang, isLangGiven: given !== undefined, catalogue };
}

/** The language that a configuration names holds from here on, refusals included, where nothing stronger names one. */
export function speak(session: Session, lang: Lang | undefined): void {
  if (session.isLangGiven || lang === undefined || lang === session.lang) return;
  session.lang = lang;
  session.say = sayIn(session.catalogue, lang);
}
