import { useId, useMemo, useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { locales } from '@/lib/i18n/locales'
import { maxSearchCharacters } from '@/lib/limits/limits'
import type { Role } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { useDeskQuery } from '../desk/use-desk-query'
import { PanelDialog } from '../panel/panel-dialog'
import styles from './compare.module.css'

type Props = {
	readonly role: Role
	readonly title: string
	/** The keys of candidates to exclude. */
	readonly without: readonly string[]
	/** Called with the key of the chosen candidate. */
	readonly onFound: (key: string) => void
	readonly onClose: () => void
}

/**
 * Finds a candidate of an opening by name or number: lists the first few by number, narrowed down as words are typed.
 */
export function FindCandidate({ role, title, without, onFound, onClose }: Props) {
	const { locale, words, say, state } = useScreening()
	const text = words.screen.compare
	const id = useId()
	const [typed, setTyped] = useState('')
	const left = without.join(' ')
	const wanted = useMemo(
		() => ({ role: role.id, text: typed, without: left.split(' '), formats: locales[locale].formats }),
		[role.id, typed, left, locale],
	)
	const found = useDeskQuery('find', wanted, state.revision).latest
	return (
		<PanelDialog title={title} onClose={onClose}>
			<search className={styles.find}>
				<label htmlFor={id}>{say(text.find)}</label>
				<input
					id={id}
					type="search"
					className={fields.field}
					maxLength={maxSearchCharacters}
					value={typed}
					onChange={({ target }) => setTyped(target.value)}
				/>
				<ul className="plain">
					{found?.map(({ key, name, id: number }) => (
						<li key={key}>
							<button type="button" data-found={key} onClick={() => onFound(key)}>
								<bdi>{name || number}</bdi> {name && name !== number && <bdi className="quiet">{number}</bdi>}
							</button>
						</li>
					))}
				</ul>
				<p role="status">{found?.length === 0 && say(text.unfound)}</p>
			</search>
		</PanelDialog>
	)
}
