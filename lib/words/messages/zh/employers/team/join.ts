import type { TextShape } from '@/lib/words/types/shape'
import type { join as english } from '../../../en/employers/team/join'

export const join: TextShape<typeof english> = {
	join: {
		title: '加入团队',
		looking: '正在查看链接…',
		lead: '{by}请您加入团队。请填写姓名并设置密码。',
		emailHint: '链接只对这个地址有效',
		submit: '加入团队',
		busy: '正在加入…',
		signedIn: '您已经登录。',
		signedInText: '这个链接用来创建新账号。您现在以{name}的身份登录，要使用链接请先退出登录。',
		goOn: '继续查看岗位',
		toSignIn: '前往登录',
	},
}
