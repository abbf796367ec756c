import { useState } from 'react'
import { idleHours } from '@/lib/limits/account-limits'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { resumeRoute } from '@/lib/team-api/routes/accounts'
import type { CompanyEntry } from '@/lib/team-api/routes/company'
import { CompanyWay } from '../company/company-way'
import { EmailField } from '../fields/email-field'
import { passwordFault } from '../fields/faults'
import { PasswordField } from '../fields/password-field'
import { TeamForm } from '../fields/team-form'
import { PasskeyButton } from '../passkeys/passkey-button'
import { goOnByPasskey } from '../passkeys/passkey-ways'
import { TaskFrame } from '../session/task-frame'
import { useTeam } from '../session/team-context'
import { UnsentLine } from './unsent-line'

type Props = {
	/** Whose session it is. */
	readonly email: string
	/** Whether it came to rest on this page. */
	readonly isOfPage: boolean
	/** How the session goes on by the company's account, if it began by it. */
	readonly company: CompanyEntry | undefined
	/** Whether a passkey will do as well as the password. */
	readonly hasPasskey: boolean | undefined
	/** Signs somebody else in instead. */
	readonly onOther: () => void
}

/** Goes on with a session that has rested too long, by the password or a passkey. */
export function ResumePage({ email, isOfPage, company, hasPasskey = false, onOther }: Props) {
	const team = useTeam()
	const { words, say, reload } = team
	const [password, setPassword] = useState('')
	const text = words.signIn.resume
	const other = (
		<button type="button" className="link" onClick={onOther}>
			{say(words.secondFactor.other)}
		</button>
	)
	if (company)
		return (
			<TaskFrame
				title={say(text.title)}
				lead={say(words.company.resume, { host: company.host ?? say(words.company.there) })}
			>
				<UnsentLine isOfPage={isOfPage} />
				<CompanyWay way={company} email={email} />
				<p>{other}</p>
			</TaskFrame>
		)
	return (
		<TaskFrame title={say(text.title)} lead={say(text.lead, { hours: idleHours })}>
			<UnsentLine isOfPage={isOfPage} />
			<TeamForm
				title={say(text.title)}
				check={() => [passwordFault(team, 'password', password)]}
				send={() => postToTeam(resumeRoute, { password })}
				at={{ 'password-wrong': 'password' }}
				onDone={reload}
				submit={say(text.submit)}
				busy={say(text.busy)}
				beside={other}
			>
				{(faultOf) => (
					<>
						<EmailField value={email} readOnly />
						<PasswordField id="password" value={password} fault={faultOf('password')} onText={setPassword} />
					</>
				)}
			</TeamForm>
			{hasPasskey && <PasskeyButton label={say(words.passkeys.use)} send={goOnByPasskey} onDone={reload} />}
		</TaskFrame>
	)
}
