import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import type { Facts } from '@/rules/facts-schema'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { perfect } from '@/tests/rules/candidates'
import { containing, en, say, starting } from '@/tests/wording'
import { allTexts } from '../all-texts'
import { axeViolations, leave, newPage, openBrowser } from './browser'
import { openFold } from './folds'
import { takesAll } from './parts'
import { expected, expectNothingSent, inFullPicture, one, read, walk } from './walk'

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

const { answers, earlyNews, eraseDialog, errors, saved, settledNews, units } = en.form
const { label, question } = en.facts.age
const summaryOf = (page: Page) =>
	page.getByRole('alert').filter({ hasText: containing(say(errors.summary, { count: 1 })) })

const withoutOffer: Partial<Facts> = {
	...one(perfect),
	jobOffer: 'none',
	employerInMainland: null,
	employerHiresForeigners: null,
	managementPlan: null,
	annualPayCny: null,
	paidInMoney: null,
}

/** Another language has a walk of its own: languages.test.ts. Every page is looked at in ability.test.ts. */
describe('in English', () => {
	const locale = 'en'

	const perfectCase = ['a perfect case under all rule sets', rulesetIds, one(perfect)] as const
	const others = [
		['a person without an offer', ['article', 'k-published'], withoutOffer],
		['a person who is sure of nothing', ['article', 'k-published', 'work-permit', 'h1b'], {}],
	] as const
	// The perfect case walks in languages.test.ts.
	test.each(takesAll ? [perfectCase, ...others] : others.slice(0, 1))(
		'%s walks from the start to a result that is right, and nothing is sent',
		async (_name, chosen, given) => {
			const { page, observed } = await newPage(browser, { width: 375 })
			const answered = await walk(page, { locale, chosen, given })
			for (const id of chosen) expect(await read(page, id)).toEqual(expected(id, answered))
			expect(await page.locator('[data-ruleset]').count()).toBe(chosen.length)
			expectNothingSent(observed)
			expect(await axeViolations(page)).toEqual([])
			await leave(page)
		},
	)
})

/** The facts in the browser's storage. */
const storedFacts = (page: Page) =>
	page.evaluate(() => JSON.parse(localStorage.getItem('k-visa-check') ?? '{}').facts)

describe('in the quick way', () => {
	/** Answers the questions about the K visa of somebody without a degree: the result is clear after two screens. */
	async function toTheEndOfTheLaw(page: Page, locale = 'en') {
		await page.goto(`/${locale}/check/you`)
		await page.locator('select[name="nationalities"]').selectOption('NG')
		await page.locator('input[name="age"][type="text"]').fill('29')
		await page.locator('[data-action="next"]').click()
		await page.waitForURL(`**/${locale}/check/studies`)
		await page.locator('input[name="highestDegree"][value="none"]').check()
		await page.locator('input[name="teachesOrResearches"][value="no"]').check()
		await page.locator('[data-action="next"]').click()
		await page.waitForURL(`**/${locale}/check/after-law`)
	}
	const { afterLaw } = en.form
	const hasFocus = (page: Page, tag: string) =>
		page.waitForFunction((wanted) => document.activeElement?.localName === wanted, tag)

	test('after the law a screen of its own offers the result and the opinion, with equal weight', async () => {
		const { page, observed } = await newPage(browser)
		await toTheEndOfTheLaw(page)
		const heading = page.getByRole('heading', {
			level: 1,
			name: say(afterLaw.title, { names: afterLaw.names['k-published'] }),
		})
		await heading.waitFor()
		await hasFocus(page, 'h1')
		const see = page.locator('[data-action="result"]')
		const goOn = page.locator('[data-action="next"]')
		const looks = (button: typeof see) =>
			button.evaluate((element) => {
				const { backgroundColor, color, fontSize, borderColor } = getComputedStyle(element)
				const { width, height } = element.getBoundingClientRect()
				return { backgroundColor, color, fontSize, borderColor, width, height }
			})
		await page.mouse.move(0, 0)
		const isEqual = async () => JSON.stringify(await looks(see)) === JSON.stringify(await looks(goOn))
		await expect.poll(isEqual).toBe(true)
		const line = page.locator('[data-verdict="k-published"][data-settled="ineligible"]')
		expect(await line.locator('li').first().isVisible()).toBe(false)
		await line.locator('summary').click()
		const required = rulesets['k-published'].criteria.filter(({ kind }) => kind === 'required')
		expect(await line.locator('li').count()).toBe(required.length)
		expect(await axeViolations(page)).toEqual([])
		const [left] = await page
			.locator('[data-left-max]')
			.evaluateAll((shown) => shown.map((one) => one.getAttribute('data-left-max')))
		await page.getByText(say(afterLaw.atMost, { max: Number(left) })).waitFor()
		await goOn.click()
		await page.waitForURL('**/en/check/offer')
		await page.locator(`[data-left-max="${left}"]`).waitFor()
		expect(await page.getByText(starting(say(settledNews.title, { name: '' }))).count()).toBe(0)
		await page.locator('[data-action="back"]').click()
		await heading.waitFor()
		await page.locator('[data-action="back"]').click()
		await page.waitForURL('**/en/check/studies')
		await page.locator('[data-action="next"]').click()
		await see.click()
		await page.locator('[data-ruleset="k-published"][data-outcome="ineligible"]').waitFor()
		expectNothingSent(observed)
		await leave(page)
	})

	test('the screen after the law, opened too soon, goes on with the questions', async () => {
		const { page } = await newPage(browser)
		await page.goto('/en/check/after-law')
		await page.locator('[data-action="next"]').click()
		await page.waitForURL('**/en/check/you')
		await leave(page)
	})

	test.each(takesAll ? localeIds : (['ar'] as const))(
		'in %s, who answers “I’m not sure” three times in a row is offered the result, once a topic, and can go on',
		async (locale) => {
			const { page } = await newPage(browser, { width: 375 })
			await toTheEndOfTheLaw(page, locale)
			await page.locator('[data-action="next"]').click()
			await page.waitForURL(`**/${locale}/check/offer`)
			const offer = page.locator('[data-offer]')
			for (let answers = 0; answers < 3; ) {
				const here = page.url()
				const open = page.locator('main form input[value="unsure"]:not(:checked)')
				for (; (await open.count()) > 0; answers++) await open.first().check()
				await page.locator('[data-action="next"]').click()
				await page.waitForURL((url) => url.href !== here)
				await hasFocus(page, 'h1')
			}
			await offer.waitFor()
			await hasFocus(page, 'h1')
			expect(await offer.getAttribute('data-offer')).toMatch(/unsure|employer/)
			expect(await axeViolations(page)).toEqual([])
			await offer.getByRole('link', { name: allTexts[locale].form.endOffer.goOn }).click()
			await page.waitForFunction(() => document.activeElement?.matches('main form :is(input, select)'))
			await offer.getByRole('link', { name: allTexts[locale].form.endOffer.see }).click()
			await page.locator('[data-ruleset="article"]').waitFor()
			await leave(page)
		},
	)

	test('a question left blank is left open, and not asked again', async () => {
		const { page } = await newPage(browser)
		await page.goto('/en/check/you')
		await page.locator('input[name="age"][type="text"]').fill('29')
		await page.locator('[data-action="next"]').click()
		await page.waitForURL('**/en/check/after-law')
		await page.locator('[data-action="back"]').click()
		await page.waitForURL('**/en/check/you')
		expect(await page.locator('input[name="nationalities"][value="unsure"]').isChecked()).toBe(false)
		await page.goto('/en/check/answers')
		await page.getByText(answers.leftOpen).waitFor()
		await leave(page)
	})
})

test('a step that is wrong says what to do, takes the focus there, and keeps what was entered', async () => {
	const { page, observed } = await newPage(browser)
	await page.goto('/en/check/you')
	await page.locator('input[name="age"][type="text"]').fill('twenty')
	await page.locator('[data-action="next"]').click()
	const summary = summaryOf(page)
	await summary.waitFor()
	expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)
	expect(await page.title()).toMatch(starting(say(errors.titlePrefix, { title: en.steps.you.title })))
	expect(await axeViolations(page)).toEqual([])
	await summary
		.getByRole('link', {
			name: say(errors.about, { question, fault: say(errors.number, { example: '29' }) }),
		})
		.click()
	const age = page.locator('input[name="age"][type="text"]')
	expect(await age.evaluate((element) => element === document.activeElement)).toBe(true)
	expect(await age.inputValue()).toBe('twenty')
	await age.fill('15')
	await page.locator('[data-action="next"]').click()
	await page
		.getByRole('link', {
			name: say(errors.about, { question, fault: say(errors.range, { min: 16, max: 100 }) }),
		})
		.waitFor()
	expect(page.url()).toMatch(/\/en\/check\/you$/)
	expectNothingSent(observed)
	await leave(page)
})

test('an answer shows at once, whatever the page is still loading', async () => {
	const { page } = await newPage(browser)
	await page.goto('/en/check/studies')
	await page.locator('[data-left-max]').waitFor()
	// From here on a style sheet or a script comes only when the answers stand.
	let release = () => {}
	const released = new Promise<void>((resolve) => {
		release = resolve
	})
	await page.route('**/_next/static/**', async (route) => {
		await released
		await route.continue()
	})
	for (const answer of ['highestDegree"][value="master', 'degreeInstitutionRenowned"][value="unsure']) {
		await page.locator(`input[name="${answer}"]`).check()
	}
	await page.getByText(saved).waitFor()
	release()
	await page.getByRole('button', { name: en.form.erase }).waitFor()
	await leave(page)
})

test('answers survive going back, a reload and a look at the rules', async () => {
	const { page } = await newPage(browser)
	await page.goto('/en/check/studies', { waitUntil: 'networkidle' })
	await page.locator('input[name="highestDegree"][value="master"]').check()
	await page.locator('input[name="degreeInstitutionRenowned"][value="unsure"]').check()
	await page.goto('/en/rules')
	await page.goBack()
	await expect.poll(() => page.locator('input[name="highestDegree"][value="master"]').isChecked()).toBe(true)
	await page.reload()
	await expect
		.poll(() => page.locator('input[name="degreeInstitutionRenowned"][value="unsure"]').isChecked())
		.toBe(true)
	await page.goto('/zh/check/studies')
	await expect.poll(() => page.locator('input[name="highestDegree"][value="master"]').isChecked()).toBe(true)
	await leave(page)
})

test('a check that is come back to goes on at the first question without an answer', async () => {
	const { page } = await newPage(browser)
	await page.goto('/en/check/you')
	await page.locator('input[name="age"][type="text"]').fill('29')
	await page.locator('input[name="nationalities"][value="unsure"]').check()
	await page.goto('/en')
	await page.getByRole('heading', { name: en.site.start.begun }).waitFor()
	await page.locator('[data-action="next"]').click()
	await page.waitForURL('**/en/check/offer')
	await leave(page)
})

test('what another version has saved is spoken of, and makes way for a new answer only', async () => {
	const { page } = await newPage(browser)
	const foreign = '{"version":99,"facts":{}}'
	const stored = () => page.evaluate(() => localStorage.getItem('k-visa-check'))
	await page.goto('/en/about-the-visa')
	await page.evaluate((text) => localStorage.setItem('k-visa-check', text), foreign)
	await page.goto('/en')
	const notice = page.getByText(en.form.unreadable)
	await notice.waitFor()
	await page.goto('/en/check/you')
	await notice.waitFor()
	expect(await axeViolations(page)).toEqual([])
	expect(await stored()).toBe(foreign)
	await page.locator('input[name="nationalities"][value="unsure"]').check()
	await notice.waitFor({ state: 'detached' })
	expect(JSON.parse((await stored()) ?? '').facts).toEqual({ nationalities: null })
	await leave(page)
})

test('erasing leaves nothing on the device', async () => {
	const { page } = await newPage(browser)
	await page.goto('/en/check/offer')
	await page.locator('input[name="jobOffer"][value="written"]').check()
	await page.goto('/en')
	await page.getByRole('button', { name: en.site.start.erase }).click()
	await page.getByRole('button', { name: say(eraseDialog.erase, { count: 1 }) }).click()
	await page.getByText(en.site.start.erased).waitFor()
	expect(await page.evaluate(() => Object.keys({ ...localStorage }))).toEqual([])
	expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(en.site.start.erased)
	await leave(page)
})

describe('before the page is alive', () => {
	test('a filled step that is submitted sends nothing and puts nothing into the address', async () => {
		const { page, observed } = await newPage(browser)
		await page.route('**/*.js', (route) => route.abort())
		await page.goto('/en/check/you', { waitUntil: 'domcontentloaded' })
		await page.locator('input[name="age"][type="text"]').fill('34')
		await page.locator('input[name="nationalities"][value="unsure"]').check()
		const before = observed.requests.length
		await page.locator('[data-action="next"]').click()
		await page.keyboard.press('Enter')
		// A round trip through the browser: anything sent by the press has been seen by then.
		await page.evaluate(
			() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
		)
		expect(observed.requests.slice(before)).toEqual([])
		expect(page.url()).toBe(`${inject('baseUrl')}/en/check/you`)
		expect(await page.locator('input[name="age"][type="text"]').inputValue()).toBe('34')
		await leave(page)
	})

	/** A page whose scripts arrive when they are released. */
	async function slowPage() {
		const { page } = await newPage(browser)
		let release = () => {}
		const released = new Promise<void>((resolve) => {
			release = resolve
		})
		await page.route('**/*.js', async (route) => {
			await released
			await route.continue()
		})
		return { page, release }
	}
	test('what was pressed on a slow line goes on when the scripts arrive', async () => {
		const { page, release } = await slowPage()
		await page.goto('/en', { waitUntil: 'commit' })
		await page.locator('input[value="k-published"]').uncheck()
		await page.locator('main [data-action="next"]').click()
		release()
		await page.waitForURL('**/en/check/you')
		expect(
			await page.evaluate(() => JSON.parse(localStorage.getItem('k-visa-check') ?? '{}').rulesets),
		).toEqual(['article'])
		await leave(page)
	})

	test('a step that was pressed on a slow line says what is wrong when the scripts arrive', async () => {
		const { page, release } = await slowPage()
		await page.goto('/en/check/you', { waitUntil: 'commit' })
		await page.locator('input[name="age"][type="text"]').fill('7')
		await page.locator('[data-action="next"]').click()
		release()
		const summary = summaryOf(page)
		await summary.waitFor()
		expect(await summary.textContent()).toContain(question)
		expect(await storedFacts(page)).toEqual({})
		await leave(page)
	})

	test('what was entered on a slow line is kept when the scripts arrive', async () => {
		const { page, release } = await slowPage()
		await page.goto('/en/check/you', { waitUntil: 'commit' })
		await page.locator('input[name="age"][type="text"]').fill('34')
		await page.locator('input[name="nationalities"][value="unsure"]').check()
		release()
		await page.getByText(saved).waitFor()
		expect(await page.locator('input[name="age"][type="text"]').inputValue()).toBe('34')
		expect(await page.locator('input[name="nationalities"][value="unsure"]').isChecked()).toBe(true)
		expect(await storedFacts(page)).toEqual({ age: 34, nationalities: null })
		await leave(page)
	})
})

test('with JavaScript off, the rules are readable and the check says how it goes on', async () => {
	const { page } = await newPage(browser, { javaScriptEnabled: false })
	await page.goto('/en/rules/article')
	await page.getByRole('heading', { name: en.rulesets.article.criteria['job-offer'] }).waitFor()
	for (const path of ['/en', '/en/check/you', '/en/result']) {
		await page.goto(path)
		expect(await page.locator('noscript').first().textContent()).toContain(en.plain.offer)
	}
	await leave(page)
})

describe('while answering', () => {
	test('in the full picture a condition that is already not met is said calmly, with the result one press away', async () => {
		const { page } = await newPage(browser)
		await inFullPicture(page)
		await page.goto('/en/check/you')
		await page.locator('select[name="nationalities"]').selectOption('CN')
		const news = page.getByRole('status').filter({ hasText: earlyNews.title })
		await news.waitFor()
		expect(await news.textContent()).toContain(en.screen.short.article['foreign-national'])
		await news.getByRole('link', { name: earlyNews.see }).click()
		await page.locator('[data-ruleset="article"][data-outcome="ineligible"]').waitFor()
		await leave(page)
	})

	test('a question that can no longer matter goes, and comes back when it can', async () => {
		const { page } = await newPage(browser)
		await page.goto('/en/check/studies')
		const field = page.locator('input[name="degreeField"][value="science"]')
		await field.waitFor()
		await page.locator('input[name="highestDegree"][value="none"]').check()
		await field.waitFor({ state: 'detached' })
		await page.locator('input[name="highestDegree"][value="master"]').check()
		await field.waitFor()
		await leave(page)
	})

	test('in the full picture the questions about an employer are offered without an offer, not forced', async () => {
		const { page } = await newPage(browser)
		await inFullPicture(page)
		await page.goto('/en/check/offer')
		const employer = page.locator('input[name="employerInMainland"]').first()
		await employer.waitFor()
		await page.locator('input[name="jobOffer"][value="none"]').check()
		await employer.waitFor({ state: 'detached' })
		await page.getByLabel(en.form.employerInMind).check()
		await employer.waitFor()
		await leave(page)
	})

	test('another tab shows the last answer to each question, and erasing empties both', async () => {
		const { page } = await newPage(browser)
		const other = await page.context().newPage()
		await page.goto('/en/check/you')
		await other.goto('/en/check/you')
		await page.locator('input[name="age"][type="text"]').fill('41')
		await expect.poll(() => other.locator('input[name="age"][type="text"]').inputValue()).toBe('41')
		await other.locator('input[name="nationalities"][value="unsure"]').check()
		await expect
			.poll(() => page.locator('input[name="nationalities"][value="unsure"]').isChecked())
			.toBe(true)
		await other.goto('/en')
		await other.getByRole('button', { name: en.site.start.erase }).click()
		await other.getByRole('button', { name: say(eraseDialog.erase, { count: 2 }) }).click()
		await expect.poll(() => page.locator('input[name="age"][type="text"]').inputValue()).toBe('')
		await leave(page)
	})

	test('with storage blocked the check works to the end and says that nothing is saved', async () => {
		const { page } = await newPage(browser)
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('blocked', 'SecurityError')
				},
			})
		})
		const answered = await walk(page, { locale: 'en', chosen: ['k-published'], given: one(perfect) })
		const expectResult = async () => {
			await page.locator('[data-ruleset]').first().waitFor()
			expect(await read(page, 'k-published')).toEqual(expected('k-published', answered))
		}
		await expectResult()
		// Ordinary links, another language and the browser's own buttons: nothing is lost on the way.
		await openFold(page, 'whom')
		await page.getByRole('link', { name: en.result.whom.questions }).click()
		await page.waitForURL('**/en/about-the-visa')
		await page.getByRole('link', { name: en.site.shell.selfCheck, exact: true }).click()
		await page.getByRole('heading', { name: en.site.start.begun }).waitFor()
		await page.locator('header summary').click()
		await page.locator('header a[hreflang|="zh"]').click()
		await page.waitForURL('**/zh')
		await page.locator('[data-action="next"]').click()
		await page.waitForURL('**/zh/check/answers')
		await page.locator('[data-action="next"]').click()
		await page.waitForURL('**/zh/result')
		await expectResult()
		await page.goBack()
		await page.goBack()
		await page.goBack()
		await page.goBack()
		await page.goBack()
		await page.waitForURL('**/en/result')
		await expectResult()
		await page.getByText(en.form.notSaved).waitFor()
		const asked = page.waitForEvent('dialog')
		const reloaded = page.reload()
		const dialog = await asked
		expect(dialog.type()).toBe('beforeunload')
		await dialog.accept()
		await reloaded
		await page.getByRole('heading', { name: en.result.empty.title }).waitFor()
		await leave(page)
	})
})

describe('the list of all answers', () => {
	test('what settles nothing has its mark and its reason beside it', async () => {
		const { page } = await newPage(browser)
		await page.goto('/en/check/you')
		await page.evaluate(() =>
			localStorage.setItem(
				'k-visa-check',
				JSON.stringify({
					version: 1,
					savedOn: '2026-11-24',
					rulesets: ['article'],
					facts: { jobOffer: 'verbal', employerInMainland: null, employerHiresForeigners: true },
				}),
			),
		)
		await page.goto('/en/check/answers')
		const rowOf = (fact: string) => page.locator(`div:has(> dd > #change-${fact}) > dd`).first()
		await rowOf('jobOffer').waitFor()
		expect(await rowOf('jobOffer').textContent()).toContain(answers.settlesNothing)
		expect(await rowOf('employerInMainland').textContent()).toContain(answers.neverNo)
		expect(await rowOf('employerHiresForeigners').textContent()).toBe(en.form.yes)
		expect(await rowOf('paidInMoney').textContent()).toContain(answers.notAnswered)
		for (const [fact, marks] of [
			['paidInMoney', 1],
			['jobOffer', 1],
			['employerInMainland', 1],
			['employerHiresForeigners', 0],
		] as const)
			expect(await rowOf(fact).locator('svg').count(), fact).toBe(marks)
		await leave(page)
	})

	test('the same check is begun for someone else without losing the own answers', async () => {
		const { page } = await newPage(browser)
		const { someoneElse } = en.form
		await page.goto('/en/check/you')
		await page.locator('input[name="age"][type="text"]').fill('29')
		await page.goto('/en/check/answers')
		const begin = page.getByRole('button', { name: someoneElse.label })
		await begin.click()
		await page.getByRole('button', { name: someoneElse.keep }).click()
		expect(await storedFacts(page)).toEqual({ age: 29 })
		await begin.click()
		await page.getByRole('button', { name: someoneElse.start }).click()
		await page.waitForURL('**/en/check/you')
		expect(await page.locator('input[name="age"][type="text"]').inputValue()).toBe('')
		expect(await storedFacts(page)).toEqual({})
		await page.locator('input[name="age"][type="text"]').fill('31')
		await page.goto('/en')
		await page.getByRole('button', { name: starting(en.handoff.aside.bringBack) }).click()
		await expect.poll(() => storedFacts(page)).toEqual({ age: 29 })
		await page.getByRole('button', { name: starting(en.handoff.aside.bringBack) }).click()
		await expect.poll(() => storedFacts(page)).toEqual({ age: 31 })
		await leave(page)
	})

	test('each answer can be changed where it stands', async () => {
		const { page } = await newPage(browser)
		await page.goto('/en/check/you')
		await page.locator('input[name="age"][type="text"]').fill('29')
		await page.locator('input[name="nationalities"][value="unsure"]').check()
		await page.goto('/en/check/answers')
		await page.getByRole('link', { name: say(answers.changeOf, { label }) }).click()
		await page.locator('input[name="age"][type="text"]').fill('30')
		expect(await axeViolations(page)).toEqual([])
		expect(await storedFacts(page)).toMatchObject({ age: 29 })
		await page.locator('[data-action="keep"]').click()
		await page.getByText(say(units.age, { value: 30 })).waitFor()
		await page.waitForFunction(() => document.activeElement?.id === 'change-age')
		expect(await storedFacts(page)).toMatchObject({ age: 30 })
		expect(new URL(page.url()).pathname).toBe('/en/check/answers')
		await leave(page)
	})
})
