import type { Duplicates } from '@/lib/screening/duplicates/find-duplicates'
import { useMayChange, useScreening } from '../desk/desk-context'
import { hashOf } from '../desk/route'

type Props = { readonly role: string; readonly duplicates: Duplicates | undefined }

/** How many possible duplicates an opening has, to merge them; absent without any. */
export function DuplicatesLink({ role, duplicates }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.duplicates
	const mayChange = useMayChange()
	if (!mayChange || !duplicates || duplicates.pairs.length === 0) return null
	const { pairs, hasMore } = duplicates
	return (
		<a className="link" href={hashOf({ view: 'duplicates', role })}>
			{say(hasMore ? text.lineMore : text.line, { count: pairs.length })}
		</a>
	)
}
