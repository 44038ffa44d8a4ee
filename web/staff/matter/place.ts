/** '30.2120, 115.0360': two numbers with a comma, blank or tab. What is not that goes to the server as it cannot be, and is refused there in words. */
const outside = 999

export function readPlace(text: string): { latitude?: number; longitude?: number } {
  const parts = text
    .normalize('NFKC')
    .split(/[,，、\s]+/)
    .filter(Boolean)
  if (parts.length === 0) return {}
  const [latitude, longitude] = parts.map(Number)
  return parts.length === 2 && Number.isFinite(latitude) && Number.isFinite(longitude)
    ? { latitude: latitude!, longitude: longitude! }
    : { latitude: outside, longitude: outside }
}
