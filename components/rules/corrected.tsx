import { correctionOf } from '@/lib/explain/correction-words'
import { statementOf } from '@/lib/explain/criterion-words'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import type { ApplicantWords } from '@/lib/words/texts'
import type { Ruleset } from '@/rules/ruleset'
import type { RulesetId } from '@/rules/rulesets/ids'
import { MarginSection } from '../ui/page/margin-section'
import styles from './corrected.module.css'

type Props = {
	readonly id: RulesetId
	readonly ruleset: Ruleset
	readonly speech: { readonly locale: Locale }
	readonly words: ApplicantWords
}

/** What was wrong in the version that this one corrects, condition by condition. */
export function Corrected({ id, ruleset, speech: { locale }, words }: Props) {
	const { corrects } = ruleset
	if (!corrects) return null
	const say = sayIn(locale)
	const text = words.site.rules.corrected
	return (
		<MarginSection
			id="corrected"
			title={say(text.title)}
			intro={say(text.lead, { date: sayDay(locale, corrects.version) })}
		>
			<dl className={styles.corrected}>
				{corrects.criteria.map((criterion) => (
					<div key={criterion}>
						<dt>
							<a className="link" href={`#${criterion}`}>
								{say(statementOf(words, id, criterion))}
							</a>
						</dt>
						<dd>{say(correctionOf(words, id, criterion))}</dd>
					</div>
				))}
			</dl>
		</MarginSection>
	)
}
