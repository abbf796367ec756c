import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { AskPage } from '@/components/ask-employer/ask/ask-page'
import { askWords, openedWords } from '@/components/ask-employer/parts/employer-words'
import { PlainQuestions } from '@/components/ask-employer/plain-questions'
import { HandoffPage } from '@/components/handoff/handoff-page'
import { checkAll } from '@/components/result/checked/check-all'
import { resultWords } from '@/components/result/result-words'
import { openQuestionsForEmployer } from '@/lib/ask-employer/open-questions'
import { questionsForEmployer } from '@/lib/ask-employer/questions-for-employer'
import { today } from '@/lib/day/today'
import { type Draft, eraseDraft, readDraft, saveDraft } from '@/lib/draft/draft-store'
import { restoreDraft } from '@/lib/draft/set-aside'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import { encodeEmployerQuestion, encodeEmployerReply } from '@/lib/handoff/encode-handoff'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { type FactId, factIds, facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import { recordingRouter } from '@/tests/components/recording-router'
import { newUser } from '@/tests/components/user'
import { perfect } from '@/tests/rules/candidates'
import { localesToday } from '@/tests/runs'
import { en, plainWordsOf, say } from '@/tests/wording'

vi.setConfig({ testTimeout: 60_000 })

const asOf = '2026-11-24'
const texts = en.employer
/** Questions in words for the employer. */
const theirs: { readonly [F in FactId]?: string } = questionsForEmployer(en)
const reference = 'question-1'
const employers = factIds.filter((fact) => facts[fact].who === 'E')

/** Somebody who knows nothing of the employer, and has said so. */
const engineer: Partial<Facts> = {
	...perfect,
	...Object.fromEntries(employers.map((fact) => [fact, null])),
}
const draft = (given: Partial<Facts>, more: Partial<Draft> = {}): Draft => ({
	...{ version: 1, savedOn: asOf, rulesets: ['article', 'work-permit'], way: 'quick', employerInMind: false },
	facts: given,
	asked: [{ reference, on: asOf }],
	...more,
})
const questionCode = (asked: readonly FactId[]) =>
	encodeEmployerQuestion({ asked, rulesets: ['article', 'work-permit'], asOf, reference })
const replyCode = (given: Partial<Facts>, under = reference) =>
	encodeEmployerReply({ facts: given, rulesets: ['article'], asOf, reference: under })

afterEach(() => {
	cleanup()
	localStorage.clear()
	sessionStorage.clear()
	eraseDraft()
	window.history.replaceState(null, '', '/')
})

async function openCode(code: string, locale: Locale = 'en') {
	window.history.replaceState(null, '', `/${locale}/handoff#${code}`)
	const { router, visited } = recordingRouter()
	const words = plainWordsOf(locale)
	const { notSure } = words.form.answers
	const { unmount } = render(
		<AppRouterContext value={router}>
			<HandoffPage
				locale={locale}
				words={{ ...words, ...resultWords(locale, words), notSure, employer: openedWords(words) }}
			/>
		</AppRouterContext>,
	)
	await waitFor(() => expect(document.querySelector('main h2, h2')).not.toBeNull())
	return { visited, user: newUser(), unmount }
}

async function openAsk(locale: Locale = 'en') {
	const { unmount } = render(
		<AppRouterContext value={recordingRouter().router}>
			<AskPage locale={locale} words={askWords(plainWordsOf(locale))} />
		</AppRouterContext>,
	)
	await waitFor(() => expect(screen.queryByText(en.result.loading.status)).toBeNull())
	return { unmount, user: newUser() }
}
const linkOf = () =>
	[...document.querySelectorAll('a')].find(({ href }) => href.includes('/handoff#'))?.href ?? ''
const readLink = <P extends 'question' | 'reply'>(purpose: P) => {
	const read = decodeHandoff(linkOf())
	if (read.kind !== 'read' || read.purpose !== purpose) throw new Error(`${purpose}: ${read.kind}`)
	return read as Extract<typeof read, { purpose: P }>
}

describe('the page that asks the employer', () => {
	test('makes a link with what is open, that holds nothing of the applicant', async () => {
		saveDraft(draft(engineer))
		await openAsk()
		await screen.findByRole('button', { name: en.handoff.handOver.copy })
		const asked = openQuestionsForEmployer(engineer, ['article', 'work-permit'], today())
		expect(asked.length).toBeGreaterThan(15)
		const read = readLink('question')
		expect(read).toEqual({
			...{ kind: 'read', purpose: 'question', asked, asOf: today(), dropped: [] },
			...{ code: read.code, reference: read.reference, rulesets: ['article', 'work-permit'] },
		})
		expect(document.body.textContent).toContain(say(texts.ask.lead, { count: asked.length }))
		for (const fact of asked) expect(document.body.textContent).toContain(theirs[fact])
	})

	test('is known again by its reference, which is one for a day', async () => {
		saveDraft(draft(engineer, { asked: [] }))
		const first = await openAsk()
		await screen.findByRole('button', { name: en.handoff.handOver.copy })
		const link = linkOf()
		expect(readDraft()?.asked).toEqual([{ reference: readLink('question').reference, on: today() }])
		first.unmount()
		await openAsk()
		await screen.findByRole('button', { name: en.handoff.handOver.copy })
		expect(linkOf()).toBe(link)
	})

	test('has a text for the mail, with the questions and the link, to copy', async () => {
		saveDraft(draft({ ...perfect, localCouldDo: null, annualPayCny: null }))
		const { user } = await openAsk()
		await user.click(await screen.findByRole('button', { name: texts.ask.mail.copy }))
		await screen.findByText(texts.ask.mail.copied)
		const mail = await navigator.clipboard.readText()
		expect(mail).toContain(`1. ${theirs.annualPayCny}\n2. ${theirs.localCouldDo}`)
		expect(mail).toContain(linkOf())
		expect(mail).not.toMatch(/[{}\u00a0]|undefined/)
	})

	test('offers to ask what the applicant answered in the employer’s place, and leaves it out when told so', async () => {
		saveDraft(draft({ ...perfect, managementPlan: false }, { rulesets: ['article'] }))
		const { user } = await openAsk()
		await screen.findByRole('button', { name: en.handoff.handOver.copy })
		const { label } = en.facts.managementPlan
		const guess = screen.getByRole<HTMLInputElement>('checkbox', {
			name: new RegExp(say(texts.ask.guesses.ask, { label })),
		})
		expect(guess.checked).toBe(true)
		expect(document.body.textContent).toContain(say(texts.ask.guesses.yours, { answer: en.form.no }))
		expect(document.body.textContent).not.toContain(texts.ask.noChange.title)
		expect(readLink('question').asked).toEqual(['managementPlan'])
		await user.click(guess)
		expect(linkOf()).toBe('')
	})

	test('says beforehand that no answer can change a result, and which condition keeps it', async () => {
		saveDraft(draft({ ...perfect, localCouldDo: null, jobOffer: 'none' }, { rulesets: ['article'] }))
		await openAsk()
		await screen.findByRole('button', { name: en.handoff.handOver.copy })
		const list = en.screen.short.article['job-offer']
		expect(document.body.textContent).toContain(say(texts.ask.noChange.text, { list }))
	})

	test.each([
		['everything is answered', perfect],
		['nothing would help', { ...engineer, nationalities: ['CN'] }],
	])('asks nothing where %s', async (_name, given) => {
		saveDraft(draft(given, { rulesets: ['article'], asked: [] }))
		await openAsk()
		await screen.findByText(texts.ask.none.title)
		expect(linkOf()).toBe('')
		expect(readDraft()?.asked).toBeUndefined()
	})
})

test('without JavaScript the questions are a text to copy, with no link in it', () => {
	const words = plainWordsOf('en')
	const given = normalise({ ...perfect, localCouldDo: null })
	const shown = checkAll(given, ['article'], today()).filter(({ chosen }) => chosen)
	render(<PlainQuestions words={words} say={sayIn('en')} shown={shown} facts={given} />)
	const { textContent } = document.body
	expect(textContent).toContain(texts.ask.plain)
	expect(textContent).toContain(
		say(texts.ask.mail.question, { place: 1, question: theirs.localCouldDo ?? '' }),
	)
	expect(textContent).toContain(texts.ask.mail.below)
	expect(textContent).not.toContain('http')
})

describe('the employer', () => {
	const asked = ['paidInMoney', 'annualPayCny', 'designWork', 'productionWork', 'localCouldDo'] as const

	test('reads what is asked and what for, answers or leaves open, and gets a link back', async () => {
		const { user } = await openCode(questionCode(asked))
		await screen.findByRole('heading', { level: 1, name: say(texts.answer.title, { count: asked.length }) })
		expect(document.body.textContent).toContain(texts.answer.expecting.title)
		expect(document.body.textContent).toContain(sayDay('en', asOf))
		expect(document.body.textContent).toContain(
			say(texts.answer.servesLine, {
				name: en.rulesets.article.name,
				conditions: en.screen.short.article['real-pay'],
			}),
		)
		const pay = screen.getByRole('group', { name: theirs.paidInMoney })
		await user.click(within(pay).getByRole('radio', { name: en.form.yes }))
		const local = screen.getByRole('group', { name: theirs.localCouldDo })
		await user.click(within(local).getByRole('radio', { name: en.form.unsure }))
		const amount = document.querySelector<HTMLInputElement>('#field-annualPayCny')
		if (!amount) throw new Error('no field for the pay')
		await user.type(amount, 'a lot')
		await user.click(screen.getByRole('button', { name: texts.answer.make }))
		expect(screen.getByRole('alert').textContent).toContain(theirs.annualPayCny)
		await user.clear(amount)
		await user.type(amount, '240,000')
		await user.click(screen.getByRole('button', { name: texts.answer.make }))
		const title = await screen.findByRole('heading', { level: 1, name: texts.answer.made.title })
		expect(document.activeElement).toBe(title)
		expect(readLink('reply')).toMatchObject({
			facts: { paidInMoney: true, annualPayCny: 240_000, localCouldDo: null },
			...{ reference, asOf: today(), rulesets: ['article', 'work-permit'] },
		})
		expect(Object.keys(readLink('reply').facts)).toHaveLength(3)
		expect(localStorage).toHaveLength(0)
	})

	test('finds what was entered again after a reload of the tab, and not for another question', async () => {
		const first = await openCode(questionCode(asked))
		const radio = (name: string) =>
			within(screen.getByRole('group', { name: theirs.paidInMoney })).getByRole<HTMLInputElement>('radio', {
				name,
			})
		await first.user.click(radio(en.form.no))
		first.unmount()
		const again = await openCode(questionCode(asked))
		expect(radio(en.form.no).checked).toBe(true)
		again.unmount()
		await openCode(questionCode(['paidInMoney']))
		expect(radio(en.form.no).checked).toBe(false)
	})

	test('can change the answers after the link was made', async () => {
		const { user } = await openCode(questionCode(['designWork', 'productionWork']))
		await user.click(screen.getByRole('button', { name: en.form.none }))
		await user.click(screen.getByRole('button', { name: texts.answer.make }))
		expect(readLink('reply').facts).toEqual({ designWork: false, productionWork: false })
		await user.click(screen.getByRole('button', { name: texts.answer.made.change }))
		await user.click(screen.getAllByRole('radio', { name: en.form.yes })[0] as HTMLElement)
		await user.click(screen.getByRole('button', { name: texts.answer.make }))
		expect(readLink('reply').facts).toEqual({ designWork: true, productionWork: false })
	})

	test.each(localesToday)('is told in words alone in %s, each id its own', async (locale) => {
		await openCode(questionCode(employers), locale)
		expect(document.body.textContent).not.toMatch(/[{}]|undefined|\[object|NaN/)
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
		expect(ids).toEqual([...new Set(ids)])
		expect(document.querySelectorAll('h1')).toHaveLength(1)
	})
})

describe('a reply', () => {
	const own: Partial<Facts> = {
		...perfect,
		...{ paidInMoney: null, annualPayCny: 260_000, localCouldDo: false, managementPlan: true },
	}
	const reply: Partial<Facts> = {
		...{ paidInMoney: true, annualPayCny: 240_000, localCouldDo: null, managementPlan: true },
	}
	const choose = (fact: FactId, whose: 'own' | 'theirs') =>
		document.querySelector<HTMLInputElement>(`input[name="choose.${fact}"][value="${whose}"]`)

	test('fills what was open, asks where answers differ, and changes nothing before', async () => {
		saveDraft(draft(own))
		const before = localStorage.getItem('k-visa-check')
		const { user, visited } = await openCode(replyCode(reply))
		await screen.findByRole('heading', { level: 1, name: texts.merge.title })
		expect(choose('paidInMoney', 'theirs')?.checked).toBe(true)
		expect(choose('annualPayCny', 'own')?.checked).toBe(false)
		expect(choose('annualPayCny', 'theirs')?.checked).toBe(false)
		expect(choose('managementPlan', 'own')).toBeNull()
		expect(choose('localCouldDo', 'own')).toBeNull()
		await user.click(screen.getByRole('button', { name: texts.merge.take }))
		expect(screen.getByRole('alert').textContent).toContain(
			say(texts.merge.choose, { label: en.facts.annualPayCny.label }),
		)
		expect(localStorage.getItem('k-visa-check')).toBe(before)
		await user.click(choose('annualPayCny', 'theirs') as HTMLElement)
		await user.click(screen.getByRole('button', { name: texts.merge.take }))
		expect(visited).toEqual(['/en/result'])
		expect(readDraft()?.facts).toEqual({ ...own, paidInMoney: true, annualPayCny: 240_000 })
		expect(readDraft()?.asked).toEqual([{ reference, on: asOf }])
		restoreDraft(0)
		expect(readDraft()?.facts).toEqual(own)
	})

	test('says what turns with it, before it is taken', async () => {
		saveDraft(draft({ ...perfect, paidInMoney: null }, { rulesets: ['article'] }))
		await openCode(replyCode({ paidInMoney: false }))
		const row = await screen.findByRole('group', { name: en.facts.paidInMoney.label })
		const turnOf = (name: string) =>
			say(en.result.decides.turn, {
				...{ name, from: en.result.marks.unknown, to: en.result.marks.unmet },
			})
		const { name } = en.rulesets.article
		const condition = en.screen.short.article['real-pay']
		expect(row.textContent).toContain(turnOf(say(en.otherAnswers.turned, { name, condition })))
		expect(screen.getByRole('status').textContent).toContain(turnOf(name))
	})

	test('can be refused as a whole', async () => {
		saveDraft(draft(own))
		const before = localStorage.getItem('k-visa-check')
		const { user, visited } = await openCode(replyCode(reply))
		await user.click(await screen.findByRole('button', { name: texts.merge.keep }))
		expect(visited).toEqual(['/en/result'])
		expect(localStorage.getItem('k-visa-check')).toBe(before)
	})

	test('that adds nothing says so', async () => {
		saveDraft(draft(own))
		await openCode(replyCode({ managementPlan: true, localCouldDo: null }))
		await screen.findByText(new RegExp(texts.merge.nothing))
		expect(screen.queryByRole('button', { name: texts.merge.take })).toBeNull()
	})

	test('to a question that this device has not asked stands apart, with nothing chosen', async () => {
		saveDraft(draft(own))
		const before = localStorage.getItem('k-visa-check')
		const { user } = await openCode(replyCode(reply, 'somebody-else'))
		await screen.findByText(texts.merge.unknown.first)
		expect(document.body.textContent).toContain(en.facts.annualPayCny.label)
		expect(screen.queryByRole('button', { name: texts.merge.take })).toBeNull()
		await user.click(screen.getByRole('button', { name: texts.merge.unknown.compare }))
		expect([...document.querySelectorAll('input:checked')]).toEqual([])
		expect(localStorage.getItem('k-visa-check')).toBe(before)
	})

	test('on a device without answers is shown, and cannot be taken', async () => {
		await openCode(replyCode(reply))
		await screen.findByText(texts.merge.unknown.without)
		expect(screen.queryByRole('button', { name: texts.merge.unknown.compare })).toBeNull()
		expect(localStorage).toHaveLength(0)
	})

	test('to a check that is set aside is compared once that is restored', async () => {
		const asking = draft(own)
		saveDraft(draft({ age: 61 }, { asked: [], aside: [asking] }))
		const { user } = await openCode(replyCode(reply))
		await user.click(await screen.findByRole('button', { name: texts.merge.aside.restore }))
		await screen.findByRole('heading', { level: 1, name: texts.merge.title })
		expect(readDraft()?.facts).toEqual(own)
		expect(choose('paidInMoney', 'theirs')?.checked).toBe(true)
	})

	test.each(localesToday)('is told in words alone in %s, each id its own', async (locale) => {
		saveDraft(draft(own))
		await openCode(replyCode({ ...reply, targetMarkets: ['KE'] }), locale)
		expect(document.body.textContent).not.toMatch(/[{}]|undefined|\[object|NaN/)
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
		expect(ids).toEqual([...new Set(ids)])
		expect(document.querySelectorAll('h1')).toHaveLength(1)
	})
})
