import { useMemo } from 'react'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { questionsForCandidate } from '@/lib/screening/role/personal-link'
import { AskButton } from '../asking/ask-button'
import { AskedLine } from '../asking/asked-line'
import { useScreening } from '../desk/desk-context'
import styles from './sheet.module.css'

type Props = { readonly role: Role; readonly candidate: Candidate }

/** What a candidate was asked and whether they have replied, and how to ask what is open, for those who are shown everything. */
export function AskCandidate({ role, candidate }: Props) {
	const { words, say } = useScreening()
	const { facts } = candidate
	const questions = useMemo(() => questionsForCandidate(role, { facts }, role.rulesets).length, [role, facts])
	return (
		<div className={styles.link}>
			<AskedLine progress={candidate.progress?.[role.id]} />
			{questions > 0 && !candidate.withheld && (
				<AskButton role={role} keys={[candidate.key]} className="button second small">
					{say(words.screen.link.make, { count: questions })}
				</AskButton>
			)}
		</div>
	)
}
