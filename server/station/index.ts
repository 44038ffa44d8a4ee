/** The front door of stations. */
export { caseRow } from './case.ts'
export { type StationCaseThere, type StationThere, takeOverStationCases, takeOverStations } from './past.ts'
export { stationRow } from './register.ts'
