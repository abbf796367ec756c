import { useRouter } from 'next/navigation'
import { today } from '@/lib/day/today'
import { updateDraft } from '@/lib/draft/draft-store'
import { pathOn } from '../form/path-on'
import type { Checked, ResultContext } from './checked/context'

type Props = ResultContext & { readonly all: readonly Checked[] }

/** Says that only what decides was asked, under which version, and leads to the rest of the questions. */
export function QuickNote({ all, words, say, speech }: Props) {
	const router = useRouter()
	const { quick } = words.result
	const versions = all.filter(({ chosen }) => chosen).map(({ ruleset }) => ruleset.version)
	const askRest = async () => {
		updateDraft({ way: 'full' }, today())
		router.push(`/${speech.locale}${await pathOn({ offline: '/check/answers' })}`)
	}
	return (
		<p>
			{say(quick.text, { version: versions.toSorted().at(-1) ?? '' })}{' '}
			<button type="button" className="link no-print" onClick={askRest}>
				{say(quick.rest)}
			</button>
		</p>
	)
}
