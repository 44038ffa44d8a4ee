/** Texts as people send them, and the door that each belongs to. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { said } from './doors.said.ts'
import { type Door, readDoor, reasonOf } from './doors.ts'

const told: [Door | undefined, string][] = [
  ['consultation', '请问网上买的衣服七天内可以退货吗？'],
  ['consultation', '想问一下，预付卡的店关门了，应该找哪个部门？'],
  ['consultation', '投诉需要准备什么材料？多久有结果？'],
  ['consultation', '举报有奖励吗，怎么申请？'],
  ['complaint', '我在力行健身办了两年卡，现在关门了，要求退款，对方拒绝退款。'],
  ['complaint', '上周在万家惠买的电水壶漏电，店家不给退，希望赔偿我的损失'],
  ['complaint', '我要投诉天天手机城，他们不肯换。'],
  ['complaint', '请问你们管不管，我买了冰箱才三天就坏了，商家推诿，我要求退货'],
  ['report', '我要举报古渡街一家小店在卖假冒的洗发水，请查处'],
  ['report', '学校门口商店卖三无产品，希望你们查一下'],
  ['report', '隔壁店卖过期牛奶，你们管不管'],
  ['consultation', '想问一下七天无理由退货怎么算'],
  ['complaint', '楼下超市卖过期牛奶给我，我要求退款'],
  ['complaint', '吃饭吃出虫子，我要他赔我五百'],
  // How and whether is a question, whatever it speaks of.
  ['consultation', '怎么知道我买的化妆品是不是正规厂家的'],
  ['consultation', '能不能把没拆封的奶粉退给超市'],
  ['consultation', '是不是过了七天就不能退了'],
  ['consultation', '怎么投诉一家外地的网店'],
  ['consultation', '我想举报但不知道要准备什么'],
  ['consultation', '餐馆收餐具费合不合法'],
  ['consultation', '临期食品打折卖违法吗'],
  ['consultation', '退货的运费谁出'],
  ['consultation', '商家关门了，预付卡的钱还能不能要回来'],
  // They are breaking the law.
  ['report', '他们家一直用地沟油炸油条，这是犯法的'],
  ['report', '他家门口的广告写着全国第一，违反广告法'],
  ['report', '隔壁小作坊没有执照在做豆腐'],
  ['report', '菜场三号摊位的秤有问题，你们去查查'],
  ['report', '这家饭店后厨全是老鼠，太脏了'],
  // Give me my money back.
  ['complaint', '把我的钱退给我'],
  ['complaint', '还我钱，骗子商家'],
  ['complaint', '退我押金，都拖了两个月了'],
  ['complaint', '定金两千他不退我'],
  ['complaint', '他们欺诈消费者，我要退一赔三'],
  ['complaint', '能不能帮我让店家退钱'],
  ['complaint', '怎么回事啊你们，我要求退款他们三天了不理'],
  [undefined, '电水壶'],
  [undefined, '你好'],
  [undefined, ''],
]

test('nine texts of ten find their door, hardly one is sent to another, and the words are shown', () => {
  const texts = told.filter(([door]) => door !== undefined)
  const readings = texts.map(([door, text]) => ({ door, text, reading: readDoor(text) }))
  const wrong = readings.filter(({ door, reading }) => reading.door !== undefined && reading.door !== door)
  const right = readings.filter(({ door, reading }) => reading.door === door)
  assert.ok(right.length >= 0.9 * texts.length, `${right.length} of ${texts.length}`)
  assert.ok(wrong.length <= 0.05 * texts.length, wrong.map(each => each.text).join('\n'))
  for (const { text, reading } of readings) {
    for (const sign of reading.because) for (const word of sign.words) assert.ok(text.includes(word), word)
    assert.equal(reasonOf(reading.because).zh !== '', reading.because.length > 0)
    assert.equal(reading.because.length > 0, reading.door !== undefined, text)
  }
})

test('what says nothing of a dispute, a violation or a question is no door', () => {
  for (const [door, text] of told) if (door === undefined) assert.equal(readDoor(text).door, undefined, text)
})

test('no sentence stands under two doors', () => {
  const all = Object.values(said).flatMap(sentences => sentences.trim().split('\n'))
  assert.equal(new Set(all).size, all.length)
})

test('what has a way of its own is told which (art. 44)', () => {
  const told: [string, string][] = [
    ['我申请政府信息公开，公开处罚案卷', '政府信息公开申请'],
    ['不服你们的决定，我要申请行政复议', '行政复议申请'],
    ['我要举报你们所的执法人员收钱办事', '对公职人员的检举控告'],
  ]
  for (const [text, what] of told) assert.equal(readDoor(text).elsewhere?.what.zh, what, text)
  assert.equal(readDoor('要求退款，商家不给退').elsewhere, undefined)
})

test('a long or strange text takes no time', () => {
  const began = performance.now()
  for (const text of ['我'.repeat(50_000), '我在买了'.repeat(10_000), '要求'.repeat(20_000), '\u0000？'.repeat(9000)])
    readDoor(text)
  assert.ok(performance.now() - began < 1500, `${performance.now() - began} ms`)
})

const tickets = '/work/shared/data/tickets_12315/real_tickets_10_desensitised.csv'
test('no real ticket of a complaint is sent to the door of questions', {
  skip: existsSync(tickets) ? false : `the real tickets are not here (${tickets})`,
}, () => {
  for (const line of readFileSync(tickets, 'utf8').split('\n').slice(1).filter(Boolean))
    assert.notEqual(readDoor(line).door, 'consultation', line)
})
