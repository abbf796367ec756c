import { use, useEffect, useRef } from 'react'
import { askToConfirm, ConfirmBox } from '@/components/ui/notices/confirm-box'
import { today } from '@/lib/day/today'
import type { Decision, Role } from '@/lib/screening/model/records'
import { shownOutcomeAt } from '@/lib/screening/shown/show-columns'
import type { ScreenedUnder } from '@/lib/screening/table/screened-candidates'
import AskDialog from '../asking/ask-dialog'
import { DecisionForm } from '../candidate/decision-form'
import { useScreening } from '../desk/desk-context'
import { PanelDialog } from '../panel/panel-dialog'
import type { ProgressByKey } from '../screened/use-screened'
import { BulkAnswerForm } from './bulk-answer-form'
import { BulkDateForm } from './bulk-date-form'
import { GiveSlot } from './give-slot'
import { OwnerForm } from './owner-form'
import { TagsForm } from './tags-form'
import type { ProgressChanges, useProgressChange } from './use-progress-change'

/** The actions that need more than a choice from a menu. */
export type Panel = 'owner' | 'dates' | 'tags' | 'decide' | 'ask' | 'answer' | 'give' | 'remove'

type Props = {
	readonly panel: Panel
	readonly role: Role
	readonly screened: ScreenedUnder
	readonly keys: readonly string[]
	readonly progress: ProgressByKey
	readonly change: ReturnType<typeof useProgressChange>['change']
	readonly onClose: () => void
	/** Called to clear the selection. */
	readonly onDone: () => void
}

/** The dialog of an action for several candidates. */
export default function BulkPanel(props: Props) {
	const { panel, keys, progress, change, onClose } = props
	switch (panel) {
		case 'owner':
			return (
				<OwnerForm
					count={keys.length}
					onOwner={(owner) => {
						change({ kind: 'owner', changes: keys.map((key) => ({ key, owner })) })
						onClose()
					}}
					onClose={onClose}
				/>
			)
		case 'dates':
			return <BulkDateForm keys={keys} change={change} onClose={onClose} />
		case 'tags': {
			const onChange = (made: ProgressChanges) => change(made)
			return <TagsForm keys={keys} progress={progress} onChange={onChange} onClose={onClose} />
		}
		case 'answer':
			return <BulkAnswerForm role={props.role} keys={keys} onClose={onClose} />
		case 'decide':
			return <Decide {...props} />
		case 'ask':
			return <AskDialog {...props} />
		case 'give':
			return <Give {...props} />
		case 'remove':
			return <Remove {...props} />
	}
}

/** One decision for all, each recorded with the guidance of the day. */
function Decide({ role, screened, keys, onClose, onDone }: Props) {
	const { words, say, change } = useScreening()
	const count = keys.length
	async function decide(made: Pick<Decision, 'choice' | 'by' | 'reason'>) {
		const { ruleset, version } = screened
		const rowOf = new Map(screened.keys.map((key, row) => [key, row]))
		const decisions = keys.map((candidate) => ({
			...made,
			candidate,
			role: role.id,
			on: today(),
			advice: { ruleset, version, outcome: shownOutcomeAt(screened, rowOf.get(candidate) ?? 0) },
		}))
		await change('decide', decisions)
		onClose()
		onDone()
	}
	return (
		<PanelDialog title={say(words.screen.chosen.title.decide, { count })} onClose={onClose}>
			<p>{say(words.screen.decision.lead)}</p>
			<DecisionForm count={count} onDecide={decide} />
		</PanelDialog>
	)
}

/** Gives all of them to an interviewer. */
const Give = ({ role, keys, onClose }: Props) => use(GiveSlot)?.dialog({ opening: role.id, keys, onClose })

/** Asks before all of them are deleted. */
function Remove({ keys, onClose, onDone }: Props) {
	const { words, say, change } = useScreening()
	const text = words.screen.chosen
	const dialog = useRef<HTMLDialogElement>(null)
	useEffect(() => {
		const { current } = dialog
		askToConfirm(dialog)
		current?.addEventListener('close', onClose)
		return () => current?.removeEventListener('close', onClose)
	}, [onClose])
	const count = keys.length
	return (
		<ConfirmBox
			dialog={dialog}
			title={say(text.removeTitle, { count })}
			text={say(words.screen.sheet.removeText)}
			action={say(text.removeAction, { count })}
			keep={say(words.screen.sheet.removeKeep)}
			onConfirm={() => change('removeCandidates', keys).then(onDone)}
		/>
	)
}
