import jsQR from 'jsqr'
import type { Scanner } from './scanner'

/** Scans by a library, for browsers without a scanner of their own. */
export const scanWithJsqr: Scanner = async (canvas) => {
	const { width, height } = canvas
	const pixels = canvas.getContext('2d', { willReadFrequently: true })?.getImageData(0, 0, width, height)
	return pixels ? (jsQR(pixels.data, width, height)?.data ?? null) : null
}
