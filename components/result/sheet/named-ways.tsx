import { type shownWays, WayCards } from '@/components/ways/way-cards'
import { documentsPath, firstRoute } from '@/lib/law/documents/document-routes'
import type { ResultContext } from '../checked/context'

type Props = ResultContext & { readonly ways: ReturnType<typeof shownWays> }

/** The ways that the person named and that an authority settles. */
export function NamedWays({ ways, words, say, facts, speech }: Props) {
	return (
		<>
			<p className="quiet">{say(words.ways.lead)}</p>
			<WayCards {...{ words, say, facts, ways }} locale={speech.locale} level={3} />
			<p className="no-print">
				<a className="link" href={`/${speech.locale}${documentsPath(firstRoute)}`}>
					{say(words.ways.documents)}
				</a>
			</p>
		</>
	)
}
