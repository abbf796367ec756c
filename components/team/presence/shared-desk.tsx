import { type ComponentProps, useEffect, useEffectEvent } from 'react'
import { PresenceSlot } from '@/components/screening/presence/presence-slot'
import { useExchange } from '@/components/screening/team/team-context'
import { TeamDesk } from '@/components/screening/team/team-desk'
import { isLastStage } from '@/lib/screening/desk/exchange-state'
import { pollPresence } from './poll-presence'
import { TeamPresence } from './team-presence'

/** The desk of a team, on which members see who else is at a candidate. */
export default function SharedDesk({ news, ...desk }: ComponentProps<typeof TeamDesk>) {
	return (
		<PresenceSlot value={TeamPresence}>
			<TeamDesk
				{...desk}
				news={
					<>
						<AskWhileSignedIn onPaused={desk.onSignIn} />
						{news}
					</>
				}
			/>
		</PresenceSlot>
	)
}

/** Asks where colleagues are, and hides the list as soon as the session is paused. */
function AskWhileSignedIn({ onPaused }: { readonly onPaused: () => void }) {
	const { stage } = useExchange()
	const isSignedIn = !isLastStage(stage) && stage !== 'paused'
	useEffect(() => (isSignedIn ? pollPresence() : undefined), [isSignedIn])
	const pause = useEffectEvent(onPaused)
	useEffect(() => {
		if (stage === 'paused') pause()
	}, [stage])
	return null
}
