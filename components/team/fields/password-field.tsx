import { useState } from 'react'
import { minPasswordCharacters } from '@/lib/limits/account-limits'
import { useTeam } from '../session/team-context'
import { TextField } from './text-field'

type Props = {
	readonly id: string
	readonly label?: string
	readonly value: string
	readonly fault?: string | undefined
	/** Whether a new password is chosen here, as opposed to entering an existing one. */
	readonly isNew?: boolean
	readonly onText: (text: string) => void
}

/** A field for a password, which can be made visible. */
export function PasswordField({ id, label, value, fault, isNew = false, onText }: Props) {
	const { words, say } = useTeam()
	const [isShown, setShown] = useState(false)
	const text = words.frame
	return (
		<TextField
			id={id}
			label={label ?? say(text.password)}
			hint={isNew ? say(text.passwordHint, { least: minPasswordCharacters }) : undefined}
			fault={fault}
			value={value}
			type={isShown ? 'text' : 'password'}
			autoComplete={isNew ? 'new-password' : 'current-password'}
			autoCapitalize="none"
			spellCheck={false}
			dir="ltr"
			onText={onText}
			after={
				<p>
					<button
						type="button"
						className="link small"
						aria-controls={id}
						onClick={() => setShown((before) => !before)}
					>
						{say(isShown ? text.hide : text.show)}
					</button>
				</p>
			}
		/>
	)
}
