import { useMemo } from 'react'
import type { AskedNext } from '@/lib/screening/desk/desk-screening'
import type { Role } from '@/lib/screening/model/records'
import { facts } from '@/rules/facts'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import { IfMay } from '../rights/use-may'
import { useProgress } from '../screened/use-screened'
import { AskButton } from './ask-button'
import styles from './asking.module.css'
import { isReplyDue } from './reply-due'

type Props = {
	readonly role: Role
	readonly next: AskedNext
	/** Whether this is the first thing to do. */
	readonly isFirst: boolean
	readonly onShow: (next: AskedNext) => void
}

/**
 * Shows the candidates whom questions settle. Questions about the employer are answered in the opening, which comes
 * first; those for candidates, through personal links.
 */
export function NextActions({ role, next, isFirst, onShow }: Props) {
	const { words, say } = useScreening()
	const progress = useProgress(role.id)
	const text = words.screen.ask
	const { keys } = next
	const count = keys.length
	const unasked = useMemo(
		() => keys.filter((key) => !isReplyDue(progress.get(key)?.progress, next.facts)),
		[keys, progress, next.facts],
	)
	const asked = count - unasked.length
	const employers = next.facts.filter((fact) => facts[fact].who === 'E')
	const look = isFirst ? 'button small' : 'link'

	return (
		<span className={styles.actions}>
			<button type="button" className="link" onClick={() => onShow(next)}>
				{say(text.show, { count })}
			</button>
			{employers.length > 0 ? (
				<IfMay deed="opening">
					<a className={look} href={fragmentOf({ view: 'edit-role', role: role.id })}>
						{say(text.inRole, { count: employers.length })}
					</a>
				</IfMay>
			) : (
				<>
					{asked > 0 && <span className="quiet">{say(text.waiting, { count: asked })}</span>}
					<AskButton role={role} keys={unasked} className={look}>
						{say(text.links, { count: unasked.length })}
					</AskButton>
				</>
			)}
		</span>
	)
}
