import { useMemo } from 'react'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import { today } from '@/lib/day/today'
import type { Role } from '@/lib/screening/model/records'
import { screenOne } from '@/lib/screening/role/screen-one'
import { answersBehind } from '@/lib/screening/role/shared-conditions'
import { standingIn } from '@/lib/screening/shown/show-result'
import type { PersonCondition } from '@/lib/screening/table/matrix/person-conditions'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import { useCandidate } from '../desk/use-candidate'
import { openInTable } from '../desk/use-view-state'
import { PanelDialog } from '../panel/panel-dialog'
import { WhyRows } from '../results/why-rows'
import styles from './cell-answer.module.css'

type Props = {
	readonly role: Role
	/** The candidate's key. */
	readonly candidate: string
	readonly condition: PersonCondition
	readonly onClose: () => void
}

/**
 * What decided a candidate's condition: the answers, which can be corrected, the rule sets that they matter for, and
 * the source of the condition.
 */
export function CellAnswer({ role, candidate: key, condition, onClose }: Props) {
	const { words, say } = useScreening()
	const kept = useCandidate(key)
	const { ruleset, place } = condition
	const candidate = kept?.candidate
	const reason = useMemo(() => {
		const result = candidate && screenOne(role, candidate, { ruleset, asOf: today() })
		const { id = '' } = activeRulesets[ruleset].criteria[place] ?? {}
		const shown = result && standingIn(result, id)
		return (
			shown && {
				standing: shown.standing,
				facts: shown.standing === 'withheld' ? [] : answersBehind(shown.criterion),
				places: [{ ruleset, criterion: shown.criterion }] as const,
			}
		)
	}, [role, candidate, ruleset, place])
	if (!candidate || !reason) return null
	const name = candidate.name || candidate.id
	return (
		<PanelDialog title={name} closing={say(words.screen.close)} onClose={onClose}>
			<div className={styles.answer}>
				<WhyRows role={role} candidate={candidate} reasons={[reason]} areAlone />
			</div>
			<p className={styles.ways}>
				<a
					className="link"
					href={fragmentOf({ view: 'table', role: role.id })}
					onClick={() => openInTable(role, key)}
				>
					{say(words.screen.compare.open)}
				</a>
				<a className="link" href={fragmentOf({ view: 'result', role: role.id, candidate: key })}>
					{say(words.screen.sheet.page)}
				</a>
			</p>
		</PanelDialog>
	)
}
