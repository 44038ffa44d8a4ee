/** What the checker promises to whoever must send a bulletin: printed contradictions are found, sound papers pass. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import exceljs from 'exceljs'
import fc from 'fast-check'
import { check, findings } from './check.ts'
import { readText } from './document.ts'
import { readPaper } from './read.ts'

const told = (text: string) => findings(check(readText(text))).map(each => [each.rule, each.says, each.should])
const reckoned = (text: string) => check(readText(text)).length

test('the seed summary: 63.35 % for 236 of 624 is 37.82 %, and 27 stations cannot outdo all 229; its sums are right', () => {
  const seed = `今年,12315平台共受理消费者诉求24339件,为消费者挽回经济损失340万元。其中:投诉3725件,调解成功3647件,调解率98%;举报404件,已办结390件,办结率97%;咨询20210件,已全部回复。另外共接收12345派来工单165个,其中退回95个,办结66个,处理中4个。
目前全市共建立12315维权站229个,共受理消费者投诉1813件,为消费者挽回经济损失108万元。今年对全市27家省级维权站进行督办,今年共处理消费投诉2500件,其中先行赔付95起,为消费者挽回损失126万元。
抽检共624个批次,超额完成年度500个批次的目标任务,其中不合格236个批次,不合格率为63.35%。`
  assert.deepEqual(told(seed), [
    ['subset', '2500件', '不超过1813件'],
    ['subset', '126万元', '不超过108万元'],
    ['rate', '不合格率63.35%', '37.82%'],
  ])
})

test('seven right claims of the same paper are reckoned, not passed over', () => {
  const right =
    '12315平台共受理诉求24339件。其中：投诉3725件，调解成功3647件，调解率98%；举报404件，已办结390件，办结率97%；咨询20210件。'
  assert.deepEqual(told(right), [])
  assert.equal(reckoned(right), 3)
})

test('a part more or less: the whole is told with the sum', () => {
  assert.deepEqual(told('共接收工单165个，其中退回95个，办结67个，处理中4个。'), [['parts', '165个', '166个']])
  assert.deepEqual(told('共接收投诉3423件，分别为咨询2157件、投诉920件、举报345件。'), [['parts', '3423件', '3422件']])
  assert.deepEqual(told('共接收投诉660件（受理277件，不予受理373件，正在处理10件）。'), [])
})

test('a share names its base: of all complaints is not of goods', () => {
  const said = '共收到投诉10461件，其中商品类投诉6949件。食品2148件，占商品类投诉的20.53%。'
  const [finding] = findings(check(readText(said)))
  assert.equal(finding?.should, '30.91%')
  assert.match(finding!.base, /6949件/)
  assert.match(finding!.base, /10461件/)
})

test('cut off instead of rounded is told as a matter of decimals', () => {
  assert.deepEqual(told('共呼入19668次，其中接通18851次，接通率95.84%。'), [['decimals', '接通率95.84%', '95.85%']])
})

test('growth from the figure it is measured against, and its direction', () => {
  assert.deepEqual(told('本期投诉250件，去年同期841件，同比下降70.27%。'), [])
  assert.deepEqual(told('本期投诉250件，去年同期841件，同比增长70.27%。'), [['change', '同比增长70.27%', '下降70.27%']])
  assert.deepEqual(told('举报142件，同比增加22件，增长18.3%。'), [])
  assert.deepEqual(told('举报142件，同比增加22件，增长15.5%。'), [['change', '增长15.5%', '18.3%']])
})

test('numbers that were rounded before are not held against each other more exactly than they are printed', () => {
  // 30.864 against 23.349 is 32.19 %; from the printed 30.86 and 23.35 one gets 32.16 %.
  assert.deepEqual(told('挽回经济损失30.86万元，上月23.35万元，环比上升32.19%。'), [])
  assert.deepEqual(
    told('挽回经济损失30.86万元，上月23.35万元，环比上升33.19%。').map(each => each[2]),
    ['32.16%'],
  )
  const table = (sum: string) =>
    `| 单位 | 挽回损失 |\n| 甲县 | 10.29 |\n| 乙县 | 10.29 |\n| 丙县 | 10.29 |\n| 合计 | ${sum} |`
  assert.deepEqual(told(table('30.86')), [])
  assert.deepEqual(
    told(table('30.80')).map(each => each[2]),
    ['30.87'],
  )
})

test('a list whose whole is not named: its sum has no base here, and none is made up', () => {
  assert.deepEqual(told('前三位为质量42件、价格28件、合同25件，合计占79.29%。'), [])
})

test('no false alarm: a rate is not reckoned from nought, nor from columns that are no earlier figure; rates move by points', () => {
  assert.deepEqual(told('投诉61件，比上周（65件）下降6.15%，上年同周为0件，本周上升61件。'), [])
  const weekly = `| 单位 | 投诉接收 | 超10日 | 挽回损失 | 上周环比 |
| 甲县 | 1 | 2 | 0.00 | -100.00% |
| 乙县 | 2 | 3 | 0.00 | -100.00% |
| 丙县 | 6 | 4 | 0.00 | ↑200.00% |`
  assert.deepEqual(told(weekly), [])
  const quality = (points: string) => `| 项目 | 本期 | 上期 | 环比 |
| 按时办结率 | 87.61% | 89.03% | ↓1.42 |
| 调解成功率 | 97.91% | 96.40% | ${points} |
| 按时初查率 | 99.50% | 98.25% | ↑1.25 |`
  assert.deepEqual(told(quality('↑1.51')), [])
  assert.deepEqual(
    told(quality('↑2.51')).map(each => each[2]),
    ['1.51'],
  )
})

test('claims in words', () => {
  assert.deepEqual(told('共收到投诉100件，其中售后服务28件，超过三成。'), [['words', '超过三成', '28.0%']])
  assert.deepEqual(told('共收到投诉100件，其中售后服务31件，超过三成。'), [])
  assert.deepEqual(told('举报404件，超过半数（180件）已立案。'), [['words', '超过半数', '44.6%']])
  assert.deepEqual(told('举报404件，超过半数（210件）已立案。'), [])
  assert.deepEqual(told('共收到投诉100件，其中质量问题45件，占大部分。'), [['words', '大部分', '45.0%']])
  assert.deepEqual(told('投诉最多的是质量问题30件，售后服务50件，价格20件。'), [['words', '最多', '售后服务50件更多']])
})

const innerMongolia = `| 单位 | 咨询、建议 | 投诉 | 举报 | 小计 |
| 包头市 | 24290 | 4093 | 778 | 29161 |
| 呼和浩特市 | 21181 | 4492 | 341 | 26014 |
| 鄂尔多斯市 | 14751 | 4521 | 446 | 19718 |
| 合计 | 60222 | 13106 | 1565 | 74893 |`

test('a table: totals, sums across, and what the text says of it', () => {
  assert.deepEqual(told(innerMongolia), [])
  assert.deepEqual(
    told(innerMongolia.replace('| 13106 |', '| 13160 |')).map(each => each[2]),
    ['13106'],
  )
  assert.deepEqual(told(`包头市受理投诉4039件。\n${innerMongolia}`), [['text-table', '4039件', '4093']])
  assert.deepEqual(told(`包头市受理投诉4093件。\n${innerMongolia}`), [])
})

test('shares of last year’s total beside this year’s counts: the base is found out (襄州区 2022 Q1)', () => {
  const [finding] = findings(
    check(
      readText(`| 类别 | 受理 | 占比% |
| 售后服务 | 52 | 14.4 |
| 质量 | 43 | 11.91 |
| 其他 | 38 | 10.53 |
| 食品安全 | 24 | 6.65 |
| 总计 | 157 | |`),
    ),
  )
  assert.equal(finding?.rule, 'share')
  assert.match(finding!.base, /361左右为基数/)
})

test('the change of a share comes from unrounded shares: ↓0.29 is right where rounding first gives ↓0.30 (湖南 2025 Q1)', () => {
  const hunan = (change: string) => `| 性质 | 2025Q1 | 比重 | 2024Q1 | 比重 | 变化 |
| 质量 | 3050 | 29.16 | 2204 | 26.80 | ↑2.36 |
| 价格 | 1511 | 14.44 | 1212 | 14.74 | ${change} |
| 其他 | 5900 | 56.40 | 4809 | 58.47 | ↓2.07 |
| 合计 | 10461 | | 8225 | | |`
  assert.deepEqual(told(hunan('↓0.29')), [])
  assert.deepEqual(told(hunan('↓0.30')), [['decimals', '价格·变化 ↓0.30', '-0.29']])
})

test('whatever the counts: the right share passes, one two steps off is told', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 99999 }), fc.integer({ min: 1, max: 99 }), (whole, percent) => {
      const part = Math.max(1, Math.floor((whole * percent) / 100))
      const say = (share: string) => told(`共收到投诉${whole}件，其中质量问题${part}件，占${share}%。`)
      const exact = (part / whole) * 100
      assert.deepEqual(say(exact.toFixed(2)), [])
      assert.equal(say((exact + 0.02).toFixed(2)).length, 1)
    }),
  )
})

test('numbers that count nothing are left alone: lines, articles, issues, days, years', () => {
  assert.equal(
    reckoned('2018年第23期《12315每周动态》：12345热线按第十六条在7个工作日内办结，96315同。3·15期间共46期。'),
    0,
  )
})

const folder = mkdtempSync(join(tmpdir(), 'xiaobao-check-test-'))
after(() => rmSync(folder, { recursive: true }))

test('the same contradiction is found in Word and in Excel', async () => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const row = (...cells: string[]) => new TableRow({ children: cells.map(cell) })
  const word = new Document({
    sections: [
      {
        children: [
          new Paragraph('共接收工单165个，其中退回95个，办结67个，处理中4个。'),
          new Table({
            rows: [row('单位', '投诉', '举报'), row('甲县', '10', '2'), row('乙县', '20', '3'), row('合计', '31', '5')],
          }),
        ],
      },
    ],
  })
  const docx = join(folder, 'a.docx')
  writeFileSync(docx, await Packer.toBuffer(word))
  const inWord = findings(check(await readPaper(docx, 'a.docx')))
  assert.deepEqual(
    inWord.map(each => each.should),
    ['166个', '30'],
  )

  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('表一')
  sheet.addRows([['受理情况统计表'], ['单位', '投诉', '举报'], ['甲县', 10, 2], ['乙县', 20, 3], ['合计', 31, 5]])
  const shares = book.addWorksheet('表二')
  shares.addRows([
    ['单位', '投诉', '占比'],
    ['甲县', 10, 1 / 3],
    ['乙县', 20, 2 / 3],
    ['合计', 30, 1],
  ])
  shares.getColumn(3).numFmt = '0.00%'
  const xlsx = join(folder, 'a.xlsx')
  await book.xlsx.writeFile(xlsx)
  const inExcel = findings(check(await readPaper(xlsx, 'a.xlsx')))
  assert.deepEqual(
    inExcel.map(each => each.should),
    ['30'],
  )
})
