import { useEffect, useState } from 'react'
import { useMayAbout } from '@/components/screening/rights/use-may'
import { useTeamDesk } from '@/components/screening/team/team-context'
import type { Candidate } from '@/lib/screening/model/records'
import { mayCall } from '@/lib/team-api/routes/may-call'
import { linkRoute } from '@/lib/team-api/routes/requests'
import { OwnLink } from './own-link'
import { reportRead } from './report-read'

/** A candidate's own page: the link to it is requested when somebody wants to see it who may. */
export default function OwnPage({ candidate }: { readonly candidate: Candidate }) {
	const { text, say } = useTeamDesk()
	const [isOpen, setOpen] = useState(false)
	const { key } = candidate
	useEffect(() => reportRead(key), [key])
	const mayAbout = useMayAbout(candidate)
	if (!mayAbout((asking) => mayCall(linkRoute, asking))) return null
	return (
		<details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>{say(text.ownPage.title)}</summary>
			{isOpen && <OwnLink key={key} candidate={candidate} />}
		</details>
	)
}
