import { sayDay } from '@/lib/i18n/say'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import styles from './versions.module.css'

type Props = ResultContext & {
	readonly shown: readonly CheckedRuleset[]
	/** The choice to be told of changes. */
	readonly children?: React.ReactNode
}

/**
 * On screen, the day of the result; each rule set with its status, its version and the day on which its sources were
 * last checked.
 */
export function ResultVersions({ shown, words, say, speech, children }: Props) {
	const text = words.result.versions
	const day = (date: string) => sayDay(speech.locale, date)
	return (
		<>
			{shown[0] && <p>{say(words.result.date, { date: day(shown[0].result.asOf) })}</p>}
			<dl className={styles.versions}>
				{shown.map(({ id, ruleset }) => (
					<div key={id}>
						<dt>{say(words.rulesets[id].name)}</dt>
						<dd>
							{say(words.rulesets[id].statusLine)}
							<br />
							{say(text.line, { version: ruleset.version, date: day(ruleset.lastChecked) })}
						</dd>
					</div>
				))}
			</dl>
			{children}
		</>
	)
}
