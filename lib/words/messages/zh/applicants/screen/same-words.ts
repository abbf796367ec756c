import type { TextShape } from '@/lib/words/types/shape'
import type { sameWords as english } from '../../../en/applicants/screen/same-words'

export const sameWords: TextShape<typeof english> = {
	table: {
		outcomes: {
			eligible: '全部符合',
			undetermined: '结果待定',
			ineligible: '不符合',
			'not-needed': '无需办理',
			withheld: '您看不到',
		},
	},
	export: {
		assumedNoWay: '此岗位假定：除非候选人自己的回答提到，否则没有取得工作许可的特殊情形。',
	},
	explain: {
		choices: {
			'go-on': '您的应聘将进入下一步。',
			hold: '您的应聘暂缓处理。',
			decline: '很遗憾，您的应聘不再继续。',
		},
	},
	role: {
		steps: {
			you: '关于候选人',
			studies: '学历与工作经历',
			market: '目标市场',
			offer: '用人单位和报酬',
			role: '工作内容',
			permit: '工作许可相关',
		},
	},
	sheet: {
		consent: {
			sensitive: '处理敏感个人信息，例如健康状况、犯罪记录',
			sharing: '向其他公司提供个人信息',
			abroad: '向境外提供个人信息',
			pool: '为其他岗位保留这条记录（人才库）',
		},
	},
}
