import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { HandoffWords, ReadAnswers } from './context'
import styles from './handoff.module.css'

type Props = { readonly locale: Locale; readonly words: HandoffWords; readonly read: ReadAnswers }

/**
 * What a reader can do with answers that were handed over. `read` contains them with their rule sets, their date and
 * the reference of the row that they belong to.
 */
export function ReceivedActions({ locale, words, read }: Props) {
	const say = sayIn(locale)
	return (
		<>
			<button type="button" className="button second" onClick={() => window.print()}>
				{say(words.result.print)}
			</button>
			<a className="button second" href={`/${locale}/screen#take/${read.code}`}>
				{say(words.handoff.received.take)}
			</a>
			<a
				className={`button second ${styles.team}`}
				href={`/${locale}/team#take/${read.code}`}
				data-action="take-for-team"
			>
				{say(words.handoff.received.takeForTeam)}
			</a>
			<a className="link" href={`/${locale}/handoff`}>
				{say(words.handoff.paste.another)}
			</a>
		</>
	)
}
