import { sql } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { maxPagesOfDevice } from '@/lib/limits/exchange-limits'
import { eraseExpired } from '@/lib/retention/erase-expired'
import { rowsIn } from '../database/rows-in'
import { founded, joined } from './team'
import { password, type Visit, visit } from './visit'

const email = 'lin@presence.example'
let workspace = ''
let lin: Visit
let wei: Visit
/** Sees the second opening alone. */
let hugo: Visit
let ids: Record<'lin' | 'wei' | 'hugo', string>

const rows = <T extends Record<string, unknown>>(query: Parameters<typeof rowsIn>[1]) =>
	rowsIn<T>(workspace, query)
const stored = () => rows(sql`select page from team.presence`)

type Place = { opening: string; candidate: string; doing?: string }

const tell = (browser: Visit, place: Place | null, page = 'page') =>
	browser.ask('presence', { page, place: place && { doing: 'looking', ...place } })
/** Who is where, as somebody sees it who has no candidate open. */
const seenBy = async (browser: Visit) => (await tell(browser, null, 'other')).present

const addOpening = (id: string) =>
	rows(sql`insert into team.openings (workspace, id, name, gap, rulesets, facts, created_on, changed_on)
		values (${workspace}, ${id}, ${id}, '', '{}', '{}', current_date, current_date) returning id`)
const addCandidate = (key: string, roles: string | null) =>
	rows(sql`insert into team.candidates (workspace, key, id, name, facts, roles, source_kind, saved_on)
		values (${workspace}, ${key}, '', ${key}, '{}', ${roles}::text[], 'hand', current_date) returning key`)

const first = { opening: 'first', candidate: 'ada' }
const second = { opening: 'second', candidate: 'bo' }

beforeAll(async () => {
	const team = await founded(email)
	lin = team.owner
	workspace = team.workspace
	for (const opening of ['first', 'second']) await addOpening(opening)
	await addCandidate('ada', '{first}')
	await addCandidate('bo', '{second}')
	await addCandidate('cy', null)
	const [one, other] = [
		await joined(lin, 'wei@presence.example'),
		await joined(lin, 'hugo@presence.example', {
			permission: 'viewer',
			openings: ['second'],
			newOpenings: false,
		}),
	]
	wei = one.colleague
	hugo = other.colleague
	ids = { lin: team.member.id, wei: one.member.id, hugo: other.member.id }
})

beforeEach(() => rows(sql`delete from team.presence returning page`))

const present = (who: keyof typeof ids, candidate: string, doing = 'looking') =>
	expect.objectContaining({ member: ids[who], candidate, doing })

test('colleagues see who is at a candidate and what they do, until they go on', async () => {
	expect(await tell(lin, first)).toEqual({ present: [] })
	expect(await seenBy(wei)).toEqual([
		{ member: ids.lin, name: `Owner of ${email}`, candidate: 'ada', doing: 'looking' },
	])
	await tell(lin, { ...first, doing: 'deciding' })
	expect(await seenBy(wei)).toEqual([present('lin', 'ada', 'deciding')])
	await tell(hugo, { opening: 'second', candidate: 'cy' })
	expect(await seenBy(wei)).toHaveLength(2)
	await tell(lin, second)
	expect(await seenBy(wei)).toEqual(expect.arrayContaining([present('lin', 'bo'), present('hugo', 'cy')]))
	for (const browser of [lin, hugo]) await tell(browser, null)
	expect(await seenBy(wei)).toEqual([])
})

test('nobody sees themselves, on another device either; two pages of a member are two places', async () => {
	const phone = visit()
	await phone.ask('sign-in', { email, password })
	await tell(lin, first)
	await tell(lin, { ...first, doing: 'deciding' }, 'window')
	await tell(phone, second)
	for (const browser of [lin, phone]) expect(await seenBy(browser)).toEqual([])
	expect(await seenBy(wei)).toEqual([present('lin', 'ada', 'deciding'), present('lin', 'bo')])
	await phone.ask('sign-out', {})
	expect(await seenBy(wei)).toEqual([present('lin', 'ada', 'deciding')])
	for (let at = 0; at < maxPagesOfDevice; at++) await tell(lin, second, `page${at}`)
	expect(await stored()).toHaveLength(maxPagesOfDevice)
})

test('who does not see an opening, or holds it on no device, sees nobody there', async () => {
	await tell(lin, first)
	await tell(lin, { opening: 'first', candidate: 'cy' }, 'window')
	expect(await seenBy(hugo)).toEqual([])
	await tell(lin, { opening: 'second', candidate: 'cy' }, 'window')
	expect(await seenBy(hugo)).toEqual([present('lin', 'cy')])
	await wei.ask('devices/hold', { openings: ['second'] })
	expect(await seenBy(wei)).toEqual([present('lin', 'cy')])
	await wei.ask('devices/hold', { openings: null })
	expect(await seenBy(wei)).toHaveLength(2)
})

test('a place that is not there, or not for the member, is passed over and accuses nobody', async () => {
	const noted = () => rows(sql`select number from team.audit`)
	const before = (await noted()).length
	for (const place of [
		first,
		{ opening: 'first', candidate: 'cy' },
		{ opening: 'second', candidate: 'ada' },
		{ opening: 'second', candidate: 'nobody' },
		{ opening: 'none', candidate: 'bo' },
	]) {
		await tell(hugo, second)
		expect(await seenBy(lin)).toEqual([present('hugo', 'bo')])
		expect(await tell(hugo, place)).toEqual({ present: [] })
		expect(await seenBy(lin)).toEqual([])
	}
	expect(await noted()).toHaveLength(before)
})

test('it counts for thirty seconds by the clock of the database, and is deleted by whoever comes by', async () => {
	const wait = (seconds: number) =>
		rows(sql`update team.presence set at = now() - make_interval(secs => ${seconds}) returning page`)
	await tell(lin, first)
	await wait(20)
	expect(await seenBy(wei)).toEqual([present('lin', 'ada')])
	await tell(lin, first)
	await wait(30)
	expect(await seenBy(wei)).toEqual([])
	expect(await stored()).toEqual([])
	await tell(lin, first)
	await eraseExpired(workspace)
	expect(await stored()).toHaveLength(1)
	await wait(30)
	await eraseExpired(workspace)
	expect(await stored()).toEqual([])
})

test('it goes with the candidate, the opening and the member', async () => {
	await addOpening('third')
	await addCandidate('di', '{third}')
	await tell(wei, { opening: 'third', candidate: 'di' })
	await rows(sql`delete from team.candidates where key = 'di' returning key`)
	expect(await stored()).toEqual([])
	await tell(wei, { opening: 'third', candidate: 'cy' })
	await rows(sql`delete from team.openings where id = 'third' returning id`)
	expect(await stored()).toEqual([])
	await tell(wei, second)
	await lin.ask('members/remove', { id: ids.wei })
	expect(await stored()).toEqual([])
	expect(await tell(wei, second)).toMatchObject({ status: 401 })
})
