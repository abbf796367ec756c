/** The rank of each text in a locale's collation order, with embedded numbers compared by value. */
export function ranksOf(texts: readonly string[], formats: string): Uint32Array {
	const { compare } = new Intl.Collator(formats, { numeric: true, sensitivity: 'base' })
	const order = texts
		.map((_, index) => index)
		.sort((a, b) => compare(texts[a] ?? '', texts[b] ?? '') || a - b)
	const ranks = new Uint32Array(texts.length)
	order.forEach((index, rank) => {
		ranks[index] = rank
	})
	return ranks
}
