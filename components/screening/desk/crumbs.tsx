import type { Role } from '@/lib/screening/model/records'
import { useScreening } from './desk-context'
import { fragmentOf } from './route'
import styles from './screen.module.css'

/** Breadcrumbs: all roles, the role that the page belongs to, and what it shows. */
export function Crumbs({ role, here }: { readonly role?: Role; readonly here?: string }) {
	const { words, say } = useScreening()
	return (
		<p className={`${styles.crumbs} no-print`}>
			<a className="link" href={fragmentOf({ view: 'home' })}>
				{say(words.screen.allRoles)}
			</a>
			{role && (
				<>
					<Slash />
					<a className="link" href={fragmentOf({ view: 'table', role: role.id })}>
						{role.name}
					</a>
				</>
			)}
			{here && (
				<>
					<Slash />
					<span>{here}</span>
				</>
			)}
		</p>
	)
}

function Slash() {
	const { words, say } = useScreening()
	return <span aria-hidden="true">{say(words.separators.crumbs)}</span>
}
