import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import MembersView from '@/components/team/members/members-view'
import type { RoleAccess } from '@/components/team/roles/role-access'
import { tidied } from '@/components/team/roles/role-access'
import { sayRoles } from '@/components/team/roles/say-roles'
import { TeamProvider } from '@/components/team/session/team-context'
import { teamWords } from '@/components/team/session/team-words'
import { sayIn } from '@/lib/i18n/say'
import { permissions } from '@/lib/records/rights/permissions'
import { roleDeeds } from '@/lib/team-api/role-deeds'
import type { SignedInState } from '@/lib/team-api/routes/accounts'
import type { TeamMember } from '@/lib/team-api/routes/members'
import { keysIn } from '@/rules/keys'
import { newUser } from '@/tests/components/user'
import { en, plainWordsOf, say } from '@/tests/wording'

const text = en.team
const openings = ['Localisation engineer', 'Test kitchen lead', 'Buyer'].map((name, at) => ({
	id: `o${at}`,
	name,
}))

const member = (id: string, more: Partial<TeamMember>): TeamMember => ({
	id,
	name: id,
	email: `${id}@example.com`,
	permission: 'recruiter',
	byOpening: {},
	openings: 'all',
	newOpenings: true,
	given: {},
	since: '2026-11-03T09:00:00.000Z',
	lastSeen: null,
	devices: 1,
	hasSecondFactor: true,
	passkeys: 0,
	signingIn: { byCompany: false, byPassword: true },
	isYou: false,
	...more,
})
const lin = member('lin', { permission: 'owner', isYou: true })
const anna = member('anna', {
	openings: ['o0', 'o1'],
	newOpenings: false,
	byOpening: { o1: 'viewer' },
})
const tomas = member('tomas', {
	permission: 'interviewer',
	openings: ['o1', 'o2'],
	newOpenings: false,
	given: { o1: 3 },
})

/** The page of members over a server that takes every change. */
async function open(members: readonly TeamMember[], you: TeamMember = lin) {
	const sent: unknown[] = []
	vi.stubGlobal('fetch', async (_: string, { body }: RequestInit = {}) => {
		if (!body) return Response.json({ members, invitations: [], openings })
		sent.push(JSON.parse(String(body)))
		return Response.json({})
	})
	const session = { member: you, isFactorDemanded: false, hasSecondFactor: true } as unknown as SignedInState
	await act(async () => {
		render(
			<TeamProvider
				locale="en"
				words={teamWords(plainWordsOf('en'))}
				reload={async () => {}}
				onSignedOut={() => {}}
			>
				<MembersView session={session} />
			</TeamProvider>,
		)
	})
	await screen.findByRole('heading', { level: 1, name: /Members, / })
	return { sent, user: newUser() }
}

afterEach(() => {
	cleanup()
	vi.unstubAllGlobals()
})

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^.?${name}`) })
const linesIn = (row: HTMLElement) =>
	within(row)
		.getAllByRole('listitem')
		.map((line) => line.textContent?.replaceAll(/[\u2066-\u2069]/g, ''))

test('a member has a line for each role, with where; an interviewer with how many people', async () => {
	await open([lin, anna, tomas])
	expect(linesIn(rowOf('lin'))).toEqual(['Owner, all openings'])
	expect(linesIn(rowOf('anna'))).toEqual(['Recruiter, Localisation engineer', 'Viewer, Test kitchen lead'])
	expect(linesIn(rowOf('tomas'))).toEqual([
		'Interviewer, Test kitchen lead: 3 people',
		'Interviewer, Buyer: no people yet',
	])
})

test.each<[string, Partial<TeamMember>, string]>([
	[
		'the company',
		{ signingIn: { byCompany: true, byPassword: false }, hasSecondFactor: false },
		'Company account',
	],
	[
		'the company and a password',
		{ signingIn: { byCompany: true, byPassword: true } },
		'Company account, and a password, second factor on',
	],
	[
		'the company and a passkey',
		{ signingIn: { byCompany: true, byPassword: false }, passkeys: 2 },
		'Company account, and a passkey',
	],
	['a password alone', { hasSecondFactor: false }, 'Password, no second factor'],
	[
		'a password beside a passkey',
		{ hasSecondFactor: false, passkeys: 1 },
		'Password, and a passkey, no second factor',
	],
	['nothing', { signingIn: { byCompany: false, byPassword: false } }, 'no way in yet'],
	['what the reader may not know', { signingIn: null, passkeys: 1 }, 'second factor on'],
])('the list says of a member that they sign in by %s', async (_, more, said) => {
	await open([lin, member('wei', more)])
	const [cell] = within(rowOf('wei')).getAllByRole('cell')
	const [, ...lines] = [...(cell?.childNodes ?? [])].map(({ textContent }) => textContent)
	expect(lines.join(', ')).toBe(said)
})

test.each<[string, Partial<RoleAccess>, string[]]>([
	['everything', {}, ['recruiter, all openings']],
	[
		'all but one',
		{ byOpening: { o0: 'viewer' } },
		['recruiter, all other openings', 'viewer, Localisation engineer'],
	],
	['nothing', { openings: [], newOpenings: false }, ['recruiter, no openings']],
	['what is to come', { openings: [] }, ['recruiter, new openings']],
	[
		'an opening that is gone',
		{ openings: ['x'], newOpenings: false },
		['recruiter, an opening that is deleted'],
	],
	[
		'another role in all that there is',
		{ openings: ['o0'], newOpenings: false, byOpening: { o0: 'viewer' } },
		['viewer, Localisation engineer'],
	],
])('the roles of who sees %s', (_, access, lines) => {
	const spoken = { locale: 'en', words: teamWords(plainWordsOf('en')), say: sayIn('en') } as const
	const holder = {
		permission: 'recruiter',
		byOpening: {},
		openings: 'all',
		newOpenings: true,
		...access,
	} as const
	expect(
		sayRoles(spoken, holder, openings).map(({ permission, where }) => `${permission}, ${where}`),
	).toEqual(lines)
})

test('with forty openings six are named, and the rest is counted', () => {
	const spoken = { locale: 'en', words: teamWords(plainWordsOf('en')), say: sayIn('en') } as const
	const many = Array.from({ length: 40 }, (_, at) => ({ id: `m${at}`, name: `Opening ${at}` }))
	const holder = {
		...tomas,
		openings: many.map(({ id }) => id),
		given: Object.fromEntries(many.map(({ id }) => [id, 1])),
	}
	const lines = sayRoles(spoken, holder, many)
	expect(lines).toHaveLength(7)
	expect(lines.at(-1)?.where).toContain('34 more openings')
	expect(lines.at(-1)?.where).toContain('34 people')
})

test('another role that says nothing is dropped', () => {
	const access: RoleAccess = { ...anna, byOpening: { o1: 'viewer', o2: 'viewer' } }
	expect(tidied(access).byOpening).toEqual({ o1: 'viewer' })
	expect(tidied({ ...access, permission: 'viewer' }).byOpening).toEqual({})
	expect(tidied({ ...access, permission: 'owner' }).byOpening).toEqual({})
})

test('a member becomes a viewer in one opening, which takes the password of the owner', async () => {
	const { sent, user } = await open([lin, member('wei', {})])
	const row = rowOf('wei')
	await user.click(within(row).getByRole('button', { name: /Change the role of/ }))
	expect(document.activeElement?.tagName).toBe('SELECT')
	await user.click(within(row).getByRole('button', { name: say(text.roles.differing.add) }))
	await user.selectOptions(within(row).getByRole('combobox', { name: /Opening 1/ }), 'o1')
	await user.click(within(row).getByRole('button', { name: say(text.members.save) }))
	expect(sent).toEqual([])
	await user.type(within(row).getByLabelText(say(text.frame.ownPassword)), 'my own password')
	await user.click(within(row).getByRole('button', { name: say(text.members.save) }))
	await waitFor(() => expect(sent).toHaveLength(1))
	expect(sent).toEqual([
		{
			id: 'wei',
			byOpening: { o1: 'viewer' },
			openings: 'all',
			newOpenings: true,
			password: 'my own password',
		},
	])
	expect(document.activeElement).toBe(within(rowOf('wei')).getByRole('button', { name: /Change the role/ }))
})

test('other openings alone take no password, and none at all are refused', async () => {
	const { sent, user } = await open([lin, member('wei', {})])
	const row = rowOf('wei')
	await user.click(within(row).getByRole('button', { name: /Change the role of/ }))
	await user.click(within(row).getByRole('radio', { name: say(text.access.these) }))
	await user.click(within(row).getByRole('button', { name: say(text.members.save) }))
	expect(within(row).getAllByText(say(text.access.none)).length).toBeGreaterThan(0)
	expect(sent).toEqual([])
	await user.click(within(row).getByRole('checkbox', { name: /Buyer/ }))
	expect(within(row).queryByLabelText(say(text.frame.ownPassword))).toBeNull()
	await user.click(within(row).getByRole('button', { name: say(text.members.save) }))
	await waitFor(() => expect(sent).toEqual([{ id: 'wei', openings: ['o2'], newOpenings: false }]))
})

test('everybody reads what each role may do, a line for each deed', async () => {
	const viewer = member('hugo', { permission: 'viewer', isYou: true })
	await open([viewer], viewer)
	const section = screen.getByRole('region', { name: say(text.roles.may.title) })
	const rows = within(section).getAllByRole('row')
	expect(rows).toHaveLength(keysIn(roleDeeds).length + 1)
	for (const row of rows.slice(1)) expect(within(row).getAllByRole('cell')).toHaveLength(permissions.length)
	expect(screen.queryByRole('button', { name: /Change the role/ })).toBeNull()
})
