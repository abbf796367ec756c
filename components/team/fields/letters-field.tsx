import { maxReadableCodeCharacters } from '@/lib/limits/account-limits'
import fields from './fields.module.css'
import { TextField } from './text-field'

type Props = Pick<React.ComponentProps<typeof TextField>, 'id' | 'label' | 'value' | 'fault' | 'onText'>

/** A field for a code of letters and digits that is typed off from somewhere. */
export const LettersField = (props: Props) => (
	<TextField
		className={fields.short ?? ''}
		maxLength={maxReadableCodeCharacters}
		autoComplete="off"
		autoCapitalize="none"
		spellCheck={false}
		dir="ltr"
		{...props}
	/>
)
