import { useState } from 'react'
import { ConfirmDialog } from '@/components/ui/notices/confirm-dialog'
import { useTeam } from '../session/team-context'

const deleteKept = () =>
	import(/* webpackChunkName: "erase-copies" */ '@/lib/exchange/device/unsent-changes').then((module) =>
		module.deleteUnsentChanges(),
	)

/** Says that this browser keeps changes which were not sent, and deletes them for who asks and confirms. */
export function UnsentKept({ text }: { readonly text: string }) {
	const { words, say } = useTeam()
	const [stage, setStage] = useState<'kept' | 'deleted' | 'failed'>('kept')
	const kept = words.frame.unsentKept
	const confirmed = () =>
		deleteKept().then(
			() => setStage('deleted'),
			() => setStage('failed'),
		)
	if (stage === 'deleted') return <p role="status">{say(kept.deleted)}</p>
	return (
		<div>
			<p>{text}</p>
			<ConfirmDialog
				label={say(kept.delete)}
				title={say(kept.title)}
				text={say(kept.text)}
				action={say(kept.action)}
				keep={say(kept.keep)}
				onConfirm={confirmed}
			/>
			{stage === 'failed' && <p role="alert">{say(kept.failed)}</p>}
		</div>
	)
}
