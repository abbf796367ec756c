import type { AnswerOrigin, Candidate, CandidateSource } from '../model/records'
import { type Field, isKnown, isOwnField, valueOfField } from './incoming-person'

/** The origin of a field's value: a person, or the sheet that the record came from. */
export type FieldOrigin = AnswerOrigin | { readonly kind: 'sheet'; readonly sheet: string }

/** The origin of everything in a record that came as a whole from a person; `by` is not known. */
function originOfSource({ kind }: CandidateSource, on: string): AnswerOrigin | null {
	if (kind === 'hand') return { kind, by: { name: '' }, on }
	return kind === 'code' ? { kind: 'reply', on } : null
}

/** The origin of a candidate's field; null for an empty field that nobody has emptied. */
export function originOf(candidate: Candidate, field: Field): FieldOrigin | null {
	const { origins, source, savedOn } = candidate
	const own = isOwnField(field) ? undefined : origins?.[field]
	if (own) return own
	if (!isKnown(valueOfField(candidate, field))) return null
	return (
		originOfSource(source, savedOn) ?? { kind: 'sheet', sheet: source.kind === 'sheet' ? source.sheet : '' }
	)
}

/** Whether a field's value comes from a person: from HR by hand, or from the candidate in a reply. */
export const isPersonal = (origin: FieldOrigin | null): origin is AnswerOrigin =>
	origin !== null && origin.kind !== 'sheet'

/** The origins of all answers of a candidate, including those that came with a source that is about to change. */
export function originsOf(candidate: Candidate): Candidate['origins'] {
	const origin = originOfSource(candidate.source, candidate.savedOn)
	if (origin === null) return candidate.origins
	const known = Object.entries(candidate.facts).filter(([, value]) => isKnown(value))
	return { ...Object.fromEntries(known.map(([fact]) => [fact, origin])), ...candidate.origins }
}
