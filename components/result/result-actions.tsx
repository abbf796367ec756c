import { useRouter } from 'next/navigation'
import { today } from '@/lib/day/today'
import { type Draft, updateDraft } from '@/lib/draft/draft-store'
import { countKept } from '@/lib/draft/set-aside'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { EraseButton } from '../draft/erase-button'
import { SomeoneElseButton } from '../draft/someone-else-button'
import { useIsStored } from '../draft/use-draft'
import { useKeepUnsaved } from '../draft/use-keep-unsaved'
import type { HandOverWords } from '../share/hand-over'
import { ProblemMark } from '../ui/marks/problem-mark'
import type { ResultWords } from './checked/context'

/** The texts of one’s own result. */
export type OwnWords = ResultWords & HandOverWords & Pick<Words, 'lookFurther'>

type Props = {
	readonly locale: Locale
	readonly words: OwnWords
	readonly draft: Draft
	readonly onErased: () => void
}

/** Prints once the QR code for the paper has loaded; offline, prints without it. */
async function printWithCode() {
	await import('../share/own-paper-code').catch(() => {})
	// The code is rendered in the frame after it has loaded.
	requestAnimationFrame(() => requestAnimationFrame(() => window.print()))
}

/** What people can do with their own result: hand it over, print it, change the answers, start over, erase everything. */
export function ResultActions({ locale, words, draft, onErased }: Props) {
	const router = useRouter()
	const isStored = useIsStored()
	const say = sayIn(locale)
	useKeepUnsaved()
	const { reply, handOver } = words.handoff
	const erase = { locale, words: words.form.eraseDialog, count: countKept(draft) }
	return (
		<>
			{draft.reply && (
				<a className="button" href="#hand-over">
					{say(reply.jump)}
				</a>
			)}
			<button type="button" className={draft.reply ? 'button second' : 'button'} onClick={printWithCode}>
				{say(words.result.print)}
			</button>
			<a className="button second" href={`/${locale}/result/other-answers`}>
				{say(words.lookFurther.otherAnswers.title)}
			</a>
			<a className="link" href={`/${locale}/check/answers`}>
				{say(words.result.change)}
			</a>
			{!draft.reply && (
				<a className="link" href="#hand-over">
					{say(handOver.jump)}
				</a>
			)}
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
			{!isStored && (
				<p>
					<ProblemMark size="table" /> {say(words.form.notSaved)}
				</p>
			)}
		</>
	)
}
