/** Eight clues handed over to the task force in the year, each answered. */
import type { ClueThere } from '../../server/clue/past.ts'
import { addDays } from '../../server/kernel/day.ts'
import type { Cast } from '../cast.ts'
import { pastClues, type ToldClue } from '../city/clues.ts'

const told: readonly ToldClue[] = [
  [
    'bullying',
    '429903',
    '南湖夜市摊位强收“卫生费”线索',
    '自称“管理组”的四人',
    '多名摊主反映每晚被收二十元“卫生费”，不给就砸灯。',
  ],
  [
    'forced-trade',
    '429902',
    '古渡街道煤气罐强制配送线索',
    '某气站送气工',
    '居民反映只能用一家的气，外来送气车被扎胎。',
  ],
  ['extortion', '429921', '城关镇职业索赔团伙敲诈线索', '“阿强”等三人', '以过期食品要挟多家小店，每家索要一千元以上。'],
  ['pyramid', '429904', '矿山路保健床垫拉人头线索', '某健康体验馆', '交一万二入会，按发展人数返利，多为老人。'],
  ['fraud', '429922', '岚城镇“收藏品回购”诈骗线索', '某文化公司', '以高价回购为诱饵向老人出售纪念币，到期失联。'],
  ['competition', '429971', '汽车城二手车市场围堵同行线索', '某车行经营者', '带人堵住新开车行大门，威胁来看车的顾客。'],
  ['obstruction', '429904', '红枫街道抽检受阻线索', '某建材店及雇用人员', '抢走抽样单，推搡执法人员，扬言报复。'],
  ['bullying', '429902', '客运站货运装卸被垄断线索', '“装卸队”', '货主反映不用其装卸就不让走，每车收三百元。'],
]

export function cluesOf(copy: number, cast: Cast): ClueThere[] {
  return pastClues(addDays('2018-12-20', -((copy - 1) % 20)), cast, told).map((each, nth): ClueThere => {
    const { handed } = each
    const answer = handed?.answer ?? {
      answer: 'unfounded' as const,
      answeredOn: addDays(handed!.handedOn, 35),
      answerNumber: `楚扫黑复〔2018〕${nth * 3 + 2}号`,
      text: '经核查，未发现涉黑涉恶情形，已转属地派出所按一般纠纷处理。',
    }
    const settled =
      answer.answer === 'investigating'
        ? { ...answer, answer: 'confirmed' as const, text: '经查属实，已立案侦办。' }
        : answer
    return { ...each, sourceNumber: `XS2018-${copy}-${nth + 1}`, handed: { ...handed!, answer: settled } }
  })
}
