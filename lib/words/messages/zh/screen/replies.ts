import type { Shape } from '@/lib/words/types/shape'
import type { replies as english } from '../../en/screen/replies'

export const replies: Shape<typeof english> = {
	take: {
		title: '把这份回答添加为候选人',
		lead: '{date}的回答，由本人分享。',
		statement: '这是本人陈述，采信前请查看证明材料。',
		noRole: '请先填写岗位；保存后会回到这份回答。',
		role: '应聘岗位',
		nameHint: '链接里没有姓名，请按您所知填写。',
		take: '添加为候选人',
		reply: '{name} 已通过专属链接作答，日期：{date}。',
		update: '更新“{name}”',
		outcome: '{role}，按“{ruleset}”：{outcome}。',
		before: '收到这些回答之前：{outcome}。',
		news: '这次有哪些变化',
		noNews: '没有新的回答。',
		taken: '已添加候选人“{name}”。',
		updated: '已更新“{name}”。',
		invitation: {
			title: '这是发给候选人的链接，里面还没有回答。',
			text: '请发给候选人。候选人作答后，会发回另一个链接。',
		},
	},
	link: { make: '用专属链接询问（{count} 个问题）', label: '专属链接' },
}
