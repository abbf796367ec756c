import type { TextShape } from '@/lib/words/types/shape'
import type { invite as english } from '../../../en/employers/team/invite'

export const invite: TextShape<typeof english> = {
	invite: {
		title: '添加同事',
		submit: '生成链接',
		submitFor: '{count, plural, other {生成可见 # 个岗位的链接}}',
		busy: '正在生成链接…',
		yourself: '链接由您自行发送。',
		byMail: '用邮件发送链接',
		byMailNot: '不发送',
		notByMail: '这个链接会打开已有的账号或整个团队，所以我们不用邮件发送。请您自行发送。',
		mailed: '链接正通过邮件发出。您也可以在这里复制。',
		made: '{email} 的链接',
		madeText:
			'链接只在现在显示，以后不再显示。它只对这个地址有效，有效期 {days, number} 天。请用只有对方能看到的方式发送。',
		copy: '复制链接',
		copied: '已复制',
		copyFailed: '没有复制成功。链接已选中，请手动复制。',
		close: '完成',
		invited: '{date}添加',
		ends: '链接只对这个地址有效，{date}到期',
		over: '链接只对这个地址有效，已于{date}到期',
		withdraw: '撤回',
		withdrawOf: '撤回 {email} 的链接',
		withdrawn: '{email} 的链接已失效。',
		existing:
			'这个地址在这里已有账号。链接会设置新密码、移除两步验证，并让其所有设备退出登录。请填写您的密码以确认。',
		makesOwner: '所有者在这里可以做任何事。请填写您的密码以确认。',
		second: {
			title: '您是唯一的所有者。',
			text: '如果您丢失密码和两步验证，只有服务器的运行者能帮您。第二位所有者也能帮您。',
			action: '添加为第二位所有者',
		},
	},
}
