/** docs/law/enforcement.md. */
import { enforcementDueCases } from '../enforcement.cases.ts'
import {
  hearingFigureBasis,
  hearingFromFen,
  hearingNoticeBasis,
  hearingNoticeDays,
  lateFeeBasis,
  lateFeePercent,
  lightFineBasis,
  lightFineFen,
  officersAtLeast,
  officersBasis,
  onTheSpotBasis,
  onTheSpotFen,
  simpleBasis,
  simpleCeilingFen,
  urgentBasis,
  urgentHours,
} from '../enforcement.limits.ts'
import { enforcementCase } from '../enforcement.ts'
import { caseTypes, decisionContents, evidenceKinds, servingWays, usualBasis } from '../enforcement.words.ts'
import { mainVolume, subVolume } from '../letters/penalty-papers.ts'
import { clockTable } from './clocks.ts'
import { cited, heading, page, table } from './markdown.ts'
import { stateTable, stepTable } from './steps.ts'

const yuan = (fen: number) => `${fen / 100}元`
const bullets = (list: Record<string, { zh: string }>) =>
  Object.values(list)
    .map(each => `- ${each.zh}`)
    .join('\n')

export const enforcementPage = () =>
  page(
    '案件',
    '适用规定以**发现线索之日**有效者为准。《市场监督管理行政处罚程序暂行规定》（2019—2021年）只核到节录，条号未核到的不引条文。听证办法全文未核到，听证的程序依照《行政处罚法》第六十三条、第六十四条。',
    heading(2, '期限'),
    clockTable('enforcement', enforcementCase.clocks),
    heading(2, '数额和比例'),
    table(
      ['事项', '数额', '依据'],
      [
        ['办案人员', `不少于${officersAtLeast}人，均持有效行政执法证`, cited(officersBasis)],
        [
          '简易程序的上限',
          `自然人${yuan(simpleCeilingFen.person)}，法人或者其他组织${yuan(simpleCeilingFen.organisation)}`,
          simpleBasis.map(cited).join('\n'),
        ],
        ['当场收缴', `${yuan(onTheSpotFen)}以下，或者简易程序中事后难以执行的`, onTheSpotBasis.map(cited).join('\n')],
        ['加处罚款', `每日${lateFeePercent}%，不超过罚款数额`, lateFeeBasis.map(cited).join('\n')],
        [
          '听证：较大数额',
          `自然人${yuan(hearingFromFen.person)}，法人或者其他组织${yuan(hearingFromFen.organisation)}（法律没有规定数额，本局暂定，待以省级规定替换）`,
          cited(hearingFigureBasis),
        ],
        ['举行听证前通知', `${hearingNoticeDays}个工作日前`, cited(hearingNoticeBasis)],
        [
          '公示期：较低数额罚款',
          `自然人${yuan(lightFineFen.person)}以下，法人或者其他组织${yuan(lightFineFen.organisation)}以下（省级规定，本局暂定）`,
          lightFineBasis.map(cited).join('\n'),
        ],
        ['紧急采取的措施补办批准', `${urgentHours}小时内（K6）`, urgentBasis.map(cited).join('\n')],
      ],
    ),
    heading(2, '案件类型和通常的条款'),
    table(
      ['类型', '违反', '处罚依据'],
      (Object.keys(caseTypes) as (keyof typeof caseTypes)[]).map(each => [
        caseTypes[each].zh,
        usualBasis[each].violates.map(cited).join('\n'),
        usualBasis[each].punishes.map(cited).join('\n'),
      ]),
    ),
    heading(2, '证据种类（行政处罚法第四十六条）'),
    bullets(evidenceKinds),
    heading(2, '处罚决定书必须载明（签发前核对）'),
    bullets(decisionContents),
    heading(2, '送达方式（程序规定第八十二条）'),
    bullets(servingWays),
    heading(2, '案卷顺序（程序规定第七十八条）'),
    `正卷：${mainVolume.join('；')}。`,
    `副卷：${subVolume.join('；')}。`,
    heading(2, '环节'),
    stepTable(enforcementCase),
    heading(2, '状态'),
    stateTable(enforcementCase),
    heading(2, '期限计算实例'),
    table(
      ['期限', '起算当日', '不计入', '届满日', '说明'],
      enforcementDueCases.map(each => [
        `\`${each.clock}\``,
        each.received,
        (each.paused ?? []).map(({ from, to }) => `${from} 至 ${to}`).join('；'),
        `${each.due}${each.provisional ? '（暂定）' : ''}`,
        each.story,
      ]),
    ),
  )
