/**
 * Plain questions, as people type them on the phone, against a running server: is the article that answers among the first
 * three? `node bench/plain-questions.ts http://127.0.0.1:8080`; the result is in docs/plain-questions.md.
 *
 * `asked` was at hand while the words of server/knowledge/spoken.ts were chosen; `later` was written after that, asked once, and
 * then its words were taken up too; `last` was written after that and asked once: its share tells of questions that nobody
 * prepared for.
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

const later: [string, string[]][] = [
  ['电饭煲用两天就不热了', faults],
  ['新买的书包拉链坏掉', faults],
  ['耳机一边没声音', faults],
  ['瑜伽馆换老板不认我的卡', prepaid],
  ['孩子补习班突然停课退不到钱', [...prepaid, '包过']],
  ['点的烤鸭不熟吃了难受', ['拉肚子']],
  ['酸奶日期是上个月的', ['十倍赔偿']],
  ['买的金项链是镀金的', ['退一赔三', '广告和实物']],
  ['广告上说得天花乱坠结果不是那样', ['广告和实物']],
  ['寄的东西丢了快递员不管', ['快递']],
  ['结账的时候比货架上贵', ['标价和结账']],
  ['手机软件偷偷续费', ['自动续费']],
  ['烧烤店不给小票', ['发票']],
  ['小区健身器材把孩子弄伤', ['摔伤', '爆炸']],
  ['酒店订了不能退合理吗', ['概不退换', '默认勾选', '取消订单']],
  ['举报了能拿多少钱', ['奖励']],
  ['投诉完了反悔了想取消', ['撤回']],
  ['大家都被坑了能一块告吗', ['一起投诉']],
  ['鉴定的钱我出还是他出', ['质量鉴定']],
  ['没牌子没厂家的东西能卖吗', ['三无产品']],
]

const last: [string, string[]][] = [
  ['豆浆机打不出浆', faults],
  ['新手机一天自动关机好几次', faults],
  ['舞蹈班停课老师也找不到', prepaid],
  ['奶茶里喝出小虫', ['拉肚子', '十倍赔偿']],
  ['收到的衣服和图片不一样', ['广告和实物', '七天无理由']],
  ['游泳馆地太滑我摔了', ['摔伤']],
  ['视频会员莫名其妙扣费', ['自动续费']],
  ['这个药没有生产日期', ['三无产品']],
  ['共享汽车押金一直不退', ['押金']],
  ['饭馆说不让自带酒水合法吗', ['最终解释权']],
  ['菜场卖菜短斤缺两', ['退一赔三', '标价和结账']],
  ['商家骂人不给处理怎么投诉', ['怎么投诉']],
]

const [base = 'http://127.0.0.1:8080', out] = process.argv.slice(2)

async function ask(of: typeof asked) {
  let hits = 0
  const lines: string[] = []
  for (const [q, wanted] of of) {
    const answer = await fetch(`${base}/api/public/articles?q=${encodeURIComponent(q)}&limit=3`)
    const { items } = (await answer.json()) as { items: { question: string }[] }
    const rank = items.findIndex(each => wanted.some(part => each.question.includes(part))) + 1
    if (rank > 0) hits++
    lines.push(`| ${q} | ${rank || (items.length === 0 ? 'nothing' : `other: ${items[0]!.question}`)} |`)
  }
  return `${lines.join('\n')}\n\nhit at 3: ${hits} of ${of.length}\n`
}

const report = `${await ask(asked)}\n${await ask(later)}\n${await ask(last)}`
console.log(report)
if (out) writeFileSync(out, report)
