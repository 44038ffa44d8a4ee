/**
 * 渠道来源. The national platform counts three groups; a bureau's own register knows seven channels
 * and the platform some finer ones (domain/data-and-indicators.md 4.2). A finer channel names the one it belongs to.
 */
import { list } from './coded.ts'

export const channelGroups = list([
  { code: 'call', zh: '话务接收', en: 'Call centre', initials: 'hwjs' },
  { code: 'online', zh: '群众互联网填写', en: 'Entered by the public online', initials: 'qzhlwtx' },
  { code: 'entered', zh: '监管人员录入', en: 'Entered by staff', initials: 'jgrylr' },
])

export const channels = list([
  { code: 'phone', group: 'call', zh: '电话', en: 'Telephone', initials: 'dh' },
  {
    code: 'internet',
    group: 'online',
    zh: '互联网络',
    en: 'Internet',
    initials: 'hlwl',
    also: ['互联网平台', '互联网'],
  },
  { code: 'visit', group: 'entered', zh: '来人', en: 'In person', initials: 'lr', also: ['来访'] },
  { code: 'letter', group: 'entered', zh: '来函', en: 'Letter', initials: 'lh', also: ['来信'] },
  { code: 'fax', group: 'entered', zh: '传真', en: 'Fax', initials: 'cz' },
  { code: 'superior', group: 'entered', zh: '上级交办', en: 'Assigned by a superior', initials: 'sjjb' },
  { code: 'other', group: 'entered', zh: '其它', en: 'Other', initials: 'qt', also: ['其他', '监管人员录入'] },
  {
    code: 'station',
    of: 'other',
    group: 'entered',
    zh: '维权站转来',
    en: 'Handed over by a station',
    initials: 'wqzzl',
  },
  {
    code: 'web',
    of: 'internet',
    group: 'online',
    zh: 'PC端',
    en: 'Web site',
    initials: 'pcd',
    also: ['PC端/互联网平台', 'PC'],
  },
  { code: 'app', of: 'internet', group: 'online', zh: 'APP', en: 'App', initials: 'app' },
  {
    code: 'wechat-mini',
    of: 'internet',
    group: 'online',
    zh: '微信小程序',
    en: 'WeChat mini program',
    initials: 'wxxcx',
  },
  {
    code: 'wechat-account',
    of: 'internet',
    group: 'online',
    zh: '微信公众号',
    en: 'WeChat account',
    initials: 'wxgzh',
    also: ['公众号'],
  },
  {
    code: 'alipay-mini',
    of: 'internet',
    group: 'online',
    zh: '支付宝小程序',
    en: 'Alipay mini program',
    initials: 'zfbxcx',
  },
  { code: 'open311', of: 'internet', group: 'online', zh: '开放接口', en: 'Open311', initials: 'kfjk' },
  { code: 'city-service', of: 'internet', group: 'online', zh: '城市服务', en: 'City services', initials: 'csfw' },
  { code: 'e-mail', of: 'other', group: 'entered', zh: '邮箱', en: 'E-mail', initials: 'yx', also: ['电子邮件'] },
  { code: 'hotline', of: 'other', group: 'entered', zh: '12345转办', en: 'Passed on by 12345', initials: '12345zb' },
  {
    code: 'other-department',
    of: 'other',
    group: 'entered',
    zh: '其他部门转办',
    en: 'Passed on by another department',
    initials: 'qtbmzb',
  },
])

export type ChannelGroup = (typeof channelGroups)[number]['code']
export type Channel = (typeof channels)[number]['code']
