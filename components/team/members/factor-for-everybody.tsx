import { useState } from 'react'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import type { SignedInState } from '@/lib/team-api/routes/accounts'
import type { TeamMember } from '@/lib/team-api/routes/members'
import { demandFactorRoute } from '@/lib/team-api/routes/second-factor'
import { passwordFault } from '../fields/faults'
import { PasswordField } from '../fields/password-field'
import { TeamForm } from '../fields/team-form'
import { useTeam } from '../session/team-context'
import styles from './members.module.css'

type Props = {
	readonly session: SignedInState
	readonly members: readonly TeamMember[]
	readonly onDone: (what: string) => Promise<void>
}

/** Whether every member needs a second factor, for owners to say. */
export function FactorForEverybody({ session, members, onDone }: Props) {
	const team = useTeam()
	const { words, say } = team
	const { isFactorDemanded: isDemanded, hasSecondFactor, hasPasskey } = session
	const [password, setPassword] = useState('')
	const text = words.members.everybody
	const without = members.filter((member) => !member.hasSecondFactor && member.passkeys === 0).length
	return (
		<section className={styles.everybody} aria-labelledby="everybody">
			<h2 id="everybody">{say(text.title)}</h2>
			<p>
				{say(isDemanded ? text.on : text.off)} {say(text.without, { count: without })}
			</p>
			{isDemanded || hasSecondFactor || hasPasskey ? (
				<TeamForm
					title={say(words.members.tab)}
					check={() => [passwordFault(team, 'everybody-password', password)]}
					send={() => postToTeam(demandFactorRoute, { isDemanded: !isDemanded, password })}
					at={{ 'password-wrong': 'everybody-password' }}
					onDone={async () => {
						setPassword('')
						await onDone(say(isDemanded ? text.released : text.demanded))
					}}
					submit={say(isDemanded ? text.release : text.demand)}
					busy={say(text.busy)}
				>
					{(faultOf) => (
						<PasswordField
							id="everybody-password"
							label={say(words.frame.ownPassword)}
							value={password}
							fault={faultOf('everybody-password')}
							onText={setPassword}
						/>
					)}
				</TeamForm>
			) : (
				<p>
					{say(text.ownFirst)}{' '}
					<a className="link" href="#account">
						{say(text.toAccount)}
					</a>
				</p>
			)}
		</section>
	)
}
