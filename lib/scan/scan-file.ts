import { maxFrameSide, maxPictureBytes, maxScannedSide } from '@/lib/limits/limits'
import { drawScaled } from './draw-scaled'
import type { Scanner } from './scanner'

/** What a picture holds: the text of a QR code, none that can be read, or no picture that can be opened. */
export type ScannedFile =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'none' }
	| { readonly kind: 'picture' }

/** Looks for a QR code in the picture of a file: first in a small copy, in which a large code is found sooner. */
export async function scanFile(file: File, scan: Scanner): Promise<ScannedFile> {
	const picture = file.size > maxPictureBytes ? null : await createImageBitmap(file).catch(() => null)
	if (!picture) return { kind: 'picture' }
	const canvas = document.createElement('canvas')
	const { width, height } = picture
	try {
		for (const maxSide of [maxFrameSide, maxScannedSide]) {
			const text = await scan(drawScaled(canvas, picture, { width, height, maxSide }))
			if (text !== null) return { kind: 'text', text }
		}
		return { kind: 'none' }
	} finally {
		picture.close()
	}
}
