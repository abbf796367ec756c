import { decodes, isLocal, type LocalEncoding, localEncodings } from './encodings'
import type { RecognisedEncoding } from './recognise-local'

/** The ways to read a text that is not Unicode, for the user to pick the one that looks right. */
export type Letters = {
	/** Whether its encoding was recognised with near certainty, or has been chosen. */
	readonly isSure: boolean
	/** The encodings in which it is valid, each with some of its words; the recognised one first. */
	readonly samples: readonly { readonly encoding: LocalEncoding; readonly sample: string }[]
}

const maxWords = 4
const maxWordCharacters = 20

const words = /(?:\p{L}|\p{M}|[^\0-\x7f\s])+/gu
const isBeyondAscii = (word: string) => /[^\0-\x7f]/.test(word)

/** Words with letters beyond ASCII. */
function sampleOf(text: string): string {
	const found = text.replace(/\p{C}/gu, ' ').match(words)?.filter(isBeyondAscii) ?? []
	return [...new Set(found.map((word) => word.slice(0, maxWordCharacters)))].slice(0, maxWords).join(', ')
}

/** The ways to read a text whose encoding can only be told from its letters; null for Unicode. */
export function lettersIn(head: Uint8Array, { encoding, isSure }: RecognisedEncoding): Letters | null {
	if (!isLocal(encoding)) return null
	const others = localEncodings.filter((other) => other !== encoding)
	const samples = [encoding, ...others].flatMap((one) => {
		const text = decodes(head, one)
		return text === null ? [] : [{ encoding: one, sample: sampleOf(text) }]
	})
	return { isSure, samples }
}
