import { lazy, Suspense, useEffect, useMemo } from 'react'
import { sayOwnInSheet } from '@/components/screening/rule-change/say-own-values'
import type { TeamDeskWords } from '@/components/screening/team/team-desk-words'
import { Notice } from '@/components/ui/notices/notice'
import { batchesRoute } from '@/lib/exchange/exchange-routes'
import { leavePage } from '@/lib/team-api/page/leave-page'
import type { SignedInState } from '@/lib/team-api/routes/accounts'
import { giveRoute } from '@/lib/team-api/routes/given'
import { mayCall, mayCallSomewhere } from '@/lib/team-api/routes/may-call'
import { answerRequestRoute, requestsRoute } from '@/lib/team-api/routes/requests'
import { parametersRoute } from '@/lib/team-api/routes/settings'
import { type MemberAccess, permissionAt, permissionsOf } from '@/lib/team-rights/permission-at'
import { JoinedAlready } from '../join/joined-already'
import { useTeam } from '../session/team-context'
import { useTeamData } from '../session/use-team-data'
import { MemberBar } from './member-bar'
import { ProxyNotice } from './proxy-notice'
import styles from './shell.module.css'
import type { TeamView } from './team-view'
import { useFollowing } from './use-following'
import { useLanguageOf } from './use-language-of'

const AccountView = lazy(() => import(/* webpackChunkName: "team" */ '../account/account-view'))
const AuditView = lazy(() => import(/* webpackChunkName: "team" */ '../audit/audit-view'))
const CompanyView = lazy(() => import(/* webpackChunkName: "team" */ '../company/company-view'))
const DevicesView = lazy(() => import(/* webpackChunkName: "team" */ '../devices/devices-view'))
const TeamOwnRules = lazy(() => import(/* webpackChunkName: "team" */ '../rules/team-own-rules'))
const TeamRulesView = lazy(() => import(/* webpackChunkName: "team" */ '../rules/team-rules-view'))
const MailView = lazy(() => import(/* webpackChunkName: "team" */ '../mail/mail-view'))
const MembersView = lazy(() => import(/* webpackChunkName: "team" */ '../members/members-view'))
const ProgramsView = lazy(() => import(/* webpackChunkName: "team" */ '../programs/programs-view'))

const GiveSeveral = lazy(() => import(/* webpackChunkName: "team" */ '../given/give-several'))
const Interviewers = lazy(() => import(/* webpackChunkName: "team" */ '../given/interviewers'))
const OwnPage = lazy(() => import(/* webpackChunkName: "team" */ '../own-page/own-page'))
const RetentionSetting = lazy(() => import(/* webpackChunkName: "team" */ '../retention/retention-setting'))
const ServerCheckView = lazy(() => import(/* webpackChunkName: "team" */ '../server-check/server-check-view'))
const RegisterView = lazy(() => import(/* webpackChunkName: "team" */ '../register/register-view'))
const RequestsView = lazy(() => import(/* webpackChunkName: "team" */ '../requests/requests-view'))

const SharedDesk = lazy(() => import(/* webpackChunkName: "team" */ '../presence/shared-desk'))

type Requests = ReturnType<typeof useTeamData<typeof requestsRoute>>

type Props = {
	readonly session: SignedInState
	readonly view: TeamView
	readonly deskWords: TeamDeskWords
}

/** What a member sees: the bar with the views of the team, and the open view. */
export function SignedIn({ session, view, deskWords }: Props) {
	const { locale, words, say, reload } = useTeam()
	const { member } = session
	const requests = useTeamData(mayCallSomewhere(requestsRoute, member) ? requestsRoute : null)
	const open = requests.data?.requests.filter(({ state }) => state === 'open').length ?? 0
	const { reload: reloadRequests } = requests
	const follow = useFollowing(() => {
		reloadRequests()
		reload()
	})
	useLanguageOf(session)
	const isShown = view.view === 'requests'
	useEffect(() => {
		if (isShown) reloadRequests()
	}, [isShown, reloadRequests])
	const giving = useMemo(
		() => ({
			label: say(words.given.several),
			isPossible: (opening: string) =>
				mayCall(giveRoute, { permission: permissionAt(member, opening), sight: 'some' }),
			dialog: (chosen: React.ComponentProps<typeof GiveSeveral>) => <GiveSeveral {...chosen} />,
		}),
		[member, words, say],
	)
	const waiting = <p role="status">{say(words.frame.loading)}</p>
	return (
		<>
			<MemberBar session={session} view={view.view} openRequests={open} />
			{session.isDiskFull && (
				<div className="page no-print" role="status" data-disk-full>
					<Notice kind="problem" first={say(words.refusals['disk-full'].title)}>
						{say(words.frame.diskFull)}
					</Notice>
				</div>
			)}
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
						onRemoved={leavePage}
						onNews={follow}
						news={
							<>
								<RoleLine member={session.member} />
								<TeamOwnRules />
							</>
						}
						ownRules={(own) => sayOwnInSheet({ locale, words: words.rules, say }, own)}
						ofTeam={(candidate, role) => (
							<Suspense>
								<OwnPage candidate={candidate} />
								{giving.isPossible(role.id) && <Interviewers candidate={candidate.key} opening={role.id} />}
							</Suspense>
						)}
						giving={giving}
						retention={
							<Suspense>
								<RetentionSetting />
							</Suspense>
						}
						moreViews={(hash) =>
							hash === 'rule-change' ? (
								<TeamRulesView isOwner={mayCallSomewhere(parametersRoute, session.member)} />
							) : undefined
						}
					/>
				</Suspense>
			) : (
				<div className={`page ${styles.view}`}>
					<Suspense fallback={waiting}>{viewOf(session, view, { requests, deskWords })}</Suspense>
				</div>
			)}
		</>
	)
}

/** What a member may do, if they change less than the list: a viewer reads it, an interviewer writes notes. */
function RoleLine({ member }: { readonly member: MemberAccess }) {
	const { words, say } = useTeam()
	const className = `page small no-print ${styles.readOnly}`
	if (!mayCallSomewhere(batchesRoute, member))
		return (
			<p className={className} data-read-only>
				{say(words.frame.readOnly)}
			</p>
		)
	return (
		[...permissionsOf(member)].every((one) => one === 'interviewer') && (
			<p className={className} data-notes-only>
				{say(words.frame.notesOnly)}
			</p>
		)
	)
}

type Given = { readonly requests: Requests; readonly deskWords: TeamDeskWords }

function viewOf(session: SignedInState, view: TeamView, { requests, deskWords }: Given) {
	switch (view.view) {
		case 'join':
			return <JoinedAlready name={session.member.name} />
		case 'devices':
			return <DevicesView key={view.member} session={session} member={view.member} />
		case 'members':
			return <MembersView session={session} />
		case 'company':
			return <CompanyView session={session} />
		case 'requests':
			return <RequestsView {...requests} mayAnswer={mayCallSomewhere(answerRequestRoute, session.member)} />
		case 'programs':
			return <ProgramsView />
		case 'audit':
			return <AuditView deskWords={deskWords} />
		case 'mail':
			return <MailView email={session.member.email} hasCompany={session.company === 'connected'} />
		case 'register':
			return <RegisterView />
		case 'server-check':
			return <ServerCheckView />
		case 'account':
		case 'recover':
		case 'forgot':
		case 'reset':
			return <AccountView session={session} />
		case 'desk':
		case 'rule-change':
			return null
	}
}
