import type { EmployerLocale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { TeamWords } from '../session/team-words'
import styles from './shell.module.css'

type Props = {
	readonly locale: EmployerLocale
	readonly words: TeamWords
	/** The problem, if there is one. */
	readonly children?: React.ReactNode
}

/** What the page shows until the server has said who is signed in. */
export function TeamLoading({ locale, words, children }: Props) {
	const say = sayIn(locale)
	const text = words.frame
	return (
		<div className={`page ${styles.waiting}`}>
			<h1>{say(words.title)}</h1>
			<p className="lead">{say(text.lead)}</p>
			{children || (
				<p className="scripted" role="status">
					{say(text.starting)}
				</p>
			)}
			<noscript>
				<p>{say(text.noScript)}</p>
				<p>
					<a className="link" href={`/${locale}/plain`}>
						{say(text.plain)}
					</a>
				</p>
			</noscript>
		</div>
	)
}
