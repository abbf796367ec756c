import type { TextShape } from '@/lib/words/types/shape'
import type { agenda as english } from '../../../en/employers/screen/agenda'

export const agenda: TextShape<typeof english> = {
	agenda: {
		title: '所有岗位的日程',
		ofAll: '所有岗位的日程：{count, number} 项待办',
		mine: '只看我负责的（{name}）',
		count: '{count, plural, =0 {没有日期} other {# 个日期}}',
		none: '没有待办事项。为候选人设置的日期会显示在这里。',
		noneMine: '没有您负责的待办事项。',
		when: {
			late: '已逾期',
			today: '今天，{day}',
			tomorrow: '明天，{day}',
			nextWeek: '下周',
			later: '以后',
		},
		doneOf: '{name}，{what}：已完成',
		person: '{name}，{id}',
		event: '{date}：{who}',
		calendar: '日历文件',
		names: '在文件中写入姓名',
		namesHint: '您的日历可能会被他人看到。不勾选时，文件中只有您给候选人的编号。',
		save: '保存 {count, number} 个日期',
		file: '日期',
	},
}
