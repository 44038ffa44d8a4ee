/** 热词: words that stand in almost every complaint and say nothing of what it is about. Common words, no rule of any act. */
export const emptyWords: ReadonlySet<string> = new Set(
  `本人 我们 他们 你们 自己 对方 消费者 商家 商户 店家 店里 店员 经营者 被投诉人 投诉 投诉人 投诉举报 举报 诉求 反映 要求 希望 请求 相关
部门 市场监管 处理 解决 协商 沟通 没有 一直 已经 现在 后来 当时 然后 之后 以后 之前 因为 所以 但是 如果 就是 这个 那个 可以 不能
不给 不了 一个 一次 第二天 第二 今天 昨天 时候 时间 发现 表示 说明 联系 电话 多次 情况 问题 购买 买了 花费 支付 付款 微信 支付宝
人民币 左右 至今 仍然 还是 还有 而且 并且 或者 以及 其中 根本 完全 非常 比较 需要 应该 认为 觉得 告知 告诉 拒绝 不予 合理 退款
退货 退还 赔偿 退一 全额 费用 金额 价款 产品 商品 服务 质量 使用 收到 出现 进行 位于 名称 地址 区域 街道 门店 公司 有限公司 一张 几天
一家 一台 一件 一份 一双 一款 一套 一年 一天 两天 三天 两次 三次 个月 半个 不到 不见 不肯 不是 不好 只有 只是 说是 怎么 什么 这样
主要 干净 剩余 目前 直接 马上 立即 当天 当日 原因 结果 方式 方面 内容 部分 进去 出来 过来 回来 下来 起来 里面 上面
项目 保证 承诺 厂家 客服 人员 工作人员 老板 老人 家人 朋友 孩子 手机 编号 手机号 号码 短信 微信群 网上 店铺 东西 事情 办法 说法
继续 重新 多次 反复 开始 结束 提供 要求 按照 根据 有关 存在 造成 影响 属于 同意 答应 回复 答复 推脱 推诿 无法 不再 再次 随后
无果 市民 消费 年初 年底 今年年初`
    .split(/\s+/)
    .filter(Boolean),
)
/** A word is shown when so many different complaints of the period hold it: fewer could lead to one person. */
export const fewestMatters = 3
