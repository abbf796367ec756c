import { candidateMembers } from '@/lib/records/candidate'
import type { NamesWith } from '@/lib/records/derive/names-with'
import type { JoinPolicy } from '@/lib/records/member'
import { consentIds } from '@/lib/records/shapes/options'
import { type FactId, factIds } from '@/rules/facts'
import { keysIn } from '@/rules/keys'
import { type FieldValue, isSame } from '../difference/incoming-person'
import { isPersonal, originOf } from '../difference/origin-of'
import { nameKey } from '../difference/same-name'
import type { Candidate, ConsentId, Decision } from '../model/records'

/** A candidate with the decisions about them. */
export type DecidedCandidate = { readonly candidate: Candidate; readonly decisions: readonly Decision[] }

/** Two records of one person: the one that is kept, and the one that is merged into it. */
export type PairSide = 'kept' | 'other'
export const sides = ['kept', 'other'] as const
export type RecordPair = Readonly<Record<PairSide, DecidedCandidate>>

/** The members of which a person chooses one where two records differ. */
export type ChosenMember = NamesWith<typeof candidateMembers, 'joining', { readonly chosen: string }>

const isChosenMember = (name: keyof Candidate): name is ChosenMember =>
	typeof candidateMembers[name].joining === 'object'
export const chosenMembers = keysIn(candidateMembers).filter(isChosenMember)

/**
 * What can differ between two records of one person. `birth` is the date of birth with the age computed from it; a
 * decision is identified by its opening.
 */
export type MergeField =
	| ChosenMember
	| 'birth'
	| `fact ${FactId}`
	| `consent ${ConsentId}`
	| `decision ${string}`

/** Which record to use, by field. */
export type MergeChoices = { readonly [F in MergeField]?: PairSide }

/** A field in which two records differ. */
export type DuplicateDifference = {
	readonly field: MergeField
	/** Which record is preselected; null if a person has to choose. */
	readonly marked: PairSide | null
}

/** Answers entered by hand, and the person's own replies, take precedence over those from a sheet. */
function markedOf(fact: FactId, { kept, other }: RecordPair): PairSide | null {
	const [mine, theirs] = [kept, other].map(({ candidate }) => isPersonal(originOf(candidate, fact)))
	if (mine === theirs) return null
	return mine ? 'kept' : 'other'
}

const isKnown = (value: FieldValue) => value !== undefined && value !== null && value !== ''
const differ = (a: FieldValue, b: FieldValue) => isKnown(a) && isKnown(b) && !isSame(a, b)

/** Whether either record has a date of birth, so that the age goes with it. */
export const hasBirthDate = ({ kept, other }: RecordPair): boolean =>
	isKnown(kept.candidate.birthDate) || isKnown(other.candidate.birthDate)

/** An age next to the other record's date of birth differs unless both give the same age. */
function differInBirth({ kept, other }: RecordPair): boolean {
	const [mine, theirs] = [kept.candidate, other.candidate]
	if (differ(mine.birthDate, theirs.birthDate)) return true
	if (mine.birthDate === theirs.birthDate) return false
	const [dated, undated] = isKnown(mine.birthDate) ? [mine, theirs] : [theirs, mine]
	return isKnown(undated.facts.age) && undated.facts.age !== dated.facts.age
}

const preselected: {
	readonly [C in Extract<JoinPolicy, object>['chosen']]: (mine?: string, theirs?: string) => PairSide | null
} = {
	kept: () => 'kept',
	'kept-if-alike': (mine = '', theirs = '') => (nameKey(mine) === nameKey(theirs) ? 'kept' : null),
	open: () => null,
}

const said = ({ choice, by, reason, on }: Decision) => [choice, by, reason, on]

/** The openings for which the two records have different decisions. */
const rolesDecidedTwice = ({ kept, other }: RecordPair): readonly string[] =>
	kept.decisions.flatMap((mine) => {
		const theirs = other.decisions.find(({ role }) => role === mine.role)
		return theirs && JSON.stringify(said(mine)) !== JSON.stringify(said(theirs)) ? [mine.role] : []
	})

/**
 * The fields in which two records of one person differ, in the order of a record. A consent that only one of them has
 * is preselected as not given: a record does not distinguish "never asked" from "withdrawn", and a withdrawal has to
 * survive the merge.
 */
export function duplicateDifferences(both: RecordPair): readonly DuplicateDifference[] {
	const [mine, theirs] = [both.kept.candidate, both.other.candidate]
	const found: DuplicateDifference[] = []
	const note = (field: MergeField, marked: PairSide | null) => found.push({ field, marked })

	for (const name of chosenMembers)
		if (differ(mine[name], theirs[name]))
			note(name, preselected[candidateMembers[name].joining.chosen](mine[name], theirs[name]))
	const isDated = hasBirthDate(both)
	if (isDated && differInBirth(both)) note('birth', markedOf('age', both))
	for (const fact of factIds) {
		const isOwn = fact !== 'age' || !isDated
		if (isOwn && differ(mine.facts[fact], theirs.facts[fact])) note(`fact ${fact}`, markedOf(fact, both))
	}
	for (const id of consentIds) {
		const [here, there] = [mine.consents?.[id], theirs.consents?.[id]]
		if ((here === undefined) !== (there === undefined))
			note(`consent ${id}`, here === undefined ? 'kept' : 'other')
	}
	for (const role of rolesDecidedTwice(both)) note(`decision ${role}`, null)
	return found
}
