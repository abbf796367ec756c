import type { Scanner } from './scanner'

/** What browsers have of their own, where they have it (W3C Shape Detection). */
type Detector = { detect: (picture: HTMLCanvasElement) => Promise<readonly { readonly rawValue: string }[]> }
type DetectorClass = {
	new (options: { readonly formats: readonly string[] }): Detector
	getSupportedFormats: () => Promise<readonly string[]>
}
declare global {
	var BarcodeDetector: DetectorClass | undefined
}

const format = 'qr_code'

async function ownScanner(): Promise<Scanner | null> {
	const Own = globalThis.BarcodeDetector
	if (!Own || !(await Own.getSupportedFormats()).includes(format)) return null
	const detector = new Own({ formats: [format] })
	return async (picture) => (await detector.detect(picture))[0]?.rawValue ?? null
}

/** The browser's own scanner, or else one that is loaded now; rejects if it cannot be. */
export async function loadScanner(): Promise<Scanner> {
	const own = await ownScanner().catch(() => null)
	return own ?? (await import('./scan-with-jsqr')).scanWithJsqr
}
