import type { Duplicates } from '@/lib/screening/duplicates/find-duplicates'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import { useCandidate } from '../desk/use-candidate'
import { IfMay } from '../rights/use-may'
import { pairsFirst } from './use-duplicates'

type Props = {
	readonly role: string
	readonly candidate: string
	readonly duplicates: Duplicates | undefined
}

/** Who may be the same person as a candidate, with a link to compare them; absent if nobody is. */
export function MaybeDuplicate({ role, candidate, duplicates }: Props) {
	const [pair] = pairsFirst(duplicates?.pairs ?? [], candidate)
	const other = pair?.keys.includes(candidate) ? pair.keys.find((key) => key !== candidate) : undefined
	return other === undefined ? null : <SameAs role={role} candidate={candidate} other={other} />
}

type SameAsProps = { readonly role: string; readonly candidate: string; readonly other: string }

function SameAs({ role, candidate, other }: SameAsProps) {
	const { words, say } = useScreening()
	const kept = useCandidate(other)
	const text = words.screen.duplicates
	if (!kept) return null
	const { name, id } = kept.candidate
	return (
		<p>
			{say(text.maybe, { name: name || id })}{' '}
			<IfMay deed="correct">
				<a className="link" href={fragmentOf({ view: 'duplicates', role, candidate })}>
					{say(text.compare)}
				</a>
			</IfMay>
		</p>
	)
}
