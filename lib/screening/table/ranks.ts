/**
 * The rank of each text in a locale's collation order, with embedded numbers compared by value.
 * @param isLast whether the text at an index comes after all others
 */
export function ranksOf(
	texts: readonly string[],
	formats: string,
	isLast: (index: number) => boolean = () => false,
): Uint32Array {
	const { compare } = new Intl.Collator(formats, { numeric: true, sensitivity: 'base' })
	const order = texts
		.map((_, index) => index)
		.sort((a, b) => Number(isLast(a)) - Number(isLast(b)) || compare(texts[a] ?? '', texts[b] ?? '') || a - b)
	const ranks = new Uint32Array(texts.length)
	order.forEach((index, rank) => {
		ranks[index] = rank
	})
	return ranks
}
