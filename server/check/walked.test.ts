/** What a reader with a pencil finds in a paper, as walked on 2026-11-28: each sentence with the finding word for word. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check, findings } from './check.ts'
import { readText } from './document.ts'
import { numbersIn } from './typed.ts'

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
  const stations = '全市维权站共处理投诉229件，其中27个省级示范站处理投诉'
  assert.deepEqual(told(`${stations}1072件。`), [['subset', '1072件', '不超过229件']])
  sound(`${stations}72件，202个市级站处理投诉157件。`)
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

test('a rate before its count; and every number somebody typed, in the order it stands', () => {
  assert.deepEqual(told('抽检50批次，不合格率12.5％，不合格8批次。'), [['rate', '不合格率12.5%', '16.0%']])
  sound('抽检50批次，不合格率16%，不合格8批次。', '抽检50批次，不合格率12.5%；不合格8批次是去年的。')
  assert.deepEqual(
    numbersIn('突破1200，占１２％，共计：45，下降五个百分点，五件；近八成、一半、三分之一、-5%，三百四十件。'),
    ['1200', '１２％', '45', '五个百分点', '五件', '八成', '一半', '三分之一', '-5%', '三百四十件'],
  )
  const none =
    '1.第三季度，12315热线2018年6月1日起7个工作日内按GB/T 9704、《办法》第二十三条、楚市监〔2018〕3号办理一件；（2）3·15、“双11”，附表10，0729-5553150。'
  assert.deepEqual(numbersIn(none), [])
})

test('parts that exclude each other: fines and confiscations, procedures, channels, where a station stands', () => {
  assert.deepEqual(told('共罚没97万元，其中罚款80万元、没收违法所得20万元。'), [['parts', '97万元', '100万元']])
  assert.deepEqual(told('共查处案件205件，其中一般程序180件，简易程序35件。'), [['parts', '205件', '不少于215件']])
  assert.deepEqual(told('投诉按渠道分：电话204件，网络76件，来人42件，来函9件，合计341件。'), [
    ['parts', '341件', '331件'],
  ])
  assert.deepEqual(told('共有维权站229个，其中进商场80个，进超市60个，进市场50个，进企业45个。'), [
    ['parts', '229个', '235个'],
  ])
  sound(
    '案件384件，案值122.89万元，其中罚款80万元，没收20万元。',
    '8月共接收投诉331件。其中，电话204件，占61.63%；互联网76件，占22.96%；来人42件，占12.69%。',
    '电话投诉204件，网络投诉76件，来访42件，其中涉及预付卡的45件。',
    '网络购物投诉120件，电话回访300件，共回访420件。',
  )
})

test('a share of all is not of one sort; a base in brackets', () => {
  assert.deepEqual(told('餐饮38件，占投诉总量（331件）的15.3%。'), [['share', '38件占15.3%', '11.5%']])
  assert.deepEqual(told('商品类投诉6949件，其中食品类2148件，占商品类的20.53%。'), [
    ['share', '2148件占20.53%', '30.91%'],
  ])
  sound(
    '餐饮38件，占投诉总量（331件）的11.48%。',
    '商品类投诉6949件，其中食品类2148件，占商品类的30.91%，占投诉总量的20.53%。',
    '受理投诉10461件，商品类投诉6949件，占66.43%，其中食品类2148件，占投诉总量的20.53%。',
  )
})

test('a rate by what is lacking, without what is pending, with its counts behind it', () => {
  assert.deepEqual(told('抽检成品油104个批次，不合格7个批次，合格率为95.27%。'), [['rate', '合格率95.27%', '93.27%']])
  assert.deepEqual(told('抽检100批次，合格率88%，不合格15批次。'), [['rate', '合格率88%', '85%']])
  assert.deepEqual(told('受理率98.4%（受理319件，接收投诉331件）。'), [['rate', '受理率98.4%', '96.4%']])
  assert.deepEqual(told('调解成功3647件，调解成功率98.5%，共受理投诉3725件。'), [['rate', '调解成功率98.5%', '97.9%']])
  assert.deepEqual(told('抽检202个批次，69个批次不合格（还有80个批次未出结果），不合格率50.56%。'), [
    ['rate', '不合格率50.56%', '56.56%'],
  ])
  sound(
    '抽检成品油104个批次，不合格7个批次，合格率为93.27%。',
    '抽检202个批次，69个批次不合格（还有80个批次未出结果），不合格率56.56%。',
    '抽检151个批次，已出结果68个，不合格25个批次，抽检不合格率36.76%。',
    '受理率96.4%（受理319件，接收投诉331件）。',
  )
})

test('rates against earlier ones in percentage points; 持平; a step before the earlier figure', () => {
  assert.deepEqual(told('调解成功率96.80%，比上季度（98.43%）下降2.63个百分点。'), [
    ['change', '下降2.63个百分点', '下降1.63个百分点'],
  ])
  assert.deepEqual(told('按时办结率由89.02%上升至89.79%，上升1.77个百分点。'), [
    ['change', '上升1.77个百分点', '上升0.77个百分点'],
  ])
  assert.deepEqual(told('投诉331件，与上月（328件）持平。'), [['change', '持平', '上升']])
  assert.deepEqual(told('咨询1753件，较上月减少44件（上月1787件）。'), [['change', '减少44件', '减少34件']])
  sound(
    '调解成功率96.80%，比上季度（98.43%）下降1.63个百分点。',
    '按时办结率由89.02%上升至89.79%，上升0.77个百分点。',
    '投诉331件，与上月（331件）持平。',
    '咨询1753件，较上月减少34件（上月1787件）。',
    '质量占29.16%，比上季度上升1.63个百分点；售后占28.38%，比上季度下降0.5个百分点。',
  )
})

test('words of size and order: 两成, 三成以上, 大部分为, 其次, 由高到低, 连续, 高于', () => {
  assert.deepEqual(told('餐饮服务占12.5%，占比近两成。'), [['words', '近两成', '12.5%']])
  assert.deepEqual(told('质量投诉90件，占27.19%，在三成以上。'), [['words', '三成以上', '27.2%']])
  assert.deepEqual(told('半数以上的投诉（150件）涉及网络购物，共接收投诉331件。'), [['words', '半数以上', '45.3%']])
  assert.deepEqual(told('大部分为服务类，商品类200件，服务类131件。'), [['words', '大部分为服务类', '商品类200件更多']])
  assert.deepEqual(told('最多的是质量问题，其次是售后服务，分别为92件、105件。'), [
    ['words', '其次是售后服务，分别为', '105件多于92件'],
  ])
  assert.deepEqual(told('望楚区局187件、梅浦区局160件、枫川县局161件，由高到低排列。'), [
    ['words', '由高到低', '161件多于160件'],
  ])
  assert.deepEqual(told('投诉量最高的是望楚区局（60件），鹤汀区局72件。'), [
    ['words', '最高的是望楚区局', '鹤汀区局（72件）'],
  ])
  assert.deepEqual(told('投诉连续三个月上升，6月339件，7月328件，8月331件。'), [
    ['words', '连续三个月上升', '328件少于339件'],
  ])
  assert.deepEqual(told('调解成功率98.43%，高于上季度的99.10%。'), [['words', '高于99.10%', '低于99.10%']])
  sound(
    '餐饮服务占18.5%，占比近两成。',
    '大部分为商品类，商品类200件，服务类131件。',
    '最多的是售后服务，其次是质量问题，分别为105件、92件。',
    '投诉量最高的是鹤汀区局（72件），望楚区局60件。',
    '投诉连续三个月上升，6月309件，7月328件，8月331件。',
    '投诉集中在餐饮和家居用品，其中餐饮478件、家居320件，由高到低依次为餐饮、家居。',
    '解决率98.43%，比上年（97.00%）提高1.43个百分点，高于全省平均水平（95.20%）3.23个百分点。',
  )
})

test('a group within another in one sentence, but not of another bureau', () => {
  assert.deepEqual(told('全市共有维权站229个，受理投诉1813件。其中省级维权站27个，受理投诉2500件。'), [
    ['subset', '2500件', '不超过1813件'],
  ])
  sound('望楚区局省级维权站8个，受理投诉210件；鹤汀区局维权站40个，受理投诉180件。')
})

test('one wrong cell of a small table is told once, and not every rate and share because of a wrong total', () => {
  const table = [
    '| 单位 | 投诉 | 占比 | 办结 | 办结率 |',
    '| 望楚区局 | 69 | 26.54% | 65 | 94.20% |',
    '| 鹤汀区局 | 36 | 15.85% | 34 | 94.44% |',
    '| 梅浦区局 | 155 | 59.62% | 150 | 98.77% |',
    '| 合计 | 270 | 100.00% | 249 | 95.77% |',
  ].join('\n')
  assert.deepEqual(told(table), [
    ['share', '鹤汀区局·占比 15.85%', '13.85%'],
    ['rate', '梅浦区局·办结率 98.77%', '96.77%'],
    ['parts', '合计·投诉 270', '260'],
    ['rate', '合计·办结率 95.77%', '92.22%'],
  ])
})

test('a rate that moved is reckoned as it is now', () => {
  const said = (now: string) => `抽检成品油104批次，检出不合格7批次，不合格率由去年的8.00%下降到${now}。`
  assert.deepEqual(told(said('7.73%')), [['rate', '不合格率7.73%', '6.73%']])
  sound(said('6.73%'), '受理投诉331件，办结317件，办结率由去年的89.02%上升至95.77%。')
})

test('not over a half is under it; 次之; tested are those that passed and those that failed; the earlier rate in brackets', () => {
  assert.deepEqual(told('网络购物占比58.33%，未过半。'), [['words', '过半', '58.3%']])
  assert.deepEqual(told('餐饮投诉127件居首，家居用品195件次之。'), [['words', '次之', '195件多于127件']])
  assert.deepEqual(told('抽检食品320个，合格311个，不合格19个。'), [['parts', '320个', '不少于330个']])
  assert.deepEqual(told('调解成功率达到96.8%，同比上升2.4个百分点（去年同期为93.4%）。'), [
    ['change', '上升2.4个百分点', '上升3.4个百分点'],
  ])
  sound(
    '网络购物占比41.33%，未过半。',
    '质量投诉90件，占27.19%，不超过三成。',
    '餐饮投诉195件居首，家居用品127件次之。',
    '抽检食品320个，合格301个，不合格9个。',
    '调解成功率达到95.8%，同比上升2.4个百分点（去年同期为93.4%）。',
  )
})

test('a group within a group in one sentence; a base in brackets behind the share; the sum of parts that is more than their whole', () => {
  const stations = (said: string) => `全市维权站229个受理投诉1813件，其中27个省级维权站受理${said}件。`
  assert.deepEqual(told(stations('2500')), [['subset', '2500件', '不超过1813件']])
  const food = (said: string) => `食品2148件，占商品类${said}（商品类6949件）。`
  assert.deepEqual(told(food('20.53%')), [['share', '2148件占20.53%', '30.91%']])
  const saved = (said: string, sum: string) =>
    `挽回经济损失340万元，其中投诉${said}万元，维权站150万元，合计${sum}万元。`
  assert.deepEqual(told(saved('200.5', '350.5')), [['subset', '350.5万元', '不超过340万元']])
  sound(stations('500'), food('30.91%'), saved('180.5', '330.5'))
})

test('a sentence above a table of one count per row says what the row says', () => {
  const paper = (said: number, of = '投诉') =>
    `${of}中，最多的是餐饮服务（${said}件）。\n表3 商品和服务\n| 类别 | 投诉接收 | 占比 |\n| --- | --- | --- |\n| 餐饮服务 | 48 | 60.00% |\n| 家居用品 | 32 | 40.00% |\n| 合计 | 80 | 100.00% |`
  assert.deepEqual(told(paper(58)), [['text-table', '58件', '48']])
  sound(paper(48), paper(58, '举报'))
})

test('what a last reader found: shares with 其他, 满意度, a half year, accepted over received, a list after ；, the row of totals', () => {
  const shares = (rest: string) =>
    `质量类480件，占投诉总量的40%；售后服务360件，占30%；价格240件，占20%；其他占${rest}。`
  assert.deepEqual(told(shares('15%')), [['parts', '40% + 30% + 20% + 15%', '合计不超过100%']])
  const asked = (said: string) => `满意度${said}，回访200件，满意190件。`
  assert.deepEqual(told(asked('98.5%')), [['rate', '满意度98.5%', '95.0%']])
  const closed = (said: string) => `办结率${said}，共受理200件，办结180件。`
  assert.deepEqual(told(closed('95%')), [['rate', '办结率95%', '90%']])
  const calls = (unhappy: number) => `回访200件，满意190件，基本满意8件，不满意${unhappy}件。`
  assert.deepEqual(told(calls(4)), [['parts', '200件', '202件']])
  const half = (second: number) => `上半年共接收投诉700件，其中一季度300件，二季度${second}件。`
  assert.deepEqual(told(half(350)), [['parts', '700件', '650件']])
  assert.deepEqual(told('接收投诉1200件，受理投诉1250件。'), [['subset', '受理投诉1250件', '不超过1200件？']])
  const later = (said: string) => `全市接收投诉1200件，举报300件。投诉同比上升${said}（去年同期1100件）。`
  assert.deepEqual(told(later('20%')), [['change', '投诉同比上升20%', '9%']])
  const list = (second: number) => `投诉最多的是乙县，为300件；甲县${second}件；丙区100件。`
  assert.deepEqual(told(list(400)), [['words', '最多的是乙县', '甲县（400件）']])
  assert.deepEqual(told('绝大多数投诉来自互联网，互联网渠道456件，电话渠道744件。'), [
    ['words', '绝大多数投诉来自互联网', '电话渠道744件更多'],
  ])
  const weekly = (said: string) =>
    `${said}\n| 单位 | 投诉 | 举报 |\n| 甲县 | 10 | 5 |\n| 乙县 | 20 | 6 |\n| 合计 | 30 | 11 |`
  assert.deepEqual(told(weekly('本周投诉31件，举报11件。')), [['text-table', '31件', '30']])
  sound(
    shares('10%'),
    asked('95.0%'),
    '满意度98.5%，回访200件，满意190件，基本满意7件，不满意3件。',
    closed('90%'),
    calls(2),
    half(400),
    '上半年共接收投诉700件，其中一季度餐饮投诉300件。',
    '上月接收投诉1200件，受理投诉1250件。',
    '接收投诉1200件，受理投诉1150件。',
    list(200),
    later('9%'),
    '全市接收投诉1200件，甲局投诉300件。投诉同比上升20%（去年同期250件）。',
    '投诉最多的是乙县，为300件；举报最多的是甲县，为400件；咨询500件。',
    '近半数投诉涉及食品，占48%。',
    weekly('本周投诉30件，举报11件。'),
    weekly('上周投诉31件，举报12件。'),
    weekly('本周12345热线转来投诉3件。'),
    weekly('本周投诉办结31件。'),
  )
})
