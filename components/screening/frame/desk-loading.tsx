import type { EmployerLocale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { WorkProgress } from '@/lib/screening/work/yield-to-event-loop'
import styles from '../desk/screen.module.css'
import type { ScreenWords } from '../desk/screen-words'

type Props = {
	readonly locale: EmployerLocale
	readonly words: ScreenWords
	readonly reading?: WorkProgress | null
	/** Whether nothing loads until somebody has chosen, or signed in again. */
	readonly isStopped?: boolean | undefined
	readonly children?: React.ReactNode
}

/** What is shown until the desk is open. */
export function DeskLoading({ locale, words, reading, isStopped = false, children }: Props) {
	const say = sayIn(locale)
	return (
		<div className={`page ${styles.waiting}`}>
			<div className={styles.head}>
				<h1>{say(words.screen.home.heading)}</h1>
				<p className="lead">{say(words.screen.home.lead)}</p>
				{!isStopped && (
					<p className="scripted" role="status">
						{reading ? say(words.screen.opening, reading) : say(words.screen.loading)}
					</p>
				)}
				{children}
				<noscript>
					<p>{say(words.screen.noScript)}</p>
				</noscript>
			</div>
		</div>
	)
}
