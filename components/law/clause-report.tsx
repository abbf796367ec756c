import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import type { clauses } from '@/lib/law/clauses'
import type { LawRulesetId } from '@/lib/law/clauses/clause'
import { wordsOf } from '@/lib/words/messages'
import { CopyReport } from './copy-report'
import styles from './law.module.css'

type Props = {
	readonly locale: Locale
	readonly ruleset: LawRulesetId
	readonly clause: (typeof clauses)[number]
}

/** What opens under a clause for a reader who finds it wrong or changed: a text to send, with room for what is different. */
export function ClauseReport({ locale, ruleset, clause }: Props) {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const { page, places, texts, clauses } = words.law
	const { report } = page
	const { id, text, at, state, read, day } = clause
	const named = { place: say(places[at]), text: say(texts[text].short), id }
	const own = clauses[id]
	const meaning = say('why' in own ? own.why : own.meaning)
	const lines = [
		say(report.subject, { ruleset: say(words.rulesets[ruleset].name), ...named }),
		say(report.says, { state: say(page.states[state]), meaning }),
		say(report.read, { how: say(page.how[read]), date: sayDay(locale, day) }),
		say(report.different),
		say(report.where),
	]
	return (
		<details className={`${styles.report} no-print`}>
			<summary>{say(report.open)}</summary>
			<div className={styles.panel}>
				<p>
					<strong>{say(report.title)}</strong> {say(report.lead)}
				</p>
				<CopyReport lines={lines} copy={say(report.copy)} copied={say(report.copied)} />
			</div>
		</details>
	)
}
