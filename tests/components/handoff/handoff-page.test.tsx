import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openedWords } from '@/components/ask-employer/parts/employer-words'
import { HandoffPage } from '@/components/handoff/handoff-page'
import { ResultPage } from '@/components/result/result-page'
import { resultWords } from '@/components/result/result-words'
import { today } from '@/lib/day/today'
import { eraseDraft, readDraft, saveDraft, updateDraft } from '@/lib/draft/draft-store'
import { toCheckedText } from '@/lib/handoff/checked-text'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import { typedLines } from '@/lib/handoff/typed-code'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay } from '@/lib/i18n/say'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { serveLateWords } from '@/tests/components/late-words'
import { recordingRouter } from '@/tests/components/recording-router'
import { newUser } from '@/tests/components/user'
import { perfect } from '@/tests/rules/candidates'
import { localesToday } from '@/tests/runs'
import { anyNumber, containing, en, plainWordsOf, say } from '@/tests/wording'

vi.setConfig({ testTimeout: 60_000 })

const asOf = '2026-11-24'
const texts = en.handoff
const someBits = Array.from({ length: 60 }, (_, place) => (place % 3 === 0 ? 1 : 0))
const open: Facts = { ...perfect, jobOffer: 'verbal', localCouldDo: null }
const role: Partial<Facts> = { targetMarkets: ['NG'], employerInMainland: true, paidInMoney: true }

const answersCode = (facts: Partial<Facts> = open, chosen: readonly RulesetId[] = ['article'], day = asOf) =>
	encodeHandoff({ facts, rulesets: chosen, asOf: day })
const typed = typedLines(answersCode({ jobOffer: 'none', age: 30 })) ?? []
const mistyped = typed.join('\n').replace(/.$/, (sign) => (sign === '0' ? '1' : '0'))
const inviteCode = (facts: Partial<Facts> = role, more: { from?: string; opening?: string } = {}) =>
	encodeHandoff({ purpose: 'invitation', facts, rulesets: ['article'], asOf, reference: 'row-7', ...more })

afterEach(() => {
	cleanup()
	localStorage.clear()
	eraseDraft()
	window.history.replaceState(null, '', '/')
})

/** The page at an address with this fragment, and where its router was sent. */
async function openPage(fragment: string, locale: Locale = 'en') {
	window.history.replaceState(null, '', `/${locale}/handoff${fragment && `#${fragment}`}`)
	const { router, visited } = recordingRouter()
	const words = plainWordsOf(locale)
	const { notSure } = words.form.answers
	render(
		<AppRouterContext value={router}>
			<HandoffPage
				locale={locale}
				words={{ ...words, ...resultWords(locale, words), notSure, employer: openedWords(words) }}
			/>
		</AppRouterContext>,
	)
	await waitFor(() => {
		if (screen.queryByText(texts.reading.status)) throw new Error('still reading')
	})
	return { visited, user: newUser() }
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const findHeading = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('answers that were handed over', () => {
	test('show the result that the rules give today', async () => {
		await openPage(answersCode(open, ['article', 'work-permit']))
		await findHeading(texts.received.title)
		const shown = [...document.querySelectorAll('[data-ruleset]')]
		expect(shown.map((part) => part.getAttribute('data-ruleset'))).toEqual(['work-permit', 'article'])
		for (const part of shown) {
			const id = part.getAttribute('data-ruleset') as RulesetId
			const result = evaluate(rulesets[id], { facts: open, parameters: configuredParameters }, today())
			expect(part.getAttribute('data-outcome')).toBe(result.outcome)
			expect(
				[...document.querySelectorAll(`[data-conditions="${id}"] [data-criterion]`)]
					.map((row) => [row.getAttribute('data-criterion'), row.getAttribute('data-result')])
					.sort(),
			).toEqual(result.criteria.map((criterion) => [criterion.id, criterion.result]).sort())
		}
	})

	test('say their day, and that they prove nothing', async () => {
		await openPage(answersCode())
		await findHeading(texts.received.title)
		expect(document.body.textContent).toContain(say(texts.received.lead, { date: sayDay('en', asOf) }))
		expect(document.body.textContent).toContain(texts.received.proof.title)
	})

	test('are all listed, with what the person is not sure of, and without what was not asked', async () => {
		await openPage(answersCode({ nationalities: ['NG', 'GH'], age: null, jobOffer: 'verbal' }))
		await findHeading(texts.received.title)
		const list = screen.getByRole('heading', { name: texts.received.answers }).parentElement as HTMLElement
		const rows = [...list.querySelectorAll('dl > div')].map((row) => [
			row.querySelector('dt')?.textContent,
			row.querySelector('dd')?.textContent,
		])
		expect(rows).toEqual([
			[en.facts.nationalities.label, 'Nigeria and Ghana'],
			[en.facts.age.label, en.form.answers.notSure],
			[en.facts.jobOffer.label, en.facts.jobOffer.options.verbal],
		])
	})

	test('that are none at all say so', async () => {
		await openPage(answersCode({}))
		await findHeading(texts.received.title)
		expect(document.body.textContent).toContain(texts.received.none)
	})

	test('leave the answers of whoever opens them as they are, and lead to none of them', async () => {
		updateDraft({ facts: { age: 61 } }, asOf)
		const before = localStorage.getItem('k-visa-check')
		serveLateWords()
		const { user } = await openPage(answersCode())
		await findHeading(texts.received.title)
		const doubt = document.querySelector<HTMLElement>('[data-criterion="job-offer"] details')
		await user.click(doubt?.querySelector('summary') as HTMLElement)
		await waitFor(() => {
			if (!doubt?.textContent?.includes(en.check.secondLook.lookedAt)) throw new Error('not open yet')
		})
		expect(localStorage.getItem('k-visa-check')).toBe(before)
		const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
		expect(links.filter((href) => href.includes('/check/'))).toEqual([])
	})

	test('from before a rule set changed say which one has', async () => {
		await openPage(answersCode(open, ['article', 'k-published'], '2025-03-01'))
		await findHeading(texts.received.title)
		expect(document.body.textContent).toContain(texts.received.changed.title)
		expect(document.body.textContent).toContain(
			say(texts.received.changed.text, {
				date: sayDay('en', '2025-03-01'),
				list: [en.rulesets['k-published'].name, en.rulesets.article.name].join(en.separators.entries),
			}),
		)
		cleanup()
		await openPage(answersCode(open, ['article'], today()))
		await findHeading(texts.received.title)
		expect(document.body.textContent).not.toContain(texts.received.changed.title)
	})

	test('that no longer fit their question are named', async () => {
		await openPage(encodeHandoff({ facts: { nationalities: ['QQ'] }, rulesets: ['article'], asOf }))
		await findHeading(texts.received.title)
		expect(document.body.textContent).toContain(
			say(texts.received.dropped.text, { list: en.facts.nationalities.label }),
		)
	})

	test.each(localesToday)('are told in words alone in %s, each id its own', async (locale) => {
		await openPage(answersCode(open, rulesetIds), locale)
		await waitFor(() => {
			if (!document.querySelector('[data-ruleset]')) throw new Error('no result yet')
		})
		expect(document.body.textContent).not.toMatch(/[{}]|undefined|\[object|NaN/)
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
		expect(ids).toEqual([...new Set(ids)])
		expect(document.querySelectorAll('h1')).toHaveLength(1)
	})
})

describe('a code that cannot be read', () => {
	test.each([
		['damaged', answersCode().slice(0, -1)],
		['damaged', 'not-a-code'],
		['future', toCheckedText(2, someBits as (0 | 1)[])],
		['old', toCheckedText(0, someBits as (0 | 1)[])],
	] as const)('because it is %s says what to do, and takes another', async (kind, code) => {
		await openPage(code)
		const alert = screen.getByRole('alert')
		expect(alert.textContent).toContain(texts.faults[kind].title)
		expect(alert.textContent).toContain(texts.faults[kind].text)
		expect(within(alert).queryByRole('button', { name: texts.faults.reload }) !== null).toBe(
			kind === 'future',
		)
		expect(screen.getByRole('textbox', { name: texts.paste.label })).toBeDefined()
	})
})

describe('a page without a code', () => {
	test('opens one that is pasted in a message, and puts it into the address', async () => {
		const code = answersCode()
		const { user } = await openPage('')
		expect(heading()).toBe(texts.paste.title)
		expect(screen.queryByRole('alert')).toBeNull()
		await user.click(screen.getByRole('textbox'))
		await user.paste(`Hello, here: https://elsewhere.example/zh/handoff#${code}\n Best`)
		await user.click(screen.getByRole('button', { name: texts.paste.open }))
		const title = await findHeading(texts.received.title)
		expect(window.location.hash).toBe(`#${code}`)
		await waitFor(() => {
			if (document.activeElement !== title) throw new Error('the heading has no focus')
		})
	})

	test('opens one that stands on paper, typed in small letters', async () => {
		const { user } = await openPage('')
		await user.type(screen.getByRole('textbox'), typed.join(' ').toLowerCase())
		await user.click(screen.getByRole('button', { name: texts.paste.open }))
		await findHeading(texts.received.title)
		expect(window.location.hash).toBe(`#${answersCode({ jobOffer: 'none', age: 30 })}`)
	})

	test.each([
		['nothing', '', texts.paste.empty],
		['what is no code', 'Good morning', texts.faults.damaged.title],
		['a typed code with a wrong sign', mistyped, texts.faults.mistyped.title],
	])('says what is wrong when %s is pasted, and keeps the text', async (_name, text, message) => {
		const { user } = await openPage('')
		const box = screen.getByRole<HTMLTextAreaElement>('textbox')
		await user.click(box)
		if (text) await user.paste(text)
		await user.click(screen.getByRole('button', { name: texts.paste.open }))
		expect(screen.getByRole('alert').textContent).toContain(message)
		expect(document.activeElement).toBe(box)
		expect(box.value).toBe(text)
		expect(box.getAttribute('aria-invalid')).toBe('true')
		await user.type(box, 'x')
		expect(screen.queryByRole('alert')).toBeNull()
	})

	test('keeps showing what it shows when a link leads to a place within it', async () => {
		const code = answersCode(open, ['article', 'k-published'])
		await openPage(code)
		await findHeading(texts.received.title)
		window.location.hash = 'k-published-conditions'
		await waitFor(() => {
			if (window.location.hash !== `#${code}`) throw new Error(window.location.hash)
		})
		expect(heading()).toBe(texts.received.title)
	})
})

describe('an invitation', () => {
	test('says who asks, for which opening, what is filled in and how much is left', async () => {
		await openPage(inviteCode(role, { from: 'Acme', opening: 'Product lead' }))
		await findHeading(say(texts.invitation.title, { name: 'Acme' }))
		// The names of countries come after the page.
		await waitFor(() => expect(document.body.textContent).toContain('Nigeria'))
		const { textContent } = document.body
		expect(textContent).toContain(say(texts.invitation.opening, { name: 'Product lead' }))
		expect(textContent).toContain(say(texts.invitation.filledIn.text, { count: 3 }))
		expect(textContent).toMatch(containing(say(texts.invitation.left, { left: anyNumber })))
		expect(textContent).toContain(texts.invitation.unknown.title)
		expect(localStorage).toHaveLength(0)
	})

	test('without a name still asks', async () => {
		await openPage(inviteCode({}))
		await findHeading(texts.invitation.titleUnnamed)
		expect(document.body.textContent).toContain(texts.invitation.filledIn.none)
	})

	test('leads straight to the first question that is open, with its answers filled in', async () => {
		const { user, visited } = await openPage(
			inviteCode({ ...role, nationalities: ['NG'], acceptsStaffRules: true }),
		)
		await user.click(await screen.findByRole('button', { name: texts.invitation.begin }))
		expect(visited).toEqual(['/en/check/studies'])
		expect(readDraft()).toMatchObject({ facts: { targetMarkets: ['NG'] }, rulesets: ['article'] })
		expect(readDraft()?.reply?.reference).toBe('row-7')
	})

	test('with nothing left to ask leads to the list of answers', async () => {
		const { user, visited } = await openPage(inviteCode(perfect))
		await user.click(await screen.findByRole('button', { name: texts.invitation.begin }))
		expect(visited).toEqual(['/en/check/answers'])
	})

	describe('where answers are on the device already', () => {
		const own = { age: 61, knowsCustoms: true, jobOffer: 'written' } as const

		test('asks first, and changes nothing for somebody who does not want it now', async () => {
			updateDraft({ facts: own }, asOf)
			const before = localStorage.getItem('k-visa-check')
			const { user, visited } = await openPage(inviteCode())
			await user.click(await screen.findByRole('button', { name: texts.invitation.begin }))
			const question = screen.getByRole('heading', { name: texts.invitation.own.title })
			expect(document.activeElement).toBe(question)
			expect(document.body.textContent).toContain(
				say(texts.invitation.own.text, { count: 3, date: sayDay('en', asOf) }),
			)
			await user.click(screen.getByRole('button', { name: texts.invitation.own.cancel }))
			expect(localStorage.getItem('k-visa-check')).toBe(before)
			expect(visited).toEqual([])
		})

		test('begins with them, and sets them aside', async () => {
			updateDraft({ facts: own }, asOf)
			const { user } = await openPage(inviteCode())
			await user.click(await screen.findByRole('button', { name: texts.invitation.begin }))
			await user.click(screen.getByRole('button', { name: texts.invitation.own.use }))
			expect(readDraft()?.facts).toEqual({ ...role, age: 61, knowsCustoms: true })
			expect(readDraft()?.aside).toMatchObject([{ facts: own }])
		})

		test('begins without them, and sets them aside', async () => {
			updateDraft({ facts: own }, asOf)
			const { user } = await openPage(inviteCode())
			await user.click(await screen.findByRole('button', { name: texts.invitation.begin }))
			await user.click(screen.getByRole('button', { name: texts.invitation.own.afresh }))
			expect(readDraft()?.facts).toEqual(role)
			expect(readDraft()?.aside).toMatchObject([{ facts: own }])
		})

		test('goes on where it was begun before, even if it was set aside since', async () => {
			const { user } = await openPage(inviteCode())
			await user.click(await screen.findByRole('button', { name: texts.invitation.begin }))
			updateDraft({ facts: { knowsCustoms: false } }, asOf)
			const begun = readDraft()
			cleanup()
			if (begun)
				saveDraft({
					version: 1,
					savedOn: asOf,
					rulesets: ['h1b'],
					way: 'full',
					employerInMind: false,
					facts: own,
					aside: [begun],
				})
			const again = await openPage(inviteCode())
			await user.click(await screen.findByRole('button', { name: texts.invitation.goOn }))
			expect(readDraft()?.facts).toEqual({ ...role, knowsCustoms: false })
			expect(readDraft()?.aside).toMatchObject([{ facts: own }])
			expect(again.visited).toHaveLength(1)
		})
	})
})

describe('the result', () => {
	async function openResult() {
		const { unmount } = render(
			<AppRouterContext value={recordingRouter().router}>
				<ResultPage locale="en" words={{ ...plainWordsOf('en'), ...resultWords('en', plainWordsOf('en')) }} />
			</AppRouterContext>,
		)
		// Handing over is loaded once the person moves in the page.
		fireEvent.scroll(window)
		await screen.findByRole('button', { name: texts.handOver.copy })
		return { unmount, user: newUser() }
	}
	const link = () =>
		[...document.querySelectorAll('a')].find(({ href }) => href.includes('/en/handoff#'))?.href ?? ''

	test('has a link with all answers, and a QR code of it for the eye and for paper', async () => {
		updateDraft({ facts: { age: 29, holdsProof: null }, rulesets: ['h1b', 'article'] }, '2020-01-01')
		await openResult()
		expect(decodeHandoff(link())).toMatchObject({
			purpose: 'answers',
			facts: { age: 29, holdsProof: null },
			rulesets: ['article', 'h1b'],
			asOf: today(),
			reference: null,
		})
		expect(screen.getAllByRole('img', { name: texts.handOver.qr })).toHaveLength(2)
		expect(document.body.textContent).toContain(say(texts.handOver.lead, { count: 2 }))
	})

	test('copies the link and says so, until the link is another', async () => {
		updateDraft({ facts: { age: 29 } }, asOf)
		const { user } = await openResult()
		await user.click(screen.getByRole('button', { name: texts.handOver.copy }))
		await screen.findByText(texts.handOver.copied)
		expect(await navigator.clipboard.readText()).toBe(link())
		updateDraft({ facts: { age: 30 } }, asOf)
		await waitFor(() => {
			if (screen.queryByText(texts.handOver.copied)) throw new Error('still said')
		})
	})

	test('selects the link where the browser has no clipboard', async () => {
		updateDraft({ facts: { age: 29 } }, asOf)
		const { user } = await openResult()
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new DOMException('', 'NotAllowedError'))
		await user.click(screen.getByRole('button', { name: texts.handOver.copy }))
		await screen.findByText(texts.handOver.copyFailed)
		expect(window.getSelection()?.toString()).toBe(link())
	})

	test('of somebody invited sends the reference back, and brings back what was set aside', async () => {
		const reply = { reference: 'row-7', from: 'Acme', opening: 'Product lead', given: [] }
		const before = {
			version: 1,
			savedOn: asOf,
			rulesets: ['h1b'],
			way: 'full',
			employerInMind: false,
			facts: { age: 61 },
		} as const
		saveDraft({ ...before, rulesets: ['article'], facts: { age: 29 }, reply, aside: [before] })
		const { user } = await openResult()
		expect(screen.getByRole('heading', { name: texts.reply.title })).toBeDefined()
		expect(document.body.textContent).toContain(say(texts.reply.to, { name: 'Acme' }))
		expect(decodeHandoff(link())).toMatchObject({ facts: { age: 29 }, reference: 'row-7' })
		await user.click(
			screen.getByRole('button', { name: say(texts.aside.bringBackOf, { date: sayDay('en', asOf) }) }),
		)
		await screen.findByRole('heading', { name: texts.handOver.title })
		expect(readDraft()?.facts).toEqual({ age: 61 })
		expect(decodeHandoff(link())).toMatchObject({ facts: { age: 61 }, reference: null })
	})
})
