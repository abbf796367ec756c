import { type ReactNode, useEffect, useRef } from 'react'
import { sayNumber } from '@/lib/i18n/say'
import type { Role } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import { useViewTitle } from '../desk/view-title'
import { useIsPart } from '../screened/part-slot'
import styles from './role-tabs.module.css'

/** The views of an opening, in the order of their tabs. */
const tabs = ['table', 'overview', 'agenda', 'edit-role', 'history'] as const
/** The characters from which a name is small enough for two lines beside the tabs. */
const longName = 34

type RoleTab = (typeof tabs)[number]

type Props = {
	readonly role: Role
	readonly here: RoleTab
	/** A description of what is shown, for a tab that can show several things. */
	readonly shown?: string | null
	/** The one action of this view: a button or a link that looks like one. */
	readonly children?: ReactNode
}

/** The head of every view of an opening: its name, the tabs for its views, and one action. */
export function RoleTabs({ role, here, shown = null, children }: Props) {
	const { words, say, locale, state } = useScreening()
	const text = words.screen.tabs
	const counts: Partial<Record<RoleTab, number>> = useIsPart()
		? {}
		: { table: state.counts[role.id] ?? 0, agenda: state.due[role.id] ?? 0 }
	const view = shown ?? (here === 'table' ? null : say(text.names[here]))
	const title = view === null ? role.name : say(text.viewOf, { view, name: role.name })
	useViewTitle(title)
	const current = useRef<HTMLAnchorElement>(null)
	// On a narrow screen the tabs are wider than the page. Newer browsers return a promise here, which must not be
	// returned as a clean-up.
	useEffect(() => {
		current.current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
	}, [])
	return (
		<div className={styles.band}>
			<div className={`page ${styles.head}`}>
				<a className={`link no-print ${styles.all}`} href={fragmentOf({ view: 'home' })}>
					{say(words.screen.allRoles)}
				</a>
				<h1 data-long={role.name.length > longName || undefined}>{role.name}</h1>
				<nav className="no-print" aria-label={say(text.label, { name: role.name })}>
					<ul>
						{tabs.map((tab) => {
							const count = counts[tab]
							return (
								<li key={tab}>
									<a
										ref={tab === here ? current : undefined}
										href={fragmentOf({ view: tab, role: role.id })}
										aria-current={tab === here ? 'page' : undefined}
									>
										{say(text.names[tab])}
										{count !== undefined && (
											<>
												{' '}
												<span>{sayNumber(locale, count)}</span>
											</>
										)}
									</a>
								</li>
							)
						})}
					</ul>
				</nav>
				{children && <div className={`no-print ${styles.action}`}>{children}</div>}
			</div>
		</div>
	)
}
