import type { Shape } from '@/lib/words/types/shape'
import type { keeping as english } from '../../en/screen/keeping'

export const keeping: Shape<typeof english> = {
	storage: {
		blocked: {
			title: '这里无法保存任何内容。',
			text: '浏览器不允许本页保存数据（例如某些无痕窗口）。关闭本页之前都能正常使用；请在关闭前保存备份。',
		},
		full: {
			title: '本机存储空间已满。',
			text: '从现在起，您的改动只保留到关闭本页为止。请先保存备份，再删除不需要的内容；腾出空间后会自动保存其余内容。',
		},
		newer: {
			title: '本机内容由本页的较新版本保存。',
			text: '这些内容不会改动。请刷新页面使用新版本；刷新之前无法保存。',
		},
		outdated: {
			title: '有些已保存的回答已失效。',
			candidates:
				'有 {count, number} 位候选人的某项回答由其他版本的页面保存，现已不是可选项，按“待确认”处理。请用“只看含无法识别单元格的行”找出这些候选人，逐一更正。',
			roles: '以下岗位中有本版本无法识别的内容，已略去：{list}。请检查后保存。',
		},
		setAside: {
			title: '本机有 {count} 条记录无法读取。',
			text: '已单独存放：{list}。它们原样留在本机，其他功能照常可用。如果还有人可能需要，请先另存为文件，再删除。',
			paused: '在此之前，到期的记录不会自动删除，因为单独存放的记录可能会改变到期日。',
			shelves: {
				roles: '{count} 个岗位',
				candidates: '{count} 位候选人',
				decisions: '{count} 项决定',
				sheets: '{count} 份表格的标题行',
				settings: '本页设置',
			},
			save: '另存为文件',
			fileName: '无法读取的记录',
			remove: '删除这些记录',
			removeTitle: '删除 {count} 条无法读取的记录？',
			removeText: '这些记录将从本机永久删除，无法恢复。本站没有副本。',
			removeAction: '删除 {count} 条记录',
			removeKeep: '保留',
			removed: '已删除 {count} 条无法读取的记录。',
		},
		stale: '数据已在另一个标签页中更改，请刷新本页。',
		expired: '有 {count} 条记录已到期，今天已从本机删除。',
	},
	eraseAll: {
		title: '删除筛选保存的全部数据？',
		text: '{roles} 个岗位、{candidates} 位候选人和 {decisions} 项决定将从本机永久删除，无法恢复。本站没有副本。',
		action: '删除全部 {count} 条',
		keep: '保留',
	},
	remembered: {
		count: '已记住表格中 {count} 种写法的含义。',
		save: '保存为文件',
		fileName: '已记住的含义',
		question: '问题',
		cell: '表格中的写法',
		means: '含义',
		since: '记住日期',
		forget: '不再记住',
		title: '不再记住 {count} 种写法的含义？',
		text: '下次遇到这些写法会重新询问。候选人的资料不变。',
		action: '不再记住',
		keep: '继续记住',
	},
	removeRole: {
		title: '删除岗位“{name}”？',
		text: '该岗位的决定会一并删除{count, plural, =0 {，候选人都会保留} other {；只应聘这个岗位的 # 位候选人也会删除}}。',
		action: '删除岗位',
		keep: '保留',
	},
	files: {
		roleName: '岗位',
		backupName: '筛选备份',
		readRoles: '已导入 {count} 个岗位。',
		readBackup: '已导入 {roles} 个岗位、{candidates} 位候选人、{decisions} 项决定。',
		leftOut: '其中有 {count} 条无法读取，已略去，第一条在：{where}。',
		notOurs: '这不是由本页保存的文件。请选择由本页保存、扩展名为 .json 的文件。',
		newer: '这个文件由本页的较新版本保存。请刷新本页后再试。',
		damaged: '文件已损坏：{where}。没有导入任何内容。',
		tooLarge: '文件超过备份文件的大小上限，没有导入任何内容。',
	},
	duties: {
		title: '保存第一位候选人之前',
		points: [
			'收集信息之前，先告知候选人：由谁处理、处理目的、信息种类、保存期限和本人权利。',
			'处理个人信息须有法律依据，例如取得本人同意。健康、犯罪记录，以及向其他公司或境外提供信息，须取得本人的单独同意；每位候选人的记录里都可以登记。',
			'只保存必要的信息。这里没有民族、宗教、护照号或证件复印件的栏目，也请不要填到别处。',
			'结果仅供参考。决定由人作出，须署名并说明理由；系统不会自动淘汰任何人，也不排名。',
			'候选人可以要求说明情况、人工复核、更正、提供副本和删除。除人工复核须由有权作决定的人进行外，其余都可在候选人记录里直接操作。',
			'所有内容只保存在本机的这个浏览器里，除非您分享或导出；能用这个浏览器的人就能看到。每条记录在作出决定 {days} 天后自动删除。',
		],
		read: '我已阅读并会遵守',
		missing: '请勾选“我已阅读”',
		accept: '继续',
	},
}
