import type { Draft } from '@/lib/draft/draft-store'
import { restoreDraft } from '@/lib/draft/set-aside'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import styles from './hand-over.module.css'

type Props = {
	readonly locale: Locale
	readonly words: Words['handoff']['aside']
	readonly others: readonly Draft[]
}

/** Checks that were set aside for the current one, each with a button to restore it. */
export function AsideList({ locale, words, others }: Props) {
	const say = sayIn(locale)
	return (
		<div className={styles.aside}>
			<h3>{say(words.title)}</h3>
			<ul>
				{others.map(({ facts, savedOn, reply }, place) => {
					const name = reply?.opening ?? reply?.from
					const values = { count: Object.keys(facts).length, date: sayDay(locale, savedOn) }
					return (
						// biome-ignore lint/suspicious/noArrayIndexKey: they are told apart by their index
						<li key={place}>
							<span>{name ? say(words.lineFor, { ...values, name }) : say(words.line, values)}</span>
							<button
								type="button"
								className="link"
								aria-label={say(words.bringBackOf, values)}
								onClick={() => restoreDraft(place)}
							>
								{say(words.bringBack)}
							</button>
						</li>
					)
				})}
			</ul>
			<p>{say(words.text)}</p>
		</div>
	)
}
