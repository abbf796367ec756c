import { type ComponentProps, useEffect } from 'react'
import { PresenceSlot } from '@/components/screening/presence/presence-slot'
import { useExchange } from '@/components/screening/team/team-context'
import { TeamDesk } from '@/components/screening/team/team-desk'
import { isEnd } from '@/lib/screening/desk/exchange-state'
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
						<AskWhileSignedIn />
						{news}
					</>
				}
			/>
		</PresenceSlot>
	)
}

function AskWhileSignedIn() {
	const isSignedIn = !isEnd(useExchange().stage)
	useEffect(() => (isSignedIn ? pollPresence() : undefined), [isSignedIn])
	return null
}
