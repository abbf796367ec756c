import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { type ClauseState, clauseStates, type LawRulesetId } from '@/lib/law/clauses/clause'
import { lawPath } from '@/lib/law/law-path'
import { wordsOf } from '@/lib/words/messages'
import styles from './law.module.css'
import { StateSign } from './state-sign'

type Props = {
	readonly locale: Locale
	readonly ruleset: LawRulesetId
	readonly counts: Readonly<Record<ClauseState, number>>
	/** The state that is shown alone; null if all are shown. */
	readonly shown: ClauseState | null
}

/** Links that show the clauses in one state, or all, each with its number. */
export function StateFilter({ locale, ruleset, counts, shown }: Props) {
	const { page } = wordsOf(locale).law
	const say = sayIn(locale)
	const path = `/${locale}${lawPath(ruleset)}`
	const all = clauseStates.reduce((sum, state) => sum + counts[state], 0)
	const entries = [
		{ state: null, name: page.all, count: all, href: path },
		...clauseStates.map((state) => ({
			state,
			name: page.states[state],
			count: counts[state],
			href: `${path}?state=${state}`,
		})),
	]
	return (
		<nav className={`${styles.filter} no-print`} aria-label={say(page.filter)}>
			<ul>
				{entries.map(({ state, name, count, href }) => (
					<li key={href}>
						<a href={href} aria-current={state === shown ? 'true' : undefined}>
							{state && <StateSign state={state} />}
							<span>{say(name)}</span> <span className={styles.number}>{count}</span>
						</a>
					</li>
				))}
			</ul>
		</nav>
	)
}
