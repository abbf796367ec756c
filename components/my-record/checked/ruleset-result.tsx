import { sayDecides } from '@/components/result/cards/say-decides'
import { verdictTextsOf } from '@/components/result/cards/verdict'
import type { CheckedRuleset, ResultContext } from '@/components/result/checked/context'
import { Fold } from '@/components/result/checked/fold'
import { StandingMark } from '@/components/ui/marks/mark'
import { Tag } from '@/components/ui/marks/tag'
import { outcomeStanding } from '@/lib/result/standing'
import { useRecord } from '../parts/record-context'
import styles from './checked.module.css'
import { EveryCondition } from './every-condition'

type Props = ResultContext & {
	readonly checked: CheckedRuleset
	/** The level of its heading. */
	readonly level: 3 | 4
}

/** The result under one rule set: its status, the outcome, what it means, what decides it, and every condition. */
export function RulesetResult({ checked, level, ...context }: Props) {
	const { words: own } = useRecord()
	const { words, say } = context
	const { id, ruleset, result } = checked
	const { headline, sentences } = verdictTextsOf(checked, context)
	const isLaw = ruleset.status === 'published'
	const Heading = `h${level}` as const
	return (
		<li
			className={isLaw ? styles.result : `${styles.result} ${styles.notLaw}`}
			data-ruleset={id}
			data-outcome={result.outcome}
		>
			<StandingMark kind={outcomeStanding(result)} />
			<div>
				<p className={styles.ruleset}>
					<strong>{say(words.rulesets[id].name)}</strong>
					<Tag status={ruleset.status}>{say(words.statuses[ruleset.status])}</Tag>
				</p>
				<Heading>{headline}</Heading>
				{ruleset.status !== 'published' && (
					<p className="quiet small">{say(words.result.card.notLaw[ruleset.status])}</p>
				)}
				<p className="small">{sentences}</p>
				{sayDecides(checked, context).map(({ about, text }) => (
					<p className="small" key={about}>
						<span className="quiet">{about}</span> {text}
					</p>
				))}
				<Fold summary={say(own.record.checked.every)}>
					<EveryCondition {...context} checked={checked} />
				</Fold>
			</div>
		</li>
	)
}
