import { describe, expect, test } from 'vitest'
import { maxAlikeCandidates, maxDuplicatePairs } from '@/lib/limits/sheet-limits'
import { findDuplicates } from '@/lib/screening/duplicates/find-duplicates'
import type { Candidate } from '@/lib/screening/model/records'
import { someone } from '../people'

const from = (...nationalities: string[]): Pick<Candidate, 'facts'> => ({ facts: { nationalities } })
const found = async (...people: readonly Candidate[]) =>
	(await findDuplicates(people)).pairs.map(({ keys, signs }) => `${keys.join('=')} ${signs.join()}`)

describe('two candidates', () => {
	test('with the same e-mail address or the same number may be one person', async () => {
		const mail = { email: 'halima@example.org' }
		expect(await found(someone('a', mail), someone('b'), someone('c', mail))).toEqual(['a=c email'])
		expect(await found(someone('a', { id: 'C-1' }), someone('b', { id: 'C-1' }))).toEqual(['a=b id'])
	})

	test('with the same name may be, if their nationality and age can be the same', async () => {
		const [one, other] = [{ name: 'Halima Musa' }, { name: 'MUSA, Halíma' }]
		const pair = (a: Partial<Candidate>, b: Partial<Candidate>) =>
			found(someone('a', { ...one, ...a }), someone('b', { ...other, ...b }))
		expect(await pair(from('NG'), from('NG'))).toEqual(['a=b name'])
		expect(await pair(from('NG', 'GB'), from('GB'))).toEqual(['a=b name'])
		expect(await pair(from('NG'), { facts: {} })).toEqual(['a=b name'])
		expect(await pair(from('NG'), from('GH'))).toEqual([])
		const aged = (age: number) => ({ facts: { age } })
		expect(await pair(aged(37), aged(39))).toEqual(['a=b name'])
		expect(await pair(aged(37), aged(40))).toEqual([])
		expect(await pair(aged(37), from('NG'))).toEqual(['a=b name'])
	})

	test('are known by what was merged into one of them', async () => {
		const merged = someone('a', { alsoIds: ['C-9'], alsoEmails: ['musa@example.org'] })
		expect(await found(merged, someone('b', { id: 'C-9', email: 'musa@example.org' }))).toEqual([
			'a=b email,id',
		])
	})

	test('without a number and a name have nothing in common', async () => {
		const nameless = { id: '', name: '' }
		expect(await found(someone('a', nameless), someone('b', nameless))).toEqual([])
	})

	test('whom a person has said to be two people are not asked about, whichever of them says it', async () => {
		const [a, b, c] = ['a', 'b', 'c'].map((key) => someone(key, { id: 'C-1' })) as [
			Candidate,
			Candidate,
			Candidate,
		]
		expect(await found(a, { ...b, distinct: ['a'] }, c)).toEqual(['a=c id', 'b=c id'])
		expect(await found({ ...a, distinct: ['b'] }, b, c)).toEqual(['a=c id', 'b=c id'])
	})
})

describe('what more people share than can be compared', () => {
	const many = (count: number, changed: (at: number) => Partial<Candidate>) =>
		Array.from({ length: count }, (_, at) => someone(`k${at}`, changed(at)))

	test('tells nobody apart, and is counted', async () => {
		const agency = { email: 'agency@example.org' }
		const few = await findDuplicates(many(maxAlikeCandidates, () => agency))
		expect(few).toMatchObject({ common: 0, hasMore: false })
		expect(few.pairs).toHaveLength((maxAlikeCandidates * (maxAlikeCandidates - 1)) / 2)
		expect(await findDuplicates(many(maxAlikeCandidates + 1, () => agency))).toEqual({
			pairs: [],
			hasMore: false,
			common: 1,
		})
	})

	test('leaves the surest of a hundred thousand candidates who are all alike', async () => {
		const crowd = many(100_000, (at) => ({ name: `Musa ${at >> 3}`, ...(at > 99_997 && { id: 'C-1' }) }))
		const { pairs, hasMore } = await findDuplicates(crowd)
		expect(pairs).toHaveLength(maxDuplicatePairs)
		expect(pairs[0]).toEqual({ keys: ['k99998', 'k99999'], signs: ['id', 'name'] })
		expect(hasMore).toBe(true)
	})

	test('can be left meanwhile', async () => {
		const controller = new AbortController()
		controller.abort(new Error('left'))
		await expect(
			findDuplicates(
				many(10, () => ({})),
				{ signal: controller.signal },
			),
		).rejects.toThrow('left')
	})
})
