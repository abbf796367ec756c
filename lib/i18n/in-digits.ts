/** A number in plain digits, with no group marks and never with an exponent. */
export function inDigits(value: number): string {
	const written = String(value)
	if (!written.includes('e')) return written
	return new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 }).format(value)
}
