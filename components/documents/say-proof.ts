import type { Locale } from '@/lib/i18n/locales'
import { type Say, sayDay } from '@/lib/i18n/say'
import type { DocumentProof } from '@/lib/law/documents/document-proof'
import { routeDocuments } from '@/lib/law/documents/documents'
import type { ChecklistWords } from './words'

type Context = { readonly locale: Locale; readonly words: ChecklistWords; readonly say: Say }

/** How a document is shown to be genuine, in words. */
type Said = {
	/** The one word for what it takes, by the country that issued it. */
	readonly state: string | null
	readonly lines: readonly string[]
	/** What is known about the country. */
	readonly about: string | null
}

/** What a document takes, in words. */
export function sayProof(proof: DocumentProof, { locale, words, say }: Context): Said {
	const { proofs, states, asks, list, since } = words
	const { document, kind, certification } = proof
	const text = list[document]?.proof
	const translation = routeDocuments[document].translated ? [say(proofs.translation)] : []
	if (kind === 'apostille' || kind === 'legalisation' || kind === 'ask') {
		const day = certification?.since ? say(since, { day: sayDay(locale, certification.since) }) : null
		const about = certification?.note ? say(asks[certification.note]) : day
		return { state: say(states[kind]), lines: translation, about }
	}
	const own = text ? [say(text)] : []
	const general =
		kind === 'by-country'
			? [say(proofs.byCountry)]
			: kind === 'original' || kind === 'pledge' || kind === 'not-published'
				? [say(proofs[kind])]
				: []
	return { state: null, lines: [...(own.length > 0 ? own : general), ...translation], about: null }
}
