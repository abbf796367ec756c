const article = 'ال'

/**
 * Ways to write an Arabic name: with the article and without it, with the word for "language" before it, and as a man
 * would say it of himself: مغرب for المغرب, اللغة العربية and عربي for العربية. Keys of `wordKey`.
 */
export function waysInArabic(key: string): readonly string[] {
	const bare = key.replace(/^(?:اللغه|لغه)/, '').replace(/^ال/, '')
	return [bare, `${article}${bare}`, `${article}${bare}ه`]
}
