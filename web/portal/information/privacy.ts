/** 告知 (《个人信息保护法》第三十五条): what is kept, why, how long, who sees it. Says only what the programs do. */
import type { Text } from './pages.ts'

export const privacy: Text = {
  title: { zh: '个人信息说明', en: 'Privacy' },
  parts: [
    {
      heading: { zh: '收集什么，为什么', en: 'What is collected, and why' },
      says: [
        {
          zh: '姓名、电话，以及您愿意填写的通讯地址和电子邮箱：依照《市场监督管理投诉举报处理办法》第十条登记投诉、和您联系、送达文书。',
          en: 'Name, telephone and, if you give them, postal and e-mail address: to register the complaint (Order 121, article 10), to reach you and to serve letters.',
        },
        {
          zh: '投诉的经过、要求、照片和文件：用来初查和调解。请不要上传和纠纷无关的他人信息。',
          en: 'What happened, what you want, photos and files: to assess and mediate. Please send nothing about others that has no bearing on the dispute.',
        },
        {
          zh: '“在我附近”的位置只在您的手机里用，不发送；“随手扫”的照片读完就删，不保存。',
          en: 'Your position in “Near me” is used on your phone only and never sent; a photo in “Scan a code” is read and thrown away.',
        },
        {
          zh: '行政机关只在履行法定职责所必需的范围内处理（《个人信息保护法》第三十四条）。不用于广告，不做画像，不提供给无关的人。',
          en: 'A public authority may use them only as far as its statutory duty needs (Personal Information Protection Law, article 34). No advertising, no profiling, not given to anybody who is not concerned.',
        },
      ],
    },
    {
      heading: { zh: '谁看得到', en: 'Who sees it' },
      says: [
        {
          zh: '12315中心和办理这件投诉的单位的工作人员；其他岗位看到的电话和证件号码是遮盖的，需要查看完整内容的要写明理由并留下记录。',
          en: 'Staff of the 12315 centre and of the office that handles it; others see telephone and identity numbers masked, and whoever opens them must give a reason, which is recorded.',
        },
        {
          zh: '被投诉的商家会知道您的投诉内容，因为调解需要双方参加。',
          en: 'The business learns what you complain about: mediation needs both sides.',
        },
        {
          zh: '您同意公示的，公开商品类别、问题类别、日期、县区和进度；姓名、电话、您写的内容不公开。举报一律不公开。',
          en: 'If you agree to publication: the class of goods and of problem, the day, the district and the progress; never name, telephone or your words. Reports are never published.',
        },
        {
          zh: '照片给办理人员以外的人看时，去掉其中的拍摄位置。',
          en: 'Photos are shown without the place they were taken at to anybody but the handler.',
        },
      ],
    },
    {
      heading: { zh: '存在哪里，存多久', en: 'Where and how long' },
      says: [
        {
          zh: '按规定存放在中国境内。投诉及其文书按照行政机关档案管理的规定保存；除此以外不超过处理目的所必需的最短时间（《个人信息保护法》第十九条、第三十六条）。',
          en: 'Stored in China, as the law requires. The complaint and its letters are kept as the rules on official archives require; anything else no longer than its purpose needs (articles 19 and 36).',
        },
        {
          zh: '没有提交的内容只在您自己的浏览器里，关掉标签页就没有了。已经上传但没有提交的照片和文件不会归入任何投诉。',
          en: 'What you have not sent stays in your own browser and is gone when you close the tab. Files uploaded but not sent with a complaint belong to no complaint.',
        },
      ],
    },
    {
      heading: { zh: '浏览器里存什么', en: 'What is kept in your browser' },
      says: [
        {
          zh: '语言和字号两个设置、页面样式的版本，保存一年；输入编号和查询码后有一个凭证，12小时后失效。没有第三方统计，没有广告跟踪。',
          en: 'Two settings, language and type size, and the version of the style sheet, for a year; after entering number and code a token that ends after 12 hours. No third-party statistics, no trackers.',
        },
        {
          zh: '查询码在我们这里只存一个不能还原的摘要：请自己保存好。',
          en: 'Of the code we keep only a digest that cannot be turned back: please keep it yourself.',
        },
      ],
    },
    {
      heading: { zh: '您可以做什么', en: 'What you can do' },
      says: [
        {
          zh: '要查阅、复制、更正自己的信息，或者有不放心的地方，请拨打12315或者联系下面的单位。',
          en: 'To see, copy or correct what we hold on you, or if anything worries you, call 12315 or the office below.',
        },
      ],
    },
  ],
}
