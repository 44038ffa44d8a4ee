/** Words that are in every question and tell nothing about it. */
const words =
  '的 了 吗 呢 啊 吧 呀 嘛 么 我 你 您 他 她 它 们 我们 你们 他们 咱们 老板 店家 自己 人家 是 在 有 和 与 及 或 或者 就 都 也 还 又 再 才 很 太 最 更 要 想 请 请问 问 问问 一下 咨询 了解 知道 想问 怎么 怎样 怎么样 怎么办 如何 什么 什么样 为什么 哪 哪里 哪些 哪个 谁 几 多少 可以 可不可以 能 能不能 能否 会 会不会 是否 是不是 有没有 应该 应当 需要 必须 该 一 一个 一些 这 这个 这样 那 那个 那样 个 不 没 没有 无 被 把 给 让 叫 到 上 下 里 中 内 对 对于 关于 为 为了 以 从 去 来 说 做 用 等 之 其 其他 如果 但 但是 因为 所以 然后 现在 今天 昨天 时候 情况 问题 东西 方面 相关 进行'

const known = new Set(words.split(' '))
export const isTelling = (word: string) => !known.has(word)
