import { useChartWords } from '@/components/screening/charts/use-chart-words'
import { useScreening } from '@/components/screening/desk/desk-context'
import { correctedBetween } from '@/lib/active-rules/corrections'
import type { NewerVersion } from '@/lib/active-rules/newer-versions'
import { comparePath } from '@/lib/comparison/compare-path'
import { sayDay } from '@/lib/i18n/say'
import type { VersionsOf } from '@/rules/rulesets/versions'
import { CorrectedConditions } from './corrected-conditions'
import { useRuleChange } from './rule-change-context'
import styles from './rules.module.css'

type Props = {
	readonly newer: readonly NewerVersion[]
	/** The versions that this program has. */
	readonly known: VersionsOf
	/** Computes what a version would change; null for members who may not apply it. */
	readonly onPreview: ((newer: NewerVersion) => void) | null
}

/** The rule sets with a newer version than the team's, and the day from which it is in effect. */
export function NewerVersions({ newer, known, onPreview }: Props) {
	const { locale, say } = useScreening()
	const { ruleName } = useChartWords()
	const { newer: text } = useRuleChange().words
	if (newer.length === 0) return null
	return (
		<section className={styles.section} aria-labelledby="rules-newer">
			<h2 id="rules-newer">{say(text.title)}</h2>
			{newer.map((one) => {
				const { ruleset, from, to, since, hasCome } = one
				const versions = { from: from.version, to: to.version }
				const isCorrection = correctedBetween(ruleset, versions, known) !== null
				const named = { ruleset: ruleName(ruleset), ...versions, date: sayDay(locale, since) }
				return (
					<div
						key={`${ruleset} ${to.version}`}
						className={styles.newer}
						data-newer={`${ruleset}@${to.version}`}
					>
						<p>{say(isCorrection ? text.corrects : hasCome ? text.counts : text.comes, named)}</p>
						<CorrectedConditions ruleset={ruleset} {...versions} known={known} />
						<div className={styles.actions}>
							{onPreview && (
								<button
									type="button"
									className="button second"
									data-action="preview-version"
									onClick={() => onPreview(one)}
								>
									{say(text.preview, named)}
								</button>
							)}
							<a
								className="link"
								href={`/${locale}${comparePath(`${ruleset}@${versions.from}`, `${ruleset}@${versions.to}`)}`}
							>
								{say(text.compare)}
							</a>
						</div>
					</div>
				)
			})}
		</section>
	)
}
