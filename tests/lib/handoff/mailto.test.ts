import { describe, expect, test } from 'vitest'
import { mailtoOf } from '@/lib/handoff/mailto'
import { maxMailtoCharacters } from '@/lib/limits/limits'

describe('the address that opens a mail program', () => {
	const mail = {
		email: 'amina@example.org',
		subject: 'A & B?',
		body: 'Hello,\n\nhttps://example.org/en/handoff#1abc\n',
	}

	test('holds recipient, subject and text', () => {
		const { address, isWhole } = mailtoOf(mail)
		const url = new URL(address)
		expect(isWhole).toBe(true)
		expect(decodeURIComponent(url.pathname)).toBe(mail.email)
		expect(url.searchParams.get('subject')).toBe(mail.subject)
		expect(url.searchParams.get('body')).toBe(mail.body.replaceAll('\n', '\r\n'))
	})

	test('is never too long for a mail program: then the text is left out', () => {
		for (const subject of ['A', '工'.repeat(500)]) {
			const { address, isWhole } = mailtoOf({ ...mail, subject, body: '工'.repeat(300) })
			expect(isWhole).toBe(false)
			expect(address.length).toBeLessThanOrEqual(maxMailtoCharacters)
		}
	})
})
