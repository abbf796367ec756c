import { Notice } from '@/components/ui/notices/notice'
import { isLastStage } from '@/lib/screening/desk/exchange-state'
import { useScreening } from '../desk/desk-context'
import { useExchange, useTeamDesk } from './team-context'

/** How much of the list is there, and how much there will be; null once all of it is. */
export function useLoaded(): { readonly done: number; readonly total: number } | null {
	const { candidates, total } = useScreening().state
	return total === null ? null : { done: candidates, total: Math.max(total, candidates) }
}

/** Says that only a part of the list is there, and what waits for the rest. */
export function LoadingNotice() {
	const { text, say } = useTeamDesk()
	const { stage } = useExchange()
	const loaded = useLoaded()
	const isOver = isLastStage(stage) || stage === 'paused' || stage === 'choose'
	const isLost = !isOver && stage !== 'on' && stage !== 'opening'
	const said = isOver ? text.loading.over : isLost ? text.loading.lost : text.loading.now
	return (
		<div className="page no-print" role="status">
			{loaded && (
				<Notice kind={isLost || isOver ? 'care' : 'wait'}>
					<p data-loading={isOver ? 'over' : isLost ? 'lost' : 'now'}>
						<strong>{say(said, loaded)}</strong> {!isOver && say(text.loading.meanwhile)}
					</p>
				</Notice>
			)}
		</div>
	)
}

/** In place of what needs the whole list. */
export function WaitsForList() {
	const { text, say } = useTeamDesk()
	const loaded = useLoaded()
	return loaded && <p data-waits-for-list>{say(text.loading.waits, loaded)}</p>
}
