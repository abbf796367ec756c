import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import type { Candidate } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'

type Props = {
	readonly people: readonly Pick<Candidate, 'key' | 'id' | 'name'>[]
	/** The keys of those who are shared nevertheless. */
	readonly others: readonly string[]
	readonly onOthers: (others: readonly string[]) => void
}

/** The maximum number of people shown individually. */
const maxShown = 50

/**
 * Candidates who have not agreed to be shared: left out, unless a person declares that another legal basis covers
 * them.
 */
export function NotAgreed({ people, others, onOthers }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.share
	if (people.length === 0) return null
	return (
		<fieldset>
			<legend>{say(text.notAgreed, { count: people.length })}</legend>
			<p className="quiet small">{say(text.notAgreedText)}</p>
			<div className={choices.choices}>
				{people.length > 1 && (
					<ChoiceRow
						type="checkbox"
						checked={others.length === people.length}
						label={say(text.all, { count: people.length })}
						onChange={({ target }) => onOthers(target.checked ? people.map(({ key }) => key) : [])}
					/>
				)}
				{people.slice(0, maxShown).map(({ key, id, name }) => (
					<ChoiceRow
						key={key}
						type="checkbox"
						checked={others.includes(key)}
						label={<bdi>{name || id || say(words.screen.table.nameless)}</bdi>}
						second={name !== '' && id !== '' ? <bdi>{id}</bdi> : undefined}
						onChange={({ target }) =>
							onOthers(target.checked ? [...others, key] : others.filter((one) => one !== key))
						}
					/>
				))}
			</div>
			{people.length > maxShown && (
				<p className="quiet">{say(words.screen.difference.andMore, { count: people.length - maxShown })}</p>
			)}
		</fieldset>
	)
}
