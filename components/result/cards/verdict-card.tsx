import { Mark } from '@/components/ui/marks/mark'
import { Strip } from '@/components/ui/marks/strip'
import { Tag } from '@/components/ui/marks/tag'
import { outcomeStanding } from '@/lib/result/standing'
import { type FactId, inFactOrder } from '@/rules/facts'
import type { Checked, ResultContext } from '../checked/context'
import styles from './cards.module.css'
import { Caveats } from './caveats'
import { verdictOf } from './verdict'

type Props = ResultContext & {
	readonly checked: Checked
	/** Where the card stands on a page with more of the result: links to it. */
	readonly hasLinks?: boolean
}

/** The verdict of one rule set: its status, the outcome, what it means, what decides it, and what can turn its sense. */
export function VerdictCard({ checked, hasLinks, ...context }: Props) {
	const { words, say } = context
	const { id, ruleset, result } = checked
	const { card, strip } = words.result
	const { headline, sentences, groups, counts } = verdictOf(checked, context)
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
			</p>
			<div className={styles.outcome}>
				<Mark kind={outcomeStanding(result)} size="headline" />
				<div>
					<h2 id={`${id}-verdict`}>{headline}</h2>
					{ruleset.status !== 'published' && <p className={styles.by}>{say(card.notLaw[ruleset.status])}</p>}
				</div>
			</div>
			<Strip groups={groups} label={say(strip, counts)} />
			<p className={styles.sentence}>{sentences}</p>
			<p className={styles.decides}>
				<span>{say(card.decides)}</span> {decidesIn(checked, context)}
			</p>
			<div className={styles.caveats}>
				<Caveats {...context} checked={checked} />
			</div>
			{hasLinks && (
				<p className={styles.links}>
					<a href={`#${id}-conditions`}>{say(card.conditions, { count: result.criteria.length })}</a>
					{result.points && <a href={`#${id}-points`}>{say(words.result.points.title)}</a>}
					{id === 'k-published' && <a href="#whom">{say(card.ask)}</a>}
				</p>
			)}
		</article>
	)
}

/** Named at most; the rest stand with the conditions. */
const maxNamed = 3

/** What the outcome hangs on: the answers or limits that decide it, by their short names. */
function decidesIn({ result }: Checked, { words, say }: ResultContext): string {
	const { card } = words.result
	const required = result.criteria.filter(({ kind }) => kind === 'required')
	if (result.outcome === 'eligible') return say(card.together, { count: required.length })
	const labels = (facts: readonly FactId[]) => inFactOrder(facts).map((fact) => say(words.facts[fact].label))
	const unsettled = new Set(required.flatMap(({ because }) => because.unsettled))
	const named =
		result.outcome === 'ineligible'
			? labels(required.filter((one) => one.result === 'unmet').flatMap(({ restsOn }) => restsOn))
			: [
					...labels(required.flatMap(({ because }) => because.inconclusive)),
					...labels(required.flatMap(({ because }) => because.unanswered)),
					...[...unsettled].map((parameter) => say(words.parameters[parameter].name)),
				]
	const shown = named.slice(0, maxNamed)
	const more = named.length - shown.length
	return [...shown, ...(more > 0 ? [say(card.others, { count: more })] : [])].join(
		say(words.separators.entries),
	)
}
