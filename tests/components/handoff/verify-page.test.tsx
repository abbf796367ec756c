import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { VerifyPage } from '@/components/verify/verify-page'
import { verifyWords } from '@/components/verify/verify-words'
import { today } from '@/lib/day/today'
import { toCheckedText } from '@/lib/handoff/checked-text'
import { encodeEmployerQuestion, encodeHandoff } from '@/lib/handoff/encode-handoff'
import { typedLines } from '@/lib/handoff/typed-code'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { serveLateWords } from '@/tests/components/late-words'
import { newUser } from '@/tests/components/user'
import { localesToday } from '@/tests/runs'
import { en, plainWordsOf, say } from '@/tests/wording'

vi.setConfig({ testTimeout: 60_000 })

const texts = en.handoff.verify
const someBits = Array.from({ length: 60 }, (_, place) => (place % 3 === 0 ? 1 : 0))
const codeOf = (asOf: string) =>
	encodeHandoff({ facts: { nationalities: ['CN'], age: 30 }, rulesets: ['k-published', 'article'], asOf })

afterEach(() => {
	cleanup()
	window.history.replaceState(null, '', '/')
})

function openPage(fragment = '', locale: Locale = 'en') {
	window.history.replaceState(null, '', `/${locale}/verify${fragment && `#${fragment}`}`)
	serveLateWords()
	render(<VerifyPage locale={locale} words={verifyWords(plainWordsOf(locale))} />)
	return newUser()
}
const findHeading = (name: string) => screen.findByRole('heading', { level: 1, name })
const rows = () =>
	[...document.querySelectorAll<HTMLElement>('[data-ruleset]')].map(({ dataset }) => [
		dataset.ruleset,
		dataset.printed,
		dataset.outcome,
	])

async function enter(text: string) {
	const user = openPage()
	await user.type(await screen.findByLabelText(texts.label), text)
	await user.click(screen.getByRole('button', { name: texts.open }))
}

describe('a printed code', () => {
	test('that is typed says that the result is the same, with what the paper has', async () => {
		await enter(typedLines(codeOf(today()))?.join(' ') ?? '')
		expect(await findHeading(texts.same)).toBe(document.activeElement)
		expect(window.location.hash).toBe(`#${codeOf(today())}`)
		expect(rows()).toEqual([
			['k-published', 'not-needed', 'not-needed'],
			['article', 'ineligible', 'ineligible'],
		])
		expect(document.body.textContent).toContain(texts.compare.title)
		expect(screen.queryByRole('heading', { name: texts.why })).toBeNull()
	})

	test('of before a correction says what differs, and why', async () => {
		openPage(codeOf('2026-11-24'))
		await findHeading(texts.differs)
		expect(rows()[0]).toEqual(['k-published', 'ineligible', 'not-needed'])
		await screen.findByRole('heading', { name: texts.why })
		const [from, to] = [sayDay('en', '2026-11-24'), sayDay('en', '2026-11-30')]
		const name = en.rulesets['k-published'].name
		expect(document.body.textContent).toContain(say(en.check.ruleChanges.correction, { name, from, to }))
		const { outcomes } = en.result
		const turn = { name, from: outcomes.ineligible, to: outcomes['not-needed'] }
		expect(document.body.textContent).toContain(say(en.check.ruleChanges.becomes, turn))
	})

	test('leads to the whole result and to another code', async () => {
		openPage(codeOf(today()))
		await findHeading(texts.same)
		const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: texts.whole })
		expect(href).toMatch(`/en/handoff#${codeOf(today())}`)
		expect(screen.getByRole('link', { name: en.handoff.paste.another }).getAttribute('href')).toBe(
			'/en/verify',
		)
	})

	test('of a day to come says so', async () => {
		openPage(codeOf('2099-01-01'))
		await screen.findByText(texts.later.title)
	})
})

describe('what is no printed result', () => {
	test('is told where it belongs', async () => {
		const shared = { rulesets: ['article'], asOf: '2026-11-24', reference: 'row-7' } as const
		const codes = {
			invitation: encodeHandoff({ ...shared, purpose: 'invitation', facts: {} }),
			question: encodeEmployerQuestion({ ...shared, asked: ['employerInMainland'] }),
		}
		for (const [purpose, code] of Object.entries(codes)) {
			openPage(code)
			const { title, open } = texts.others[purpose as keyof typeof codes]
			await findHeading(title)
			expect(screen.getByRole('link', { name: open }).getAttribute('href')).toBe(`/en/handoff#${code}`)
			cleanup()
		}
	})

	test.each([
		['nothing', ' ', texts.empty],
		['words', 'What is this?', en.handoff.faults.damaged.title],
		['a code of a later version', toCheckedText(2, someBits), en.handoff.faults.future.title],
	])('is said: %s', async (_what, text, said) => {
		await enter(text)
		await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(said))
	})

	test('is said where it stands in the address', async () => {
		openPage(codeOf(today()).slice(0, -1))
		await waitFor(() =>
			expect(screen.getByRole('alert').textContent).toContain(en.handoff.faults.damaged.title),
		)
		expect(screen.getByLabelText(texts.label)).toBeTruthy()
	})
})

test.each(localesToday)('without a camera the page in %s says what else to do', async (locale) => {
	const user = openPage('', locale)
	const { scan } = plainWordsOf(locale).handoff.verify
	const say = sayIn(locale)
	await user.click(await screen.findByRole('button', { name: say(scan.camera) }))
	await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(say(scan.faults.missing.title)))
})
