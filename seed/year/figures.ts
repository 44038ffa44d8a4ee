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
