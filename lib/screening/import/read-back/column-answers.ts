import { sensesToConfirm } from '@/lib/sheet/cells/column-question'
import { wordKey } from '@/lib/sheet/cells/text/word-key'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { senseOf } from '@/lib/sheet/headings/with-sense'
import { columnReader } from '@/lib/sheet/reader/read-row'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import type { OwnAnswers } from '../../role/role-facts'
import { type Law, lawsDecidedBy } from './deciding'
import type { AnswerEffect, rowVerdicts } from './row-verdicts'

type Value = NonNullable<FactValue>
type Verdicts = ReturnType<ReturnType<typeof rowVerdicts>['ofPerson']>

/** An answer as a sheet has it: how often, and the first person with it. */
export type SaidAnswer = {
	readonly value: Value
	readonly cells: number
	readonly word: string
	readonly name: string
}

/** Answers of one kind in a column: each yes, each no, or else those that decide and those that do not. */
type Counted = SaidAnswer & {
	readonly kind: boolean
	/** For how many people they decide, and for how many nothing else does. */
	readonly people: number
	readonly only: number
	/** For how many people they would decide if they meant the opposite. */
	readonly opposite: number
	readonly laws: readonly Law[]
}

/** A column that may have to be read back, and the laws that look at its fact. */
export type WatchedColumn = {
	readonly at: number
	readonly fact: FactId
	readonly column: SheetColumn
	readonly laws: readonly Law[]
}

/** What is known of a person, with the row and their name. */
export type SheetPerson = OwnAnswers & { readonly cells: readonly string[]; readonly called: string }

/** Reads the cells of a column as they stand, whatever was said of their sense. */
function readerOf({ fact, column }: WatchedColumn) {
	const asTheyStand = Object.fromEntries(sensesToConfirm.map((sense) => [wordKey(sense), 'answer' as const]))
	return columnReader(fact, { ...column, meanings: { ...column.meanings, ...asTheyStand } })
}

/** Collects the answers of one column, and what they do to people's results. */
export function columnAnswers(
	watched: WatchedColumn,
	verdicts: ReturnType<typeof rowVerdicts>,
	asOf: string,
) {
	const { at, fact, column, laws } = watched
	const read = readerOf(watched)
	const answers = new Map<boolean, Counted>()

	function effectsOf(person: Verdicts, value: Value): readonly (AnswerEffect & { readonly law: Law })[] {
		const effectOf = (law: Law) =>
			typeof value === 'boolean' ? person.ofYesNo(law, value) : person.ofValue(law, value)
		return laws.map((law) => ({ law, ...effectOf(law) })).filter(({ decides }) => decides)
	}
	const kindOf = (value: Value) =>
		typeof value === 'boolean' ? value : laws.some((law) => verdicts.unmetAlone(law, fact, value).length > 0)
	const againstBy = (value: Value) => (typeof value === 'boolean' ? lawsDecidedBy(fact, value, asOf) : [])
	const isReadBack = ({ value, people }: Counted) =>
		people > 0 || againstBy(value).length > 0 || column.habits?.asksSense === true

	/** The answer that decides most people's results, or may decide some; undefined if there is none. */
	function deciding(): Counted | undefined {
		const found = [false, true].flatMap((kind) => answers.get(kind) ?? [])
		const [first] = found.filter(isReadBack).toSorted((a, b) => b.people - a.people)
		// Once somebody has answered, the question stays.
		return first ?? (senseOf(column) === null ? undefined : found.at(-1))
	}

	return {
		/** What a cell says as it stands; null if nothing. */
		valueIn(cells: readonly string[]): Value | null {
			const reading = read(cells[at] ?? '')
			return reading.kind === 'value' ? reading.value : null
		},
		note(value: Value, person: SheetPerson): void {
			const kind = kindOf(value)
			const before = answers.get(kind)
			const own = verdicts.ofPerson(person, fact)
			const effects = effectsOf(own, value)
			const isTurned = typeof value === 'boolean' && effectsOf(own, !value).length > 0
			answers.set(kind, {
				kind,
				value: before?.value ?? value,
				word: before?.word ?? (person.cells[at] ?? '').trim(),
				name: before?.name ?? person.called,
				cells: (before?.cells ?? 0) + 1,
				people: (before?.people ?? 0) + Number(effects.length > 0),
				only: (before?.only ?? 0) + Number(effects.some(({ isOnly }) => isOnly)),
				opposite: (before?.opposite ?? 0) + Number(isTurned),
				laws: [...new Set([...(before?.laws ?? []), ...effects.map(({ law }) => law)])],
			})
		},
		/** What there is to read back; null if nothing. */
		readBack() {
			const decides = deciding()
			if (!decides) return null
			const other = answers.get(!decides.kind) ?? null
			const both = [decides, ...(other ? [other] : [])]
			const sum = (count: 'people' | 'only' | 'opposite') =>
				both.reduce((total, one) => total + one[count], 0)
			const named = both.flatMap((one) => one.laws)
			const against = both.flatMap(({ value }) => againstBy(value))
			const concerned = named.length > 0 ? named : against.length > 0 ? against : laws
			return {
				laws: laws.filter((law) => concerned.includes(law)),
				canDecide: decides.people > 0 || againstBy(decides.value).length > 0,
				decides: said(decides),
				other: other && said(other),
				people: sum('people'),
				only: sum('only'),
				opposite: sum('opposite'),
			}
		},
	}
}

const said = ({ value, cells, word, name }: Counted): SaidAnswer => ({ value, cells, word, name })
