import { readFileSync } from 'node:fs'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import RepliesView from '@/components/screening/replies/replies-view'
import { daysLater } from '@/lib/day/days-later'
import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import { day, someone, someRole } from '@/tests/lib/screening/people'
import { containing, en, say, starting } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { replies: words, undo } = en.screen
const { knowsSocialNorms: _, ...lacking } = someone('any').facts
const keys = ['amina', 'budi', 'carla'] as const
const linkOf = (reference: string, facts = {}) =>
	`https://example.org/en/handoff#${encodeHandoff({ facts: { knowsSocialNorms: true, ...facts }, rulesets: ['article'], asOf: day, reference })}`

async function openReplies() {
	const people = keys.map((key) =>
		someone(key, {
			name: key,
			facts: { ...lacking, age: 30 },
			progress: { [someRole.id]: { dates: { reply: { day: daysLater(day, 3) } } } },
		}),
	)
	return openScreening(<RepliesView role={someRole.id} />, { roles: [someRole], people })
}

const paste = (plain: string, page = '') =>
	fireEvent.paste(screen.getByLabelText(words.paste), {
		clipboardData: { getData: (type: string) => (type === 'text/html' ? page : plain) },
	})
const listed = () =>
	[...document.querySelectorAll('[data-reply]')].map((row) => row.getAttribute('data-reply'))

describe('replies, many at once', () => {
	test('are listed from pasted links, compared, taken in together and undone as one', async () => {
		const { user, desk } = await openReplies()
		const [amina, budi] = [linkOf('amina', { age: 31 }), linkOf('budi')]
		paste(`Amina: ${amina}\nBudi: ${budi}\nagain ${budi}\n${linkOf('stranger')}`)
		await screen.findByRole('heading', { name: say(words.found, { count: 2 }) })
		expect(listed()).toEqual(['amina', 'budi'])
		screen.getByText(containing(say(words.counts.again, { count: 1 })))
		screen.getByRole('heading', { name: words.unknown })
		const row = within(document.querySelector('[data-reply="amina"]') as HTMLElement)
		row.getByText(containing(say(words.differences, { count: 2 })))
		row.getByText(containing(say(words.toChoose, { count: 1 })))
		await user.click(row.getByRole('button', { name: say(words.compare, { name: 'amina' }) }))
		const age = await waitFor(() => document.querySelector<HTMLElement>('[data-fact="age"]') as HTMLElement)
		await user.click(within(age).getByRole('radio', { name: en.screen.difference.theirs }))
		await user.click(screen.getByRole('button', { name: say(words.take, { count: 2 }) }))
		const factsOf = async (key: string) => (await desk.candidate(key))?.candidate.facts
		await waitFor(async () =>
			expect(await factsOf('amina')).toMatchObject({ knowsSocialNorms: true, age: 31 }),
		)
		expect(await factsOf('budi')).toMatchObject({ knowsSocialNorms: true, age: 30 })
		const progress = await desk.progressFor(someRole.id)
		expect(keys.map((key) => progress.get(key)?.progress?.dates?.reply?.isDone)).toEqual([
			true,
			true,
			undefined,
		])
		await user.click(await screen.findByRole('button', { name: undo.action }))
		await waitFor(async () => expect(await factsOf('amina')).not.toHaveProperty('knowsSocialNorms'))
		expect(await factsOf('budi')).not.toHaveProperty('knowsSocialNorms')
	})

	test('are taken in one by one: those that are not ticked stay', async () => {
		const { user, desk } = await openReplies()
		paste(`${linkOf('amina')} ${linkOf('carla')}`)
		await user.click(await screen.findByRole('checkbox', { name: say(words.tick, { name: 'carla' }) }))
		await user.click(screen.getByRole('button', { name: say(words.take, { count: 1 }) }))
		await screen.findByText(say(words.taken, { count: 1 }))
		expect(listed()).toEqual(['carla'])
		expect((await desk.candidate('carla'))?.candidate.facts).not.toHaveProperty('knowsSocialNorms')
	})

	test('are found in the page of a mail that is pasted, and nothing of the mail stays', async () => {
		await openReplies()
		paste('my answers', `<p>secret <a href="${linkOf('amina')}">my answers</a></p>`)
		await waitFor(() => expect(listed()).toEqual(['amina']))
		expect(screen.getByLabelText<HTMLTextAreaElement>(words.paste).value).toBe('')
		expect(document.body.textContent).not.toContain('secret')
	})

	test('are found in saved mails, and a file that is no mail is refused', async () => {
		const { user } = await openReplies()
		const mail = readFileSync('tests/fixtures/mails/quoted-printable.eml')
		const choose = screen.getByLabelText<HTMLInputElement>(words.files, { selector: 'input' })
		await user.upload(choose, [new File([mail], 'reply.eml', { type: 'message/rfc822' })])
		await waitFor(() => expect(listed()).toEqual(['amina']))
		screen.getByText(containing(say(words.counts.own, { count: 1 })))
		await user.upload(choose, [new File([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)], 'reply.eml')])
		await screen.findByText(starting(words.failures['not-mail']))
		expect(listed()).toEqual([])
	})
})
