import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { ClauseId } from '@/lib/law/clauses'
import type { Clause, LawRulesetId } from '@/lib/law/clauses/clause'
import { wordsOf } from '@/lib/words/messages'
import { clauseUsesOf } from './clause-uses-of'
import styles from './law.module.css'
import { StateSign } from './state-sign'

type Props = {
	readonly locale: Locale
	readonly ruleset: LawRulesetId
	readonly clause: Clause & { readonly id: ClauseId }
}

/** What the check does with a clause: its state, what of the rules it is behind, and why it is not checked. */
export function ClauseStateCell({ locale, ruleset, clause }: Props) {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const { page, clauses } = words.law
	const text = clauses[clause.id]
	const effects = clauseUsesOf(locale, ruleset, clause)
	return (
		<div className={styles.state}>
			<StateSign state={clause.state} />
			<div>
				<p className={styles.stateName}>{say(page.states[clause.state])}</p>
				{clause.by.some((effect) => effect === `version/${ruleset}`) && <p>{say(page.firstDay)}</p>}
				{effects.length > 0 && (
					<p>
						{effects.map(({ name, fragment }, index) => (
							<span key={name}>
								{index > 0 && say(words.separators.entries)}
								<a className="ref" href={`/${locale}/rules/${ruleset}#${fragment}`}>
									{name}
								</a>
							</span>
						))}
					</p>
				)}
				{'why' in text && <p>{say(text.why)}</p>}
			</div>
		</div>
	)
}
