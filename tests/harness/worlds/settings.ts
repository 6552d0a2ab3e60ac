import { bureau, city, county, district, province, street, town } from './bodies.ts';
import type { Setting } from './setting.ts';

/** Add a kind of body here: who it is in bodies.ts, whom it stands under below. */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'district',
    above: city,
    own: district,
    sibling: { place: '青岚区', issuer: '临江市青岚区人民政府办公室', unit: '青岚区财政局' },
    named: ['区统计局', '区司法局'],
  },
  {
    name: 'county',
    above: city,
    own: county,
    sibling: { place: '云门县', issuer: '云门县人民政府办公室', unit: '云门县教育局' },
    named: ['县统计局', '县司法局'],
  },
  {
    name: 'city',
    above: province,
    own: city,
    sibling: { place: '远山市', issuer: '远山市人民政府办公室', unit: '远山市水利局' },
    named: ['市统计局', '市司法局'],
  },
  {
    name: 'street',
    above: district,
    own: street,
    sibling: { place: '松涛街道', issuer: '临江市新海区松涛街道办事处', unit: '松涛街道办事处' },
    named: ['党建办公室', '综合执法队'],
  },
  {
    name: 'town',
    above: county,
    own: town,
    sibling: { place: '柳河镇', issuer: '青禾县柳河镇人民政府', unit: '柳河镇人民政府' },
    named: ['镇党建办公室', '镇综合执法队'],
  },
  {
    name: 'bureau',
    above: district,
    own: bureau,
    sibling: { place: '青岚区', issuer: '临江市青岚区民政局', unit: '青岚区民政局' },
    named: ['人事科', '儿童福利科'],
  },
];
