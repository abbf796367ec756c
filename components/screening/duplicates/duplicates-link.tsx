import type { Duplicates } from '@/lib/screening/duplicates/find-duplicates'
import { useScreening } from '../desk/desk-context'
import { hashOf } from '../desk/route'

type Props = { readonly role: string; readonly duplicates: Duplicates | undefined }

/** How many possible duplicates an opening has; absent without any. */
export function DuplicatesLink({ role, duplicates }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.duplicates
	if (!duplicates || duplicates.pairs.length === 0) return null
	const { pairs, hasMore } = duplicates
	return (
		<a className="link" href={hashOf({ view: 'duplicates', role })}>
			{say(hasMore ? text.lineMore : text.line, { count: pairs.length })}
		</a>
	)
}
