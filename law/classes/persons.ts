/** What the official form 1 投诉登记表 asks about a person: 证件类型, 年龄段, 性别 (domain/data-and-indicators.md 4.1). */
import { list } from './coded.ts'

export const idKinds = list([
  { code: 'resident', zh: '居民身份证', en: 'Resident identity card', initials: 'jmsfz', also: ['身份证'] },
  { code: 'passport', zh: '护照', en: 'Passport', initials: 'hz' },
  { code: 'hk-macao', zh: '港澳居民来往内地通行证', en: 'Hong Kong and Macao travel permit', initials: 'gajmlwndtxz' },
  { code: 'taiwan', zh: '台湾居民来往大陆通行证', en: 'Taiwan travel permit', initials: 'twjmlwdltxz' },
  {
    code: 'hmt-residence',
    zh: '港澳台居民居住证',
    en: 'Residence permit (Hong Kong, Macao, Taiwan)',
    initials: 'gatjmjzz',
  },
  {
    code: 'foreign-permanent',
    zh: '外国人永久居留身份证',
    en: 'Foreign permanent resident card',
    initials: 'wgryjjlsfz',
  },
  { code: 'military', zh: '军人证件', en: 'Military identity card', initials: 'jrzj', also: ['军官证'] },
  { code: 'other', zh: '其他', en: 'Other', initials: 'qt' },
])

/** Completed years, both ends included: the form writes 少年<19, 中青年 19–65, 老年>65. */
export const ageBands = list([
  { code: 'minor', from: 0, to: 18, zh: '少年', en: 'Under 19', initials: 'sn' },
  { code: 'adult', from: 19, to: 65, zh: '中青年', en: '19 to 65', initials: 'zqn' },
  { code: 'senior', from: 66, to: 150, zh: '老年', en: 'Over 65', initials: 'ln' },
])

export const genders = list([
  { code: 'male', zh: '男', en: 'Male', initials: 'n' },
  { code: 'female', zh: '女', en: 'Female', initials: 'n' },
])

export type IdKind = (typeof idKinds)[number]['code']
export type AgeBand = (typeof ageBands)[number]['code']
export type Gender = (typeof genders)[number]['code']
