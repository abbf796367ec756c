import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import { maxMailHostCharacters, maxMailLoginCharacters, maxPortCharacters } from '@/lib/limits/mail-limits'
import { maxEmailCharacters } from '@/lib/limits/sheet-limits'
import { TextField } from '../fields/text-field'
import { useTeam } from '../session/team-context'
import styles from './mail.module.css'
import { type TypedMailServer, usualPorts, withTls } from './typed-mail-server'

type Props = {
	readonly typed: TypedMailServer
	/** Whether the stored password cannot be read. */
	readonly isUnreadable: boolean
	readonly faultOf: (id: string) => string | undefined
	readonly onTyped: (typed: TypedMailServer) => void
}

/** Where a mail server is, how one signs in there, and from whom mails come. */
export function MailServerFields({ typed, isUnreadable, faultOf, onTyped }: Props) {
	const { words, say } = useTeam()
	const text = words.mail.server
	const { host, port, isTls, login, password, sender } = typed
	const plain = { autoComplete: 'off', dir: 'ltr', spellCheck: false } as const
	return (
		<>
			<TextField
				id="mail-host"
				label={say(text.host)}
				hint={say(text.hostHint, { example: 'mail.example.com' })}
				fault={faultOf('mail-host')}
				value={host}
				onText={(given) => onTyped({ ...typed, host: given })}
				maxLength={maxMailHostCharacters}
				{...plain}
			/>
			<fieldset className={styles.way}>
				<legend>
					<strong>{say(text.way)}</strong>
				</legend>
				<div className={choices.choices}>
					<ChoiceRow
						type="radio"
						name="mail-way"
						checked={isTls}
						label={say(text.tls)}
						second={say(text.tlsHint, { port: String(usualPorts.tls) })}
						onChange={() => onTyped(withTls(typed, true))}
					/>
					<ChoiceRow
						type="radio"
						name="mail-way"
						checked={!isTls}
						label={say(text.startTls, { name: 'STARTTLS' })}
						second={say(text.tlsHint, { port: String(usualPorts.startTls) })}
						onChange={() => onTyped(withTls(typed, false))}
					/>
				</div>
			</fieldset>
			<TextField
				id="mail-port"
				label={say(text.port)}
				fault={faultOf('mail-port')}
				value={port}
				onText={(given) => onTyped({ ...typed, port: given })}
				inputMode="numeric"
				maxLength={maxPortCharacters}
				{...plain}
			/>
			<TextField
				id="mail-login"
				label={say(text.login)}
				hint={say(text.loginHint)}
				value={login}
				onText={(given) => onTyped({ ...typed, login: given })}
				maxLength={maxMailLoginCharacters}
				{...plain}
			/>
			{password === null && faultOf('mail-password') === undefined ? (
				<div>
					<p>
						<strong>{say(text.password)}</strong>
					</p>
					<p>
						{say(text.passwordKept)}{' '}
						<button type="button" className="link" onClick={() => onTyped({ ...typed, password: '' })}>
							{say(text.replace)}
						</button>
					</p>
				</div>
			) : (
				<TextField
					id="mail-password"
					label={say(text.password)}
					hint={isUnreadable ? say(text.passwordUnreadable) : undefined}
					fault={faultOf('mail-password')}
					type="password"
					value={password ?? ''}
					onText={(given) => onTyped({ ...typed, password: given })}
					maxLength={maxMailLoginCharacters}
					{...plain}
				/>
			)}
			<TextField
				id="mail-sender"
				label={say(text.sender)}
				fault={faultOf('mail-sender')}
				type="email"
				value={sender}
				onText={(given) => onTyped({ ...typed, sender: given })}
				maxLength={maxEmailCharacters}
				{...plain}
			/>
		</>
	)
}
