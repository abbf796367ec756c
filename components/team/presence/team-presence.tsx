import { useDeferredValue, useEffect, useSyncExternalStore } from 'react'
import { useScreening } from '@/components/screening/desk/desk-context'
import type { AtCandidate } from '@/components/screening/presence/presence-slot'
import { useTeamDesk } from '@/components/screening/team/team-context'
import type { PresentColleague } from '@/lib/team-api/routes/presence'
import { initialsOf } from './initials-of'
import { colleaguesAt, reportPlace, subscribePresence } from './poll-presence'
import styles from './presence.module.css'
import { sayPresence } from './say-presence'
import { useIsDeciding } from './use-is-deciding'

/** The maximum number of initials shown; all colleagues are named in words. */
const maxInitials = 3
const nobody: readonly PresentColleague[] = []

function useColleagues(candidate: string): readonly PresentColleague[] {
	const read = () => colleaguesAt(candidate)
	return useSyncExternalStore(subscribePresence, read, read)
}

/** The colleagues who are at a candidate: in a row, or where the candidate is open, who also see this member. */
export const TeamPresence = ({ candidate, opening }: AtCandidate) =>
	opening === undefined ? <InRow candidate={candidate} /> : <Open candidate={candidate} opening={opening} />

function InRow({ candidate }: { readonly candidate: string }) {
	const colleagues = useColleagues(candidate)
	if (colleagues.length === 0) return null
	return (
		<div className={`${styles.inRow} no-print`} data-present>
			<Who colleagues={colleagues} />
		</div>
	)
}

function Open({ candidate, opening }: Required<AtCandidate>) {
	const colleagues = useColleagues(candidate)
	const doing = useIsDeciding() ? 'deciding' : 'looking'
	useEffect(() => reportPlace({ candidate, opening, doing }), [candidate, opening, doing])
	// Content that is present from the start is set after its container, or it would not be announced.
	const announced = useDeferredValue(colleagues, nobody)
	return (
		<p className={`${styles.open} no-print`} role="status" data-present>
			{announced.length > 0 && <Who colleagues={announced} />}
		</p>
	)
}

function Who({ colleagues }: { readonly colleagues: readonly PresentColleague[] }) {
	const { locale } = useScreening()
	const { text, say } = useTeamDesk()
	return (
		<>
			{colleagues.slice(0, maxInitials).map(({ member, name }) => (
				<span key={member} className={styles.initials} aria-hidden="true">
					{initialsOf(name)}
				</span>
			))}
			<span>{sayPresence({ locale, say, text }, colleagues)}</span>
		</>
	)
}
