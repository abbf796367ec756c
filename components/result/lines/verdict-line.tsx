import { StandingMark } from '@/components/ui/marks/mark'
import { Strip } from '@/components/ui/marks/strip'
import { Tag } from '@/components/ui/marks/tag'
import { StaleReading } from '@/components/ui/reading/reading-age'
import { sayOutcome } from '@/lib/result/say-outcome'
import { outcomeStanding } from '@/lib/result/standing'
import { Caveats } from '../cards/caveats'
import { sayDecides } from '../cards/say-decides'
import { sourcesOfExemption, verdictTextsOf } from '../cards/verdict'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { SourceLinks } from '../checked/source-links'
import { Conditions } from '../conditions/conditions'
import { sayLine } from './say-line'
import styles from './verdict-line.module.css'

type Props = ResultContext & { readonly checked: CheckedRuleset }

/**
 * The verdict of one rule set in a line: its name and status, the outcome, what decides it. It opens to what the outcome
 * means, what can reverse its sense, and every condition.
 */
export function VerdictLine({ checked, ...context }: Props) {
	const { words, say, speech } = context
	const { id, ruleset, result } = checked
	const { bestWay } = words
	const { groups, counts } = verdictTextsOf(checked, context)
	const { names, answer, note } = sayLine({ ...context, checked })
	const isLaw = ruleset.status === 'published'
	return (
		<details
			className={isLaw ? styles.line : `${styles.line} ${styles.notLaw}`}
			data-ruleset={id}
			data-outcome={result.outcome}
		>
			<summary>
				<span className={styles.name}>
					<strong>{say(words.rulesets[id].name)}</strong>
					<Tag status={ruleset.status}>{say(words.statuses[ruleset.status])}</Tag>
					<StaleReading locale={speech.locale} words={words.reading} day={ruleset.lastChecked} />
				</span>
				<span className={styles.outcome}>
					<StandingMark kind={outcomeStanding(result)} size="headline" />
					<h2 id={`${id}-verdict`}>{sayOutcome(checked.id, checked.result.outcome, context)}</h2>
				</span>
				<span className={styles.decides}>
					<span>
						{answer ? say(bestWay.line.unmet, { names, answer }) : names}
						{note && <span className={styles.note}> {note}</span>}
					</span>
					{groups.length > 0 && (
						<span className={styles.strip}>
							<Strip
								groups={groups.map(({ marks }) => ({ name: '', marks }))}
								label={say(words.result.strip, counts)}
							/>
						</span>
					)}
				</span>
				<span className={styles.count}>{say(bestWay.line.count, { count: result.criteria.length })}</span>
			</summary>
			<div className={styles.inside}>
				<Meaning {...context} checked={checked} />
				<Conditions {...context} checked={checked} />
				{!context.wholeAt && (
					<p className="no-print">
						<a className="link" href="#wrong">
							{say(bestWay.line.wrong)}
						</a>
					</p>
				)}
			</div>
		</details>
	)
}

/** What the outcome means, what it depends on, and what can reverse its sense. */
function Meaning({ checked, ...context }: Props) {
	const { words, speech } = context
	const { id, result } = checked
	return (
		<>
			<p>{verdictTextsOf(checked, context).sentences}</p>
			{result.outcome === 'not-needed' && (
				<p className="quiet">
					<SourceLinks
						locale={speech.locale}
						words={words}
						ruleset={id}
						sources={sourcesOfExemption(result)}
					/>
				</p>
			)}
			{sayDecides(checked, context).map(({ about, text }) => (
				<p key={about} className={styles.about}>
					<span>{about}</span> {text}
				</p>
			))}
			<div className={styles.caveats}>
				<Caveats {...context} checked={checked} />
			</div>
		</>
	)
}
