import { useDeferredValue, useMemo } from 'react'
import type { KnownFacts, Role } from '@/lib/screening/model/records'
import type { RulesetWhatIf } from '@/lib/screening/overview/what-if'
import { joinSentences } from '@/lib/words/join-sentences'
import { useChartWords } from '../charts/use-chart-words'
import { useScreening } from '../desk/desk-context'
import { useDeskQuery } from '../desk/use-desk-query'
import { IfMay } from '../rights/use-may'
import { PayLine } from './pay-line'
import { SaveTried } from './save-tried'
import { TriedAnswers } from './tried-answers'
import { TurnTable } from './turn-table'
import { useChanged } from './use-changed'
import styles from './what-if.module.css'
import { WhoTurns } from './who-turns'

/**
 * What the candidates' results would be with other answers of the opening; nothing changes until somebody saves them.
 */
export function WhatIfBand({ role }: { readonly role: Role }) {
	const { words, say, state } = useScreening()
	const changed = useChanged(role)
	const wanted = useDeferredValue(changed.changed)
	const isChanged = Object.keys(wanted).length > 0
	const asked = useMemo(
		() => (isChanged ? { role: role.id, changed: wanted } : null),
		[role, wanted, isChanged],
	)
	const { latest: rules, latestFor } = useDeskQuery('whatIf', asked, state.revision)
	const text = words.screen.overview.whatIf
	return (
		<section className={`${styles.band} no-print`} aria-labelledby="what-if">
			<div className={`page ${styles.columns}`}>
				<div>
					<h2 id="what-if">{say(text.title)}</h2>
					<p className="quiet small">{say(text.lead, { count: state.counts[role.id] ?? 0 })}</p>
					<TriedAnswers role={role} changed={changed} />
				</div>
				<div>
					{isChanged && rules && latestFor ? (
						<>
							<Said role={role} rules={rules} changed={latestFor.changed} />
							<TurnTable rules={rules} />
							<IfMay deed="opening">
								<SaveTried role={role} changed={changed} />
							</IfMay>
						</>
					) : (
						<p role="status" className={styles.start}>
							{say(text.start)}
						</p>
					)}
				</div>
				<ByPay role={role} changed={wanted} />
			</div>
		</section>
	)
}

type SaidProps = {
	readonly role: Role
	readonly rules: readonly RulesetWhatIf[]
	readonly changed: KnownFacts
}

/**
 * The effect of the changed answers, in a sentence with the number: under the law that they affect, if there is one.
 */
function Said({ role, rules, changed }: SaidProps) {
	const { words, say } = useScreening()
	const { ruleName } = useChartWords()
	const text = words.screen.overview.whatIf
	const changes = ({ before, after }: RulesetWhatIf) => before.eligible !== after.eligible
	const told =
		rules.find(changes) ??
		rules.find(({ ruleset, isAsked }) => isAsked && ruleset === 'work-permit') ??
		rules.find(({ isAsked }) => isAsked) ??
		rules[0]
	if (!told) return null
	const { ruleset, before, after, turned } = told
	const more = after.eligible - before.eligible
	const sumOf = (wanted: (turn: RulesetWhatIf['turned'][number]) => boolean) =>
		turned.filter(wanted).reduce((sum, { people }) => sum + people, 0)
	const gained = sumOf(({ to }) => to === 'eligible')
	const lost = sumOf(({ from }) => from === 'eligible')
	const headline = more > 0 ? text.more : more < 0 ? text.fewer : text.same
	return (
		<>
			<div role="status">
				<h3>{say(headline, { ruleset: ruleName(ruleset), count: Math.abs(more) })}</h3>
				<p>
					{joinSentences(say, words, [
						more !== 0 && say(text.instead, { before: before.eligible, after: after.eligible }),
						lost === 0 ? say(text.noneLoses) : say(text.loses, { count: lost }),
					])}
				</p>
			</div>
			{gained > 0 && <WhoTurns role={role.id} changed={changed} ruleset={ruleset} count={gained} />}
		</>
	)
}

/** How many meet every condition by pay, if pay matters. */
function ByPay({ role, changed }: { readonly role: Role; readonly changed: KnownFacts }) {
	const { state } = useScreening()
	const { ruleName } = useChartWords()
	const { annualPayCny: tried = null, ...others } = changed
	const key = JSON.stringify(others)
	// biome-ignore lint/correctness/useExhaustiveDependencies: another pay asks nothing new
	const asked = useMemo(() => ({ role: role.id, changed: others }), [role, key])
	const { latest: pay } = useDeskQuery('paySteps', asked, state.revision)
	if (!pay || pay.steps.length < 2) return null
	return (
		<PayLine
			steps={pay.steps}
			ruleset={ruleName(pay.ruleset)}
			now={role.facts.annualPayCny ?? null}
			tried={tried}
		/>
	)
}
