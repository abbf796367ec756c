import { describe, expect, it } from 'vitest'
import { readAudit } from '@/lib/audit/read-audit'
import { eraseExpired } from '@/lib/retention/erase-expired'
import { previewPeriod, setPeriod } from '@/lib/retention/retention-period'
import {
	candidate,
	changes,
	chunk,
	decision,
	entry,
	newWorkspace,
	operation,
	put,
	role,
	send,
	sentAt,
	snapshot,
	stored,
} from './workspace'

/** A second before 1 May 2027, the 180th day after 2 November 2026, is over everywhere. */
const lastMoment = Date.parse('2027-05-02T11:59:59Z')

describe('retention on the server', () => {
	it('deletes whom nothing keeps once their last day is over everywhere, and says how many', async () => {
		const li = await (await newWorkspace())('Li Na')
		const by = { name: 'Li Na' }
		await send(li, [
			put.role(role('r')),
			put.candidate(candidate('ends', { name: 'Zhang San', alsoKeys: ['was'] })),
			put.candidate(candidate('decided')),
			put.decision(decision('r', 'decided', { on: '2026-11-03' })),
			put.candidate(candidate('kept', { kept: { on: '2026-11-04', by, reason: 'asked for it' } })),
			put.candidate(
				candidate('dated', {
					progress: { r: { dates: { start: { day: '2027-06-01', reason: 'starts then' } } } },
				}),
			),
			put.candidate(
				candidate('dated-without-reason', { progress: { r: { dates: { start: { day: '2027-06-01' } } } } }),
			),
			entry('operations', 'o', { value: operation('o') }),
			entry('patches', 'o 0000', {
				value: chunk('o', [
					{
						store: 'candidates',
						key: 'ends',
						was: 0,
						before: { name: 'Zhang Si' },
						after: { name: 'Zhang San' },
					},
				]),
			}),
		])
		const left = async () =>
			(await snapshot(li)).entries.flatMap(({ store, key }) => (store === 'candidates' ? [key] : []))
		expect(await eraseExpired(li.workspace, lastMoment)).toBe(0)
		expect(await left()).toHaveLength(5)
		expect(await eraseExpired(li.workspace, lastMoment + 1000)).toBe(2)
		expect((await left()).toSorted()).toEqual(['dated', 'decided', 'kept'])
		const { entries } = await snapshot(li)
		expect(JSON.stringify(entries)).not.toContain('Zhang')
		expect(stored(entries, 'settings', 'settings')).toMatchObject({
			erasures: [{ on: '2027-05-02', count: 2, why: 'expired' }],
		})
		expect(stored(entries, 'removed', 'ends')).toMatchObject({
			why: 'expired',
			hashes: [expect.stringMatching(/^[\da-f]{64}$/)],
		})
		expect(stored(entries, 'removed', 'was')).toMatchObject({ hashes: [] })
		expect(stored(await changes(li, 1), 'candidates', 'ends')).toBeNull()
		const [newest] = (await readAudit(li.workspace, null)).entries
		expect(newest).toMatchObject({ actor: null, kind: 'erased' })
		const late = await send(li, [put.candidate(candidate('ends'), 1)])
		expect(late.results).toMatchObject([{ refused: 'removed' }])
	})

	it('counts from the settings of the workspace, finds more than it looks at in one go, and deletes nobody twice', async () => {
		const make = await newWorkspace()
		const li = await make('Li Na')
		const people = Array.from({ length: 1100 }, (_, at) =>
			put.candidate(candidate(`p${String(at).padStart(4, '0')}`)),
		)
		await send(li, people)
		await setPeriod(li, 30, sentAt)
		const day = Date.parse('2026-12-03T12:00:00Z')
		expect(await eraseExpired(li.workspace, day - 1000)).toBe(0)
		const both = await Promise.all([eraseExpired(li.workspace, day), eraseExpired(li.workspace, day)])
		expect(both.reduce((sum, one) => sum + one)).toBe(1100)
		const { entries } = await snapshot(li)
		expect(stored(entries, 'settings', 'settings')).toMatchObject({
			erasures: [{ count: 1100, why: 'expired' }],
		})
		expect(entries.filter(({ store }) => store === 'removed')).toHaveLength(1100)
	})

	it('deletes somebody again who was brought back after a deletion', async () => {
		const li = await (await newWorkspace())('Li Na')
		const removed = { key: 'a', hashes: [], on: '2026-11-02', why: 'removed', lifted: 'a' } as const
		await send(li, [entry('removed', 'a', { value: removed }), put.candidate(candidate('a'))])
		expect(await eraseExpired(li.workspace, lastMoment + 1000)).toBe(1)
		expect(stored((await snapshot(li)).entries, 'candidates', 'a')).toBeUndefined()
	})

	it('gives up what is noted of deleted people after another period', async () => {
		const li = await (await newWorkspace())('Li Na')
		await send(li, [put.candidate(candidate('a'))])
		await eraseExpired(li.workspace, lastMoment + 1000)
		const noted = async () => stored((await snapshot(li)).entries, 'removed', 'a')
		const another = 180 * 24 * 60 * 60 * 1000
		await eraseExpired(li.workspace, lastMoment + another)
		expect(await noted()).toBeDefined()
		await eraseExpired(li.workspace, lastMoment + another + 1000 + 24 * 60 * 60 * 1000)
		expect(await noted()).toBeUndefined()
	})

	it('takes a shorter period up a day later, of which it is known how many it deletes, unless it is stopped', async () => {
		const make = await newWorkspace()
		const li = await make('Li Na')
		const kept = { on: '2026-11-05', by: { name: 'Li Na' }, reason: 'asked for it' }
		await send(li, [
			put.candidate(candidate('a')),
			put.candidate(candidate('b')),
			put.candidate(candidate('c', { kept })),
		])
		const settings = async () => stored((await snapshot(li)).entries, 'settings', 'settings')
		const noted = async () =>
			(await readAudit(li.workspace, null)).entries.filter(({ kind }) => kind.startsWith('retention'))
		const now = Date.parse('2026-11-09T12:00:00Z')
		const later = now + 24 * 60 * 60 * 1000
		const from = new Date(later).toISOString()
		const preview = await previewPeriod(li.workspace, 6, now)
		expect(preview).toEqual({ people: 2, from })
		expect(await previewPeriod(li.workspace, 5, now)).toMatchObject({ people: 2 })
		expect(await previewPeriod(li.workspace, 3, now)).toMatchObject({ people: 3 })
		await setPeriod(li, 6, now)
		expect(await settings()).toMatchObject({
			keptDays: 180,
			shorter: { keptDays: 6, from, by: { name: 'Li Na' } },
		})
		expect(await eraseExpired(li.workspace, later - 1)).toBe(0)
		await setPeriod(li, 180, later - 1)
		expect(await eraseExpired(li.workspace, later)).toBe(0)
		expect(await settings()).toEqual({ keptDays: 180, erasures: [] })
		await setPeriod(li, 6, now)
		expect(await eraseExpired(li.workspace, later)).toBe(preview.people)
		expect(await settings()).toMatchObject({ keptDays: 6 })
		expect(await settings()).not.toHaveProperty('shorter')
		await setPeriod(li, 30, later)
		expect(await settings()).toMatchObject({ keptDays: 30 })
		expect((await noted()).map(({ kind, actor, about }) => [kind, actor, about])).toEqual([
			['retention-lengthened', li.member.id, { days: 30, before: 6 }],
			['retention-in-force', null, { days: 6, before: 180 }],
			['retention-shortened', li.member.id, { days: 6, before: 180 }],
			['retention-stopped', li.member.id, { days: 180, before: 6 }],
			['retention-shortened', li.member.id, { days: 6, before: 180 }],
		])
	})
})
