import { useState } from 'react'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { passwordRoute } from '@/lib/team-api/routes/accounts'
import { newPasswordAt, newPasswordFault, passwordFault } from '../fields/faults'
import { PasswordField } from '../fields/password-field'
import { TeamForm } from '../fields/team-form'
import { useTeam } from '../session/team-context'
import styles from './account.module.css'

/** Changes the password. */
export function ChangePassword({ email }: { readonly email: string }) {
	const team = useTeam()
	const { words, say } = team
	const [old, setOld] = useState('')
	const [fresh, setFresh] = useState('')
	const [isDone, setDone] = useState(false)
	const text = words.account.password
	return (
		<section className={styles.section} aria-labelledby="change-password">
			<h2 id="change-password">{say(text.title)}</h2>
			<TeamForm
				title={say(words.account.title)}
				check={() => [
					passwordFault(team, 'old-password', old),
					newPasswordFault(team, 'new-password', fresh),
				]}
				send={() => postToTeam(passwordRoute, { old, new: fresh })}
				at={{
					'password-wrong': 'old-password',
					...newPasswordAt('new-password'),
				}}
				onDone={() => {
					setOld('')
					setFresh('')
					setDone(true)
				}}
				submit={say(text.submit)}
				busy={say(text.busy)}
				beside={<span role="status">{isDone && say(text.done)}</span>}
			>
				{(faultOf) => (
					<>
						{/* So that a password manager knows whose password is changed. */}
						<input type="hidden" autoComplete="username" name="username" value={email} readOnly />
						<PasswordField
							id="old-password"
							label={say(text.old)}
							value={old}
							fault={faultOf('old-password')}
							onText={(typed) => {
								setOld(typed)
								setDone(false)
							}}
						/>
						<PasswordField
							id="new-password"
							label={say(text.fresh)}
							isNew
							value={fresh}
							fault={faultOf('new-password')}
							onText={setFresh}
						/>
					</>
				)}
			</TeamForm>
		</section>
	)
}
