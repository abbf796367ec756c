import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import { versionsOf } from '@/rules/rulesets/versions'
import { en, say } from '../wording'
import { axeViolations, newPage, openBrowser } from './browser'
import { serveTeam } from './team-server'

// Two members at two devices, on a server and a database of their own: what one does the other sees, without a network
// nothing is lost, and where both change the same, one of them chooses.

const day = '2026-11-24'
const password = 'long enough to be a password'
const batches = '**/api/team/exchange/batches'
const stages = en.screen.progress.stages

let browser: Browser
let server: Awaited<ReturnType<typeof serveTeam>>
let lin: Page
let wei: Page
const errors: string[] = []

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

/** When the rules of the team were last set, which whoever sets them has to know. */
const lastSet = (page: Page) =>
	page.evaluate(async () => {
		const response = await fetch('/api/team/exchange/changes?after=0')
		const { entries } = (await response.json()) as {
			entries: { store: string; value: { parameters?: { at: string }[] } }[]
		}
		const after = entries.find(({ store }) => store === 'settings')?.value.parameters?.at(-1)?.at
		return after === undefined ? {} : { after }
	})

async function openTeam() {
	const { page, observed } = await newPage(browser, { baseURL: server.origin, reducedMotion: 'reduce' })
	await page.goto('/en/team')
	return { page, observed }
}

const someone = (key: string, name: string) => ({
	store: 'candidates',
	key,
	from: 0,
	value: { key, id: key, name, facts: {}, roles: ['role1'], source: { kind: 'hand' }, savedOn: day },
})
const opening = { id: 'role1', name: 'Localisation engineer', gap: '', rulesets: ['article'], facts: {} }
const entries = [
	{ store: 'roles', key: 'role1', from: 0, value: { ...opening, createdOn: day, changedOn: day } },
	someone('C1', 'Amina Garba'),
	someone('C2', 'Achieng Mutua'),
	someone('C3', 'Putri Wijaya'),
]

beforeAll(async () => {
	;[browser, server] = await Promise.all([openBrowser(), serveTeam()])
	const [first, second] = [await openTeam(), await openTeam()]
	lin = first.page
	wei = second.page
	const code = await server.code()
	await post(lin, 'owner', { code, name: 'Lin Chen', email: 'lin@example.com', password })
	const invited = { email: 'wei@example.com', permission: 'recruiter', openings: 'all', newOpenings: true }
	const { token } = await post(lin, 'invitations', invited)
	await post(wei, 'invitations/join', { token, name: 'Wei Sun', password })
	await post(lin, 'exchange/batches', { id: randomUUID(), entries })
	for (const { page, observed } of [first, second]) {
		await page.goto('/en/team#role/role1')
		await page.reload()
		await row(page, 2).waitFor()
		page.on('pageerror', (error) => errors.push(String(error)))
		observed.violations.length = 0
	}
})
afterAll(() => Promise.all([browser?.close(), server?.close()]))

const row = (page: Page, at: number) => page.locator(`tr[data-index="${at}"]`)
const standing = (page: Page, ...of: string[]) =>
	page
		.locator(of.map((one) => `[data-standing="${one}"]`).join())
		.filter({ visible: true })
		.waitFor()
const decisionIn = (page: Page, at: number) => row(page, at).locator('[data-column="decision"]')
const sheet = (page: Page) => page.locator('aside')

async function openSheet(page: Page, at: number) {
	await row(page, at).locator('th button').click()
	await sheet(page).locator('h2').first().waitFor()
}
async function closeSheet(page: Page) {
	await page.keyboard.press('Escape')
	await sheet(page).locator('h2').first().waitFor({ state: 'detached' })
}
async function decide(page: Page, choice: string, reason: string) {
	await sheet(page).locator(`input[value="${choice}"]`).check({ force: true })
	await sheet(page).locator('[name="decision-reason"]').fill(reason)
	await sheet(page).locator('[data-action="decide"]').click()
}
const chooseStage = (page: Page, stage: string) =>
	sheet(page).locator('select[name="stage"]').selectOption(stage)

/** Somebody who has looked at another tab comes back to the page. */
const comeBack = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

/** Says what Wei may do, which the page then knows. */
async function allow(permission: 'recruiter' | 'viewer') {
	const { members } = await lin.evaluate(async () => (await fetch('/api/team/members')).json())
	const { id } = members.find(({ email }: { email: string }) => email === 'wei@example.com')
	await post(lin, 'members/change', { id, permission, password })
	await comeBack(wei)
}

/** What a member's database has stored in this browser, as text. */
const storedIn = (page: Page, store: 'entries' | 'packs') =>
	page.evaluate(async (name) => {
		const found = (await indexedDB.databases()).find((one) => one.name?.startsWith('k-visa-check-team'))
		const opened = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open(found?.name ?? '')
			request.onsuccess = () => resolve(request.result)
		})
		const entries = await new Promise<{ readonly data: ArrayBuffer }[]>((resolve) => {
			const request = opened.transaction(name).objectStore(name).getAll()
			request.onsuccess = () => resolve(request.result)
		})
		opened.close()
		return entries.map(({ data }) => new TextDecoder('latin1').decode(data)).join('')
	}, store)

/** Comes once a page has told where it is. */
const told = (page: Page, what: string) =>
	page.waitForResponse((response) => {
		const request = response.request()
		return request.url().endsWith('/api/team/presence') && request.postData()?.includes(what) === true
	})
const heightOf = async (page: Page, at: number) => (await row(page, at).boundingBox())?.height

test('each sees who else is at a candidate, in the row and at the top of the sheet, until they go', async () => {
	const { presence } = en.teamDesk
	const saidOfLin = (doing: 'looking' | 'deciding') => say(presence.one[doing], { name: 'Lin Chen' })
	const at = (place: Locator, what?: string) => place.locator('[data-present]').filter({ hasText: what })
	const height = await heightOf(wei, 0)
	const looks = told(lin, '"looking"')
	await openSheet(lin, 0)
	await looks
	await openSheet(wei, 0)
	for (const place of [row(wei, 0), sheet(wei)]) await at(place, saidOfLin('looking')).waitFor()
	const writes = told(lin, '"deciding"')
	await sheet(lin).locator('[name="decision-reason"]').focus()
	await writes
	await closeSheet(wei)
	await at(row(wei, 0), saidOfLin('deciding')).waitFor()
	expect(await heightOf(wei, 0)).toBe(height)
	expect(await axeViolations(wei)).toEqual([])
	const leaves = told(lin, 'null')
	await sheet(lin).locator('h2').first().focus()
	await closeSheet(lin)
	await leaves
	await openSheet(wei, 1)
	await at(row(wei, 0)).waitFor({ state: 'detached' })
	await closeSheet(wei)
})

test('each sees what the other decides, under the name of who is signed in', async () => {
	await openSheet(lin, 0)
	expect(await sheet(lin).locator('[name="decision-by"]').count()).toBe(0)
	expect(await sheet(lin).locator('[data-own-name]').textContent()).toContain('Lin Chen')
	await decide(lin, 'go-on', 'Speaks Hausa')
	await decisionIn(wei, 0).filter({ hasText: 'Lin Chen' }).waitFor()
	await standing(lin, 'sent')
	await closeSheet(lin)
	await openSheet(wei, 1)
	await decide(wei, 'hold', 'Waits for the offer')
	await decisionIn(lin, 1).filter({ hasText: 'Wei Sun' }).waitFor()
})

/** On a narrow screen a candidate covers the page: what is not sent is said there, too, and explained. */
async function saidOverTheList(page: Page) {
	const before = page.viewportSize()
	await page.setViewportSize({ width: 375, height: 667 })
	await sheet(page).locator('[data-standing="offline"]').click()
	await sheet(page)
		.locator('dialog[open]')
		.getByText(String(en.teamDesk.saving.more.offline), { exact: true })
		.waitFor()
	await page.keyboard.press('Escape')
	await page.setViewportSize(before ?? { width: 1280, height: 800 })
}

test('what both change without knowing of each other, one of them chooses', async () => {
	await openSheet(lin, 1)
	await wei.context().setOffline(true)
	await chooseStage(wei, 'interview')
	await standing(wei, 'offline')
	await saidOverTheList(wei)
	await chooseStage(lin, 'offer')
	await standing(lin, 'sent')
	await closeSheet(lin)
	await wei.context().setOffline(false)
	await standing(wei, 'refused')
	await closeSheet(wei)
	await wei.locator('[data-standing]').click()
	await wei.locator('dialog[open] a').first().click()
	const conflict = wei.locator('[data-unsettled="conflict"]')
	await conflict.waitFor()
	const said = await conflict.textContent()
	for (const part of ['Achieng Mutua', 'Lin Chen', stages.interview, stages.offer])
		expect(said).toContain(String(part))
	expect(await axeViolations(wei)).toEqual([])
	// Who may no longer change anything has nothing to choose, and can save what they wrote.
	await allow('viewer')
	await wei.locator('[data-unsettled="not-allowed"]').filter({ hasText: 'Achieng Mutua' }).waitFor()
	await allow('recruiter')
	await conflict.waitFor()
	await wei.locator('[data-action="settle"]').click()
	await conflict.getByRole('alert').filter({ hasText: en.teamDesk.conflicts.choose }).waitFor()
	await conflict.locator('input[type="radio"]').first().check({ force: true })
	await wei.locator('[data-action="settle"]').click()
	await conflict.waitFor({ state: 'detached' })
	await row(lin, 1)
		.filter({ hasText: String(stages.interview) })
		.waitFor()
})

test('a page that is closed with a change that waits loses nothing, and its disk shows nothing', async () => {
	await wei.goto('/en/team#role/role1')
	await row(wei, 2).waitFor()
	await wei.route(batches, (route) => route.abort())
	await openSheet(wei, 2)
	await decide(wei, 'decline', 'No customs known')
	await standing(wei, 'offline')
	await wei.reload()
	await decisionIn(wei, 2).filter({ hasText: 'Wei Sun' }).waitFor()
	const kept = await storedIn(wei, 'entries')
	expect(kept.length).toBeGreaterThan(0)
	expect(kept).not.toContain('No customs known')
	await wei.unroute(batches)
	await decisionIn(lin, 2).filter({ hasText: 'Wei Sun' }).waitFor()
})

test('a candidate’s link is made and withdrawn; what they correct and ask reaches the team, and is answered', async () => {
	const { ownPage } = en.teamDesk
	const { requests, frame } = en.team
	await openSheet(lin, 2)
	// By a key: what is loaded above it meanwhile could move it away under a press.
	await sheet(lin).getByText(ownPage.title, { exact: true }).press('Enter')
	await sheet(lin).locator('[data-action="make-own-link"]').click()
	const link = (await sheet(lin).locator('[data-own-link]').textContent()) ?? ''
	expect(link).toMatch(/\/en\/my-record#[\w-]{65}$/)
	const secret = link.slice(link.indexOf('#') + 1)
	await post(lin, 'my-record/correct', { secret, fact: 'age', value: 34 })
	await post(lin, 'my-record/review', { secret, words: 'I do know customs.' })
	await comeBack(lin)
	await lin.getByRole('link', { name: say(frame.tabs.requestsOpen, { count: 1 }), exact: true }).waitFor()
	await openSheet(wei, 2)
	await sheet(wei).getByText(ownPage.title, { exact: true }).waitFor()
	// The history is read as soon as it comes into sight.
	await sheet(wei).locator('#record-history').scrollIntoViewIfNeeded()
	await sheet(wei).locator('[data-event="reply"]').filter({ hasText: en.screen.history.reply }).waitFor()
	await wei.goto('/en/team#requests')
	await wei.getByText('I do know customs.', { exact: true }).waitFor()
	await wei.getByRole('link', { name: say(frame.tabs.requestsOpen, { count: 1 }), exact: true }).waitFor()
	expect(await axeViolations(wei)).toEqual([])
	await wei.getByRole('button', { name: requests.send, exact: true }).click()
	await wei.getByRole('alert').filter({ hasText: requests.missing }).waitFor()
	await wei.getByRole('textbox', { name: requests.answer, exact: true }).fill('Looked at again: go on.')
	await wei.getByRole('button', { name: requests.send, exact: true }).click()
	await wei.getByText(requests.none, { exact: true }).waitFor()
	await wei.getByRole('link', { name: frame.tabs.requests, exact: true }).waitFor()
	const record = await post(lin, 'my-record/look', { secret })
	expect(record.requests).toMatchObject([
		{ kind: 'review', answer: 'Looked at again: go on.', answeredBy: 'Wei Sun' },
		{ kind: 'correction', about: 'age' },
	])
	const readers = async () =>
		(await post(lin, 'my-record/look', { secret })).readers.map(({ name }: { name: string }) => name)
	await expect.poll(readers).toEqual(['Lin Chen', 'Wei Sun'])
	await sheet(lin).getByRole('button', { name: ownPage.withdraw, exact: true }).click()
	await sheet(lin).getByText(ownPage.withdrawn, { exact: true }).waitFor()
	await expect(post(lin, 'my-record/look', { secret })).rejects.toThrow('410')
	await closeSheet(lin)
})

test('what an applicant hands over comes into the list from its link, taken in by any member who may change it', async () => {
	const code = encodeHandoff({ facts: { nationalities: ['NG'], age: 29 }, rulesets: ['article'], asOf: day })
	await wei.goto(`/en/handoff#${code}`)
	await wei.locator('[data-action="take-for-team"]').click()
	await wei.locator('#duties-read').check({ force: true })
	await wei.locator('[data-action="accept"]').click()
	await wei.locator('#take-role').selectOption('role1')
	await wei.locator('#take-name').fill('Ngozi Bello')
	await wei.locator('[data-action="take"]').click()
	await wei.locator('tr[data-index]').filter({ hasText: 'Ngozi Bello' }).waitFor()
	await lin.locator('tr[data-index]').filter({ hasText: 'Ngozi Bello' }).waitFor()
})

test('a second tab and the list of the device come into the same list', async () => {
	const tab = await wei.context().newPage()
	await tab.goto('/en/screen#new-role')
	await tab.locator('#role-name').fill('Test kitchen lead')
	await tab.locator('[data-action="save-role"]').click()
	await tab.locator('[data-action="add-candidates"]').first().waitFor()
	await tab.goto('/en/team')
	await tab.locator('[data-action="bring-own-list"]').click()
	await tab.getByRole('button', { name: en.screen.restore.action, exact: true }).click()
	await standing(tab, 'sent')
	await lin.goto('/en/team#')
	await lin.getByRole('link', { name: 'Test kitchen lead', exact: true }).waitFor()
	await wei.goto('/en/team#')
	await wei.getByRole('link', { name: 'Test kitchen lead', exact: true }).waitFor()
	expect(await axeViolations(wei)).toEqual([])
	expect(errors).toEqual([])
})

test('an owner sets an age limit after seeing who turns; a colleague sees it with its source, until it is taken back', async () => {
	const facts = {
		nationalities: ['KE'],
		highestDegree: 'master',
		degreeField: 'science',
		degreeInstitutionRenowned: true,
		holdsProof: true,
	}
	const aged = (key: string, age: number) => {
		const one = someone(key, `Aged ${age}`)
		return { ...one, value: { ...one.value, facts: { ...facts, age }, roles: ['role2'] } }
	}
	const role2 = { ...opening, id: 'role2', name: 'Field trainer', rulesets: ['k-published'], facts: {} }
	await post(lin, 'exchange/batches', {
		id: randomUUID(),
		entries: [
			{ store: 'roles', key: 'role2', from: 0, value: { ...role2, createdOn: day, changedOn: day } },
			aged('C40', 40),
			aged('C41', 41),
		],
	})
	const notMet = String(en.screen.table.outcomes.ineligible)
	const rowOf = (name: string) => wei.locator('tr[data-index]').filter({ hasText: name })
	await wei.goto('/en/team#role/role2')
	await rowOf('Aged 41').waitFor()
	await lin.goto('/en/team#rule-change')
	await lin.locator('#rules-maxAge').fill('15')
	await lin.locator('form [type="submit"]').click()
	await lin.locator('#rules-maxAge[aria-invalid="true"]').waitFor()
	expect(await lin.locator('[aria-invalid="true"]').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
		'rules-maxAge',
		'rules-ageSource',
		'rules-ageDate',
	])
	expect(await axeViolations(lin)).toEqual([])
	await lin.locator('#rules-minAge').fill('16')
	await lin.locator('#rules-maxAge').fill('40')
	await lin.locator('#rules-ageSource').fill('https://embassy.example/notice')
	await lin.locator('#rules-ageDate').fill(day)
	await lin.locator('form [type="submit"]').click()
	const turning = lin.locator('[data-preview] tr[data-candidate]')
	await turning.first().waitFor()
	expect(await turning.evaluateAll((all) => all.map(({ dataset }) => dataset.candidate))).toEqual(['C41'])
	expect(await axeViolations(lin)).toEqual([])
	// Another owner, or another page of this one, was faster.
	await post(lin, 'parameters', { ...(await lastSet(lin)), values: {} })
	await lin.locator('[data-action="apply-rules"]').click()
	const overtaken = lin.getByRole('alert').filter({ hasText: en.team.refusals['parameters-changed'].title })
	await overtaken.waitFor()
	await lin.locator('[aria-labelledby="rules-past"] tbody tr').nth(1).waitFor()
	await lin.locator('form [type="submit"]').click()
	await overtaken.waitFor({ state: 'detached' })
	await turning.first().waitFor()
	await lin.locator('[data-action="apply-rules"]').click()
	await rowOf('Aged 41').filter({ hasText: notMet }).waitFor()
	expect(await rowOf('Aged 40').filter({ hasText: notMet }).count()).toBe(0)
	expect(await wei.locator('[data-own-rules] a').first().getAttribute('href')).toBe(
		'https://embassy.example/notice',
	)
	await lin.locator('[data-action="preview-back"]').click()
	await turning.first().waitFor()
	await lin.locator('[data-action="apply-rules"]').click()
	await wei.locator('[data-own-rules]').waitFor({ state: 'detached' })
	await rowOf('Aged 41').filter({ hasNotText: notMet }).waitFor()
	await wei.goto('/en/team#rule-change')
	await wei.locator('[aria-labelledby="rules-past"] tbody tr').nth(3).waitFor()
	expect(await wei.locator('#rules-maxAge').count()).toBe(0)
	expect(errors).toEqual([])
})

test('an owner of a list that is older than a correction sees who turns by it and why, applies it, and a member has it', async () => {
	const { 'k-published': words } = en.rulesets
	const [earlier] = versionsOf('k-published')
	const wing = someone('C50', 'Wing Chan')
	const facts = { nationalities: ['HK'], age: 30 }
	const entry = { ...wing, value: { ...wing.value, facts, roles: ['role2'] } }
	await post(lin, 'exchange/batches', { id: randomUUID(), entries: [entry] })
	await post(lin, 'parameters', { ...(await lastSet(lin)), values: {}, versions: {} })
	const seen = wei.locator('tr[data-index]').filter({ hasText: 'Wing Chan' })
	const notNeeded = String(en.screen.table.outcomes['not-needed'])
	await wei.goto('/en/team#role/role2')
	await wei.locator('[data-newer-version~="k-published"]').waitFor()
	await seen.filter({ hasNotText: notNeeded }).waitFor()
	await lin.goto('/en/team#rule-change')
	const newer = lin.locator('[data-newer^="k-published@"]')
	await newer.getByText(words.corrections['visa-needed']).waitFor()
	expect(await newer.getAttribute('data-newer')).not.toBe(`k-published@${earlier.version}`)
	await newer.locator('[data-action="preview-version"]').click()
	const turning = lin.locator('[data-preview] tr[data-candidate="C50"]')
	await turning.filter({ hasText: notNeeded }).filter({ hasText: words.corrections['visa-needed'] }).waitFor()
	expect(await axeViolations(lin)).toEqual([])
	await lin.locator('[data-action="apply-rules"]').click()
	await seen.filter({ hasText: notNeeded }).waitFor()
	await wei.locator('[data-newer-version~="k-published"]').waitFor({ state: 'detached' })
	expect(errors).toEqual([])
})

test('a viewer reads the list and finds nothing that changes it, as soon as the owner says so', async () => {
	const sent: string[] = []
	wei.on('request', (request) => {
		if (request.url().endsWith('/exchange/batches')) sent.push(request.postData() ?? '')
	})
	const changing = wei.locator(
		'[data-action="add-candidates"], [data-cell], [data-decide-bar], [data-action="decide"], [name="stage"], [name="note"]',
	)
	await wei.goto('/en/team#role/role1')
	await openSheet(wei, 1)
	await changing.first().waitFor({ state: 'attached' })
	await allow('viewer')
	await wei.locator('[data-read-only]').waitFor()
	await changing.first().waitFor({ state: 'detached' })
	expect(await axeViolations(wei)).toEqual([])
	await closeSheet(wei)
	for (const press of ['1', 's', 'o', 'd', 'n', 't', 'F2', 'u']) await wei.keyboard.press(press)
	await openSheet(wei, 0)
	await sheet(wei).getByText('Speaks Hausa').first().waitFor()
	expect(await changing.count()).toBe(0)
	await sheet(wei).locator('[data-action="whole-result"]').click()
	await wei.locator('#record-decision').waitFor()
	expect(await changing.count()).toBe(0)
	expect(await axeViolations(wei)).toEqual([])
	expect(sent).toEqual([])
	await allow('recruiter')
	await wei.locator('[data-read-only]').waitFor({ state: 'detached' })
	await changing.first().waitFor({ state: 'attached' })
	expect(errors).toEqual([])
})

test('an owner finds an entry of the audit, opens what changed with it, and saves what is shown', async () => {
	await lin.goto('/en/team#audit')
	await lin.locator('[name="audit-group"]').selectOption('list')
	await lin.locator('[name="audit-search"]').fill('wei')
	await lin.locator('[data-action="filter-audit"]').click()
	await lin.locator('[data-action="clear-audit-filter"]').waitFor()
	const entries = lin.locator('tbody tr')
	const decided = entries.filter({ hasText: say(en.team.audit.counts.decisions, { count: 1 }) }).last()
	await decided.locator('summary').click()
	const changed = decided.locator('[data-changed="decisions"]')
	await changed.filter({ hasText: 'Achieng Mutua' }).waitFor()
	expect(await changed.textContent()).toContain('Waits for the offer')
	expect(await axeViolations(lin)).toEqual([])
	const who = await entries.locator('td:nth-child(2)').allTextContents()
	expect(new Set(who)).toEqual(new Set(['Wei Sun']))
	const [download] = await Promise.all([
		lin.waitForEvent('download'),
		lin.locator('[data-action="save-audit"]').click(),
	])
	const file = await readFile(await download.path(), 'utf8')
	const rows = file.trim().split('\n')
	expect(rows).toHaveLength(who.length + 1)
	expect(rows.slice(1).every((row) => row.includes('Wei Sun'))).toBe(true)
	await lin.locator('[data-action="clear-audit-filter"]').click()
	await entries.filter({ hasText: en.team.audit.kinds.exported }).first().waitFor()
})

test('a device keeps an encrypted copy where the owner says so, and nothing once it is signed out', async () => {
	await lin.goto('/en/team#devices')
	await lin.getByRole('radio', { name: en.team.devices.keeping.days }).check({ force: true })
	await lin.locator('#copy-days').fill('40')
	await lin.getByRole('button', { name: en.team.devices.keeping.save, exact: true }).click()
	await lin.locator('#copy-days[aria-invalid="true"]').waitFor()
	await lin.locator('#copy-days').fill('7')
	await lin.getByRole('button', { name: en.team.devices.keeping.save, exact: true }).click()
	await lin.getByRole('status').filter({ hasText: en.team.devices.keeping.saved }).waitFor()
	expect(await axeViolations(lin)).toEqual([])
	await wei.goto('/en/team#role/role1')
	await wei.reload()
	await row(wei, 2).waitFor()
	await expect.poll(() => storedIn(wei, 'packs')).not.toBe('')
	expect(await storedIn(wei, 'packs')).not.toContain('Amina Garba')
	let loads = 0
	wei.on('request', (request) => {
		if (request.url().endsWith('/snapshot')) loads++
	})
	await wei.reload()
	await row(wei, 2).waitFor()
	expect(loads).toBe(0)
	await wei.getByRole('button', { name: en.team.frame.signOut, exact: true }).click()
	await wei.locator('input[type="password"]').waitFor()
	await expect.poll(() => storedIn(wei, 'packs')).toBe('')
	expect(errors).toEqual([])
})
