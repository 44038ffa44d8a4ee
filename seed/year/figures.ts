/** What the bureau's summary of 2018 says (the seed document), and what the generated year holds record by record. Money in fen. */
const wan = 1_000_000

export const seedYear = {
  complaints: 3725,
  settled: 3647,
  recoveredFen: 340 * wan,
  reports: 404,
  reportsClosed: 390,
  consultations: 20_210,
  /** 群体性投诉, whose complaints and money are among the above. */
  groups: 16,
  groupsRecoveredFen: 21 * wan,
  /** 电动自行车: seven complaints that the campaign took up, their money among the above. */
  bicycles: 7,
  bicyclesRecoveredFen: 3 * wan,
  ordersReturned: 95,
  ordersClosed: 66,
  ordersInHand: 4,
  stations: 229,
  provincialStations: 27,
  stationCases: 1813,
  stationRecoveredFen: 108 * wan,
  fundFen: 300 * wan,
  advances: 95,
  advancesFen: 30 * wan,
  chains: 10,
  chainStations: 34,
  clues: 8,
  /**
   * 案件, as the summary tells of them: of the plan, of 红盾, of each campaign. What it says of the electric bicycles is the
   * value of all 44, and what one county confiscated and fined; of the appliances the value alone.
   */
  cases: {
    plan: { cases: 205, valueFen: 117 * wan, penaltiesFen: 97 * wan },
    shield: { cases: 113, finesFen: 34 * wan },
    counterfeit: { cases: 271, finesFen: 172 * wan },
    appliances: { cases: 15, valueFen: 4 * wan },
    bicycles: { cases: 20, pending: 24, county: '429921', valueFen: 24 * wan, penaltiesFen: 10.6 * wan },
    unlicensed: 3,
  },
  /** “共计50余箱，重达300余公斤”, twelve classes: the closer numbers are ours. */
  destroyed: { classes: 12, boxes: 53, grams: 306_400 },
  demonstrationStreets: 12,
  demonstrationShops: 519,
  demonstrationStations: 39,
  /** 《工作总结》: 80万余元、3万元、广告牌40余块、1000余份; the sign stands at both ends of each of the 12 streets. */
  specialFundsCityFen: 80 * wan,
  specialFundsBureauFen: 3 * wan,
  boards: 42,
  streetSigns: 24,
  pledgesPosted: 1000,
  selections: { integrity: 64, 'ten-star': 36, contract: 25 },
  provincialStreets: 3,
  provincialShops: 38,
  provincialDemonstrationStations: 11,
  /** 《放心消费“三无”倡议书》《诚信经营承诺书》1000余份: how many more was not said. */
  leaflets: 1000,
  weeklies: 46,
  analyses: 14,
} as const
