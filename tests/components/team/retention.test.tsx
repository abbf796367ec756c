import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ScreeningProvider } from '@/components/screening/desk/desk-context'
import { screenWords } from '@/components/screening/desk/screen-words'
import RetentionSetting from '@/components/team/retention/retention-setting'
import { TeamProvider } from '@/components/team/session/team-context'
import { teamWords } from '@/components/team/session/team-words'
import type { Permission } from '@/lib/records/rights/permissions'
import type { Settings } from '@/lib/screening/model/records'
import { loadNames } from '@/lib/words/names'
import { openTestDesk } from '@/tests/components/screening/screening'
import { newUser } from '@/tests/components/user'
import { en, plainWordsOf, say } from '@/tests/wording'

const texts = en.team.retention
const from = '2026-12-01T09:30:00.000Z'
const by = { name: 'Lin Chen' }

/** The setting over a desk, with a server that counts 320 candidates and stores what is set. */
async function open(permission: Permission, settings: Partial<Settings> = {}) {
	const asked: string[] = []
	const { desk, client } = await openTestDesk({})
	await desk.saveSettings(settings)
	vi.stubGlobal('fetch', async (url: string, { body }: { readonly body?: string } = {}) => {
		asked.push(body ?? url.slice(url.indexOf('?')))
		if (body === undefined) return Response.json({ people: 320, from })
		const { days } = JSON.parse(body)
		const { keptDays, shorter: _, ...others } = (await desk.state()).settings
		const shorter = { keptDays: days, from, by }
		const next =
			days < keptDays ? { ...others, keptDays, shorter } : { ...others, keptDays: days, shorter: undefined }
		await desk.saveSettings(next as Partial<Settings>)
		return Response.json({})
	})
	const plain = plainWordsOf('en')
	render(
		<TeamProvider locale="en" words={teamWords(plain)} reload={async () => {}} onSignedOut={() => {}}>
			<ScreeningProvider
				locale="en"
				words={screenWords('en', plain)}
				names={await loadNames('en')}
				desk={client}
				access={{ permission, byOpening: {}, openings: 'all' }}
				waiting={() => null}
			>
				<RetentionSetting />
			</ScreeningProvider>
		</TeamProvider>,
	)
	await screen.findByText(new RegExp(say(en.screen.home.keptDays)))
	return { asked, user: newUser(), settings: async () => (await desk.state()).settings }
}

const field = () => screen.getByRole<HTMLInputElement>('textbox')
const shown = (selector: string) => document.querySelector<HTMLElement>(selector)
const press = async (user: ReturnType<typeof newUser>, action: string) => {
	const button = await waitFor(() => shown(`[data-action="${action}"]`) ?? Promise.reject())
	await user.click(button as HTMLElement)
}

afterEach(() => {
	cleanup()
	vi.unstubAllGlobals()
})

describe('how long a team keeps records', () => {
	test('is shortened by an owner after seeing how many that deletes, and stopped', async () => {
		const { user, asked, settings } = await open('owner')
		await user.clear(field())
		await user.type(field(), '30')
		await user.click(screen.getByRole('button', { name: say(texts.change) }))
		await screen.findByText(/320 candidates would be deleted/)
		expect(asked).toEqual(['?days=30'])
		await press(user, 'shorten-retention')
		await waitFor(() => expect(shown('[data-shorter-retention="30"]')).not.toBeNull())
		expect(asked.at(-1)).toBe('{"days":30}')
		expect(await settings()).toMatchObject({ keptDays: 180, shorter: { keptDays: 30 } })
		await press(user, 'stop-shorter-retention')
		await waitFor(() => expect(shown('[data-shorter-retention]')).toBeNull())
		expect(asked.at(-1)).toBe('{"days":180}')
	})

	test('is left as it is where the owner looks and leaves, or types no number of days', async () => {
		const { user, asked } = await open('owner')
		for (const typed of ['0', '4000', 'x']) {
			await user.clear(field())
			await user.type(field(), typed)
			await user.click(screen.getByRole('button', { name: say(texts.change) }))
			expect(field().getAttribute('aria-invalid')).toBe('true')
		}
		expect(asked).toEqual([])
		await user.clear(field())
		await user.type(field(), '30{Enter}')
		await user.click(await screen.findByRole('button', { name: say(texts.keep, { days: 180 }) }))
		expect(field().value).toBe('180')
		expect(asked).toEqual(['?days=30'])
	})

	test('is lengthened at once', async () => {
		const { user, asked, settings } = await open('owner')
		await user.clear(field())
		await user.type(field(), '365{Enter}')
		await waitFor(async () => expect((await settings()).keptDays).toBe(365))
		expect(asked).toEqual(['{"days":365}'])
	})

	test.each(['recruiter', 'viewer'] as const)('is read by a %s, with what is to come', async (permission) => {
		await open(permission, { shorter: { keptDays: 30, from, by } })
		expect(screen.queryByRole('textbox')).toBeNull()
		expect(shown('[data-shorter-retention="30"]')?.textContent).toContain('Lin Chen')
		expect(screen.queryByRole('button')).toBeNull()
	})
})
