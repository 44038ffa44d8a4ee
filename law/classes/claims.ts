/**
 * 投诉请求 and 购物方式. The first seven claims are the remedies of 消费者权益保护法第五十二条, in its order
 * (退赔费用 is how real tickets call the sixth); 赔偿 and 惩罚性赔偿 follow its articles 49 and 55.
 */
import { list } from './coded.ts'

export const claims = list([
  { code: 'repair', zh: '修理', en: 'Repair', initials: 'xl', also: ['维修'] },
  { code: 'redo', zh: '重作', en: 'Do again', initials: 'cz', also: ['重做'] },
  { code: 'replace', zh: '更换', en: 'Replace', initials: 'gh', also: ['换货'] },
  { code: 'return', zh: '退货', en: 'Return the goods', initials: 'th' },
  { code: 'make-up', zh: '补足数量', en: 'Make up the quantity', initials: 'bzsl', also: ['补足商品数量'] },
  {
    code: 'refund',
    zh: '退还货款和服务费用',
    en: 'Refund the price or fee',
    initials: 'thhkhfwfy',
    also: ['退赔费用', '退款', '退还费用'],
  },
  { code: 'compensate', zh: '赔偿损失', en: 'Compensate the loss', initials: 'pcss', also: ['赔偿'] },
  {
    code: 'punitive',
    zh: '惩罚性赔偿',
    en: 'Punitive damages',
    initials: 'cfxpc',
    also: ['加倍赔偿', '三倍赔偿', '十倍赔偿'],
  },
  { code: 'perform', zh: '继续履行合同', en: 'Perform the contract', initials: 'jxlxht' },
  { code: 'apologise', zh: '赔礼道歉', en: 'Apologise', initials: 'pldq' },
  { code: 'other', zh: '其他', en: 'Other', initials: 'qt' },
])

export const saleModes = list([
  { code: 'shop', zh: '实体店', en: 'Shop', initials: 'std' },
  { code: 'online', zh: '网购', en: 'Online', initials: 'wg', also: ['网络购物'] },
  { code: 'tv-phone-post', zh: '电视电话购物及邮购', en: 'TV, telephone or mail order', initials: 'dsdhgwjyg' },
  { code: 'other', zh: '其他', en: 'Other', initials: 'qt' },
])

export type Claim = (typeof claims)[number]['code']
export type SaleMode = (typeof saleModes)[number]['code']
