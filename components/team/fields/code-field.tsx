import { normalize } from '@/lib/i18n/normalize'
import styles from './fields.module.css'
import { TextField } from './text-field'

type Props = {
	readonly id: string
	readonly label: string
	readonly value: string
	readonly fault?: string | undefined
	readonly onText: (text: string) => void
}

/** Western digits only: people also type Arabic-Indic and full-width ones, and spaces between them. */
const digitsIn = (text: string) =>
	Array.from(normalize(text, 'NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16)))
		.filter((character) => /\d/.test(character))
		.join('')
		.slice(0, 6)

/** One field with six places, for the code that an authenticator app shows. */
export const CodeField = ({ onText, ...field }: Props) => (
	<TextField
		{...field}
		className={styles.code ?? ''}
		inputMode="numeric"
		autoComplete="one-time-code"
		spellCheck={false}
		dir="ltr"
		onText={(text) => onText(digitsIn(text))}
	/>
)
