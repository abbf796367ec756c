import type { SignedInState } from '@/lib/team-api/contract'
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

const tabs = [
	{ view: 'desk', hash: '#', text: 'openings', isForOwners: false },
	{ view: 'requests', hash: '#requests', text: 'requests', isForOwners: false },
	{ view: 'members', hash: '#members', text: 'members', isForOwners: false },
	{ view: 'rule-change', hash: '#rule-change', text: 'rules', isForOwners: false },
	{ view: 'devices', hash: '#devices', text: 'devices', isForOwners: false },
	{ view: 'audit', hash: '#audit', text: 'audit', isForOwners: true },
	{ view: 'account', hash: '#account', text: 'account', isForOwners: false },
] as const

/** The views of the team, who is here, and the way out. */
export function MemberBar({ session: { member }, view, openRequests }: Props) {
	const { words, say } = useTeam()
	const text = words.frame
	const isOwner = member.permission === 'owner'
	return (
		<div className={`page no-print ${styles.bar}`}>
			<nav aria-label={say(text.tabs.label)}>
				<ul>
					{tabs
						.filter(({ isForOwners }) => isOwner || !isForOwners)
						.map((tab) => (
							<li key={tab.view}>
								<a href={tab.hash} aria-current={tab.view === view ? 'page' : undefined}>
									{tab.view === 'requests' && openRequests > 0
										? say(text.tabs.requestsOpen, { count: openRequests })
										: say(text.tabs[tab.text])}
								</a>
							</li>
						))}
				</ul>
			</nav>
			<p>
				<bdi>{member.name}</bdi>
				<SignOut />
			</p>
		</div>
	)
}
