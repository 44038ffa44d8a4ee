/** People who never lived: names by chance, telephones of a block kept for fiction (199 0000 …). */
import type { AgeBand, Gender } from '../../law/classes.ts'
import { chanceFrom } from '../random.ts'
import { areas, placeName } from './areas.ts'

export interface SeedConsumer {
  name: string
  phone: string
  gender: Gender
  ageBand: AgeBand
  areaCode: string
  address: string
}

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾夏韦傅方邹熊白孟秦邱江尹薛闫段雷侯龙史黎贺顾毛郝龚邵万覃武钱戴莫孔向汤',
].map((surname, place) => [surname, 120 - place] as const)
const doubleSurnames = ['欧阳', '上官', '司徒', '诸葛']
const womens = [...'芳娜敏静丽艳霞秀兰英玲萍红燕梅莉洁婷雪倩颖琳晶妍瑶怡慧蓉欣雨佳莹岚菲']
const mens = [...'伟强磊军洋勇杰涛超明刚平辉鹏飞波斌宇浩凯健俊帆峰锋毅晨旭博志远航']
const either = [...'文华云子春晓海建国永新成光玉小立思嘉天清']

const estates = [
  '江畔家园',
  '橘香小区',
  '望江苑',
  '湖景花园',
  '书香里',
  '锦绣城',
  '枫林雅居',
  '铁路新村',
  '矿工新村',
  '向阳小区',
  '翠湖湾',
  '金桂园',
  '滨江一号院',
  '教师新村',
  '和谐家园',
  '幸福里',
]
const streets = areas.filter(area => area.level === 'street')

/**
 * As many people as asked for, the same for the same seed.
 * Story people keep the first thousand numbers; ten thousand numbers fill up before the next block begins.
 * @param first the place of the first among all numbers: who begins elsewhere shares no number
 */
export function consumers(count: number, seed = 12315, first = 0): SeedConsumer[] {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, (_, place) => {
    const gender: Gender = chance.happens(0.52) ? 'female' : 'male'
    const area = chance.pick(streets)
    return {
      name: nameFor(gender),
      phone: phoneNumber(first + place),
      gender,
      ageBand: chance.weighted([
        ['adult', 86],
        ['senior', 13],
        ['minor', 1],
      ] as const),
      areaCode: area.code,
      address: `${placeName(area.code)}${chance.pick(estates)}${chance.whole(1, 28)}栋${chance.whole(1, 4)}单元${chance.whole(1, 18)}0${chance.whole(1, 4)}室`,
    }
  })

  function nameFor(gender: Gender) {
    const surname = chance.happens(0.01) ? chance.pick(doubleSurnames) : chance.weighted(surnames)
    const own = gender === 'female' ? womens : mens
    return chance.happens(0.3)
      ? surname + chance.pick(own)
      : surname + chance.pick([...either, ...own]) + chance.pick(own)
  }
}

/** 7919 has no factor in common with 9000, so every number of a block occurs once, in no visible order. */
function phoneNumber(place: number) {
  const block = Math.floor(place / 9000)
  return `199${String(block).padStart(4, '0')}${1000 + ((place * 7919) % 9000)}`
}
