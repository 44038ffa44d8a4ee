/** 2018年放假安排. */
import type { CalendarYear } from '../grammar.ts'

export const year2018: CalendarYear = {
  year: 2018,
  notices: [
    {
      title: '国务院办公厅关于2018年部分节假日安排的通知',
      number: '国办发明电〔2017〕12号',
      url: 'http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm',
    },
  ],
  days: [
    { date: '2018-01-01', name: '元旦', off: true, statutory: true },
    { date: '2018-02-11', name: '春节', off: false, statutory: false },
    { date: '2018-02-15', name: '春节', off: true, statutory: false },
    { date: '2018-02-16', name: '春节', off: true, statutory: true },
    { date: '2018-02-17', name: '春节', off: true, statutory: true },
    { date: '2018-02-18', name: '春节', off: true, statutory: true },
    { date: '2018-02-19', name: '春节', off: true, statutory: false },
    { date: '2018-02-20', name: '春节', off: true, statutory: false },
    { date: '2018-02-21', name: '春节', off: true, statutory: false },
    { date: '2018-02-24', name: '春节', off: false, statutory: false },
    { date: '2018-04-05', name: '清明节', off: true, statutory: true },
    { date: '2018-04-06', name: '清明节', off: true, statutory: false },
    { date: '2018-04-07', name: '清明节', off: true, statutory: false },
    { date: '2018-04-08', name: '清明节', off: false, statutory: false },
    { date: '2018-04-28', name: '劳动节', off: false, statutory: false },
    { date: '2018-04-29', name: '劳动节', off: true, statutory: false },
    { date: '2018-04-30', name: '劳动节', off: true, statutory: false },
    { date: '2018-05-01', name: '劳动节', off: true, statutory: true },
    { date: '2018-06-18', name: '端午节', off: true, statutory: true },
    { date: '2018-09-24', name: '中秋节', off: true, statutory: true },
    { date: '2018-09-29', name: '国庆节', off: false, statutory: false },
    { date: '2018-09-30', name: '国庆节', off: false, statutory: false },
    { date: '2018-10-01', name: '国庆节', off: true, statutory: true },
    { date: '2018-10-02', name: '国庆节', off: true, statutory: true },
    { date: '2018-10-03', name: '国庆节', off: true, statutory: true },
    { date: '2018-10-04', name: '国庆节', off: true, statutory: false },
    { date: '2018-10-05', name: '国庆节', off: true, statutory: false },
    { date: '2018-10-06', name: '国庆节', off: true, statutory: false },
    { date: '2018-10-07', name: '国庆节', off: true, statutory: false },
  ],
}
