import type { Shape } from '@/lib/words/types/shape'
import type { replies as english } from '../../en/screen/replies'

export const replies: Shape<typeof english> = {
	take: {
		title: '把回答加入您的候选人',
		lead: '{date} 的回答，由本人转交。',
		statement: '这是本人的陈述。采信之前请查看证明材料。',
		noRole: '请先描述岗位；保存之后会回到这些回答。',
		role: '用于岗位',
		nameHint: '代码里没有姓名，请按您所知填写。',
		take: '加入我的候选人',
		reply: '{name} 已回答您的专属链接，日期：{date}。',
		update: '更新 {name}',
		outcome: '{role}，按{ruleset}：{outcome}。',
		before: '在这些回答之前：{outcome}。',
		news: '这些回答里有哪些变化',
		newAnswer: '{label}：{to}。此前：{from}。',
		noNews: '没有新的回答。',
		taken: '已把 {name} 加入您的候选人。',
		updated: '已更新 {name}。',
		invitation: {
			title: '这是专属链接，不是对它的回答。',
			text: '请发给候选人。候选人作答后，会发回另一个链接。',
		},
	},
	link: {
		copy: '复制专属链接（{count} 个问题）',
		copied: '已复制。请自行发给候选人；回答会以另一个链接发回。',
		select: '请选中链接并复制，自行发给候选人；回答会以另一个链接发回。',
		label: '专属链接',
	},
}
