/** docs/law/acts.md, counting.md and those of the smaller procedures. */
import * as everyAct from '../acts.ts'
import type { Act, Procedure } from '../grammar.ts'
import { clockTable } from './clocks.ts'
import { heading, page, table } from './markdown.ts'
import { stateTable, stepTable } from './steps.ts'

const acts: Act[] = Object.values(everyAct)
const confidence = { A: '全文已核', B: '节录或者转引', C: '本局推论', M: '记忆' }

export const actsPage = () =>
  page(
    '引用的规定',
    '规则与所引规定同始终：施行、废止的日期只写在 `law/acts.ts`。',
    table(
      ['名称', '文号', '施行', '末日', '核对程度'],
      [...acts]
        .sort((a, b) => (a.from < b.from ? -1 : 1))
        .map(act => [act.name, act.number ?? '（未核到）', act.from, act.until ?? '', confidence[act.confidence]]),
    ),
  )

export const countingPage = () =>
  page(
    '期间的计算',
    table(
      ['规则', '依据', '本系统的做法'],
      [
        [
          '开始的当日不计入',
          '令第121号第四十五条；此前参照《民法典》第二百零一条、《民法总则》第二百零一条、《民法通则》第一百五十四条',
          '起算当日列出但不计数',
        ],
        ['工作日', '国务院办公厅各年放假通知', '调休补班的周六、周日计入；放假日不计'],
        [
          '届满日为法定节假日的，以其后第一日为届满日',
          '令第121号第四十五条；此前参照《民法典》第二百零三条等',
          '通知所安排的整个假期（含调休）均作法定节假日；可设为只认《放假办法》规定的日子',
        ],
        ['届满日为普通周六、周日', '第四十五条未提及', '默认不顺延（从严）；法制机构可设为顺延'],
        ['按月、年计算的，到期月的对应日届满；没有对应日的，月末日届满', '《民法典》第二百零二条', '同左'],
        [
          '中止期间',
          '令第121号第二十一条、第二十二条',
          '首尾两日都不计入；重叠的只扣一次；中止n日，以日计的期限后移n日',
        ],
        ['当年通知尚未录入', '—', '按周末和《放假办法》规定的日子推算，标明“暂定”；录入后重算'],
      ],
    ),
  )

export const procedurePage = (procedure: Procedure) =>
  page(
    procedure.label.zh,
    ...(Object.keys(procedure.clocks).length > 0
      ? [heading(2, '期限'), clockTable(procedure.kind, procedure.clocks)]
      : []),
    heading(2, '环节'),
    stepTable(procedure),
    heading(2, '状态'),
    stateTable(procedure),
  )
