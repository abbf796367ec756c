import { spawnSync } from 'node:child_process'
import jsQR from 'jsqr'
import type { Locale, locales } from '@/lib/i18n/locales'

type Direction = (typeof locales)[Locale]['direction']

/** Finer than the sight of a phone, for the code has but 25 mm. */
const dotsPerInch = 300
/**
 * Where somebody aims a phone: from here to the end of the first lines, and so far down, in inches. Among the characters
 * beside the code, which may look like its corners, the reader of the test does not always find it.
 */
const start = 6.2
const headWidth = 2.2
const headHeight = 2.4

/** The end of the head of a PDF's first page, as pixels. */
function drawHead(pdf: Buffer, direction: Direction) {
	const dots = (inches: number) => Math.round(inches * dotsPerInch)
	const x = direction === 'rtl' ? 0 : dots(start)
	const crop = ['-x', x, '-y', 0, '-W', dots(headWidth), '-H', dots(headHeight)]
	const options = ['-r', dotsPerInch, '-f', 1, '-l', 1, ...crop, '-'].map(String)
	const { stdout, error } = spawnSync('pdftoppm', options, { input: pdf, maxBuffer: 2 ** 27 })
	if (error) throw error
	// A portable pixmap: its kind, width, height and greatest value in text, then three bytes a pixel.
	const [head = '', width = 0, height = 0] =
		/^P6\s(\d+)\s(\d+)\s255\s/.exec(stdout.toString('latin1', 0, 64)) ?? []
	const pixels = stdout.subarray(head.length)
	const data = new Uint8ClampedArray(Number(width) * Number(height) * 4).fill(255)
	for (let pixel = 0; pixel * 3 < pixels.length; pixel++)
		data.set(pixels.subarray(pixel * 3, pixel * 3 + 3), pixel * 4)
	return { data, width: Number(width), height: Number(height) }
}

/** What the QR code in the head of a PDF's first page says; null where none can be read. */
export function readPaperCode(pdf: Buffer, direction: Direction): string | null {
	const { data, width, height } = drawHead(pdf, direction)
	return jsQR(data, width, height)?.data ?? null
}
