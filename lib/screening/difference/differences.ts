import { type FactId, factIds } from '@/rules/facts'
import { ageOn } from '../model/age'
import type { Candidate } from '../model/records'
import {
	type Field,
	type FieldValue,
	type IncomingPerson,
	isKnown,
	isOwnField,
	isSame,
	ownFields,
	valueOfField,
} from './incoming-person'
import { isPersonal, originOf } from './origin-of'
import { saysLess } from './says-less'

/** Which of two values is preselected; `open` asks for a choice, and mine is kept until one is made. */
export type Preselection = 'mine' | 'theirs' | 'open'

/**
 * What speaks against theirs: it is the same cell as in the last import, or a value that the record had before, so
 * that mine was changed since; it says less; or it is not an answer at all.
 */
export type DifferenceDoubt = 'same-cell' | 'earlier' | 'less' | 'empty' | 'not-sure' | 'unreadable'

/** A field in which incoming data differs from what is stored. */
export type IncomingDifference = {
	readonly field: Field
	/** Null or undefined if theirs is not an answer. */
	readonly theirs: FieldValue
	readonly mark: Preselection
	readonly doubt: DifferenceDoubt | null
}

/** What is known about the origin of the fields. */
export type FieldHistory = {
	/**
	 * For a backup or a colleague's file: whether, according to the log, a field had an answer before, or this one. The
	 * current value is then kept, even if the field was emptied.
	 */
	readonly held?: (field: Field, value?: FieldValue) => boolean
	/** Whether a field's cell is the same as in the candidate's last import. */
	readonly isSameCell?: (field: Field) => boolean
	/** The facts that the incoming data could have answered: cells without an answer are then listed too. */
	readonly blanksOf?: readonly FactId[]
	/** Whether the cell of a fact could not be read. */
	readonly isUnreadable?: (fact: FactId) => boolean
}

/** Whether theirs is not an answer: such a difference changes nothing unless it is chosen individually. */
export const isNoAnswer = ({ theirs }: Pick<IncomingDifference, 'theirs'>): boolean => !isKnown(theirs)

/** Whether a number or an address belongs to a record merged into the candidate, who is recognised by it too. */
const isOfMerged = ({ alsoIds = [], alsoEmails = [] }: Candidate, field: Field, theirs: FieldValue) =>
	(field === 'id' && alsoIds.some((id) => id === theirs)) ||
	(field === 'email' && alsoEmails.some((email) => email === theirs))

/**
 * The fields in which incoming data differs from a candidate, and which value is preselected: corrections by HR and
 * the candidate's own replies are kept, and so is a value if theirs says less or is an earlier value; in all other
 * cases it is theirs. If there is an incoming date of birth, the age is not a field of its own.
 */
export function incomingDifferences(
	known: Candidate,
	incoming: IncomingPerson,
	{ held, isSameCell = () => false, blanksOf = [], isUnreadable = () => false }: FieldHistory = {},
): readonly IncomingDifference[] {
	const found: IncomingDifference[] = []

	function note(field: Field) {
		const mine = valueOfField(known, field)
		const theirs = valueOfField(incoming, field)
		if (!isKnown(theirs) || isSame(mine, theirs) || isOfMerged(known, field, theirs)) return
		found.push({ field, theirs, ...markOf(field, mine, theirs) })
	}

	function markOf(
		field: Field,
		mine: FieldValue,
		theirs: FieldValue,
	): Pick<IncomingDifference, 'mark' | 'doubt'> {
		const isUnchangedCell = (isKnown(mine) || wasRefused(field, mine)) && isSameCell(field)
		const doubt = isUnchangedCell ? 'same-cell' : saysLess(theirs, mine) ? 'less' : null
		const isPersonalAnswer = isPersonal(originOf(known, field))
		if (held) {
			const isHere =
				isPersonalAnswer || isKnown(mine) || held(field) || (field === 'birthDate' && isOtherAge())
			return { mark: isHere ? 'mine' : 'theirs', doubt: held(field, theirs) ? 'earlier' : doubt }
		}
		const stays = isPersonalAnswer || (field === 'birthDate' && isPersonalAge() && isOtherAge())
		if (stays || isUnchangedCell) return { mark: 'mine', doubt }
		return { mark: doubt === 'less' ? 'open' : 'theirs', doubt }
	}

	/**
	 * Whether a field is empty although its cell was read before: it was refused, or a person has emptied the field.
	 */
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

/** A candidate with the chosen incoming values; a date of birth brings along the age on a day. */
export function withTheirs(known: Candidate, taken: readonly IncomingDifference[], day: string): Candidate {
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

/** A candidate with "not sure" for facts that were not asked before. */
export function withUnknowns(known: Candidate, { facts }: IncomingPerson): Candidate {
	const news = factIds.filter(
		(fact) => facts[fact] === null && known.facts[fact] === undefined && !known.origins?.[fact],
	)
	if (news.length === 0) return known
	return { ...known, facts: { ...known.facts, ...Object.fromEntries(news.map((fact) => [fact, null])) } }
}
