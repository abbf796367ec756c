import type { Role } from '@/lib/screening/model/records'
import { useScreening } from './desk-context'
import { hashOf } from './route'
import styles from './screen.module.css'

/** The way back: all roles, and the role that the page belongs to. */
export function Crumbs({ role, children }: { readonly role?: Role; readonly children?: React.ReactNode }) {
	const { words, say } = useScreening()
	return (
		<p className={`${styles.crumbs} no-print`}>
			<a className="link" href={hashOf({ view: 'home' })}>
				{say(words.screen.allRoles)}
			</a>
			{role && (
				<>
					<span aria-hidden="true">/</span>
					<a className="link" href={hashOf({ view: 'table', role: role.id })}>
						{role.name}
					</a>
				</>
			)}
			{children}
		</p>
	)
}
