import type { Shape } from '@/lib/words/types/shape'
import type { otherAnswers as english } from '../en/other-answers'

export const otherAnswers: Shape<typeof english> = {
	title: '试试别的回答',
	description: '改动一个回答，看看结果有哪些变化；您自己的回答不会丢失。',
	back: '返回结果',
	lead: '改动一处，看看有哪些变化。您自己的回答保持不变。这里说明的是情况要怎样才行，而不是该怎么回答。',
	changed: '{count, plural, =0 {还没有改动} other {改动了 # 个回答}}',
	outcomesTurn: '{count, plural, =0 {结果没有变化} other {# 项结果有变化}}',
	yours: '您的回答：{answer}',
	same: '{answer}，没有改动',
	takesTime: '{answer}。需要时间。',
	turned: '{name}：{condition}',
	said: '{name}，{condition}：由“{from}”变为“{to}”',
	nothingTurns: '没有变化。',
	morePoints: '{count, plural, other {加 # 分}}',
	fewerPoints: '{count, plural, other {减 # 分}}',
	another: '改动另一个回答',
	revert: '恢复我的回答',
	use: '改用这些回答',
	pair: {
		title: '您的回答与假设情况对照',
		rules: '规则',
		yours: '您的回答',
		saved: '保存在本机',
		scenario: '假设情况',
		met: '{total} 项中 {met} 项符合',
		turn: '{count, plural, other {# 项条件有变化}}',
		same: '没有变化',
		outcome: '{name}：由“{from}”变为“{to}”',
	},
}
