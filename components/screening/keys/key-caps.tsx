import { useScreening } from '../desk/desk-context'
import { type CommandId, pressesFor } from './key-map'
import styles from './keys.module.css'

/** The labels on the keys themselves. */
const capNames: Readonly<Record<string, string>> = { Escape: 'Esc' }

const capOf = (key: string) => capNames[key] ?? (/^[a-z]$/.test(key) ? key.toUpperCase() : key)

/** The keys of a press, in the order in which they are pressed. */
const keysOf = (press: string) => press.split(/[ +]/).map(capOf)

/** The keys of a command as labelled on a keyboard, in Latin letters in every language. */
export const capsOf = (command: CommandId): readonly string[] => keysOf(pressesFor(command)[0] ?? '')

type Props = { readonly caps: readonly string[] }

/** Keys as they look on a keyboard. */
export function KeyCaps({ caps }: Props) {
	return (
		<span className={styles.caps} dir="ltr">
			{caps.map((cap) => (
				<kbd key={cap}>{cap}</kbd>
			))}
		</span>
	)
}

/** The key of a command next to what it does, if single keys are on; it is not part of an accessible name. */
export function CommandCaps({ of }: { readonly of: CommandId }) {
	const { areKeysOff } = useScreening().state.settings
	if (areKeysOff) return null
	return (
		<span className={styles.beside} aria-hidden="true">
			<KeyCaps caps={capsOf(of)} />
		</span>
	)
}
