/** 2017年放假安排. */
import type { CalendarYear } from '../grammar.ts'

export const year2017: CalendarYear = {
  year: 2017,
  notices: [
    {
      title: '国务院办公厅关于2017年部分节假日安排的通知',
      number: '国办发明电〔2016〕17号',
      url: 'http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm',
    },
  ],
  days: [
    { date: '2017-01-01', name: '元旦', off: true, statutory: true },
    { date: '2017-01-02', name: '元旦', off: true, statutory: false },
    { date: '2017-01-22', name: '春节', off: false, statutory: false },
    { date: '2017-01-27', name: '春节', off: true, statutory: false },
    { date: '2017-01-28', name: '春节', off: true, statutory: true },
    { date: '2017-01-29', name: '春节', off: true, statutory: true },
    { date: '2017-01-30', name: '春节', off: true, statutory: true },
    { date: '2017-01-31', name: '春节', off: true, statutory: false },
    { date: '2017-02-01', name: '春节', off: true, statutory: false },
    { date: '2017-02-02', name: '春节', off: true, statutory: false },
    { date: '2017-02-04', name: '春节', off: false, statutory: false },
    { date: '2017-04-01', name: '清明节', off: false, statutory: false },
    { date: '2017-04-02', name: '清明节', off: true, statutory: false },
    { date: '2017-04-03', name: '清明节', off: true, statutory: false },
    { date: '2017-04-04', name: '清明节', off: true, statutory: true },
    { date: '2017-05-01', name: '劳动节', off: true, statutory: true },
    { date: '2017-05-27', name: '端午节', off: false, statutory: false },
    { date: '2017-05-28', name: '端午节', off: true, statutory: false },
    { date: '2017-05-29', name: '端午节', off: true, statutory: false },
    { date: '2017-05-30', name: '端午节', off: true, statutory: true },
    { date: '2017-09-30', name: '中秋节、国庆节', off: false, statutory: false },
    { date: '2017-10-01', name: '中秋节、国庆节', off: true, statutory: true },
    { date: '2017-10-02', name: '中秋节、国庆节', off: true, statutory: true },
    { date: '2017-10-03', name: '中秋节、国庆节', off: true, statutory: true },
    { date: '2017-10-04', name: '中秋节、国庆节', off: true, statutory: true },
    { date: '2017-10-05', name: '中秋节、国庆节', off: true, statutory: false },
    { date: '2017-10-06', name: '中秋节、国庆节', off: true, statutory: false },
    { date: '2017-10-07', name: '中秋节、国庆节', off: true, statutory: false },
    { date: '2017-10-08', name: '中秋节、国庆节', off: true, statutory: false },
  ],
}
