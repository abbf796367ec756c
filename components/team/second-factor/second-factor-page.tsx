import { useState } from 'react'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { passFactorRoute } from '@/lib/team-api/routes/second-factor'
import { CodeField } from '../fields/code-field'
import { codeFault } from '../fields/faults'
import { LettersField } from '../fields/letters-field'
import { TeamForm } from '../fields/team-form'
import { PasskeyButton } from '../passkeys/passkey-button'
import { enterByPasskey } from '../passkeys/passkey-ways'
import { TaskFrame } from '../session/task-frame'
import { useTeam } from '../session/team-context'

type Props = {
	/** Whether a passkey will do as well. */
	readonly hasPasskey: boolean | undefined
	/** Returns to the password. */
	readonly onOther: () => void
}

/** The code of the app, a recovery code or a passkey, after the password. */
export function SecondFactorPage({ hasPasskey = false, onOther }: Props) {
	const team = useTeam()
	const { words, say, reload } = team
	const [hasApp, setHasApp] = useState(true)
	const [code, setCode] = useState('')
	const text = words.secondFactor
	const field = { id: 'code', value: code, onText: setCode }
	return (
		<TaskFrame title={say(text.title)} lead={say(hasApp ? text.lead : text.recoveryLead)}>
			<TeamForm
				key={String(hasApp)}
				title={say(text.title)}
				check={() => [codeFault(team, 'code', code, hasApp ? 6 : 1)]}
				send={() => postToTeam(passFactorRoute, hasApp ? { code } : { recoveryCode: code.trim() })}
				at={{ 'code-wrong': 'code', 'code-used': 'code' }}
				onDone={reload}
				submit={say(text.submit)}
				busy={say(text.busy)}
				beside={
					<button
						type="button"
						className="link"
						onClick={() => {
							setHasApp(!hasApp)
							setCode('')
						}}
					>
						{say(hasApp ? text.useRecovery : text.useApp)}
					</button>
				}
			>
				{(faultOf) =>
					hasApp ? (
						<CodeField {...field} label={say(text.digits)} fault={faultOf('code')} />
					) : (
						<LettersField {...field} label={say(text.recovery)} fault={faultOf('code')} />
					)
				}
			</TeamForm>
			{hasPasskey && (
				<PasskeyButton label={say(words.passkeys.use)} send={() => enterByPasskey(true)} onDone={reload} />
			)}
			<p>
				<button type="button" className="link small" onClick={onOther}>
					{say(text.other)}
				</button>
			</p>
		</TaskFrame>
	)
}
