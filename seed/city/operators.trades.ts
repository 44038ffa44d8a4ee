/** What shops by chance are called and sell; the weights follow what one meets in a middling city's main street. */
import type { GoodsClass, Industry } from '../../law/classes.ts'
import type { OperatorKind } from './operators.ts'

export interface Trade {
  called: readonly string[]
  /** What the company behind the shop is called; absent where the shop's own word serves. */
  company?: string
  industry: Industry
  weight: number
  kind?: OperatorKind
  sells: readonly GoodsClass[]
}

export const trades: readonly Trade[] = [
  {
    called: ['超市', '便利店', '生鲜超市', '副食店'],
    company: '商贸',
    industry: '52',
    weight: 14,
    sells: ['food', 'tobacco-drinks', 'household', 'sales'],
  },
  {
    called: ['餐馆', '酒楼', '火锅店', '小吃店', '烧烤店', '面馆'],
    company: '餐饮管理',
    industry: '62',
    weight: 14,
    sells: ['catering-lodging'],
  },
  { called: ['服装店', '鞋行', '童装店', '服饰馆'], company: '服饰', industry: '52', weight: 9, sells: ['clothing'] },
  {
    called: ['电器行', '家电商场', '电器维修部'],
    company: '电器销售',
    industry: '52',
    weight: 6,
    sells: ['appliances', 'making-repair'],
  },
  {
    called: ['通讯器材店', '手机店', '数码店'],
    company: '通讯科技',
    industry: '52',
    weight: 6,
    sells: ['communication', 'telecom'],
  },
  {
    called: ['电动车行', '车业', '汽车销售服务部'],
    company: '车业销售',
    industry: '52',
    weight: 5,
    sells: ['vehicles'],
  },
  {
    called: ['汽车维修厂', '汽车美容店', '轮胎店'],
    company: '汽车服务',
    industry: '81',
    weight: 4,
    sells: ['making-repair', 'vehicles'],
  },
  {
    called: ['家具店', '家居馆', '床上用品店', '灯饰店'],
    company: '家居',
    industry: '52',
    weight: 5,
    sells: ['household'],
  },
  {
    called: ['建材经营部', '五金店', '瓷砖店', '门窗经营部'],
    company: '建材',
    industry: '52',
    weight: 4,
    sells: ['other-goods'],
  },
  {
    called: ['装饰工程', '装饰设计'],
    industry: '50',
    weight: 3,
    kind: 'enterprise',
    sells: ['other-services', 'professional'],
  },
  {
    called: ['美容馆', '美发店', '养生馆', '洗浴中心', '美甲店'],
    company: '美容美发服务',
    industry: '80',
    weight: 7,
    sells: ['beauty', 'cosmetics'],
  },
  { called: ['化妆品店', '日化店'], company: '日化', industry: '52', weight: 3, sells: ['cosmetics', 'household'] },
  {
    called: ['健身馆', '瑜伽馆', '游泳馆', '羽毛球馆'],
    company: '体育健身',
    industry: '89',
    weight: 3,
    sells: ['culture-sports'],
  },
  {
    called: ['网吧', '量贩歌城', '影城', '儿童乐园'],
    company: '文化娱乐',
    industry: '90',
    weight: 2,
    sells: ['culture-sports'],
  },
  {
    called: ['培训学校', '驾驶培训学校', '艺术培训学校'],
    industry: '83',
    weight: 3,
    kind: 'school',
    sells: ['education'],
  },
  { called: ['宾馆', '快捷酒店', '民宿'], company: '酒店管理', industry: '61', weight: 3, sells: ['catering-lodging'] },
  {
    called: ['大药房', '药店'],
    company: '医药',
    industry: '52',
    weight: 3,
    sells: ['medicines', 'medical-devices', 'special-food'],
  },
  { called: ['眼镜店', '医疗器械店'], company: '医疗器械', industry: '52', weight: 2, sells: ['medical-devices'] },
  { called: ['珠宝店', '金店', '饰品店'], company: '珠宝首饰', industry: '52', weight: 2, sells: ['jewellery'] },
  {
    called: ['母婴用品店', '孕婴生活馆'],
    company: '母婴用品',
    industry: '52',
    weight: 2,
    sells: ['special-food', 'household', 'clothing'],
  },
  { called: ['干洗店', '洗衣店'], company: '洗涤服务', industry: '80', weight: 2, sells: ['laundry'] },
  { called: ['宠物店', '宠物医院'], company: '宠物服务', industry: '82', weight: 1, sells: ['pets'] },
  {
    called: ['摄影工作室', '婚庆礼仪'],
    company: '文化传媒',
    industry: '80',
    weight: 1,
    sells: ['making-repair', 'other-services'],
  },
  {
    called: ['家政服务部', '搬家服务部'],
    company: '家政服务',
    industry: '80',
    weight: 1,
    sells: ['other-services', 'transport'],
  },
  { called: ['旅行社'], industry: '72', weight: 1, kind: 'enterprise', sells: ['travel'] },
  {
    called: ['物业服务', '停车服务'],
    industry: '70',
    weight: 1,
    kind: 'enterprise',
    sells: ['other-services', 'parking'],
  },
  { called: ['农资经营部', '种子店'], company: '农业科技', industry: '52', weight: 1, sells: ['other-goods'] },
  { called: ['烟酒行', '茶庄'], company: '酒业', industry: '52', weight: 3, sells: ['tobacco-drinks'] },
  {
    called: ['网络科技', '电子商务'],
    industry: '64',
    weight: 2,
    kind: 'enterprise',
    sells: ['sales', 'clothing', 'household'],
  },
]
