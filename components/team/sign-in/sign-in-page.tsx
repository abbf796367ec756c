import { useState } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { signInRoute } from '@/lib/team-api/routes/accounts'
import type { CompanyEntry } from '@/lib/team-api/routes/company'
import { CompanyWay } from '../company/company-way'
import { EmailField } from '../fields/email-field'
import { emailFault, passwordFault } from '../fields/faults'
import { PasswordField } from '../fields/password-field'
import { TeamForm } from '../fields/team-form'
import { PasskeyButton } from '../passkeys/passkey-button'
import { enterByPasskey } from '../passkeys/passkey-ways'
import { TaskFrame } from '../session/task-frame'
import { useTeam } from '../session/team-context'
import { RemovedNotice } from './removed-notice'
import { UnsentLine } from './unsent-line'

type Props = {
	/** Whose session has ended, if one has: then what they typed is still there. */
	readonly ended?: string | undefined
	/** Whether the visitor was a member until an owner removed them. */
	readonly isRemoved?: boolean
	/** How to sign in by one's company, if that is possible. */
	readonly company?: CompanyEntry | undefined
	/** Whether the server sends mail. */
	readonly hasMail?: boolean
	/** Called once the password has been accepted. */
	readonly onPassed: () => void
}

/** Signing in with e-mail and password, or with a passkey. */
export function SignInPage({ ended, isRemoved = false, company, hasMail = false, onPassed }: Props) {
	const team = useTeam()
	const { words, say, reload } = team
	const [email, setEmail] = useState(ended ?? '')
	const [password, setPassword] = useState('')
	const text = words.signIn
	const enter = async () => {
		await reload()
		onPassed()
	}
	const byPasskey = (
		<PasskeyButton label={say(words.passkeys.signIn)} send={() => enterByPasskey(false)} onDone={enter} />
	)
	const isBeside = company !== undefined && !company.isDemanded
	const byPassword = (
		<>
			<TeamForm
				title={say(text.title)}
				check={() => [emailFault(team, 'email', email), passwordFault(team, 'password', password)]}
				send={() => postToTeam(signInRoute, { email: email.trim(), password })}
				at={{ 'email-invalid': 'email' }}
				onDone={enter}
				submit={say(text.submit)}
				busy={say(text.busy)}
			>
				{(faultOf) => (
					<>
						<EmailField value={email} fault={faultOf('email')} onText={setEmail} />
						<PasswordField id="password" value={password} fault={faultOf('password')} onText={setPassword} />
					</>
				)}
			</TeamForm>
			{!isBeside && byPasskey}
			{hasMail ? (
				<p>
					<a className="link small" href="#forgot">
						{say(text.forgottenLink)}
					</a>
				</p>
			) : (
				<p className="quiet small">{say(text.forgotten)}</p>
			)}
			<p>
				<a className="link small" href="#recover">
					{say(text.recover.link)}
				</a>
			</p>
		</>
	)
	return (
		<TaskFrame
			title={say(text.title)}
			lead={ended === undefined ? (company?.team ?? say(words.frame.lead)) : undefined}
		>
			{isRemoved && <RemovedNotice />}
			{ended !== undefined && !isRemoved && (
				<Notice kind="care" first={say(words.frame.ended.title)}>
					{say(words.frame.ended.text)}
				</Notice>
			)}
			{!isRemoved && <UnsentLine isOfPage={ended !== undefined} />}
			{company ? <CompanyWay way={company}>{byPassword}</CompanyWay> : byPassword}
			{isBeside && byPasskey}
		</TaskFrame>
	)
}
