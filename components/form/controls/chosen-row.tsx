import { sayIn } from '@/lib/i18n/say'
import { type ControlProps, controlId } from '../question/field-props'
import styles from './chosen.module.css'

type Props = Pick<ControlProps, 'fact' | 'locale' | 'words'> & {
	readonly name: string
	readonly onRemove: () => void
	/** Further controls of the entry, such as the level of a language. */
	readonly children?: React.ReactNode
}

/** One entry chosen from a list, with a button that removes it and moves the focus to the search field. */
export function ChosenRow({ fact, locale, words, name, onRemove, children }: Props) {
	const say = sayIn(locale)
	return (
		<li className={styles.entry}>
			<span className={styles.name}>{name}</span>
			{children}
			<button
				type="button"
				className="link"
				aria-label={say(words.form.removeOf, { name })}
				onClick={() => {
					onRemove()
					document.getElementById(controlId(fact))?.focus()
				}}
			>
				{say(words.form.remove)}
			</button>
		</li>
	)
}
