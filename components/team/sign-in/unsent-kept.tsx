import { useRef, useState } from 'react'
import { askToConfirm, ConfirmBox } from '@/components/ui/notices/confirm-box'
import { useTeam } from '../session/team-context'

const deleteKept = () =>
	import(/* webpackChunkName: "erase-copies" */ '@/lib/exchange/device/unsent-changes').then((module) =>
		module.deleteUnsentChanges(),
	)

/** Says that this browser keeps changes which were not sent, and deletes them for who asks and confirms. */
export function UnsentKept({ text }: { readonly text: string }) {
	const { words, say } = useTeam()
	const dialog = useRef<HTMLDialogElement>(null)
	const [stage, setStage] = useState<'kept' | 'deleted' | 'failed'>('kept')
	const kept = words.frame.unsentKept
	const confirmed = () =>
		deleteKept().then(
			() => setStage('deleted'),
			() => setStage('failed'),
		)
	if (stage === 'deleted') return <span role="status">{say(kept.deleted)}</span>
	return (
		<>
			<span>{text}</span>{' '}
			<button type="button" className="link" data-action="delete-unsent" onClick={() => askToConfirm(dialog)}>
				{say(kept.delete)}
			</button>
			{stage === 'failed' && <span role="alert"> {say(kept.failed)}</span>}
			<ConfirmBox
				dialog={dialog}
				title={say(kept.title)}
				text={say(kept.text)}
				action={say(kept.action)}
				keep={say(kept.keep)}
				onConfirm={confirmed}
			/>
		</>
	)
}
