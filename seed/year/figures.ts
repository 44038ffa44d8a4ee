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
  selections: { integrity: 64, 'ten-star': 36, contract: 25 },
  provincialStreets: 3,
  provincialShops: 38,
  provincialDemonstrationStations: 11,
  weeklies: 46,
  analyses: 14,
} as const
