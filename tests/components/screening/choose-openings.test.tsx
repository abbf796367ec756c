import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { ChooseOpenings } from '@/components/screening/team/choose-openings'
import { TeamDeskProvider } from '@/components/screening/team/team-context'
import type { Say } from '@/lib/i18n/say'
import { maxDeviceCandidates, usualDeviceCandidates } from '@/lib/limits/exchange-limits'
import { newUser } from '@/tests/components/user'
import { en, say } from '@/tests/wording'

const { hold: texts } = en.teamDesk
const [half, most] = [usualDeviceCandidates / 2, maxDeviceCandidates]
const openings = [
	{ id: 'usual', name: 'Usual', candidates: usualDeviceCandidates },
	{ id: 'half', name: 'Half', candidates: half },
	{ id: 'most', name: 'Most', candidates: most },
]

/** The form, and the openings that were sent; the server cannot be reached. */
function open() {
	const sent: unknown[] = []
	vi.stubGlobal('fetch', async (_: string, { body }: { readonly body: string }) => {
		sent.push(JSON.parse(body).openings)
		throw new TypeError('offline')
	})
	const shared = { client: null as never, text: en.teamDesk, say: say as Say, onSignIn: () => {} }
	render(
		<TeamDeskProvider value={shared}>
			<ChooseOpenings openings={openings} />
		</TeamDeskProvider>,
	)
	const user = newUser()
	return {
		sent,
		tick: (name: string) => user.click(screen.getByRole('checkbox', { name: new RegExp(name) })),
		press: () => user.click(screen.getByRole('button', { name: say(texts.save) })),
		fault: () => screen.getByRole('alert').textContent,
	}
}

afterEach(() => {
	cleanup()
	vi.unstubAllGlobals()
})

test('as many candidates as a device usually holds are loaded at once', async () => {
	const { sent, tick, press, fault } = open()
	await press()
	expect([fault(), sent]).toEqual([say(texts.faults.none), []])
	await tick('Usual')
	await press()
	expect([fault(), sent]).toEqual([say(texts.faults.notSaved), [['usual']]])
})

test('more are loaded once what they take was said, and the button is pressed again', async () => {
	const { sent, tick, press, fault } = open()
	await tick('Usual')
	await tick('Half')
	await press()
	expect([fault(), sent]).toEqual([say(texts.faults.many, { count: usualDeviceCandidates + half }), []])
	await press()
	expect(sent).toEqual([['usual', 'half']])
})

test('a choice that changes is asked about anew, and what no device holds is never sent', async () => {
	const { sent, tick, press, fault } = open()
	await tick('Most')
	await press()
	await tick('Half')
	await press()
	await press()
	expect([fault(), sent]).toEqual([say(texts.faults.tooMany, { count: most + half, most }), []])
	await tick('Half')
	await press()
	expect([fault(), sent]).toEqual([say(texts.faults.many, { count: most }), []])
})
