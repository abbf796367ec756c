type Size = { readonly width: number; readonly height: number }

/** Draws a picture on a canvas, smaller if a side of it is longer than allowed. */
export function drawScaled(
	canvas: HTMLCanvasElement,
	picture: CanvasImageSource,
	{ width, height, maxSide }: Size & { readonly maxSide: number },
): HTMLCanvasElement {
	const scale = Math.min(1, maxSide / Math.max(width, height))
	canvas.width = Math.max(1, Math.round(width * scale))
	canvas.height = Math.max(1, Math.round(height * scale))
	canvas.getContext('2d', { willReadFrequently: true })?.drawImage(picture, 0, 0, canvas.width, canvas.height)
	return canvas
}
