import { useState } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import { today } from '@/lib/day/today'
import { randomId } from '@/lib/screening/model/random-id'
import type { Role } from '@/lib/screening/model/records'
import { givenFacts } from '@/lib/screening/overview/what-if'
import { useScreening } from '../desk/desk-context'
import { goTo } from '../desk/route'
import { IfMay } from '../rights/use-may'
import type { ChangedAnswers } from './use-changed'
import styles from './what-if.module.css'

type Props = { readonly role: Role; readonly changed: ChangedAnswers }

/** Saves the tried answers: as a new opening with the same candidates, or in this one. */
export function SaveTried({ role, changed }: Props) {
	const { words, say, change } = useScreening()
	const [isBusy, setBusy] = useState(false)
	const text = words.screen.overview.whatIf
	const own = Object.entries(changed.changed).filter(([fact]) => !givenFacts.some((given) => given === fact))
	const isGiven = Object.keys(changed.changed).length > own.length
	const facts = { ...role.facts, ...Object.fromEntries(own) }

	async function run(save: () => Promise<void>) {
		if (isBusy) return
		setBusy(true)
		await save()
		setBusy(false)
	}
	const saveNew = () =>
		run(async () => {
			const name = say(text.copyOf, { name: role.name })
			const made = { ...role, id: randomId(), name, facts, createdOn: today(), changedOn: today() }
			await change('saveRoleFor', { from: role.id, role: made })
			goTo({ view: 'overview', role: made.id })
		})
	const saveHere = () =>
		run(async () => {
			await change('saveRoles', [{ ...role, facts, changedOn: today() }])
			changed.reset()
		})
	return (
		<>
			{isGiven && <Notice kind="wait">{say(text.given)}</Notice>}
			{own.length > 0 && (
				<p className={styles.save}>
					<IfMay deed="new-opening">
						<button type="button" className="button second small" aria-disabled={isBusy} onClick={saveNew}>
							{say(text.saveNew)}
						</button>
					</IfMay>
					<button type="button" className="link" aria-disabled={isBusy} onClick={saveHere}>
						{say(text.change)}
					</button>
				</p>
			)}
		</>
	)
}
