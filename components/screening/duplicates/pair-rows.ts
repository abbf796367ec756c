import { sayAnswer } from '@/lib/explain/explain'
import { sayDate, sayDay } from '@/lib/i18n/say'
import { consentIds } from '@/lib/records/shapes/options'
import { isSame as isSameAnswer } from '@/lib/screening/difference/incoming-person'
import {
	type ChosenMember,
	type DuplicateDifference,
	duplicateDifferences,
	hasBirthDate,
	type MergeField,
	type PairSide,
	type RecordPair,
	sides,
} from '@/lib/screening/duplicates/differences'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import { type FactId, factIds } from '@/rules/facts'
import { entriesIn } from '@/rules/keys'
import type { ScreeningContext } from '../desk/desk-context'
import { sayOrigin } from '../import/difference/say-fields'

/** A record's value, in words, and its origin. Empty if there is none. */
export type PairValue = { readonly text: string; readonly second?: string | undefined }

/** A row of two records side by side. */
export type PairRow = {
	readonly field: MergeField
	readonly label: string
	readonly cells: Readonly<Record<PairSide, PairValue>>
	readonly isSame: boolean
	/** Present if the records differ, so that one has to be chosen. */
	readonly difference?: DuplicateDifference | undefined
}

type Speaking = Pick<ScreeningContext, 'locale' | 'words' | 'say' | 'speech' | 'state'>

/** Everything that two records contain, in the order of a record. */
export function pairRows(both: RecordPair, speaking: Speaking): readonly PairRow[] {
	const { locale, words, say, speech, state } = speaking
	const text = words.screen.duplicates
	const differences = new Map(duplicateDifferences(both).map((difference) => [difference.field, difference]))
	const day = (on: string) => sayDay(locale, on)
	const rows: PairRow[] = []

	function add(field: MergeField, label: string, cellOf: (side: PairSide) => PairValue) {
		const cells = { kept: cellOf('kept'), other: cellOf('other') }
		if (sides.every((side) => cells[side].text === '')) return
		const isSame = cells.kept.text === cells.other.text && !differences.has(field)
		rows.push({ field, label, cells, isSame, difference: differences.get(field) })
	}
	const of = (side: PairSide): Candidate => both[side].candidate

	const labels: { readonly [M in ChosenMember]: string } = {
		name: say(words.screen.hand.name),
		id: say(text.number),
		email: say(text.email),
	}
	for (const [name, label] of entriesIn(labels)) add(name, label, (side) => ({ text: of(side)[name] ?? '' }))
	const isDated = hasBirthDate(both)
	if (isDated) add('birth', say(text.birth), (side) => ({ text: sayBirth(of(side), speaking) }))
	for (const fact of factIds) {
		if (fact === 'age' && isDated) continue
		if (sides.every((side) => (of(side).facts[fact] ?? null) === null)) continue
		add(`fact ${fact}`, say(words.facts[fact].label), (side) => {
			const answer = of(side).facts[fact]
			const said = answer === undefined ? '' : (sayAnswer(speech, fact, answer) ?? say(words.form.unsure))
			return { text: said, second: sayOrigin(speaking, of(side).origins?.[fact] ?? null, {}) }
		})
	}
	for (const id of consentIds) {
		if (sides.every((side) => of(side).consents?.[id] === undefined)) continue
		add(`consent ${id}`, say(words.screen.sheet.consent[id]), (side) => {
			const on = of(side).consents?.[id]
			return { text: on === undefined ? say(text.notAgreed) : say(text.agreed, { on: day(on) }) }
		})
	}
	for (const role of state.roles) {
		const made = (side: PairSide) => both[side].decisions.find((one) => one.role === role.id)
		add(`decision ${role.id}`, say(text.decisionOn, { role: role.name }), (side) =>
			sayDecision(made(side), speaking),
		)
	}
	return rows.map((row) => (isWrittenAlike(row, both) ? { ...row, isSame: true } : row))
}

/** Lists with the same entries in another order. */
const isWrittenAlike = ({ field, difference }: PairRow, { kept, other }: RecordPair) =>
	field.startsWith('fact ') &&
	!difference &&
	isSameAnswer(
		kept.candidate.facts[field.slice(5) as FactId],
		other.candidate.facts[field.slice(5) as FactId],
	)

function sayBirth({ birthDate, facts }: Candidate, { locale, words, say, speech }: Speaking): string {
	const born = birthDate && sayDate(locale, birthDate)
	return [born, sayAnswer(speech, 'age', facts.age ?? null)]
		.filter(Boolean)
		.join(say(words.separators.entries))
}

function sayDecision(decision: Decision | undefined, { locale, words, say }: Speaking): PairValue {
	if (!decision) return { text: '' }
	const { choice, by, on, reason } = decision
	const decided = say(words.screen.table.decided, { choice: say(words.screen.decision.choices[choice]), by })
	return {
		text: decided,
		second: [sayDay(locale, on), reason].filter(Boolean).join(say(words.separators.entries)),
	}
}
