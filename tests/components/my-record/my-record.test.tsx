import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import RecordView from '@/components/my-record/page/record-view'
// Loads by a press: here before it, since others wait no longer than they have to.
import '@/components/my-record/stored/correct-answer'
import { recordWords } from '@/components/my-record/parts/record-words'
import { sayAnswer } from '@/lib/explain/explain'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { sayDay } from '@/lib/i18n/say'
import { factsFor } from '@/lib/screening/role/role-facts'
import { consentNotices } from '@/lib/team-api/routes/consent-notice'
import type { TeamRoute } from '@/lib/team-api/routes/define-route'
import type { MyAnswer, MyRecord, MyRequest } from '@/lib/team-api/routes/my-record'
import { evaluateByDefinition } from '@/rules/evaluation/evaluate-by-definition'
import type { FactId } from '@/rules/facts'
import { rulesets } from '@/rules/rulesets'
import { parametersOn, type VersionsOf } from '@/rules/rulesets/versions'
import { newUser } from '@/tests/components/user'
import { nextApplied, nextKPublished } from '@/tests/rules/sample-versions'
import { localesToday } from '@/tests/runs'
import { anything, containing, en, plainWordsOf, say } from '@/tests/wording'

vi.setConfig({ testTimeout: 30_000 })

const today = '2026-11-25'
const texts = en.myRecord
const values: { readonly [F in FactId]?: unknown } = {
	nationalities: ['KE'],
	age: 30,
	highestDegree: 'bachelor',
	languages: [{ language: 'sw', level: 'native' }],
	jobOffer: 'verbal',
	annualPayCny: 240_000,
	knowsCustoms: null,
	canShowHealthCertificate: true,
}
const answers = Object.entries(values).map(([fact, value]) => ({
	...{ fact, value },
	origin:
		fact === 'age'
			? { kind: 'hand', by: 'Wei Sun', on: today }
			: { kind: 'sheet', file: 'cv.xlsx', on: '2026-11-02' },
})) as unknown as readonly MyAnswer[]
const request = (given: Partial<MyRequest>): MyRequest => ({
	...{ id: String(given.kind), kind: 'review', at: '2026-11-12T09:00:00Z', due: '2026-12-12', state: 'open' },
	...{
		words: null,
		about: null,
		before: null,
		after: null,
		notice: null,
		answer: null,
		answeredBy: null,
		answeredAt: null,
	},
	...given,
})
const opening: MyRecord['openings'][number] = {
	...{ id: 'r1', name: 'Localisation engineer', rulesets: ['article', 'k-published'], stage: 'interview' },
	...{
		facts: { jobOffer: 'written', paidInMoney: true },
		owner: null,
		noSpecialRoutes: false,
		tags: [],
		dates: [],
	},
}
const record: MyRecord = {
	...{ today, company: 'Example Appliances', contact: 'privacy@example.com', parameters: {}, versions: {} },
	candidate: { id: '17', name: 'Achieng Mutua', email: null, birthDate: null },
	openings: [opening],
	decisions: [
		{
			...{ opening: 'r1', name: opening.name, choice: 'hold', by: 'Lin Chen', on: '2026-11-23' },
			reason: 'Waiting for the signed offer.',
			advice: { ruleset: 'article', version: '2026-11-24', outcome: 'undetermined' },
		},
	],
	answers,
	...{ row: [], documents: [] },
	notes: [{ opening: 'r1', text: 'Speaks <b>clearly</b>', by: 'Wei Sun', at: '2026-11-20T08:00:00Z' }],
	consents: [
		{ consent: 'sensitive', isGiven: true, on: '2026-11-09', notice: '2026-11-01' },
		{ consent: 'pool', isGiven: false, on: null, notice: null },
	],
	isSensitiveWithdrawn: false,
	end: { on: '2027-05-22', from: 'decision', since: '2026-11-23', keptDays: 180 },
	requests: [],
	readers: [{ name: 'Lin Chen', last: today }],
}

type Sent = { readonly path: string; readonly body: object }

/** The page with a record; what it sends is answered with `answered`. */
async function open(
	shown: MyRecord,
	locale: Locale = 'en',
	answered: MyRecord = shown,
	known: VersionsOf = (id) => [rulesets[id]],
) {
	window.history.replaceState(null, '', `/${locale}/my-record#secret`)
	const sent: Sent[] = []
	const came: MyRecord[] = []
	const ask = async ({ path }: TeamRoute, body: object) => {
		sent.push({ path, body })
		return { ok: true, value: answered } as never
	}
	const words = recordWords(locale, plainWordsOf(locale))
	const onRecord = (after: MyRecord) => came.push(after)
	render(
		<RecordView {...{ locale, words, ask, onRecord }} record={shown} onEnd={() => undefined} known={known} />,
	)
	await screen.findByRole('heading', { level: 1, name: containing(shown.company) })
	return { sent, came, words }
}

const part = (id: string) => within(document.querySelector(`[aria-labelledby="${id}"]`) as HTMLElement)
const card = (id: string) => document.querySelector<HTMLElement>(`[data-ruleset="${id}"]`)
const buttonIn = (element: Element | null) => element?.querySelector('button') as HTMLButtonElement
const rowOf = (fact: string) => document.querySelector<HTMLElement>(`[data-fact="${fact}"]`)

beforeEach(() => {
	Element.prototype.scrollIntoView = () => undefined
})
afterEach(cleanup)

describe('a candidate’s own page', () => {
	test.each(localesToday)(
		'says every stored answer in %s, and its results are those of the rules',
		async (locale) => {
			const { words } = await open(record, locale)
			const { countryNames, languageNames } = await (await import('@/lib/words/names')).loadNames(locale)
			const speech = { locale, words, countries: countryNames, languages: languageNames }
			for (const { fact, value } of answers) {
				expect(rowOf(fact)?.textContent).toContain(
					sayAnswer(speech, fact, value) ?? say(en.form.unsure).slice(0, 0),
				)
			}
			const facts = factsFor(opening, { facts: values as never })
			for (const id of ['k-published', 'article'] as const) {
				const result = evaluateByDefinition(rulesets[id], { facts, parameters: parametersOn(today) }, today)
				const shown = card(id)
				expect(shown?.dataset.outcome).toBe(result.outcome)
				for (const criterion of result.criteria) {
					const row = shown?.querySelector<HTMLElement>(`[data-criterion="${criterion.id}"]`)
					expect(row?.dataset.result).toBe(criterion.result)
				}
			}
			expect(card('k-published')?.compareDocumentPosition(card('article') as Node)).toBe(
				Node.DOCUMENT_POSITION_FOLLOWING,
			)
			expect(document.querySelectorAll('a[hreflang]')).toHaveLength(localeIds.length - 1)
			for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
				expect(link.hash).toBe('#secret')
			expect(document.querySelector('b')).toBeNull()
			expect(screen.getByText('Speaks <b>clearly</b>')).toBeTruthy()
		},
	)

	test('counts a limit that the employer has set as its own, and says its source', async () => {
		const source = 'Notice of the province'
		const limit = { value: 29, source, date: '2026-11-01' }
		await open({ ...record, parameters: { minAge: { ...limit, value: 18 }, maxAge: limit } })
		expect(card('k-published')?.querySelector('[data-criterion="young"]')?.getAttribute('data-result')).toBe(
			'unmet',
		)
		expect(document.querySelector('[data-own-limit="maxAge"]')?.textContent).toContain(source)
		cleanup()
		await open(record)
		expect(card('k-published')?.querySelector('[data-criterion="young"]')?.getAttribute('data-result')).toBe(
			'unknown',
		)
	})

	test('goes by the version that the employer has applied, and says where a newer one counts', async () => {
		const next = { ...nextKPublished, effectiveFrom: '2026-11-20' }
		const known: VersionsOf = (id) => (id === 'k-published' ? [rulesets[id], next] : [rulesets[id]])
		const young = () =>
			card('k-published')?.querySelector('[data-criterion="young"]')?.getAttribute('data-result')
		const older = () => document.querySelector('[data-older-version]')?.textContent
		await open(record, 'en', record, known)
		expect(young()).toBe('unknown')
		const { version: from } = rulesets['k-published']
		const rules = en.rulesets['k-published'].name
		expect(older()).toMatch(
			containing(say(texts.checked.older, { rules, from, date: sayDay('en', '2026-11-20') })),
		)
		cleanup()
		const applied = { ...record, versions: nextApplied }
		await open(applied, 'en', applied, known)
		expect(young()).toBe('met')
		expect(older()).toBeUndefined()
	})

	test('says who decided, why it is deleted when, and where each answer came from', async () => {
		await open(record)
		expect(part('decision').getByText(en.screen.explain.choices.hold)).toBeTruthy()
		expect(part('decision').getByText(containing('Waiting for the signed offer.'))).toBeTruthy()
		const day = (on: string) => sayDay('en', on)
		screen.getByText(containing(say(texts.end.title, { on: day('2027-05-22') })))
		screen.getByText(containing(say(texts.end.decision, { days: 180, since: day('2026-11-23') })))
		expect(rowOf('age')?.textContent).toContain('Wei Sun')
		expect(rowOf('highestDegree')?.textContent).toContain('cv.xlsx')
		screen.getByText(containing(say(texts.stored.reader, { name: 'Lin Chen', on: day(today) })))
	})

	test('a correction sends the fact’s value, and only one that its field can read', async () => {
		const after = { ...record, answers: answers.filter(({ fact }) => fact !== 'age') }
		const { sent, came } = await open(record, 'en', after)
		const user = newUser()
		const label = en.facts.age.label
		const opener = buttonIn(rowOf('age'))
		expect(opener.ariaLabel).toBe(say(texts.stored.correctOf, { label }))
		await user.click(opener)
		const field = await screen.findByDisplayValue('30')
		const save = screen.getByText(texts.stored.save)
		await user.clear(field)
		await user.click(save)
		screen.getByText(texts.stored.empty)
		await user.type(field, '1234')
		await user.click(save)
		expect(sent).toEqual([])
		await user.clear(field)
		await user.type(field, '31{Enter}')
		await screen.findByText(say(texts.stored.corrected, { label }))
		expect(sent).toEqual([{ path: 'my-record/correct', body: { fact: 'age', value: 31 } }])
		expect(came).toEqual([after])
	})

	test('withdrawing is the same one press as agreeing', async () => {
		const { sent } = await open(record)
		const user = newUser()
		const { sensitive, pool } = en.screen.sheet.consent
		const [withdraw, agree] = [...document.querySelectorAll('[data-consent]')].map(buttonIn)
		expect(withdraw?.ariaLabel).toBe(say(texts.consents.withdrawFrom, { what: sensitive }))
		expect(agree?.ariaLabel).toBe(say(texts.consents.agreeTo, { what: pool }))
		await user.click(withdraw as Element)
		await user.click(agree as Element)
		const [notice] = consentNotices
		expect(sent.map(({ body }) => body)).toEqual([
			{ consent: 'sensitive', given: false, notice },
			{ consent: 'pool', given: true, notice },
		])
	})

	test('a request says what became of it: overdue, whom to ask', async () => {
		const requests = [
			request({ id: 'a', due: '2026-11-24', words: 'Please look' }),
			request({ id: 'b', due: today }),
			request({
				id: 'c',
				state: 'done',
				answer: 'We did',
				answeredBy: 'Lin Chen',
				answeredAt: '2026-11-13T09:00:00Z',
			}),
			request({ id: 'd', kind: 'correction', state: 'done', about: 'age', before: 29, after: 30 }),
			request({ id: 'e', kind: 'consent', state: 'done', about: 'pool', after: false }),
		]
		await open({ ...record, requests })
		const [overdue, due, answered, corrected, withdrawn] = part('requests')
			.getAllByRole('listitem')
			.map(({ textContent }) => textContent)
		expect(overdue).toMatch(
			containing(say(texts.requests.overdue, { due: anything, contact: 'privacy@example.com' })),
		)
		expect(overdue).toContain('Please look')
		expect(due).toMatch(containing(say(texts.requests.due, { due: sayDay('en', today) })))
		expect(answered).toMatch(containing(say(texts.requests.answered, { by: 'Lin Chen', on: anything })))
		expect(answered).toContain('We did')
		expect(corrected).toMatch(/29.*→.*30/)
		expect(withdrawn).toContain(say(texts.requests.kinds.withdrawn, { what: en.screen.sheet.consent.pool }))
	})

	test('where consent was withdrawn, no answer about health or a criminal record can be given', async () => {
		const left = answers.filter(({ fact }) => fact !== 'canShowHealthCertificate')
		const permit = { ...opening, rulesets: ['work-permit' as const] }
		await open({ ...record, answers: left, openings: [permit], isSensitiveWithdrawn: true })
		screen.getByText(texts.stored.withdrawn)
		expect(rowOf('canShowNoCriminalRecord')).toBeNull()
		expect(rowOf('canShowHealthCertificate')).toBeNull()
		expect(rowOf('experienceYears')?.textContent).toContain(texts.stored.unanswered)
	})
})
