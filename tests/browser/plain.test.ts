import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { FormWay } from '@/lib/draft/form-way'
import type { Locale } from '@/lib/i18n/locales'
import { withPlainSpaces } from '@/lib/i18n/no-breaks'
import { sayIn } from '@/lib/i18n/say'
import { maxFormBytes, maxFormFields } from '@/lib/limits/limits'
import { sayCell } from '@/lib/sheet/cells/write-cell'
import { wordsOf } from '@/lib/words/messages'
import { type Fact, type FactId, factIds, facts, type Step } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { defaultRulesets, type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { perfect } from '@/tests/rules/candidates'
import { anything, containing, en, say, starting } from '@/tests/wording'
import { axeViolations, colours, follow, leave, newPage, openBrowser } from './browser'
import { openFold } from './folds'
import { languagesOr, takesAll } from './parts'

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

const { answers, errors, units } = en.form
const kVisa = en.rulesets['k-published'].name
const { label: ageLabel } = en.facts.age
/** An error as a summary says it, with its question. */
const about = (fact: FactId, fault: string) => say(errors.about, { question: en.facts[fact].question, fault })
const youFaulty = say(errors.titlePrefix, { title: en.steps.you.title })

const withoutScript = { javaScriptEnabled: false, width: 375 }
const shownIn = async (page: Page) =>
	(await page
		.locator('input[name="shown"]')
		.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))) as FactId[]
/** Posts the form, and waits for the page that comes back. */
const goOn = (page: Page) => follow(page, page.locator('main [data-action="next"]'))
const goBack = (page: Page) => follow(page, page.locator('[data-action="back"]'))
const field = (page: Page, fact: FactId) => page.locator(`#field-${fact}`)
const option = (page: Page, fact: FactId, value: string) =>
	page.locator(`input[name="${fact}"][value="${value}"]`)

/** Answers one question as a person does, lists in the names of the page's language. */
async function answer(page: Page, locale: Locale, fact: FactId, given: Partial<Facts>) {
	const value = given[fact]
	const kind: Fact = facts[fact]
	if (value === undefined || value === null) return option(page, fact, 'unsure').check()
	switch (kind.type) {
		case 'yes-no':
			return option(page, fact, value ? 'yes' : 'no').check()
		case 'choice':
			return kind.options.length > 12
				? field(page, fact).selectOption(value as string)
				: option(page, fact, value as string).check()
		case 'choices':
			for (const chosen of (value as string[]).length > 0 ? (value as string[]) : ['none'])
				await option(page, fact, chosen).check()
			return
		case 'countries':
		case 'languages':
			return field(page, fact).fill(sayCell(fact, value, locale))
		default:
			return field(page, fact).fill(String(value))
	}
}

type Walk = {
	readonly locale: Locale
	readonly chosen: readonly RulesetId[]
	readonly given: Partial<Facts>
	readonly way?: FormWay
}

/** Goes from the start page's offer to the result, answering what is asked, and gives the answers that were asked for. */
async function walk(page: Page, { locale, chosen, given, way = 'full' }: Walk) {
	const known: Record<string, unknown> = {}
	await page.goto(`/${locale}`)
	await follow(page, page.locator('noscript a'))
	for (const id of rulesetIds) await option(page, 'ruleset' as FactId, id).setChecked(chosen.includes(id))
	await option(page, 'way' as FactId, way).check()
	await goOn(page)
	for (let shown = await shownIn(page); shown.length > 0; shown = await shownIn(page)) {
		for (const fact of shown) {
			if (fact in known) continue
			await answer(page, locale, fact, given)
			known[fact] = given[fact] ?? null
		}
		await goOn(page)
	}
	if (way === 'full') await goOn(page)
	await page.locator('[data-ruleset]').first().waitFor()
	return known as Partial<Facts>
}

/** Opens a topic of the full picture, which no address does. */
async function openFull(page: Page, topic: Step) {
	await page.goto('/en/plain')
	await option(page, 'way' as FactId, 'full').check()
	await page
		.locator('main [data-action="next"]')
		.evaluate((button, value) => button.setAttribute('value', value), topic)
	await goOn(page)
	await page.getByRole('heading', { name: en.steps[topic].title }).waitFor()
}

const read = (page: Page, id: RulesetId) =>
	page.locator(`[data-ruleset="${id}"]`).evaluate(
		(card, wanted) => ({
			outcome: card.getAttribute('data-outcome'),
			criteria: [...document.querySelectorAll(`[data-conditions="${wanted}"] [data-criterion]`)]
				.map((row) => `${row.getAttribute('data-criterion')} ${row.getAttribute('data-result')}`)
				.sort(),
		}),
		id,
	)

const expected = (id: RulesetId, given: Partial<Facts>) => {
	const answers = { facts: normalise(given), parameters: configuredParameters }
	const { outcome, criteria } = evaluate(rulesets[id], answers, '2026-11-24')
	return { outcome, criteria: criteria.map(({ id: criterion, result }) => `${criterion} ${result}`).sort() }
}

const problems = (page: Page) => page.getByRole('alert').getByRole('link')
const post = (body: string | Record<string, string>, path = '/en/plain') =>
	fetch(inject('baseUrl') + path, {
		method: 'POST',
		body: typeof body === 'string' ? body : new URLSearchParams(body),
		headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
	})

/** Who walks the whole check, in which language: each way at least once, and each language. */
const walks = [
	['en', 'a perfect case under all rule sets, asked everything,', rulesetIds, perfect, 'full'],
	['zh', 'a perfect case, asked the quick way,', defaultRulesets, perfect, 'quick'],
	['ar', 'a person who is sure of nothing', defaultRulesets, {}, 'quick'],
] as const

test.each(walks)(
	'without JavaScript, in %s, %s goes from the start page to a result that is right',
	async (locale, _name, chosen, given, way) => {
		const { page, observed } = await newPage(browser, withoutScript)
		const answered = await walk(page, { locale, chosen, given, way })
		for (const id of chosen) expect(await read(page, id)).toEqual(expected(id, answered))
		expect(await page.locator('[data-ruleset]').count()).toBe(chosen.length)
		expect(observed.violations).toEqual([])
		expect(observed.consoleErrors).toEqual([])
		for (const { url } of observed.requests) {
			expect(url.startsWith(inject('baseUrl'))).toBe(true)
			expect(new URL(url).search).toMatch(/^(\?[0-9a-f]{16})?$/)
		}
		expect(await page.context().cookies()).toEqual([])
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
		await leave(page)
	},
)

describe.each(languagesOr('ar'))('without JavaScript, in %s', (locale) => {
	// What axe-core says of these is in the tests of all pages, but for the topics by their own addresses.
	test('every page has strict headers, and each topic no fault that axe-core finds', async () => {
		const { page, observed } = await newPage(browser)
		const submit = (go: string) => follow(page, page.locator(`main [name="go"][value="${go}"]`).first())
		const response = await page.goto(`/${locale}/plain`)
		expect(response?.headers()['content-security-policy']).toMatch(
			/^default-src 'none'; script-src 'none'; style-src 'self';/,
		)
		expect(await page.locator('script').count()).toBe(0)
		await submit('next')
		await field(page, 'age').fill('x')
		await submit('next')
		await expect.poll(() => page.title()).toContain(sayIn(locale)(wordsOf(locale).steps.you.title))
		for (const path of ['market', 'offer', 'role', 'studies', 'permit']) {
			expect((await page.goto(`/${locale}/plain/${path}`))?.status()).toBe(200)
			expect({ path, violations: await axeViolations(page, { without: colours }) }).toEqual({
				path,
				violations: [],
			})
		}
		await page.goto(`/${locale}/plain/you`)
		await field(page, 'nationalities').fill('CN')
		await submit('next')
		await page.locator('[data-ruleset]').first().waitFor()
		await submit('answers')
		expect(observed.violations).toEqual([])
		await leave(page)
	})
})

test('a step that is wrong is shown again, its faults first, with all that was entered', async () => {
	const { page } = await newPage(browser, withoutScript)
	await openFull(page, 'you')
	await field(page, 'age').fill('twenty')
	await field(page, 'nationalities').fill('Nigeria; Narnia')
	await option(page, 'plannedActivities', 'business').check()
	await option(page, 'plannedActivities', 'none').check()
	await goOn(page)
	await expect.poll(() => page.title()).toBe(`${youFaulty} – ${en.site.name}`)
	expect(await problems(page).allTextContents()).toEqual([
		about('nationalities', say(en.plain.errors.unknownCountry, { entry: 'Narnia' })),
		about('age', say(errors.number, { example: '29' })),
		about('plannedActivities', say(en.plain.errors.both)),
	])
	const hasFocus = (element: Element) => element === document.activeElement
	expect(await page.getByRole('alert').evaluate(hasFocus)).toBe(true)
	expect(await field(page, 'age').inputValue()).toBe('twenty')
	expect(await field(page, 'nationalities').inputValue()).toBe('Nigeria; Narnia')
	expect(await option(page, 'plannedActivities', 'business').isChecked()).toBe(true)
	await problems(page).nth(1).click()
	expect(await field(page, 'age').evaluate(hasFocus)).toBe(true)
	await leave(page)
})

test('the return key goes on, and another language keeps what has just been typed', async () => {
	const { page } = await newPage(browser, withoutScript)
	await page.goto('/en/plain/you')
	await field(page, 'nationalities').fill('Nigeria; gh')
	await field(page, 'age').fill('twenty')
	await field(page, 'age').press('Enter')
	await expect.poll(() => page.title()).toMatch(starting(youFaulty))
	await field(page, 'age').fill('2９')
	await page.locator('header summary').click()
	await follow(page, page.getByRole('button', { name: '简体中文' }))
	expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
	expect(await field(page, 'nationalities').inputValue()).toBe('尼日利亚; 加纳')
	expect(await field(page, 'age').inputValue()).toBe('29')
	await leave(page)
})

test('going back by the button loses nothing, and the browser has kept no page with answers', async () => {
	const { page } = await newPage(browser, withoutScript)
	await page.goto('/en/plain/you')
	await field(page, 'age').fill('29')
	await field(page, 'nationalities').fill('NG')
	await goOn(page)
	await option(page, 'highestDegree', 'master').check()
	await goBack(page)
	expect(await field(page, 'age').inputValue()).toBe('29')
	await goOn(page)
	expect(await option(page, 'highestDegree', 'master').getAttribute('type')).toBe('hidden')
	await goBack(page)
	expect(await option(page, 'highestDegree', 'master').isChecked()).toBe(true)
	// The browser would have to send the form again, and asks first.
	await expect(page.goBack()).rejects.toThrow('ERR_CACHE_MISS')
	await page.context().close()
})

test('each answer can be changed from the list of all, and the way leads back to it', async () => {
	const { page } = await newPage(browser, withoutScript)
	await walk(page, { locale: 'en', chosen: ['k-published'], given: perfect })
	await goBack(page)
	await follow(page, page.getByRole('button', { name: say(answers.changeOf, { label: ageLabel }) }))
	await field(page, 'age').fill('31')
	await goOn(page)
	await page.getByRole('heading', { name: answers.title }).waitFor()
	await page.getByText(say(units.age, { value: 31 })).waitFor()
	await leave(page)
})

test('answers that can hardly both be true are pointed out in the list of all', async () => {
	const { page } = await newPage(browser, withoutScript)
	const degree = { ...perfect, highestDegree: 'doctorate' as const }
	await walk(page, { locale: 'en', chosen: ['k-published'], given: degree })
	await goBack(page)
	const question = page.getByText(answers.odd.title)
	expect(await question.count()).toBe(0)
	await follow(page, page.getByRole('button', { name: say(answers.changeOf, { label: ageLabel }) }))
	await field(page, 'age').fill('16')
	await goOn(page)
	await question.waitFor()
	const odd = say(answers.odd.named, { label: ageLabel, answer: say(units.age, { value: 16 }) })
	await page.getByRole('link', { name: odd }).click()
	expect(page.url()).toMatch(/#change-age$/)
	expect(await page.locator('#change-age').count()).toBe(1)
	await leave(page)
})

test('a question that an answer brings up is asked before the check goes on', async () => {
	const { page } = await newPage(browser, withoutScript)
	await openFull(page, 'offer')
	expect(await shownIn(page)).toContain('employerInMainland')
	await option(page, 'jobOffer', 'none').check()
	await goOn(page)
	await page.getByRole('heading', { name: answers.title }).waitFor()
	await goBack(page)
	expect(await shownIn(page)).not.toContain('employerInMainland')
	await page.getByLabel(en.form.employerInMind).check()
	await goOn(page)
	await page.getByText(en.plain.more).waitFor()
	expect(await shownIn(page)).toContain('employerInMainland')
	await leave(page)
})

test('a question left blank is left open, in either way, and the list of answers says so', async () => {
	const { page } = await newPage(browser, withoutScript)
	await page.goto('/en/plain/you')
	await field(page, 'age').fill('29')
	await page.getByText(en.form.blankAllowed).waitFor()
	await goOn(page)
	expect(await shownIn(page)).not.toContain('nationalities')
	await openFull(page, 'market')
	await goOn(page)
	await goBack(page)
	expect(await option(page, 'knowsCustoms', 'unsure').isChecked()).toBe(false)
	await goOn(page)
	for (let shown = await shownIn(page); shown.length > 0; shown = await shownIn(page)) await goOn(page)
	await page.getByText(answers.leftOpen).first().waitFor()
	await leave(page)
})

test('one tick answers a group with no, and one the questions for the employer with “not sure”', async () => {
	const { page } = await newPage(browser, withoutScript)
	await page.goto('/en/plain/role')
	await page.locator('input[name="noneOf"][value="mainly"]').check()
	await page.locator('input[name="unknown"]').check()
	await goOn(page)
	await page.goBack()
	await goOn(page)
	await goBack(page)
	expect(await option(page, 'coreRnd', 'no').isChecked()).toBe(true)
	expect(await option(page, 'specificGap', 'unsure').isChecked()).toBe(true)
	await leave(page)
})

test('the quick way says what is settled, and its result leads to another rule set and to the rest', async () => {
	const { page } = await newPage(browser, withoutScript)
	const goThrough = async () => {
		const news: boolean[] = []
		for (let shown = await shownIn(page); shown.length > 0; shown = await shownIn(page)) {
			for (const fact of shown) await answer(page, 'en', fact, perfect)
			await goOn(page)
			news.push(await page.getByText(say(en.form.settledNews.title, { name: kVisa })).isVisible())
		}
		return news
	}
	await page.goto('/en/plain/you')
	expect((await goThrough()).filter(Boolean)).toHaveLength(1)
	const add = say(en.result.others.addOf, { name: en.rulesets['work-permit'].name })
	await openFold(page, 'others')
	await follow(page, page.getByRole('button', { name: add }))
	expect(await shownIn(page)).not.toContain('nationalities')
	await goThrough()
	expect(await page.locator('[data-ruleset]').count()).toBe(3)
	await openFold(page, 'conditions')
	await follow(page, page.getByRole('button', { name: en.result.quick.rest }))
	expect((await shownIn(page)).length).toBeGreaterThan(0)
	await leave(page)
})

test('a result says how to print it, and its printed page holds every condition', async () => {
	const { page } = await newPage(browser, withoutScript)
	await walk(page, { locale: 'en', chosen: ['article'], given: {}, way: 'quick' })
	await page.getByText(en.plain.print).waitFor()
	await page.emulateMedia({ media: 'print' })
	const rows = page.locator('[data-row]')
	expect(await rows.filter({ visible: true }).count()).toBe(rulesets.article.criteria.length)
	expect(await page.locator('header nav').first().isVisible()).toBe(false)
	await leave(page)
})

test('with JavaScript no page offers a form that is sent', async () => {
	const { page } = await newPage(browser)
	for (const path of ['/en', '/en/check/you', '/en/check/answers', '/en/result']) {
		await page.goto(path, { waitUntil: 'networkidle' })
		expect(await page.locator('form[method="post"], a[href*="/plain"]').count()).toBe(0)
	}
	await leave(page)
})

test('without JavaScript the form that needs it is hidden, and the way on leads to the same step', async () => {
	const { page } = await newPage(browser, withoutScript)
	await page.goto('/en/check/market')
	expect(await page.locator('form').isVisible()).toBe(false)
	await page.getByRole('link', { name: en.plain.link }).click()
	await page.getByRole('heading', { name: en.steps.market.title }).waitFor()
	await leave(page)
})

/** What a form gets, with the spaces as texts are written. */
const htmlOf = async (body: Parameters<typeof post>[0]) => withPlainSpaces(await (await post(body)).text())

describe('a form that is not ours', () => {
	test.each([
		['of nothing', ''],
		['of names that mean nothing', 'at=__proto__&go=constructor&toString=1&__proto__=2&ruleset=x&shown=y'],
		['of an earlier version', 'at=money&step=2&oldFact=1&age=29'],
	])('%s gets the step again, in words', async (_name, body) => {
		const response = await post(body)
		expect(response.status).toBe(200)
		expect(await response.text()).toContain(en.facts.nationalities.question)
	})

	test('is judged as any other', async () => {
		const html = await htmlOf({
			at: 'you',
			go: 'next',
			age: '7',
			acceptsStaffRules: 'maybe',
			plannedActivities: 'x',
		})
		expect(html).toContain(about('age', say(errors.range, { min: 16, max: 100 })))
		expect(html).toContain(say(errors.choose, { question: en.facts.acceptsStaffRules.question }))
		expect(html).toContain(say(errors.choose, { question: en.facts.plannedActivities.question }))
	})

	test('cannot have a result of answers that are none: the step is shown with its faults', async () => {
		const html = await htmlOf({ at: 'answers', go: 'next', age: '7', jobOffer: 'written' })
		expect(/<title[^>]*>([^<]*)/.exec(html)?.[1]).toMatch(starting(youFaulty))
		expect(html).toContain(about('age', say(errors.range, { min: 16, max: 100 })))
		expect(html).toMatch(/<input type="hidden" name="jobOffer" value="written"/)
	})

	test('gets back what it wrote as text, without what turns text round, and no more of it than fits', async () => {
		const evil = `<script>\u202egnp.exe${'x'.repeat(5000)}`
		const html = await htmlOf({ at: 'you', go: 'next', nationalities: evil })
		expect(html).not.toContain('<script')
		const said = about('nationalities', say(en.plain.errors.unknownCountry, { entry: anything }))
		const message = containing(said).exec(html)?.[1] ?? ''
		expect(message).toMatch(/^&lt;script&gt;gnp\.exex+…$/)
		expect(message.length).toBeLessThan(60)
	})

	test('of languages in rows, as the form with JavaScript names them, is read', async () => {
		const html = await htmlOf({
			at: 'market',
			go: 'stay',
			'languages.0.language': 'ha',
			'languages.0.level': 'native',
		})
		expect(html).toContain(`>Hausa (${en.levels.native})</textarea>`)
	})

	test('of a pay by the month is read as that of a year', async () => {
		const html = await htmlOf({
			at: 'offer',
			go: 'answers',
			annualPayCny: '2万',
			'annualPayCny.per': 'month',
		})
		expect(html).toContain(say(units['cny-a-year'], { value: 240_000 }))
	})

	test.each([
		['1 MiB', 413, { body: `age=${'9'.repeat(1024 * 1024)}` }],
		['one byte more than a form can have', 413, { body: 'a='.padEnd(maxFormBytes + 1, '9') }],
		['one field more than a form can have', 413, { body: 'a=1&'.repeat(maxFormFields) }],
		['another type', 415, { body: '{}', headers: { 'Content-Type': 'application/json' } }],
	])('of %s gets a page that says what to do', async (_name, status, init) => {
		const headers = {
			'Content-Type': 'application/x-www-form-urlencoded',
			...('headers' in init && init.headers),
		}
		const response = await fetch(`${inject('baseUrl')}/en/plain`, { method: 'POST', ...init, headers })
		expect(response.status).toBe(status)
		const { tooLarge, noForm } = en.plain
		expect(await response.text()).toContain((status === 413 ? tooLarge : noForm).text)
	})

	test('of no stated length is refused as soon as it is too large, and answered', async () => {
		const part = new TextEncoder().encode(`age=${'9'.repeat(20_000)}&`)
		let sent = 0
		const body = new ReadableStream<Uint8Array>({
			pull(controller) {
				if (sent++ < 50) controller.enqueue(part)
				else controller.close()
			},
		})
		const init = { method: 'POST', body, duplex: 'half' as const }
		const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
		const response = await fetch(`${inject('baseUrl')}/en/plain`, { ...init, headers })
		expect(response.status).toBe(413)
		expect(await response.text()).toContain(en.plain.tooLarge.text)
	})

	/** The first fact of each kind of answer. */
	const oneOfEachKind = factIds.filter(
		(fact, at) => factIds.findIndex((other) => facts[other].type === facts[fact].type) === at,
	)

	test('as large as a form can be is answered, with no more of it than it brought', async () => {
		const head = 'at=you&go=next&'
		for (const sign of ['"', '\u202e']) {
			for (const fact of takesAll ? factIds : oneOfEachKind) {
				const field = `${fact}=${encodeURIComponent(sign)}&`
				const many = Math.min(maxFormFields - 3, Math.floor((maxFormBytes - head.length) / field.length))
				const one = `${fact}=${encodeURIComponent(sign).repeat((maxFormBytes - 200) / encodeURIComponent(sign).length)}`
				for (const body of [head + field.repeat(many).slice(0, -1), head + one]) {
					const response = await fetch(`${inject('baseUrl')}/en/plain`, {
						method: 'POST',
						body,
						headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
					})
					expect(response.status).toBe(200)
					expect((await response.arrayBuffer()).byteLength).toBeLessThan(10 * maxFormBytes)
				}
			}
		}
	})

	test('in a language that is not ours is answered in the nearest, with all that it holds', async () => {
		const response = await post({ at: 'you', go: 'stay', age: '29' }, '/zh-TW/plain')
		expect(response.url).toMatch(/\/zh\/plain$/)
		expect(await response.text()).toMatch(
			/name="age" value="29"|value="29" name="age"|name="age"[^>]*value="29"/,
		)
	})
})

test('what a server tells of itself and of the check is in no address, cookie or referrer', async () => {
	const response = await post({ at: 'you', go: 'next', age: '29' })
	expect(response.headers.get('set-cookie')).toBeNull()
	expect(response.headers.get('cache-control')).toBe('no-store')
	expect(response.headers.get('referrer-policy')).toBe('same-origin')
	expect(await post({}, '/en/plain/nowhere').then(({ status }) => status)).toBe(404)
})
