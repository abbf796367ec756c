/** Finds the text of a QR code in what is drawn on a canvas; null where there is none that can be read. */
export type Scanner = (picture: HTMLCanvasElement) => Promise<string | null>
