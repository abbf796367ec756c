const article = 'ال'

/**
 * Spelling variants of an Arabic name, as keys of `wordKey`: with and without the article, without a leading word for
 * "language", and the feminine form for a masculine adjective: مغرب for المغرب, اللغة العربية and عربي for العربية.
 */
export function arabicVariants(key: string): readonly string[] {
	const bare = key.replace(/^(?:اللغه|لغه)/, '').replace(/^ال/, '')
	return [bare, `${article}${bare}`, `${article}${bare}ه`]
}
