import type { AskedNext } from '@/lib/screening/desk/desk-screening'
import type { Role } from '@/lib/screening/model/records'
import { facts } from '@/rules/facts'
import { useScreening } from '../desk/desk-context'
import { hashOf } from '../desk/route'
import { AskButton } from './ask-button'
import styles from './asking.module.css'

type Props = {
	readonly role: Role
	readonly next: AskedNext
	/** Whether this is what to do first. */
	readonly isFirst: boolean
	readonly onShow: (next: AskedNext) => void
}

/**
 * Shows those whom questions resolve. Questions about the employer are answered in the opening, which comes first; those
 * for candidates, through personal links.
 */
export function NextActions({ role, next, isFirst, onShow }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.ask
	const { keys } = next
	const count = keys.length
	const employers = next.facts.filter((fact) => facts[fact].who === 'E')
	const look = isFirst ? 'button small' : 'link'

	return (
		<span className={styles.actions}>
			<button type="button" className="link" onClick={() => onShow(next)}>
				{say(text.show, { count })}
			</button>
			{employers.length > 0 ? (
				<a className={look} href={hashOf({ view: 'edit-role', role: role.id })}>
					{say(text.inRole, { count: employers.length })}
				</a>
			) : (
				<AskButton role={role} keys={keys} className={look}>
					{say(text.links, { count })}
				</AskButton>
			)}
		</span>
	)
}
