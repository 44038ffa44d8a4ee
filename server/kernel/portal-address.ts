/** Where citizens reach the portal: printed on plaques, so it must be the address of the house and not of one request. */
let kept = 'http://127.0.0.1:3000'

/** Told once at start, where the configuration is read. */
export function keepPortalAddress(address: string) {
  kept = address
}

export const portalAddress = () => kept
