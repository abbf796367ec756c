import type { TextShape } from '@/lib/words/types/shape'
import type { owner as english } from '../../../en/employers/team/owner'

export const owner: TextShape<typeof english> = {
	owner: {
		title: '创建第一个账号',
		lead: '这个团队还没有所有者。服务器的运行者可以用下面的命令取得一次性代码，15 分钟内有效。',
		code: '一次性代码',
		submit: '创建所有者账号',
		busy: '正在创建账号…',
		next: '下一步：两步验证。自查和在本机筛选都不需要账号。',
	},
}
