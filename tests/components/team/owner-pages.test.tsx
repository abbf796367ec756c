import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import ProgramsView from '@/components/team/programs/programs-view'
import RegisterView from '@/components/team/register/register-view'
import ServerCheckView from '@/components/team/server-check/server-check-view'
import { TeamProvider } from '@/components/team/session/team-context'
import { teamWords } from '@/components/team/session/team-words'
import { type Register, registerParts, registerQuestions } from '@/lib/register/items'
import type { CheckFinding } from '@/lib/server-check/states'
import type { TeamProgram } from '@/lib/team-api/routes/programs'
import { serveLateWords } from '@/tests/components/late-words'
import { newUser } from '@/tests/components/user'
import { en, plainWordsOf, say } from '@/tests/wording'

/** Answers the team's API, and texts that come late; says what was sent. */
function serve(answer: () => object) {
	serveLateWords()
	const late = globalThis.fetch
	const sent: unknown[] = []
	vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
		if (!String(address).startsWith('/api/team/')) return late(address, init)
		if (init.body) sent.push(JSON.parse(String(init.body)))
		return Response.json(init.body ? {} : answer())
	})
	return sent
}

const show = (view: React.ReactNode) =>
	act(async () => {
		render(
			<TeamProvider
				locale="en"
				words={teamWords(plainWordsOf('en'))}
				reload={async () => {}}
				onSignedOut={() => {}}
			>
				<Suspense>{view}</Suspense>
			</TeamProvider>,
		)
	})

afterEach(() => {
	cleanup()
	vi.unstubAllGlobals()
})

test('the check of the server begins with what has to be fixed, and says what to do', async () => {
	const findings: readonly CheckFinding[] = [
		{ id: 'mcp', found: 'off' },
		{ id: 'factor', found: 'voluntary' },
		{ id: 'https', found: 'plain' },
	]
	serve(() => ({ findings }))
	await show(<ServerCheckView />)
	await waitFor(() => expect(document.querySelectorAll('[data-line]')).toHaveLength(3))
	const lines = [...document.querySelectorAll<HTMLElement>('[data-line]')]
	expect(lines.map(({ dataset }) => dataset.line)).toEqual(['https', 'factor', 'mcp'])
	expect(lines[0]?.textContent).toContain(say(en.serverCheck.lines.https.found.plain))
	expect(lines[0]?.textContent).toMatch(/What to do: Put a proxy with TLS in front/)
	screen.getByText('1 line has to be fixed. 1 line deserves a look.')
})

test('the register says where each item comes from, and asks once for what is not known', async () => {
	let register: Register = {
		at: '2026-12-01T09:00:00.000Z',
		workspace: 'Acme',
		known: {
			limits: { from: 'settings', values: { days: 90 } },
			data: { from: 'program', values: {} },
		},
		answers: {},
	}
	const sent = serve(() => register)
	await show(<RegisterView />)
	await screen.findByText(/90 days after the last decision/)
	const items = [...document.querySelectorAll<HTMLElement>('[data-item]')]
	expect(items.map(({ dataset }) => dataset.item)).toEqual(Object.values(registerParts).flat())
	expect(document.querySelector('[data-missing]')?.getAttribute('data-missing')).toBe(
		String(registerQuestions.length),
	)
	const user = newUser()
	await user.click(screen.getByRole('button', { name: /^Answer this: .?Data protection officer/ }))
	const field = screen.getByRole('textbox')
	expect(document.activeElement).toBe(field)
	await user.type(field, ' None is needed. ')
	register = {
		...register,
		answers: { officer: { words: 'None is needed.', at: '2026-12-01T09:01:00.000Z', by: 'Wei Sun' } },
	}
	await user.click(screen.getByRole('button', { name: say(en.register.form.save) }))
	await screen.findByText('None is needed.')
	expect(sent).toEqual([{ question: 'officer', words: 'None is needed.' }])
	const officer = document.querySelector<HTMLElement>('[data-item="officer"]') as HTMLElement
	within(officer).getByText(/Wei Sun.? said this on/)
})

test('the page of programs sends besides ids what an owner ticks, by itself nothing, and says what is sent', async () => {
	const program: TeamProgram = {
		id: '11111111-1111-4111-8111-111111111111',
		name: 'ATS',
		scopes: ['results:read'],
		openings: 'all',
		by: 'Li Na',
		since: '2026-12-01T09:00:00.000Z',
		ends: '2999-12-01T09:00:00.000Z',
		lastSeen: null,
		webhook: null,
	}
	const url = 'https://example.com/told'
	const webhook = { url, values: ['choice'] as const, isStopped: false, fault: null, tried: null, next: null }
	let programs = [program]
	const sent = serve(() => ({ programs, openings: [] }))
	await show(<ProgramsView />)
	const user = newUser()
	const { webhook: text } = en.team.programs
	await user.click(await screen.findByRole('button', { name: say(text.setOf, { name: 'ATS' }) }))
	const boxes = screen.getAllByRole('checkbox') as HTMLInputElement[]
	expect(boxes.filter(({ checked }) => checked)).toEqual([])
	await user.type(screen.getByRole('textbox', { name: say(text.address) }), url)
	await user.click(screen.getByRole('checkbox', { name: say(text.values.choice) }))
	programs = [{ ...program, webhook }]
	await user.click(screen.getByRole('button', { name: say(text.submit) }))
	await screen.findByText(say(text.sent, { values: say(text.listed.choice) }))
	expect(sent).toEqual([{ program: program.id, url, values: ['choice'] }])
})
