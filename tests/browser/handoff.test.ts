import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { today } from '@/lib/day/today'
import { toCheckedText } from '@/lib/handoff/checked-text'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { factIds, facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { rulesetIds } from '@/rules/rulesets/ids'
import { perfect } from '@/tests/rules/candidates'
import { localesToday } from '@/tests/runs'
import { en, say } from '@/tests/wording'
import { axeViolations, leave, moveUntil, newPage, openBrowser } from './browser'
import { openFold } from './folds'
import { languagesOr, partIn } from './parts'
import { inFullPicture } from './walk'
import { openWire, type Wire } from './wire'

let browser: Browser
let wire: Wire
beforeAll(async () => {
	browser = await openBrowser()
	wire = await openWire()
})
afterAll(async () => {
	await browser?.close()
	wire?.close()
})

const asOf = '2026-11-24'
const texts = en.handoff
const answers: Partial<Facts> = { ...perfect, jobOffer: 'verbal', localCouldDo: null }
const code = encodeHandoff({ facts: answers, rulesets: ['article', 'k-published'], asOf })
const role = Object.fromEntries(
	factIds.filter((fact) => facts[fact].who === 'E').map((fact) => [fact, perfect[fact]]),
)
const invitation = encodeHandoff({
	purpose: 'invitation',
	facts: { ...role, nationalities: ['NG'] },
	rulesets: ['article'],
	asOf,
	reference: 'row-7',
	from: 'Acme',
	opening: 'Product lead, West Africa',
})
const someBits = Array.from({ length: 60 }, (_, place) => (place % 3 === 0 ? 1 : 0))
const future = toCheckedText(2, someBits as (0 | 1)[])

const outcomes = (page: Page) =>
	page
		.locator('[data-ruleset]')
		.evaluateAll((parts) =>
			parts.map((part) => [
				part.getAttribute('data-ruleset'),
				part.getAttribute('data-outcome'),
				...[
					...document.querySelectorAll(
						`[data-conditions="${part.getAttribute('data-ruleset')}"] [data-criterion]`,
					),
				].map((row) => `${row.getAttribute('data-criterion')} ${row.getAttribute('data-result')}`),
			]),
		)

const waitForResult = (page: Page) => page.locator('[data-outcome]').first().waitFor()

async function takeLink(page: Page): Promise<string> {
	await openFold(page, 'keeping')
	const copy = page.getByRole('button', { name: texts.handOver.copy })
	await moveUntil(page, () => copy.waitFor({ timeout: 500 }))
	await copy.click()
	await page.getByText(texts.handOver.copied).waitFor()
	return page.evaluate(() => navigator.clipboard.readText())
}

test('answers go from a result by its link to another browser, and to no server', async () => {
	const { page, observed } = await newPage(browser, {
		baseURL: wire.origin,
		permissions: ['clipboard-read', 'clipboard-write'],
	})
	await inFullPicture(page)
	await page.goto('/en/check/you')
	await page.locator('select[name="nationalities"]').selectOption('NG')
	await page.locator('input[name="age"][type="text"]').fill('29')
	await page.goto('/en/check/market')
	await page.locator('input[name="knowsCustoms"][value="no"]').check()
	await page.locator('input[name="knowsSocialNorms"][value="unsure"]').check()
	await page.goto('/en/result')
	await waitForResult(page)
	const link = await takeLink(page)
	expect(link).toMatch(new RegExp(`^${wire.origin}/en/handoff#[0-9A-Za-z]+$`))
	const expected = await outcomes(page)

	const other = await newPage(browser, { baseURL: wire.origin })
	await other.page.goto(link)
	await waitForResult(other.page)
	expect(await outcomes(other.page)).toEqual(expected)
	await other.page.locator('[data-sheet]').getByText(texts.received.proof.title).waitFor()
	expect(await other.page.evaluate(() => Object.keys({ ...localStorage }))).toEqual([])

	const [, taken = ''] = link.split('#')
	expect(taken.length).toBeGreaterThan(12)
	expect(wire.heard.some((line) => line.startsWith('GET /en/handoff '))).toBe(true)
	expect(wire.heard.join('\n')).not.toContain(taken.slice(0, 12))
	expect([...observed.violations, ...other.observed.violations]).toEqual([])
	expect([...observed.consoleErrors, ...other.observed.consoleErrors]).toEqual([])
	await page.context().close()
	await other.page.context().close()
})

test('an invitation asks what is open alone, and its answers go back with the mark of the row', async () => {
	const { page, observed } = await newPage(browser, {
		baseURL: wire.origin,
		permissions: ['clipboard-read', 'clipboard-write'],
	})
	await page.goto(`/en/handoff#${invitation}`)
	await page.getByRole('heading', { name: say(texts.invitation.title, { name: 'Acme' }) }).waitFor()
	expect(await axeViolations(page)).toEqual([])
	await page.locator('[data-action="next"]').click()

	const asked: string[] = []
	while (!page.url().endsWith('/check/answers')) {
		await page.waitForURL('**/check/*')
		await page.getByText(say(en.form.forWhom, { name: 'Acme · Product lead, West Africa' })).waitFor()
		// What is asked follows from the rules, which load after the page.
		await page.locator('[data-live]:not([data-waiting])').waitFor()
		await page.waitForLoadState('networkidle')
		const names = await page
			.locator('main form :is(input, select)[name]:not(details *)')
			.evaluateAll((fields) => fields.map((field) => field.getAttribute('name')?.split('.')[0] ?? ''))
		for (const fact of new Set(names)) {
			asked.push(fact)
			await page.locator(`input[name="${fact}"][value="unsure"]`).check()
		}
		const here = page.url()
		await page.locator('[data-action="next"]').click()
		await page.waitForURL((url) => url.href !== here)
	}
	expect(asked.length).toBeGreaterThan(5)
	for (const fact of asked) expect(facts[fact as keyof typeof facts].who, fact).toBe('A')
	expect(asked).not.toContain('nationalities')

	// What the invitation has filled in can be changed.
	await page
		.getByRole('link', { name: say(en.form.answers.changeOf, { label: en.facts.targetMarkets.label }) })
		.click()
	await page.locator('select[name="targetMarkets"]').first().waitFor({ state: 'visible' })
	expect(await axeViolations(page)).toEqual([])
	await page.locator('[data-action="keep"]').click()
	await page.locator('[data-action="keep"]').waitFor({ state: 'detached' })
	await page.locator('[data-action="next"]').click()
	await waitForResult(page)
	const back = page.getByText(say(texts.reply.to, { name: 'Acme' }))
	await openFold(page, 'keeping')
	await moveUntil(page, () => back.waitFor({ timeout: 500 }))
	const decoded = decodeHandoff(await takeLink(page))
	const unsure = Object.fromEntries(asked.map((fact) => [fact, null]))
	expect(decoded).toMatchObject({ kind: 'read', purpose: 'answers', reference: 'row-7' })
	expect('facts' in decoded && decoded.facts).toEqual({ ...role, nationalities: ['NG'], ...unsure })
	expect(wire.heard.join('\n')).not.toContain(invitation.slice(0, 12))
	expect(wire.heard.join('\n')).not.toContain('Acme')
	expect(observed.violations).toEqual([])
	expect(observed.consoleErrors).toEqual([])
	await page.context().close()
})

test('an applicant asks the employer by mail, and takes over the answers that come back', async () => {
	const { ask, answer, merge } = en.employer
	const permissions = ['clipboard-read', 'clipboard-write']
	const applicant = await newPage(browser, { baseURL: wire.origin, permissions })
	const employer = await newPage(browser, { baseURL: wire.origin, permissions })
	const mailOf = async (page: Page) => {
		await page.getByRole('button', { name: ask.mail.copy }).click()
		await page.getByText(ask.mail.copied).waitFor()
		return page.evaluate(() => navigator.clipboard.readText())
	}
	const own = { ...perfect, paidInMoney: null, annualPayCny: 300_000, managementPlan: null }
	const draft = { version: 1, savedOn: asOf, rulesets: ['article'], way: 'quick', facts: own }
	await applicant.page.goto('/en/handoff')
	await applicant.page.evaluate((text) => localStorage.setItem('k-visa-check', text), JSON.stringify(draft))
	await applicant.page.goto('/en/result')
	await applicant.page.getByRole('link', { name: ask.title }).click()
	await applicant.page.waitForURL('**/result/ask-employer')
	const question = await mailOf(applicant.page)
	const decoded = decodeHandoff(question)
	expect(decoded).toEqual({
		...{ kind: 'read', purpose: 'question', asked: ['paidInMoney', 'managementPlan'], dropped: [] },
		...{ rulesets: ['article'], asOf: today(), code: expect.anything(), reference: expect.anything() },
	})

	await employer.page.goto(question.slice(question.indexOf('http')).trim())
	const radio = (fact: string, value: string) =>
		employer.page.locator(`input[name="${fact}"][value="${value}"]`)
	await radio('paidInMoney', 'yes').check()
	await employer.page.reload()
	await radio('managementPlan', 'no').check()
	expect(await axeViolations(employer.page)).toEqual([])
	await employer.page.getByRole('button', { name: answer.make }).click()
	await employer.page.getByRole('heading', { name: answer.made.title }).waitFor()
	const reply = await mailOf(employer.page)
	expect(await employer.page.evaluate(() => Object.keys({ ...localStorage }))).toEqual([])

	await applicant.page.goto('/en/handoff')
	await applicant.page.getByRole('textbox', { name: texts.paste.label }).fill(`> ${reply}`)
	await applicant.page.getByRole('button', { name: texts.paste.open }).click()
	await applicant.page.getByRole('heading', { level: 1, name: merge.title }).waitFor()
	expect(await axeViolations(applicant.page)).toEqual([])
	await applicant.page.getByRole('button', { name: merge.take }).click()
	await applicant.page.waitForURL('**/en/result')
	await waitForResult(applicant.page)
	const kept = await applicant.page.evaluate(() => JSON.parse(localStorage.getItem('k-visa-check') ?? '{}'))
	expect(kept.facts).toEqual({ ...own, paidInMoney: true, managementPlan: false })
	expect(kept.aside).toMatchObject([{ facts: own }])
	for (const mail of [question, reply])
		expect(wire.heard.join('\n')).not.toContain(mail.slice(mail.indexOf('#') + 1).slice(0, 12))
	expect([...applicant.observed.violations, ...employer.observed.violations]).toEqual([])
	expect([...applicant.observed.consoleErrors, ...employer.observed.consoleErrors]).toEqual([])
	await leave(applicant.page)
	await leave(employer.page)
})

test('a damaged code is said to be damaged, and a whole one can be pasted in its place', async () => {
	const { page } = await newPage(browser)
	await page.goto(`/en/handoff#${code.slice(0, -1)}`)
	await page.getByText(texts.faults.damaged.title).waitFor()
	const box = page.getByRole('textbox', { name: texts.paste.label })
	await box.fill(`My answers:\n> https://example.org/en/handoff#${code.slice(0, 30)}\n> ${code.slice(30)}`)
	await page.getByRole('button', { name: texts.paste.open }).click()
	await waitForResult(page)
	const title = page.getByRole('heading', { level: 1, name: texts.received.title })
	await expect.poll(() => title.evaluate((element) => element === document.activeElement)).toBe(true)
	await page.reload()
	await waitForResult(page)
	// Another code in the same address bar.
	await page.evaluate((other) => {
		window.location.hash = other
	}, invitation)
	await page.getByRole('heading', { name: say(texts.invitation.title, { name: 'Acme' }) }).waitFor()
	await page.goBack()
	await waitForResult(page)
	await leave(page)
})

test('a link within the page and another language keep what was opened', async () => {
	const { page } = await newPage(browser)
	await page.goto(`/en/handoff#${code}`)
	await openFold(page, 'conditions')
	await page.locator('a[href="#article-conditions"]').click()
	await page.locator('#article-conditions').waitFor()
	await expect.poll(() => page.evaluate(() => window.location.hash)).toBe(`#${code}`)
	expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500)
	await waitForResult(page)
	const before = await outcomes(page)
	await page.getByRole('navigation', { name: en.site.shell.languageLabel }).locator('summary').click()
	await page.locator('a[hreflang][href^="/zh/"]').click()
	await page.waitForURL((url) => url.pathname === '/zh/handoff')
	await waitForResult(page)
	expect(await outcomes(page)).toEqual(before)
	await leave(page)
})

describe.each(localesToday)('in %s', (locale) => {
	const { handoff } = wordsOf(locale)
	const sayHere = sayIn(locale)
	const states: [string, string, string][] = [
		['nothing to open', '', sayHere(handoff.paste.title)],
		['answers', code, sayHere(handoff.received.title)],
		['an invitation', invitation, sayHere(handoff.invitation.unknown.title)],
	]
	const faults: typeof states = [
		['a damaged code', code.slice(1), sayHere(handoff.faults.damaged.title)],
		['a code from the future', future, sayHere(handoff.faults.future.title)],
	]

	/** Opens a code on a small screen, with a look at the page that it gives. */
	async function openNarrow(fragment: string, sign: string, look: (page: Page) => Promise<void>) {
		const { page, observed } = await newPage(browser, { width: 320, reducedMotion: 'reduce' })
		await page.goto(`/${locale}/handoff#${fragment}`)
		await page.getByText(sign).first().waitFor()
		await page.waitForLoadState('networkidle')
		await look(page)
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
		expect(observed.violations).toEqual([])
		expect(observed.consoleErrors).toEqual([])
		await leave(page)
	}

	// What axe-core says of these is in the tests of all pages.
	test.each(partIn(locale, states))('%s fits 320 px', (_name, fragment, sign) =>
		openNarrow(fragment, sign, async () => {}),
	)

	test.each(partIn(locale, faults))(
		'%s is free of what axe-core finds and fits 320 px',
		(_name, fragment, sign) =>
			openNarrow(fragment, sign, async (page) => {
				expect(await axeViolations(page)).toEqual([])
				await page.emulateMedia({ colorScheme: 'dark' })
				expect(await axeViolations(page, { only: 'color-contrast' })).toEqual([])
			}),
	)

	test.runIf(languagesOr('ar').includes(locale))(
		'a result with its code is free of what axe-core finds, and prints the code on its first page',
		async () => {
			const { page, observed } = await newPage(browser, { width: 320, colorScheme: 'dark' })
			await page.addInitScript(
				(draft) => localStorage.setItem('k-visa-check', draft),
				JSON.stringify({ version: 1, savedOn: asOf, rulesets: rulesetIds, facts: perfect }),
			)
			await page.goto(`/${locale}/result`)
			const copy = page.getByRole('button', { name: sayHere(handoff.handOver.copy) })
			await openFold(page, 'keeping')
			await moveUntil(page, () => copy.waitFor({ timeout: 500 }))
			expect(await axeViolations(page)).toEqual([])
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
			await page.emulateMedia({ media: 'print' })
			const printed = page.getByRole('img', { name: sayHere(handoff.handOver.qr) })
			await printed.waitFor()
			expect(await printed.count()).toBe(1)
			const size = await printed.evaluate((element) => element.getBoundingClientRect().width)
			expect(Math.round((size / 96) * 25.4)).toBe(25)
			expect(observed.violations).toEqual([])
			expect(observed.consoleErrors).toEqual([])
			await leave(page)
		},
	)

	test('with JavaScript off the page says why it needs it', async () => {
		const { page } = await newPage(browser, { javaScriptEnabled: false })
		await page.goto(`/${locale}/handoff#${code}`)
		expect(await page.locator('noscript').textContent()).toContain(sayHere(handoff.noScript))
		await leave(page)
	})
})
