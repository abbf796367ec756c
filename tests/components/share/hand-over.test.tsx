import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import HandOver from '@/components/share/hand-over'
import { today } from '@/lib/day/today'
import type { Draft } from '@/lib/draft/draft-store'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import type { Locale } from '@/lib/i18n/locales'
import { withPlainSpaces } from '@/lib/i18n/no-breaks'
import { sayDay } from '@/lib/i18n/say'
import { maxMailtoCharacters } from '@/lib/limits/limits'
import { newUser } from '@/tests/components/user'
import { perfect } from '@/tests/rules/candidates'
import { localesToday } from '@/tests/runs'
import { en, plainWordsOf, say } from '@/tests/wording'

const texts = en.handoff
/** The day as a mail has it. */
const day = (locale: Locale) => withPlainSpaces(sayDay(locale, today()))
const draft: Draft = {
	version: 1,
	savedOn: '2026-11-24',
	rulesets: ['article', 'k-published', 'work-permit', 'h1b'],
	way: 'full',
	employerInMind: false,
	facts: perfect,
}
const reply = { reference: 'row-7', from: 'Acme', opening: 'Product lead & more', given: [] }

/** Gives the browser what a device has to share by; what it was given is recorded. */
function deviceThatShares(answer: () => Promise<void>) {
	const shared: ShareData[] = []
	Object.assign(navigator, {
		share: (data: ShareData) => {
			shared.push(data)
			return answer()
		},
	})
	return shared
}

afterEach(() => {
	cleanup()
	Reflect.deleteProperty(navigator, 'share')
})

function open(own: Draft = draft, locale: Locale = 'en') {
	render(<HandOver locale={locale} words={plainWordsOf(locale)} draft={own} />)
	return newUser()
}
const links = () => [...document.querySelectorAll('a')]
const link = () => links().find(({ href }) => href.includes('/handoff#'))?.href ?? ''
function mail() {
	const url = new URL(links().find(({ protocol }) => protocol === 'mailto:')?.href ?? '')
	return {
		to: url.pathname,
		subject: url.searchParams.get('subject') ?? '',
		body: url.searchParams.get('body') ?? '',
	}
}

describe('the mail with the link', () => {
	test.each(localesToday)(
		'in %s is to nobody yet, and holds the whole link and who can read it',
		(locale) => {
			open(draft, locale)
			expect(mail().to).toBe('')
			expect(mail().subject).toContain(day(locale))
			const [text, blank, address, ...rest] = mail().body.split('\r\n')
			expect([blank, address, rest]).toEqual(['', link(), ['']])
			expect(decodeHandoff(link())).toMatchObject({ facts: perfect })
			expect(text).toContain(day(locale))
			expect(`${mail().subject}${mail().body}`).not.toMatch(/[\u00a0\u2060{}]/)
		},
	)

	test('of somebody invited names the opening', () => {
		open({ ...draft, reply })
		expect(screen.getByRole('link', { name: texts.reply.sending.mail })).toBeDefined()
		expect(mail().subject).toBe(`My answers: ${reply.opening}`)
		expect(decodeHandoff(mail().body)).toMatchObject({ reference: 'row-7' })
	})

	test('that would be too long for mail programs is opened without its text, and the link is copied', async () => {
		const user = open({ ...draft, reply: { ...reply, opening: '工'.repeat(200) } })
		const opener = screen.getByRole<HTMLAnchorElement>('link', { name: texts.reply.sending.mail })
		expect(opener.href.length).toBeLessThanOrEqual(maxMailtoCharacters)
		opener.addEventListener('click', (event) => event.preventDefault())
		await user.click(opener)
		await screen.findByText(texts.handOver.copied)
		expect(await navigator.clipboard.readText()).toBe(link())
	})
})

describe('sharing', () => {
	const button = () => screen.queryByRole('button', { name: texts.handOver.share })

	test('is offered where the device can, and nowhere else', () => {
		open()
		expect(button()).toBeNull()
		cleanup()
		deviceThatShares(async () => {})
		open()
		expect(button()).not.toBeNull()
	})

	test('gives the device the link with its fragment, and a text', async () => {
		const shared = deviceThatShares(async () => {})
		const user = open()
		await user.click(screen.getByRole('button', { name: texts.handOver.share }))
		expect(shared).toEqual([
			{ url: link(), title: mail().subject, text: say(texts.handOver.sending.text, { date: day('en') }) },
		])
		expect(screen.getByRole('status').textContent).toBe('')
	})

	test('that the person cancels is no fault; one that the device refuses is', async () => {
		const answers = [new DOMException('', 'AbortError'), new DOMException('', 'NotAllowedError')]
		deviceThatShares(() => Promise.reject(answers.shift()))
		const user = open()
		await user.click(screen.getByRole('button', { name: texts.handOver.share }))
		await waitFor(() => expect(answers).toHaveLength(1))
		expect(screen.getByRole('status').textContent).toBe('')
		await user.click(screen.getByRole('button', { name: texts.handOver.share }))
		await screen.findByText(texts.handOver.shareFailed)
	})
})
