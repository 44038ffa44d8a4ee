/** 行业分类: the divisions (大类) of GB/T 4754-2017 that a consumer bureau meets, under their own numbers. */
import { list } from './coded.ts'

export const industries = list([
  { code: '13', zh: '农副食品加工业', en: 'Processing of farm products', initials: 'nfspjgy' },
  { code: '14', zh: '食品制造业', en: 'Food manufacturing', initials: 'spzzy' },
  { code: '15', zh: '酒、饮料和精制茶制造业', en: 'Alcohol, drinks and tea', initials: 'jylhjzczzy' },
  { code: '18', zh: '纺织服装、服饰业', en: 'Clothing', initials: 'fzfzfsy' },
  { code: '21', zh: '家具制造业', en: 'Furniture', initials: 'jjzzy' },
  { code: '36', zh: '汽车制造业', en: 'Motor vehicles', initials: 'qczzy' },
  { code: '38', zh: '电气机械和器材制造业', en: 'Electrical machinery', initials: 'dqjxhqczzy' },
  { code: '50', zh: '建筑装饰、装修和其他建筑业', en: 'Decoration and other construction', initials: 'jzzszxhqtjzy' },
  { code: '51', zh: '批发业', en: 'Wholesale', initials: 'pfy' },
  { code: '52', zh: '零售业', en: 'Retail', initials: 'lsy' },
  { code: '54', zh: '道路运输业', en: 'Road transport', initials: 'dlysy' },
  { code: '60', zh: '邮政业', en: 'Post and delivery', initials: 'yzy' },
  { code: '61', zh: '住宿业', en: 'Lodging', initials: 'zsy' },
  { code: '62', zh: '餐饮业', en: 'Catering', initials: 'cyy' },
  { code: '63', zh: '电信、广播电视和卫星传输服务', en: 'Telecommunications', initials: 'dxgbdshwxcsfw' },
  { code: '64', zh: '互联网和相关服务', en: 'Internet services', initials: 'hlwhxgfw' },
  { code: '68', zh: '保险业', en: 'Insurance', initials: 'bxy' },
  { code: '70', zh: '房地产业', en: 'Real estate', initials: 'fdcy' },
  { code: '71', zh: '租赁业', en: 'Renting', initials: 'zly' },
  { code: '72', zh: '商务服务业', en: 'Business services', initials: 'swfwy' },
  { code: '78', zh: '公共设施管理业', en: 'Public facilities', initials: 'ggssgly' },
  { code: '80', zh: '居民服务业', en: 'Services to residents', initials: 'jmfwy' },
  { code: '81', zh: '机动车、电子产品和日用产品修理业', en: 'Repair', initials: 'jdcdzcphrycpxly' },
  { code: '82', zh: '其他服务业', en: 'Other services', initials: 'qtfwy' },
  { code: '83', zh: '教育', en: 'Education', initials: 'jy' },
  { code: '84', zh: '卫生', en: 'Health', initials: 'ws' },
  { code: '88', zh: '文化艺术业', en: 'Culture and arts', initials: 'whysy' },
  { code: '89', zh: '体育', en: 'Sports', initials: 'ty' },
  { code: '90', zh: '娱乐业', en: 'Entertainment', initials: 'yly' },
])

export type Industry = (typeof industries)[number]['code']
