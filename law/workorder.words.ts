/**
 * 工单里的话: by which words an order is read as a class of goods, a kind of problem and a request, so that whoever converts
 * it types nothing again. Our own list (confidence C); it proposes, a person sees it before it is registered.
 */
import type { Claim, GoodsClass, Problem, ReportProblem } from './classes.ts'

type Words<C extends string> = readonly (readonly [C, RegExp])[]

/** In this order: the first that fits. Services before goods: 干洗店洗坏了羽绒服 is no complaint about clothes. */
export const goodsWords: Words<GoodsClass> = [
  ['education', /培训|补习|驾校|学费|课程|幼儿园|网课/],
  ['beauty', /美容|美发|理发|洗浴|足浴|美甲|养生馆/],
  ['laundry', /干洗|洗衣店|染色/],
  ['catering-lodging', /餐厅|饭店|餐馆|火锅|外卖|酒店|宾馆|民宿|堂食/],
  ['culture-sports', /健身|瑜伽|游泳馆|电影|演出|门票|剧本杀/],
  ['travel', /旅行社|旅游|跟团|导游/],
  ['telecom', /宽带|话费|流量套餐|运营商/],
  ['parking', /停车费|停车场/],
  ['making-repair', /修理|维修店|保养|装裱|加工定做/],
  ['transport', /打车|网约车|客车票|搬家/],
  ['special-food', /保健食品|保健品|奶粉|特殊医学/],
  ['food', /食品|蛋糕|面包|零食|水果|蔬菜|猪肉|牛肉|鱼|米|油|饮用水|糕点|变质|过期|月饼/],
  ['tobacco-drinks', /白酒|啤酒|红酒|饮料|香烟|烟酒/],
  ['appliances', /冰箱|空调|洗衣机|电视机|热水器|电水壶|家电|油烟机|电磁炉|充电宝/],
  ['communication', /手机|平板|耳机|智能手表/],
  ['clothing', /衣服|鞋|羽绒服|裤|外套|帽/],
  ['household', /家具|沙发|床垫|橱柜|灯具|窗帘|建材|瓷砖/],
  ['jewellery', /黄金|金店|首饰|项链|戒指|玉/],
  ['vehicles', /汽车|电动车|摩托车|轿车|轮胎|新能源车/],
  ['cosmetics', /化妆品|面膜|护肤/],
  ['medical-devices', /医疗器械|血糖仪|助听器/],
  ['medicines', /药品|药店|处方药/],
  ['pets', /宠物|猫粮|狗粮/],
]

export const problemWords: Words<Problem> = [
  ['food-safety', /变质|异物|过期食品|食物中毒|发霉|拉肚子|保质期/],
  ['contract', /预付|充值|会员卡|办卡|退卡|押金|定金|跑路|关门|违约|合同/],
  ['price', /价格|多收|乱收费|明码标价|涨价|收费/],
  ['measurement', /缺斤|短两|少称|计量|分量/],
  ['advertising', /虚假宣传|夸大|广告|宣传与/],
  ['trademark', /假冒|冒牌|商标|山寨/],
  ['safety', /漏电|爆炸|起火|安全隐患|烫伤/],
  ['after-sales', /三包|维修|退货|换货|不予退|拒绝退|售后|保修/],
  ['quality', /质量|坏了|开裂|故障|瑕疵|损坏|不能用/],
]

export const claimWords: Words<Claim> = [
  ['refund', /退款|退钱|退还|退费|返还/],
  ['return', /退货/],
  ['replace', /换货|更换/],
  ['repair', /修好|免费维修|要求维修/],
  ['compensate', /赔偿|赔付/],
  ['apologise', /道歉/],
]

export const violationWords: Words<ReportProblem> = [
  ['unlicensed', /无证|无照|没有执照|黑作坊/],
  ['special-equipment', /电梯|锅炉|压力容器|游乐设施/],
  ['medicines', /药店|药品|处方药/],
  ['medical-devices', /医疗器械|血糖仪|助听器/],
  ['cosmetics', /化妆品|面膜|护肤/],
  ['food-safety', /食品|餐|卤菜|变质|过期|异物|后厨|卫生/],
  ['measurement', /缺斤|短两|计量|电子秤/],
  ['price', /价格|收费|明码标价|涨价/],
  ['advertising', /广告|虚假宣传|夸大/],
  ['trademark', /假冒|商标|山寨/],
  ['product-quality', /质量|伪劣|不合格/],
]

/** Why a write-back waits for a hand: kept with the message in Chinese, shown in the reader's language. */
export const noInterface = {
  zh: '该来源没有接口地址，请在对方系统中人工回填',
  en: 'This source has no interface: enter it by hand in their system',
}
