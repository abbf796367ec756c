import type { TextShape } from '@/lib/words/types/shape'
import type { mails as english } from '../../en/applicants/mails'

export const mails: TextShape<typeof english> = {
	subject: '{company}：关于“{opening}”岗位的几个问题',
	greeting: '{name}，您好：',
	greetingWithoutName: '您好：',
	purpose:
		'{company}正在考虑请您担任“{opening}”一职。为了解您符合在中国从事这份工作的哪些条件，请您回答以下问题：',
	link: '请打开您的专属链接作答。我们已知的内容已经填好，如有不对，请直接更正。',
	until: '请在{day}之前回复。',
	how: '在您发出之前，回答只保存在您自己的设备上。答完后，请在结果页的“{sendBack}”处复制含有回答的链接，回复本邮件发给我们。',
	use: '您的回答怎样使用：只用于这个岗位。程序只把回答与条件逐条对照，是否录用由{company}的人员决定。不愿回答的问题可以不答，该项会列为待确认。您可以随时询问我们保存了您的哪些信息，也可以要求更正或删除。',
	private:
		'拿到您链接的人都能看到其中已填的内容，请不要转给他人。网页不会自动把回答发给我们，也不会发给网站的运营者。',
	contact: '如有疑问，请联系：{contact}',
}
