/** 「楚江市望楚区市场监督管理局」 → 「望楚区市监局」: the city is the same on every line, the full name is the title. */
export const shortOffice = (name: string) =>
  name
    .replace(/^\p{Script=Han}{2,4}?市(?!场)(?=.{4})/u, '')
    .replace('市场监督管理局', '市监局')
    .replace('投诉举报指挥中心', '中心')
