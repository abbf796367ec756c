import { maxEmailCharacters } from '@/lib/limits/sheet-limits'
import { useTeam } from '../session/team-context'
import { TextField } from './text-field'

type Props = Omit<React.ComponentProps<typeof TextField>, 'id' | 'label' | 'type' | 'dir' | 'maxLength'> & {
	readonly id?: string
}

/** The field for an e-mail address; by default that of an account. */
export function EmailField(props: Props) {
	const { words, say } = useTeam()
	return (
		<TextField
			id="email"
			type="email"
			label={say(words.frame.email)}
			maxLength={maxEmailCharacters}
			autoComplete="username"
			dir="ltr"
			{...props}
		/>
	)
}
