import type { Level } from '../model/unit.ts';

const EACH = '(?:各|每一?个?)';
/** A list of territories of the level, with whatever marks stand in it. */
const LISTS: Partial<Record<Level, string>> = {
  prefecture: '(?:设区的?市|地市|市州|州市|市[（(][州盟地区、]+[）)])',
  county: '(?=[市（(、]*[县区旗])(?:[县区市旗]|(?<=[县区市旗、（(])[（()）、])+(?![直级域间段位块属县区市旗）)])',
  township: '(?=[（(、]*(?:[乡镇]|街道))(?:[乡镇]|街道?|(?<=[乡镇街道、（(])[（()）、])+(?![直级域村社乡镇街）)])',
};

/** The bodies of one's own level, each by itself, which only a superior speaks to: 各县（市、区） in a county's table, 每个乡镇 in a town's. */
export const PEERS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(LISTS).map(([level, list]) => [level, new RegExp(EACH + list, 'g')]),
);
