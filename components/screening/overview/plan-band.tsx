import { useMemo, useState } from 'react'
import { sayList } from '@/lib/i18n/say'
import type { PlannedSteps } from '@/lib/screening/desk/desk-overview'
import type { Role } from '@/lib/screening/model/records'
import type { RulesCount } from '@/lib/screening/overview/overview'
import { joinSentences } from '@/lib/words/join-sentences'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useChartWords } from '../charts/use-chart-words'
import { useScreening } from '../desk/desk-context'
import { Segmented } from '../desk/segmented'
import { useDeskQuery } from '../desk/use-desk-query'
import styles from './plan.module.css'
import { PlanPicture } from './plan-picture'
import { PlanRemaining } from './plan-remaining'
import { PlanSteps } from './plan-steps'

type Props = {
	readonly role: Role
	readonly rules: readonly RulesCount[]
	/** The rule set that is shown first. */
	readonly main: RulesetId
}

/** What makes the most results clear: first what the employer can answer, then links to candidates and documents. */
export function PlanBand({ role, rules, main }: Props) {
	const { words, say, state } = useScreening()
	const { ruleName } = useChartWords()
	const [chosen, setChosen] = useState(main)
	const ids = rules.map(({ ruleset }) => ruleset)
	const ruleset = ids.includes(chosen) ? chosen : main
	const asked = useMemo(() => ({ role: role.id, ruleset }), [role, ruleset])
	const { latest: plan, latestFor, progress } = useDeskQuery('clearingPlan', asked, state.revision)
	const { clearing: text } = words.screen
	const percent = progress && progress.total > 0 ? Math.floor((100 * progress.done) / progress.total) : 0
	return (
		<section className={styles.band} aria-labelledby="plan" aria-busy={latestFor !== asked}>
			<div className="page">
				{plan ? (
					<Said plan={plan} />
				) : (
					<h2 id="plan" className="quiet">
						{percent > 0 ? say(text.workingOn, { percent }) : say(text.working)}
					</h2>
				)}
				{rules.length > 1 && (
					<Segmented
						name="plan-rules"
						legend={say(text.rules)}
						isLegendHidden
						options={[main, ...ids.filter((id) => id !== main)].map((id) => ({
							value: id,
							label: ruleName(id),
						}))}
						value={ruleset}
						onValue={setChosen}
					/>
				)}
				{plan && plan.clear < plan.count && (
					<>
						<PlanPicture plan={plan} />
						<PlanSteps role={role} plan={plan} />
						<PlanRemaining role={role} plan={plan} />
					</>
				)}
			</div>
		</section>
	)
}

/** The plan in a sentence, and what it means. */
function Said({ plan }: { readonly plan: PlannedSteps }) {
	const { words, say, locale } = useScreening()
	const { clearing: text } = words.screen
	const { ruleset, count, clear, own, cells, links, documents, remaining, isExact } = plan
	const answers = own.facts.length + cells.facts.length
	const steps = [
		answers > 0 && say(text.own, { count: answers }),
		links.keys.length > 0 && say(text.links, { count: links.keys.length }),
		documents.keys.length > 0 && say(text.documents, { count: documents.keys.length }),
	].filter((one) => one !== false)
	const hasSteps = steps.length > 0
	const title = hasSteps
		? say(text.title, { list: sayList(locale, steps), clear: count - remaining.keys.length, count })
		: clear === count
			? say(text.allClear, { count })
			: say(text.nothing, { clear, count })
	return (
		<>
			<h2 id="plan">{title}</h2>
			<p className="quiet small">
				{joinSentences(say, words, [
					say(text.meaning[ruleset]),
					say(text.clear),
					hasSteps && say(text.open),
					hasSteps && say(isExact ? text.exact : text.stepwise),
				])}
			</p>
		</>
	)
}
