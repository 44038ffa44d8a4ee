/**
 * Plain questions, as people type them on the phone, against a running server: is the article that answers among the first
 * three? `node bench/plain-questions.ts http://127.0.0.1:8080`; the result is in docs/plain-questions.md.
 *
 * The first half was at hand while the words of server/knowledge/spoken.ts were chosen; the second half was written before
 * and looked at only afterwards, so that its share tells of questions nobody prepared for.
 */
import { writeFileSync } from 'node:fs'

const faults = ['三包', '谁来证明', '七天无理由退货怎么退']
const prepaid = ['预付卡', '健身卡']
const asked: [string, string[]][] = [
  ['衣服掉色能不能退', faults],
  ['鞋子开胶了怎么办', faults],
  ['手机屏幕自己裂了', faults],
  ['健身卡跑路', prepaid],
  ['外卖吃坏肚子', ['拉肚子']],
  ['理发店关门了我卡里还有钱', prepaid],
  ['美容院老板联系不上了', prepaid],
  ['冰箱用了一个月不制冷', faults],
  ['空调老是坏修了三次', faults],
  ['网上买的裙子不想要了', ['七天无理由']],
  ['超市买的牛奶过期了', ['十倍赔偿']],
  ['面包里面吃出虫子', ['十倍赔偿', '拉肚子']],
  ['商场买的鞋不喜欢能退吗', ['实体店']],
  ['买到假烟假酒', ['退一赔三']],
  ['店家不开发票', ['发票']],
  ['会员自动扣钱了没告诉我', ['自动续费']],
  ['单车押金不退', ['押金']],
  ['主播卖的货是假的', ['直播间', '退一赔三']],
  ['快递把东西弄坏了', ['快递']],
  ['标价10块收我15', ['标价和结账']],
  // Second half: looked at only afterwards.
  ['洗衣机漏水', faults],
  ['沙发塌了', faults],
  ['毛衣起球', faults],
  ['早教中心不开了', prepaid],
  ['驾校学费能退吗', ['健身卡', '包过']],
  ['饭店吃完上吐下泻', ['拉肚子']],
  ['火锅店菜里有头发', ['拉肚子', '十倍赔偿']],
  ['卖家不发货要取消订单', ['没货、标错价']],
  ['双十一先涨价后打折', ['先涨价再打折']],
  ['店里地滑摔了一跤', ['摔伤']],
  ['充电宝炸了', ['爆炸']],
  ['天天收到推销电话', ['推销短信']],
  ['老人买保健品被骗', ['保健品', '退一赔三']],
  ['网店不见了找谁', ['网店联系不上']],
  ['老顾客比新顾客贵', ['杀熟']],
  ['我想告一家店不想留名字', ['匿名']],
  ['投诉了好久没人理', ['多久有结果']],
  ['谈不拢了下一步怎么走', ['调解不成']],
  ['替我妈投诉行不行', ['别人代我']],
  ['买的进口零食全是外文', ['没有中文标签']],
  ['停车场没有写价钱', ['明码标价']],
  ['物业乱收电费', ['物业']],
]

const [base = 'http://127.0.0.1:8080', out] = process.argv.slice(2)
const lines: string[] = []
const hits = [0, 0]
const half = asked.findIndex(([q]) => q === '洗衣机漏水')
for (const [at, [q, wanted]] of asked.entries()) {
  const answer = await fetch(`${base}/api/public/articles?q=${encodeURIComponent(q)}&limit=3`)
  const { items } = (await answer.json()) as { items: { question: string }[] }
  const rank = items.findIndex(each => wanted.some(part => each.question.includes(part))) + 1
  if (rank > 0) hits[at < half ? 0 : 1]!++
  lines.push(`| ${q} | ${rank || (items.length === 0 ? 'nothing' : `other: ${items[0]!.question}`)} |`)
}
const rest = asked.length - half
const summary = `hit at 3: ${hits[0]! + hits[1]!} of ${asked.length} (first half ${hits[0]} of ${half}, second half ${hits[1]} of ${rest})`
console.log([...lines, summary].join('\n'))
if (out) writeFileSync(out, [...lines, '', summary, ''].join('\n'))
