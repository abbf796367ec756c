import type { Duplicates } from '@/lib/screening/duplicates/find-duplicates'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import { useMay } from '../rights/use-may'
import styles from './duplicates-link.module.css'

type Props = {
	readonly role: string
	/** Undefined until they are known: their space is reserved, so that no row moves. */
	readonly duplicates: Duplicates | undefined
}

/** How many possible duplicates an opening has, with a link to merge them. */
export function DuplicatesLink({ role, duplicates }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.duplicates
	const mayChange = useMay()('correct')
	if (!mayChange) return null
	const { pairs = [], hasMore = false } = duplicates ?? {}
	if (pairs.length === 0)
		return <span className={`no-print ${duplicates ? 'quiet' : styles.searching}`}>{say(text.none)}</span>
	return (
		<a className="link" href={fragmentOf({ view: 'duplicates', role })}>
			{say(hasMore ? text.lineMore : text.line, { count: pairs.length })}
		</a>
	)
}
