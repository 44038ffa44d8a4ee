/**
 * One operator, written differently: 楚江市力行健身服务有限公司, 力行健身（古渡店）, 力行健身房. The core of a name is what remains
 * without place, legal form, branch and the words of the trade; two names are of one operator where their cores agree.
 */
import { segment } from '../kernel/words.ts'

const brackets = /[（(【[][^）)】\]]*[）)】\]]/g
/** 楚江市望楚区…, but not 超市: a place stands at the beginning and is followed by more. */
const place =
  /^(?:(?!超市)[\p{Script=Han}]{2,4}?(?:特别行政区|自治区|自治州|省|市|地区|新区|开发区|区|县|镇|乡|街道))(?=[\p{Script=Han}\w]{2,})/u
const form =
  /(?:股份|有限责任|有限|集团|控股|合伙企业|个体工商户|普通合伙|公司|分公司|总公司|旗舰店|专卖店|专营店|直营店|连锁店|体验店|总店|分店|门店|[\p{Script=Han}]{0,4}分店)+$/u
/** Words that many of a trade carry: they name no one. Longer first. */
const trades = [
  ...'商贸 贸易 科技 服务 管理 文化 传媒 餐饮 食品 健身 健身房 健身会所 会所 俱乐部 中心 工作室 美容 美发 美容美发 养生 培训 教育 学校 咨询 酒店 宾馆 饭店 餐厅 超市 商场 商行 商店 百货 电器 电子 通讯 器材 汽车 销售 维修 装饰 装修 家居 建材 服饰 服装 摄影 婚纱 物业 房地产 置业 网络 信息 技术 发展 实业 投资 经营部 门市部 艺术 文化艺术 美术 舞蹈 音乐 英语 幼儿园 医院 诊所 药房 大药房 火锅 烧烤 洗衣 干洗 汽修 洗车 搬家 家政 中介 驾校 旅行社 旅游 影院 影城 酒楼 茶楼 咖啡 奶茶 烘焙 蛋糕 水果 生鲜 便利店 店 行 部 馆 厅 房 室'.split(
    ' ',
  ),
].sort((a, b) => b.length - a.length)

/** Full-width folded, brackets and punctuation left out, then place in front and legal form behind, as often as they come. */
export function coreOf(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase()
  const plain = folded.replace(brackets, '').replace(/[^\p{L}\p{N}]+/gu, '')
  let core = plain || folded.replace(/[^\p{L}\p{N}]+/gu, '')
  if (core === '') return ''
  for (let before = ''; before !== core; ) {
    before = core
    core = core.replace(place, '').replace(form, '') || before
  }
  return tradeAlone(core) ? `${whole}${plain}` : core
}

/** Before a name that is compared as a whole only. */
const whole = '='

/** 商贸, 健身中心: without its place such a name would be everybody's. */
function tradeAlone(core: string) {
  const endOf = (name: string) => trades.find(each => each.length > 1 && name.endsWith(each))
  let rest = core
  for (let trade = endOf(rest); trade; trade = endOf(rest)) rest = rest.slice(0, -trade.length)
  return rest.length < 2
}

/** The part of the core that names this operator and no other of its trade; the core itself where nothing else is left. */
export function markOf(core: string): string {
  let mark = core
  for (let before = ''; before !== mark; ) {
    before = mark
    const trade = trades.find(each => mark.endsWith(each) && mark.length > each.length + 1)
    if (trade) mark = mark.slice(0, -trade.length)
  }
  return mark
}

/** Two characters make a mark, if they are no common word of the trade. */
const tells = (mark: string) => mark.length >= 2 && !trades.includes(mark)

/**
 * Equal cores; or equal marks in one trade (力行健身服务, 力行健身房, but not 力行超市); or one name inside the other: mark and
 * trade (阳光力行健身俱乐部), or a mark of three characters or more that begins it or is no word of the dictionary.
 */
export function sameOperatorName(one: string, other: string): boolean {
  const [a, b] = [coreOf(one), coreOf(other)]
  return a !== '' && b !== '' && sameCore(a, b)
}

/** The same for names whose cores are at hand. */
export function sameCore(a: string, b: string): boolean {
  if (a === b) return true
  if (a.startsWith(whole) || b.startsWith(whole)) return false
  const [m, n] = [markOf(a), markOf(b)]
  if (!tells(m) || !tells(n) || !oneTrade(a.slice(m.length), b.slice(n.length))) return false
  if (m === n || within(a, m, b) || within(b, n, a)) return true
  const [short, long] = m.length < n.length ? [m, n] : [n, m]
  if (short.length < 3 || /\d/.test(short)) return false
  return long.startsWith(short) || (long.includes(short) && segment(short).length > 1)
}

/** 力行健身 of 力行健身服务, in 阳光力行健身俱乐部. */
const within = (core: string, mark: string, other: string) =>
  core.length >= mark.length + 2 && !/\d/.test(mark) && other.includes(core.slice(0, mark.length + 2))

/** What stands behind the marks has two characters in common, or one of them says nothing of its trade. */
function oneTrade(one: string, other: string) {
  if (one.length < 2 || other.length < 2) return true
  for (let at = 0; at + 2 <= one.length; at += 1) if (other.includes(one.slice(at, at + 2))) return true
  return false
}

/** 文昌街口那家洗车店: whoever does not know the name describes it. Such a name contradicts no other. */
export const isDescribed = (name: string) =>
  name.trim() === '' ||
  /那家|这家|一家|某|不详|不知|不明|未知|附近|对面|门口|路口|街口|楼下|旁边|隔壁/.test(name) ||
  coreOf(name).startsWith(whole)
