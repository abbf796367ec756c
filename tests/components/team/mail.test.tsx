import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { InviteForm } from '@/components/team/invite/invite-form'
import MailView from '@/components/team/mail/mail-view'
import { TeamProvider } from '@/components/team/session/team-context'
import { teamWords } from '@/components/team/session/team-words'
import { ForgotPage } from '@/components/team/sign-in/forgot-page'
import { SignInPage } from '@/components/team/sign-in/sign-in-page'
import { mailFaults } from '@/lib/mail/delivery'
import type { MailEntry } from '@/lib/mail/mail-entry'
import { newUser } from '@/tests/components/user'
import { en, plainWordsOf, say } from '@/tests/wording'

const texts = en.team
const address = 'amina@example.com'

/** A view of the team over a server that gives these answers, by path; what it is asked, with the bodies. */
function open(view: React.ReactNode, answers: Readonly<Record<string, object>> = {}) {
	const asked: (readonly [string, unknown])[] = []
	vi.stubGlobal('fetch', async (url: string, { body }: { readonly body?: string } = {}) => {
		const path = url.slice('/api/team/'.length)
		if (body !== undefined) asked.push([path, JSON.parse(body)])
		return Response.json(answers[path] ?? {})
	})
	render(
		<TeamProvider
			locale="en"
			words={teamWords(plainWordsOf('en'))}
			reload={async () => {}}
			onSignedOut={() => {}}
		>
			{view}
		</TeamProvider>,
	)
	return { asked, user: newUser() }
}

const inviting = (hasMail: boolean, hasCompany = false) => (
	<InviteForm
		openings={[]}
		members={[]}
		hasMail={hasMail}
		hasCompany={hasCompany}
		onMade={() => {}}
		onClose={() => {}}
	/>
)
const made = { id: 'i', token: 'the-token', isMailed: true }
const submit = () => screen.getByRole('button', { name: say(texts.invite.submit) })

afterEach(() => {
	cleanup()
	vi.unstubAllGlobals()
})

test('an invitation is sent in the language that is chosen, and still shown', async () => {
	const { asked, user } = open(inviting(true), { invitations: made })
	await user.type(screen.getByLabelText(say(texts.frame.email)), address)
	await user.selectOptions(screen.getByLabelText(say(texts.invite.byMail)), 'zh')
	await user.click(submit())
	await screen.findByText(say(texts.invite.mailed))
	expect(screen.getByText(/#join\/the-token$/)).toBeTruthy()
	expect(asked).toEqual([['invitations', expect.objectContaining({ email: address, mail: 'zh' })]])
})

test('an invitation that needs the password is not offered to be sent', async () => {
	const { asked, user } = open(inviting(true), { invitations: { ...made, isMailed: false } })
	await user.type(screen.getByLabelText(say(texts.frame.email)), address)
	await user.selectOptions(screen.getByLabelText(say(texts.roles.role)), 'owner')
	expect(screen.queryByLabelText(say(texts.invite.byMail))).toBeNull()
	expect(screen.getByText(say(texts.invite.notByMail))).toBeTruthy()
	await user.type(screen.getByLabelText(say(texts.frame.ownPassword)), 'my own password')
	await user.click(submit())
	await screen.findByText(/#join\/the-token$/)
	expect(asked).toEqual([['invitations', expect.not.objectContaining({ mail: expect.anything() })]])
})

test('where no mail is sent, an invitation and the sign-in look as without it', () => {
	open(inviting(false))
	expect(screen.queryByLabelText(say(texts.invite.byMail))).toBeNull()
	expect(screen.getByText(say(texts.invite.yourself))).toBeTruthy()
	cleanup()
	open(<SignInPage onPassed={() => {}} />)
	expect(screen.getByText(say(texts.signIn.forgotten))).toBeTruthy()
	cleanup()
	open(<SignInPage hasMail onPassed={() => {}} />)
	expect(screen.queryByText(say(texts.signIn.forgotten))).toBeNull()
	expect(screen.getByRole('link', { name: say(texts.signIn.forgottenLink) }).getAttribute('href')).toBe(
		'#forgot',
	)
})

test('who asks for a new password reads the same whatever the address is', async () => {
	const { asked, user } = open(<ForgotPage />)
	await user.type(screen.getByLabelText(say(texts.frame.email)), address)
	await user.click(screen.getByRole('button', { name: say(texts.signIn.forgot.submit) }))
	await screen.findByRole('heading', { name: say(texts.signIn.forgot.sent) })
	expect(screen.getByRole('status').textContent).toContain(address)
	expect(asked).toEqual([['reset/ask', { email: address, locale: 'en' }]])
})

test('an owner sees why each mail was not taken, and tries one again or sends a test', async () => {
	const mails = mailFaults.map(
		(fault, at): MailEntry => ({
			id: fault,
			kind: 'invitation',
			to: `${fault}@example.com`,
			at: '2026-11-30T09:30:00.000Z',
			state: fault === 'refused' ? 'refused' : 'waiting',
			tries: at + 1,
			tried: '2026-11-30T09:31:00.000Z',
			next: '2026-11-30T09:36:00.000Z',
			fault,
			reply: `450 what ${fault} said`,
			mayRetry: fault !== 'no-tls',
		}),
	)
	const { asked, user } = open(<MailView email={address} hasCompany={false} />, {
		mails: { from: 'visa@team.example', mails },
	})
	await screen.findByText('refused@example.com')
	for (const { to, fault } of mails) {
		const row = within(screen.getByText(to).closest('tr') ?? document.body)
		expect(row.getByText(say(texts.mail.faults[fault ?? 'refused']))).toBeTruthy()
		expect(row.getByText(new RegExp(`450 what ${fault} said`))).toBeTruthy()
		expect(row.queryAllByRole('button')).toHaveLength(fault === 'no-tls' ? 0 : 1)
	}
	const what = say(texts.mail.kinds.invitation)
	await user.click(
		screen.getByRole('button', { name: say(texts.mail.retryOf, { what, email: 'not-now@example.com' }) }),
	)
	await user.click(screen.getByRole('button', { name: say(texts.mail.test) }))
	await waitFor(() => expect(asked).toHaveLength(2))
	expect(asked).toEqual([
		['mails/retry', { id: 'not-now' }],
		['mails/test', {}],
	])
})

test('an owner who came by the company account may leave the password empty', async () => {
	const { asked, user } = open(inviting(false, true), { invitations: { ...made, isMailed: false } })
	await user.type(screen.getByLabelText(say(texts.frame.email)), address)
	await user.selectOptions(screen.getByLabelText(say(texts.roles.role)), 'owner')
	expect(screen.getByLabelText(say(texts.company.setup.confirm, { minutes: 10 }))).toBeTruthy()
	await user.click(submit())
	await waitFor(() => expect(asked).toHaveLength(1))
	expect(asked[0]?.[1]).not.toHaveProperty('password')
})

const server = texts.mail.server
const off = { mails: { from: null, mails: [] } }

test('an owner tries an email server step by step, and sets it', async () => {
	const { asked, user } = open(<MailView email={address} hasCompany={false} />, {
		...off,
		'mails/server': { ofOperator: null, hasOrigin: true, stored: null },
		'mails/server/test': {
			steps: ['connected', 'encrypted', 'signed-in'],
			fault: 'sender',
			reply: '553 not yours',
		},
	})
	await user.type(await screen.findByLabelText(say(server.host)), ' mail.example.com ')
	await user.click(screen.getByLabelText(/STARTTLS/))
	expect(screen.getByLabelText(say(server.port))).toHaveProperty('value', '587')
	await user.type(screen.getByLabelText(say(server.login)), 'team')
	await user.type(screen.getByLabelText(say(server.password)), 'secret')
	await user.type(screen.getByLabelText(say(server.sender)), 'team@example.com')
	await user.click(screen.getByRole('button', { name: say(server.test) }))
	await screen.findByText(say(server.steps['signed-in']))
	expect(screen.getByText(say(texts.mail.faults.sender))).toBeTruthy()
	expect(screen.getByText(/553 not yours/)).toBeTruthy()
	await user.type(screen.getByLabelText(say(texts.frame.ownPassword)), 'proof')
	await user.click(screen.getByRole('button', { name: say(server.save) }))
	await waitFor(() => expect(asked).toHaveLength(2))
	const sent = {
		host: 'mail.example.com',
		port: 587,
		isTls: false,
		login: 'team',
		password: 'secret',
		sender: 'team@example.com',
	}
	expect(asked).toEqual([
		['mails/server/test', sent],
		['mails/server', { server: sent, proof: 'proof' }],
	])
})

test('the stored password of an email server is not shown, and stays unless it is replaced', async () => {
	const stored = {
		host: 'mail.example.com',
		port: 465,
		isTls: true,
		login: 'team',
		sender: 'team@example.com',
		hasPassword: true,
		isUnreadable: false,
	}
	const { asked, user } = open(<MailView email={address} hasCompany={true} />, {
		...off,
		'mails/server': { ofOperator: null, hasOrigin: true, stored },
	})
	await screen.findByText(new RegExp(say(server.passwordKept)))
	expect(screen.queryByLabelText(say(server.password))).toBeNull()
	await user.click(screen.getByRole('button', { name: say(server.save) }))
	await user.click(screen.getByRole('button', { name: say(server.remove) }))
	await waitFor(() => expect(asked).toHaveLength(2))
	const { hasPassword: _has, isUnreadable: _is, ...sent } = stored
	expect(asked).toEqual([
		['mails/server', { server: sent }],
		['mails/server', { server: null }],
	])
})

test('the email server of the people who run the server is shown, and nothing to change it', async () => {
	open(<MailView email={address} hasCompany={false} />, {
		...off,
		'mails/server': {
			ofOperator: { host: 'mail.operator.example', from: 'a@operator.example' },
			hasOrigin: true,
			stored: null,
		},
	})
	await screen.findByText(say(server.ofOperator, { host: 'mail.operator.example' }))
	expect(screen.queryByLabelText(say(server.host))).toBeNull()
})
