/** Why a day is worked or not, in words. */
import type { Label } from '../../law/grammar.ts'
import { weekdayOf } from './ordinal.ts'

const weekdays: readonly Label[] = [
  { zh: '星期日', en: 'Sunday' },
  { zh: '星期一', en: 'Monday' },
  { zh: '星期二', en: 'Tuesday' },
  { zh: '星期三', en: 'Wednesday' },
  { zh: '星期四', en: 'Thursday' },
  { zh: '星期五', en: 'Friday' },
  { zh: '星期六', en: 'Saturday' },
]

const english: Record<string, string> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Tomb-sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  抗日战争暨世界反法西斯战争胜利70周年纪念日: '70th anniversary of victory in the war',
}

/** 国庆节、中秋节 → National Day, Mid-Autumn Festival. A name not known stays Chinese. */
const inEnglish = (name: string) =>
  name
    .split('、')
    .map(each => english[each] ?? each)
    .join(', ')

export function dayReason(ordinal: number, named?: { name: string; off: boolean; statutory: boolean }): Label {
  const weekday = weekdays[weekdayOf(ordinal)]!
  const weekend = weekday.zh === '星期六' || weekday.zh === '星期日'
  if (named?.statutory)
    return {
      zh: `${named.name}，法定节假日（${weekday.zh}）`,
      en: `${inEnglish(named.name)}, statutory holiday (${weekday.en})`,
    }
  if (named?.off)
    return {
      zh: `${named.name}放假调休（${weekday.zh}）`,
      en: `${inEnglish(named.name)}, day off by the notice (${weekday.en})`,
    }
  if (named && weekend)
    return {
      zh: `${named.name}调休上班（${weekday.zh}）`,
      en: `Make-up working day for ${inEnglish(named.name)} (${weekday.en})`,
    }
  return weekend
    ? { zh: `周末（${weekday.zh}）`, en: `Weekend (${weekday.en})` }
    : { zh: `工作日（${weekday.zh}）`, en: `Working day (${weekday.en})` }
}
