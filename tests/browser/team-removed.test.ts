import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en, say } from '../wording'
import { axeViolations, newPage, openBrowser } from './browser'
import { serveTeam } from './team-server'

// A member is signed out, and later removed, while the list is open on their page, with a change that was not sent.

const day = '2026-11-24'
const password = 'long enough to be a password'
let browser: Browser
let server: Awaited<ReturnType<typeof serveTeam>>
let lin: Page
let wei: Page

const post = (page: Page, to: string, body: object) =>
	page.evaluate(
		async ([path, content]) => {
			const headers = { 'content-type': 'application/json' }
			const response = await fetch(`/api/team/${path}`, { method: 'POST', headers, body: content })
			if (!response.ok) throw new Error(`${path}: ${response.status}`)
			return response.json()
		},
		[to, JSON.stringify(body)] as const,
	)
const open = async () => {
	const { page } = await newPage(browser, { baseURL: server.origin, reducedMotion: 'reduce' })
	await page.goto('/en/team')
	return page
}
const opening = { id: 'role1', name: 'Field trainer', gap: '', rulesets: ['article'], facts: {} }
const amina = { key: 'C1', id: 'C1', name: 'Amina Garba', facts: {}, roles: ['role1'] }

beforeAll(async () => {
	;[browser, server] = await Promise.all([openBrowser(), serveTeam()])
	lin = await open()
	wei = await open()
	await post(lin, 'owner', {
		code: await server.code(),
		name: 'Lin Chen',
		email: 'lin@example.com',
		password,
	})
	const invitation = { email: 'wei@example.com', permission: 'recruiter', openings: 'all', newOpenings: true }
	const { token } = await post(lin, 'invitations', invitation)
	await post(wei, 'invitations/join', { token, name: 'Wei Sun', password })
	const entries = [
		{ store: 'roles', key: 'role1', from: 0, value: { ...opening, createdOn: day, changedOn: day } },
		{ store: 'candidates', key: 'C1', from: 0, value: { ...amina, source: { kind: 'hand' }, savedOn: day } },
	]
	await post(lin, 'exchange/batches', { id: randomUUID(), entries })
	await wei.goto('/en/team#role/role1')
	await wei.reload()
	await wei.locator('tr[data-index="0"]').waitFor()
})
afterAll(() => Promise.all([browser?.close(), server?.close()]))

/** How many of a member's changes this browser still keeps, unreadable as they are. */
const keptChanges = () =>
	wei.evaluate(async () => {
		const found = (await indexedDB.databases()).find((one) => one.name?.startsWith('k-visa-check-team'))
		const opened = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open(found?.name ?? '')
			request.onsuccess = () => resolve(request.result)
		})
		const count = await new Promise<number>((resolve) => {
			const request = opened.transaction('entries').objectStore('entries').count()
			request.onsuccess = () => resolve(request.result)
		})
		opened.close()
		return count
	})

test('a file that the server cannot note is not written, and the page says why', async () => {
	let saved = 0
	wei.on('download', () => saved++)
	await wei.goto('/en/team#')
	const save = wei.locator('[data-action="save-backup"]')
	await save.waitFor()
	await wei.route('**/api/team/tell-export', (route) => route.abort())
	await save.click()
	const refused = wei.locator('[data-export-refused="offline"]')
	await refused.getByText(String(en.teamDesk.exporting.offline), { exact: true }).waitFor()
	expect(await axeViolations(wei)).toEqual([])
	await refused.getByRole('button', { name: en.teamDesk.exporting.close, exact: true }).click()
	expect(saved).toBe(0)
	await wei.unroute('**/api/team/tell-export')
	const [download] = await Promise.all([wei.waitForEvent('download'), save.click()])
	expect(download.suggestedFilename()).toMatch(/\.json$/)
	const { entries } = await lin.evaluate(async () => (await fetch('/api/team/audit')).json())
	expect(entries[0]).toMatchObject({ kind: 'exported', about: { file: 'backup', candidates: 1 } })
})

test('a session that was ended says how many changes were not sent; they go after the next sign-in', async () => {
	const { ended, email, password: label } = en.team.frame
	await wei.goto('/en/team#role/role1')
	await wei.route('**/api/team/exchange/batches', (route) => route.abort())
	await wei.locator('tr[data-index="0"] th button').click()
	await wei.locator('aside select[name="stage"]').selectOption('contacted')
	await wei.locator('[data-standing="offline"]').filter({ visible: true }).waitFor()
	const { members } = await lin.evaluate(async () => (await fetch('/api/team/members')).json())
	const { id } = members.find((one: { email: string }) => one.email === 'wei@example.com')
	const { devices } = await lin.evaluate(
		async (member) => (await fetch(`/api/team/devices?member=${member}`)).json(),
		id,
	)
	await post(lin, 'members/sign-out', { id, device: devices[0].id })
	await wei.locator('[data-action="sign-in-again"]').click()
	const unsent = wei.locator('[data-unsent]')
	await unsent.getByText(say(ended.unsent.counted, { count: 1 }), { exact: true }).waitFor()
	await wei.reload()
	await unsent.getByText(say(ended.unsent.some), { exact: true }).waitFor()
	expect(await axeViolations(wei)).toEqual([])
	await wei.unroute('**/api/team/exchange/batches')
	await wei.getByLabel(say(email), { exact: true }).fill('wei@example.com')
	await wei.getByLabel(say(label), { exact: true }).fill(password)
	await wei.getByRole('button', { name: say(en.team.signIn.submit), exact: true }).click()
	await expect
		.poll(() => lin.evaluate(async () => (await fetch('/api/team/exchange/snapshot')).text()))
		.toContain('contacted')
})

test('a removed member’s page drops list, views and memory, says that what was not sent stays encrypted, and deletes it if asked', async () => {
	await wei.goto('/en/team#role/role1')
	await wei.route('**/api/team/exchange/batches', (route) => route.abort())
	await wei.locator('tr[data-index="0"] th button').click()
	await wei.locator('aside select[name="stage"]').selectOption('interview')
	await wei.locator('[data-standing="offline"]').filter({ visible: true }).waitFor()
	const before = await keptChanges()
	expect(before).toBeGreaterThan(0)
	const { members } = await lin.evaluate(async () => (await fetch('/api/team/members')).json())
	const { id } = members.find(({ email }: { email: string }) => email === 'wei@example.com')
	await post(lin, 'members/remove', { id })
	const notice = wei.locator('[data-removed]')
	await notice.getByText(String(en.team.frame.removed.unsent)).waitFor()
	expect(await wei.content()).not.toContain('Amina Garba')
	expect(wei.workers()).toEqual([])
	expect(await keptChanges()).toBe(before)
	expect(new URL(wei.url()).hash).toBe('')
	expect(await axeViolations(wei)).toEqual([])
	const { unsentKept } = en.team.frame
	const press = (name: keyof typeof unsentKept) =>
		wei.getByRole('button', { name: String(unsentKept[name]), exact: true }).click()
	await press('delete')
	await press('keep')
	expect(await keptChanges()).toBe(before)
	await press('delete')
	await press('action')
	await notice.getByText(String(unsentKept.deleted)).waitFor()
	expect(await keptChanges()).toBe(0)
})
