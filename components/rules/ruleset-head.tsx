import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import type { ApplicantWords } from '@/lib/words/texts'
import type { Ruleset } from '@/rules/ruleset'
import { Tag } from '../ui/marks/tag'
import styles from './rules.module.css'

type Props = { readonly locale: Locale; readonly ruleset: Ruleset }

/** The status of a rule set, in one line. */
export function StatusLine({ locale, ruleset }: Props) {
	const words: ApplicantWords = wordsOf(locale)
	return (
		<p className={styles.tagLine}>
			<Tag status={ruleset.status}>{sayIn(locale)(words.statuses[ruleset.status])}</Tag>
		</p>
	)
}

/** Since when a rule set has been in force, its version, and when its sources were last checked. */
export function Figures({ locale, ruleset }: Props) {
	const { rules } = wordsOf(locale).site
	const say = sayIn(locale)
	const day = (date: string) => sayDay(locale, date)
	return (
		<p className={`${styles.figures} quiet`}>
			<span>
				{ruleset.effectiveFrom
					? say(rules.inForceFrom, { date: day(ruleset.effectiveFrom) })
					: say(rules.notLaw)}
			</span>
			<span>{say(rules.versions, { version: ruleset.version, checked: day(ruleset.lastChecked) })}</span>
		</p>
	)
}
