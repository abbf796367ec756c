import { useEffect, useState } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import { useTeam } from '../session/team-context'

const unsentChanges = () =>
	import(/* webpackChunkName: "erase-copies" */ '@/lib/exchange/device/unsent-changes').then((module) =>
		module.hasUnsentChanges(),
	)

/** Says that the visitor was removed from the team, and what has become of the list in this browser. */
export function RemovedNotice() {
	const { words, say } = useTeam()
	const text = words.frame.removed
	const [hasUnsent, setUnsent] = useState(false)
	useEffect(() => {
		unsentChanges().then(setUnsent, () => {})
	}, [])
	return (
		<div role="status" data-removed>
			<Notice kind="problem" first={say(text.title)}>
				{say(text.text)} {hasUnsent && say(text.unsent)}
			</Notice>
		</div>
	)
}
