/**
 * official: the page of the body that issued it · original: the own page of a newspaper or of another body that is no
 * authority · copy: a page that prints it · quotation: a page that quotes it.
 */
export type SourceFidelity = 'official' | 'original' | 'copy' | 'quotation'

/** A text that was read: what it is, where and how it was read, and when. */
export type Source = {
	readonly kind:
		| 'opinion'
		| 'law'
		| 'official-answer'
		| 'guide'
		| 'treaty'
		| 'standard'
		| 'foreign-law'
		| 'data'
		| 'press'
	readonly title: string
	/** The title in its own language, where that is not English. */
	readonly titleOriginal: string | null
	/** Who issued it. */
	readonly body: string
	/** Its day, month, year or version; null if it gives none. */
	readonly date: string | null
	/** The page that was read; null if the text was read in several others. */
	readonly address: `http${'' | 's'}://${string}` | null
	/** The official page, if it is known but was not opened. */
	readonly official?: `https://${string}`
	readonly read: SourceFidelity
	/** The language in which it was read, with the script where that matters. */
	readonly lang: string
	/** The words that we rest on most, at most 40 words or 80 Chinese characters, and their SHA-256. */
	readonly excerpt: { readonly words: string; readonly sha256: string } | null
	/** The day on which it was last read. */
	readonly day: string
	/** The last day of the figures in it, if it names one. */
	readonly until?: string
}

/** The address to be shown: the official one where it is known, else that of the page that was read. */
export const addressOf = ({ official, address }: Source): string | null => official ?? address
