import { describe, expect, test } from 'vitest'
import { type Desk, openDesk } from '@/lib/screening/desk'
import { memoryShelf } from '@/lib/screening/memory-shelf'
import type { Candidate, Decision } from '@/lib/screening/model'
import type { Shelf } from '@/lib/screening/shelf'
import { day, someone, someRole } from './people'

const asked = { role: someRole.id, ruleset: 'article', formats: 'en-GB', languageNames: {} } as const
const decided = (candidate: string, changed: Partial<Decision> = {}): Decision => ({
	candidate,
	role: someRole.id,
	choice: 'hold',
	by: 'Lin Chen',
	reason: 'Waiting for the offer',
	on: day,
	advice: { ruleset: 'article', version: day, outcome: 'eligible' },
	...changed,
})

async function open(shelf: Shelf = memoryShelf(), today = day): Promise<Desk> {
	return openDesk({ openShelf: async () => shelf, today: () => today, onChange: () => {} })
}

async function filled(shelf?: Shelf, people: readonly Candidate[] = [someone('a'), someone('b')]) {
	const desk = await open(shelf)
	await desk.saveRoles([someRole])
	await desk.saveCandidates({ saved: people })
	return desk
}

/** A shelf with room for so many candidates; erasing needs none. */
function smallShelf() {
	const shelf = memoryShelf()
	let most = Number.POSITIVE_INFINITY
	const small: Shelf = {
		...shelf,
		kind: 'device',
		change: async (changes) => {
			const before = await shelf.all('candidates')
			const gone = new Set(changes.remove?.candidates)
			const put = changes.put?.candidates ?? []
			const after = new Set([...before, ...put].map(({ key }) => key).filter((key) => !gone.has(key)))
			const isMore = Object.values(changes.put ?? {}).some((entries) => entries.length > 0)
			if (isMore && after.size > most) throw new DOMException('full', 'QuotaExceededError')
			await shelf.change(changes)
		},
	}
	const limit = (candidates: number) => {
		most = candidates
	}
	return { shelf: small, limit }
}

describe('what is kept', () => {
	test('is there again when it is opened anew', async () => {
		const shelf = memoryShelf()
		const desk = await filled(shelf)
		await desk.decide([decided('a')])
		const { roles, candidates, decisions, settings } = await (await open(shelf)).state()
		expect(roles).toEqual([someRole])
		expect({ candidates, decisions }).toEqual({ candidates: 2, decisions: 1 })
		expect(settings.decider).toBe('Lin Chen')
	})

	test('lives in memory where nothing can be stored, and says so', async () => {
		const desk = await openDesk({
			openShelf: () => Promise.reject(new DOMException('no', 'SecurityError')),
			today: () => day,
			onChange: () => {},
		})
		await desk.saveRoles([someRole])
		expect(await desk.state()).toMatchObject({ kind: 'memory', problem: 'blocked', roles: [someRole] })
	})

	test('lives on in memory where there is no room left, and is stored as soon as there is', async () => {
		const { shelf, limit } = smallShelf()
		const desk = await filled(shelf, [someone('a'), someone('b')])
		limit(2)
		await desk.saveCandidates({ saved: [someone('c')] })
		expect(await desk.state()).toMatchObject({ problem: 'full', candidates: 3 })
		expect((await (await open(shelf)).state()).candidates).toBe(2)
		await desk.removeCandidates(['a'])
		expect(await desk.state()).toMatchObject({ problem: null, candidates: 2 })
		const again = await open(shelf)
		expect([await again.candidate('a'), await again.candidate('c')]).toMatchObject([
			null,
			{ candidate: someone('c') },
		])
	})

	test('leaves the device when it is erased, even where there was no room left', async () => {
		const { shelf, limit } = smallShelf()
		const desk = await filled(shelf)
		limit(0)
		await desk.saveCandidates({ saved: [someone('c')] })
		await desk.removeCandidates(['a'])
		expect((await (await open(shelf)).state()).candidates).toBe(1)
		await desk.eraseAll()
		expect((await (await open(shelf)).state()).candidates).toBe(0)
	})

	test('stays when another tab has changed what is stored, even where there was no room for it', async () => {
		const { shelf, limit } = smallShelf()
		const desk = await filled(shelf)
		limit(2)
		await desk.saveCandidates({ saved: [someone('c')] })
		await (await open(shelf)).removeCandidates(['b'])
		await desk.reload()
		expect(await desk.candidate('b')).toBeNull()
		expect(await desk.candidate('c')).not.toBeNull()
	})

	test('ends 180 days after the decision, and is then erased with a count as proof', async () => {
		const shelf = memoryShelf()
		const desk = await filled(shelf)
		await desk.decide([decided('a', { on: '2026-12-24' })])
		const last = await (await open(shelf, '2027-05-23')).state()
		expect(last.candidates).toBe(2)
		const after = await (await open(shelf, '2027-05-24')).state()
		expect(after).toMatchObject({ candidates: 1, decisions: 1, expired: 1 })
		expect(after.settings.erasures).toEqual([{ on: '2027-05-24', count: 1, why: 'expired' }])
		expect((await (await open(shelf, '2027-06-23')).state()).candidates).toBe(0)
	})

	test('is gone after everything was erased, but for how many there were', async () => {
		const shelf = memoryShelf()
		const desk = await filled(shelf)
		expect(await desk.eraseAll()).toBe(2)
		const { roles, candidates, settings } = await (await open(shelf)).state()
		expect({ roles, candidates }).toEqual({ roles: [], candidates: 0 })
		expect(settings.erasures).toEqual([{ on: day, count: 2, why: 'all' }])
	})

	test('of a role goes with it, but for candidates who are considered for another', async () => {
		const other = { ...someRole, id: 'role2', name: 'Another' }
		const both = someone('b', { roles: [someRole.id, other.id] })
		const desk = await filled(memoryShelf(), [someone('a'), both])
		await desk.saveRoles([other])
		await desk.removeRole(someRole.id)
		const { roles, candidates } = await desk.state()
		expect({ roles: roles.map(({ id }) => id), candidates }).toEqual({ roles: ['role2'], candidates: 1 })
		expect((await desk.candidate('b'))?.candidate.roles).toEqual(['role2'])
	})
})

describe('a decision', () => {
	test.each([
		['a decline without a reason', [decided('a', { choice: 'decline', reason: ' ' })]],
		['nobody’s name', [decided('a', { by: '' })]],
		['several at once without a reason', [decided('a', { reason: '' }), decided('b', { reason: '' })]],
	])('is not taken with %s', async (_, made) => {
		const desk = await filled()
		await expect(desk.decide(made)).rejects.toThrow()
		expect((await desk.state()).decisions).toBe(0)
	})

	test('can be taken back', async () => {
		const desk = await filled()
		await desk.decide([decided('a')])
		await desk.undecide({ role: someRole.id, keys: ['a'] })
		expect(await desk.decisionsFor(someRole.id)).toEqual(new Map())
	})
})

describe('a backup', () => {
	test('brings everything back', async () => {
		const desk = await filled()
		await desk.decide([decided('a')])
		const text = await (await desk.backup()).text()
		const another = await open()
		expect(await another.restore(text)).toEqual({ roles: 1, candidates: 2, decisions: 1 })
		const { candidate, decisions } = (await another.candidate('a')) ?? {}
		expect(candidate).toEqual(someone('a'))
		expect(decisions).toEqual([decided('a')])
	})

	test.each([
		['what is no JSON', 'hello', { fault: 'not-ours' }],
		['another program’s file', '{"roles":[]}', { fault: 'not-ours' }],
		['a later version', '{"format":"k-visa-check-screening","version":2}', { fault: 'newer' }],
		[
			'a role with a fact that does not exist',
			JSON.stringify({
				format: 'k-visa-check-screening',
				version: 1,
				savedOn: day,
				roles: [{ ...someRole, facts: { wisdom: true } }],
			}),
			{ fault: 'damaged', where: 'roles › 0 › facts' },
		],
		[
			'a key that would be no data',
			`{"format":"k-visa-check-screening","version":1,"savedOn":"${day}","roles":[{"id":"__proto__ x"}]}`,
			{ fault: 'damaged', where: 'roles › 0 › id' },
		],
	])('is not read from %s, and says why', async (_, text, fault) => {
		const desk = await open()
		expect(await desk.restore(text)).toEqual(fault)
		expect((await desk.state()).roles).toEqual([])
	})
})

test('screening is cancelled when it is asked to', async () => {
	const desk = await filled(
		memoryShelf(),
		Array.from({ length: 5000 }, (_, index) => someone(String(index))),
	)
	const controller = new AbortController()
	const screening = desk.screen(asked, { signal: controller.signal, onProgress: () => controller.abort() })
	await expect(screening).rejects.toThrow()
})

test('a sheet that is taken in again updates its candidates and adds nobody', async () => {
	const desk = await filled(memoryShelf(), [])
	const file = new File(['id,name,Age,Job offer\n1,Ann,29,written\n1,Bob,30,?\n,Eve,31,\n'], 'people.csv')
	const take = async () => {
		const preview = await desk.previewSheet({ file, choices: {} })
		if (preview.kind === 'fault') throw new Error(preview.fault)
		const { columns, headingRow } = preview
		return desk.takeSheet({ file, choices: {}, columns, headingRow, roles: someRole.id })
	}
	expect(await take()).toEqual({ rows: 3, updated: 0 })
	expect(await take()).toEqual({ rows: 3, updated: 3 })
	const people = await desk.screen(asked)
	expect(people?.names).toEqual(['Ann', 'Bob', 'Eve'])
})
