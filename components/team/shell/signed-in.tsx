import { lazy, Suspense } from 'react'
import type { TeamDeskWords } from '@/components/screening/team/team-desk-words'
import type { SignedInState } from '@/lib/team-api/contract'
import { JoinedAlready } from '../join/joined-already'
import { useTeam } from '../session/team-context'
import { MemberBar } from './member-bar'
import styles from './shell.module.css'
import type { TeamView } from './team-view'

const AccountView = lazy(() => import(/* webpackChunkName: "team" */ '../account/account-view'))
const AuditView = lazy(() => import(/* webpackChunkName: "team" */ '../audit/audit-view'))
const DevicesView = lazy(() => import(/* webpackChunkName: "team" */ '../devices/devices-view'))
const MembersView = lazy(() => import(/* webpackChunkName: "team" */ '../members/members-view'))

const TeamDesk = lazy(() =>
	import(/* webpackChunkName: "team" */ '@/components/screening/team/team-desk').then((module) => ({
		default: module.TeamDesk,
	})),
)

type Props = {
	readonly session: SignedInState
	readonly view: TeamView
	readonly deskWords: TeamDeskWords
}

/** What a member sees: the bar with the views of the team, and the one that is open. */
export function SignedIn({ session, view, deskWords }: Props) {
	const { locale, words, say, reload } = useTeam()
	const waiting = <p role="status">{say(words.frame.loading)}</p>
	return (
		<>
			<MemberBar session={session} view={view.view} />
			{view.view === 'desk' ? (
				<Suspense fallback={<div className={`page ${styles.view}`}>{waiting}</div>}>
					<TeamDesk
						locale={locale}
						words={deskWords}
						workspace={session.workspace}
						member={session.member}
						device={session.device}
						onSignIn={reload}
					/>
				</Suspense>
			) : (
				<div className={`page ${styles.view}`}>
					<Suspense fallback={waiting}>{viewOf(session, view)}</Suspense>
				</div>
			)}
		</>
	)
}

function viewOf(session: SignedInState, view: TeamView) {
	switch (view.view) {
		case 'join':
			return <JoinedAlready name={session.member.name} />
		case 'devices':
			return <DevicesView key={view.member} member={view.member} />
		case 'members':
			return <MembersView session={session} />
		case 'audit':
			return <AuditView />
		case 'account':
			return <AccountView session={session} />
		default:
			return null
	}
}
