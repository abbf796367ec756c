import { snapshotRoute } from '@/lib/exchange/exchange-routes'
import type { SignedInState } from '@/lib/team-api/routes/accounts'
import { stateRoute } from '@/lib/team-api/routes/accounts'
import { auditRoute } from '@/lib/team-api/routes/audit'
import { companyRoute } from '@/lib/team-api/routes/company'
import { devicesRoute } from '@/lib/team-api/routes/devices'
import { mailsRoute } from '@/lib/team-api/routes/mails'
import { mayCallSomewhere } from '@/lib/team-api/routes/may-call'
import { membersRoute } from '@/lib/team-api/routes/members'
import { programsRoute } from '@/lib/team-api/routes/programs'
import { registerRoute } from '@/lib/team-api/routes/register'
import { requestsRoute } from '@/lib/team-api/routes/requests'
import { serverCheckRoute } from '@/lib/team-api/routes/server-check'
import { useTeam } from '../session/team-context'
import styles from './shell.module.css'
import { SignOut } from './sign-out'
import type { TeamView } from './team-view'

type Props = {
	readonly session: SignedInState
	readonly view: TeamView['view']
	/** The number of open requests. */
	readonly openRequests: number
}

type Tab = (typeof tabs | typeof administration)[number]

/** What an owner manages, under one tab. */
const administration = [
	{ view: 'audit', hash: '#audit', text: 'audit', reads: auditRoute },
	{ view: 'register', hash: '#register', text: 'register', reads: registerRoute },
	{ view: 'company', hash: '#company', text: 'company', reads: companyRoute },
	{ view: 'mail', hash: '#mail', text: 'mail', reads: mailsRoute },
	{ view: 'programs', hash: '#programs', text: 'programs', reads: programsRoute },
	{ view: 'server-check', hash: '#server-check', text: 'server', reads: serverCheckRoute },
] as const

const tabs = [
	{ view: 'desk', hash: '#', text: 'openings', reads: snapshotRoute },
	{ view: 'requests', hash: '#requests', text: 'requests', reads: requestsRoute },
	{ view: 'members', hash: '#members', text: 'members', reads: membersRoute },
	{ view: 'rule-change', hash: '#rule-change', text: 'rules', reads: snapshotRoute },
	{ view: 'devices', hash: '#devices', text: 'devices', reads: devicesRoute },
	{ ...administration[0], text: 'administration' },
	{ view: 'account', hash: '#account', text: 'account', reads: stateRoute },
] as const

/** The views of the team, who is here, and the way out. */
export function MemberBar({ session: { member }, view, openRequests }: Props) {
	const { words, say } = useTeam()
	const text = words.frame.tabs
	const isManaging = administration.some((tab) => tab.view === view)
	const linkTo = (tab: Tab, current: 'page' | 'true' | false) => (
		<li key={tab.view}>
			<a href={tab.hash} aria-current={current || undefined}>
				{tab.view === 'requests' && openRequests > 0
					? say(text.requestsOpen, { count: openRequests })
					: say(text[tab.text])}
			</a>
		</li>
	)
	const mayRead = ({ reads }: Tab) => mayCallSomewhere(reads, member)
	return (
		<div className={`page no-print ${styles.bar}`}>
			<nav aria-label={say(text.label)}>
				<ul>
					{tabs
						.filter(mayRead)
						.map((tab) =>
							linkTo(tab, tab.text === 'administration' ? isManaging && 'true' : tab.view === view && 'page'),
						)}
				</ul>
			</nav>
			<p>
				<bdi>{member.name}</bdi>
				<SignOut />
			</p>
			{isManaging && (
				<nav aria-label={say(text.administration)} className={styles.second}>
					<ul>{administration.filter(mayRead).map((tab) => linkTo(tab, tab.view === view && 'page'))}</ul>
				</nav>
			)}
		</div>
	)
}
