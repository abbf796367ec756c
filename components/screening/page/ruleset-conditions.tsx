import { Fold } from '@/components/result/checked/fold'
import { PointsPart } from '@/components/result/conditions/points-table'
import { Tag } from '@/components/ui/marks/tag'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { sayList } from '@/lib/i18n/say'
import { countsOf } from '@/lib/result/counts'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { factsFor } from '@/lib/screening/role/role-facts'
import type { ResultUnder } from '@/lib/screening/role/shared-reasons'
import type { CriterionResult } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import { useScreening } from '../desk/desk-context'
import { ConditionRows } from './condition-rows'
import styles from './page.module.css'
import { WithheldRows } from './withheld-rows'

type Props = ResultUnder & { readonly role: Role; readonly candidate: Candidate }

/** No ways: these results do not need the nearest ways to another outcome. */
const noWays = { changes: [], assumes: [], blockedBy: [] }

/**
 * Every condition of a rule set: first those not met or unknown, then those met, collapsed, and the supporting ones.
 */
export function RulesetConditions({ ruleset: id, result, role, candidate }: Props) {
	const { locale, words, say, speech } = useScreening()
	const text = words.screen.page
	const facts = factsFor(role, candidate)
	const ruleset: Ruleset = activeRulesets[id]
	const context = { speech, words, say, facts }
	const checked = { id, ruleset: activeRulesets[id], result, ways: noWays, chosen: true }
	const required = result.criteria.filter(({ kind }) => kind === 'required' || kind === 'exempting')
	const met = required.filter((criterion) => criterion.result === 'met')
	const open = ['unmet', 'unknown'].flatMap((wanted) => required.filter((one) => one.result === wanted))
	const names = (criteria: readonly CriterionResult[]) =>
		sayList(
			locale,
			criteria.map((criterion) => say(shortNameOf(words, id, criterion.id))),
		)
	const supporting = result.criteria.filter(({ kind }) => kind === 'supporting')
	const heading = `conditions-${id}`
	const props = { context, checked }
	return (
		<section className={styles.conditions} aria-labelledby={heading} data-conditions={id}>
			<div className={styles.conditionsHead}>
				<h2 id={heading}>
					{say(words.rulesets[id].name)}
					{ruleset.status !== 'published' && (
						<Tag status={ruleset.status}>{say(words.statuses[ruleset.status])}</Tag>
					)}
				</h2>
				<p className="quiet">{say(words.result.conditions.count, countsOf(result.criteria))}</p>
			</div>
			<ConditionRows {...props} criteria={open} />
			<WithheldRows ruleset={id} criteria={result.withheld} />
			{met.length > 0 && (
				<Fold summary={say(text.met, { count: met.length, names: names(met) })}>
					<ConditionRows {...props} criteria={met} />
				</Fold>
			)}
			{supporting.length > 0 && (
				<Fold summary={say(text.supporting, result.strength)}>
					<ConditionRows {...props} criteria={supporting} />
				</Fold>
			)}
			{result.points && (
				<Fold summary={say(words.result.points.title)}>
					<PointsPart {...context} checked={checked} />
				</Fold>
			)}
			<p>
				<a className="link" href={`/${locale}/rules/${id}`}>
					{say(words.result.rulesLink)}
				</a>
			</p>
		</section>
	)
}
