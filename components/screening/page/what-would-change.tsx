import { useMemo } from 'react'
import { sayList } from '@/lib/i18n/say'
import { sayRequirement } from '@/lib/result/say-requirement'
import { isToBeChanged } from '@/lib/result/standing'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { factsFor } from '@/lib/screening/role/role-facts'
import type { ResultUnder } from '@/lib/screening/role/shared-reasons'
import { type RequiredChange, type WaysAhead, waysAhead } from '@/lib/screening/role/ways-ahead'
import { isOutcomeShown } from '@/lib/screening/shown/show-result'
import { useScreening } from '../desk/desk-context'
import { RecordSection } from '../record/record-section'
import styles from './page.module.css'

type Props = {
	readonly role: Role
	readonly candidate: Candidate
	readonly results: readonly ResultUnder[]
}

/** The nearest answers that would meet every condition, and under which rules; or why none can. */
export function WhatWouldChange({ role, candidate, results }: Props) {
	const { locale, words, say, speech } = useScreening()
	const { ways, blocked, waiting, withheld } = useMemo(
		() => waysAhead(results, factsFor(role, candidate)),
		[results, role, candidate],
	)
	const text = words.screen.page
	const rules = (ids: WaysAhead['waiting']) =>
		sayList(
			locale,
			ids.map((id) => say(words.screen.ask.under[id])),
		)
	const sayChange = (change: RequiredChange): string =>
		say(words.result.conditions.named, {
			label: say(words.facts[change.fact].label),
			answer: sayRequirement({ ...speech, words }, change.fact, change.requirement),
		})
	const isSettled = !results.some(({ result }) => !isOutcomeShown(result) || isToBeChanged(result.outcome))
	return (
		<RecordSection id="page-change" level={2} title={say(text.change)}>
			{isSettled && <p>{say(text.allMet)}</p>}
			<ul className={styles.ways}>
				{ways.map(({ changes, rules: under }) => (
					<li key={under.join(' ')}>
						{changes.map((change) => (
							<p key={change.fact}>
								<strong>{sayChange(change)}</strong>
							</p>
						))}
						<p>{say(text.thenMet, { rules: rules(under) })}</p>
					</li>
				))}
			</ul>
			{blocked.length > 0 && <p className="quiet">{say(text.blocked, { rules: rules(blocked) })}</p>}
			{waiting.length > 0 && <p className="quiet">{say(text.waiting, { rules: rules(waiting) })}</p>}
			{withheld.length > 0 && (
				<p className="quiet">{say(words.screen.withheld.ways, { rules: rules(withheld) })}</p>
			)}
		</RecordSection>
	)
}
