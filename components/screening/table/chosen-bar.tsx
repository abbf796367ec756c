import { useRef } from 'react'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { today } from '@/lib/day/today'
import type { Decision, Role } from '@/lib/screening/model/records'
import type { ScreenedUnder } from '@/lib/screening/table/screened'
import { outcomeAt } from '@/rules/columns/result-columns'
import { DecisionForm } from '../candidate/decision-form'
import { maxCompared } from '../compare/max-compared'
import { useScreening } from '../desk/desk-context'
import { hashOf } from '../desk/route'
import styles from './table.module.css'

type Props = {
	readonly role: Role
	readonly screened: ScreenedUnder
	readonly rows: Uint32Array
	readonly chosen: ReadonlySet<string>
	readonly onChoose: (keys: readonly string[], isChosen: boolean) => void
}

/** The actions for the ticked candidates. */
export function ChosenBar({ role, screened, chosen, onChoose }: Props) {
	const { words, say, ask } = useScreening()
	const dialog = useRef<HTMLDialogElement>(null)
	const text = words.screen.chosen
	const count = chosen.size
	const keys = [...chosen]

	async function decide(made: Pick<Decision, 'choice' | 'by' | 'reason'>) {
		const { ruleset, version } = screened
		const rowOf = new Map(screened.keys.map((key, row) => [key, row]))
		const decisions = keys.map((candidate) => ({
			...made,
			candidate,
			role: role.id,
			on: today(),
			advice: {
				ruleset,
				version,
				outcome: outcomeAt(screened, rowOf.get(candidate) ?? 0),
			},
		}))
		await ask('decide', decisions)
		dialog.current?.close()
		onChoose(keys, false)
	}
	if (count === 0) return null
	return (
		<div className={styles.chosen}>
			<strong role="status">{say(text.count, { count })}</strong>
			{count >= 2 && count <= maxCompared ? (
				<a className="link" href={hashOf({ view: 'compare', role: role.id, candidates: keys })}>
					{say(text.compare)}
				</a>
			) : (
				<span className="quiet">{say(words.screen.compare.tooMany)}</span>
			)}
			<button type="button" className="link" onClick={() => dialog.current?.showModal()}>
				{say(text.decide)}
			</button>
			<a className="link" href={hashOf({ view: 'print', role: role.id })}>
				{say(text.print)}
			</a>
			<ConfirmDialog
				label={say(text.remove)}
				title={say(text.removeTitle, { count })}
				text={say(words.screen.sheet.removeText)}
				action={say(text.removeAction, { count })}
				keep={say(words.screen.sheet.removeKeep)}
				onConfirm={() => ask('removeCandidates', keys).then(() => onChoose(keys, false))}
			/>
			<button type="button" className="link" onClick={() => onChoose(keys, false)}>
				{say(text.none)}
			</button>
			<dialog ref={dialog} aria-labelledby="decide-many">
				<h2 id="decide-many">{say(text.decideTitle, { count })}</h2>
				<p>{say(words.screen.decision.lead)}</p>
				<DecisionForm count={count} onDecide={decide} />
				<p>
					<button type="button" className="link" onClick={() => dialog.current?.close()}>
						{say(words.screen.cancel)}
					</button>
				</p>
			</dialog>
		</div>
	)
}
