import { lazy, Suspense, useEffect } from 'react'
import type { TeamDeskWords } from '@/components/screening/team/team-desk-words'
import type { SignedInState } from '@/lib/team-api/contract'
import { JoinedAlready } from '../join/joined-already'
import { sayOwnInSheet } from '../rules/say-own'
import { useTeam } from '../session/team-context'
import { useTeamData } from '../session/use-team-data'
import { MemberBar } from './member-bar'
import { ProxyNotice } from './proxy-notice'
import styles from './shell.module.css'
import type { TeamView } from './team-view'
import { useFollowing } from './use-following'

const AccountView = lazy(() => import(/* webpackChunkName: "team" */ '../account/account-view'))
const AuditView = lazy(() => import(/* webpackChunkName: "team" */ '../audit/audit-view'))
const DevicesView = lazy(() => import(/* webpackChunkName: "team" */ '../devices/devices-view'))
const OwnRules = lazy(() =>
	import(/* webpackChunkName: "team" */ '../rules/own-rules').then(({ OwnRules }) => ({ default: OwnRules })),
)
const RulesView = lazy(() => import(/* webpackChunkName: "team" */ '../rules/rules-view'))
const MembersView = lazy(() => import(/* webpackChunkName: "team" */ '../members/members-view'))

const OwnPage = lazy(() => import(/* webpackChunkName: "team" */ '../own-page/own-page'))
const RequestsView = lazy(() => import(/* webpackChunkName: "team" */ '../requests/requests-view'))

const SharedDesk = lazy(() => import(/* webpackChunkName: "team" */ '../presence/shared-desk'))

type Requests = ReturnType<typeof useTeamData<'my-record/requests'>>

type Props = {
	readonly session: SignedInState
	readonly view: TeamView
	readonly deskWords: TeamDeskWords
}

/** What a member sees: the bar with the views of the team, and the open view. */
export function SignedIn({ session, view, deskWords }: Props) {
	const team = useTeam()
	const { locale, words, say, reload } = team
	const requests = useTeamData('my-record/requests')
	const open = requests.data?.requests.filter(({ state }) => state === 'open').length ?? 0
	const { reload: reloadRequests } = requests
	const follow = useFollowing(() => {
		reloadRequests()
		reload()
	})
	const isShown = view.view === 'requests'
	useEffect(() => {
		if (isShown) reloadRequests()
	}, [isShown, reloadRequests])
	const waiting = <p role="status">{say(words.frame.loading)}</p>
	return (
		<>
			<MemberBar session={session} view={view.view} openRequests={open} />
			{session.isProxyUnheeded && <ProxyNotice />}
			{view.view === 'desk' || view.view === 'rule-change' ? (
				<Suspense fallback={<div className={`page ${styles.view}`}>{waiting}</div>}>
					<SharedDesk
						locale={locale}
						words={deskWords}
						workspace={session.workspace}
						member={session.member}
						device={session.device}
						onSignIn={reload}
						onNews={follow}
						news={
							<>
								{session.member.permission === 'viewer' && (
									<p className={`page small no-print ${styles.readOnly}`} data-read-only>
										{say(words.frame.readOnly)}
									</p>
								)}
								<Suspense>
									<OwnRules />
								</Suspense>
							</>
						}
						ownRules={(own) => sayOwnInSheet(team, own)}
						ownPage={(candidate) => (
							<Suspense>
								<OwnPage candidate={candidate} />
							</Suspense>
						)}
						moreViews={(hash) =>
							hash === 'rule-change' ? (
								<RulesView isOwner={session.member.permission === 'owner'} />
							) : undefined
						}
					/>
				</Suspense>
			) : (
				<div className={`page ${styles.view}`}>
					<Suspense fallback={waiting}>{viewOf(session, view, requests)}</Suspense>
				</div>
			)}
		</>
	)
}

function viewOf(session: SignedInState, view: TeamView, requests: Requests) {
	switch (view.view) {
		case 'join':
			return <JoinedAlready name={session.member.name} />
		case 'devices':
			return <DevicesView key={view.member} session={session} member={view.member} />
		case 'members':
			return <MembersView session={session} />
		case 'requests':
			return <RequestsView {...requests} mayAnswer={session.member.permission !== 'viewer'} />
		case 'audit':
			return <AuditView />
		case 'account':
		case 'recover':
			return <AccountView session={session} />
		default:
			return null
	}
}
