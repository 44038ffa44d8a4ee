/** The front door of stations. */
export { caseRow } from './case.ts'
export { type StationThere, takeOverStations } from './past.ts'
export { type StationCaseThere, takeOverStationCases } from './past-case.ts'
export { stationRow } from './register.ts'
