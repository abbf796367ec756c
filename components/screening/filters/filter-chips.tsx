import { type Filter, filterSubjectOf } from '@/lib/screening/model/table-filter'
import styles from './filters.module.css'
import { type FilterSpeech, sayFilter } from './say/say-filter'

type Props = {
	readonly filters: readonly Filter[]
	readonly speech: FilterSpeech
	readonly onOpen: (filter: Filter) => void
	readonly onRemove: (at: number) => void
}

/** The active filters, each with a button that removes it. */
export function FilterChips({ filters, speech, onOpen, onRemove }: Props) {
	const { words, say } = speech
	return filters.map((filter, at) => {
		const said = sayFilter(filter, speech)
		return (
			<span key={filterSubjectOf(filter)} className={styles.chip}>
				<button type="button" onClick={() => onOpen(filter)}>
					{said}
				</button>
				<button
					type="button"
					data-remove={at}
					aria-label={say(words.screen.filters.remove, { filter: said })}
					onClick={() => onRemove(at)}
				>
					<svg viewBox="0 0 12 12" aria-hidden="true">
						<path d="m2.5 2.5 7 7m0-7-7 7" stroke="currentColor" strokeWidth="1.6" />
					</svg>
				</button>
			</span>
		)
	})
}
