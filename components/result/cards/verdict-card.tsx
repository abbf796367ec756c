import { StandingMark } from '@/components/ui/marks/mark'
import { Strip } from '@/components/ui/marks/strip'
import { Tag } from '@/components/ui/marks/tag'
import { StaleReading } from '@/components/ui/reading/reading-age'
import { outcomeStanding } from '@/lib/result/standing'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { SourceLinks } from '../checked/source-links'
import styles from './cards.module.css'
import { Caveats } from './caveats'
import { sayDecides } from './say-decides'
import { sourcesOfExemption, verdictTextsOf } from './verdict'

type Props = ResultContext & {
	readonly checked: CheckedRuleset
	/** Whether the card is on a page with more of the result, to which it links. */
	readonly hasLinks?: boolean
}

/**
 * The verdict of one rule set: its status, the outcome, what it means, what decides it, and what can reverse its
 * sense.
 */
export function VerdictCard({ checked, hasLinks, ...context }: Props) {
	const { words, say } = context
	const { id, ruleset, result } = checked
	const { card, strip } = words.result
	const { headline, sentences, groups, counts } = verdictTextsOf(checked, context)
	const isLaw = ruleset.status === 'published'
	return (
		<article
			className={isLaw ? styles.card : `${styles.card} ${styles.notLaw}`}
			aria-labelledby={`${id}-verdict`}
			data-ruleset={id}
			data-outcome={result.outcome}
		>
			<p className={styles.ruleset}>
				{say(words.rulesets[id].name)}
				<Tag status={ruleset.status}>{say(words.statuses[ruleset.status])}</Tag>
				<StaleReading locale={context.speech.locale} words={words.reading} day={ruleset.lastChecked} />
			</p>
			<div className={styles.outcome}>
				<StandingMark kind={outcomeStanding(result)} size="headline" />
				<div>
					<h2 id={`${id}-verdict`}>{headline}</h2>
					{ruleset.status !== 'published' && <p className={styles.by}>{say(card.notLaw[ruleset.status])}</p>}
				</div>
			</div>
			{groups.length > 0 && <Strip groups={groups} label={say(strip, counts)} />}
			<p className={styles.sentence}>{sentences}</p>
			{result.outcome === 'not-needed' && (
				<p className="quiet">
					<SourceLinks
						locale={context.speech.locale}
						words={words}
						ruleset={id}
						sources={sourcesOfExemption(result)}
					/>
				</p>
			)}
			<div className={styles.decides}>
				{sayDecides(checked, context).map(({ about, text }) => (
					<p key={about}>
						<span>{about}</span> {text}
					</p>
				))}
			</div>
			<div className={styles.caveats}>
				<Caveats {...context} checked={checked} />
			</div>
			{hasLinks && (
				<p className={styles.links}>
					<a className="link" href={`#${id}-conditions`}>
						{say(card.conditions, { count: result.criteria.length })}
					</a>
					{result.points && result.outcome !== 'not-needed' && (
						<a className="link" href={`#${id}-points`}>
							{say(words.result.points.title)}
						</a>
					)}
					{id === 'k-published' && (
						<a className="link" href="#whom">
							{say(card.ask)}
						</a>
					)}
				</p>
			)}
		</article>
	)
}
