import { useRouter } from 'next/navigation'
import { today } from '@/lib/day/today'
import { type Draft, updateDraft } from '@/lib/draft/draft-store'
import { countKept } from '@/lib/draft/set-aside'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { EraseButton } from '../draft/erase-button'
import { SomeoneElseButton } from '../draft/someone-else-button'
import styles from './keeping.module.css'
import type { OwnResultWords } from './result-actions'

type Props = {
	readonly locale: Locale
	readonly words: OwnResultWords
	readonly draft: Draft
	readonly onErased: () => void
}

/** What is seldom done with one's own answers: begin another check, start over, erase everything. */
export function DraftActions({ locale, words, draft, onErased }: Props) {
	const router = useRouter()
	const say = sayIn(locale)
	const erase = { locale, words: words.form.eraseDialog, count: countKept(draft) }
	return (
		<div className={styles.keeping}>
			<SomeoneElseButton locale={locale} words={words.form.someoneElse} draft={draft} />
			<EraseButton
				{...erase}
				label={say(words.result.startOver)}
				onErased={() => {
					updateDraft({ rulesets: draft.rulesets, way: draft.way }, today())
					router.push(`/${locale}/check/you`)
				}}
			/>
			<EraseButton {...erase} label={say(words.result.erase)} onErased={onErased} />
		</div>
	)
}
