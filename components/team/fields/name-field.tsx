import { maxMemberNameCharacters } from '@/lib/limits/account-limits'
import { useTeam } from '../session/team-context'
import { TextField } from './text-field'

type Props = Pick<React.ComponentProps<typeof TextField>, 'value' | 'fault' | 'onText'>

/** The field for one's own name. */
export function NameField(props: Props) {
	const { words, say } = useTeam()
	return (
		<TextField
			id="name"
			label={say(words.frame.name)}
			hint={say(words.frame.nameHint)}
			maxLength={maxMemberNameCharacters}
			autoComplete="name"
			dir="auto"
			{...props}
		/>
	)
}
