import type { TextShape } from '@/lib/words/types/shape'
import type { offline as english } from '../../en/applicants/offline'

export const offline: TextShape<typeof english> = {
	newVersion: {
		title: '有新版本。',
		text: '您的回答不受影响。',
		use: '立即使用',
		later: '以后再说',
	},
	page: {
		title: '本机没有保存这个页面',
		description: '没有网络时，代替未保存的页面显示。',
		text: '现在没有网络，这个页面也没有保存在本机。您用过的语言，不联网也可以自查、查看结果和各套规则。',
		again: '联网后重试',
		start: '返回首页',
	},
}
