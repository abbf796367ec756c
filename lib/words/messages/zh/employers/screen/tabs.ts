import type { TextShape } from '@/lib/words/types/shape'
import type { tabs as english } from '../../../en/employers/screen/tabs'

export const tabs: TextShape<typeof english> = {
	tabs: {
		label: '“{name}”的各个页面',
		viewOf: '{view}：{name}',
		names: {
			table: '候选人',
			overview: '概览',
			agenda: '日程',
			'edit-role': '岗位',
			history: '历史记录',
		},
	},
}
