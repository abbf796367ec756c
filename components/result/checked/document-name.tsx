import { betweenSentences } from '@/lib/words/join-sentences'
import { type EvidenceId, evidence } from '@/rules/evidence'
import type { ResultContext } from './context'

type Props = Pick<ResultContext, 'words' | 'say'> & { readonly document: EvidenceId }

/** The name of a document, and whether it comes from the employer. */
export const DocumentName = ({ words, say, document }: Props) => (
	<span>
		{say(words.evidence[document])}
		{evidence[document] === 'E' && (
			<span className="quiet">
				{betweenSentences(say, words)}
				{say(words.result.evidence.employer)}
			</span>
		)}
	</span>
)
