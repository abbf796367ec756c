import { useState } from 'react'
import { today } from '@/lib/day/today'
import type { AskedNext } from '@/lib/screening/desk/desk-screening'
import { fileName, saveFile } from '@/lib/screening/export/save-file'
import type { Role } from '@/lib/screening/model/records'
import { facts } from '@/rules/facts'
import { useScreening } from '../desk/desk-context'
import { hashOf } from '../desk/route'
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
	const { locale, words, say, ask, state } = useScreening()
	const [isSaved, setSaved] = useState(false)
	const text = words.screen.ask
	const { keys, resolves } = next
	const count = keys.length
	const employers = next.facts.filter((fact) => facts[fact].who === 'E')
	const look = isFirst ? 'button small' : 'link'

	async function links() {
		const blob = await ask('personalLinks', {
			role: role.id,
			ruleset: resolves[0].ruleset,
			keys,
			locale,
			origin: window.location.origin,
			from: state.settings.decider,
			heading: say(words.screen.link.label),
		})
		if (!blob) return
		saveFile(`${fileName(say(text.linksFile))}-${today()}.csv`, blob)
		setSaved(true)
	}
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
				<button type="button" className={look} onClick={links}>
					{say(text.links, { count })}
				</button>
			)}
			<span role="status">{isSaved && say(text.linksSaved)}</span>
		</span>
	)
}
