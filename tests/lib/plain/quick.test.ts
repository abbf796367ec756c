import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextScreenAfter } from '@/lib/form/quick/next-screen'
import { maxScreens, stepIds } from '@/lib/form/screens'
import { isStep } from '@/lib/plain/place'
import { blank, type PostedCheck, readPosted } from '@/lib/plain/posted'
import { askedIn, plainViewOf, type View } from '@/lib/plain/view'
import { entriesFor } from '@/lib/plain/write-entries'
import { factIds, facts, steps } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { defaultRulesets } from '@/rules/rulesets/ids'
import { anyFacts, perfect, undeclared } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'

const outcomeOf = (id: (typeof defaultRulesets)[number], facts: Facts) =>
	evaluate(rulesets[id], { facts, parameters: configuredParameters }, '2026-11-24').outcome

/** The form of a page as it is sent, with some of its questions answered. */
const sent = (view: View, answers: Partial<Facts>, change: Partial<PostedCheck> = {}): PostedCheck => ({
	...blank('start', 'en'),
	at: view.place,
	go: 'next',
	chosen: view.chosen,
	way: view.way,
	screens: view.screens,
	leftOpen: view.leftOpen,
	from: view.from,
	only: view.only,
	shown: askedIn(view),
	entries: {
		...view.entries,
		...Object.fromEntries(
			askedIn(view).flatMap((fact) => {
				const value = answers[fact]
				return value === undefined ? [] : [[fact, entriesFor(fact, value, 'en')]]
			}),
		),
	},
	...change,
})

const begin = () => plainViewOf({ ...blank('start', 'en'), go: 'next' })

/** Goes through the whole check, and gives its pages. */
function walk(answers: Partial<Facts>): readonly View[] {
	const pages = [begin()]
	for (let page = pages[0]; page && isStep(page.place); page = pages.at(-1)) {
		pages.push(plainViewOf(sent(page, answers)))
		if (pages.length > stepIds.length + 1) throw new Error('It never ends')
	}
	return pages
}

describe('the quick way without JavaScript', () => {
	test('is the one that a check begins with, and asks at most five questions a page', () => {
		const first = begin()
		expect(first).toMatchObject({ place: 'you', way: 'quick', faults: {} })
		expect(askedIn(first)[0]).toBe('nationalities')
		for (const page of walk(perfect)) expect(askedIn(page).length).toBeLessThanOrEqual(5)
	})

	test('shows the screens of the check on the device, and ends with the outcomes of all answers', () => {
		fc.assert(
			// What is only declared is asked by no page.
			fc.property(anyFacts.map(undeclared), (given) => {
				const pages = walk(given)
				const last = pages.at(-1) as View
				expect(last.place).toBe('result')
				for (const id of defaultRulesets) {
					expect(outcomeOf(id, last.facts)).toBe(outcomeOf(id, normalise(given)))
				}
				for (const [index, page] of pages.slice(0, -1).entries()) {
					const check = { chosen: page.chosen, known: page.known, screens: page.screens }
					if (index > 0)
						expect(nextScreenAfter({ ...check, screens: page.screens.slice(0, -1) }).step).toBe(page.place)
				}
			}),
			{ numRuns: runs(30) },
		)
	})

	test('ends where every question is left blank: each is left open and none is asked twice', () => {
		const pages = walk({})
		const asked = pages.flatMap(askedIn)
		const last = pages.at(-1) as View
		expect(last.place).toBe('result')
		expect(new Set(asked).size).toBe(asked.length)
		expect(new Set(last.leftOpen)).toEqual(new Set(asked))
		expect(asked.every((fact) => last.known[fact] === null)).toBe(true)
	})

	test('says on the page after it what has been settled', () => {
		const settled = walk(perfect).flatMap(({ quick }) => quick?.news.settled ?? [])
		expect(settled[0]).toMatchObject({ id: 'k-published', outcome: outcomeOf('k-published', perfect) })
	})

	test('goes back to the screen before, and to the start', () => {
		const first = begin()
		const second = plainViewOf(sent(first, { nationalities: ['NG'] }))
		expect(plainViewOf(sent(second, {}, { go: 'back' })).place).toBe(first.place)
		expect(plainViewOf(sent(first, {}, { go: 'back' })).place).toBe('start')
	})

	test('shows an entry that it cannot read again, and nothing of it is lost', () => {
		const page = sent(begin(), {}, { entries: { nationalities: ['Narnia'] } })
		expect(plainViewOf(page)).toMatchObject({
			place: 'you',
			faults: { nationalities: { message: 'unknown-entry', entry: 'Narnia' } },
			entries: { nationalities: ['Narnia'] },
		})
		expect(plainViewOf({ ...page, go: 'result' })).toMatchObject({ place: 'you', only: 'nationalities' })
	})

	test('opens one question to change it, and returns to where it was opened', () => {
		const result = walk({ nationalities: ['NG'] }).at(-1) as View
		const opened = plainViewOf(sent(result, {}, { go: 'change.nationalities' }))
		expect(opened).toMatchObject({ place: 'you', from: 'result', only: 'nationalities' })
		expect(askedIn(opened)).toEqual(['nationalities'])
		const back = plainViewOf(sent(opened, { nationalities: ['KE'] }))
		expect(back).toMatchObject({ place: 'result', from: null, only: null, known: { nationalities: ['KE'] } })
	})

	test('asks for another rule set only what is new', () => {
		const result = walk(perfect).at(-1) as View
		const asked = Object.keys(result.known)
		const more = plainViewOf(sent(result, {}, { go: 'add.work-permit' }))
		expect(more.chosen).toContain('work-permit')
		expect(askedIn(more).length).toBeGreaterThan(0)
		for (const fact of askedIn(more)) expect(asked).not.toContain(fact)
	})

	test('leads on to the rest of the full picture, which asks nothing twice and returns to the result', () => {
		const result = walk(perfect).at(-1) as View
		const before = new Set(Object.keys(result.known))
		const pages = [plainViewOf(sent(result, {}, { go: 'everything' }))]
		for (let page = pages[0]; page && isStep(page.place); page = pages.at(-1)) {
			expect(page).toMatchObject({ way: 'full', from: 'rest' })
			pages.push(plainViewOf(sent(page, perfect)))
			if (pages.length > stepIds.length + 1) throw new Error('It never ends')
		}
		const asked = pages.flatMap(askedIn)
		expect(asked.length).toBeGreaterThan(0)
		expect(asked.filter((fact) => before.has(fact))).toEqual([])
		expect(new Set(asked).size).toBe(asked.length)
		expect(pages.at(-1)?.place).toBe('result')
	})
})

describe('the full picture without JavaScript', () => {
	test('asks at most five questions a page, one topic after the other, and ends at the list of answers', () => {
		const pages = [plainViewOf({ ...blank('start', 'en'), way: 'full', go: 'next' })]
		for (let page = pages[0]; page && isStep(page.place); page = pages.at(-1)) {
			expect(askedIn(page).length).toBeLessThanOrEqual(5)
			pages.push(plainViewOf(sent(page, perfect)))
			if (pages.length > 2 * stepIds.length) throw new Error('It never ends')
		}
		expect(pages.at(-1)?.place).toBe('answers')
		const back = plainViewOf(sent(pages.at(-1) as View, {}, { go: 'back' }))
		expect(back.place).toBe(pages.at(-2)?.place)
	})
})

describe('ticks that answer several questions', () => {
	const shown = ['coreRnd', 'productionManagement', 'domesticSales'] as const
	const form = (more: string) =>
		readPosted(
			new URLSearchParams(`at=role&way=quick&${shown.map((fact) => `shown=${fact}`).join('&')}&${more}`),
			'en',
		)

	test('“None of these” says no to every row left blank', () => {
		expect(form('noneOf=mainly').entries).toEqual(Object.fromEntries(shown.map((fact) => [fact, ['no']])))
	})

	test('beside a yes it is a contradiction, which is asked about', () => {
		const posted = form(
			'noneOf=mainly&coreRnd=yes&ruleset=article&screen=coreRnd,productionManagement,domesticSales',
		)
		expect(plainViewOf(posted).faults).toMatchObject({ coreRnd: { message: 'both' } })
	})

	test('“I don’t know these” leaves alone what has an answer', () => {
		const posted = readPosted(
			new URLSearchParams(
				'at=offer&way=quick&shown=annualPayCny&shown=paidInMoney&unknown=yes&paidInMoney=yes',
			),
			'en',
		)
		expect(posted.entries).toEqual({ annualPayCny: ['unsure'], paidInMoney: ['yes'] })
	})

	test('of a group that the page did not show answers nothing', () => {
		expect(form('noneOf=takesPart&noneOf=__proto__').entries).toEqual({})
	})
})

describe('screens that a form says were shown', () => {
	test('hold each question once, of one topic each, and no more than a topic has', () => {
		const many = Array.from({ length: 400 }, (_, index) => `screen=${factIds[index % factIds.length]}`)
		const { screens } = readPosted(
			new URLSearchParams(`at=you&way=quick&screen=age,jobOffer,age,x&screen=age&${many.join('&')}`),
			'en',
		)
		expect(screens[0]).toEqual(['age'])
		expect(new Set(screens.flat()).size).toBe(screens.flat().length)
		const topics = screens.map((screen) => new Set(screen.map((fact) => facts[fact].step)))
		expect(topics.every(({ size }) => size === 1)).toBe(true)
		for (const step of steps) {
			const ofTopic = topics.filter((topic) => topic.has(step)).length
			expect({ step, fits: ofTopic <= maxScreens(step) }).toEqual({ step, fits: true })
		}
	})
})
