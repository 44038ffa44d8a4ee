/** What a reader with a pencil finds in a paper, as walked on 2026-11-28: each sentence with the finding word for word. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check, findings } from './check.ts'
import { readText } from './document.ts'

const told = (text: string) => findings(check(readText(text))).map(each => [each.rule, each.says, each.should])
const bases = (text: string) => findings(check(readText(text))).map(each => each.base)
const sound = (...texts: string[]) => {
  for (const text of texts) assert.deepEqual(told(text), [], text)
}
const reckoned = (text: string) => check(readText(text)).length

test('parts that exclude each other cannot be more than their whole, whatever they are counted in', () => {
  assert.deepEqual(told('全市投诉120件，其中甲局60件，乙局40件，丙局30件。'), [['parts', '120件', '不少于130件']])
  assert.deepEqual(bases('全市投诉120件，其中甲局60件，乙局40件，丙局30件。'), ['60件 + 40件 + 30件 = 130件'])
  assert.deepEqual(told('甲局投诉30件，乙局20件，合计60件。'), [['parts', '60件', '50件']])
  assert.deepEqual(told('检查674户次，其中甲区400户次，乙区300户次。'), [['parts', '674户次', '不少于700户次']])
  assert.deepEqual(told('挽回12.5万元，其中投诉8万元，举报5.5万元。'), [['parts', '12.5万元', '不少于13.5万元']])
  assert.deepEqual(told('抽检50批次，其中合格40，不合格15批次。'), [['parts', '50批次', '不少于55批次']])
  assert.deepEqual(told('甲、乙、丙三局分别受理60件、40件、30件，合计120件。'), [['parts', '120件', '130件']])
  assert.deepEqual(told('全市共受理投诉120件，甲局60件，乙局40件，丙局30件。'), [['parts', '120件', '不少于130件']])
  assert.deepEqual(told('1月投诉30件，2月20件，3月10件，共计70件。'), [['parts', '70件', '60件']])
  assert.deepEqual(told('共投诉100件，其中质量问题60件，办结50件，价格问题50件，办结40件。'), [
    ['parts', '100件', '不少于110件'],
  ])
  assert.ok(reckoned('全市投诉120件，其中甲局60件，乙局40件。') > 0)
  sound(
    '全市投诉120件，其中甲局60件，乙局40件。',
    '全市受理120件，其中投诉100件，办结90件。',
    '共投诉120件，其中商品类100件，服务类20件，食品类30件。',
    '全市投诉120件，其中市区100件，甲区60件。',
    '全市12315平台共接收投诉56件、举报12件、咨询332件。',
    '甲局投诉30件，乙局20件，合计50件。',
    '挽回12.5万元，其中投诉8万元，举报4.5万元。',
    '全市投诉120件，其中甲局30件、乙局20件，合计50件。',
    '全市12家单位共投诉120件，甲局60件，同比增加20件，乙局50件，同比增加30件。',
  )
})

test('the one named in a superlative is the one with the largest figure', () => {
  assert.deepEqual(told('投诉量最多的是乙局，甲局30件，乙局20件。'), [['words', '最多的是乙局', '甲局（30件）']])
  assert.deepEqual(told('甲局30件，乙局20件，乙局最多。'), [['words', '乙局最多', '甲局（30件）']])
  assert.deepEqual(told('投诉最少的是甲局，甲局30件，乙局20件，丙局25件。'), [
    ['words', '最少的是甲局', '乙局（20件）'],
  ])
  assert.deepEqual(told('办结率最高的为甲局，甲局办结率95%，乙局办结率97%。'), [
    ['words', '最高的为甲局', '乙局（97%）'],
  ])
  assert.deepEqual(told('居首位的是价格问题，质量问题30件，价格问题20件。'), [
    ['words', '居首位的是价格问题', '质量问题（30件）'],
  ])
  sound(
    '投诉量最多的是甲局，甲局30件，乙局20件。',
    '投诉量最多的是乙局，乙局20件，甲局举报30件。',
    '投诉量最多的是乙局，全市50件，甲局20件，乙局30件。',
    '投诉最多的是乙局，甲局30件，乙局30件。',
  )
})

test('a share is of the whole named in the sentence, wherever it stands, never of another part', () => {
  assert.deepEqual(told('质量问题40件，占比33.33%；售后服务30件，占比40.00%；投诉共120件。'), [
    ['share', '30件占40.00%', '25.00%'],
  ])
  assert.match(bases('质量问题40件，占比33.33%；售后服务30件，占比40.00%；投诉共120件。')[0]!, /投诉共120件/)
  assert.deepEqual(told('质量问题40件，占比33.33%；售后服务30件，占比75.00%；投诉共120件。'), [
    ['share', '30件占75.00%', '25.00%'],
  ])
  sound(
    '质量问题40件，占比33.33%；售后服务30件，占比25.00%；投诉共120件。',
    '共投诉120件，其中商品类60件，占50%；食品20件，占商品类的33%。',
    '质量问题40件，占比33.33%；售后服务30件，占比40.00%。',
  )
})

test('change in words, by the figures before and after it', () => {
  assert.deepEqual(told('投诉由上月的100件下降至120件。'), [['change', '下降至120件', '上升至120件']])
  assert.deepEqual(told('投诉从98件增加到90件。'), [['change', '增加到90件', '减少到90件']])
  assert.deepEqual(told('投诉由上月的100件上升至120件，增长25%。'), [['change', '增长25%', '20%']])
  assert.deepEqual(told('6月投诉120件，环比下降5%，5月为110件。'), [['change', '环比下降5%', '上升9%']])
  assert.deepEqual(told('5月投诉110件，6月投诉120件，环比下降5%。'), [['change', '环比下降5%', '上升9%']])
  assert.deepEqual(told('投诉120件，比上月（100件）增加30件。'), [['change', '增加30件', '增加20件']])
  assert.deepEqual(told('本月投诉120件，较上月的100件有所下降。'), [['change', '有所下降', '上升']])
  sound(
    '投诉由上月的100件上升至120件，增长20%。',
    '6月投诉120件，环比上升9.09%，5月为110件。',
    '投诉120件，比上月（100件）增加20件。',
    '本月投诉120件，较上月的130件有所下降。',
    '办结率由95%提高到98%。',
    '6月投诉120件，同比下降5%，5月为110件。',
  )
})

test('a share whose base stands inside the phrase', () => {
  assert.deepEqual(told('调解成功90件，占投诉总数120件的80%。'), [['share', '90件占80%', '75%']])
  assert.deepEqual(told('挽回损失9.00万元，占涉案金额12.00万元的比例为80%。'), [['share', '9.00万元占80%', '75%']])
  sound('调解成功90件，占投诉总数120件的75%。')
})

test('more closed than received is asked, with what is assumed; where the text says 其中 it is told', () => {
  const asked = findings(check(readText('共受理投诉120件，办结130件。')))
  assert.deepEqual(
    asked.map(each => [each.rule, each.says, each.should, each.question]),
    [['subset', '办结130件', '不超过120件？', true]],
  )
  assert.equal(asked[0]!.base, '假定办结的130件都在「共受理投诉120件」之内；如含此前受理的，请在文中注明')
  assert.deepEqual(told('共受理投诉120件，其中办结130件。'), [['subset', '130件', '不超过120件']])
  sound('共受理投诉120件，办结130件（含上期结转）。', '共受理投诉120件，办结110件。', '受理投诉120件；举报办结130件。')
})

test('decimals that differ within one sentence', () => {
  assert.deepEqual(told('质量占比81.1%，价格占比12.34%。'), [['decimals', '12.34%', '12.3%']])
  assert.deepEqual(told('质量占41.12%，价格占12.34%，合同占5.1%。'), [['decimals', '5.1%', '保留2位小数']])
  sound('质量占比81.10%，价格占比12.34%。', '按时办结率100%，甲局按时办结率98.55%。', '质量占比81.1%，同比增长12.34%。')
})

test('shares of one whole are no more than the whole', () => {
  assert.deepEqual(told('质量占40%，售后占35%，价格占30%。'), [['parts', '40% + 35% + 30%', '合计不超过100%']])
  assert.deepEqual(told('质量问题占总量的120%。'), [['share', '120%', '不超过100%']])
  assert.deepEqual(told('甲局占60%、乙局占50%。'), [['parts', '60% + 50%', '合计不超过100%']])
  sound(
    '质量占40%，售后占35%，价格占25%。',
    '商品类占66%，食品占30%，服务类占34%。',
    '质量占33.4%，售后占33.4%，价格占33.3%。',
    '质量占商品类的60%，价格占服务类的50%。',
    '完成年度任务的120%。',
  )
})

const districts = (...rows: string[]) =>
  ['| 单位 | 投诉 | 举报 | 合计 |', '| --- | --- | --- | --- |', ...rows].join('\n')

test('a row against its own sum; the total of the column is reckoned from the corrected rows', () => {
  const table = districts('| 甲区 | 60 | 15 | 75 |', '| 乙区 | 30 | 5 | 36 |', '| 合计 | 95 | 20 | 110 |')
  assert.deepEqual(told(table), [
    ['parts', '乙区·合计 36', '35'],
    ['parts', '合计·投诉 95', '90'],
  ])
  assert.deepEqual(told(table.replace('| 110 |', '| 111 |')), [
    ['parts', '乙区·合计 36', '35'],
    ['parts', '合计·投诉 95', '90'],
    ['parts', '合计·合计 111', '110'],
  ])
  sound(districts('| 甲区 | 60 | 15 | 75 |', '| 乙区 | 30 | 5 | 35 |', '| 合计 | 90 | 20 | 110 |'))
  // 户数 is no part of the sum of matters, and stands before them.
  sound('| 单位 | 户数 | 投诉 | 举报 | 小计 |\n| 甲区 | 9 | 60 | 15 | 75 |\n| 乙区 | 8 | 30 | 5 | 35 |')
})

test('a column of shares: over the whole, or with decimals that differ', () => {
  assert.deepEqual(told('| 问题 | 占比 |\n| 质量 | 45.0% |\n| 价格 | 35.0% |\n| 合同 | 30.0% |'), [
    ['parts', '占比 45.0% + 35.0% + 30.0%', '合计不超过100%'],
  ])
  assert.deepEqual(told('| 问题 | 占比 |\n| 质量 | 51.1% |\n| 价格 | 12.34% |'), [
    ['decimals', '价格·占比 12.34%', '12.3%'],
  ])
  sound('| 问题 | 占比 |\n| 质量 | 51.10% |\n| 价格 | 12.34% |\n| 合同 | 36.56% |')
})

test('multiples: of the figure inside the phrase, or on top of the earlier one', () => {
  assert.deepEqual(told('今年1200件，是上年600件的3倍。'), [['change', '3倍', '2倍']])
  assert.deepEqual(told('今年受理投诉1560件，为去年同期（600件）的2倍。'), [['change', '2倍', '2.6倍']])
  assert.deepEqual(told('投诉1200件，去年同期600件，同比增长了2倍。'), [['change', '同比增长了2倍', '1倍']])
  assert.deepEqual(told('投诉300件，去年同期600件，同比下降2倍。'), [['change', '同比下降2倍', '下降50.0%']])
  assert.ok(reckoned('今年1200件，是上年600件的2倍。') > 0)
  sound(
    '今年1200件，是上年600件的2倍。',
    '今年1220件，是上年600件的2倍。',
    '投诉1800件，去年同期600件，同比增长2倍。',
    '甲局受理50件，涉及商品价款三倍赔偿20件，其中3倍赔偿10件。',
    '投诉1200件，举报600件；退一赔三的3倍赔偿金2万元。',
  )
})

test('a change told before its two figures', () => {
  assert.deepEqual(told('同比下降12.3%，今年100件，去年90件。'), [['change', '同比下降12.3%', '上升11.1%']])
  assert.deepEqual(told('投诉环比上升20%（上月100件，本月130件）。'), [['change', '投诉环比上升20%', '30%']])
  sound(
    '同比增长11.1%，今年100件，去年90件。',
    '举报20件，投诉同比增长11.1%，今年100件，去年90件。',
    '同比下降12.3%，今年投诉100件，其中质量90件。',
  )
})

test('averages: a total over those who share it', () => {
  assert.deepEqual(told('12人人均50件，共500件。'), [['average', '人均50件', '42件']])
  assert.deepEqual(told('本周（7天）共接收71184件，日均11169件。'), [['average', '日均11169件', '10169件']])
  assert.deepEqual(told('调解成功100件，挽回损失8.00万元，件均0.09万元。'), [['average', '件均0.09万元', '0.08万元']])
  assert.ok(reckoned('12人人均50件，共600件。') > 0)
  sound(
    '12人人均50件，共600件。',
    '12人人均41.7件，共500件。',
    '12人、另有8人，人均50件，共500件。',
    '日均50件，7天无理由退货500件。',
  )
})

test('Chinese numerals are numbers, told as they are printed', () => {
  const [finding] = findings(check(readText('共受理投诉三百二十件，其中质量二百件，价格一百一十件，合同十二件。')))
  assert.deepEqual([finding!.rule, finding!.says, finding!.should], ['parts', '三百二十件', '322件'])
  assert.deepEqual([finding!.place.from, finding!.place.to], [5, 10])
  assert.deepEqual(told('共抽检六百二十四批次，其中不合格二百三十六批次，不合格率百分之六十三点三五。'), [
    ['rate', '不合格率百分之六十三点三五', '37.82%'],
  ])
  assert.deepEqual(told('挽回损失三百四十万元，其中投诉三百万元，举报五十万元。'), [
    ['parts', '三百四十万元', '不少于350万元'],
  ])
  assert.deepEqual(told('投诉一万二千件，去年同期两千件，同比增长三倍。'), [['change', '同比增长三倍', '5倍']])
  sound(
    '共受理投诉三百二十件，其中质量二百件，价格一百一十件，合同十件。',
    '一件一件办，三家单位五项措施，第二十条，二三十件，十五个工作日。',
    '“双十一”期间共受理十二件，其中质量九件。',
  )
})
