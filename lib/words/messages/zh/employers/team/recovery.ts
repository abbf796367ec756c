import type { TextShape } from '@/lib/words/types/shape'
import type { recovery as english } from '../../../en/employers/team/recovery'

export const recovery: TextShape<typeof english> = {
	recovery: {
		title: '保存恢复码',
		lead: '手机不在手边时，每个恢复码可以登录一次。恢复码只在现在显示，以后不再显示。',
		list: '恢复码',
		print: '打印',
		file: '另存为文本文件',
		fileName: '恢复码',
		fileHead: '{email} 的恢复码。每个只能用一次。',
		typeOne: '请填写其中一个，以确认您已保存',
		notOne: '恢复码：不在其中',
		submit: '我已保存',
	},
}
