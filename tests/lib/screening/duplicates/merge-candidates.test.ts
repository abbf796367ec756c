import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consentIds } from '@/lib/records/shapes/options'
import { isSame } from '@/lib/screening/difference/incoming-person'
import {
	duplicateDifferences,
	type MergeChoices,
	type PairSide,
	type RecordPair,
} from '@/lib/screening/duplicates/differences'
import { mergeCandidates } from '@/lib/screening/duplicates/merge-candidates'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import { type FactId, factIds } from '@/rules/facts'
import { day, someone, someRole } from '../people'

const bare: Partial<Candidate> = { id: '', name: '', facts: {} }
const sheet = { kind: 'sheet', sheet: 's1', row: 2 } as const
const decided = (by: string, role = someRole.id): Decision => ({
	candidate: '',
	role,
	choice: 'go-on',
	by,
	reason: '',
	on: day,
	advice: { ruleset: 'article', version: '1', outcome: 'eligible' },
})

function both(
	kept: Partial<Candidate>,
	other: Partial<Candidate>,
	decisions: { readonly [S in PairSide]?: readonly Decision[] } = {},
): RecordPair {
	const of = (side: PairSide, changed: Partial<Candidate>) => ({
		candidate: someone(side, { ...bare, ...changed }),
		decisions: (decisions[side] ?? []).map((one) => ({ ...one, candidate: side })),
	})
	return { kept: of('kept', kept), other: of('other', other) }
}
const merged = (pair: RecordPair, choices: MergeChoices = {}) => mergeCandidates(pair, choices).candidate

describe('merging', () => {
	test('keeps what only one of them knows, and the openings, keys and numbers of both', () => {
		const pair = both(
			{ name: 'Halima Musa', facts: { age: 37, chineseLevel: null }, source: sheet, cells: ['Halima Musa'] },
			{
				id: 'C-36',
				email: 'h@example.org',
				facts: { highestDegree: 'master' },
				roles: ['r2'],
				alsoIds: ['x'],
			},
		)
		expect(merged(pair)).toEqual({
			key: 'kept',
			name: 'Halima Musa',
			id: 'C-36',
			email: 'h@example.org',
			facts: { age: 37, chineseLevel: null, highestDegree: 'master' },
			origins: { highestDegree: { kind: 'hand', by: { name: '' }, on: day } },
			roles: [someRole.id, 'r2'],
			source: sheet,
			cells: ['Halima Musa'],
			savedOn: day,
			alsoKeys: ['other'],
			alsoIds: ['x'],
		})
	})

	test('chooses nothing where both were entered alike, and marks what was corrected or replied', () => {
		const facts = [{ age: 37 }, { age: 38 }] as const
		const [one, other] = facts
		const marks = (a: Partial<Candidate>, b: Partial<Candidate>) => duplicateDifferences(both(a, b))
		const imported = { source: sheet }
		const reply = { origins: { age: { kind: 'reply', on: day } } } as const
		expect(marks({ facts: one }, { facts: other })).toEqual([{ field: 'fact age', marked: null }])
		expect(marks({ facts: one, ...imported }, { facts: other, ...imported })).toEqual([
			{ field: 'fact age', marked: null },
		])
		expect(marks({ facts: one, ...imported, ...reply }, { facts: other, ...imported })).toEqual([
			{ field: 'fact age', marked: 'kept' },
		])
		expect(marks({ facts: one, ...imported }, { facts: other })).toEqual([
			{ field: 'fact age', marked: 'other' },
		])
		expect(() => merged(both({ facts: one }, { facts: other }))).toThrow('fact age')
		expect(merged(both({ facts: one }, { facts: other }), { 'fact age': 'other' }).facts).toEqual(other)
	})

	test('lets both numbers and addresses be recognised, whichever is chosen', () => {
		const pair = both({ id: 'C-1', email: 'a@example.org' }, { id: 'C-2', email: 'b@example.org' })
		expect(() => merged(pair)).toThrow('id')
		expect(merged(pair, { id: 'other' })).toMatchObject({
			id: 'C-2',
			alsoIds: ['C-1'],
			email: 'a@example.org',
			alsoEmails: ['b@example.org'],
		})
	})

	test('takes an age with the date of birth that gives it', () => {
		const dated = { birthDate: '1989-05-02', facts: { age: 37 } }
		expect(duplicateDifferences(both(dated, { facts: { age: 37 } }))).toEqual([])
		const pair = both(dated, { facts: { age: 40 } })
		expect(duplicateDifferences(pair)).toEqual([{ field: 'birth', marked: null }])
		expect(merged(pair, { birth: 'other' })).not.toHaveProperty('birthDate')
		expect(merged(pair, { birth: 'other' }).facts).toEqual({ age: 40 })
		expect(merged(pair, { birth: 'kept' })).toMatchObject(dated)
		const monthOnly = both({ birthDate: '1989-11', facts: {} }, { facts: { age: 37 } })
		expect(merged(monthOnly, { birth: 'kept' })).toMatchObject({ birthDate: '1989-11', facts: {} })
	})

	test('never prolongs retention by itself, and keeps the later reason to keep', () => {
		const reason = (on: string) => ({ kept: { on, by: { name: 'Lin Chen' }, reason: 'asked for it' } })
		const pair = both(
			{ savedOn: '2026-11-20', ...reason('2026-11-21') },
			{ savedOn: '2026-10-01', ...reason('2026-11-23') },
		)
		expect(merged(pair)).toMatchObject({ savedOn: '2026-10-01', ...reason('2026-11-23') })
	})

	test('does not count a consent that one record alone has, unless a person says so', () => {
		const pair = both(
			{ consents: { sensitive: '2026-11-02', pool: '2026-11-05' } },
			{ consents: { pool: '2026-11-03', abroad: '2026-11-04' } },
		)
		expect(merged(pair).consents).toEqual({ pool: '2026-11-03' })
		expect(merged(pair, { 'consent abroad': 'other', 'consent sensitive': 'kept' }).consents).toEqual({
			sensitive: '2026-11-02',
			pool: '2026-11-03',
			abroad: '2026-11-04',
		})
	})

	test('moves the decisions that only the other has, and asks which of two counts', () => {
		const pair = both({}, {}, { kept: [decided('Lin')], other: [decided('Wei'), decided('Wei', 'r2')] })
		expect(duplicateDifferences(pair)).toEqual([{ field: 'decision role1', marked: null }])
		const { decisions } = mergeCandidates(pair, { 'decision role1': 'other' })
		expect(decisions.map(({ candidate, role, by }) => [candidate, role, by])).toEqual([
			['kept', someRole.id, 'Wei'],
			['kept', 'r2', 'Wei'],
		])
		expect(mergeCandidates(both({}, {}, { other: [decided('Wei')] }), {}).decisions).toHaveLength(1)
	})

	test('keeps no cell unread whose answer the other record has', () => {
		const fault = (fact: FactId) => ({ fact, heading: fact, value: '?', problem: 'unreadable' }) as const
		const pair = both({ faults: [fault('age'), fault('highestDegree')] }, { facts: { age: 37 } })
		expect(merged(pair).faults).toEqual([fault('highestDegree')])
	})

	test('says nobody is gone who stands in one of the sheets', () => {
		const gone = { source: sheet, gone: 's2' }
		expect(merged(both(gone, { source: { ...sheet, sheet: 's2' } }))).not.toHaveProperty('gone')
		expect(merged(both(gone, { source: { kind: 'hand' } })).gone).toBe('s2')
	})
})

const answer = fc.option(fc.constantFrom(1, 2, 'a', ['a', 'b'], ['b', 'a'], []), { nil: null })
const someFacts = fc.dictionary(fc.constantFrom(...factIds), answer) as fc.Arbitrary<Candidate['facts']>
const text = fc.constantFrom('', 'x', 'y')
const record: fc.Arbitrary<Partial<Candidate>> = fc.record(
	{
		id: text,
		name: text,
		email: fc.constantFrom('x@example.org', 'y@example.org'),
		birthDate: fc.constantFrom('1989-05-02', '1990-05'),
		facts: someFacts,
		source: fc.constantFrom(sheet, { kind: 'hand' } as const, { kind: 'code' } as const),
		consents: fc.dictionary(fc.constantFrom(...consentIds), fc.constantFrom('2026-11-01', day)),
		savedOn: fc.constantFrom('2026-11-01', day),
		roles: fc.constantFrom<Candidate['roles']>('all', ['role1'], ['r2']),
	},
	{ requiredKeys: [] },
)
const pairs = fc.tuple(record, record).map(([kept, other]) => both(kept, other))
const sides = fc.infiniteStream(fc.constantFrom<PairSide>('kept', 'other'))

describe('whatever is merged', () => {
	test('no known answer of either is lost, unless another one was chosen', () => {
		fc.assert(
			fc.property(pairs, sides, (pair, stream) => {
				const choices: Record<string, PairSide> = {}
				for (const { field } of duplicateDifferences(pair)) choices[field] = stream.next().value as PairSide
				const result = merged(pair, choices)
				for (const fact of factIds) {
					const [mine, theirs] = [pair.kept.candidate.facts[fact], pair.other.candidate.facts[fact]]
					const side = choices[`fact ${fact}`] ?? (fact === 'age' ? choices.birth : undefined)
					if (side) expect(result.facts[fact]).toEqual(pair[side].candidate.facts[fact])
					else
						for (const known of [mine, theirs]) {
							if (known !== undefined && known !== null) expect(isSame(known, result.facts[fact])).toBe(true)
						}
				}
				for (const { candidate } of [pair.kept, pair.other]) {
					expect(['', result.id, ...(result.alsoIds ?? [])]).toContain(candidate.id)
					expect([undefined, result.email, ...(result.alsoEmails ?? [])]).toContain(candidate.email)
					expect(result.savedOn <= candidate.savedOn).toBe(true)
				}
			}),
		)
	})

	test('gives the same answers from either side, if the same are chosen', () => {
		fc.assert(
			fc.property(pairs, ({ kept, other }) => {
				const choices: Record<string, PairSide> = {}
				for (const { field } of duplicateDifferences({ kept, other })) choices[field] = 'kept'
				const turned = Object.fromEntries(Object.keys(choices).map((field) => [field, 'other' as const]))
				const [one, two] = [merged({ kept, other }, choices), merged({ kept: other, other: kept }, turned)]
				for (const fact of factIds) expect(isSame(one.facts[fact], two.facts[fact])).toBe(true)
				expect([two.id, two.email, two.birthDate, two.consents, two.savedOn]).toEqual([
					one.id,
					one.email,
					one.birthDate,
					one.consents,
					one.savedOn,
				])
			}),
		)
	})
})
