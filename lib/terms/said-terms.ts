import type { CompiledMessage } from 'icu-minify/format'
import type { Say } from '../i18n/say'
import { type TermId, termIds } from './terms'

/** A term in a sentence, as it is written there. */
export type SaidTerm = { readonly term: TermId; readonly text: string }

const tags = Object.fromEntries(
	termIds.map((term) => [term, (parts: unknown[]): SaidTerm => ({ term, text: parts.join('') })]),
)

/** A message split into parts: the content of a term's tag is that term. */
export function sayTerms(say: Say, message: CompiledMessage): readonly (string | SaidTerm)[] {
	const said: unknown = say(message, tags)
	return (Array.isArray(said) ? said : [said]) as (string | SaidTerm)[]
}

/** A message with terms, as plain text. */
export const sayPlain = (say: Say, message: CompiledMessage): string =>
	sayTerms(say, message)
		.map((part) => (typeof part === 'string' ? part : part.text))
		.join('')
