import { limitClaims, limitsSearchedOn } from '@/lib/about/limit-claims'
import { sayDay } from '@/lib/i18n/say'
import { type Sensitivity, sensitivitiesOf } from '@/lib/result/sensitivity'
import { joinSentences } from '@/lib/words/join-sentences'
import { parametersOn } from '@/rules/rulesets/versions'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { ClaimsTable } from './claims-table'
import { LimitBar } from './limit-bar'
import { sayPublished, sayReach } from './say-limits'
import styles from './sensitivity.module.css'

/** The possible results of a rule set's conditions that wait for the authority. */
export const casesIfSettled = (
	{ ruleset, result }: CheckedRuleset,
	{ facts }: Pick<ResultContext, 'facts'>,
) =>
	result.outcome === 'not-needed' || result.outcome === 'ineligible'
		? []
		: sensitivitiesOf(ruleset, { facts, parameters: parametersOn(result.asOf) })

type Props = ResultContext & { readonly shown: readonly CheckedRuleset[] }

/** The results that unsettled conditions would have: their exact edges, and the circulating figures. */
export function IfSettled({ shown, ...context }: Props) {
	const cases = shown.flatMap((checked) => casesIfSettled(checked, context).map((one) => ({ checked, one })))
	return (
		<div className={styles.cases}>
			{cases.map(({ checked, one }) => (
				<ConditionIf key={checked.id + one.criterion} {...context} checked={checked} one={one} />
			))}
		</div>
	)
}

type CaseProps = ResultContext & { readonly checked: CheckedRuleset; readonly one: Sensitivity }

function ConditionIf({ checked, one, ...context }: CaseProps) {
	const { words, say, speech } = context
	const texts = words.sensitivity
	// Limits for which figures circulate come first.
	const [first, ...others] = one.limits.toSorted(
		(a, b) => limitClaims[b.parameter].length - limitClaims[a.parameter].length,
	)
	return (
		<div className={styles.case} data-if={one.criterion}>
			{first && (
				<>
					<p>
						<span className="tag">
							{say(texts.today, { date: sayDay(speech.locale, checked.ruleset.version) })}
						</span>
					</p>
					<p className={styles.edge}>{sayReach(first, context)}</p>
					<p>
						{joinSentences(say, words, [...others.map((limit) => sayReach(limit, context)), say(texts.only)])}
					</p>
					<LimitBar {...context} limit={first} />
					{limitClaims[first.parameter].length > 0 && (
						<>
							<ClaimsTable {...context} limit={first} />
							<p className="quiet small">
								{say(texts.lookedFor, { date: sayDay(speech.locale, limitsSearchedOn) })}{' '}
								<a href={`/${speech.locale}/about-the-visa#claims`}>{say(texts.more)}</a>
							</p>
						</>
					)}
				</>
			)}
			{one.lists.map((list) => (
				<p key={list}>{sayPublished(checked.id, one, context)}</p>
			))}
		</div>
	)
}
