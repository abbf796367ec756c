import type { CompiledMessage } from 'icu-minify/format'
import type { FactId } from '@/rules/facts'
import { type AnswerSpeech, optionText, sayAnswer } from '../explain/explain'
import { sayIn, sayList } from '../i18n/say'
import type { Requirement } from './requirement'

/** The texts for what an answer has to be. */
type NeedWords = {
	readonly separators: { readonly entries: CompiledMessage }
	readonly result: {
		readonly decides: {
			readonly needs: Readonly<
				Record<
					| 'any'
					| 'upwards'
					| 'least'
					| 'more'
					| 'most'
					| 'less'
					| 'nationalities'
					| 'targetMarkets'
					| 'spokenMarkets'
					| 'languages'
					| 'isicDivision'
					| 'several',
					CompiledMessage
				>
			>
		}
	}
}

export type NeedSpeech = Omit<AnswerSpeech, 'words'> & { readonly words: AnswerSpeech['words'] & NeedWords }

/** More options than these are not listed. */
const maxOptions = 4

/** What an answer has to be, in words: the condition, and a value only where no other would do. */
export function sayRequirement(speech: NeedSpeech, fact: FactId, requirement: Requirement): string {
	const say = sayIn(speech.locale)
	const { needs } = speech.words.result.decides
	switch (requirement.kind) {
		case 'any':
			return say(needs.any)
		case 'value':
			return sayAnswer(speech, fact, requirement.value) ?? ''
		case 'upwards':
			return say(needs.upwards, { option: optionText(speech, say, fact, requirement.from) })
		case 'list':
			return say(needs[requirement.need])
		case 'options': {
			const { options } = requirement
			if (options.length > maxOptions)
				return say(fact === 'isicDivision' ? needs.isicDivision : needs.several)
			return sayList(
				speech.locale,
				options.map((option) => optionText(speech, say, fact, option)),
				'or',
			)
		}
		case 'numbers': {
			const { least, most } = requirement
			const value = (end: { readonly value: number }) => ({ value: sayAnswer(speech, fact, end.value) ?? '' })
			return [
				...(least ? [say(least.isOutside ? needs.more : needs.least, value(least))] : []),
				...(most ? [say(most.isOutside ? needs.less : needs.most, value(most))] : []),
			].join(say(speech.words.separators.entries))
		}
	}
}
