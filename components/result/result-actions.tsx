import type { Draft } from '@/lib/draft/draft-store'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { useIsStored } from '../draft/use-draft'
import { useKeepUnsaved } from '../draft/use-keep-unsaved'
import type { HandOverWords } from '../share/hand-over'
import { ProblemMark } from '../ui/marks/problem-mark'
import type { ResultWords } from './checked/context'

/** The texts of one’s own result. */
export type OwnResultWords = ResultWords & HandOverWords & Pick<Words, 'lookFurther'>

type Props = {
	readonly locale: Locale
	readonly words: OwnResultWords
	readonly draft: Draft
	/** Whether there is an employer to ask, and that is not the one action already. */
	readonly asksEmployer: boolean
	/** Whether the person needs no visa and no permit, so that there is nothing to plan. */
	readonly isNothingNeeded: boolean
}

/** Prints once the QR code for the paper has loaded; offline, prints without it. */
async function printWithCode() {
	await import('../share/own-paper-code').catch(() => {})
	// The code is rendered in the frame after it has loaded.
	requestAnimationFrame(() => requestAnimationFrame(() => window.print()))
}

/** What people do next with their own result: print it, share it, try, ask, plan, change. */
export function ResultActions({ locale, words, draft, asksEmployer, isNothingNeeded }: Props) {
	const isStored = useIsStored()
	const say = sayIn(locale)
	useKeepUnsaved()
	const { go, links } = words.bestWay
	const { reply } = words.handoff
	const link = (path: string, label: string) => (
		<a className="link" href={path}>
			{label}
		</a>
	)
	return (
		<>
			{draft.reply && (
				<a className="button" href="#hand-over">
					{say(reply.jump)}
				</a>
			)}
			<button type="button" className={draft.reply ? 'button second' : 'button'} onClick={printWithCode}>
				{say(go.print)}
			</button>
			{!draft.reply && link('#hand-over', say(go.share))}
			{link(`/${locale}/result/other-answers`, say(words.lookFurther.otherAnswers.title))}
			{asksEmployer && link(`/${locale}/result/ask-employer`, say(links.askEmployer))}
			{!isNothingNeeded && link(`/${locale}/routes#plan`, say(go.plan))}
			{link(`/${locale}/check/answers`, say(go.change))}
			{!isStored && (
				<p>
					<ProblemMark size="table" /> {say(words.form.notSaved)}
				</p>
			)}
		</>
	)
}
