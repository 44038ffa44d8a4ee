/** heic-decode ships no types: the part that is used here. */
declare module 'heic-decode' {
  interface Picture {
    width: number
    height: number
    decode(): Promise<{ width: number; height: number; data: Uint8ClampedArray }>
  }
  const decode: {
    all(file: { buffer: Uint8Array }): Promise<Picture[] & { dispose?: () => void }>
  }
  export = decode
}
