/**
 * 口语对照: how people say it, and the words the articles have for it. What is said in passing is read as what is meant, and
 * the word itself is not looked for: no article has it, and a word that nobody wrote would weigh most against every answer.
 *
 * Kept by whoever keeps the knowledge base: `node bench/plain-questions.ts` tells what a new line changes.
 */
const spoken: readonly [said: RegExp, meant: string][] = [
  [
    /掉色|褪色|起球|开胶|脱胶|开线|脱线|断底|裂开|裂了|开裂|碎屏|花屏|黑屏|死机|不制冷|不制热|不通电|充不进电|漏水|漏油|塌了|变形|缩水|异响|坏了|修了.次|老是坏|总坏|不亮|掉漆|生锈/g,
    '坏了 质量问题 三包',
  ],
  [
    /跑路了?|卷款|不开了|倒闭|(?:店|馆|院|中心|老板)(?:都)?(?:关门|关了|没了|搬走|人去楼空)|人去楼空/g,
    '预付卡 关门 停业',
  ],
  [
    /(?:卡|会员)里(?:还)?(?:有|剩)(?:\S{0,4})(?:钱|元|块|余额)|充值?的(?:钱|卡)|储值卡|会员卡|次卡|理发卡|洗车卡/g,
    '预付卡 退钱',
  ],
  [/吃坏(?:了)?肚子|吃出病|上吐下泻|食物中毒|拉稀|闹肚子|吃吐了/g, '拉肚子 食品'],
  [
    /(?:菜|饭|汤|面|粥|外卖|食物|饺子)里(?:面)?(?:\S{0,3})(?:有|吃出|发现)(?:了)?\S{0,2}(?:头发|虫子?|苍蝇|蟑螂|钢丝|玻璃|异物)/g,
    '食品 变质 饭店 外卖',
  ],
  [/发霉|长毛|馊了|变味|臭了|过了?保质期/g, '过期 变质 食品'],
  [/假烟|假酒|假货|冒牌|山寨|高仿|买到假|被骗|骗了|受骗|以次充好|不是正品/g, '欺诈 退一赔三'],
  [/(?:地|地板|地面)(?:太|很|有水)?滑|滑倒|摔了?一跤|绊倒|磕伤|烫伤/g, '商场 摔伤 赔偿'],
  [/炸了|爆了|着火|起火|电到|触电|漏电/g, '产品 爆炸 漏电'],
  [/(?:老|熟)(?:顾客|客户|用户|会员)\S{0,4}(?:贵|涨)|比(?:新|别)\S{0,4}贵/g, '大数据 杀熟'],
  [/不想?留名|不留(?:姓名|名字)|不(?:想|要|愿)(?:让\S{0,4})?(?:知道|暴露)\S{0,3}(?:我|是谁)?|保密/g, '匿名 举报'],
  [/没人理|没有?人管|没(?:有)?(?:消息|回音|动静|下文)|等了?(?:好|很)久|石沉大海/g, '多久 结果'],
  [/谈不拢|谈崩|没谈成|商家不同意|协商不成|达不成/g, '调解 不成 不服'],
  [/(?:替|帮|代)(?:我)?(?:妈|爸|父|母|老人|爷爷|奶奶|朋友|家人|孩子|老公|老婆|同事)/g, '代 别人 请人代'],
  [/没(?:有)?(?:写|标|挂)(?:\S{0,2})(?:价钱|价格|价|多少钱)|不标价|没价签|没有价签/g, '明码标价'],
  [/收据|小票/g, '发票 收据'],
  [/反悔|不喜欢|买错|不合适|不想要/g, '无理由退货 不想要了'],
  [/老赖|不认账|不承认/g, '承诺 约定'],
]

/** 衣服、鞋子: which thing it is tells no article from another; that it is goods does. */
const goods =
  /衣服|裤子|裙子|毛衣|外套|羽绒服|鞋子?|皮鞋|运动鞋|靴子|包包|帽子|沙发|床垫|椅子|桌子|柜子|眼镜|手表|玩具|雨伞|锅|杯子|吹风机|电饭煲|台灯/g

export function meantBy(question: string): string {
  let meant = question
  for (const [said, words] of spoken) meant = meant.replace(said, ` ${words} `)
  return meant.replace(goods, ' 商品 ')
}
