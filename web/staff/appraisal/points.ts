/** Points are kept in hundredths; — for what could not be judged. */
export const pointsText = (hundredths: number | null) => (hundredths === null ? '—' : (hundredths / 100).toFixed(2))
