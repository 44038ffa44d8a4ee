/** What is reported: violation, who may do it, goods and words, how often. */
import type { GoodsClass } from '../../law/classes.ts'

export const reported: readonly (readonly [
  violation: string,
  sells: readonly GoodsClass[] | undefined,
  texts: readonly (readonly [goods: string, facts: string])[],
  weight: number,
])[] = [
  [
    'food-safety',
    ['food', 'catering-lodging', 'special-food', 'tobacco-drinks'],
    [
      ['饼干', '{商家}货架上有多款饼干已过保质期，仍在正常销售。'],
      ['散装熟食', '{商家}的散装熟食没有标签，看不到生产日期和厂家。'],
      ['肉制品', '{商家}后厨使用的冻肉没有检疫证明，解冻后反复冷冻。'],
      ['保健食品', '{商家}把普通食品当保健品卖，宣称能降血压、治糖尿病。'],
      ['奶粉', '{商家}销售的进口奶粉没有中文标签。'],
      ['火锅底料', '{商家}回收食用过的火锅底料再次使用。'],
    ],
    24,
  ],
  [
    'product-quality',
    ['household', 'appliances', 'vehicles', 'other-goods', 'clothing', 'communication'],
    [
      ['水晶泥', '{商家}向学生销售没有厂名厂址的“水晶泥”，气味刺鼻。'],
      ['插线板', '{商家}销售的插线板没有3C标志，用手一掰就裂。'],
      ['电动车', '{商家}销售的电动自行车最高时速远超国家标准，并代为改装电池。'],
      ['管材', '{商家}销售的给水管壁厚明显不足，与标称不符。'],
      ['童装', '{商家}销售的童装没有合格证和成分标识。'],
      ['充电器', '{商家}销售三无手机充电器，使用时发烫。'],
    ],
    22,
  ],
  [
    'advertising',
    undefined,
    [
      ['', '{商家}在店内海报上使用“全国第一”“最佳”等用语。'],
      ['', '{商家}发布的广告宣称包治颈椎病，并使用患者形象作证明。'],
      ['', '{商家}宣传“国家级免检产品”，店员说是总部发的。'],
      ['', '{商家}的开业广告称全场五折，实际只有两款商品打折。'],
    ],
    18,
  ],
  [
    'price',
    undefined,
    [
      ['', '{商家}货架没有标价签，结账时才知道价格。'],
      ['', '{商家}虚构原价，标注的“原价”从未成交过。'],
      ['', '{商家}收取未公示的包装费、服务费。'],
    ],
    9,
  ],
  [
    'unlicensed',
    undefined,
    [
      ['', '{商家}旁边的门面没有营业执照，一直在营业。'],
      ['', '{商家}墙上的执照已经注销，换了人经营。'],
      ['', '{商家}在居民楼内经营，查不到登记。'],
    ],
    10,
  ],
  [
    'measurement',
    ['food', 'catering-lodging', 'other-goods', 'jewellery'],
    [
      ['海鲜', '{商家}的电子秤有问题，同一条鱼复秤少了三两。'],
      ['散装大米', '{商家}散装大米缺斤短两，多次复秤都不足。'],
      ['金饰', '{商家}称重时把标签绳一起称。'],
    ],
    6,
  ],
  [
    'trademark',
    ['tobacco-drinks', 'clothing', 'cosmetics', 'communication'],
    [
      ['白酒', '{商家}销售的名牌白酒包装粗糙，扫码查不到，疑似假冒。'],
      ['运动鞋', '{商家}销售假冒名牌运动鞋，价格不到专柜的三成。'],
      ['手机配件', '{商家}销售标有他人商标的手机配件，店主承认是高仿。'],
    ],
    7,
  ],
  ['cosmetics', ['cosmetics', 'beauty'], [['面膜', '{商家}使用的面膜没有批准文号，用后脸部红肿。']], 3],
  ['consumer-rights', undefined, [['', '{商家}张贴“概不退换、最终解释权归本店”的告示。']], 6],
  [
    'unfair-competition',
    undefined,
    [
      ['', '{商家}雇人刷好评，还给同行刷差评。'],
      ['', '{商家}以抽奖为名推销，最高奖从来没有人中过。'],
    ],
    5,
  ],
]
