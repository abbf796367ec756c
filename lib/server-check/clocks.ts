/** Seconds that two clocks may be apart: codes of a second factor count for half a minute. */
const care = 5
const bad = 30

/** How two clocks agree whose difference is known within some milliseconds. */
export function compareClocks(
	difference: number,
	uncertainty = 0,
): { readonly found: 'together' | 'apart' | 'far'; readonly values: { readonly seconds: number } } {
	const seconds = Math.round(Math.max(0, Math.abs(difference) - uncertainty) / 1000)
	return { found: seconds < care ? 'together' : seconds < bad ? 'apart' : 'far', values: { seconds } }
}
