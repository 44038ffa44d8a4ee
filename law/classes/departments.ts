/**
 * 其他部门: where a matter belongs that is none of market regulation, and the words by which it is told until enough was
 * learned from what came back. The words are our own list, from what such departments are there for; no act fixes them.
 */
import { list } from './coded.ts'

export const departments = list([
  {
    code: 'market-regulation',
    zh: '市场监督管理',
    en: 'Market regulation',
    initials: 'scjdgl',
    words:
      '消费者 消费 商家 经营者 店家 商户 店铺 超市 网购 退款 退货 换货 维修 三包 保修 发票 质量 质量问题 假冒 伪劣 假货 过期 变质 食品安全 食品 保健品 药店 药品 虚假宣传 广告 价格 标价 乱收费 缺斤少两 计量 预付卡 会员卡 充值 定金 欺诈 营业执照 无证经营 商标 专利 电梯 特种设备 锅炉 传销 垄断 不正当竞争 合格证 购买 赔偿 餐饮 外卖 缺斤短两 短斤少两 异物 虫子 发霉 保质期 生产日期 三无产品 二手车 里程表 多收 结账 菜单 退费 退款难 押金 健身房 健身卡 美容院 美发 饭店 餐馆 餐厅 火锅店 奶茶 化妆品 家电 手机 衣服',
  },
  {
    code: 'human-resources',
    zh: '人力资源和社会保障',
    en: 'Labour and social security',
    initials: 'rlzyhshbz',
    words:
      '工资 拖欠 欠薪 农民工 劳动合同 劳动 劳动者 社保 社会保险 养老保险 养老金 退休 退休金 工伤 失业 辞退 加班 加班费 试用期 用人单位 招聘 职称 就业 仲裁 兼职 人事 公务员 事业单位 编制 待遇 补贴 岗位',
  },
  {
    code: 'housing',
    zh: '住房和城乡建设',
    en: 'Housing and construction',
    initials: 'zfhcxjs',
    words:
      '物业 业主 业委会 小区 楼盘 开发商 房产证 产权证 交房 期房 商品房 公租房 廉租房 危房 拆迁 征收 安置 棚改 施工 工地 工程 自来水 供水 供暖 暖气 燃气 天然气 排水 下水道 路灯 市政 维修基金 公积金 房屋 装修',
  },
  {
    code: 'urban-management',
    zh: '城市管理',
    en: 'Urban management',
    initials: 'csgl',
    words:
      '城管 占道 占道经营 流动摊贩 摊贩 违建 违章建筑 违法建设 垃圾 垃圾站 环卫 保洁 公厕 绿化 树木 井盖 广告牌 夜市 市容',
  },
  {
    code: 'natural-resources',
    zh: '自然资源和规划',
    en: 'Natural resources and planning',
    initials: 'zrzyhgh',
    words: '规划 土地 宅基地 征地 国土 采矿 矿山 采砂 林地 山林 不动产 不动产证 用地 容积率 采光',
  },
  {
    code: 'transport',
    zh: '交通运输',
    en: 'Transport',
    initials: 'jtys',
    words:
      '公交 公交车 公交站 线路 班车 客运 出租车 的士 网约车 滴滴 黑车 拒载 打表 地铁 高速 高速公路 公路 国道 省道 道路 桥梁 驾校 快递 快件 停运 站台 司机 乘客 火车站 机场 高铁',
  },
  {
    code: 'public-security',
    zh: '公安',
    en: 'Police',
    initials: 'ga',
    words:
      '公安 派出所 报警 民警 交警 诈骗 盗窃 打架 斗殴 赌博 吸毒 户口 户籍 身份证 违章 违停 红绿灯 摩托车 电动车上牌 酒驾 噪音扰民',
  },
  {
    code: 'health',
    zh: '卫生健康和医疗保障',
    en: 'Health and medical insurance',
    initials: 'wsjkhylbz',
    words:
      '医院 医生 护士 医疗 医疗事故 手术 门诊 住院 看病 挂号 诊所 卫生院 卫生室 村医 乡村医生 医保 新农合 合作医疗 报销 疫苗 接种 计划生育 计生 二胎 独生子女 社会抚养费 准生证 生育 献血 血库',
  },
  {
    code: 'education',
    zh: '教育体育文化',
    en: 'Education, sports, culture',
    initials: 'jytywh',
    words:
      '学校 中学 小学 幼儿园 大学 高中 初中 老师 教师 学生 家长 孩子 补课 学费 招生 入学 学位 学区 高考 中考 学籍 毕业证 教育局 校长 校车 校服 职业学校 民办 图书馆 文物 体育 网吧 录取',
  },
  {
    code: 'environment',
    zh: '生态环境',
    en: 'Ecology and environment',
    initials: 'sthj',
    words:
      '污染 环境污染 环保 排放 排污 废气 废水 污水 臭味 恶臭 异味 粉尘 扬尘 噪音 噪声 油烟 养猪场 养殖场 化工厂 化工 焚烧 雾霾 水源 水质 河水 环评 辐射',
  },
  {
    code: 'agriculture',
    zh: '农业农村和水利',
    en: 'Agriculture and water',
    initials: 'nynchsl',
    words:
      '农村 农田 耕地 承包地 种植 粮食 水稻 水库 水利 灌溉 扶贫 贫困户 村委会 村支书 种子 化肥 农药 农机 渔业 低产田 惠农 退耕还林',
  },
  {
    code: 'civil-affairs',
    zh: '民政和退役军人',
    en: 'Civil affairs and veterans',
    initials: 'mzhtyjr',
    words:
      '低保 五保 救助 残疾 残疾人 残疾证 养老院 敬老院 殡葬 火化 公墓 婚姻登记 退伍 退伍军人 退役 复员 优抚 社区居委会 慈善',
  },
  {
    code: 'finance',
    zh: '金融监管、通信等',
    en: 'Finance, telecommunications and others',
    initials: 'jrjgtxd',
    words:
      '银行 贷款 信用卡 网贷 保险公司 理赔 集资 非法集资 理财 证券 p2p 移动 联通 电信 宽带 话费 流量 基站 信号 电力 供电 停电 电费 税务 纳税',
  },
])
export const ourDepartment = 'market-regulation'
