import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { key } from '@/lib/draft/draft-store'
import desk from '@/tests/fixtures/recorded/desk.json'
import drafts from '@/tests/fixtures/recorded/drafts.json'
import links from '@/tests/fixtures/recorded/links.json'
import worker from '@/tests/fixtures/recorded/worker.json'
import { anything, containing, en, say, starting } from '@/tests/wording'
import { newPage, openBrowser } from './browser'
import { type Gate, openGate } from './gate'
import { expected, read } from './walk'

// What an earlier build has left on a device opens in this one, see tests/fixtures/README.md.

const recorded = 'tests/fixtures/recorded'
const { decision, home, sheet: sheetWords, take } = en.screen

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

const pathOf = (link: string) => {
	const { pathname, hash } = new URL(link)
	return pathname + hash
}

test('a draft: its answers, its result and its ticks', async () => {
	const { page, observed } = await newPage(browser)
	await page.addInitScript(
		([name = '', draft = '']) => localStorage.setItem(name, draft),
		[key, JSON.stringify(drafts.answers)],
	)
	await page.goto('/en/check/answers')
	await page.locator('#change-nationalities').waitFor()
	const shown = Object.fromEntries(
		await page
			.locator('[id^="change-"]')
			.evaluateAll((links) =>
				links.map(({ id, parentElement }) => [
					id.replace('change-', ''),
					parentElement?.parentElement?.querySelector('dd')?.textContent,
				]),
			),
	)
	// Answers later in the walk did away with one question: its answer is kept, and no longer shown.
	const asked = Object.keys(drafts.answers.facts).filter((fact) => fact !== 'experienceYears')
	for (const fact of asked) {
		expect(shown[fact], fact).toBeTruthy()
		expect(shown[fact], fact).not.toBe(en.form.answers.notAnswered)
	}
	expect(shown).toMatchObject({
		nationalities: 'Nigeria',
		languages: expect.stringContaining('Hausa'),
		annualPayCny: expect.stringContaining('300,000'),
		knowsCustoms: en.form.yes,
		knowsSocialNorms: expect.stringContaining(en.form.answers.notSure),
	})

	await page.goto('/en/result')
	await page.locator('[data-outcome]').first().waitFor()
	const { rulesets, facts } = drafts.answers
	for (const id of ['article', 'h1b'] as const) {
		expect(rulesets).toContain(id)
		expect(await read(page, id)).toEqual(expected(id, facts as never))
	}
	// Neither of these rule sets is law, so that no document is asked for; what is ticked is kept.
	const kept = await page.evaluate((name) => localStorage.getItem(name) ?? '{}', key)
	expect(JSON.parse(kept).prepared).toEqual(drafts.answers.prepared)
	expect(observed.consoleErrors).toEqual([])
	await page.context().close()
})

const outcomes = (page: Page) =>
	page
		.locator('tr[data-outcome]')
		.evaluateAll((rows) =>
			Object.fromEntries(
				rows.map((row) => [row.getAttribute('data-candidate'), row.getAttribute('data-outcome')]),
			),
		)

/** Opens the recorded role from the start of the desk, and looks whether all is there that was decided and read. */
async function expectDesk(page: Page) {
	await page.getByText(starting(say(home.kept, { roles: 1, candidates: 4, decisions: 1 }))).waitFor()
	await page.getByRole('link', { name: 'Localisation engineer' }).first().click()
	await page.locator('tr[data-outcome]').first().waitFor()
	expect(await outcomes(page)).toEqual({
		'C-1': 'eligible',
		'C-2': 'undetermined',
		'C-3': 'ineligible',
		'C-4': 'ineligible',
	})
	await page.getByRole('button', { name: 'Andi Wijaya' }).click()
	const sheet = page.getByRole('complementary', { name: sheetWords.label })
	await sheet
		.getByText(say(sheetWords.unreadable, { label: en.facts.knowsCustoms.label, value: 'perhaps' }))
		.waitFor()
	await sheet.getByText(containing(say(decision.decidedBy, { by: 'Lin Chen', on: anything }))).waitFor()
	expect(await sheet.textContent()).toContain('The role needs a language of the market')
	await page.keyboard.press('Escape')
	await page
		.locator('tr[data-candidate="C-3"]')
		.getByText(new RegExp(`^${decision.choices.decline}Lin Chen`))
		.waitFor()
}

describe('a desk', () => {
	test('as its database: role, candidates, the unreadable cell and the decision', async () => {
		const { page, observed } = await newPage(browser)
		await page.goto('/en/about-the-visa')
		await page.evaluate(async ({ name, version, stores }) => {
			const opening = indexedDB.open(name, version)
			opening.onupgradeneeded = () => {
				for (const [store, entries] of Object.entries(stores)) {
					const records = opening.result.createObjectStore(store)
					for (const [key, value] of Object.entries(entries)) records.put(value, key)
				}
			}
			await new Promise((resolve, reject) => {
				opening.onsuccess = resolve
				opening.onerror = () => reject(opening.error)
			})
			opening.result.close()
		}, desk)
		await page.goto('/en/screen')
		await expectDesk(page)
		expect(observed.consoleErrors).toEqual([])
		await page.context().close()
	})

	test('as its backup; the answers to its personal link still reach their row', async () => {
		const { page, observed } = await newPage(browser)
		await page.goto('/en/screen')
		await page.getByRole('button', { name: home.readRole }).waitFor()
		await page.locator('input[type="file"][accept*="json"]').setInputFiles(path.join(recorded, 'backup.json'))
		await expectDesk(page)

		await page.goto(pathOf(links.reply.link))
		await page.getByRole('link', { name: en.handoff.received.take }).click()
		await page.getByText(containing(say(take.reply, { name: 'Abena Owusu', date: anything }))).waitFor()
		await page.locator('[data-action="take"]').click()
		await page.getByText(say(take.updated, { name: 'Abena Owusu' })).waitFor()
		await expect.poll(() => outcomes(page)).toMatchObject({ 'C-2': 'eligible' })
		expect(observed.consoleErrors).toEqual([])
		await page.context().close()
	})
})

test('a link with answers, and a personal link', async () => {
	const { page, observed } = await newPage(browser)
	await page.goto(pathOf(links.own.link))
	await page.locator('[data-outcome]').first().waitFor()
	const { facts } = links.own.means
	for (const id of ['article', 'h1b'] as const) {
		expect(await read(page, id)).toEqual(expected(id, facts as never))
	}
	await page.goto('/en')
	await page.goto(pathOf(links.personal.link))
	await page.getByRole('heading', { name: say(en.handoff.invitation.title, { name: 'Lin Chen' }) }).waitFor()
	await page.locator('[data-action="next"]').click()
	await page.getByText(say(en.form.forWhom, { name: 'Lin Chen · Localisation engineer' })).waitFor()
	expect(observed.consoleErrors).toEqual([])
	await page.context().close()
})

const types: Record<string, string> = {
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
}

/** Answers as the earlier build, as far as its worker needs it: with its worker, and a word in place of each page and file. */
const earlierBuild: Gate['stranger'] = ({ path: address }) => {
	const { pathname } = new URL(address, 'http://localhost')
	const headers = {
		'content-type': types[path.extname(pathname)] ?? 'text/html',
		'x-build': worker.version,
	}
	const body =
		pathname === worker.script ? readFileSync(path.join(recorded, 'service-worker.js')) : '<h1>Earlier</h1>'
	return { status: 200, headers, body }
}

test('a service worker with all that it has kept gives way to the new one', async () => {
	const gate = await openGate(inject('baseUrl'))
	const { page, observed } = await newPage(browser, { baseURL: gate.url, serviceWorkers: 'allow' })
	const keptNames = () => page.evaluate(() => caches.keys())
	gate.stranger = earlierBuild
	await page.goto('/en')
	const scope = await page.evaluate(async ({ script, caches: kept }) => {
		await navigator.serviceWorker.register(script, { updateViaCache: 'none' })
		for (const [name, paths] of Object.entries(kept)) await (await caches.open(name)).addAll(paths)
		return (await navigator.serviceWorker.ready).scope
	}, worker)
	expect(new URL(scope).pathname).toBe(worker.scope)
	gate.stranger = () => null

	// As the device has it before the new build comes: the earlier worker shows what it has kept.
	await page.reload()
	expect(await page.locator('h1').textContent()).toBe('Earlier')
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
	const isWaiting = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)
	await expect.poll(isWaiting).toBe(true)
	await page.goto('about:blank')

	await page.addInitScript(() => setInterval(() => window.dispatchEvent(new Event('scroll')), 200))
	await page.goto('/en')
	await page.getByRole('heading', { level: 1, name: en.site.start.heading }).waitFor()
	await page.reload()
	const version = (await fetch(`${inject('baseUrl')}/en`)).headers.get('x-build')
	const names = (groups: readonly string[]) => groups.map((group) => `k-visa-check ${version} en ${group}`)
	await expect
		.poll(async () => (await keptNames()).sort())
		.toEqual(names(['check', 'further', 'screen', 'search', 'second-look']))

	gate.isOpen = false
	await page.goto('/en/check/you')
	await page.locator('input[name="age"][type="text"]').waitFor()
	await page.goto('/en/screen')
	await page.getByRole('heading', { level: 1 }).waitFor()
	expect(await page.getByText('Earlier').count()).toBe(0)
	expect(observed.violations).toEqual([])
	await page.context().close()
	gate.close()
})
