import { useRouter } from 'next/navigation'
import { type Draft, updateDraft } from '@/lib/draft/draft-store'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { today } from '@/lib/today'
import { EraseButton } from '../erase-button'
import type { ResultWords } from './context'

type Props = { readonly locale: Locale; readonly words: ResultWords; readonly draft: Draft }

/** What can be done with a result of one's own: print it, change the answers, start over, erase all. */
export function ResultActions({ locale, words, draft }: Props) {
	const router = useRouter()
	const say = sayIn(locale)
	const count = Object.values(draft.facts).filter((value) => value !== null).length
	const erase = { locale, words: words.form.eraseDialog, count }
	return (
		<>
			<button type="button" className="button" onClick={() => window.print()}>
				{say(words.result.print)}
			</button>
			<a className="button second" href={`/${locale}/check/answers`}>
				{say(words.result.change)}
			</a>
			<EraseButton
				{...erase}
				label={say(words.result.startOver)}
				onErased={() => {
					updateDraft({ rulesets: draft.rulesets }, today())
					router.push(`/${locale}/check/you`)
				}}
			/>
			<EraseButton {...erase} label={say(words.result.erase)} />
		</>
	)
}
