import { useState } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import { isLastStage } from '@/lib/screening/desk/exchange-state'
import { useScreening } from '../desk/desk-context'
import { useExchange, useTeamDesk } from './team-context'

/** How much of the list is there, and how much there will be; null once all of it is. */
export function useListLoaded(): { readonly done: number; readonly total: number } | null {
	const { candidates, total } = useScreening().state
	return total === null ? null : { done: candidates, total: Math.max(total, candidates) }
}

type Standing = 'now' | 'lost' | 'over' | 'whole'

/** What is read out: how far the list is when that begins or is at an end, and not each time that more has come. */
function useAnnounced(loaded: ReturnType<typeof useListLoaded>, standing: Standing) {
	const [announced, setAnnounced] = useState<{
		readonly standing: Standing
		readonly loaded: { readonly done: number; readonly total: number }
	} | null>(null)
	const next = loaded ? standing : announced && 'whole'
	if (next && next !== announced?.standing)
		setAnnounced({ standing: next, loaded: loaded ?? { done: 0, total: 0 } })
	return announced
}

/** Says that only a part of the list is there, and what waits for the rest. */
export function LoadingNotice() {
	const { text, say } = useTeamDesk()
	const { stage } = useExchange()
	const loaded = useListLoaded()
	const isOver = isLastStage(stage) || stage === 'paused' || stage === 'choose'
	const isLost = !isOver && stage !== 'on' && stage !== 'opening'
	const standing = isOver ? 'over' : isLost ? 'lost' : 'now'
	const announced = useAnnounced(loaded, standing)
	return (
		<div className="page">
			{loaded && (
				<Notice kind={standing === 'now' ? 'wait' : 'care'}>
					<p data-loading={standing}>
						<strong>{say(text.loading[standing], loaded)}</strong> {!isOver && say(text.loading.meanwhile)}
					</p>
				</Notice>
			)}
			<p role="status" className="visually-hidden no-print">
				{announced && say(text.loading[announced.standing], announced.loaded)}
			</p>
		</div>
	)
}

/** In place of what needs the whole list. */
export function WaitsForList() {
	const { text, say } = useTeamDesk()
	const loaded = useListLoaded()
	return loaded && <p data-waits-for-list>{say(text.loading.waits, loaded)}</p>
}
