import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import fc from 'fast-check'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ResultPage } from '@/components/result/result-page'
import { resultWords } from '@/components/result/result-words'
import { eraseDraft, readDraft, saveDraft, updateDraft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay } from '@/lib/i18n/say'
import { maxEvidenceNoteCharacters } from '@/lib/limits/limits'
import { factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { noFacts, normalise } from '@/rules/normalise'
import { configuredParameters, parameterIds } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { inLawOrder, type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { cited } from '@/rules/sources/cited'
import { addressOf } from '@/rules/sources/source'
import { recordingRouter } from '@/tests/components/recording-router'
import { newUser } from '@/tests/components/user'
import { anyFacts, nearlyPerfect, perfect } from '@/tests/rules/candidates'
import { localesToday, runs } from '@/tests/runs'
import { anything, containing, en, plainWordsOf, say } from '@/tests/wording'
import '@/tests/components/dialogs'

vi.setConfig({ testTimeout: 60_000 })

const day = '2026-11-24'

// Browsers have these; jsdom does not.
afterEach(() => {
	cleanup()
	localStorage.clear()
	eraseDraft()
})

const sectionOf = (id: RulesetId) => {
	const found = document.querySelectorAll<HTMLElement>(`[data-ruleset="${id}"]`)
	if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${id}`)
	return found[0]
}
const onlyAuthority = en.result.card.leads.onlyAuthority
const textOf = (id: RulesetId) => sectionOf(id).textContent ?? ''
const conditionsOf = (id: RulesetId) => {
	const found = document.querySelectorAll<HTMLElement>(`[data-conditions="${id}"]`)
	if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${id}`)
	return found[0]
}
const caveatsOf = (id: RulesetId) =>
	[...sectionOf(id).querySelectorAll('[data-caveat]')].map((found) => found.getAttribute('data-caveat'))
const headlineOf = (id: RulesetId) => sectionOf(id).querySelector('h2')?.textContent
const shownIds = () =>
	[...document.querySelectorAll('[data-ruleset]')].map((element) => element.getAttribute('data-ruleset'))
const shownCriteria = (id: RulesetId) =>
	[...conditionsOf(id).querySelectorAll('[data-criterion]')].map((row) => [
		row.getAttribute('data-criterion'),
		row.getAttribute('data-result'),
	])
/** A part of the page on screen, by its heading; null where there is none. */
const partOf = (heading: string) =>
	[...document.querySelectorAll('[data-sheet] h2')]
		.find(({ textContent }) => textContent === heading)
		?.closest<HTMLElement>('section, details') ?? null
const wholePartOf = (heading: string) => {
	const part = partOf(heading)
	if (!part) throw new Error(`no ${heading}`)
	return part
}
/** The next steps, each with its text. */
const steps = () => [...document.querySelectorAll<HTMLElement>('#next li[data-step]')]
const stepWith = (title: string) => {
	const found = steps().find((step) => step.querySelector('h3')?.textContent === title)
	if (!found) throw new Error(`no step ${title}`)
	return found
}
const best = () => document.querySelector<HTMLElement>('[data-part="best"]')
const inOrder = inLawOrder(rulesetIds)
const rowOf = (id: RulesetId, criterion: string) => {
	const row = conditionsOf(id).querySelector<HTMLElement>(`[data-criterion="${criterion}"]`)
	if (!row) throw new Error(criterion)
	return row
}

/** Shows the page as it stands, and notes where it leads. */
function show(locale: Locale = 'en') {
	const { router, visited } = recordingRouter()
	const page = (
		<AppRouterContext value={router}>
			<ResultPage
				locale={locale}
				words={{ ...plainWordsOf(locale), ...resultWords(locale, plainWordsOf(locale)) }}
			/>
		</AppRouterContext>
	)
	return { ...render(page), visited }
}

/** Opens the page with a draft on the device, and waits for the result. */
async function openResult(
	facts: Partial<Facts>,
	chosen: readonly RulesetId[] = rulesetIds,
	locale: Locale = 'en',
) {
	updateDraft({ rulesets: chosen, facts }, day)
	const { unmount, visited } = show(locale)
	await waitFor(() => {
		if (!document.querySelector('[data-ruleset]')) throw new Error('no result yet')
	})
	return { unmount, visited, user: newUser() }
}

const expected = (id: RulesetId, facts: Partial<Facts>) =>
	evaluate(rulesets[id], { facts: normalise(facts), parameters: configuredParameters }, day)

function expectResults(facts: Partial<Facts>) {
	expect(shownIds()).toEqual(inOrder)
	for (const id of rulesetIds) {
		const { outcome, criteria } = expected(id, facts)
		expect(sectionOf(id).getAttribute('data-outcome')).toBe(outcome)
		const rows = criteria.map((criterion) => [criterion.id, criterion.result])
		expect(shownCriteria(id).sort()).toEqual(rows.sort())
	}
}

describe('the result', () => {
	const persons: [string, Partial<Facts>][] = [
		['somebody of whom nothing is known', noFacts],
		['somebody who has answered one question', { age: 29 }],
		['somebody who meets everything', perfect],
		['somebody without an offer', { ...perfect, jobOffer: 'none' }],
		['somebody with an offer by word of mouth', { ...perfect, jobOffer: 'verbal' }],
		['a Chinese national', { ...perfect, nationalities: ['CN', 'NG'] }],
		['somebody too young for a work permit', { ...perfect, age: 17 }],
		['somebody of unknown age', { ...perfect, age: null }],
		['somebody who sells at home', { ...perfect, domesticSales: true, aimAbroad: false }],
	]

	test.each(persons)('is that of the rules, criterion by criterion, for %s', async (_, facts) => {
		await openResult(facts)
		expectResults(facts)
	})

	test('is that of the rules for anybody', async () => {
		const anybody = fc.oneof(
			anyFacts,
			nearlyPerfect(factIds, 6).map(({ facts }) => facts),
		)
		await fc.assert(
			fc.asyncProperty(anybody, async (facts) => {
				const { unmount } = await openResult(facts)
				expectResults(facts)
				unmount()
			}),
			{ numRuns: runs(8) },
		)
	})

	test.each(rulesetIds)('holds %s alone where nothing else is chosen, and names the others', async (id) => {
		await openResult(perfect, [id])
		expect(shownIds()).toEqual([id])
		const others = wholePartOf(en.bestWay.folds.others.title)
		const named = within(others)
			.getAllByRole('heading', { level: 3 })
			.map((heading) => heading.firstChild?.textContent)
		const outcomes = en.result.outcomes
		expect(named).toEqual(
			rulesetIds
				.filter((other) => other !== id)
				.map((other) =>
					say(en.result.others.line, {
						name: en.rulesets[other].name,
						outcome: outcomes[expected(other, perfect).outcome],
					}),
				),
		)
		expect(within(others).getAllByText(en.result.others.notChosen)).toHaveLength(1)
	})

	test('says of each criterion what it is, and where it comes from', async () => {
		await openResult(perfect)
		for (const id of rulesetIds) {
			const statements: Readonly<Record<string, string>> = en.rulesets[id].criteria
			const { criteria }: Ruleset = rulesets[id]
			for (const { id: criterion, sources } of criteria) {
				const row = rowOf(id, criterion)
				expect(row.textContent).toContain(statements[criterion])
				expect(row.querySelectorAll('a')).toHaveLength(sources.length)
				for (const link of row.querySelectorAll('a')) {
					const wanted = sources.some(({ id: source, at }) =>
						[`/en/rules/${id}#${source}`, `/en/rules/article#${at}`].includes(
							decodeURIComponent(link.pathname + link.hash),
						),
					)
					expect(wanted, link.href).toBe(true)
				}
			}
		}
	})

	test('shows the answers that it rests on', async () => {
		await openResult({ ...perfect, jobOffer: 'none', annualPayCny: 123_456 })
		expect(rowOf('article', 'job-offer').textContent).toContain(en.facts.jobOffer.options.none)
		expect(rowOf('article', 'real-pay').textContent).toContain('123,456')
		expect(rowOf('article', 'language').textContent).toContain('Hausa')
		expect(rowOf('article', 'emerging-market').textContent).toContain('Nigeria')
	})

	test('is worked out anew when another tab changes the answers', async () => {
		await openResult(perfect)
		expect(sectionOf('article').dataset.outcome).toBe('eligible')
		const draft = { ...readDraft(), facts: { ...perfect, coreRnd: true } }
		localStorage.setItem('k-visa-check', JSON.stringify(draft))
		act(() => {
			window.dispatchEvent(new StorageEvent('storage', { key: 'k-visa-check' }))
		})
		expect(sectionOf('article').dataset.outcome).toBe('ineligible')
		expect(rowOf('article', 'complements-rnd').dataset.result).toBe('unmet')
	})

	test('passes over stored answers that are none', async () => {
		const facts = { ...perfect, jobOffer: 'maybe', languages: 'all' }
		localStorage.setItem(
			'k-visa-check',
			JSON.stringify({ version: 1, savedOn: day, rulesets: rulesetIds, facts }),
		)
		show()
		await waitFor(() => expectResults({ ...perfect, jobOffer: null, languages: null }))
	})
})

describe('somebody without a job offer', () => {
	const facts: Partial<Facts> = { ...perfect, jobOffer: 'none' }

	test('does not meet the article, and is told what would change that', async () => {
		await openResult(facts)
		expect(headlineOf('article')).toBe(en.result.outcomes.ineligible)
		const step = stepWith(en.result.decides.doing.jobOffer)
		expect(step.textContent).toContain(en.facts.jobOffer.options.written)
		expect(step.dataset.gives?.split(' ')).toContain('article=eligible')
	})

	test('may still stand well under the published rule, which asks for no employer', async () => {
		await openResult(facts)
		expect(sectionOf('k-published').dataset.outcome).toBe('undetermined')
		expect(textOf('k-published')).toContain(onlyAuthority)
		expect(textOf('k-published')).toContain(en.result.card.noEmployer)
	})
})

test('every source of a result carries the day on which it was last looked at', async () => {
	await openResult(perfect)
	const lines = [...document.querySelectorAll('[aria-labelledby="sources"] dd')]
	expect(lines.length).toBeGreaterThan(0)
	const days = new Set(Object.values(cited).map(({ day }) => sayDay('en', day)))
	for (const line of lines) expect([...days].some((day) => line.textContent.includes(day))).toBe(true)
})

describe('somebody with an offer by word of mouth', () => {
	test('is told that it settles nothing, and never that it is a no', async () => {
		await openResult({ ...perfect, jobOffer: 'verbal' })
		expect(rowOf('article', 'job-offer').dataset.result).toBe('unknown')
		const step = stepWith(en.result.decides.doing.jobOffer)
		expect(step.textContent).toContain(
			say(en.result.decides.fromTo, {
				from: en.facts.jobOffer.options.verbal,
				to: en.facts.jobOffer.options.written,
			}),
		)
		const link = within(step).getByRole('link', { name: en.result.decides.doing.jobOffer })
		expect(link.getAttribute('href')).toBe('/en/check/offer?from=result#field-jobOffer')
		expect(headlineOf('article')).toBe(en.result.outcomes.undetermined)
	})
})

describe('somebody who meets everything', () => {
	test('is told so under the article, and is shown no way to yes', async () => {
		await openResult(perfect, ['article'])
		expect(headlineOf('article')).toBe(en.result.outcomes.eligible)
		expect(best()?.textContent).toContain(en.bestWay.opinions.article.met)
		expect(steps()).toEqual([])
	})

	test('waits for the authority alone under the published rule', async () => {
		await openResult(perfect)
		expect(headlineOf('k-published')).toBe(en.result.outcomes.undetermined)
		const text = textOf('k-published')
		expect(text).toContain(onlyAuthority)
		for (const id of parameterIds) expect(text).toContain(en.parameters[id].name)
		for (const criterion of ['young', 'talent-route']) {
			const row = rowOf('k-published', criterion)
			expect(row.dataset.result).toBe('unknown')
			expect(row.textContent).toContain(en.result.marks.unsettled)
			expect(row.textContent).not.toContain(en.result.marks.unmet)
		}
	})
})

describe('somebody of unknown age', () => {
	test('is asked for it, and is not told that only the authority is left', async () => {
		await openResult({ ...perfect, age: null })
		const text = textOf('k-published')
		expect(text).not.toContain(onlyAuthority)
		const name = say(en.result.decides.findOut, { label: en.facts.age.label })
		const link = within(stepWith(name)).getByRole('link', { name })
		expect(link.getAttribute('href')).toBe('/en/check/you?from=result#field-age')
		expect(caveatsOf('k-published')).toContain('young')
		expect(rowOf('k-published', 'young').textContent).toContain(en.result.marks.unknown)
	})
})

describe('somebody of whom nothing is known', () => {
	test('reads that questions are open, and nothing as not met', async () => {
		await openResult({ acceptsStaffRules: null })
		for (const id of rulesetIds) {
			const { missing } = expected(id, {})
			expect(missing.length).toBeGreaterThan(0)
			expect(caveatsOf(id)).toContain('not-asked')
			const words = [...conditionsOf(id).querySelectorAll('[data-criterion]')].map(
				({ textContent }) => textContent,
			)
			for (const word of words) expect(word).not.toContain(en.result.marks.unmet)
		}
	})
})

describe('what is said beside a result', () => {
	test.each<[string, Partial<Facts>, readonly RulesetId[]]>([
		['places', { nationalities: ['GB', 'HK'] }, rulesetIds],
		['paid-work', { plannedActivities: ['paid-job'] }, ['k-published']],
		['paid-work', { plannedActivities: ['business'], jobOffer: 'verbal' }, ['k-published']],
		['young', { age: 61 }, ['k-published']],
		['class-b-60', { age: 61, annualPayCny: 100_000 }, ['work-permit']],
	])('is %s in the card of each rule set that it can turn', async (caveat, facts, ids) => {
		const { unmount } = await openResult({ ...perfect, ...facts })
		expect(rulesetIds.filter((id) => caveatsOf(id).includes(caveat))).toEqual(ids)
		unmount()
		await openResult({ ...perfect, jobOffer: 'none', plannedActivities: ['business'] })
		expect(rulesetIds.filter((id) => caveatsOf(id).includes(caveat))).toEqual([])
	})

	test('is said as "if" while its answer is missing', async () => {
		await openResult({ holdsProof: true })
		expect(caveatsOf('k-published').sort()).toEqual(['not-asked', 'paid-work', 'places', 'young'])
		for (const caveat of ['paid-work', 'places', 'young'] as const)
			expect(textOf('k-published')).toContain(en.result.caveats[caveat].if)
		expect(textOf('work-permit')).toContain(en.result.caveats['class-b-60'].if)
	})

	test('is that answers contradict one another, with the way to change them', async () => {
		const { unmount } = await openResult({ ...perfect, plannedActivities: ['business'] })
		expect(document.querySelector('[data-sheet]')?.textContent).toContain(en.result.doubts.title)
		const changes = [...document.querySelectorAll('[data-sheet] a[href*="#change-"]')].map((link) =>
			link.getAttribute('href'),
		)
		expect(changes).toEqual([
			'/en/check/answers#change-plannedActivities',
			'/en/check/answers#change-jobOffer',
		])
		unmount()
		await openResult({ ...perfect, plannedActivities: ['paid-job'] })
		expect(document.body.textContent).not.toContain(en.result.doubts.title)
	})

	test('is that it is no decision, once, whatever is chosen', async () => {
		await openResult(perfect)
		expect(screen.getAllByText(en.bestWay.selfCheck.first)).toHaveLength(1)
	})

	test('are the points of the work permit, row by row, and their sum', async () => {
		await openResult({ ...perfect, provincialBonus: null })
		const points = expected('work-permit', { ...perfect, provincialBonus: null }).points
		const table = within(wholePartOf(en.bestWay.folds.points.title)).getByRole('table')
		const cells = [...table.querySelectorAll('tbody tr')].map((row) => row.lastElementChild?.textContent)
		const interval = (low: number, high: number) =>
			low === high ? String(low) : say(en.result.points.interval, { low, high })
		expect(cells).toEqual(points?.factors.map(({ low, high }) => interval(low, high)))
		const total = table.querySelector('tfoot td')?.textContent
		expect(total).toBe(interval(points?.low ?? 0, points?.high ?? 0))
		expect(cells).toContain(interval(0, 10))
	})
})

describe('the next steps', () => {
	const { doing } = en.result.decides
	const titles = () => steps().map((step) => step.querySelector('h3')?.textContent)

	test('are at most three, those of the best way first, and none for an employer without an offer', async () => {
		await openResult({
			...perfect,
			managementPlan: false,
			jobOffer: 'none',
			experienceYears: 1,
			highestDegree: 'none',
			annualPayCny: 100_000,
			holdsProof: false,
		})
		expect(titles()).toHaveLength(3)
		expect(titles()[0]).toBe(doing.holdsProof)
		expect(titles()).not.toContain(say(en.result.decides.employer.title, { count: 1 }))
	})

	test('say of each what it alone gives', async () => {
		await openResult({ ...perfect, jobOffer: 'none', holdsProof: false }, ['article', 'work-permit', 'h1b'])
		const gives = stepWith(doing.jobOffer).dataset.gives?.split(' ')
		expect(gives?.toSorted()).toEqual(['article=eligible', 'h1b=eligible', 'work-permit=eligible'])
	})

	test('with an offer name what is for the employer, in one step', async () => {
		await openResult({ ...perfect, domesticSales: true, managementPlan: null }, ['article'])
		const step = stepWith(say(en.result.decides.employer.title, { count: 2 }))
		expect(step.textContent).toContain(en.facts.domesticSales.label)
		expect(step.textContent).toContain(en.facts.managementPlan.label)
		expect(step.dataset.gives).toBe('article=eligible')
	})

	test('never are questions that were not asked: those stand in the one action', async () => {
		const { holdsProof: _, ...known } = perfect
		await openResult(known, ['k-published'])
		expect(titles()).toEqual([])
		const link = within(best() as HTMLElement).getByRole('link')
		expect(link.textContent).toBe(say(en.bestWay.links.answer, { count: 1 }))
		expect(link.getAttribute('href')).toBe('/en/check/studies?from=result#field-holdsProof')
	})

	test('of a person with Chinese nationality are none, and no document is asked for', async () => {
		const open = (nationalities: string[]) =>
			openResult({ ...perfect, nationalities }, ['k-published', 'article'])
		const { unmount } = await open(['CN', 'NG'])
		expect(best()?.textContent).toContain(en.bestWay.actions.left.nationalities)
		unmount()
		await open(['CN'])
		expect(best()?.dataset.way).toBe('not-needed')
		expect(steps()).toEqual([])
		expect(partOf(en.bestWay.folds.documents.title)).toBeNull()
		const paper = () => document.querySelector('[data-paper="summary"]')?.textContent
		expect(paper()).not.toContain(en.result.paper.questions)
		cleanup()
		await openResult(perfect, ['k-published', 'article'])
		expect(paper()).toContain(en.result.paper.questions)
	})

	test('are not given for a way that is closed', async () => {
		await openResult({ ...perfect, localCouldDo: true, jobOffer: 'none' }, ['work-permit'])
		expect(sectionOf('work-permit').dataset.outcome).toBe('ineligible')
		expect(best()?.dataset.way).toBe('k-published')
		expect(titles()).not.toContain(doing.jobOffer)
	})

	test('add to a list and do not repeat it', async () => {
		await openResult({ ...perfect, languages: [{ language: 'de', level: 'native' }] }, ['article'])
		expect(stepWith(doing.languages).textContent).toMatch(
			containing(say(en.result.decides.also, { from: `German (${en.levels.native})`, to: anything })),
		)
	})

	test('is asked about on paper at the office of the best way, never about one that is closed', async () => {
		const paper = () => document.querySelector('[data-paper="summary"]')?.textContent
		const { questions, questionsPermit } = en.result.paper
		const closed: Partial<Facts> = { ...perfect, degreeField: 'business-law', teachesOrResearches: false }
		await openResult(closed)
		expect(sectionOf('k-published').dataset.outcome).toBe('ineligible')
		expect(paper()).toContain(questionsPermit)
		expect(paper()).not.toContain(questions)
		expect(best()?.dataset.way).toBe('work-permit')
	})
})

describe('the documents', () => {
	const named = () => wholePartOf(en.bestWay.folds.documents.title).textContent ?? ''

	test('are those that this person needs, and none for an opinion', async () => {
		const { unmount } = await openResult({ ...perfect, teachesOrResearches: false }, [
			'k-published',
			'article',
		])
		expect(named()).toContain(en.evidence['degree-certificate'])
		expect(named()).not.toContain(en.evidence['post-letter'])
		expect(named()).not.toContain(en.evidence['business-licence'])
		expect(named()).toContain(en.result.evidence.none)
		unmount()
		await openResult({ ...perfect, teachesOrResearches: true }, ['k-published'])
		expect(named()).toContain(en.evidence['post-letter'])
	})
})

describe('the best way', () => {
	test('that is left to the authority leads on to the permit, from the same answers', async () => {
		const { user, visited } = await openResult({ ...perfect, canShowHealthCertificate: null }, [
			'k-published',
		])
		const step = stepWith(en.bestWay.steps.check.title)
		expect(step.dataset.step).toBe('{}')
		await user.click(within(step).getByRole('button', { name: en.bestWay.links.check }))
		expect(readDraft()?.rulesets).toEqual(['k-published', 'work-permit'])
		await waitFor(() => expect(visited).toHaveLength(1))
	})

	test('has one action and one address, and its questions stand in Chinese, too', async () => {
		await openResult(perfect, ['k-published'])
		const text = best()?.textContent
		expect(text).toContain(say(en.bestWay.sentences.authority, { name: en.bestWay.names['k-published'] }))
		expect(text).toContain(en.bestWay.actions.askVisa)
		expect(text).toContain(en.bestWay.who.visa)
		expect(within(best() as HTMLElement).getAllByRole('link')).toHaveLength(1)
		expect(document.querySelectorAll('#questions [lang="zh-CN"], #questions [lang^="zh"]')).toHaveLength(3)
	})
})

describe('what is ticked as there', () => {
	const tick = (name: string) =>
		screen.getAllByRole<HTMLInputElement>('checkbox', { name })[0] as HTMLInputElement

	test('is kept on the device, and shown when the page is opened again', async () => {
		const { user, unmount } = await openResult(perfect)
		await user.click(tick(en.evidence.passport))
		await user.click(tick(en.evidence['degree-certificate']))
		await user.click(tick(en.evidence.passport))
		expect(readDraft()?.prepared).toEqual(['degree-certificate'])
		unmount()
		await openResult(perfect)
		expect(tick(en.evidence['degree-certificate']).checked).toBe(true)
		expect(tick(en.evidence.passport).checked).toBe(false)
	})
})

describe('from a result one can', () => {
	test('take in a rule set that was not chosen, at the first question that it still needs', async () => {
		const { canShowHealthCertificate: _, ...known } = perfect
		const { user, visited } = await openResult(known, ['article'])
		const name = say(en.result.others.addOf, { name: en.rulesets['work-permit'].name })
		await user.click(screen.getByRole('button', { name }))
		expect(readDraft()?.rulesets).toEqual(['article', 'work-permit'])
		await waitFor(() => expect(visited).toEqual(['/en/check/permit']))
	})

	test('read that only what decides was asked, and answer the rest', async () => {
		const { holdsProof: _, ...known } = perfect
		const { user, unmount, visited } = await openResult(known, ['article'])
		const rest = () => screen.queryByRole('button', { name: en.result.quick.rest })
		expect(rest()).not.toBeNull()
		await user.click(rest() as HTMLElement)
		expect(readDraft()?.way).toBe('full')
		await waitFor(() => expect(visited).toHaveLength(1))
		unmount()
		await openResult(known, ['article'])
		expect(rest()).toBeNull()
	})

	test('start over with the same rule sets', async () => {
		const { user, visited } = await openResult({ age: 29 }, ['h1b'])
		await user.click(screen.getByRole('button', { name: en.result.startOver }))
		await user.click(
			within(screen.getByRole('dialog')).getByRole('button', {
				name: say(en.form.eraseDialog.erase, { count: 1 }),
			}),
		)
		expect(readDraft()).toMatchObject({ rulesets: ['h1b'], facts: {} })
		expect(visited).toEqual(['/en/check/you'])
	})

	test('open the conditions of each rule set in its line', async () => {
		await openResult({ ...perfect, jobOffer: 'none' })
		for (const id of rulesetIds) {
			expect(sectionOf(id).tagName).toBe('DETAILS')
			expect(sectionOf(id).contains(conditionsOf(id))).toBe(true)
			const { criteria } = expected(id, perfect)
			expect(textOf(id)).toContain(say(en.bestWay.line.count, { count: criteria.length }))
		}
	})

	test('ask the employer only with an offer', async () => {
		const ask = () => screen.queryByRole('link', { name: en.bestWay.links.askEmployer })
		const { unmount } = await openResult({ ...perfect, jobOffer: 'none' })
		expect(ask()).toBeNull()
		unmount()
		await openResult(perfect)
		expect(ask()).not.toBeNull()
	})
})

describe('evidence for an answer by own judgement', () => {
	const facts = { ...perfect, degreeInstitutionRenowned: false, teachesOrResearches: false }
	const { evidence } = en.bestWay.steps

	test('can be noted, is kept on the device, stands on the paper, and is in no code', async () => {
		const { user } = await openResult(facts, ['k-published', 'article'])
		const codes = () =>
			[...document.querySelectorAll('[data-typed], a[href*="/handoff#"]')].map(
				({ textContent }) => textContent,
			)
		await waitFor(() => expect(codes().length).toBeGreaterThan(1))
		const before = codes()
		const field = screen.getByLabelText<HTMLTextAreaElement>(evidence.label)
		await user.click(field)
		await user.paste(`My ministry lists it.${'x'.repeat(600)}`)
		await user.tab()
		const kept = readDraft()?.evidenceNote ?? ''
		expect(kept).toMatch(/^My ministry lists it\./)
		expect(kept).toHaveLength(maxEvidenceNoteCharacters)
		expect(document.querySelector('[data-paper="summary"] [data-noted]')?.textContent).toContain(kept)
		expect(codes()).toEqual(before)
	})

	test('is kept before the page is printed, and a longer one in the storage is cut', async () => {
		saveDraft({
			version: 1,
			savedOn: day,
			rulesets: ['k-published'],
			way: 'full',
			employerInMind: true,
			facts,
			evidenceNote: 'y'.repeat(maxEvidenceNoteCharacters + 1),
		})
		const { user } = await openResult(facts, ['k-published'])
		const field = screen.getByLabelText<HTMLTextAreaElement>(evidence.label)
		expect(field.value).toHaveLength(maxEvidenceNoteCharacters)
		await user.clear(field)
		await user.type(field, 'Found it')
		window.dispatchEvent(new Event('beforeprint'))
		expect(readDraft()?.evidenceNote).toBe('Found it')
	})
})

describe('somebody who is sure of nothing', () => {
	test('reads "I’m not sure" where somebody who was not asked reads "Not answered"', async () => {
		await openResult({ knowsCustoms: null }, ['article'])
		expect(rowOf('article', 'customs').textContent).toContain(en.form.unsure)
		expect(rowOf('article', 'social-norms').textContent).toContain(en.result.conditions.notAnswered)
	})
})

describe.each(localesToday)('the page in %s', (locale) => {
	test('is said in words alone, and each of its ids is its own', async () => {
		await openResult({ ...perfect, jobOffer: 'verbal', monthsPerYear: null, age: 17 }, rulesetIds, locale)
		const { body } = document
		expect(body.textContent).not.toMatch(/[{}]|undefined|\[object|NaN/)
		for (const id of [...factIds.filter((fact) => /[A-Z]/.test(fact)), ...parameterIds]) {
			expect(body.textContent).not.toContain(id)
		}
		const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id)
		expect(ids).toEqual([...new Set(ids)])
		for (const element of body.querySelectorAll('[aria-labelledby]')) {
			expect(ids).toContain(element.getAttribute('aria-labelledby'))
		}
		expect(body.querySelectorAll('h1')).toHaveLength(1)
		const official: readonly (string | null)[] = Object.values(cited).map(addressOf)
		for (const link of body.querySelectorAll('a')) {
			const href = link.getAttribute('href') ?? ''
			const calls = ['tel:12367', 'tel:12333'].includes(href)
			const inside = href.startsWith('#') || href === `/${locale}` || href.startsWith(`/${locale}/`)
			const own = `${window.location.origin}/${locale}/handoff#`
			const handsOver =
				href.startsWith(own) || (href.startsWith('mailto:?') && decodeURIComponent(href).includes(own))
			expect(inside || calls || handsOver || official.includes(href), href).toBe(true)
			if (href.startsWith('#')) expect(ids).toContain(href.slice(1))
		}
	})
})

describe('without a draft', () => {
	test.each(localesToday)('there is nothing to show but the way to the start in %s', (locale) => {
		show(locale)
		expect(document.querySelector('[data-ruleset]')).toBeNull()
		expect(document.querySelectorAll('h1')).toHaveLength(1)
		const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
		expect(links).toEqual([`/${locale}`])
	})

	test.each([
		['', null],
		['where a check has begun but nothing is answered', { facts: {} }],
		['where what was answered is none', { facts: { age: 'old', jobOffer: 7 } }],
	])('says that there are no answers yet %s', (_where, stored) => {
		const draft = { version: 1, savedOn: day, rulesets: rulesetIds, ...stored }
		if (stored) localStorage.setItem('k-visa-check', JSON.stringify(draft))
		show()
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(en.result.empty.title)
	})

	test('a result is gone once it is erased, which is asked before', async () => {
		const { user } = await openResult({ age: 29, jobOffer: 'none', holdsProof: null })
		const erase = screen.getByRole('button', { name: en.result.erase })
		await user.click(erase)
		const dialog = within(screen.getByRole('dialog'))
		await user.click(dialog.getByRole('button', { name: en.form.eraseDialog.keep }))
		expect(screen.queryByRole('dialog')).toBeNull()
		expect(readFacts(readDraft())).toEqual({ age: 29, jobOffer: 'none', holdsProof: null })
		await user.click(erase)
		await user.click(
			within(screen.getByRole('dialog')).getByRole('button', {
				name: say(en.form.eraseDialog.erase, { count: 3 }),
			}),
		)
		expect(localStorage).toHaveLength(0)
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(en.result.empty.title)
	})
})
