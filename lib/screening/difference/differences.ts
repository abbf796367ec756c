import { type FactId, factIds } from '@/rules/facts'
import { ageOn } from '../model/age'
import type { Candidate } from '../model/records'
import {
	type Field,
	type FieldValue,
	type Incoming,
	isKnown,
	isOwnField,
	isSame,
	ownFields,
	valueIn,
} from './incoming'
import { isPersonal, originOf } from './origin-of'
import { saysLess } from './says-less'

/** Which of two values counts beforehand; `open` asks for a choice, and without one mine stays. */
export type Mark = 'mine' | 'theirs' | 'open'

/**
 * What theirs has against it: it is the cell of the import before, or what the record held before, so that mine was changed
 * since; it says less; or it is no answer at all.
 */
export type Doubt = 'same-cell' | 'earlier' | 'less' | 'empty' | 'not-sure' | 'unreadable'

/** A field in which what comes in is not what is known. */
export type Difference = {
	readonly field: Field
	/** Null or undefined where theirs is no answer. */
	readonly theirs: FieldValue
	readonly mark: Mark
	readonly doubt: Doubt | null
}

/** What is known of how the fields came in. */
export type HeldAgainst = {
	/**
	 * Of a backup or a colleague's file: whether the log says that a field held an answer before, or this one. What is here
	 * then stays, also where a field was emptied.
	 */
	readonly held?: (field: Field, value?: FieldValue) => boolean
	/** Whether a field's cell is the same as when the candidate was imported last. */
	readonly isSameCell?: (field: Field) => boolean
	/** The facts that what comes in could have answered: cells without an answer are then listed too. */
	readonly blanksOf?: readonly FactId[]
	/** Whether the cell of a fact could not be read. */
	readonly isUnreadable?: (fact: FactId) => boolean
}

/** Whether a difference is that theirs is no answer: it changes nothing unless it is chosen by itself. */
export const isBlank = ({ theirs }: Pick<Difference, 'theirs'>): boolean => !isKnown(theirs)

/** Whether a number or an address is that of a record merged into the candidate, by which they are known as well. */
const isOfMerged = ({ alsoIds = [], alsoEmails = [] }: Candidate, field: Field, theirs: FieldValue) =>
	(field === 'id' && alsoIds.some((id) => id === theirs)) ||
	(field === 'email' && alsoEmails.some((email) => email === theirs))

/**
 * The fields in which what comes in differs from a candidate, and which value counts beforehand: what HR corrected by hand
 * or the candidate replied stays, as does what theirs says less of or has said before; everything else is theirs. An age
 * is no field of its own where a date of birth comes in.
 */
export function differencesOf(
	known: Candidate,
	incoming: Incoming,
	{ held, isSameCell = () => false, blanksOf = [], isUnreadable = () => false }: HeldAgainst = {},
): readonly Difference[] {
	const found: Difference[] = []

	function note(field: Field) {
		const mine = valueIn(known, field)
		const theirs = valueIn(incoming, field)
		if (!isKnown(theirs) || isSame(mine, theirs) || isOfMerged(known, field, theirs)) return
		found.push({ field, theirs, ...markOf(field, mine, theirs) })
	}

	function markOf(field: Field, mine: FieldValue, theirs: FieldValue): Pick<Difference, 'mark' | 'doubt'> {
		const isAsBefore = (isKnown(mine) || wasRefused(field, mine)) && isSameCell(field)
		const doubt = isAsBefore ? 'same-cell' : saysLess(theirs, mine) ? 'less' : null
		const isPersonally = isPersonal(originOf(known, field))
		if (held) {
			const isHere = isPersonally || isKnown(mine) || held(field) || (field === 'birthDate' && isOtherAge())
			return { mark: isHere ? 'mine' : 'theirs', doubt: held(field, theirs) ? 'earlier' : doubt }
		}
		const stays = isPersonally || (field === 'birthDate' && isPersonalAge() && isOtherAge())
		if (stays || isAsBefore) return { mark: 'mine', doubt }
		return { mark: doubt === 'less' ? 'open' : 'theirs', doubt }
	}

	/** Whether nothing is known though the cell was read before: it was not taken, or a person has emptied the field. */
	const wasRefused = (field: Field, mine: FieldValue) =>
		mine === undefined && field !== 'birthDate' && !known.faults?.some(({ fact }) => fact === field)

	/** Whether a date of birth would replace a known age. */
	const isOtherAge = () => isKnown(known.facts.age) && known.facts.age !== incoming.facts.age
	const isPersonalAge = () => isPersonal(originOf(known, 'age'))

	for (const field of ownFields) note(field)
	const blanks = new Set(blanksOf)
	for (const fact of factIds) {
		if (fact === 'age' && incoming.birthDate !== undefined) continue
		note(fact)
		const theirs = incoming.facts[fact]
		if (!blanks.has(fact) || isKnown(theirs) || !isKnown(known.facts[fact])) continue
		const doubt = isUnreadable(fact) ? 'unreadable' : theirs === null ? 'not-sure' : 'empty'
		found.push({ field: fact, theirs, mark: 'mine', doubt })
	}
	return found
}

/** A candidate with the values of differences that count; a date of birth brings the age that it gives on a day. */
export function withTheirs(known: Candidate, taken: readonly Difference[], day: string): Candidate {
	if (taken.length === 0) return known
	const { origins: before, ...others } = known
	const own: Partial<Record<Field, FieldValue>> = {}
	const facts: Partial<Record<FactId, FieldValue>> = { ...known.facts }
	const origins = { ...before }

	function take(fact: FactId, answer: FieldValue) {
		delete origins[fact]
		if (answer === undefined) delete facts[fact]
		else facts[fact] = answer
	}
	for (const { field, theirs } of taken) {
		if (isOwnField(field)) own[field] = theirs
		else take(field, theirs)
		if (field === 'birthDate') take('age', ageOn(String(theirs), day) ?? undefined)
	}
	return {
		...others,
		...(own as Partial<Candidate>),
		facts: facts as Candidate['facts'],
		...(Object.keys(origins).length > 0 && { origins }),
	}
}

/** A candidate with "not sure" where nothing has been asked before. */
export function withUnknowns(known: Candidate, { facts }: Incoming): Candidate {
	const news = factIds.filter(
		(fact) => facts[fact] === null && known.facts[fact] === undefined && !known.origins?.[fact],
	)
	if (news.length === 0) return known
	return { ...known, facts: { ...known.facts, ...Object.fromEntries(news.map((fact) => [fact, null])) } }
}
