import { describe, expect, test } from 'vitest'
import { commonChunk } from '@/lib/exchange/device/common-chunk'
import { mergeRecords } from '@/lib/exchange/device/merge-records'
import type { CandidateNote } from '@/lib/screening/model/progress'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import { decided, someone } from '@/tests/lib/screening/people'

const base = someone('1', {
	version: 1,
	progress: { role1: { stage: 'contacted', tags: ['old', 'fast'] } },
	notes: { n: { role: 'role1', at: '2026-11-24T09:00:00.000Z', by: { name: 'Lin Chen' }, text: 'Called' } },
})
const note = (text: string): CandidateNote => ({ ...(base.notes?.n as CandidateNote), text })

function merged(mine: Partial<Candidate>, theirs: Partial<Candidate>, winner: 'mine' | 'theirs' = 'theirs') {
	const three = { base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } }
	const { value, isInConflict } = mergeRecords('candidates', three, winner)
	return { value: value as Candidate, isInConflict }
}

describe('a candidate whom two members have changed', () => {
	test('has what differs in different places of both', () => {
		const { value, isInConflict } = merged(
			{ version: 2, facts: { ...base.facts, age: 41 }, name: 'Ada' },
			{ version: 3, facts: { ...base.facts, knowsCustoms: false }, email: 'a@example.org' },
		)
		expect(isInConflict).toBe(false)
		expect(value).toMatchObject({ name: 'Ada', email: 'a@example.org', version: 2 })
		expect(value.facts).toMatchObject({ age: 41, knowsCustoms: false })
	})

	test('is in conflict in the same place, and has either value', () => {
		const of = (stage: string) => ({ progress: { role1: { stage, tags: ['old', 'fast'] } } })
		const [theirs, mine] = (['theirs', 'mine'] as const).map((winner) =>
			merged(of('interview'), of('offer'), winner),
		)
		expect([theirs?.isInConflict, mine?.isInConflict]).toEqual([true, true])
		expect(theirs?.value.progress?.role1?.stage).toBe('offer')
		expect(mine?.value.progress?.role1?.stage).toBe('interview')
	})

	test('has all tags that either has added, and none that either has taken away', () => {
		const of = (...tags: string[]) => ({ progress: { role1: { stage: 'contacted', tags } } })
		const { value, isInConflict } = merged(of('fast', 'mine'), of('old', 'fast', 'theirs'))
		expect(isInConflict).toBe(false)
		expect(value.progress?.role1?.tags).toEqual(['fast', 'theirs', 'mine'])
	})

	test('has a note twice that both have written anew', () => {
		const { value, isInConflict } = merged({ notes: { n: note('Mine') } }, { notes: { n: note('Theirs') } })
		expect(isInConflict).toBe(false)
		expect(Object.values(value.notes ?? {}).map(({ text }) => text)).toEqual(['Theirs', 'Mine'])
	})

	test('has no sensitive answer beside a consent that is withdrawn', () => {
		const { canShowHealthCertificate: _, canShowNoCriminalRecord: __, ...facts } = base.facts
		const { value } = merged(
			{ facts: { ...base.facts, canShowHealthCertificate: false, age: 50 } },
			{ facts, withdrawn: { sensitive: '2026-11-24' } },
		)
		expect(value.facts).not.toHaveProperty('canShowHealthCertificate')
		expect(value.facts.age).toBe(50)
	})
})

test('a record that one has removed and the other changed is in conflict', () => {
	const three = { base, mine: { ...base, name: 'Ada' }, theirs: null }
	expect(mergeRecords('candidates', three, 'theirs')).toEqual({ value: null, isInConflict: true })
	expect(mergeRecords('candidates', three, 'mine')).toEqual({ value: three.mine, isInConflict: true })
})

test('two decisions are in conflict only if they say something else', () => {
	const before = decided('1', { version: 1 })
	const of = (mine: Partial<Decision>, theirs: Partial<Decision>) =>
		mergeRecords(
			'decisions',
			{ base: before, mine: { ...before, ...mine }, theirs: { ...before, ...theirs } },
			'theirs',
		).isInConflict
	expect(of({ choice: 'go-on', version: 2 }, { choice: 'decline', version: 3 })).toBe(true)
	expect(of({ choice: 'go-on', version: 2 }, { choice: 'go-on', version: 3 })).toBe(false)
})

test('a part of the log loses what either of two devices has taken out of it', () => {
	const patch = (key: string, after: object) => ({ store: 'candidates' as const, key, was: 1, after })
	const all = [patch('1', { name: 'A', facts: { age: 30, knowsCustoms: true } }), patch('2', { name: 'B' })]
	const chunk = { operation: 'o', part: 0, created: { candidates: ['3', '4'] }, patches: all }
	const mine = {
		...chunk,
		patches: [patch('1', { name: 'A', facts: { age: 30 } }), patch('2', { name: 'B' })],
	}
	const theirs = { ...chunk, created: { candidates: ['3'] }, patches: all.slice(0, 1) }
	expect(commonChunk(mine, theirs)).toEqual({
		...chunk,
		created: { candidates: ['3'] },
		patches: [patch('1', { name: 'A', facts: { age: 30 } })],
	})
})
