/** What the model city has on file of organised crime: invented people, invented places. */
import type { ClueType } from '../../law/clue.ts'
import type { ClueThere } from '../../server/clue/past.ts'
import type { RegistrationInput } from '../../server/complaint/contract.ts'
import { addDays } from '../../server/kernel/day.ts'
import type { Cast } from '../cast.ts'

const appeal = (
  daysAgo: number,
  name: string,
  phone: string,
  respondent: { name: string; address: string; areaCode: string },
  facts: string,
): RegistrationInput & { daysAgo: number } => ({
  daysAgo,
  consumer: { name, phone },
  respondent,
  goodsClass: 'food',
  problemClass: 'other',
  claims: ['refund'],
  facts,
  noticeChannel: 'sms',
})

/** Ordinary complaints to whoever handles them; what the lexicon sees in them only clue officers see. */
export const appealsOfFear = [
  appeal(
    9,
    '卢志明',
    '19900000901',
    { name: '城东水产批发市场“九哥”摊位', address: '楚江市望楚区古渡街道江汉大道201号', areaCode: '429902' },
    '本人在城东水产批发市场买鱼缺斤少两，回去理论时摊主叫来一伙人把我围住，其中一个纹身男子动手打了我两下，说市场里都归他们管，以后不准别人卖。要求退款并赔偿。',
  ),
  appeal(
    7,
    '姜红梅',
    '19900000902',
    { name: '梅浦区顺达二手车行', address: '楚江市梅浦区梅花岭街道矿冶路77号', areaCode: '429904' },
    '去看车时被强行收取看车费两千元，不付钱不让走，店里四五个社会人员堵门威胁，我只好转账。要求退还两千元。',
  ),
  appeal(
    2,
    '邓小军',
    '19900000903',
    { name: '鹤汀区康寿养生馆', address: '楚江市鹤汀区南湖街道湖滨大道120号', areaCode: '429903' },
    '朋友拉我去养生馆听课，要先交入门费三千八百元，再发展下线拿层级返利，我交了钱后不想做了，他们不退。',
  ),
]

/** Type, office, name, people, facts. */
export type ToldClue = readonly [ClueType, string, string, string, string]

const told: readonly ToldClue[] = [
  [
    'bullying',
    '429902',
    '古渡街道早市强收场地费线索',
    '“黑皮”等三人',
    '多名菜贩反映，每天早上有人收十元“场地费”，不交就掀摊。',
  ],
  [
    'forced-trade',
    '429903',
    '南湖街道装修市场强买强卖线索',
    '某装饰材料部',
    '业主反映小区内只准买其一家的沙石水泥，外来车辆被拦在门口。',
  ],
  [
    'extortion',
    '429904',
    '梅花岭街道“碰瓷”食品店敲诈线索',
    '自称“维权队”的五人',
    '五人轮流到小食品店自带过期食品索要赔偿，不给就在店门口闹。',
  ],
  [
    'competition',
    '429921',
    '枫川县城关镇液化气配送线索',
    '某液化气站',
    '几家送气工反映被威胁不准进入小区，价格被统一抬高。',
  ],
  [
    'pyramid',
    '429922',
    '岚溪县出租屋聚集传销线索',
    '外地来岚人员约二十人',
    '以“连锁经营”为名收取入会费三千九百元，按拉人头计酬。',
  ],
  [
    'obstruction',
    '429971',
    '经开区汽配城围堵执法线索',
    '某汽配商行及雇用人员',
    '抽检时有人纠集二十余人围住执法车辆，推搡执法人员，抢走样品。',
  ],
  ['bullying', '429902', '客运站周边拉客宰客团伙线索', '“老三”等人', '旅客反映被强拉上车后加价，不付钱就被扣行李。'],
  [
    'fraud',
    '429903',
    '假冒专家义诊诈骗老人线索',
    '某保健品会销公司',
    '以免费体检为名聚集老人，冒充医院专家推销，单人最高被骗四万余元。',
  ],
]

/** Eight in the year before, the youngest two still without a last word. */
export function pastClues(today: string, cast: Cast, clues: readonly ToldClue[] = told): ClueThere[] {
  const officer = { id: cast.person('clue'), name: cast.actor('clue').name }
  const head = { id: cast.person('guanhong'), name: cast.actor('guanhong').name }
  return clues.map(([type, office, name, people, facts], at) => {
    const day = (after: number) => addDays(today, -340 + at * 38 + after)
    const answers = [
      'confirmed',
      'unfounded',
      'confirmed',
      'confirmed',
      'confirmed',
      'unfounded',
      'investigating',
    ] as const
    const answer = answers[at]
    const year = day(10).slice(0, 4)
    return {
      name,
      type,
      unitId: cast.office(office),
      foundOn: day(0),
      people,
      facts,
      registeredOn: day(1),
      registeredBy: officer,
      reviewedOn: day(3),
      reviewedBy: cast.actor('yanzheng').name,
      opinion: '经研判，涉嫌涉黑涉恶，建议移送。',
      handed: {
        approvedOn: day(8),
        signedBy: head,
        handedOn: day(10),
        receiptNumber: `楚扫黑收〔${year}〕${at * 4 + 3}号`,
        receivedBy: '专班 鲁工',
        ...(answer
          ? {
              answer: {
                answer,
                answeredOn: day(42),
                answerNumber: `楚扫黑复〔${year}〕${at * 3 + 2}号`,
                text:
                  answer === 'unfounded'
                    ? '经核查，未发现涉黑涉恶情形，已转属地派出所按一般纠纷处理。'
                    : answer === 'confirmed'
                      ? '经查属实，已立案侦办。'
                      : '正在侦查，适时反馈。',
              },
            }
          : {}),
      },
    }
  })
}
