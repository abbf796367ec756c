import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DifferenceChoices, sideOf } from '@/lib/screening/difference/choices'
import { countDifferences } from '@/lib/screening/difference/count-differences'
import { isKnown, valueOfField } from '@/lib/screening/difference/incoming-person'
import type { Candidate } from '@/lib/screening/model/records'
import type { FactId } from '@/rules/facts'
import { runs } from '@/tests/runs'
import { day } from './people'
import { changedIn, tracker } from './tracker'

const cells = {
	name: ['Ngozi Eze', 'Li Na', ''],
	Age: ['29', '30', '31', 'about 30', '?', ''],
	HSK: ['HSK 2', 'HSK 3', 'none', 'N/A', ''],
	Languages: ['Italian (native)', 'Italian (native); English (fluent)', 'French', ''],
	knowsCustoms: ['yes', 'no', 'perhaps', ''],
	Hobby: ['chess', 'go', ''],
}
const ids = ['K-1', 'K-2', 'K-3', 'K-4']
const facts = ['age', 'chineseLevel', 'languages', 'knowsCustoms'] as const satisfies readonly FactId[]

/** A sheet with some of the columns and some of the people. */
const sheets = fc
	.record({
		columns: fc.subarray(Object.keys(cells) as (keyof typeof cells)[], { minLength: 1 }),
		rows: fc.subarray(ids, { minLength: 1 }),
		of: fc.func(fc.nat()),
	})
	.map(({ columns, rows, of }) => [
		['id', ...columns].join(),
		...rows.map((id) =>
			[id, ...columns.map((column) => cells[column][of(id, column) % cells[column].length])].join(),
		),
	])

const corrections = fc.array(
	fc.oneof(
		fc.record({
			id: fc.constantFrom(...ids),
			fact: fc.constant('age' as const),
			answer: fc.constantFrom(40, 41),
		}),
		fc.record({
			id: fc.constantFrom(...ids),
			fact: fc.constant('knowsCustoms' as const),
			answer: fc.constantFrom(true, false),
		}),
	),
	{ maxLength: 4 },
)
const side = fc.constantFrom('mine' as const, 'theirs' as const)
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const choices: fc.Arbitrary<DifferenceChoices> = fc
	.record({
		all: some(side),
		columns: some(fc.dictionary(fc.constantFrom(...facts, 'name'), side)),
		people: some(fc.dictionary(fc.constantFrom('2', '3', '4', '5'), side)),
		cells: some(
			fc.dictionary(fc.constantFrom('2', '3', '4', '5'), fc.dictionary(fc.constantFrom(...facts), side)),
		),
	})
	.map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)))

const kinds = ['hand', 'reply'] as const

function correct(
	list: ReturnType<typeof tracker>,
	made: readonly { readonly id: string; readonly fact: FactId; readonly answer: number | boolean }[],
) {
	for (const [at, { id, fact, answer }] of made.entries()) {
		const known = list.people().find((one) => one.id === id)
		if (!known) continue
		const kind = kinds[at % 2] as 'hand' | 'reply'
		const origin = kind === 'hand' ? { kind, by: { name: 'Wei Sun' }, on: day } : { kind, on: day }
		list.change(known.key, {
			facts: { ...known.facts, [fact]: answer },
			origins: { ...known.origins, [fact]: origin },
		})
	}
}

const knownFacts = (one: Candidate | undefined) =>
	Object.fromEntries(facts.map((fact) => [fact, one?.facts[fact] ?? null]))

test('what a difference says is what importing does, and nothing that a person said is lost unless chosen', () =>
	fc.assert(
		fc.asyncProperty(sheets, corrections, sheets, choices, async (first, made, second, chosen) => {
			const list = tracker()
			await list.take(first)
			correct(list, made)
			const before = new Map(list.candidates)
			const comparison = await list.compare(second, { withBlanks: true })
			const changed = changedIn(comparison)
			const { facts: listed, imported, kept } = countDifferences(comparison.list, chosen)
			expect(imported + kept).toBeGreaterThanOrEqual(listed)
			const taken = await list.take(second, { differences: chosen })

			expect(taken.rows).toBe(second.length - 1)
			expect(taken.fields).toBe(imported)
			expect(list.candidates.size).toBe(before.size + comparison.fresh)
			for (const known of before.values()) {
				const after = list.candidates.get(known.key)
				const person = changed.find(({ key }) => key === known.key)
				const theirs = (person?.differences ?? []).filter(
					(difference) => sideOf(chosen, person?.row ?? 0, difference) === 'theirs',
				)
				const said = Object.fromEntries(
					theirs.filter(({ field }) => field !== 'name').map((one) => [one.field, one.theirs ?? null]),
				)
				expect(knownFacts(after)).toEqual({ ...knownFacts(known), ...said })
				const name = theirs.find(({ field }) => field === 'name')
				expect(after?.name).toBe(name?.theirs ?? known.name)
				expect(after?.savedOn).toBe(known.savedOn)
				for (const fact of Object.keys(known.origins ?? {}) as FactId[]) {
					if (fact in said) continue
					expect(after?.facts[fact]).toEqual(known.facts[fact])
					expect(after?.origins?.[fact]).toEqual(known.origins?.[fact])
				}
			}
			// A second time nothing that is known gives way, and a third time nothing changes.
			const again = await list.compare(second)
			for (const { key, differences } of changedIn(again)) {
				const one = list.candidates.get(key)
				for (const { field, theirs, mark } of differences) {
					expect(isKnown(theirs)).toBe(true)
					expect(one && valueOfField(one, field)).not.toEqual(theirs)
					if (mark === 'theirs') expect(one && valueOfField(one, field)).toBeNull()
				}
			}
			await list.take(second)
			expect((await list.take(second)).saved).toEqual([])
		}),
		{ numRuns: runs(60) },
	))
