BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0009');
CREATE TABLE card (
	id TEXT NOT NULL, 
	deck TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	question TEXT NOT NULL, 
	answer TEXT NOT NULL, 
	items TEXT, 
	source_path TEXT NOT NULL, 
	first_line INTEGER NOT NULL, 
	last_line INTEGER NOT NULL, 
	quote TEXT NOT NULL, 
	entry_date TEXT, 
	entry_title TEXT, 
	rule TEXT NOT NULL, 
	sure INTEGER NOT NULL, 
	flags TEXT NOT NULL, 
	status TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	changed_s INTEGER NOT NULL, resumes TEXT CONSTRAINT ck_card_resumes CHECK (resumes <> 'retired'), former TEXT CONSTRAINT ck_card_former CHECK (json_type(former) = 'object'), edited TEXT CONSTRAINT ck_card_edited CHECK (json_type(edited) = 'object'), also TEXT CONSTRAINT ck_card_also CHECK (json_type(also) = 'array'), buried TEXT CONSTRAINT ck_card_buried CHECK (buried IS date(buried, '+0 days')), flagged INTEGER CONSTRAINT ck_card_flagged CHECK (flagged IN (0, 1)), newer TEXT CONSTRAINT ck_card_newer CHECK (json_type(newer) = 'object'), 
	CONSTRAINT pk_card PRIMARY KEY (id), 
	CONSTRAINT ck_card_id CHECK (id <> ''), 
	CONSTRAINT ck_card_kind CHECK (kind IN ('list', 'sequence', 'definition', 'number', 'contrast', 'reason', 'cloze', 'basic')), 
	CONSTRAINT ck_card_items CHECK (items IS NULL OR (json_valid(items) AND json_type(items) = 'array')), 
	CONSTRAINT ck_card_lines CHECK (1 <= first_line AND first_line <= last_line), 
	CONSTRAINT ck_card_entry_date CHECK (entry_date IS date(entry_date, '+0 days')), 
	CONSTRAINT ck_card_sure CHECK (sure IN (0, 1)), 
	CONSTRAINT ck_card_flags CHECK (flags IS NULL OR (json_valid(flags) AND json_type(flags) = 'array')), 
	CONSTRAINT ck_card_status CHECK (status IN ('active', 'draft', 'suspended', 'retired', 'rejected')), 
	CONSTRAINT ck_card_position CHECK (position >= 0)
)
 STRICT

;
INSERT INTO "card" VALUES('fny3uc2fy5oq','kitchen-and-code','definition','面包 · 天然酵种：鲁邦种怎么做？','用面粉和水养出来的天然酵种，里面有野生酵母和乳酸菌',NULL,'/place/of/the/sample/kitchen-and-code.md',4,4,'    鲁邦种：用面粉和水养出来的天然酵种，里面有野生酵母和乳酸菌','2025-03-02','天然酵种','define.label',0,'[]','active',0,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('h2lgslpxwq57','kitchen-and-code','sequence','面包 · 天然酵种：养种的步骤依次是什么？（3 项）','1. 把50g全麦粉和50g水拌匀
2. 每天倒掉一半再喂一次
3. 连喂7天','["把50g全麦粉和50g水拌匀", "每天倒掉一半再喂一次", "连喂7天"]','/place/of/the/sample/kitchen-and-code.md',5,8,'    养种的步骤：
    1，把50g全麦粉和50g水拌匀
    2，每天倒掉一半再喂一次
    3，连喂7天，直到4小时内能涨到2倍','2025-03-02','天然酵种','list.points',1,'[]','active',1,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('3wtc74jn2occ','kitchen-and-code','number','面包 · 天然酵种 · 养种的步骤：连喂 ____ ，直到4小时内能涨到2倍','7天',NULL,'/place/of/the/sample/kitchen-and-code.md',8,8,'    3，连喂7天，直到4小时内能涨到2倍','2025-03-02','天然酵种','number.gap',1,'[]','active',2,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('irl3v3ii5d26','kitchen-and-code','number','In my own words, irl3v3ii5d26?','4小时',NULL,'/place/of/the/sample/kitchen-and-code.md',8,8,'    3，连喂7天，直到4小时内能涨到2倍','2025-03-02','天然酵种','number.gap',1,'[]','active',3,1795255200,NULL,NULL,'{"log": {"kind": "number", "question": "面包 · 天然酵种 · 养种的步骤 · 连喂7天：直到 ____ 内能涨到2倍", "answer": "4小时", "items": null}, "seen": {"kind": "number", "question": "面包 · 天然酵种 · 养种的步骤 · 连喂7天：直到 ____ 内能涨到2倍", "answer": "4小时", "items": null}}',NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('jgoeg7cq774e','kitchen-and-code','number','面包 · 天然酵种 · 养种的步骤 · 连喂7天：直到4小时内能涨到 ____','2倍',NULL,'/place/of/the/sample/kitchen-and-code.md',8,8,'    3，连喂7天，直到4小时内能涨到2倍','2025-03-02','天然酵种','number.gap',1,'[]','active',4,1795168800,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "card" VALUES('ke3seourks4q','kitchen-and-code','list','面包 · 天然酵种：优势有哪些？（3 项）','风味更足
保质期更长
升糖更慢','["风味更足", "保质期更长", "升糖更慢"]','/place/of/the/sample/kitchen-and-code.md',9,9,'    优势：风味更足、保质期更长、升糖更慢','2025-03-02','天然酵种','list.label',1,'[]','active',5,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('fxhqsnhti6jz','kitchen-and-code','number','面包 · 天然酵种：主面团的含水量达到了 ____ ，盐用了 ____','75%；2%',NULL,'/place/of/the/sample/kitchen-and-code.md',10,10,'    主面团的含水量达到了75%，盐用了2%','2025-03-02','天然酵种','number.gaps',1,'[]','active',6,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('jccszatjhjgu','kitchen-and-code','number','面包 · 天然酵种：冷藏发酵一共需要 ____','16小时',NULL,'/place/of/the/sample/kitchen-and-code.md',11,11,'    冷藏发酵一共需要16小时，烤箱要预热到250度','2025-03-02','天然酵种','number.gap',1,'[]','active',7,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('z2avyifbnchd','kitchen-and-code','number','面包 · 天然酵种：冷藏发酵一共需要16小时，烤箱要预热到 ____','250度',NULL,'/place/of/the/sample/kitchen-and-code.md',11,11,'    冷藏发酵一共需要16小时，烤箱要预热到250度','2025-03-02','天然酵种','number.gap',1,'[]','active',8,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('damariq5ce6s','kitchen-and-code','basic','为什么整形前要松弛20分钟？','让面筋放松，不然一拉就回缩',NULL,'/place/of/the/sample/kitchen-and-code.md',15,16,'Q: 为什么整形前要松弛20分钟？
A: 让面筋放松，不然一拉就回缩','2025-03-02','天然酵种','written.qa',1,'[]','active',9,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('vkybx7bi3iea','kitchen-and-code','basic','What does an autolyse do?','It lets flour take up water before salt and yeast go in.',NULL,'/place/of/the/sample/kitchen-and-code.md',18,19,'Q: What does an autolyse do?
A: It lets flour take up water before salt and yeast go in.','2025-03-02','天然酵种','written.qa',1,'[]','active',10,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('4f3puf2ebvln','kitchen-and-code','definition','Notes on hash tables: What is a hash table?','an array of buckets whose index is computed from the key',NULL,'/place/of/the/sample/kitchen-and-code.md',23,23,'- A hash table is an array of buckets whose index is computed from the key','2025-03-09','Notes on hash tables','define.is',1,'[]','active',11,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('h7pxkjrosync','kitchen-and-code','definition','Notes on hash tables: What is “Open addressing”?','every entry lies in the array itself, and a collision moves on to the next slot',NULL,'/place/of/the/sample/kitchen-and-code.md',24,24,'- Open addressing: every entry lies in the array itself, and a collision moves on to the next slot','2025-03-09','Notes on hash tables','define.label',1,'[]','active',12,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('seuyxouvlc6f','kitchen-and-code','definition','Notes on hash tables: What is “Chaining”?','every bucket holds a linked list of its entries',NULL,'/place/of/the/sample/kitchen-and-code.md',25,25,'- Chaining: every bucket holds a linked list of its entries','2025-03-09','Notes on hash tables','define.label',1,'[]','active',13,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('dywcg4wiqk3n','kitchen-and-code','definition','Notes on hash tables: What is “Ways to resolve a collision”?','linear probing',NULL,'/place/of/the/sample/kitchen-and-code.md',26,26,'- Ways to resolve a collision: linear probing; quadratic probing; double hashing; chaining','2025-03-09','Notes on hash tables','define.label',0,'[]','rejected',14,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('hcgbi5fufrdh','kitchen-and-code','cloze','Notes on hash tables: The load factor of Java''s HashMap is ____','0.75 and its first table has 16 slots',NULL,'/place/of/the/sample/kitchen-and-code.md',28,28,'- The load factor of Java''s HashMap is 0.75 and its first table has 16 slots','2025-03-09','Notes on hash tables','cloze.predicate',0,'[]','draft',15,1795168800,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "card" VALUES('vi5rtt6rqejf','kitchen-and-code','reason','Notes on hash tables: Robin Hood hashing lowers the variance of probe lengths because ____','rich entries give way to poor ones',NULL,'/place/of/the/sample/kitchen-and-code.md',29,29,'- Robin Hood hashing lowers the variance of probe lengths because rich entries give way to poor ones','2025-03-09','Notes on hash tables','cue.because',0,'[]','active',16,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('cvyg3bxfe7ap','kitchen-and-code','definition','Notes on hash tables: What is the lookup of hash table?','O(1)',NULL,'/place/of/the/sample/kitchen-and-code.md',34,34,'| hash table | O(1) | no |','2025-03-09','Notes on hash tables','table.cell',0,'["L19"]','draft',17,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('yzi6tr6pb7la','kitchen-and-code','definition','Notes on hash tables: What is the ordered of hash table?','no',NULL,'/place/of/the/sample/kitchen-and-code.md',34,34,'| hash table | O(1) | no |','2025-03-09','Notes on hash tables','table.cell',0,'["L19"]','draft',18,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('zl4rimdgi3tr','kitchen-and-code','definition','In my own words, zl4rimdgi3tr?','O(log n)',NULL,'/place/of/the/sample/kitchen-and-code.md',35,35,'| red-black tree | O(log n) | yes |','2025-03-09','Notes on hash tables','table.cell',0,'["L19"]','active',19,1795255200,NULL,NULL,'{"log": {"kind": "definition", "question": "Notes on hash tables: What is the lookup of red-black tree?", "answer": "O(log n)", "items": null}, "seen": {"kind": "definition", "question": "Notes on hash tables: What is the lookup of red-black tree?", "answer": "O(log n)", "items": null}}',NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('6pqychzakyes','kitchen-and-code','definition','Notes on hash tables: What is the ordered of red-black tree?','yes',NULL,'/place/of/the/sample/kitchen-and-code.md',35,35,'| red-black tree | O(log n) | yes |','2025-03-09','Notes on hash tables','table.cell',0,'["L19"]','draft',20,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('om2siaedh3o3','kitchen-and-code','definition','Notes on hash tables: What is the lookup of skip list?','O(log n)',NULL,'/place/of/the/sample/kitchen-and-code.md',36,36,'| skip list | O(log n) | yes |','2025-03-09','Notes on hash tables','table.cell',0,'["L19"]','draft',21,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('aawo7ldq6sbm','kitchen-and-code','definition','Notes on hash tables: What is the ordered of skip list?','yes',NULL,'/place/of/the/sample/kitchen-and-code.md',36,36,'| skip list | O(log n) | yes |','2025-03-09','Notes on hash tables','table.cell',0,'["L19"]','active',22,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('dwtpd2lu65zl','kitchen-and-code','list','Notes on hash tables: What are the three steps of a rehash? (3)','allocate a table of twice the size
insert every live entry again
free the old table','["allocate a table of twice the size", "insert every live entry again", "free the old table"]','/place/of/the/sample/kitchen-and-code.md',38,41,'The three steps of a rehash:
1. allocate a table of twice the size
2. insert every live entry again
3. free the old table','2025-03-09','Notes on hash tables','list.points',1,'[]','active',23,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('rfojpyvny23b','kitchen-and-code','contrast','进程与线程 · 操作系统复习：进程和线程分别是什么？','进程：资源分配的基本单位
线程：调度的基本单位',NULL,'/place/of/the/sample/kitchen-and-code.md',46,46,'    进程是资源分配的基本单位，线程是调度的基本单位','2025-03-16','操作系统复习','contrast.parallel',1,'[]','active',24,1795168800,NULL,NULL,NULL,NULL,NULL,0,'{"draft": null, "refused": false}');
INSERT INTO "card" VALUES('23bapuc7k5oi','kitchen-and-code','list','进程与线程 · 操作系统复习：进程间通信的方式有哪些？（5 项）','管道
消息队列
共享内存
信号量
套接字','["管道", "消息队列", "共享内存", "信号量", "套接字"]','/place/of/the/sample/kitchen-and-code.md',47,47,'    进程间通信的方式有：管道、消息队列、共享内存、信号量、套接字','2025-03-16','操作系统复习','list.label',1,'[]','active',25,1795168800,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "card" VALUES('z75ovfo2bje7','kitchen-and-code','list','进程与线程 · 操作系统复习：死锁的四个必要条件是哪些？（4 项）','互斥
占有且等待
不可剥夺
循环等待','["互斥", "占有且等待", "不可剥夺", "循环等待"]','/place/of/the/sample/kitchen-and-code.md',48,52,'    死锁的四个必要条件：
    1，互斥
    2，占有且等待
    3，不可剥夺
    4，循环等待','2025-03-16','操作系统复习','list.points',1,'[]','active',26,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('fpvynwgjja6q','kitchen-and-code','definition','进程与线程 · 操作系统复习：上下文切换做什么？','保存一个任务的寄存器，再恢复另一个任务的寄存器',NULL,'/place/of/the/sample/kitchen-and-code.md',53,53,'    上下文切换：保存一个任务的寄存器，再恢复另一个任务的寄存器','2025-03-16','操作系统复习','define.label',1,'[]','active',27,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('4sngn3kpd2lm','kitchen-and-code','number','进程与线程 · 操作系统复习：Linux的时间片默认是 ____','100ms',NULL,'/place/of/the/sample/kitchen-and-code.md',54,54,'    Linux的时间片默认是100ms，实时优先级一共有99个','2025-03-16','操作系统复习','number.gap',1,'[]','active',28,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('wfsjehfvmpru','kitchen-and-code','number','进程与线程 · 操作系统复习：实时优先级一共有 ____','99个',NULL,'/place/of/the/sample/kitchen-and-code.md',54,54,'    Linux的时间片默认是100ms，实时优先级一共有99个','2025-03-16','操作系统复习','number.gap',1,'[]','active',29,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('aaw5ab7qa6jm','kitchen-and-code','definition','进程与线程 · 操作系统复习：写时复制（copy-on-write）是什么？','fork之后父子进程共享页面，直到有人写才复制',NULL,'/place/of/the/sample/kitchen-and-code.md',55,55,'    写时复制（copy-on-write）：fork之后父子进程共享页面，直到有人写才复制','2025-03-16','操作系统复习','define.label',0,'[]','draft',30,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('52cbxdyf75ll','kitchen-and-code','basic','线程栈的默认大小是','8MB',NULL,'/place/of/the/sample/kitchen-and-code.md',59,59,'线程栈的默认大小是::8MB','2025-03-16','操作系统复习','written.inline',1,'[]','suspended',31,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('szpp5272uai3','kitchen-and-code','cloze','自旋锁适合____的场景','持锁时间很短',NULL,'/place/of/the/sample/kitchen-and-code.md',61,61,'自旋锁适合{{c1::持锁时间很短}}的场景','2025-03-16','操作系统复习','written.cloze',1,'[]','active',32,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('wbsldisjymzh','kitchen-and-code','definition','Photography: What is “Aperture”?','the opening of the lens, which decides how much light comes in and how deep the field is',NULL,'/place/of/the/sample/kitchen-and-code.md',65,65,'- Aperture: the opening of the lens, which decides how much light comes in and how deep the field is','2025-03-23','Photography','define.label',0,'[]','draft',33,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('uegstmqzdkh5','kitchen-and-code','list','Photography: What are the three things set the exposure? (3)','aperture
shutter speed
ISO','["aperture", "shutter speed", "ISO"]','/place/of/the/sample/kitchen-and-code.md',66,66,'- Three things set the exposure: aperture, shutter speed, ISO','2025-03-23','Photography','list.label',1,'["L24"]','active',34,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('cz5pwysx3fhl','kitchen-and-code','number','In my own words, cz5pwysx3fhl?','24 mm',NULL,'/place/of/the/sample/kitchen-and-code.md',68,68,'- A full-frame sensor measures 36 by 24 mm, and an APS-C sensor has a crop factor of 1.5','2025-03-23','Photography','number.gap',1,'[]','active',35,1795255200,NULL,NULL,'{"log": {"kind": "number", "question": "Photography: A full-frame sensor measures 36 by ____ , and an APS-C sensor has a crop factor of 1.5", "answer": "24 mm", "items": null}, "seen": {"kind": "number", "question": "Photography: A full-frame sensor measures 36 by ____ , and an APS-C sensor has a crop factor of 1.5", "answer": "24 mm", "items": null}}',NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('tmzurhb3oahv','kitchen-and-code','number','Photography: In contrast to JPEG, RAW keeps all ____ of the sensor','14 bits',NULL,'/place/of/the/sample/kitchen-and-code.md',70,70,'- In contrast to JPEG, RAW keeps all 14 bits of the sensor','2025-03-23','Photography','number.gap',1,'[]','active',36,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('4utihu22ndou','kitchen-and-code','cloze','Photography: The rule of thirds was written down by ____','John Thomas Smith in 1797',NULL,'/place/of/the/sample/kitchen-and-code.md',71,71,'- The rule of thirds was written down by John Thomas Smith in 1797','2025-03-23','Photography','cloze.predicate',0,'[]','active',37,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('5lgaj6txevpz','kitchen-and-code','basic','Why does a small aperture blur the whole picture?','Light bends at the edge of the opening; the smaller the opening, the more of it does.',NULL,'/place/of/the/sample/kitchen-and-code.md',73,74,'Q: Why does a small aperture blur the whole picture?
A: Light bends at the edge of the opening; the smaller the opening, the more of it does.','2025-03-23','Photography','written.qa',1,'[]','active',38,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('g2dglzugftai','kitchen-and-code','number','咖啡 · 手冲参数：水温 ____ ，浅烘的豆子可以到 ____','92度；95度',NULL,'/place/of/the/sample/kitchen-and-code.md',80,80,'    水温92度，浅烘的豆子可以到95度','2025-03-30','手冲参数','number.gaps',1,'[]','active',39,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('bfcemnexcrz6','kitchen-and-code','reason','咖啡 · 手冲参数：研磨度太细会导致 ____ ，味道发苦','过萃',NULL,'/place/of/the/sample/kitchen-and-code.md',82,82,'    研磨度太细会导致过萃，味道发苦','2025-03-30','手冲参数','cue.leads',0,'[]','rejected',40,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('podkhpjmx6qa','kitchen-and-code','list','咖啡 · 手冲参数：三段式注水有哪些？（3 项）','闷蒸30g
第一段到120g
第二段到225g','["闷蒸30g", "第一段到120g", "第二段到225g"]','/place/of/the/sample/kitchen-and-code.md',83,83,'    三段式注水：闷蒸30g、第一段到120g、第二段到225g','2025-03-30','手冲参数','list.label',0,'[]','draft',41,1795168800,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "card" VALUES('l35acyypx3jn','kitchen-and-code','definition','咖啡 · 手冲参数：Kalita 是什么？','扇形平底滤杯，三个小孔，流速更稳定',NULL,'/place/of/the/sample/kitchen-and-code.md',85,85,'    Kalita：扇形平底滤杯，三个小孔，流速更稳定','2025-03-30','手冲参数','define.label',0,'[]','active',42,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('ubw7qvfl733f','kitchen-and-code','definition','咖啡 · 手冲参数：水洗怎么做？','先去果肉再发酵，酸质干净',NULL,'/place/of/the/sample/kitchen-and-code.md',88,88,'    2，水洗，先去果肉再发酵，酸质干净','2025-03-30','手冲参数','define.head',0,'[]','draft',43,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('v4t4ko5jz3e5','llm-papers','definition','LLM papers：每天读一点、记一点是什么？','论文、报告、视频，中英夹着写，新的在最上面',NULL,'/place/of/the/sample/llm-papers.md',2,2,'每天读一点、记一点：论文、报告、视频，中英夹着写，新的在最上面。  ',NULL,'LLM papers','define.said',0,'[]','draft',0,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('f3lc24l2nlyk','llm-papers','list','李沐：单卡、多卡 Bert/GPT-2 性能对比：Bert 的参数量有哪几种？（2 项）','1亿
3亿','["1亿", "3亿"]','/place/of/the/sample/llm-papers.md',14,14,'        Bert: 1亿、3亿  ','2023-06-09','李沐：单卡、多卡 Bert/GPT-2 性能对比','list.figures',1,'["L19"]','active',1,1795168800,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "card" VALUES('fueamkch5h6x','llm-papers','list','李沐：单卡、多卡 Bert/GPT-2 性能对比：GPT-2 的参数量有哪几种？（4 项）','1亿
3亿
7.6亿
XL 1.5B','["1亿", "3亿", "7.6亿", "XL 1.5B"]','/place/of/the/sample/llm-papers.md',15,15,'        GPT-2: 1亿、3亿、7.6亿、XL 1.5B  ','2023-06-09','李沐：单卡、多卡 Bert/GPT-2 性能对比','list.figures',1,'["L19"]','active',2,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('45dbie3ug5v5','llm-papers','definition','李沐：单卡、多卡 Bert/GPT-2 性能对比：显卡是什么？','N厂 30x 系列',NULL,'/place/of/the/sample/llm-papers.md',16,16,'    显卡：N厂 30x 系列  ','2023-06-09','李沐：单卡、多卡 Bert/GPT-2 性能对比','define.label',0,'[]','active',3,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('4t7ctphh4s3h','llm-papers','list','李沐：单卡、多卡 Bert/GPT-2 性能对比：用到的库有哪些？（2 项）','HuggingFace
Megatron','["HuggingFace", "Megatron"]','/place/of/the/sample/llm-papers.md',17,17,'    用到的库：HuggingFace、Megatron  ','2023-06-09','李沐：单卡、多卡 Bert/GPT-2 性能对比','list.label',0,'[]','draft',4,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('hlhru6mtpijt','llm-papers','list','李沐：单卡、多卡 Bert/GPT-2 性能对比：三个指标是哪些？（3 项）','samples/sec
每张 GPU 的 TFLOPS
每张 GPU 的 memory','["samples/sec", "每张 GPU 的 TFLOPS", "每张 GPU 的 memory"]','/place/of/the/sample/llm-papers.md',18,18,'    三个指标：samples/sec、每张 GPU 的 TFLOPS、每张 GPU 的 memory  ','2023-06-09','李沐：单卡、多卡 Bert/GPT-2 性能对比','list.label',1,'["L24"]','active',5,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('ssxdm3lvc6x3','llm-papers','list','李沐：单卡、多卡 Bert/GPT-2 性能对比 · 单卡：显存占用的三个部分是哪些？（3 项）','model parameters
layer output（即 activations）
backend libraries','["model parameters", "layer output（即 activations）", "backend libraries"]','/place/of/the/sample/llm-papers.md',21,21,'        显存占用的三个部分：model parameters、layer output（即 activations）、backend libraries  ','2023-06-09','李沐：单卡、多卡 Bert/GPT-2 性能对比','list.label',1,'[]','active',6,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('6jqqczdwcit2','llm-papers','reason','李沐：单卡、多卡 Bert/GPT-2 性能对比 · 单卡：梯度累加（grad_accum）的作用是什么？','变相增大batch，参数更新的次数也少了',NULL,'/place/of/the/sample/llm-papers.md',22,22,'        梯度累加（grad_accum）的作用：变相增大batch，参数更新的次数也少了  ','2023-06-09','李沐：单卡、多卡 Bert/GPT-2 性能对比','define.label',1,'[]','active',7,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('sv2ldp34k4ac','llm-papers','list','In my own words, sv2ldp34k4ac?','数据并行（Megatron）
Tensor并行
ZeRO','["数据并行（Megatron）", "Tensor并行", "ZeRO"]','/place/of/the/sample/llm-papers.md',25,31,'    多卡并行的三种方式：  
        1，数据并行（Megatron）  
            有了 NV link，GPU 之间的通讯能快 5~10倍  
        2，Tensor并行  
            先把网络切分，每张卡只算自己那一块，单卡放不下的模型也能训  
            缺点：每层都有的通信开销没法靠梯度累加来摊薄  
        3，ZeRO  ','2023-06-09','李沐：单卡、多卡 Bert/GPT-2 性能对比','list.points',1,'[]','active',8,1795255200,NULL,NULL,'{"log": {"kind": "list", "question": "李沐：单卡、多卡 Bert/GPT-2 性能对比：多卡并行的三种方式是哪些？（3 项）", "answer": "数据并行（Megatron）\nTensor并行\nZeRO", "items": ["数据并行（Megatron）", "Tensor并行", "ZeRO"]}, "seen": {"kind": "list", "question": "李沐：单卡、多卡 Bert/GPT-2 性能对比：多卡并行的三种方式是哪些？（3 项）", "answer": "数据并行（Megatron）\nTensor并行\nZeRO", "items": ["数据并行（Megatron）", "Tensor并行", "ZeRO"]}}',NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('dkngs5e6lna4','llm-papers','definition','李沐：单卡、多卡 Bert/GPT-2 性能对比：数据并行（Megatron）是什么？','有了 NV link，GPU 之间的通讯能快 5~10倍',NULL,'/place/of/the/sample/llm-papers.md',26,27,'        1，数据并行（Megatron）  
            有了 NV link，GPU 之间的通讯能快 5~10倍  ','2023-06-09','李沐：单卡、多卡 Bert/GPT-2 性能对比','define.below',1,'["L24"]','active',9,1795168800,NULL,NULL,NULL,NULL,NULL,0,'{"draft": null, "refused": false}');
INSERT INTO "card" VALUES('tnwvwqsm2ytj','llm-papers','definition','李沐：单卡、多卡 Bert/GPT-2 性能对比：Tensor并行怎么做？','先把网络切分，每张卡只算自己那一块，单卡放不下的模型也能训',NULL,'/place/of/the/sample/llm-papers.md',28,29,'        2，Tensor并行  
            先把网络切分，每张卡只算自己那一块，单卡放不下的模型也能训  ','2023-06-09','李沐：单卡、多卡 Bert/GPT-2 性能对比','define.below',0,'[]','draft',11,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('4eehbgyz32ye','llm-papers','contrast','李沐：单卡、多卡 Bert/GPT-2 性能对比 · Tensor并行：缺点是什么？','每层都有的通信开销没法靠梯度累加来摊薄',NULL,'/place/of/the/sample/llm-papers.md',30,30,'            缺点：每层都有的通信开销没法靠梯度累加来摊薄  ','2023-06-09','李沐：单卡、多卡 Bert/GPT-2 性能对比','define.label',1,'[]','active',12,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('hqymax35kg2t','llm-papers','definition','李沐：单卡、多卡 Bert/GPT-2 性能对比：ZeRO 怎么做？','把模型参数、梯度、Adam 状态都切分开，每张卡只保管一份',NULL,'/place/of/the/sample/llm-papers.md',31,32,'        3，ZeRO  
            把模型参数、梯度、Adam 状态都切分开，每张卡只保管一份  ','2023-06-09','李沐：单卡、多卡 Bert/GPT-2 性能对比','define.below',1,'[]','suspended',13,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('4jnn5uviq3bv','llm-papers','number','HELM：参加评估的有 ____ 模型','30 个',NULL,'/place/of/the/sample/llm-papers.md',42,42,'    1，参加评估的有 30 个模型（最大 530B），打分看 7 项指标，考题是 16 种核心场景（数据集）  ','2023-06-08','HELM: Holistic Evaluation of Language Models','number.gap',1,'[]','active',14,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('hwbc6tw35eit','llm-papers','number','HELM：参加评估的有 30 个模型（最大 ____ ）','530B',NULL,'/place/of/the/sample/llm-papers.md',42,42,'    1，参加评估的有 30 个模型（最大 530B），打分看 7 项指标，考题是 16 种核心场景（数据集）  ','2023-06-08','HELM: Holistic Evaluation of Language Models','number.gap',1,'[]','active',15,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('xtj5svl6p2w5','llm-papers','number','HELM：参加评估的有 30 个模型，打分看 ____ 指标','7 项',NULL,'/place/of/the/sample/llm-papers.md',42,42,'    1，参加评估的有 30 个模型（最大 530B），打分看 7 项指标，考题是 16 种核心场景（数据集）  ','2023-06-08','HELM: Holistic Evaluation of Language Models','number.gap',1,'[]','active',16,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('dp224deghh7z','llm-papers','number','HELM：考题是 ____ 核心场景（数据集）','16 种',NULL,'/place/of/the/sample/llm-papers.md',42,42,'    1，参加评估的有 30 个模型（最大 530B），打分看 7 项指标，考题是 16 种核心场景（数据集）  ','2023-06-08','HELM: Holistic Evaluation of Language Models','number.gap',1,'[]','active',17,1795168800,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "card" VALUES('wa6mbemjybws','llm-papers','list','HELM：考题覆盖的 NLP 任务有哪些？（6 项）','QA
IR（检索）
Summarization（摘要）
Sentiment Analysis
Toxicity detection
Classification','["QA", "IR（检索）", "Summarization（摘要）", "Sentiment Analysis", "Toxicity detection", "Classification"]','/place/of/the/sample/llm-papers.md',43,43,'    2，考题覆盖的 NLP 任务：QA、IR（检索）、Summarization（摘要）、Sentiment Analysis、Toxicity detection、Classification  ','2023-06-08','HELM: Holistic Evaluation of Language Models','list.label',0,'["L03"]','active',18,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('dr7rvkeffvlz','llm-papers','list','HELM：考题覆盖的 NLP 任务有哪些？（6 项）（第 1–2 项）：____、____','QA
IR（检索）','["QA", "IR（检索）"]','/place/of/the/sample/llm-papers.md',43,43,'    2，考题覆盖的 NLP 任务：QA、IR（检索）、Summarization（摘要）、Sentiment Analysis、Toxicity detection、Classification  ','2023-06-08','HELM: Holistic Evaluation of Language Models','list.label.part',0,'[]','draft',19,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('x2la3i3chcnv','llm-papers','list','HELM：考题覆盖的 NLP 任务有哪些？（6 项）（第 3–4 项）：IR（检索） → ____、____','Summarization（摘要）
Sentiment Analysis','["Summarization（摘要）", "Sentiment Analysis"]','/place/of/the/sample/llm-papers.md',43,43,'    2，考题覆盖的 NLP 任务：QA、IR（检索）、Summarization（摘要）、Sentiment Analysis、Toxicity detection、Classification  ','2023-06-08','HELM: Holistic Evaluation of Language Models','list.label.part',0,'[]','draft',20,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('x6da5ofxgjy3','llm-papers','list','HELM：考题覆盖的 NLP 任务有哪些？（6 项）（第 5–6 项）：Sentiment Analysis → ____、____','Toxicity detection
Classification','["Toxicity detection", "Classification"]','/place/of/the/sample/llm-papers.md',43,43,'    2，考题覆盖的 NLP 任务：QA、IR（检索）、Summarization（摘要）、Sentiment Analysis、Toxicity detection、Classification  ','2023-06-08','HELM: Holistic Evaluation of Language Models','list.label.part',0,'[]','active',21,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('4baaqdby3h72','llm-papers','number','HELM：Anthropic-LM，只有 ____ ，却追得上比它大十倍的模型','52B',NULL,'/place/of/the/sample/llm-papers.md',46,46,'        Anthropic-LM，只有 52B，却追得上比它大十倍的模型  ','2023-06-08','HELM: Holistic Evaluation of Language Models','number.gap',1,'[]','active',22,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('hk4lozyzhkac','llm-papers','number','HELM：GLM，清华出品，大小 ____','130B',NULL,'/place/of/the/sample/llm-papers.md',47,47,'        GLM，清华出品，大小 130B。给国内的模型鼓个掌  ','2023-06-08','HELM: Holistic Evaluation of Language Models','number.gap',1,'[]','active',23,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('eweooqepqsnq','llm-papers','reason','In my own words, eweooqepqsnq?','数据集里参考摘要的标注质量本身就不高（作者的推测）',NULL,'/place/of/the/sample/llm-papers.md',48,48,'    4，摘要题人人考砸的原因：数据集里参考摘要的标注质量本身就不高（作者的推测）  ','2023-06-08','HELM: Holistic Evaluation of Language Models','cue.cause',1,'[]','active',24,1795255200,NULL,NULL,'{"log": {"kind": "reason", "question": "HELM：摘要题人人考砸的原因： ____", "answer": "数据集里参考摘要的标注质量本身就不高（作者的推测）", "items": null}, "seen": {"kind": "reason", "question": "HELM：摘要题人人考砸的原因： ____", "answer": "数据集里参考摘要的标注质量本身就不高（作者的推测）", "items": null}}',NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('fwmueh7pg66i','llm-papers','reason','Codex：不用 BLEU 的原因是什么？','字面相似不等于代码正确',NULL,'/place/of/the/sample/llm-papers.md',59,59,'        不用 BLEU 的原因：字面相似不等于代码正确  ','2023-06-07','Codex: Evaluating Large Language Models Trained on Code','define.label',1,'[]','active',25,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('axq2v4cvemya','llm-papers','number','Codex：HumanEval 是作者手写的评估集，共 ____ 题','164 道',NULL,'/place/of/the/sample/llm-papers.md',60,60,'        HumanEval 是作者手写的评估集，共 164 道题，每题备齐三个部分：函数签名、文档、单元测试  ','2023-06-07','Codex: Evaluating Large Language Models Trained on Code','number.gap',1,'[]','active',26,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('ke25y72jh2vg','llm-papers','definition','Codex：数据集是什么？','2020 年从 github 的 54M 个公开仓库抓来 179G Python 文件，过滤后剩 159G',NULL,'/place/of/the/sample/llm-papers.md',61,61,'    3，数据集：2020 年从 github 的 54M 个公开仓库抓来 179G Python 文件，过滤后剩 159G  ','2023-06-07','Codex: Evaluating Large Language Models Trained on Code','define.label',0,'[]','rejected',27,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('ewalzoucl2zg','llm-papers','reason','Codex：nucleus sampling 用来做什么？','增加答案的多样性',NULL,'/place/of/the/sample/llm-papers.md',63,63,'        推理时，nucleus sampling 用来增加答案的多样性，质量也保得住  ','2023-06-07','Codex: Evaluating Large Language Models Trained on Code','verb.purpose',0,'[]','draft',28,1795168800,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "card" VALUES('apmevri3nss3','llm-papers','number','Codex：HumanEval 的 pass@1 做到 ____','28.8%',NULL,'/place/of/the/sample/llm-papers.md',64,64,'        HumanEval 的 pass@1 做到 28.8%  ','2023-06-07','Codex: Evaluating Large Language Models Trained on Code','number.gap',1,'[]','active',29,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('dxz6uu5lzcgs','llm-papers','reason','再训一个 Codex-S 的原因是什么？','github 上的代码和 HumanEval 的题目不对齐',NULL,'/place/of/the/sample/llm-papers.md',66,66,'        再训一个 Codex-S 的原因：github 上的代码和 HumanEval 的题目不对齐  ','2023-06-07','Codex: Evaluating Large Language Models Trained on Code','define.label',0,'["L07"]','active',30,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('et244gpu4zms','llm-papers','sequence','Codex：看代码写文档时的拼接顺序依次是什么？（3 项）','1. 签名
2. 实现
3. docstring','["签名", "实现", "docstring"]','/place/of/the/sample/llm-papers.md',67,67,'    6，看代码写文档时的拼接顺序：签名 → 实现 → docstring  ','2023-06-07','Codex: Evaluating Large Language Models Trained on Code','list.label',1,'[]','active',31,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('ja6yegz5dc2x','llm-papers','list','Codex：局限性有哪些？（5 项）','理解不了长指令
样本有效性低
数学题易错
数据有 bias
法务风险','["理解不了长指令", "样本有效性低", "数学题易错", "数据有 bias", "法务风险"]','/place/of/the/sample/llm-papers.md',68,68,'    7，局限性：理解不了长指令；样本有效性低；数学题易错；数据有 bias；法务风险  ','2023-06-07','Codex: Evaluating Large Language Models Trained on Code','list.label',1,'["L19"]','active',32,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('zhtisi77h7p6','llm-papers','definition','Codex：展开说是什么？','docstring 越啰嗦，代码反而越差',NULL,'/place/of/the/sample/llm-papers.md',69,69,'    展开说：docstring 越啰嗦，代码反而越差；凡是像数学那样要求精确的，都容易失手；法务上主要怕抄袭  ','2023-06-07','Codex: Evaluating Large Language Models Trained on Code','define.label',0,'[]','draft',33,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('ibfl66xozwsj','llm-papers','definition','Bert：NLP 绕不过去的一篇是什么？','架构只有一套，换个输出层就能接上各种任务',NULL,'/place/of/the/sample/llm-papers.md',78,78,'    NLP 绕不过去的一篇：架构只有一套，换个输出层就能接上各种任务  ','2023-06-06','Bert: Pre-training of Deep Bidirectional Transformers for Language Understanding','define.label',0,'[]','draft',34,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('6wdqu7ue3lw4','llm-papers','cloze','Bert：想法上一半来自 ____ （双向 RNN）','ELMo',NULL,'/place/of/the/sample/llm-papers.md',80,80,'    1，骨架是双向 Transformer，做语言理解特别在行。想法上一半来自 ELMo（双向 RNN），一半来自 GPT（单向 Transformer），名字也跟着 ELMo 去芝麻街里找  ','2023-06-06','Bert: Pre-training of Deep Bidirectional Transformers for Language Understanding','cloze.predicate',0,'[]','active',35,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('so3feit4vt2i','llm-papers','contrast','Bert：双向的好处是什么？','每个词都能看到左右两侧上下文',NULL,'/place/of/the/sample/llm-papers.md',81,81,'        双向的好处：每个词都能看到左右两侧上下文  ','2023-06-06','Bert: Pre-training of Deep Bidirectional Transformers for Language Understanding','define.label',1,'[]','active',36,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('cbtmtl4glfmv','llm-papers','definition','Bert：Masked LM 指什么？','掩码语言模型',NULL,'/place/of/the/sample/llm-papers.md',82,82,'    2，预训练时 WordPiece 切词，随机mask 其中 15%，让模型猜出来，这叫做 Masked LM（掩码语言模型）；到 FT 时就没有 Mask 了  ','2023-06-06','Bert: Pre-training of Deep Bidirectional Transformers for Language Understanding','define.gloss',0,'[]','draft',37,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('du7wodvom73f','llm-papers','number','Bert：预训练时 WordPiece 切词，随机mask 其中 ____','15%',NULL,'/place/of/the/sample/llm-papers.md',82,82,'    2，预训练时 WordPiece 切词，随机mask 其中 15%，让模型猜出来，这叫做 Masked LM（掩码语言模型）；到 FT 时就没有 Mask 了  ','2023-06-06','Bert: Pre-training of Deep Bidirectional Transformers for Language Understanding','number.gap',1,'[]','active',38,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('hiz5djfbcwbh','llm-papers','cloze','Bert：这叫做 ____ （掩码语言模型）','Masked LM',NULL,'/place/of/the/sample/llm-papers.md',82,82,'    2，预训练时 WordPiece 切词，随机mask 其中 15%，让模型猜出来，这叫做 Masked LM（掩码语言模型）；到 FT 时就没有 Mask 了  ','2023-06-06','Bert: Pre-training of Deep Bidirectional Transformers for Language Understanding','cloze.named',0,'["L07"]','draft',39,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('xln3zj5g6jzd','llm-papers','list','Bert：使用预训练表示的两种方式是哪些？（2 项）','Feature based（如 ELMo、word embedding）
fine-tuning（如 GPT）','["Feature based（如 ELMo、word embedding）", "fine-tuning（如 GPT）"]','/place/of/the/sample/llm-papers.md',83,83,'    3，使用预训练表示的两种方式：Feature based（如 ELMo、word embedding）、fine-tuning（如 GPT）  ','2023-06-06','Bert: Pre-training of Deep Bidirectional Transformers for Language Understanding','list.label',1,'["L24"]','suspended',40,1795168800,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "card" VALUES('s77na5l3ozrl','llm-papers','number','Bert：调 L/H/A（层数、宽度、头数）得到两个版本：base 约 ____ 参数，large 约 ____','1亿；3亿',NULL,'/place/of/the/sample/llm-papers.md',84,84,'    4，调 L/H/A（层数、宽度、头数）得到两个版本：base 约 1亿参数，large 约 3亿，放在 2018 年算是巨无霸  ','2023-06-06','Bert: Pre-training of Deep Bidirectional Transformers for Language Understanding','number.gaps',1,'[]','active',41,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('sr6cnpvedsdv','llm-papers','list','Bert：它的输入是哪几种 emb 的和？（3 项）','token emb
sentence emb
pos emb','["token emb", "sentence emb", "pos emb"]','/place/of/the/sample/llm-papers.md',85,85,'    5，原版 Transformer 收一对 seq，Bert 只收一个。它的输入是几种 emb 的和，token emb+sentence emb+pos emb，连 pos emb 都是学习得来的，不靠公式  ','2023-06-06','Bert: Pre-training of Deep Bidirectional Transformers for Language Understanding','list.sum',0,'["L07"]','active',42,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('uocpru5lssoj','llm-papers','contrast','In my own words, uocpru5lssoj?','机器翻译做不了，文本摘要这类生成也吃力',NULL,'/place/of/the/sample/llm-papers.md',87,87,'        前后都看的代价：机器翻译做不了，文本摘要这类生成也吃力  ','2023-06-06','Bert: Pre-training of Deep Bidirectional Transformers for Language Understanding','define.label',1,'[]','active',43,1795255200,NULL,NULL,'{"log": {"kind": "contrast", "question": "Bert：前后都看的代价是什么？", "answer": "机器翻译做不了，文本摘要这类生成也吃力", "items": null}, "seen": {"kind": "contrast", "question": "Bert：前后都看的代价是什么？", "answer": "机器翻译做不了，文本摘要这类生成也吃力", "items": null}}',NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('j7ygiyml3iod','llm-papers','number','Bert：微调，一块 TPU 最多跑 ____ 就够，却在 11个任务上刷新 SOTA','1小时',NULL,'/place/of/the/sample/llm-papers.md',88,88,'    7，微调，一块 TPU 最多跑 1小时就够，却在 11个任务上刷新 SOTA  ','2023-06-06','Bert: Pre-training of Deep Bidirectional Transformers for Language Understanding','number.gap',1,'[]','active',44,1795860000,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('2djm7fxhhvsf','llm-papers','number','Bert：微调，……，却在 ____ 任务上刷新 SOTA','11个',NULL,'/place/of/the/sample/llm-papers.md',88,88,'    7，微调，一块 TPU 最多跑 1小时就够，却在 11个任务上刷新 SOTA  ','2023-06-06','Bert: Pre-training of Deep Bidirectional Transformers for Language Understanding','number.gap',1,'[]','active',45,1795168800,NULL,NULL,NULL,NULL,NULL,0,'{"draft": {"kind": "number", "question": "Bert：微调，一块 TPU 最多跑 1小时就够，却在 ____ 任务上刷新 SOTA", "answer": "11个", "items": null, "source": ["/place/of/the/sample/llm-papers.md", 88, 88], "entry": ["2023-06-06", "Bert: Pre-training of Deep Bidirectional Transformers for Language Understanding"], "deck": "llm-papers", "rule": "number.gap", "quote": "    7，微调，一块 TPU 最多跑 1小时就够，却在 11个任务上刷新 SOTA  ", "sure": true, "flags": [], "also": []}, "refused": true}');
INSERT INTO "card" VALUES('yre6fqcyyazc','llm-papers','list','Bert · 微调：三个评估集是哪些？（3 项）','GLUE（一组语言理解任务）
SQuAD（QA）
SWAG（四选一，挑最合理的下一句）','["GLUE（一组语言理解任务）", "SQuAD（QA）", "SWAG（四选一，挑最合理的下一句）"]','/place/of/the/sample/llm-papers.md',89,89,'        其中三个评估集：GLUE（一组语言理解任务）、SQuAD（QA）、SWAG（四选一，挑最合理的下一句）  ','2023-06-06','Bert: Pre-training of Deep Bidirectional Transformers for Language Understanding','list.label',1,'["L24"]','active',46,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('co4lrdt5sone','llm-papers','cloze','InstructGPT：GPT 系列的转折点：引入了 ____ ，后面的 GPT3.5 就是沿着它走出来的','RLHF',NULL,'/place/of/the/sample/llm-papers.md',98,98,'    GPT 系列的转折点：引入了 RLHF，后面的 GPT3.5 就是沿着它走出来的  ','2023-06-04','InstructGPT：Training language models to follow instructions with human feedback','cloze.introduced',0,'["L24"]','draft',47,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('c7ectkxagprl','llm-papers','number','InstructGPT：SFT（13k），给 prompt 配上人写的示范答案，拿去 fine tune GPT3，一共 ____','16 轮',NULL,'/place/of/the/sample/llm-papers.md',100,100,'    1，SFT（13k），给 prompt 配上人写的示范答案，拿去 fine tune GPT3，一共 16 轮  ','2023-06-04','InstructGPT：Training language models to follow instructions with human feedback','number.gap',1,'[]','active',48,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('2euhzc4sx7oz','llm-papers','sequence','InstructGPT：RLHF 的 3 个阶段依次是什么？','1. SFT（13k）
2. RM（33k）
3. RL（31k），PPO 算法','["SFT（13k）", "RM（33k）", "RL（31k），PPO 算法"]','/place/of/the/sample/llm-papers.md',100,102,'    1，SFT（13k），给 prompt 配上人写的示范答案，拿去 fine tune GPT3，一共 16 轮  
    2，RM（33k），底座是 6B 的 GPT3，每个 prompt 配 4~9个答案，人来排名次，损失用 pair-wise ranking。RM 用来模拟人的反馈  
    3，RL（31k），PPO 算法，也出自 OpenAI  ','2023-06-04','InstructGPT：Training language models to follow instructions with human feedback','sequence.stages',1,'["L24"]','active',49,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('bnxvokpnucht','llm-papers','reason','InstructGPT：RM 用来做什么？','模拟人的反馈',NULL,'/place/of/the/sample/llm-papers.md',101,101,'    2，RM（33k），底座是 6B 的 GPT3，每个 prompt 配 4~9个答案，人来排名次，损失用 pair-wise ranking。RM 用来模拟人的反馈  ','2023-06-04','InstructGPT：Training language models to follow instructions with human feedback','verb.purpose',0,'[]','draft',50,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('5u2e5tbgyd4t','llm-papers','number','InstructGPT：RM（33k），底座是 ____ 的 GPT3','6B',NULL,'/place/of/the/sample/llm-papers.md',101,101,'    2，RM（33k），底座是 6B 的 GPT3，每个 prompt 配 4~9个答案，人来排名次，损失用 pair-wise ranking。RM 用来模拟人的反馈  ','2023-06-04','InstructGPT：Training language models to follow instructions with human feedback','number.gap',1,'[]','active',51,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('4j2aqdxqzghz','llm-papers','number','InstructGPT：RM（33k），……，每个 prompt 配 ____ 答案','4~9个',NULL,'/place/of/the/sample/llm-papers.md',101,101,'    2，RM（33k），底座是 6B 的 GPT3，每个 prompt 配 4~9个答案，人来排名次，损失用 pair-wise ranking。RM 用来模拟人的反馈  ','2023-06-04','InstructGPT：Training language models to follow instructions with human feedback','number.gap',1,'[]','active',52,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('emxyrxheaefs','llm-papers','reason','InstructGPT · RL（31k）：加 KL 散度项的目的是什么？','不让模型跑得离 SFT 太远',NULL,'/place/of/the/sample/llm-papers.md',103,103,'        加 KL 散度项的目的：不让模型跑得离 SFT 太远  ','2023-06-04','InstructGPT：Training language models to follow instructions with human feedback','define.label',1,'["L24"]','active',53,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('hgsnm2lsdrs3','llm-papers','reason','InstructGPT · RL（31k）：掺进预训练的语言模型目标的目的： ____','免得旧本事退步',NULL,'/place/of/the/sample/llm-papers.md',104,104,'        掺进预训练的语言模型目标的目的：免得旧本事退步  ','2023-06-04','InstructGPT：Training language models to follow instructions with human feedback','cue.purpose',0,'[]','active',54,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('y7qmevmqm7ma','llm-papers','contrast','InstructGPT：可和对齐的究竟分别是什么？','可：话说回来
对齐的究竟：谁的喜好',NULL,'/place/of/the/sample/llm-papers.md',105,105,'    4，跟预训练相比，alignment 花不了多少，样本只是万级别。可是话说回来，对齐的究竟是谁的喜好？  ','2023-06-04','InstructGPT：Training language models to follow instructions with human feedback','contrast.parallel',1,'[]','active',55,1795168800,NULL,NULL,NULL,NULL,NULL,0,'{"draft": null, "refused": false}');
INSERT INTO "card" VALUES('uaup7titd6el','llm-papers','list','InstructGPT：局限性有哪些？（3 项）','标注靠大约 40个合同工
训练时以帮助性为先
RL 这步也许能省','["标注靠大约 40个合同工", "训练时以帮助性为先", "RL 这步也许能省"]','/place/of/the/sample/llm-papers.md',106,109,'    5，局限性：  
        标注靠大约 40个合同工，数据难免有 bias  
        训练时以帮助性为先，真实性和无害性讲得不多  
        RL 这步也许能省，增大SFT数据集说不定一样好（听来的猜想，没有实验）  ','2023-06-04','InstructGPT：Training language models to follow instructions with human feedback','list.points',0,'["L15", "L19"]','rejected',56,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('u2n2aa7s3xwx','llm-papers','number','In my own words, u2n2aa7s3xwx?','40个',NULL,'/place/of/the/sample/llm-papers.md',107,107,'        标注靠大约 40个合同工，数据难免有 bias  ','2023-06-04','InstructGPT：Training language models to follow instructions with human feedback','number.gap',1,'[]','active',57,1795255200,NULL,NULL,'{"log": {"kind": "number", "question": "InstructGPT · 局限性：标注靠大约 ____ 合同工，数据难免有 bias", "answer": "40个", "items": null}, "seen": {"kind": "number", "question": "InstructGPT · 局限性：标注靠大约 ____ 合同工，数据难免有 bias", "answer": "40个", "items": null}}',NULL,NULL,1,NULL);
INSERT INTO "card" VALUES('xv646yt3fkgc','llm-papers','number','GPT3：参数量一口气加到 ____ ，主打 few-shot：看几个样例就做题，不做梯度更新','175B',NULL,'/place/of/the/sample/llm-papers.md',118,118,'    1，参数量一口气加到 175B，主打 few-shot：看几个样例就做题，不做梯度更新  ','2023-06-02','GPT3: Language Models are Few-Shot Learners','number.gap',0,'[]','draft',58,1795168800,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "card" VALUES('6cxu4sy5nxtz','llm-papers','list','GPT2、GPT3 的参数量各是多少？（2 项）','GPT2：1.5B
GPT3：175B','["GPT2：1.5B", "GPT3：175B"]','/place/of/the/sample/llm-papers.md',118,118,'    1，参数量一口气加到 175B，主打 few-shot：看几个样例就做题，不做梯度更新  
    1，参数量 1.5B，一点 FT 都不做，考的是 zero-shot  ','2023-06-02','GPT3: Language Models are Few-Shot Learners','across.parameters',0,'[]','active',59,1795168800,NULL,NULL,NULL,'[["/place/of/the/sample/llm-papers.md", 133, 133]]',NULL,0,NULL);
INSERT INTO "card" VALUES('7fui5yolx5x2','llm-papers','definition','GPT3：FT 的老办法是什么？','每个任务都要备一份带标数据集，再单独训一次',NULL,'/place/of/the/sample/llm-papers.md',119,119,'    2，FT 的老办法：每个任务都要备一份带标数据集，再单独训一次  ','2023-06-02','GPT3: Language Models are Few-Shot Learners','define.label',1,'[]','active',60,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('vkrevldxwqne','llm-papers','cloze','GPT3：在上下文里边看边学，这叫做 ____','in-context learning',NULL,'/place/of/the/sample/llm-papers.md',120,120,'    3，FS/1S/0S（给几个、一个、零个样例）都不动参数，全凭 attention+FFN 当场从样例里找线索。在上下文里边看边学，这叫做 in-context learning  ','2023-06-02','GPT3: Language Models are Few-Shot Learners','cloze.named',1,'[]','active',61,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('744qle7clt7o','llm-papers','list','GPT3：训练用的数据集有哪些？（4 项）','Common Crawl
WebText
Books
Wiki','["Common Crawl", "WebText", "Books", "Wiki"]','/place/of/the/sample/llm-papers.md',121,121,'    4，训练用的数据集：Common Crawl+WebText+Books+Wiki，一共训了 3000亿token。Common Crawl 抓下来是 45TB，过滤后只剩 570GB  ','2023-06-02','GPT3: Language Models are Few-Shot Learners','list.label',1,'[]','active',62,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('d5ezunwiv3a6','llm-papers','number','GPT3：训练用的数据集：Common Crawl+WebText+Books+Wiki，一共训了 ____ token','3000亿',NULL,'/place/of/the/sample/llm-papers.md',121,121,'    4，训练用的数据集：Common Crawl+WebText+Books+Wiki，一共训了 3000亿token。Common Crawl 抓下来是 45TB，过滤后只剩 570GB  ','2023-06-02','GPT3: Language Models are Few-Shot Learners','number.gap',1,'[]','suspended',63,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('e6revfecrcxf','llm-papers','number','GPT3：Common Crawl 抓下来是 ____ ，过滤后只剩 570GB','45TB',NULL,'/place/of/the/sample/llm-papers.md',121,121,'    4，训练用的数据集：Common Crawl+WebText+Books+Wiki，一共训了 3000亿token。Common Crawl 抓下来是 45TB，过滤后只剩 570GB  ','2023-06-02','GPT3: Language Models are Few-Shot Learners','number.gap',1,'[]','active',64,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('pcsq35v5vblw','llm-papers','number','GPT3：Common Crawl 抓下来是 45TB，过滤后只剩 ____','570GB',NULL,'/place/of/the/sample/llm-papers.md',121,121,'    4，训练用的数据集：Common Crawl+WebText+Books+Wiki，一共训了 3000亿token。Common Crawl 抓下来是 45TB，过滤后只剩 570GB  ','2023-06-02','GPT3: Language Models are Few-Shot Learners','number.gap',1,'[]','active',65,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('2qoqyscwxnwn','llm-papers','list','GPT3：局限性有哪些？（7 项）（第 3–4 项）：只能往前看 → ____、____','词不分轻重
缺多模态','["词不分轻重", "缺多模态"]','/place/of/the/sample/llm-papers.md',124,124,'    7，局限性：长文本弱；只能往前看；词不分轻重；缺多模态；样本有效性低；成本高；难解释  ','2023-06-02','GPT3: Language Models are Few-Shot Learners','list.label.part',0,'[]','draft',66,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('zh6ooylhwdbb','llm-papers','list','GPT3：局限性有哪些？（7 项）（第 5–6 项）：缺多模态 → ____、____','样本有效性低
成本高','["样本有效性低", "成本高"]','/place/of/the/sample/llm-papers.md',124,124,'    7，局限性：长文本弱；只能往前看；词不分轻重；缺多模态；样本有效性低；成本高；难解释  ','2023-06-02','GPT3: Language Models are Few-Shot Learners','list.label.part',0,'[]','draft',67,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('po3qrg2mutlq','llm-papers','list','GPT3：局限性有哪些？（7 项）（第 6–7 项）：样本有效性低 → ____、____','成本高
难解释','["成本高", "难解释"]','/place/of/the/sample/llm-papers.md',124,124,'    7，局限性：长文本弱；只能往前看；词不分轻重；缺多模态；样本有效性低；成本高；难解释  ','2023-06-02','GPT3: Language Models are Few-Shot Learners','list.label.part',0,'[]','active',68,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('ukingyqy2m5d','llm-papers','number','GPT2：参数量 ____ ，一点 FT 都不做，考的是 zero-shot','1.5B',NULL,'/place/of/the/sample/llm-papers.md',133,133,'    1，参数量 1.5B，一点 FT 都不做，考的是 zero-shot  ','2023-05-31','GPT2: Language Models are Unsupervised Multitask Learners','number.gap',1,'[]','active',69,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('6pn5fce56k2o','llm-papers','cloze','GPT2：复用了 ____ 的点子：各种任务都写成普通文本','MQAN',NULL,'/place/of/the/sample/llm-papers.md',134,134,'    2，复用了 MQAN 的点子：各种任务都写成普通文本，放在一起当语言模型学，也就是 unsupervised multitask learning。学得会，只是比监督学习慢  ','2023-05-31','GPT2: Language Models are Unsupervised Multitask Learners','cloze.introduced',0,'["L24"]','draft',70,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('zjj6ktbmwufg','llm-papers','cloze','GPT2：放在一起当语言模型学，也就是 ____','unsupervised multitask learning',NULL,'/place/of/the/sample/llm-papers.md',134,134,'    2，复用了 MQAN 的点子：各种任务都写成普通文本，放在一起当语言模型学，也就是 unsupervised multitask learning。学得会，只是比监督学习慢  ','2023-05-31','GPT2: Language Models are Unsupervised Multitask Learners','cloze.named',0,'[]','draft',71,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('hqx7kkpzaylf','llm-papers','number','GPT2：训练数据 WebText，大小 ____ ：沿着 Reddit 上至少 3 karma 的帖子去抓外链网页','40GB',NULL,'/place/of/the/sample/llm-papers.md',135,135,'    3，训练数据 WebText，大小 40GB：沿着 Reddit 上至少 3 karma 的帖子去抓外链网页。Common Crawl 质量太杂，作者没用  ','2023-05-31','GPT2: Language Models are Unsupervised Multitask Learners','number.gap',1,'[]','active',72,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('ik4zbmb6lhvm','llm-papers','cloze','GPT2：最大的模型也没把 WebText 学透，也就是 ____ ，可见再加大还有油水','underfit',NULL,'/place/of/the/sample/llm-papers.md',136,136,'    4，最大的模型也没把 WebText 学透，也就是 underfit，可见再加大还有油水  ','2023-05-31','GPT2: Language Models are Unsupervised Multitask Learners','cloze.named',0,'[]','active',73,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('4hp7yb5g42q3','llm-papers','sequence','GPT1：训练的两个阶段依次是什么？（2 项）','1. generative pre-training（无标文本）
2. discriminative fine-tuning（具体任务）','["generative pre-training（无标文本）", "discriminative fine-tuning（具体任务）"]','/place/of/the/sample/llm-papers.md',144,144,'    1，训练的两个阶段：generative pre-training（无标文本）→ discriminative fine-tuning（具体任务）  ','2023-05-29','GPT1: Improving Language Understanding by Generative Pre-Training','list.label',1,'[]','active',74,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('vi4jyluzuhdx','llm-papers','list','In my own words, vi4jyluzuhdx?','选什么目标函数
学来的表示如何迁移给下游','["选什么目标函数", "学来的表示如何迁移给下游"]','/place/of/the/sample/llm-papers.md',145,145,'    2，无监督预训练：难点1，选什么目标函数（答：语言模型）；难点2，学来的表示如何迁移给下游（答：精调）。模型是 12层的 transformer decoder  ','2023-05-29','GPT1: Improving Language Understanding by Generative Pre-Training','list.numbered',1,'[]','active',75,1795255200,NULL,NULL,'{"log": {"kind": "list", "question": "GPT1：无监督预训练有哪些难点？（2 项）", "answer": "选什么目标函数\n学来的表示如何迁移给下游", "items": ["选什么目标函数", "学来的表示如何迁移给下游"]}, "seen": {"kind": "list", "question": "GPT1：无监督预训练有哪些难点？（2 项）", "answer": "选什么目标函数\n学来的表示如何迁移给下游", "items": ["选什么目标函数", "学来的表示如何迁移给下游"]}}',NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('vs7cmjgoxftf','llm-papers','definition','GPT1：无监督预训练是什么？','难点1，选什么目标函数（答：语言模型）',NULL,'/place/of/the/sample/llm-papers.md',145,145,'    2，无监督预训练：难点1，选什么目标函数（答：语言模型）；难点2，学来的表示如何迁移给下游（答：精调）。模型是 12层的 transformer decoder  ','2023-05-29','GPT1: Improving Language Understanding by Generative Pre-Training','define.label',0,'[]','draft',76,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('zebysk4recag','llm-papers','number','GPT1 · 无监督预训练：模型是 ____ 的 transformer decoder','12层',NULL,'/place/of/the/sample/llm-papers.md',145,145,'    2，无监督预训练：难点1，选什么目标函数（答：语言模型）；难点2，学来的表示如何迁移给下游（答：精调）。模型是 12层的 transformer decoder  ','2023-05-29','GPT1: Improving Language Understanding by Generative Pre-Training','number.gap',1,'[]','active',77,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('236cxk6izewq','llm-papers','list','GPT1：下游的哪几种任务全都改写成 token 序列？（4 项）','文本分类
蕴含
相似度
多选','["文本分类", "蕴含", "相似度", "多选"]','/place/of/the/sample/llm-papers.md',146,146,'    3，FT 时，下游的几种任务（文本分类、蕴含、相似度、多选）全都改写成 token 序列，模型几乎不用改  ','2023-05-29','GPT1: Improving Language Understanding by Generative Pre-Training','list.bracket',1,'[]','active',78,1795168800,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "card" VALUES('bpz5mlpvidur','llm-papers','number','GPT1：训练语料是 ____ 本书','7k',NULL,'/place/of/the/sample/llm-papers.md',147,147,'    4，训练语料是 7k 本书。过了 4 个月 Bert 就来了，语料约为 GPT1 的 4倍，base 和 large 用的是同一份；Bert-base 跟 GPT1 差不多大，Bert-large 的参数约为 base 的 3倍  ','2023-05-29','GPT1: Improving Language Understanding by Generative Pre-Training','number.gap',1,'[]','active',79,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('5iqhxf3otep7','llm-papers','number','GPT1：过了 ____ Bert 就来了，……，base 和 large 用的是同一份','4 个月',NULL,'/place/of/the/sample/llm-papers.md',147,147,'    4，训练语料是 7k 本书。过了 4 个月 Bert 就来了，语料约为 GPT1 的 4倍，base 和 large 用的是同一份；Bert-base 跟 GPT1 差不多大，Bert-large 的参数约为 base 的 3倍  ','2023-05-29','GPT1: Improving Language Understanding by Generative Pre-Training','number.gap',1,'[]','active',80,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('3kybrbvl4gsa','llm-papers','number','语料约为 GPT1 的 ____ ，base 和 large 用的是同一份','4倍',NULL,'/place/of/the/sample/llm-papers.md',147,147,'    4，训练语料是 7k 本书。过了 4 个月 Bert 就来了，语料约为 GPT1 的 4倍，base 和 large 用的是同一份；Bert-base 跟 GPT1 差不多大，Bert-large 的参数约为 base 的 3倍  ','2023-05-29','GPT1: Improving Language Understanding by Generative Pre-Training','number.gap',1,'[]','active',81,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('nuxdpf5dqmyt','llm-papers','number','Bert-base 跟 GPT1 差不多大，Bert-large 的参数约为 base 的 ____','3倍',NULL,'/place/of/the/sample/llm-papers.md',147,147,'    4，训练语料是 7k 本书。过了 4 个月 Bert 就来了，语料约为 GPT1 的 4倍，base 和 large 用的是同一份；Bert-base 跟 GPT1 差不多大，Bert-large 的参数约为 base 的 3倍  ','2023-05-29','GPT1: Improving Language Understanding by Generative Pre-Training','number.gap',1,'[]','active',82,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('plynbsbktfe4','llm-papers','number','GPT1：实验结果： ____ 任务刷新 SOTA','9/12个',NULL,'/place/of/the/sample/llm-papers.md',148,148,'    5，实验结果：9/12个任务刷新 SOTA  ','2023-05-29','GPT1: Improving Language Understanding by Generative Pre-Training','number.gap',1,'[]','active',83,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('647okkdampws','llm-papers','number','GPT1：预训练的层迁移得越多越好， ____ 全搬过去最好','12层',NULL,'/place/of/the/sample/llm-papers.md',149,149,'        预训练的层迁移得越多越好，12层全搬过去最好；预训练更新得越久，zero-shot 成绩也越高  ','2023-05-29','GPT1: Improving Language Understanding by Generative Pre-Training','number.gap',0,'["L17"]','draft',84,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('tddnag2o7pb3','llm-papers','definition','GPT1：消融是什么？','拿掉预训练，掉分最多',NULL,'/place/of/the/sample/llm-papers.md',150,150,'        消融：拿掉预训练，掉分最多；FT 时的辅助语言目标，大数据集用得上，小数据集帮不上忙  ','2023-05-29','GPT1: Improving Language Understanding by Generative Pre-Training','define.label',0,'[]','active',85,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('notosqm4tys7','llm-papers','list','PaLM2 technical report：算力变多时要同步提升的两个方面是哪些？（2 项）','训练 token 数
参数量','["训练 token 数", "参数量"]','/place/of/the/sample/llm-papers.md',164,164,'    算力变多时要同步提升的两个方面：训练 token 数、参数量  ','2023-05-28','PaLM2 technical report','list.label',1,'[]','active',86,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('jgk7zzbuqghh','llm-papers','list','GPT-4 Technical Report：用小模型预测的两个指标是哪些？（2 项）','loss
HumanEval 通过率','["loss", "HumanEval 通过率"]','/place/of/the/sample/llm-papers.md',174,174,'        用小模型预测的两个指标：loss、HumanEval 通过率  ','2023-05-27','GPT-4 Technical Report','list.label',1,'[]','suspended',87,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('nurckqr26qtl','llm-papers','cloze','GPT-4 Technical Report：loss 和通过率跟算力的关系很规整，也就是 ____','power law',NULL,'/place/of/the/sample/llm-papers.md',175,175,'        loss 和通过率跟算力的关系很规整，也就是 power law。越看越像做物理实验  ','2023-05-27','GPT-4 Technical Report','cloze.named',0,'[]','rejected',88,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('ttph5k4uw2j4','llm-papers','cloze','GPT-4 Technical Report：Hindsight Neglect 这道，GPT4 又答好了，先降后升，也就是 ____','U 形',NULL,'/place/of/the/sample/llm-papers.md',176,176,'    2，Inverse Scaling Prize 收集的题，模型越大答得越差。其中 Hindsight Neglect 这道，GPT4 又答好了，先降后升，也就是 U 形  ','2023-05-27','GPT-4 Technical Report','cloze.named',0,'[]','draft',89,1795168800,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "card" VALUES('gz2cpmq2snph','llm-papers','list','In my own words, gz2cpmq2snph?','RLHF
RBRMs','["RLHF", "RBRMs"]','/place/of/the/sample/llm-papers.md',179,179,'    5，安全训练由 RLHF 与 RBRMs 组成，违规回答少了很多；RLHF 惯出来的过度谨慎（正常问题也不敢答），也交给 RBRMs 来治。hallucination 有明显改善，但没有根治  ','2023-05-27','GPT-4 Technical Report','list.composed',1,'["L24"]','active',90,1795255200,NULL,NULL,'{"log": {"kind": "list", "question": "GPT-4 Technical Report：安全训练由哪几部分构成？（2 项）", "answer": "RLHF\nRBRMs", "items": ["RLHF", "RBRMs"]}, "seen": {"kind": "list", "question": "GPT-4 Technical Report：安全训练由哪几部分构成？（2 项）", "answer": "RLHF\nRBRMs", "items": ["RLHF", "RBRMs"]}}',NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('b5beuapdpnbd','llm-papers','contrast','GPT-4 Technical Report：hallucination 和没分别有什么？','hallucination：明显改善
没：根治',NULL,'/place/of/the/sample/llm-papers.md',179,179,'    5，安全训练由 RLHF 与 RBRMs 组成，违规回答少了很多；RLHF 惯出来的过度谨慎（正常问题也不敢答），也交给 RBRMs 来治。hallucination 有明显改善，但没有根治  ','2023-05-27','GPT-4 Technical Report','contrast.parallel',1,'[]','active',91,1795168800,NULL,NULL,NULL,NULL,NULL,0,'{"draft": null, "refused": false}');
INSERT INTO "card" VALUES('sgzqhgvddbsd','llm-papers','definition','ChatGPT 做什么？','生成式AI，从海量文本里学成一个概率语言模型，一个词一个词按概率往下写',NULL,'/place/of/the/sample/llm-papers.md',187,187,'    2，ChatGPT，生成式AI，从海量文本里学成一个概率语言模型，一个词一个词按概率往下写。它没有 Ground Truth 的概念，错话也能说得很流利  ','2023-05-25',NULL,'define.head',0,'[]','active',92,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('54etbdr76jb4','llm-papers','contrast','共同点是什么？','对用户一无所知，谁来问都是同一个答案',NULL,'/place/of/the/sample/llm-papers.md',190,190,'    共同点：对用户一无所知，谁来问都是同一个答案  ','2023-05-25',NULL,'define.label',1,'[]','active',93,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('hp6my27usqei','llm-papers','list','Attention is all you need：Transformer 的核心部件有哪些？（5 项）','MHA
Res connection
Layer Norm
Encoder/Decoder
Feed Forward','["MHA", "Res connection", "Layer Norm", "Encoder/Decoder", "Feed Forward"]','/place/of/the/sample/llm-papers.md',200,205,'    Transformer 的核心部件：  
    1，MHA，多头注意力，用 attention 替换 recurrent，效果好了，还能并行算  
    2，Res connection，残差连接，让梯度抄近路，加速模型学习  
    3，Layer Norm，在一个样本内部做归一化；换成 Batch Norm，则是按 Feature 跨样本来做。这个对比是李沐课上讲的，论文里没写  
    4，Encoder/Decoder，各有 6层。输入是 input emb（Decoder 那边是 output emb）加上 positional encoding  
    5，Feed Forward，每层里都有一个，两层线性变换中间夹 ReLU，相当于1*1卷积  ','2023-05-24','Attention is all you need','list.points',1,'["L24"]','active',94,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('koga6bxgjlp4','llm-papers','cloze','Attention is all you need：MHA，多头注意力，用 attention 替换 ____ ，效果好了，还能并行算','recurrent',NULL,'/place/of/the/sample/llm-papers.md',201,201,'    1，MHA，多头注意力，用 attention 替换 recurrent，效果好了，还能并行算  ','2023-05-24','Attention is all you need','cloze.replaced',0,'[]','draft',95,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('ddig7rfzbagk','llm-papers','number','Attention is all you need：Encoder/Decoder，各有 ____','6层',NULL,'/place/of/the/sample/llm-papers.md',204,204,'    4，Encoder/Decoder，各有 6层。输入是 input emb（Decoder 那边是 output emb）加上 positional encoding  ','2023-05-24','Attention is all you need','number.gap',0,'[]','draft',96,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('ivfo4mi5ilgi','llm-papers','cloze','Attention is all you need：Feed Forward，每层里都有一个，两层线性变换中间夹 ReLU，相当于 ____','1*1卷积',NULL,'/place/of/the/sample/llm-papers.md',205,205,'    5，Feed Forward，每层里都有一个，两层线性变换中间夹 ReLU，相当于1*1卷积  ','2023-05-24','Attention is all you need','cloze.equals',0,'[]','active',97,1795168800,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "card" VALUES('qx56h435fywx','llm-papers','list','Attention is all you need：论文用一张表比较哪几种网络层？（3 项）','Self attention
Recurrent
Conv','["Self attention", "Recurrent", "Conv"]','/place/of/the/sample/llm-papers.md',208,208,'论文用一张表比较几种网络层（Self attention、Recurrent、Conv），每种网络层的三个属性：  ','2023-05-24','Attention is all you need','list.bracket',1,'[]','active',98,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('fdhhm4bspldw','llm-papers','list','Attention is all you need：每种网络层的三个属性是哪些？（3 项）','计算复杂度
Sequential operations
Max Path Length','["计算复杂度", "Sequential operations", "Max Path Length"]','/place/of/the/sample/llm-papers.md',208,211,'论文用一张表比较几种网络层（Self attention、Recurrent、Conv），每种网络层的三个属性：  
    1，计算复杂度  
    2，Sequential operations  
    3，Max Path Length  ','2023-05-24','Attention is all you need','list.points',1,'[]','active',99,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('lfv2tqrqmkd6','llm-papers','list','人工智能 LLM 革命前夜：摘哪几条？（5 项）（第 1–2 项）：____、____','语言模型的发展路径
早先 RNN 的缺点','["语言模型的发展路径", "早先 RNN 的缺点"]','/place/of/the/sample/llm-papers.md',218,223,'    麦克船长的长文，拿来热身，摘几条：  
    1，语言模型的发展路径：ngram → MLP → CNN → RNN/LSTM → Transformer  
    2，早先 RNN 的缺点：没有注意力、读到句尾忘了句首、吃不下长序列  
    3，救场的是 attention：先加到 Encoder-Decoder 上，2017 年又有了 Transformer，主角是 self-attention 和 MHA（多头注意力），ResNet 的 Short-Cut 也搬了进来  
    4，GPT 和 Bert 的区别：GPT 拿走 Decoder，擅长写；Bert 拿走 Encoder，擅长读  
    5，Transformer 的优势：并行性好、记性好（不健忘）、能吃变长序列  ','2023-05-21','人工智能 LLM 革命前夜：一文读懂横扫自然语言处理的 Transformer 模型','list.points.part',0,'["L24"]','draft',100,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('fqco5uyxajqs','llm-papers','list','人工智能 LLM 革命前夜：摘哪几条？（5 项）（第 3–4 项）：早先 RNN 的缺点 → ____、____','救场的是 attention
GPT 和 Bert 的区别','["救场的是 attention", "GPT 和 Bert 的区别"]','/place/of/the/sample/llm-papers.md',218,223,'    麦克船长的长文，拿来热身，摘几条：  
    1，语言模型的发展路径：ngram → MLP → CNN → RNN/LSTM → Transformer  
    2，早先 RNN 的缺点：没有注意力、读到句尾忘了句首、吃不下长序列  
    3，救场的是 attention：先加到 Encoder-Decoder 上，2017 年又有了 Transformer，主角是 self-attention 和 MHA（多头注意力），ResNet 的 Short-Cut 也搬了进来  
    4，GPT 和 Bert 的区别：GPT 拿走 Decoder，擅长写；Bert 拿走 Encoder，擅长读  
    5，Transformer 的优势：并行性好、记性好（不健忘）、能吃变长序列  ','2023-05-21','人工智能 LLM 革命前夜：一文读懂横扫自然语言处理的 Transformer 模型','list.points.part',0,'["L04", "L24"]','draft',101,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('nkx522axt2yp','llm-papers','list','人工智能 LLM 革命前夜：摘哪几条？（5 项）（第 4–5 项）：救场的是 attention → ____、____','GPT 和 Bert 的区别
Transformer 的优势','["GPT 和 Bert 的区别", "Transformer 的优势"]','/place/of/the/sample/llm-papers.md',218,223,'    麦克船长的长文，拿来热身，摘几条：  
    1，语言模型的发展路径：ngram → MLP → CNN → RNN/LSTM → Transformer  
    2，早先 RNN 的缺点：没有注意力、读到句尾忘了句首、吃不下长序列  
    3，救场的是 attention：先加到 Encoder-Decoder 上，2017 年又有了 Transformer，主角是 self-attention 和 MHA（多头注意力），ResNet 的 Short-Cut 也搬了进来  
    4，GPT 和 Bert 的区别：GPT 拿走 Decoder，擅长写；Bert 拿走 Encoder，擅长读  
    5，Transformer 的优势：并行性好、记性好（不健忘）、能吃变长序列  ','2023-05-21','人工智能 LLM 革命前夜：一文读懂横扫自然语言处理的 Transformer 模型','list.points.part',0,'["L24"]','active',102,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('4ipopkwqa32f','llm-papers','sequence','人工智能 LLM 革命前夜：语言模型的发展路径依次是什么？（5 项）','1. ngram
2. MLP
3. CNN
4. RNN/LSTM
5. Transformer','["ngram", "MLP", "CNN", "RNN/LSTM", "Transformer"]','/place/of/the/sample/llm-papers.md',219,219,'    1，语言模型的发展路径：ngram → MLP → CNN → RNN/LSTM → Transformer  ','2023-05-21','人工智能 LLM 革命前夜：一文读懂横扫自然语言处理的 Transformer 模型','list.label',1,'["L24"]','active',103,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('3cdtwkj5zifd','llm-papers','list','人工智能 LLM 革命前夜：早先 RNN 的缺点有哪些？（3 项）','没有注意力
读到句尾忘了句首
吃不下长序列','["没有注意力", "读到句尾忘了句首", "吃不下长序列"]','/place/of/the/sample/llm-papers.md',220,220,'    2，早先 RNN 的缺点：没有注意力、读到句尾忘了句首、吃不下长序列  ','2023-05-21','人工智能 LLM 革命前夜：一文读懂横扫自然语言处理的 Transformer 模型','list.label',0,'["L04"]','draft',104,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('5atlpgv3upso','llm-papers','contrast','人工智能 LLM 革命前夜：GPT 和 Bert 的区别是什么？','GPT 拿走 Decoder，擅长写
Bert 拿走 Encoder，擅长读',NULL,'/place/of/the/sample/llm-papers.md',222,222,'    4，GPT 和 Bert 的区别：GPT 拿走 Decoder，擅长写；Bert 拿走 Encoder，擅长读  ','2023-05-21','人工智能 LLM 革命前夜：一文读懂横扫自然语言处理的 Transformer 模型','contrast.label',1,'["L24"]','active',105,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('u33rdgg524py','llm-papers','list','人工智能 LLM 革命前夜：Transformer 的优势有哪些？（3 项）','并行性好
记性好（不健忘）
能吃变长序列','["并行性好", "记性好（不健忘）", "能吃变长序列"]','/place/of/the/sample/llm-papers.md',223,223,'    5，Transformer 的优势：并行性好、记性好（不健忘）、能吃变长序列  ','2023-05-21','人工智能 LLM 革命前夜：一文读懂横扫自然语言处理的 Transformer 模型','list.label',1,'[]','active',106,1795168800,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('6nfhabdglh73','llm-papers','number','李沐：单卡、多卡 Bert/GPT-2 性能对比 · 数据并行（Megatron）：有了 NV link，GPU 之间的通讯能快 ____','5~10倍',NULL,'/place/of/the/sample/llm-papers.md',27,27,'            有了 NV link，GPU 之间的通讯能快 5~10倍  ','2023-06-09','李沐：单卡、多卡 Bert/GPT-2 性能对比','number.gap',1,'[]','active',10,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('y75ubpihunaj','rowing','sequence','划船 · 双桨入门：桨叶入水的四个阶段依次是什么？（4 项）','1. 入水
2. 拉桨
3. 出水
4. 回桨','["入水", "拉桨", "出水", "回桨"]','/place/of/the/sample/rowing.md',4,4,'    桨叶入水的四个阶段：入水、拉桨、出水、回桨','2025-05-04','双桨入门','list.label',1,'[]','suspended',0,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('7xci6drekq6p','rowing','definition','抓水的人叫什么？','自己的话',NULL,'/place/of/the/sample/rowing.md',5,5,'    抓水：桨叶转正之后一次吃住水的动作','2025-05-04','双桨入门','define.label',0,'[]','suspended',1,1795600800,NULL,NULL,'{"log": {"kind": "definition", "question": "划船 · 双桨入门：抓水是什么？", "answer": "桨叶转正之后一次吃住水的动作", "items": null}, "seen": {"kind": "definition", "question": "划船 · 双桨入门：抓水是什么？", "answer": "桨叶转正之后一次吃住水的动作", "items": null}}',NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('sk4wtxxxvhqw','rowing','number','单人艇多长？','8.2米',NULL,'/place/of/the/sample/rowing.md',6,6,'    一艘单人艇长8.3米，重15公斤','2025-05-04','双桨入门','number.gap',1,'[]','active',2,1795600800,NULL,NULL,'{"log": {"kind": "number", "question": "划船 · 双桨入门：一艘单人艇长 ____ ，重15公斤", "answer": "8.3米", "items": null}, "seen": {"kind": "number", "question": "划船 · 双桨入门：一艘单人艇长 ____ ，重14公斤", "answer": "8.2米", "items": null}}',NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('txchv2ac3n5y','rowing','number','划船 · 双桨入门：一艘单人艇长8.3米，重 ____','15公斤',NULL,'/place/of/the/sample/rowing.md',6,6,'    一艘单人艇长8.3米，重15公斤','2025-05-04','双桨入门','number.gap',1,'[]','active',3,1795687200,NULL,'{"wording": {"kind": "number", "question": "划船 · 双桨入门：一艘单人艇长8.2米，重 ____", "answer": "14公斤", "items": null}, "reviews": 1}',NULL,NULL,'2026-11-30',0,NULL);
INSERT INTO "card" VALUES('i4qgdkamsdcx','rowing','basic','为什么回桨要比拉桨慢？','慢一点',NULL,'/place/of/the/sample/rowing.md',16,17,'Q: 为什么回桨要比拉桨慢？
A: 让船自己滑行，人才有时间放松','2025-05-04','双桨入门','written.qa',1,'[]','active',4,1795600800,NULL,NULL,'{"log": {"kind": "basic", "question": "为什么回桨要比拉桨慢？", "answer": "让船自己滑行，人才有时间放松", "items": null}, "seen": {"kind": "basic", "question": "为什么回桨要比拉桨慢？", "answer": "让船自己滑行，身体才有时间放松", "items": null}}',NULL,'2026-11-29',0,NULL);
INSERT INTO "card" VALUES('u2qejaonyxzt','rowing','basic','桨柄两手怎么交错？','左手在上，右手在下',NULL,'/place/of/the/sample/rowing.md',19,20,'问：桨柄两手怎么交错？
答：左手在上，右手在下','2025-05-04','双桨入门','written.qa',1,'[]','active',5,1795600800,NULL,'{"wording": {"kind": "basic", "question": "桨柄两手怎么交错？", "answer": "something else", "items": null}, "reviews": 1}',NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('jouemjyzfobk','rowing','definition','What are River notes?','A sculler faces the stern and steers by looking over a shoulder',NULL,'/place/of/the/sample/rowing.md',26,26,'- A sculler faces the stern and steers by looking over a shoulder','2025-05-11','River notes','define.heading',0,'[]','suspended',6,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('xpfb4vklkc5k','rowing','list','River notes: What are the parts of an oar? (12) (numbers 1–2): ____、____','handle
grip','["handle", "grip"]','/place/of/the/sample/rowing.md',27,27,'- Parts of an oar: handle; grip; sleeve; collar; shaft; spoon; blade edge; tip; button; loom; neck; face','2025-05-11','River notes','list.label.part',0,'[]','suspended',7,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('5xbfghypchhc','rowing','list','River notes: What are the parts of an oar? (12) (numbers 3–4): grip → ____、____','sleeve
collar','["sleeve", "collar"]','/place/of/the/sample/rowing.md',27,27,'- Parts of an oar: handle; grip; sleeve; collar; shaft; spoon; blade edge; tip; button; loom; neck; face','2025-05-11','River notes','list.label.part',0,'[]','active',8,1795514400,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "card" VALUES('phxynpyz6ff3','rowing','list','River notes: What are the parts of an oar? (12) (numbers 5–6): collar → ____、____','shaft
spoon','["shaft", "spoon"]','/place/of/the/sample/rowing.md',27,27,'- Parts of an oar: handle; grip; sleeve; collar; shaft; spoon; blade edge; tip; button; loom; neck; face','2025-05-11','River notes','list.label.part',0,'[]','draft',9,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('bbbnbor5l6k5','rowing','list','River notes: What are the parts of an oar? (12) (numbers 7–8): spoon → ____、____','blade edge
tip','["blade edge", "tip"]','/place/of/the/sample/rowing.md',27,27,'- Parts of an oar: handle; grip; sleeve; collar; shaft; spoon; blade edge; tip; button; loom; neck; face','2025-05-11','River notes','list.label.part',0,'[]','draft',10,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('cjfwzthsddz7','rowing','list','River notes: What are the parts of an oar? (12) (numbers 9–10): tip → ____、____','button
loom','["button", "loom"]','/place/of/the/sample/rowing.md',27,27,'- Parts of an oar: handle; grip; sleeve; collar; shaft; spoon; blade edge; tip; button; loom; neck; face','2025-05-11','River notes','list.label.part',0,'[]','draft',11,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('inuwvp2vk4nc','rowing','list','River notes: What are the parts of an oar? (12) (numbers 11–12): loom → ____、____','neck
face','["neck", "face"]','/place/of/the/sample/rowing.md',27,27,'- Parts of an oar: handle; grip; sleeve; collar; shaft; spoon; blade edge; tip; button; loom; neck; face','2025-05-11','River notes','list.label.part',0,'[]','draft',12,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('asqwuay6aojz','rowing','definition','River notes: What is “Feathering”?','turning the blade flat above the water so that wind and waves do not catch it',NULL,'/place/of/the/sample/rowing.md',28,28,'- Feathering: turning the blade flat above the water so that wind and waves do not catch it','2025-05-11','River notes','define.label',0,'[]','draft',13,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('ybhsskqsb2ht','rowing','number','River notes: A racing eight is 17.9 m long and weighs at least ____','97 kg',NULL,'/place/of/the/sample/rowing.md',29,29,'- A racing eight is 17.9 m long and weighs at least 97 kg','2025-05-11','River notes','number.gap',1,'[]','active',14,1795687200,NULL,'{"wording": {"kind": "number", "question": "River notes: A racing eight is 17.9 m long and weighs at least ____", "answer": "96 kg", "items": null}, "reviews": 1}',NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('ngfqwjs5uiux','rowing','reason','River notes: Crews row with the stream close to the bank because ____','the water is slower there',NULL,'/place/of/the/sample/rowing.md',30,30,'- Crews row with the stream close to the bank because the water is slower there','2025-05-11','River notes','cue.because',0,'[]','draft',15,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('v7vhn7rugy3e','rowing','number','River notes: How many rowers does single have?','1',NULL,'/place/of/the/sample/rowing.md',34,34,'| single | 1 | no |','2025-05-11','River notes','table.cell',0,'["L19"]','draft',16,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('lgxedk6oicvi','rowing','definition','River notes: What is the cox of single?','no',NULL,'/place/of/the/sample/rowing.md',34,34,'| single | 1 | no |','2025-05-11','River notes','table.cell',0,'["L19"]','draft',17,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('ilnf4t2bbt2t','rowing','number','River notes: How many rowers does quad have?','4',NULL,'/place/of/the/sample/rowing.md',35,35,'| quad | 4 | no |','2025-05-11','River notes','table.cell',0,'["L19"]','draft',18,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('fkexrp7yyoms','rowing','definition','River notes: What is the cox of quad?','no',NULL,'/place/of/the/sample/rowing.md',35,35,'| quad | 4 | no |','2025-05-11','River notes','table.cell',0,'["L19"]','draft',19,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('3jywwowptm7u','rowing','number','River notes: How many rowers does eight have?','8',NULL,'/place/of/the/sample/rowing.md',36,36,'| eight | 8 | yes |','2025-05-11','River notes','table.cell',0,'["L19"]','draft',20,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('fyukme4wgew2','rowing','definition','River notes: What is the cox of eight?','yes',NULL,'/place/of/the/sample/rowing.md',36,36,'| eight | 8 | yes |','2025-05-11','River notes','table.cell',0,'["L19"]','rejected',21,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('qyygw7uv24j2','rowing','basic','What is a crab?','A blade that is caught under water and stops the boat.',NULL,'/place/of/the/sample/rowing.md',38,39,'Q: What is a crab?
A: A blade that is caught under water and stops the boat.','2025-05-11','River notes','written.qa',1,'[]','retired',22,1795514400,'active',NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('kyxa6b4dt26d','rowing','basic','Which side is port?','The left one, seen towards the bow.',NULL,'/place/of/the/sample/rowing.md',38,39,'Q: Which side is port?
A: The left one, seen towards the bow.','2025-05-11','River notes','written.qa',1,'[]','rejected',22,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('662klnvfmioe','rowing','list','River notes: What are the three calls of a start? (3)','attention
ready
go','["attention", "ready", "go"]','/place/of/the/sample/rowing.md',41,44,'The three calls of a start:
1. attention
2. ready
3. go','2025-05-11','River notes','list.names',0,'[]','rejected',23,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('vbrdg2ypzol4','sailing','definition','帆船 · 绳结：平结怎么做？','把两根同样粗细的绳子接在一起的结',NULL,'/place/of/the/sample/sailing.md',4,4,'    平结：把两根同样粗细的绳子接在一起的结','2025-06-15','绳结','define.label',0,'[]','retired',0,1795514400,'draft',NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('qht2qpl2dzaz','sailing','basic','What is a bowline for?','A loop that does not slip and can be untied after a load.',NULL,'/place/of/the/sample/sailing.md',7,8,'Q: What is a bowline for?
A: A loop that does not slip and can be untied after a load.','2025-06-15','绳结','written.qa',1,'[]','retired',1,1795514400,'active',NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('yzfqxvunfhxj','woodwork','list','木工 · 榫卯：燕尾榫有哪些？（2 项）','榫头外宽内窄
拉不出来的榫','["榫头外宽内窄", "拉不出来的榫"]','/place/of/the/sample/woodwork.md',4,4,'    燕尾榫：榫头外宽内窄，拉不出来的榫','2025-06-01','榫卯','list.label',0,'["L19"]','draft',0,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('p37jpx7nnevv','woodwork','list','木工 · 榫卯：直榫和燕尾榫的区别有哪些？（2 项）','直榫靠胶
燕尾榫靠形状','["直榫靠胶", "燕尾榫靠形状"]','/place/of/the/sample/woodwork.md',5,5,'    直榫和燕尾榫的区别：直榫靠胶，燕尾榫靠形状','2025-06-01','榫卯','list.label',0,'["L19"]','draft',1,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('fvcau577w66y','woodwork','list','木工 · 榫卯：常用的锯有哪些？（4 项）','横切锯
纵切锯
钢丝锯
夹背锯','["横切锯", "纵切锯", "钢丝锯", "夹背锯"]','/place/of/the/sample/woodwork.md',6,6,'    常用的锯：横切锯、纵切锯、钢丝锯、夹背锯','2025-06-01','榫卯','list.label',0,'[]','draft',2,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('b53datucf42c','woodwork','number','What is it, in my words?','8%；12%',NULL,'/place/of/the/sample/woodwork.md',7,7,'    橡木的含水率要降到8%到12%才能用','2025-06-01','榫卯','number.gaps',1,'[]','suspended',3,1795860000,NULL,NULL,'{"log": {"kind": "number", "question": "木工 · 榫卯：橡木的含水率要降到 ____ 到 ____ 才能用", "answer": "8%；12%", "items": null}, "seen": {"kind": "number", "question": "木工 · 榫卯：橡木的含水率要降到 ____ 到 ____ 才能用", "answer": "8%；12%", "items": null}}',NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('lqcohalv5vse','woodwork','basic','胶合之后要夹多久？','至少四个小时',NULL,'/place/of/the/sample/woodwork.md',11,12,'Q: 胶合之后要夹多久？
A: 至少四个小时','2025-06-01','榫卯','written.qa',1,'[]','suspended',4,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('s6k4xi5o4pcy','woodwork','definition','Sharpening: What is a burr?','a thin wire of steel that curls over the edge while it is ground',NULL,'/place/of/the/sample/woodwork.md',16,16,'- A burr is a thin wire of steel that curls over the edge while it is ground','2025-06-08','Sharpening','define.is',1,'[]','active',5,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('hbne4qxafjhp','woodwork','list','What are the steps of sharpening? (4)','flatten the stone
grind until a burr forms
take off the burr
strop','["flatten the stone", "grind until a burr forms", "take off the burr", "strop"]','/place/of/the/sample/woodwork.md',18,18,'- The steps of sharpening: flatten the stone; grind until a burr forms; take off the burr; strop','2025-06-08','Sharpening','list.label',1,'[]','active',6,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('g6yy4yrn3lz7','woodwork','cloze','Sharpening: Camellia oil keeps ____ because it does not dry','rust off',NULL,'/place/of/the/sample/woodwork.md',19,19,'- Camellia oil keeps rust off because it does not dry','2025-06-08','Sharpening','cloze.predicate',0,'[]','draft',7,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "card" VALUES('aaq2vdzjmzc6','woodwork','number','Sharpening: A plane iron is ground at ____ and honed at ____','25 degrees；30 degrees',NULL,'/place/of/the/sample/woodwork.md',20,20,'- A plane iron is ground at 25 degrees and honed at 30 degrees','2025-06-08','Sharpening','number.gaps',1,'[]','active',8,1795514400,NULL,NULL,NULL,NULL,'2026-11-30',0,NULL);
INSERT INTO "card" VALUES('2qg7owrigkb4','woodwork','basic','What does stropping do?','It takes the last of the burr off and polishes the edge.',NULL,'/place/of/the/sample/woodwork.md',22,23,'Q: What does stropping do?
A: It takes the last of the burr off and polishes the edge.','2025-06-08','Sharpening','written.qa',1,'[]','active',9,1795514400,NULL,NULL,NULL,NULL,NULL,0,NULL);
CREATE TABLE log (
	path TEXT NOT NULL, 
	deck TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	asked TEXT NOT NULL, edition TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_log PRIMARY KEY (path)
)
 STRICT

;
INSERT INTO "log" VALUES('/place/of/the/sample/kitchen-and-code.md','kitchen-and-code','a63bfa856a990809b05064670264140e55ba59ea0afbf675bdb866934898879b','/place/of/the/sample/kitchen-and-code.md','0.1.0-832e61bb72f1-sure-4f53cda1');
INSERT INTO "log" VALUES('/place/of/the/sample/llm-papers.md','llm-papers','a6257426f03c048f92789cb8dbb01cd39556ebbf77362f32e859d6cde7a92bdd','/place/of/the/sample/llm-papers.md','0.1.0-832e61bb72f1-sure-4f53cda1');
INSERT INTO "log" VALUES('/place/of/the/sample/rowing.md','rowing','70f9aa5855e6201e8b98c0bda5878ca9d814ee2153ace2f4a0b6810eb2a01e87','/place/of/the/sample/rowing.md','0.1.0-832e61bb72f1-sure-4f53cda1');
INSERT INTO "log" VALUES('/place/of/the/sample/woodwork.md','woodwork','367807ab2c359d4bd4ae6f879cdcc0b8e3dab3b63f265c0f0c7c5d58e32f35f4','/place/of/the/sample/woodwork.md','0.1.0-832e61bb72f1-sure-4f53cda1');
CREATE TABLE memory (
	card TEXT NOT NULL, 
	scheduler TEXT NOT NULL, 
	repetitions INTEGER, 
	ease INTEGER, 
	stability REAL, 
	difficulty REAL, 
	interval INTEGER NOT NULL, 
	due TEXT NOT NULL, 
	introduced TEXT NOT NULL, 
	reviewed TEXT NOT NULL, 
	reviews INTEGER NOT NULL, 
	lapses INTEGER NOT NULL, 
	known INTEGER NOT NULL, 
	drill TEXT, 
	answered_ms INTEGER NOT NULL, 
	CONSTRAINT pk_memory PRIMARY KEY (card), 
	CONSTRAINT ck_memory_scheduler CHECK (scheduler <> ''), 
	CONSTRAINT ck_memory_repetitions CHECK (repetitions >= 0), 
	CONSTRAINT ck_memory_ease CHECK (ease >= 130), 
	CONSTRAINT ck_memory_stability CHECK (stability > 0), 
	CONSTRAINT ck_memory_difficulty CHECK (difficulty BETWEEN 1 AND 10), 
	CONSTRAINT ck_memory_sm2 CHECK ((repetitions IS NULL) = (ease IS NULL)), 
	CONSTRAINT ck_memory_fsrs CHECK ((stability IS NULL) = (difficulty IS NULL) AND (ease IS NULL) = (stability IS NOT NULL)), 
	CONSTRAINT ck_memory_interval CHECK (interval >= 1), 
	CONSTRAINT ck_memory_due CHECK (due IS date(due, '+0 days')), 
	CONSTRAINT ck_memory_introduced CHECK (introduced IS date(introduced, '+0 days')), 
	CONSTRAINT ck_memory_reviewed CHECK (reviewed IS date(reviewed, '+0 days')), 
	CONSTRAINT ck_memory_reviews CHECK (reviews >= 1), 
	CONSTRAINT ck_memory_lapses CHECK (lapses >= 0), 
	CONSTRAINT ck_memory_known CHECK (known IN (0, 1)), 
	CONSTRAINT ck_memory_drill CHECK (drill IS date(drill, '+0 days')), 
	CONSTRAINT fk_memory_card FOREIGN KEY(card) REFERENCES card (id)
)
 STRICT

;
INSERT INTO "memory" VALUES('fny3uc2fy5oq','sm2',3,250,NULL,NULL,15,'2026-12-14','2026-11-20','2026-11-29',3,0,1,NULL,1795946400000);
INSERT INTO "memory" VALUES('h2lgslpxwq57','sm2',3,260,NULL,NULL,16,'2026-12-15','2026-11-20','2026-11-29',3,0,1,NULL,1795946400000);
INSERT INTO "memory" VALUES('3wtc74jn2occ','sm2',3,236,NULL,NULL,15,'2026-12-14','2026-11-20','2026-11-29',3,0,1,NULL,1795946400000);
INSERT INTO "memory" VALUES('irl3v3ii5d26','sm2',3,250,NULL,NULL,15,'2026-12-14','2026-11-20','2026-11-29',3,0,1,NULL,1795946400000);
INSERT INTO "memory" VALUES('jgoeg7cq774e','sm2',1,250,NULL,NULL,1,'2026-11-30','2026-11-20','2026-11-29',3,1,1,NULL,1795946400000);
INSERT INTO "memory" VALUES('ke3seourks4q','sm2',3,250,NULL,NULL,15,'2026-12-14','2026-11-20','2026-11-29',3,0,1,NULL,1795946400000);
INSERT INTO "memory" VALUES('fxhqsnhti6jz','sm2',3,260,NULL,NULL,16,'2026-12-15','2026-11-20','2026-11-29',3,0,1,NULL,1795946400000);
INSERT INTO "memory" VALUES('jccszatjhjgu','sm2',3,236,NULL,NULL,15,'2026-12-14','2026-11-20','2026-11-29',3,0,1,NULL,1795946400000);
INSERT INTO "memory" VALUES('z2avyifbnchd','sm2',3,250,NULL,NULL,15,'2026-12-14','2026-11-20','2026-11-29',3,0,1,NULL,1795946400000);
INSERT INTO "memory" VALUES('damariq5ce6s','sm2',1,250,NULL,NULL,1,'2026-11-30','2026-11-20','2026-11-29',3,1,1,NULL,1795946400000);
INSERT INTO "memory" VALUES('vkybx7bi3iea','sm2',3,250,NULL,NULL,15,'2026-12-14','2026-11-20','2026-11-29',3,0,1,NULL,1795946400000);
INSERT INTO "memory" VALUES('4f3puf2ebvln','sm2',3,260,NULL,NULL,16,'2026-12-15','2026-11-20','2026-11-29',3,0,1,NULL,1795946400000);
INSERT INTO "memory" VALUES('h7pxkjrosync','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('seuyxouvlc6f','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('zl4rimdgi3tr','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('dwtpd2lu65zl','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('rfojpyvny23b','sm2',2,260,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('23bapuc7k5oi','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('z75ovfo2bje7','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('fpvynwgjja6q','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('4sngn3kpd2lm','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('wfsjehfvmpru','sm2',2,260,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('52cbxdyf75ll','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('szpp5272uai3','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('uegstmqzdkh5','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('cz5pwysx3fhl','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('tmzurhb3oahv','sm2',2,260,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('4utihu22ndou','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('5lgaj6txevpz','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('g2dglzugftai','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('f3lc24l2nlyk','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('fueamkch5h6x','sm2',2,260,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('45dbie3ug5v5','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('hlhru6mtpijt','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('ssxdm3lvc6x3','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('6jqqczdwcit2','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('sv2ldp34k4ac','sm2',2,260,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('dkngs5e6lna4','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('4eehbgyz32ye','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('hqymax35kg2t','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('4jnn5uviq3bv','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('hwbc6tw35eit','sm2',2,260,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('xtj5svl6p2w5','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('dp224deghh7z','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('x6da5ofxgjy3','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('4baaqdby3h72','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('hk4lozyzhkac','sm2',2,260,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('eweooqepqsnq','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('fwmueh7pg66i','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('axq2v4cvemya','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('apmevri3nss3','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('et244gpu4zms','sm2',2,260,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('ja6yegz5dc2x','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('6wdqu7ue3lw4','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('so3feit4vt2i','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('du7wodvom73f','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('xln3zj5g6jzd','sm2',2,260,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('s77na5l3ozrl','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('uocpru5lssoj','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('j7ygiyml3iod','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('2djm7fxhhvsf','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('yre6fqcyyazc','sm2',2,260,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('c7ectkxagprl','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('2euhzc4sx7oz','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('5u2e5tbgyd4t','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('4j2aqdxqzghz','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('emxyrxheaefs','sm2',2,260,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('hgsnm2lsdrs3','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('y7qmevmqm7ma','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('u2n2aa7s3xwx','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('7fui5yolx5x2','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('vkrevldxwqne','sm2',2,260,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('744qle7clt7o','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('d5ezunwiv3a6','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('e6revfecrcxf','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('pcsq35v5vblw','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('po3qrg2mutlq','sm2',2,260,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('ukingyqy2m5d','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('hqx7kkpzaylf','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('4hp7yb5g42q3','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('vi4jyluzuhdx','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('zebysk4recag','sm2',2,260,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('236cxk6izewq','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('bpz5mlpvidur','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('5iqhxf3otep7','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('3kybrbvl4gsa','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('nuxdpf5dqmyt','sm2',2,260,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('plynbsbktfe4','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('tddnag2o7pb3','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('notosqm4tys7','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('jgk7zzbuqghh','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('gz2cpmq2snph','sm2',2,260,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('b5beuapdpnbd','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('54etbdr76jb4','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('hp6my27usqei','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('ivfo4mi5ilgi','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('qx56h435fywx','sm2',2,260,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('fdhhm4bspldw','sm2',2,236,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('4ipopkwqa32f','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('5atlpgv3upso','sm2',0,250,NULL,NULL,1,'2026-11-22','2026-11-20','2026-11-21',2,1,0,'2026-11-21',1795255200000);
INSERT INTO "memory" VALUES('u33rdgg524py','sm2',2,250,NULL,NULL,6,'2026-11-27','2026-11-20','2026-11-21',2,0,1,NULL,1795255200000);
INSERT INTO "memory" VALUES('b53datucf42c','fsrs6 122.8629 0.9 default',NULL,NULL,4.81677494191119048849e-01,9.40328905035916129406e+00,1,'2026-11-28','2026-11-24','2026-11-27',4,2,0,'2026-11-27',1795773600000);
INSERT INTO "memory" VALUES('lqcohalv5vse','fsrs6 122.8629 0.9 default',NULL,NULL,6.0590845520327341056e-01,9.3232572953845,1,'2026-11-28','2026-11-24','2026-11-27',4,2,0,'2026-11-27',1795773600000);
INSERT INTO "memory" VALUES('s6k4xi5o4pcy','fsrs6 122.8629 0.9 default',NULL,NULL,1.38039423888998813438e+00,8.88154145461511,1,'2026-11-27','2026-11-24','2026-11-26',3,1,1,NULL,1795687200000);
INSERT INTO "memory" VALUES('hbne4qxafjhp','fsrs6 122.8629 0.9 default',NULL,NULL,8.2956,1.0,8,'2026-12-24','2026-11-24','2026-11-24',1,0,1,NULL,1795514400000);
INSERT INTO "memory" VALUES('aaq2vdzjmzc6','fsrs6 122.8629 0.9 default',NULL,NULL,1.2931,5.11217070560105568688e+00,1,'2026-11-29','2026-11-24','2026-11-24',1,0,1,NULL,1795514400000);
INSERT INTO "memory" VALUES('y75ubpihunaj','sm2',0,260,NULL,NULL,1,'2026-11-28','2026-11-24','2026-11-27',4,2,0,'2026-11-27',1795773600000);
INSERT INTO "memory" VALUES('7xci6drekq6p','sm2',0,236,NULL,NULL,1,'2026-11-28','2026-11-24','2026-11-27',4,2,0,'2026-11-27',1795773600000);
INSERT INTO "memory" VALUES('sk4wtxxxvhqw','sm2',1,260,NULL,NULL,1,'2026-11-27','2026-11-24','2026-11-26',3,1,1,NULL,1795687200000);
INSERT INTO "memory" VALUES('txchv2ac3n5y','sm2',1,236,NULL,NULL,1,'2026-11-25','2026-11-24','2026-11-24',1,0,1,'2026-11-24',1795514400000);
INSERT INTO "memory" VALUES('i4qgdkamsdcx','sm2',1,250,NULL,NULL,1,'2026-11-25','2026-11-24','2026-11-24',1,0,1,NULL,1795514400000);
INSERT INTO "memory" VALUES('u2qejaonyxzt','sm2',1,260,NULL,NULL,1,'2026-11-25','2026-11-24','2026-11-24',1,0,1,NULL,1795514400000);
INSERT INTO "memory" VALUES('jouemjyzfobk','sm2',1,236,NULL,NULL,1,'2026-11-25','2026-11-24','2026-11-24',1,0,1,'2026-11-24',1795514400000);
INSERT INTO "memory" VALUES('5xbfghypchhc','sm2',1,236,NULL,NULL,1,'2026-11-25','2026-11-24','2026-11-24',1,0,1,'2026-11-24',1795514400000);
INSERT INTO "memory" VALUES('ybhsskqsb2ht','sm2',1,250,NULL,NULL,1,'2026-12-24','2026-11-24','2026-11-24',1,0,1,NULL,1795514400000);
INSERT INTO "memory" VALUES('qyygw7uv24j2','sm2',1,260,NULL,NULL,1,'2026-11-25','2026-11-24','2026-11-24',1,0,1,NULL,1795514400000);
INSERT INTO "memory" VALUES('kyxa6b4dt26d','sm2',1,236,NULL,NULL,1,'2026-11-25','2026-11-24','2026-11-24',1,0,1,'2026-11-24',1795514400000);
INSERT INTO "memory" VALUES('xpfb4vklkc5k','sm2',1,260,NULL,NULL,1,'2026-11-25','2026-11-24','2026-11-24',1,0,1,NULL,1795514400000);
INSERT INTO "memory" VALUES('qht2qpl2dzaz','sm2',1,250,NULL,NULL,1,'2026-11-29','2026-11-28','2026-11-28',1,0,1,NULL,1795860000000);
CREATE TABLE parameters (
	seq INTEGER NOT NULL, 
	at_ms INTEGER NOT NULL, 
	fitted TEXT NOT NULL, 
	CONSTRAINT pk_parameters PRIMARY KEY (seq), 
	CONSTRAINT ck_parameters_fitted CHECK (json_valid(fitted) AND json_type(fitted) = 'array')
)
 STRICT

;
CREATE TABLE review (
	seq INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	card TEXT NOT NULL, 
	at_ms INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	offset_minutes INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	grade INTEGER, 
	duration_ms INTEGER NOT NULL, 
	undoes TEXT, 
	due TEXT, 
	scheduled INTEGER, 
	predicted REAL, 
	moved INTEGER NOT NULL, 
	act TEXT, 
	device TEXT NOT NULL, 
	CONSTRAINT pk_review PRIMARY KEY (seq), 
	CONSTRAINT ck_review_id CHECK (id <> ''), 
	CONSTRAINT ck_review_day CHECK (day IS date(day, '+0 days')), 
	CONSTRAINT ck_review_offset_minutes CHECK (offset_minutes BETWEEN -1440 AND 1440), 
	CONSTRAINT ck_review_kind CHECK (kind IN ('graded', 'drill', 'undo', 'manual')), 
	CONSTRAINT ck_review_grade CHECK (grade BETWEEN 0 AND 5), 
	CONSTRAINT ck_review_graded CHECK ((kind IN ('undo', 'manual')) = (grade IS NULL)), 
	CONSTRAINT ck_review_undoes CHECK ((kind = 'undo') = (undoes IS NOT NULL)), 
	CONSTRAINT ck_review_duration_ms CHECK (duration_ms >= 0), 
	CONSTRAINT ck_review_due CHECK (due IS date(due, '+0 days')), 
	CONSTRAINT ck_review_set_due CHECK (due IS NULL OR kind = 'manual'), 
	CONSTRAINT ck_review_act CHECK ((kind = 'manual') = (act IS NOT NULL)), 
	CONSTRAINT ck_review_scheduled CHECK (scheduled >= 0), 
	CONSTRAINT ck_review_predicted CHECK (predicted BETWEEN 0 AND 1), 
	CONSTRAINT uq_review_id UNIQUE (id), 
	CONSTRAINT fk_review_card FOREIGN KEY(card) REFERENCES card (id), 
	CONSTRAINT fk_review_undoes FOREIGN KEY(undoes) REFERENCES review (id)
)
 STRICT

;
INSERT INTO "review" VALUES(1,'01a21ef8-9a25-7e7b-b5ac-19bac5120661','fny3uc2fy5oq',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(2,'01a21ef8-9a5e-7251-8331-41d8c58973c3','h2lgslpxwq57',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(3,'01a21ef8-9a96-787a-988d-0e928d50bb40','3wtc74jn2occ',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(4,'01a21ef8-9ac3-72f0-ae7f-4fe2110f7cd1','irl3v3ii5d26',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(5,'01a21ef8-9af1-7bb3-8691-687f180ef52d','jgoeg7cq774e',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(6,'01a21ef8-9b24-742d-a20a-fab966ee1a68','ke3seourks4q',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(7,'01a21ef8-9b5f-74aa-8bb2-de8358d85c4a','fxhqsnhti6jz',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(8,'01a21ef8-9b91-7e0c-8cf3-a52363679bbf','jccszatjhjgu',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(9,'01a21ef8-9bba-736a-9a30-472b829fdb50','z2avyifbnchd',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(10,'01a21ef8-9bf1-7140-b9bd-caf17bafdcf8','damariq5ce6s',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(11,'01a21ef8-9c17-70c4-b55e-69ebfd59ea75','vkybx7bi3iea',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(12,'01a21ef8-9c47-7754-8fb3-bf24c79ba2c8','4f3puf2ebvln',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(13,'01a21ef8-9c7b-79a3-8ff7-ba8d64e242df','h7pxkjrosync',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(14,'01a21ef8-9cab-7b75-a55f-5738cbe3b1fe','seuyxouvlc6f',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(15,'01a21ef8-9cda-76e5-af5d-cafdae57ab4f','zl4rimdgi3tr',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(16,'01a21ef8-9d04-7eb9-8e87-693f110f460e','dwtpd2lu65zl',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(17,'01a21ef8-9d30-7c0f-87d1-04e4e121acf0','rfojpyvny23b',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(18,'01a21ef8-9d55-7eed-b9d4-727790a70b5b','23bapuc7k5oi',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(19,'01a21ef8-9d95-7d64-98b7-b732b9a450ae','z75ovfo2bje7',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(20,'01a21ef8-9dc0-7a00-b652-60deeebddce9','fpvynwgjja6q',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(21,'01a21ef8-9df9-77cf-9a19-5da18f6b2874','4sngn3kpd2lm',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(22,'01a21ef8-9e25-7f11-8a70-97c1c486fa52','wfsjehfvmpru',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(23,'01a21ef8-9e5c-7992-a49b-81f7fcc0e1d0','52cbxdyf75ll',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(24,'01a21ef8-9e86-73a7-baeb-ec04d28c2a43','szpp5272uai3',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(25,'01a21ef8-9eb7-7412-9670-76a37593bf05','uegstmqzdkh5',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(26,'01a21ef8-9eef-7718-9605-d3b816a6e8e2','cz5pwysx3fhl',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(27,'01a21ef8-9f21-747b-928a-eabe83f66579','tmzurhb3oahv',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(28,'01a21ef8-9f62-71cc-9811-5bb09275fc1b','4utihu22ndou',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(29,'01a21ef8-9ffb-7d54-81d3-2f5cca5cc773','5lgaj6txevpz',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(30,'01a21ef8-a037-743b-aa1f-7f4bad3a3ff7','g2dglzugftai',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(31,'01a21ef8-a05d-7f29-ae1e-dec8abbac293','f3lc24l2nlyk',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(32,'01a21ef8-a096-7c88-9c6b-5c1fd397fd86','fueamkch5h6x',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(33,'01a21ef8-a0c4-74c8-b627-8d53ce71ea7d','45dbie3ug5v5',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(34,'01a21ef8-a100-7b6d-9875-e993b03e286c','hlhru6mtpijt',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(35,'01a21ef8-a13f-74fa-8ce7-18dbd603b765','ssxdm3lvc6x3',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(36,'01a21ef8-a174-7d65-90bd-b79451d8ede7','6jqqczdwcit2',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(37,'01a21ef8-a19c-765b-8ddc-53d280609f7d','sv2ldp34k4ac',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(38,'01a21ef8-a1ca-7cad-8484-b34abb49e81c','dkngs5e6lna4',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(39,'01a21ef8-a1f6-7914-a444-c626a530b36e','4eehbgyz32ye',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(40,'01a21ef8-a223-73c5-9432-c714b6c0a3ec','hqymax35kg2t',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(41,'01a21ef8-a250-7c3e-bc02-cb1caab2ea7b','4jnn5uviq3bv',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(42,'01a21ef8-a283-7957-85ed-c05f9f2f7168','hwbc6tw35eit',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(43,'01a21ef8-a2a8-7a7d-97b3-4887c9f05c68','xtj5svl6p2w5',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(44,'01a21ef8-a2d0-7e70-9ebf-0621a3d3b5a7','dp224deghh7z',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(45,'01a21ef8-a2fb-7d7d-8a24-4acbfc688c5b','x6da5ofxgjy3',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(46,'01a21ef8-a329-7dd5-bb79-9ad060614492','4baaqdby3h72',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(47,'01a21ef8-a354-70bf-9e67-a8811e274504','hk4lozyzhkac',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(48,'01a21ef8-a396-78eb-b50f-2897ec7e3369','eweooqepqsnq',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(49,'01a21ef8-a3e4-7ec2-b606-f4e28860e8b6','fwmueh7pg66i',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(50,'01a21ef8-a422-7b90-b1c5-a645452b99d8','axq2v4cvemya',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(51,'01a21ef8-a45a-7024-82b8-8a4cd338a220','apmevri3nss3',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(52,'01a21ef8-a491-78a1-9816-1cdc7189a15b','et244gpu4zms',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(53,'01a21ef8-a4c1-7ac4-aa01-f0e1e87edb8c','ja6yegz5dc2x',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(54,'01a21ef8-a4ef-742c-b3b1-6b8f366125c6','6wdqu7ue3lw4',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(55,'01a21ef8-a521-7b9e-a0a2-8ffd59a95597','so3feit4vt2i',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(56,'01a21ef8-a55d-7664-8765-ce6f13761358','du7wodvom73f',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(57,'01a21ef8-a58d-7561-98d3-938c798218b8','xln3zj5g6jzd',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(58,'01a21ef8-a5ba-79fc-b31c-154c6270b11f','s77na5l3ozrl',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(59,'01a21ef8-a5eb-7012-9b3c-5cf56b41c3ed','uocpru5lssoj',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(60,'01a21ef8-a61e-71ba-8f76-fa90a552dda8','j7ygiyml3iod',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(61,'01a21ef8-a64f-79f8-8a1e-7a0e2e608428','2djm7fxhhvsf',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(62,'01a21ef8-a66d-7511-8557-3d4abd6ae6a4','yre6fqcyyazc',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(63,'01a21ef8-a69f-721a-8dc3-8c9d9371a7ae','c7ectkxagprl',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(64,'01a21ef8-a6fb-7178-88fc-6d3dc89a8b4a','2euhzc4sx7oz',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(65,'01a21ef8-a724-74ad-b847-64c84243e4f8','5u2e5tbgyd4t',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(66,'01a21ef8-a74b-700f-91ef-0a416c5e21fe','4j2aqdxqzghz',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(67,'01a21ef8-a777-7225-a3a6-d5fa35bd8c07','emxyrxheaefs',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(68,'01a21ef8-a7af-7d10-9d2a-c1595feff625','hgsnm2lsdrs3',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(69,'01a21ef8-a7db-76ea-b762-4269125caca1','y7qmevmqm7ma',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(70,'01a21ef8-a807-7c0a-93b0-bc43adde63ae','u2n2aa7s3xwx',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(71,'01a21ef8-a844-7918-b356-3ffa1490e77b','7fui5yolx5x2',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(72,'01a21ef8-a87e-78f4-9b01-0cb8dfb531a2','vkrevldxwqne',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(73,'01a21ef8-a8a7-711d-b4ae-9c134791dfbe','744qle7clt7o',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(74,'01a21ef8-a8dc-7c98-8577-24fc051a17b9','d5ezunwiv3a6',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(75,'01a21ef8-a907-7bc9-aa57-39b67addfd96','e6revfecrcxf',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(76,'01a21ef8-a94d-7a7a-a623-47ef9e745fbb','pcsq35v5vblw',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(77,'01a21ef8-a98b-7d38-8ef7-5baf98b55214','po3qrg2mutlq',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(78,'01a21ef8-a9cd-7743-88b6-8ba25d669dbf','ukingyqy2m5d',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(79,'01a21ef8-a9fd-732a-8f0b-519cb1205da2','hqx7kkpzaylf',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(80,'01a21ef8-aa21-710b-b416-03816b30016f','4hp7yb5g42q3',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(81,'01a21ef8-aa4d-7baf-9dcc-86b1ada02069','vi4jyluzuhdx',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(82,'01a21ef8-aa79-7c05-9a3a-a953c00e2c75','zebysk4recag',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(83,'01a21ef8-aabf-7a98-9edc-19b251b3a66d','236cxk6izewq',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(84,'01a21ef8-aafd-7e99-a7ba-bfc945c5ec57','bpz5mlpvidur',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(85,'01a21ef8-ab46-7738-935d-488ae6169ee2','5iqhxf3otep7',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(86,'01a21ef8-ab74-7c09-8769-6e08a4f5cd05','3kybrbvl4gsa',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(87,'01a21ef8-abae-7113-b001-7d36d9ac47b8','nuxdpf5dqmyt',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(88,'01a21ef8-abe8-79c3-a014-7d057b3b2ef7','plynbsbktfe4',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(89,'01a21ef8-ac24-7f4b-841d-a5f21e7c1f09','tddnag2o7pb3',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(90,'01a21ef8-ac57-708d-abdc-ef737ee4ef1f','notosqm4tys7',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(91,'01a21ef8-ac97-73e3-bc8e-7bba684ec257','jgk7zzbuqghh',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(92,'01a21ef8-acd2-7314-934b-3a48a176fd13','gz2cpmq2snph',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(93,'01a21ef8-ad26-79dc-a7b6-ea63cf6fbc94','b5beuapdpnbd',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(94,'01a21ef8-ad70-7431-91d4-bd51b2f6f556','54etbdr76jb4',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(95,'01a21ef8-adab-7979-968a-8d409dfb5c54','hp6my27usqei',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(96,'01a21ef8-ade3-791c-8089-79bf0466fe97','ivfo4mi5ilgi',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(97,'01a21ef8-ae16-7a45-9bb5-52d9ad6e6776','qx56h435fywx',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(98,'01a21ef8-ae46-7f7d-8a1c-4545a6853247','fdhhm4bspldw',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(99,'01a21ef8-ae7a-7c20-bb61-5a1bbd234fcd','4ipopkwqa32f',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(100,'01a21ef8-aed7-7ef6-8442-ce45f284b26f','5atlpgv3upso',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(101,'01a21ef8-af12-7aaf-b954-c2c2cf0dfd86','u33rdgg524py',1795168800000,'2026-11-20',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(102,'01a21ef8-af4e-7dae-a689-9e45e858c50e','fny3uc2fy5oq',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(103,'01a21ef8-afa2-74e4-bf16-1a58f2fb0441','h2lgslpxwq57',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(104,'01a21ef8-afd0-7f32-87be-3db3f141c309','3wtc74jn2occ',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(105,'01a21ef8-affe-79c3-a8bf-e337e2f04a74','irl3v3ii5d26',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(106,'01a21ef8-b03b-7c18-b543-c44758110b4d','jgoeg7cq774e',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(107,'01a21ef8-b075-7c40-a4ba-6996f51f955c','ke3seourks4q',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(108,'01a21ef8-b0a4-7dd3-8c32-cea1833d7a18','fxhqsnhti6jz',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(109,'01a21ef8-b0cb-747d-8b9d-fcae1aa1440b','jccszatjhjgu',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(110,'01a21ef8-b0ff-7399-ac38-ffa52e5ef6b3','z2avyifbnchd',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(111,'01a21ef8-b127-7128-91b1-f29bd86a2962','damariq5ce6s',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(112,'01a21ef8-b156-7eec-976b-f5fbe48faaab','vkybx7bi3iea',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(113,'01a21ef8-b189-7f26-8794-ab001bf517f7','4f3puf2ebvln',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(114,'01a21ef8-b1d2-7c7c-86e3-37968b0413d6','h7pxkjrosync',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(115,'01a21ef8-b209-78b8-b526-92b5839816fd','seuyxouvlc6f',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(116,'01a21ef8-b23e-7225-954b-1b8a0e07b287','zl4rimdgi3tr',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(117,'01a21ef8-b273-75a7-9b1e-bfa3a4986d65','dwtpd2lu65zl',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(118,'01a21ef8-b2af-71be-8160-f3b4d9a95d56','rfojpyvny23b',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(119,'01a21ef8-b2ec-7755-8377-58bc512e603e','23bapuc7k5oi',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(120,'01a21ef8-b31e-7c82-af6c-4639e2945764','z75ovfo2bje7',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(121,'01a21ef8-b363-7972-8974-1e260d77078a','fpvynwgjja6q',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(122,'01a21ef8-b444-710f-b35c-7d6e82dd39a5','4sngn3kpd2lm',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(123,'01a21ef8-b46d-7b11-bd9c-fe5968107865','wfsjehfvmpru',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(124,'01a21ef8-b491-7d0a-bf48-d73609035f40','52cbxdyf75ll',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(125,'01a21ef8-b4b9-7b2a-b571-8fd625c1379e','szpp5272uai3',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(126,'01a21ef8-b4e4-7afe-aaea-8b6ce1d8b204','uegstmqzdkh5',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(127,'01a21ef8-b50a-7345-b274-e7adab5d8be5','cz5pwysx3fhl',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(128,'01a21ef8-b545-7b33-b8f5-a3723bfcbb82','tmzurhb3oahv',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(129,'01a21ef8-b578-753b-8a19-6d669cf721a1','4utihu22ndou',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(130,'01a21ef8-b59e-732c-886b-222a00bfa733','5lgaj6txevpz',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(131,'01a21ef8-b5d1-793c-9b31-3514acd8e65a','g2dglzugftai',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(132,'01a21ef8-b5f9-7b6f-a6d2-0d823dc76e59','f3lc24l2nlyk',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(133,'01a21ef8-b62d-786c-b423-212c1a7789f5','fueamkch5h6x',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(134,'01a21ef8-b658-7948-9136-65f4fe7ed7a8','45dbie3ug5v5',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(135,'01a21ef8-b68f-7104-ba7b-6708b6f7c1b9','hlhru6mtpijt',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(136,'01a21ef8-b6c5-70db-a0aa-6d059d827372','ssxdm3lvc6x3',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(137,'01a21ef8-b6f8-7101-b328-55ed7637c27e','6jqqczdwcit2',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(138,'01a21ef8-b724-7981-a5f7-107734de8223','sv2ldp34k4ac',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(139,'01a21ef8-b753-75d4-ae7b-930f9596a5a1','dkngs5e6lna4',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(140,'01a21ef8-b789-78f3-a5a7-b28b0c88fc1e','4eehbgyz32ye',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(141,'01a21ef8-b7be-799c-b341-20825390c2ea','hqymax35kg2t',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(142,'01a21ef8-b7f5-7789-b1cd-f56be83de46c','4jnn5uviq3bv',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(143,'01a21ef8-b83f-78b0-8567-8a0d0cf961e0','hwbc6tw35eit',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(144,'01a21ef8-b87c-7fde-9781-f7d6012b9934','xtj5svl6p2w5',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(145,'01a21ef8-b8b7-740e-b1eb-ae70fdbe7df4','dp224deghh7z',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(146,'01a21ef8-b8ee-79dc-8a75-dedef59bf464','x6da5ofxgjy3',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(147,'01a21ef8-b91d-7738-939e-4f1d6cd990c5','4baaqdby3h72',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(148,'01a21ef8-b94b-79c3-aa13-2a710702d715','hk4lozyzhkac',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(149,'01a21ef8-b981-7410-8085-0fc483517ca3','eweooqepqsnq',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(150,'01a21ef8-b9c2-7e9e-bf50-edf5cffd5db5','fwmueh7pg66i',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(151,'01a21ef8-b9f5-725e-8e4d-06b2f83d86ff','axq2v4cvemya',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(152,'01a21ef8-ba28-7965-9ecc-c63856636a39','apmevri3nss3',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(153,'01a21ef8-ba5b-79a9-a876-cacbb10d96a2','et244gpu4zms',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(154,'01a21ef8-ba99-73f0-aea7-0a71e49173aa','ja6yegz5dc2x',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(155,'01a21ef8-bada-755a-8391-37baedd4daa9','6wdqu7ue3lw4',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(156,'01a21ef8-bb13-7f10-9ffb-5da0e618356a','so3feit4vt2i',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(157,'01a21ef8-bb4e-7bfb-b8a6-fbe67cc8bc45','du7wodvom73f',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(158,'01a21ef8-bb7e-70e7-b547-bc2e9200e8c6','xln3zj5g6jzd',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(159,'01a21ef8-bbb8-7f36-a940-3dce6864cd53','s77na5l3ozrl',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(160,'01a21ef8-bbd9-7867-8097-87d21d0c869f','uocpru5lssoj',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(161,'01a21ef8-bc0c-736e-98fe-08512691f2f7','j7ygiyml3iod',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(162,'01a21ef8-bc4b-7703-8e01-2e5127e3dc43','2djm7fxhhvsf',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(163,'01a21ef8-bca3-715e-b277-a2c143290db2','yre6fqcyyazc',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(164,'01a21ef8-bcf1-7d40-ab44-3dd0c9074e33','c7ectkxagprl',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(165,'01a21ef8-bd26-70ab-b41d-f057fc81ed99','2euhzc4sx7oz',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(166,'01a21ef8-bd5d-7da6-808a-3ffcaec30e1b','5u2e5tbgyd4t',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(167,'01a21ef8-bd8a-7f6c-8d89-9f69ac557e6e','4j2aqdxqzghz',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(168,'01a21ef8-bdbd-7298-85a8-0f7bde6deb93','emxyrxheaefs',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(169,'01a21ef8-bdef-73d9-9de8-0ff5dddc55f4','hgsnm2lsdrs3',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(170,'01a21ef8-be23-79ad-bc4d-fbe859b5c019','y7qmevmqm7ma',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(171,'01a21ef8-be66-7725-942d-acd569c0a3e7','u2n2aa7s3xwx',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(172,'01a21ef8-beb7-7ed6-98cb-71c47d1d1ad5','7fui5yolx5x2',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(173,'01a21ef8-befb-7066-98fe-d433f62d3717','vkrevldxwqne',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(174,'01a21ef8-bf33-75f1-9b19-547195bbb4bb','744qle7clt7o',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(175,'01a21ef8-bf6a-7286-9e7e-348d404b1189','d5ezunwiv3a6',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(176,'01a21ef8-bfad-72ee-ac74-d15fe8750230','e6revfecrcxf',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(177,'01a21ef8-bfdf-738f-86c2-edf530512816','pcsq35v5vblw',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(178,'01a21ef8-c019-7784-a996-79871ea0b9b2','po3qrg2mutlq',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(179,'01a21ef8-c052-79cd-a317-9bba576c9922','ukingyqy2m5d',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(180,'01a21ef8-c083-786f-9be6-d41500d04dff','hqx7kkpzaylf',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(181,'01a21ef8-c0ad-729a-890d-25a58a110f64','4hp7yb5g42q3',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(182,'01a21ef8-c0d6-7a4e-94de-3699f898fb8a','vi4jyluzuhdx',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(183,'01a21ef8-c0fd-7cb9-bff4-df601c04fc7f','zebysk4recag',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(184,'01a21ef8-c125-7d88-9673-dac52420d51c','236cxk6izewq',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(185,'01a21ef8-c15a-7229-9659-6c20c16880dd','bpz5mlpvidur',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(186,'01a21ef8-c19e-77d0-83d4-d6a3b934ffd2','5iqhxf3otep7',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(187,'01a21ef8-c1d2-7119-8ea5-2fdc3b62bd20','3kybrbvl4gsa',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(188,'01a21ef8-c201-742c-b5a5-f1e46cc25f17','nuxdpf5dqmyt',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(189,'01a21ef8-c234-7824-89d2-b6ffe88739c1','plynbsbktfe4',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(190,'01a21ef8-c271-7bdf-9962-34f1d70137f2','tddnag2o7pb3',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(191,'01a21ef8-c2a7-713c-bc01-75b24ec877d2','notosqm4tys7',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(192,'01a21ef8-c2e5-72d8-8f8f-c552dc48a70b','jgk7zzbuqghh',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(193,'01a21ef8-c336-7768-93ff-a42dfa12bf59','gz2cpmq2snph',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(194,'01a21ef8-c370-731b-9d3d-620741cd5070','b5beuapdpnbd',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(195,'01a21ef8-c3ac-71da-b4a7-5bd99e25b8eb','54etbdr76jb4',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(196,'01a21ef8-c3ec-7cc4-bbbd-b089c6d5c3a2','hp6my27usqei',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(197,'01a21ef8-c422-7ed7-a8e6-f930f6eea130','ivfo4mi5ilgi',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(198,'01a21ef8-c45d-710d-94b2-bd6684f3d29a','qx56h435fywx',1795255200000,'2026-11-21',0,'graded',5,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(199,'01a21ef8-c497-7f80-98f4-5b65b0b175b2','fdhhm4bspldw',1795255200000,'2026-11-21',0,'graded',3,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(200,'01a21ef8-c4d0-7a77-845d-d1f09a6e151e','4ipopkwqa32f',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(201,'01a21ef8-c4ff-7643-92a5-b72577299f2a','5atlpgv3upso',1795255200000,'2026-11-21',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(202,'01a21ef8-c528-72bd-beba-3d69b2e5a605','u33rdgg524py',1795255200000,'2026-11-21',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(203,'01a21fe1-9047-7c0b-b773-a7b75e2a297d','b53datucf42c',1795514400000,'2026-11-24',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(204,'01a21fe1-90af-79c4-aef8-7aa2ec4fc749','lqcohalv5vse',1795514400000,'2026-11-24',0,'graded',5,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(205,'01a21fe1-90e2-7fe6-b844-72eefed0af84','s6k4xi5o4pcy',1795514400000,'2026-11-24',0,'graded',3,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(206,'01a21fe1-911b-7c0e-82df-6771507d735c','hbne4qxafjhp',1795514400000,'2026-11-24',0,'graded',5,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(207,'01a21fe1-915f-71d8-b533-29bf71587f55','aaq2vdzjmzc6',1795514400000,'2026-11-24',0,'graded',3,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(208,'01a21fe1-919b-7536-a342-4d85384801a5','2qg7owrigkb4',1795514400000,'2026-11-24',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(209,'01a21fe1-91e0-7a48-9397-c4f2f25173f2','y75ubpihunaj',1795514400000,'2026-11-24',0,'graded',5,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(210,'01a21fe1-922e-7b99-8770-f12fa9ab1208','7xci6drekq6p',1795514400000,'2026-11-24',0,'graded',3,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(211,'01a21fe1-9264-7412-a0f8-5762c0ae4b0c','sk4wtxxxvhqw',1795514400000,'2026-11-24',0,'graded',5,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(212,'01a21fe1-92a2-7654-ad81-1241465c88de','txchv2ac3n5y',1795514400000,'2026-11-24',0,'graded',3,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(213,'01a21fe1-92e4-7f8a-a9ea-414af15dd40a','i4qgdkamsdcx',1795514400000,'2026-11-24',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(214,'01a21fe1-931e-7e02-ba85-47b9a9231db2','u2qejaonyxzt',1795514400000,'2026-11-24',0,'graded',5,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(215,'01a21fe1-935a-7557-afe0-198bff11a800','jouemjyzfobk',1795514400000,'2026-11-24',0,'graded',3,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(216,'01a21fe1-939a-7375-8068-94370b14068b','xpfb4vklkc5k',1795514400000,'2026-11-24',0,'graded',5,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(217,'01a21fe1-93da-7b94-8b85-54ff28ef25fe','5xbfghypchhc',1795514400000,'2026-11-24',0,'graded',3,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(218,'01a21fe1-9490-7b3b-9f74-4f1ce083039f','ybhsskqsb2ht',1795514400000,'2026-11-24',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(219,'01a21fe1-94d6-7222-bdc3-e84ce972210e','qyygw7uv24j2',1795514400000,'2026-11-24',0,'graded',5,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(220,'01a21fe1-951a-77cf-930a-29e794a68183','kyxa6b4dt26d',1795514400000,'2026-11-24',0,'graded',3,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(221,'01a21fe1-9689-77b7-a7cf-fd51dd7a6308','b53datucf42c',1795600800000,'2026-11-25',0,'graded',2,0,NULL,NULL,2,9.46847499382546087254e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(222,'01a21fe1-96c2-7441-995f-6422618e9ebf','b53datucf42c',1795600800000,'2026-11-25',0,'drill',3,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(223,'01a21fe1-96fd-7ac8-a1b1-b6a28e75d8c1','b53datucf42c',1795600800000,'2026-11-25',0,'drill',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(224,'01a21fe1-9737-74d1-ad26-4bb8c4cc0693','lqcohalv5vse',1795600800000,'2026-11-25',0,'graded',2,0,NULL,NULL,8,9.82923438830853424263e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(225,'01a21fe1-9773-737f-9b24-db7c86b57e45','lqcohalv5vse',1795600800000,'2026-11-25',0,'drill',3,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(226,'01a21fe1-97b0-79f4-8826-42b31ff14dfd','lqcohalv5vse',1795600800000,'2026-11-25',0,'drill',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(227,'01a21fe1-97ff-7690-a340-100e4cbd93e6','s6k4xi5o4pcy',1795600800000,'2026-11-25',0,'graded',2,0,NULL,NULL,1,9.16669718720352522112e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(228,'01a21fe1-983e-7135-87be-9c1a68fc8972','s6k4xi5o4pcy',1795600800000,'2026-11-25',0,'drill',3,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(229,'01a21fe1-9883-7f13-a8af-318cfbeaafb5','s6k4xi5o4pcy',1795600800000,'2026-11-25',0,'drill',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(230,'01a21fe1-98ba-7ec2-ad79-bda496475c78','y75ubpihunaj',1795600800000,'2026-11-25',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(231,'01a21fe1-9901-79b7-8a89-ef6b3c1fd841','y75ubpihunaj',1795600800000,'2026-11-25',0,'drill',3,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(232,'01a21fe1-993e-7b95-b94d-fab95995c8a9','y75ubpihunaj',1795600800000,'2026-11-25',0,'drill',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(233,'01a21fe1-9979-75da-8884-43c9b358e974','7xci6drekq6p',1795600800000,'2026-11-25',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(234,'01a21fe1-99b3-7c4f-bdc8-7b01da1095c8','7xci6drekq6p',1795600800000,'2026-11-25',0,'drill',3,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(235,'01a21fe1-99ee-7854-bd0f-1ff94fee1e99','7xci6drekq6p',1795600800000,'2026-11-25',0,'drill',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(236,'01a21fe1-9a2d-7fba-9de1-3c0e6097d12f','sk4wtxxxvhqw',1795600800000,'2026-11-25',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(237,'01a21fe1-9a6a-7e79-972c-ccf186d29ed2','sk4wtxxxvhqw',1795600800000,'2026-11-25',0,'drill',3,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(238,'01a21fe1-9ab2-700b-8cc0-0369739405f8','sk4wtxxxvhqw',1795600800000,'2026-11-25',0,'drill',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(239,'01a21fe1-9aef-7b3f-b9b4-0a50791c1515','txchv2ac3n5y',1795600800000,'2026-11-25',0,'graded',2,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(240,'01a21fe1-9b36-78ce-a481-ad61b72db916','txchv2ac3n5y',1795600800000,'2026-11-25',0,'undo',NULL,0,'01a21fe1-9aef-7b3f-b9b4-0a50791c1515',NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(241,'01a21fe1-9d15-7c0e-baaa-fbb0787b8f8b','b53datucf42c',1795687200000,'2026-11-26',0,'graded',4,0,NULL,NULL,1,8.64334275217502723265e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(242,'01a21fe1-9d68-774a-a569-8348ad99b87a','lqcohalv5vse',1795687200000,'2026-11-26',0,'graded',4,0,NULL,NULL,1,9.15152947483278689233e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(243,'01a21fe1-9da7-7065-a75c-208cc5b67ca7','s6k4xi5o4pcy',1795687200000,'2026-11-26',0,'graded',4,0,NULL,NULL,1,8.3068001600409391294e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(244,'01a21fe1-9dde-7b1d-89c4-feffb7c3afd9','y75ubpihunaj',1795687200000,'2026-11-26',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(245,'01a21fe1-9e1a-7f65-a8f2-0ead93a178ce','7xci6drekq6p',1795687200000,'2026-11-26',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(246,'01a21fe1-9e5a-727e-9f91-49a0ab1cdcfe','sk4wtxxxvhqw',1795687200000,'2026-11-26',0,'graded',4,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(247,'01a21fe1-9f3e-7596-9395-a71317d61f0a','b53datucf42c',1795773600000,'2026-11-27',0,'graded',0,0,NULL,NULL,2,9.40363299308203282045e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(248,'01a21fe1-9f96-7d51-a0ce-4c6f3594b483','lqcohalv5vse',1795773600000,'2026-11-27',0,'graded',0,0,NULL,NULL,3,9.56297327119981277476e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(249,'01a21fe1-9fdf-722f-adb0-efaa20e5e94a','y75ubpihunaj',1795773600000,'2026-11-27',0,'graded',0,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(250,'01a21fe1-a026-76d4-a785-50b2538e7e7c','7xci6drekq6p',1795773600000,'2026-11-27',0,'graded',0,0,NULL,NULL,1,0.9,0,NULL,'desk');
INSERT INTO "review" VALUES(251,'01a21fe1-a60e-7f6f-8391-be4f9aa849cb','jouemjyzfobk',1795773600000,'2026-11-27',0,'manual',NULL,0,NULL,'2026-12-24',NULL,NULL,0,'01a21fe1-a60e-7f6f-8391-be4f9aa849cb','desk');
INSERT INTO "review" VALUES(252,'01a21fe1-a659-7d0f-9534-9f8eef6d99d0','jouemjyzfobk',1795773600000,'2026-11-27',0,'undo',NULL,0,'01a21fe1-a60e-7f6f-8391-be4f9aa849cb',NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(253,'01a21fe1-a69f-70d3-876c-2516b98bcd10','xpfb4vklkc5k',1795773600000,'2026-11-27',0,'manual',NULL,0,NULL,NULL,NULL,NULL,0,'01a21fe1-a69f-70d3-876c-2516b98bcd10','desk');
INSERT INTO "review" VALUES(254,'01a21fe1-a6eb-7d9b-a729-5262761896e1','xpfb4vklkc5k',1795773600000,'2026-11-27',0,'undo',NULL,0,'01a21fe1-a69f-70d3-876c-2516b98bcd10',NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(255,'01a21fe1-a8ee-72de-8331-4ee75e2f8781','hbne4qxafjhp',1795860000000,'2026-11-28',0,'manual',NULL,0,NULL,'2026-12-24',NULL,NULL,0,'01a21fe1-a8ee-72de-8331-4ee75e2f8781','desk');
INSERT INTO "review" VALUES(256,'01a21fe1-a8f5-755b-b4c6-3e937ef4623d','ybhsskqsb2ht',1795860000000,'2026-11-28',0,'manual',NULL,0,NULL,'2026-12-24',NULL,NULL,0,'01a21fe1-a8ee-72de-8331-4ee75e2f8781','desk');
INSERT INTO "review" VALUES(257,'01a21fe1-a932-740a-9962-134a53878007','aaq2vdzjmzc6',1795860000000,'2026-11-28',0,'manual',NULL,0,NULL,'2026-11-29',NULL,NULL,0,'01a21fe1-a932-740a-9962-134a53878007','desk');
INSERT INTO "review" VALUES(258,'01a21fe1-a972-7b00-b7f8-1d2a439410f9','2qg7owrigkb4',1795860000000,'2026-11-28',0,'manual',NULL,0,NULL,NULL,NULL,NULL,0,'01a21fe1-a972-7b00-b7f8-1d2a439410f9','desk');
INSERT INTO "review" VALUES(259,'01a21fe1-a9c4-71df-9a13-630576c8a595','qht2qpl2dzaz',1795860000000,'2026-11-28',0,'graded',4,0,NULL,NULL,NULL,NULL,0,NULL,'desk');
INSERT INTO "review" VALUES(260,'01a21fe1-abcc-7528-a6e2-04fe287368b1','fny3uc2fy5oq',1795946400000,'2026-11-29',0,'graded',4,0,NULL,NULL,6,8.6894044614506682489e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(261,'01a21fe1-abfd-7c8c-b59a-7d6119f5a719','h2lgslpxwq57',1795946400000,'2026-11-29',0,'graded',4,0,NULL,NULL,6,8.6894044614506682489e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(262,'01a21fe1-ac2f-7a46-b60f-d4ef37ad9b85','3wtc74jn2occ',1795946400000,'2026-11-29',0,'graded',4,0,NULL,NULL,6,8.6894044614506682489e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(263,'01a21fe1-ac67-788f-902d-35d24c83d68c','irl3v3ii5d26',1795946400000,'2026-11-29',0,'graded',4,0,NULL,NULL,6,8.6894044614506682489e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(264,'01a21fe1-ac99-7129-b64c-a737f8342b2b','jgoeg7cq774e',1795946400000,'2026-11-29',0,'graded',4,0,NULL,NULL,1,4.30467210000000100045e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(265,'01a21fe1-accd-7e62-a53b-5d477abfb53a','ke3seourks4q',1795946400000,'2026-11-29',0,'graded',4,0,NULL,NULL,6,8.6894044614506682489e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(266,'01a21fe1-acfe-79f8-b482-e368bb1b6b41','fxhqsnhti6jz',1795946400000,'2026-11-29',0,'graded',4,0,NULL,NULL,6,8.6894044614506682489e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(267,'01a21fe1-ad2e-7868-af34-5176772d58d6','jccszatjhjgu',1795946400000,'2026-11-29',0,'graded',4,0,NULL,NULL,6,8.6894044614506682489e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(268,'01a21fe1-ad68-7b5b-a8ef-d09c289669d7','z2avyifbnchd',1795946400000,'2026-11-29',0,'graded',4,0,NULL,NULL,6,8.6894044614506682489e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(269,'01a21fe1-ada4-7959-ba82-e7c867e8d617','damariq5ce6s',1795946400000,'2026-11-29',0,'graded',4,0,NULL,NULL,1,4.30467210000000100045e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(270,'01a21fe1-ade4-754b-87b0-4227c5f8c287','vkybx7bi3iea',1795946400000,'2026-11-29',0,'graded',4,0,NULL,NULL,6,8.6894044614506682489e-01,0,NULL,'desk');
INSERT INTO "review" VALUES(271,'01a21fe1-ae2a-773d-9b61-a7f21e2e6f9c','4f3puf2ebvln',1795946400000,'2026-11-29',0,'graded',4,0,NULL,NULL,6,8.6894044614506682489e-01,0,NULL,'desk');
CREATE TABLE verdict (
	seq INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	act TEXT NOT NULL, 
	card TEXT NOT NULL, 
	at_ms INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	rule TEXT NOT NULL, 
	tier TEXT NOT NULL, 
	path TEXT NOT NULL, 
	"before" TEXT NOT NULL, 
	wording TEXT, 
	undoes TEXT, 
	after_review INTEGER NOT NULL, 
	CONSTRAINT pk_verdict PRIMARY KEY (seq), 
	CONSTRAINT ck_verdict_id CHECK (id <> ''), 
	CONSTRAINT ck_verdict_act CHECK (act <> ''), 
	CONSTRAINT ck_verdict_kind CHECK (kind IN ('accept', 'reject', 'edit', 'suspend', 'unsuspend', 'bury', 'flag', 'unflag', 'take', 'refuse', 'forget', 'undo')), 
	CONSTRAINT ck_verdict_tier CHECK (tier IN ('sure', 'unsure', 'flagged')), 
	CONSTRAINT ck_verdict_before CHECK (before IN ('active', 'draft', 'suspended', 'retired', 'rejected')), 
	CONSTRAINT ck_verdict_wording CHECK (wording IS NULL OR (json_valid(wording) AND json_type(wording) = 'array')), 
	CONSTRAINT ck_verdict_edited CHECK ((kind IN ('edit', 'take', 'refuse')) = (wording IS NOT NULL)), 
	CONSTRAINT ck_verdict_undoes CHECK ((kind = 'undo') = (undoes IS NOT NULL)), 
	CONSTRAINT ck_verdict_after_review CHECK (after_review >= 0), 
	CONSTRAINT uq_verdict_id UNIQUE (id), 
	CONSTRAINT fk_verdict_card FOREIGN KEY(card) REFERENCES card (id), 
	CONSTRAINT fk_verdict_undoes FOREIGN KEY(undoes) REFERENCES verdict (id)
)
 STRICT

;
INSERT INTO "verdict" VALUES(1,'01a21ef8-9934-7d20-97e5-7eb0c01d07b5','01a21ef8-9933-7e19-9214-314323339167','fny3uc2fy5oq',1795168800000,'accept','define.label','unsure','/place/of/the/sample/kitchen-and-code.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(2,'01a21ef8-9935-7770-83fe-4ee853cfcd75','01a21ef8-9933-7e19-9214-314323339167','zl4rimdgi3tr',1795168800000,'accept','table.cell','unsure','/place/of/the/sample/kitchen-and-code.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(3,'01a21ef8-9936-7e5e-aa31-5127c6d358a4','01a21ef8-9933-7e19-9214-314323339167','4utihu22ndou',1795168800000,'accept','cloze.predicate','unsure','/place/of/the/sample/kitchen-and-code.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(4,'01a21ef8-9937-7158-8d37-77ccb235e666','01a21ef8-9933-7e19-9214-314323339167','45dbie3ug5v5',1795168800000,'accept','define.label','unsure','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(5,'01a21ef8-9938-71a2-9c69-c2a90ed0ea07','01a21ef8-9933-7e19-9214-314323339167','x6da5ofxgjy3',1795168800000,'accept','list.label.part','unsure','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(6,'01a21ef8-9939-7a66-9900-a89e15aca3e5','01a21ef8-9933-7e19-9214-314323339167','6wdqu7ue3lw4',1795168800000,'accept','cloze.predicate','unsure','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(7,'01a21ef8-993a-782a-bd0f-c5f01509f835','01a21ef8-9933-7e19-9214-314323339167','hgsnm2lsdrs3',1795168800000,'accept','cue.purpose','unsure','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(8,'01a21ef8-993b-7c7a-a510-67f591a6f2fe','01a21ef8-9933-7e19-9214-314323339167','po3qrg2mutlq',1795168800000,'accept','list.label.part','unsure','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(9,'01a21ef8-993c-72e7-946b-3a94ff687b39','01a21ef8-9933-7e19-9214-314323339167','tddnag2o7pb3',1795168800000,'accept','define.label','unsure','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(10,'01a21ef8-993d-7794-841a-3eb5f226ec81','01a21ef8-9933-7e19-9214-314323339167','ivfo4mi5ilgi',1795168800000,'accept','cloze.equals','unsure','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(11,'01a21ef8-9980-719a-99ea-eb5724931972','01a21ef8-997f-76b1-a3c4-6fa321c6df8f','dywcg4wiqk3n',1795168800000,'reject','define.label','unsure','/place/of/the/sample/kitchen-and-code.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(12,'01a21ef8-9981-711c-8b15-0e13e9da43c5','01a21ef8-997f-76b1-a3c4-6fa321c6df8f','bfcemnexcrz6',1795168800000,'reject','cue.leads','unsure','/place/of/the/sample/kitchen-and-code.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(13,'01a21ef8-9982-7257-baaf-278054a83645','01a21ef8-997f-76b1-a3c4-6fa321c6df8f','ke25y72jh2vg',1795168800000,'reject','define.label','unsure','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(14,'01a21ef8-9983-75e6-8cb6-f82fc3807592','01a21ef8-997f-76b1-a3c4-6fa321c6df8f','uaup7titd6el',1795168800000,'reject','list.points','flagged','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(15,'01a21ef8-9984-7a29-b6dc-6cc3bacbe64c','01a21ef8-997f-76b1-a3c4-6fa321c6df8f','nurckqr26qtl',1795168800000,'reject','cloze.named','unsure','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(16,'01a21ef8-99b3-71c6-bbe8-c1a317a67683','01a21ef8-99b2-702b-89c5-62a69082eb0b','hcgbi5fufrdh',1795168800000,'flag','cloze.predicate','unsure','/place/of/the/sample/kitchen-and-code.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(17,'01a21ef8-99b4-7ebc-99af-11ade56db2d1','01a21ef8-99b2-702b-89c5-62a69082eb0b','podkhpjmx6qa',1795168800000,'flag','list.label','unsure','/place/of/the/sample/kitchen-and-code.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(18,'01a21ef8-99b5-7e66-a1a8-c31afa0b6765','01a21ef8-99b2-702b-89c5-62a69082eb0b','ewalzoucl2zg',1795168800000,'flag','verb.purpose','unsure','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(19,'01a21ef8-99b6-7571-bc05-56ba76fe052f','01a21ef8-99b2-702b-89c5-62a69082eb0b','xv646yt3fkgc',1795168800000,'flag','number.gap','unsure','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(20,'01a21ef8-99b7-7bd0-b9ab-2255d987dde5','01a21ef8-99b2-702b-89c5-62a69082eb0b','ttph5k4uw2j4',1795168800000,'flag','cloze.named','unsure','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,0);
INSERT INTO "verdict" VALUES(21,'01a21ef8-c559-777f-90a3-46eaf7385830','01a21ef8-c558-762d-b929-585813bef488','irl3v3ii5d26',1795255200000,'edit','number.gap','sure','/place/of/the/sample/kitchen-and-code.md','active','["面包 · 天然酵种 · 养种的步骤 · 连喂7天：直到 ____ 内能涨到2倍", "4小时", "log"]',NULL,202);
INSERT INTO "verdict" VALUES(22,'01a21ef8-c5aa-7154-a990-f286fa0ef8f6','01a21ef8-c5a9-7a5a-a9af-ea0f22ac6565','zl4rimdgi3tr',1795255200000,'edit','table.cell','unsure','/place/of/the/sample/kitchen-and-code.md','active','["Notes on hash tables: What is the lookup of red-black tree?", "O(log n)", "log"]',NULL,202);
INSERT INTO "verdict" VALUES(23,'01a21ef8-c604-7d48-9021-17fa32b9b4ee','01a21ef8-c603-72f2-957f-0f84b5bde53a','cz5pwysx3fhl',1795255200000,'edit','number.gap','sure','/place/of/the/sample/kitchen-and-code.md','active','["Photography: A full-frame sensor measures 36 by ____ , and an APS-C sensor has a crop factor of 1.5", "24 mm", "log"]',NULL,202);
INSERT INTO "verdict" VALUES(24,'01a21ef8-c64b-7a79-89a0-9a91a164c14a','01a21ef8-c64a-72e1-8cce-4000141021c4','sv2ldp34k4ac',1795255200000,'edit','list.points','sure','/place/of/the/sample/llm-papers.md','active','["李沐：单卡、多卡 Bert/GPT-2 性能对比：多卡并行的三种方式是哪些？（3 项）", "数据并行（Megatron）\nTensor并行\nZeRO", "log"]',NULL,202);
INSERT INTO "verdict" VALUES(25,'01a21ef8-c6ab-79a0-b4d0-d8107b23c4f8','01a21ef8-c6aa-71d1-a839-ba8e81608663','eweooqepqsnq',1795255200000,'edit','cue.cause','sure','/place/of/the/sample/llm-papers.md','active','["HELM：摘要题人人考砸的原因： ____", "数据集里参考摘要的标注质量本身就不高（作者的推测）", "log"]',NULL,202);
INSERT INTO "verdict" VALUES(26,'01a21ef8-c6fd-73cf-ac7b-3a856fdcb5b6','01a21ef8-c6fc-7098-9d5d-cbbce873b92e','uocpru5lssoj',1795255200000,'edit','define.label','sure','/place/of/the/sample/llm-papers.md','active','["Bert：前后都看的代价是什么？", "机器翻译做不了，文本摘要这类生成也吃力", "log"]',NULL,202);
INSERT INTO "verdict" VALUES(27,'01a21ef8-c745-74a8-8cb9-86c49de72344','01a21ef8-c744-7e16-8a60-3010f5e5fea6','u2n2aa7s3xwx',1795255200000,'edit','number.gap','sure','/place/of/the/sample/llm-papers.md','active','["InstructGPT · 局限性：标注靠大约 ____ 合同工，数据难免有 bias", "40个", "log"]',NULL,202);
INSERT INTO "verdict" VALUES(28,'01a21ef8-c78c-7f22-a7b9-5d88af5d57c7','01a21ef8-c78b-79b0-a75b-b9fa581c2cce','vi4jyluzuhdx',1795255200000,'edit','list.numbered','sure','/place/of/the/sample/llm-papers.md','active','["GPT1：无监督预训练有哪些难点？（2 项）", "选什么目标函数\n学来的表示如何迁移给下游", "log"]',NULL,202);
INSERT INTO "verdict" VALUES(29,'01a21ef8-c7c6-78aa-9dcf-4390af67b2ce','01a21ef8-c7c5-7dcc-b390-8f8f44d200e9','gz2cpmq2snph',1795255200000,'edit','list.composed','sure','/place/of/the/sample/llm-papers.md','active','["GPT-4 Technical Report：安全训练由哪几部分构成？（2 项）", "RLHF\nRBRMs", "log"]',NULL,202);
INSERT INTO "verdict" VALUES(30,'01a21ef8-c7fe-7d8d-987b-09ed3479cd6f','01a21ef8-c7fd-734f-b8ba-0f2e0be080fc','jgoeg7cq774e',1795255200000,'flag','number.gap','sure','/place/of/the/sample/kitchen-and-code.md','active',NULL,NULL,202);
INSERT INTO "verdict" VALUES(31,'01a21ef8-c7ff-7503-9bf4-8805f21f5552','01a21ef8-c7fd-734f-b8ba-0f2e0be080fc','23bapuc7k5oi',1795255200000,'flag','list.label','sure','/place/of/the/sample/kitchen-and-code.md','active',NULL,NULL,202);
INSERT INTO "verdict" VALUES(32,'01a21ef8-c800-71d8-a8a7-5e8201fedfad','01a21ef8-c7fd-734f-b8ba-0f2e0be080fc','f3lc24l2nlyk',1795255200000,'flag','list.figures','sure','/place/of/the/sample/llm-papers.md','active',NULL,NULL,202);
INSERT INTO "verdict" VALUES(33,'01a21ef8-c801-7603-9558-be9af430e2a2','01a21ef8-c7fd-734f-b8ba-0f2e0be080fc','dp224deghh7z',1795255200000,'flag','number.gap','sure','/place/of/the/sample/llm-papers.md','active',NULL,NULL,202);
INSERT INTO "verdict" VALUES(34,'01a21ef8-c802-741b-9ea4-046b57fcaee1','01a21ef8-c7fd-734f-b8ba-0f2e0be080fc','xln3zj5g6jzd',1795255200000,'flag','list.label','sure','/place/of/the/sample/llm-papers.md','active',NULL,NULL,202);
INSERT INTO "verdict" VALUES(35,'01a21ef8-c803-72b6-8fcb-bf5059a2c575','01a21ef8-c7fd-734f-b8ba-0f2e0be080fc','u2n2aa7s3xwx',1795255200000,'flag','number.gap','sure','/place/of/the/sample/llm-papers.md','active',NULL,NULL,202);
INSERT INTO "verdict" VALUES(36,'01a21ef8-c804-7889-97c3-5eb36478cff8','01a21ef8-c7fd-734f-b8ba-0f2e0be080fc','236cxk6izewq',1795255200000,'flag','list.bracket','sure','/place/of/the/sample/llm-papers.md','active',NULL,NULL,202);
INSERT INTO "verdict" VALUES(37,'01a21ef8-c805-7f76-8b3f-8aba9da4f9b9','01a21ef8-c7fd-734f-b8ba-0f2e0be080fc','ivfo4mi5ilgi',1795255200000,'flag','cloze.equals','unsure','/place/of/the/sample/llm-papers.md','active',NULL,NULL,202);
INSERT INTO "verdict" VALUES(38,'01a21ef8-c845-7ff0-841e-9e2afe726a27','01a21ef8-c844-7600-a3fe-037c9b43424c','ke3seourks4q',1795255200000,'suspend','list.label','sure','/place/of/the/sample/kitchen-and-code.md','active',NULL,NULL,202);
INSERT INTO "verdict" VALUES(39,'01a21ef8-c846-7b67-b88e-0522e3f9d6ed','01a21ef8-c844-7600-a3fe-037c9b43424c','52cbxdyf75ll',1795255200000,'suspend','written.inline','sure','/place/of/the/sample/kitchen-and-code.md','active',NULL,NULL,202);
INSERT INTO "verdict" VALUES(40,'01a21ef8-c847-70c9-a427-a8875c87ef56','01a21ef8-c844-7600-a3fe-037c9b43424c','hqymax35kg2t',1795255200000,'suspend','define.below','sure','/place/of/the/sample/llm-papers.md','active',NULL,NULL,202);
INSERT INTO "verdict" VALUES(41,'01a21ef8-c848-7a4c-97b9-af24264b7758','01a21ef8-c844-7600-a3fe-037c9b43424c','xln3zj5g6jzd',1795255200000,'suspend','list.label','sure','/place/of/the/sample/llm-papers.md','active',NULL,NULL,202);
INSERT INTO "verdict" VALUES(42,'01a21ef8-c849-72de-a74f-34d61502eeda','01a21ef8-c844-7600-a3fe-037c9b43424c','d5ezunwiv3a6',1795255200000,'suspend','number.gap','sure','/place/of/the/sample/llm-papers.md','active',NULL,NULL,202);
INSERT INTO "verdict" VALUES(43,'01a21ef8-c84a-70cd-9e61-bcc42cb510cc','01a21ef8-c844-7600-a3fe-037c9b43424c','jgk7zzbuqghh',1795255200000,'suspend','list.label','sure','/place/of/the/sample/llm-papers.md','active',NULL,NULL,202);
INSERT INTO "verdict" VALUES(44,'01a21ef8-c94a-78b7-871c-a158476a443c','01a21ef8-c949-7549-bc6c-05002833d812','vi5rtt6rqejf',1795255200000,'accept','cue.because','unsure','/place/of/the/sample/kitchen-and-code.md','draft',NULL,NULL,202);
INSERT INTO "verdict" VALUES(45,'01a21ef8-c94b-79b1-b010-27799ffe450f','01a21ef8-c949-7549-bc6c-05002833d812','aawo7ldq6sbm',1795255200000,'accept','table.cell','unsure','/place/of/the/sample/kitchen-and-code.md','draft',NULL,NULL,202);
INSERT INTO "verdict" VALUES(46,'01a21ef8-c94c-7ef8-8367-f3f87f9ea450','01a21ef8-c949-7549-bc6c-05002833d812','l35acyypx3jn',1795255200000,'accept','define.label','unsure','/place/of/the/sample/kitchen-and-code.md','draft',NULL,NULL,202);
INSERT INTO "verdict" VALUES(47,'01a21ef8-c94d-7d55-8620-46564fc120bb','01a21ef8-c949-7549-bc6c-05002833d812','wa6mbemjybws',1795255200000,'accept','list.label','flagged','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,202);
INSERT INTO "verdict" VALUES(48,'01a21ef8-c94e-7065-a2fa-03157d98f8c4','01a21ef8-c949-7549-bc6c-05002833d812','dxz6uu5lzcgs',1795255200000,'accept','define.label','flagged','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,202);
INSERT INTO "verdict" VALUES(49,'01a21ef8-c94f-74d7-926e-2fc55c3b65f6','01a21ef8-c949-7549-bc6c-05002833d812','sr6cnpvedsdv',1795255200000,'accept','list.sum','flagged','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,202);
INSERT INTO "verdict" VALUES(50,'01a21ef8-c950-7fd4-83f1-430fa79da8b1','01a21ef8-c949-7549-bc6c-05002833d812','6cxu4sy5nxtz',1795255200000,'accept','across.parameters','unsure','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,202);
INSERT INTO "verdict" VALUES(51,'01a21ef8-c951-7c4e-ac72-615fd25ffbde','01a21ef8-c949-7549-bc6c-05002833d812','ik4zbmb6lhvm',1795255200000,'accept','cloze.named','unsure','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,202);
INSERT INTO "verdict" VALUES(52,'01a21ef8-c952-71ab-af21-92da83d75ef3','01a21ef8-c949-7549-bc6c-05002833d812','sgzqhgvddbsd',1795255200000,'accept','define.head','unsure','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,202);
INSERT INTO "verdict" VALUES(53,'01a21ef8-c953-7c35-ad9a-d53871ec98a0','01a21ef8-c949-7549-bc6c-05002833d812','nkx522axt2yp',1795255200000,'accept','list.points.part','unsure','/place/of/the/sample/llm-papers.md','draft',NULL,NULL,202);
INSERT INTO "verdict" VALUES(54,'01a21fe1-8e8c-70e7-840e-1f2d5699b09f','01a21fe1-8e8b-76af-8773-8ed859f799f0','7xci6drekq6p',1795514400000,'accept','define.label','unsure','/place/of/the/sample/rowing.md','draft',NULL,NULL,202);
INSERT INTO "verdict" VALUES(55,'01a21fe1-8e8d-7153-8461-f111be99f6d9','01a21fe1-8e8b-76af-8773-8ed859f799f0','jouemjyzfobk',1795514400000,'accept','define.heading','unsure','/place/of/the/sample/rowing.md','draft',NULL,NULL,202);
INSERT INTO "verdict" VALUES(56,'01a21fe1-8e8e-713e-a5ce-add8cded2111','01a21fe1-8e8b-76af-8773-8ed859f799f0','xpfb4vklkc5k',1795514400000,'accept','list.label.part','unsure','/place/of/the/sample/rowing.md','draft',NULL,NULL,202);
INSERT INTO "verdict" VALUES(57,'01a21fe1-8e8f-7a21-ac32-b453d74ad78c','01a21fe1-8e8b-76af-8773-8ed859f799f0','5xbfghypchhc',1795514400000,'accept','list.label.part','unsure','/place/of/the/sample/rowing.md','draft',NULL,NULL,202);
INSERT INTO "verdict" VALUES(58,'01a21fe1-8f0a-751f-9c13-cf80e0659c2e','01a21fe1-8f09-78d3-b7fc-37a495e72efd','fyukme4wgew2',1795514400000,'reject','table.cell','unsure','/place/of/the/sample/rowing.md','draft',NULL,NULL,202);
INSERT INTO "verdict" VALUES(59,'01a21fe1-8f0b-744b-9b04-7389ff69fe81','01a21fe1-8f09-78d3-b7fc-37a495e72efd','662klnvfmioe',1795514400000,'reject','list.names','unsure','/place/of/the/sample/rowing.md','draft',NULL,NULL,202);
INSERT INTO "verdict" VALUES(60,'01a21fe1-95b2-7cd9-96ab-fee14c9e2095','01a21fe1-95b1-7f9f-8296-1013a1b4507a','yzfqxvunfhxj',1795514400000,'accept','list.label','unsure','/place/of/the/sample/woodwork.md','draft',NULL,NULL,220);
INSERT INTO "verdict" VALUES(61,'01a21fe1-95b3-7ffb-a975-d0bd56947fc2','01a21fe1-95b1-7f9f-8296-1013a1b4507a','p37jpx7nnevv',1795514400000,'accept','list.label','unsure','/place/of/the/sample/woodwork.md','draft',NULL,NULL,220);
INSERT INTO "verdict" VALUES(62,'01a21fe1-964c-7ca3-9cde-9f5d60425da3','01a21fe1-9644-7b18-9535-7b0afc4c94db','p37jpx7nnevv',1795514400000,'undo','list.label','unsure','/place/of/the/sample/woodwork.md','active',NULL,'01a21fe1-95b3-7ffb-a975-d0bd56947fc2',220);
INSERT INTO "verdict" VALUES(63,'01a21fe1-964f-7263-aa88-c4ee2347be03','01a21fe1-9644-7b18-9535-7b0afc4c94db','yzfqxvunfhxj',1795514400000,'undo','list.label','unsure','/place/of/the/sample/woodwork.md','active',NULL,'01a21fe1-95b2-7cd9-96ab-fee14c9e2095',220);
INSERT INTO "verdict" VALUES(64,'01a21fe1-9b84-7f54-aeeb-6b40636d06df','01a21fe1-9b83-76b5-8bfd-3f4a1185031c','7xci6drekq6p',1795600800000,'edit','define.label','unsure','/place/of/the/sample/rowing.md','active','["划船 · 双桨入门：抓水是什么？", "桨叶转正之后一次吃住水的动作", "log"]',NULL,240);
INSERT INTO "verdict" VALUES(65,'01a21fe1-9be8-7e31-a055-79f75166a0cc','01a21fe1-9be7-7de8-bc92-112be435f78f','sk4wtxxxvhqw',1795600800000,'edit','number.gap','sure','/place/of/the/sample/rowing.md','active','["划船 · 双桨入门：一艘单人艇长 ____ ，重14公斤", "8.2米", "log"]',NULL,240);
INSERT INTO "verdict" VALUES(66,'01a21fe1-9c30-7722-ba81-17cc61f1a30d','01a21fe1-9c2f-79e8-9baf-ee42d53ae7ec','i4qgdkamsdcx',1795600800000,'edit','written.qa','sure','/place/of/the/sample/rowing.md','active','["为什么回桨要比拉桨慢？", "让船自己滑行，身体才有时间放松", "log"]',NULL,240);
INSERT INTO "verdict" VALUES(67,'01a21fe1-9c66-796a-a8da-2fba86bfd74d','01a21fe1-9c65-71d5-80c0-29e7c0b4cd5c','u2qejaonyxzt',1795600800000,'edit','written.qa','sure','/place/of/the/sample/rowing.md','active','["桨柄两手怎么交错？", "左手在上，右手在下", "log"]',NULL,240);
INSERT INTO "verdict" VALUES(68,'01a21fe1-9cd0-77f4-a8a9-933ea26e2063','01a21fe1-9cb2-75e5-98fc-4df4be8c422c','u2qejaonyxzt',1795600800000,'undo','written.qa','sure','/place/of/the/sample/rowing.md','active',NULL,'01a21fe1-9c66-796a-a8da-2fba86bfd74d',240);
INSERT INTO "verdict" VALUES(69,'01a21fe1-9f50-7a5c-b2f8-1ac02ee1570a','01a21fe1-9f3e-7596-9395-a71317d61f0a','b53datucf42c',1795773600000,'suspend','number.gaps','sure','/place/of/the/sample/woodwork.md','active',NULL,NULL,247);
INSERT INTO "verdict" VALUES(70,'01a21fe1-9f9e-7ac2-b724-d2f7e6891272','01a21fe1-9f96-7d51-a0ce-4c6f3594b483','lqcohalv5vse',1795773600000,'suspend','written.qa','sure','/place/of/the/sample/woodwork.md','active',NULL,NULL,248);
INSERT INTO "verdict" VALUES(71,'01a21fe1-9feb-7211-b06b-e2766f6880fc','01a21fe1-9fdf-722f-adb0-efaa20e5e94a','y75ubpihunaj',1795773600000,'suspend','list.label','sure','/place/of/the/sample/rowing.md','active',NULL,NULL,249);
INSERT INTO "verdict" VALUES(72,'01a21fe1-a02d-7d18-9b82-773ae0e5ccb9','01a21fe1-a026-76d4-a785-50b2538e7e7c','7xci6drekq6p',1795773600000,'suspend','define.label','unsure','/place/of/the/sample/rowing.md','active',NULL,NULL,250);
INSERT INTO "verdict" VALUES(73,'01a21fe1-a0a3-7ac8-bbea-25ae72fa32e3','01a21fe1-a0a2-7f1e-9ca6-4484e2b1e144','j7ygiyml3iod',1795773600000,'take','number.gap','sure','/place/of/the/sample/llm-papers.md','active','["Bert：微调，一块 TPU 最多跑 ____ 就够", "1小时", "earlier", "{\"kind\": \"number\", \"question\": \"Bert：微调，一块 TPU 最多跑 ____ 就够\", \"answer\": \"1小时\", \"items\": null, \"source\": [\"/place/of/the/sample/llm-papers.md\", 88, 88], \"entry\": [\"2023-06-06\", \"Bert: Pre-training of Deep Bidirectional Transformers for Language Understanding\"], \"deck\": \"llm-papers\", \"rule\": \"number.gap\", \"quote\": \"    7，微调，一块 TPU 最多跑 1小时就够，却在 11个任务上刷新 SOTA  \", \"sure\": true, \"flags\": [], \"also\": []}"]',NULL,250);
INSERT INTO "verdict" VALUES(74,'01a21fe1-a124-73a3-b768-6ad69b33570c','01a21fe1-a11d-7005-9805-0c16f100a495','j7ygiyml3iod',1795773600000,'undo','number.gap','sure','/place/of/the/sample/llm-papers.md','active',NULL,'01a21fe1-a0a3-7ac8-bbea-25ae72fa32e3',250);
INSERT INTO "verdict" VALUES(75,'01a21fe1-a157-7253-8bbe-34f763e89279','01a21fe1-a156-7076-ab61-5f7bbb6194eb','2djm7fxhhvsf',1795773600000,'refuse','number.gap','sure','/place/of/the/sample/llm-papers.md','active','["Bert：微调，一块 TPU 最多跑 1小时就够，却在 ____ 任务上刷新 SOTA", "11个"]',NULL,250);
INSERT INTO "verdict" VALUES(76,'01a21fe1-a1b3-7eab-9eaf-de37a113e0c0','01a21fe1-a1ab-7c33-ac3f-9b5fc9ef5beb','2djm7fxhhvsf',1795773600000,'undo','number.gap','sure','/place/of/the/sample/llm-papers.md','active',NULL,'01a21fe1-a157-7253-8bbe-34f763e89279',250);
INSERT INTO "verdict" VALUES(77,'01a21fe1-a1ef-7dab-9854-f9bb934e346a','01a21fe1-a1ee-7942-aeda-36c7b24da667','jouemjyzfobk',1795773600000,'suspend','define.heading','unsure','/place/of/the/sample/rowing.md','active',NULL,NULL,250);
INSERT INTO "verdict" VALUES(78,'01a21fe1-a257-7e5d-8c56-1621b9cef496','01a21fe1-a254-7db1-9439-f385ad7abca9','jouemjyzfobk',1795773600000,'undo','define.heading','unsure','/place/of/the/sample/rowing.md','suspended',NULL,'01a21fe1-a1ef-7dab-9854-f9bb934e346a',250);
INSERT INTO "verdict" VALUES(79,'01a21fe1-a2a0-736e-a0d9-a57fa8223837','01a21fe1-a29f-7ae2-af73-97d115d54d1f','xpfb4vklkc5k',1795773600000,'bury','list.label.part','unsure','/place/of/the/sample/rowing.md','active',NULL,NULL,250);
INSERT INTO "verdict" VALUES(80,'01a21fe1-a304-7cd9-8c7c-a34ce041bc2e','01a21fe1-a2f8-7dca-b7fd-bfc78f7c22f7','xpfb4vklkc5k',1795773600000,'undo','list.label.part','unsure','/place/of/the/sample/rowing.md','active',NULL,'01a21fe1-a2a0-736e-a0d9-a57fa8223837',250);
INSERT INTO "verdict" VALUES(81,'01a21fe1-a33e-78f7-b9d0-2873cb564855','01a21fe1-a33d-7f8b-baba-38221c245c1a','5xbfghypchhc',1795773600000,'flag','list.label.part','unsure','/place/of/the/sample/rowing.md','active',NULL,NULL,250);
INSERT INTO "verdict" VALUES(82,'01a21fe1-a3b1-7ec7-93f3-f84ba094a8d6','01a21fe1-a3a8-7315-9aaa-0ccd2b99d286','5xbfghypchhc',1795773600000,'undo','list.label.part','unsure','/place/of/the/sample/rowing.md','active',NULL,'01a21fe1-a33e-78f7-b9d0-2873cb564855',250);
INSERT INTO "verdict" VALUES(83,'01a21fe1-a41e-745a-b11b-a8e0280f8c7e','01a21fe1-a41d-7f50-97d1-7512bd6ba5c0','vbrdg2ypzol4',1795773600000,'forget','define.label','unsure','/place/of/the/sample/sailing.md','draft',NULL,NULL,250);
INSERT INTO "verdict" VALUES(84,'01a21fe1-a41f-7ccc-8d28-01b031841ab3','01a21fe1-a41d-7f50-97d1-7512bd6ba5c0','qht2qpl2dzaz',1795773600000,'forget','written.qa','sure','/place/of/the/sample/sailing.md','active',NULL,NULL,250);
INSERT INTO "verdict" VALUES(85,'01a21fe1-a473-755a-bb9f-4694f655d318','01a21fe1-a467-7412-a406-0ad458de3585','qht2qpl2dzaz',1795773600000,'undo','written.qa','sure','/place/of/the/sample/sailing.md','retired',NULL,'01a21fe1-a41f-7ccc-8d28-01b031841ab3',250);
INSERT INTO "verdict" VALUES(86,'01a21fe1-a479-75b7-98ba-3dbb7b79a811','01a21fe1-a467-7412-a406-0ad458de3585','vbrdg2ypzol4',1795773600000,'undo','define.label','unsure','/place/of/the/sample/sailing.md','retired',NULL,'01a21fe1-a41e-745a-b11b-a8e0280f8c7e',250);
INSERT INTO "verdict" VALUES(87,'01a21fe1-a4ef-7be6-83ca-bf5a7513f3d6','01a21fe1-a4ee-791e-a699-55c4c4ca6ae0','ke3seourks4q',1795773600000,'unsuspend','list.label','sure','/place/of/the/sample/kitchen-and-code.md','suspended',NULL,NULL,250);
INSERT INTO "verdict" VALUES(88,'01a21fe1-a5c2-76f2-8786-fa91fe80df52','01a21fe1-a5bb-7f0a-932b-bffa986a6e87','ke3seourks4q',1795773600000,'undo','list.label','sure','/place/of/the/sample/kitchen-and-code.md','active',NULL,'01a21fe1-a4ef-7be6-83ca-bf5a7513f3d6',250);
INSERT INTO "verdict" VALUES(89,'01a21fe1-a73b-740b-b766-a15ea8ef67de','01a21fe1-a73a-768f-a5e7-f430b7132fb5','j7ygiyml3iod',1795860000000,'take','number.gap','sure','/place/of/the/sample/llm-papers.md','active','["Bert：微调，一块 TPU 最多跑 ____ 就够", "1小时", "earlier", "{\"kind\": \"number\", \"question\": \"Bert：微调，一块 TPU 最多跑 ____ 就够\", \"answer\": \"1小时\", \"items\": null, \"source\": [\"/place/of/the/sample/llm-papers.md\", 88, 88], \"entry\": [\"2023-06-06\", \"Bert: Pre-training of Deep Bidirectional Transformers for Language Understanding\"], \"deck\": \"llm-papers\", \"rule\": \"number.gap\", \"quote\": \"    7，微调，一块 TPU 最多跑 1小时就够，却在 11个任务上刷新 SOTA  \", \"sure\": true, \"flags\": [], \"also\": []}"]',NULL,254);
INSERT INTO "verdict" VALUES(90,'01a21fe1-a799-76fa-8656-1a9c819cc630','01a21fe1-a798-75a1-83c0-02d589f47cb5','2djm7fxhhvsf',1795860000000,'refuse','number.gap','sure','/place/of/the/sample/llm-papers.md','active','["Bert：微调，一块 TPU 最多跑 1小时就够，却在 ____ 任务上刷新 SOTA", "11个"]',NULL,254);
INSERT INTO "verdict" VALUES(91,'01a21fe1-a7eb-787e-b73e-13c38f95358c','01a21fe1-a7ea-730e-916a-f68307f9dd7a','jouemjyzfobk',1795860000000,'suspend','define.heading','unsure','/place/of/the/sample/rowing.md','active',NULL,NULL,254);
INSERT INTO "verdict" VALUES(92,'01a21fe1-a7ec-77c4-8387-a7b30bb12fff','01a21fe1-a7ea-730e-916a-f68307f9dd7a','xpfb4vklkc5k',1795860000000,'suspend','list.label.part','unsure','/place/of/the/sample/rowing.md','active',NULL,NULL,254);
INSERT INTO "verdict" VALUES(93,'01a21fe1-a838-7a92-9525-3a8633032d49','01a21fe1-a837-753e-a178-a1218e52b65f','ke3seourks4q',1795860000000,'unsuspend','list.label','sure','/place/of/the/sample/kitchen-and-code.md','suspended',NULL,NULL,254);
INSERT INTO "verdict" VALUES(94,'01a21fe1-a87b-7ac1-8404-7be57eb2d6e8','01a21fe1-a87a-774c-998e-9155ad820cd2','5xbfghypchhc',1795860000000,'flag','list.label.part','unsure','/place/of/the/sample/rowing.md','active',NULL,NULL,254);
INSERT INTO "verdict" VALUES(95,'01a21fe1-a87c-709b-bfa9-8cc15fa2ca5d','01a21fe1-a87a-774c-998e-9155ad820cd2','aaq2vdzjmzc6',1795860000000,'flag','number.gaps','sure','/place/of/the/sample/woodwork.md','active',NULL,NULL,254);
INSERT INTO "verdict" VALUES(96,'01a21fe1-a8b3-7fc7-85a6-9425b24da396','01a21fe1-a8b2-7abb-bc8f-de37659851b8','aaq2vdzjmzc6',1795860000000,'unflag','number.gaps','sure','/place/of/the/sample/woodwork.md','active',NULL,NULL,254);
INSERT INTO "verdict" VALUES(97,'01a21fe1-aa18-75ce-8913-16240864d27c','01a21fe1-aa13-727f-bac0-2fef0604847f','vbrdg2ypzol4',1795860000000,'forget','define.label','unsure','/place/of/the/sample/sailing.md','draft',NULL,NULL,259);
INSERT INTO "verdict" VALUES(98,'01a21fe1-aa19-7517-8f0d-a7aaece54710','01a21fe1-aa13-727f-bac0-2fef0604847f','qht2qpl2dzaz',1795860000000,'forget','written.qa','sure','/place/of/the/sample/sailing.md','active',NULL,NULL,259);
INSERT INTO "verdict" VALUES(99,'01a21fe1-aa5e-77a8-bc97-8325fb0596df','01a21fe1-aa5d-7610-84f9-946725deb275','kyxa6b4dt26d',1795860000000,'reject','written.qa','sure','/place/of/the/sample/rowing.md','active',NULL,NULL,259);
INSERT INTO "verdict" VALUES(100,'01a21fe1-aaa7-78fd-b695-3cc182e6f8d0','01a21fe1-aaa6-73a9-8d64-8101b62a3c9b','b53datucf42c',1795860000000,'edit','number.gaps','sure','/place/of/the/sample/woodwork.md','suspended','["木工 · 榫卯：橡木的含水率要降到 ____ 到 ____ 才能用", "8%；12%", "log"]',NULL,259);
INSERT INTO "verdict" VALUES(101,'01a21fe1-aaeb-7265-9434-88ae4dad2307','01a21fe1-aaea-74df-9652-6081d8374209','i4qgdkamsdcx',1795860000000,'bury','written.qa','sure','/place/of/the/sample/rowing.md','active',NULL,NULL,259);
INSERT INTO "verdict" VALUES(102,'01a21fe1-ab3d-7dd0-860b-f59b35cf5951','01a21fe1-ab3c-7298-8d11-7a37a4f097e9','txchv2ac3n5y',1795946400000,'bury','number.gap','sure','/place/of/the/sample/rowing.md','active',NULL,NULL,259);
INSERT INTO "verdict" VALUES(103,'01a21fe1-ab3e-724e-9164-1dbe0d53d9d0','01a21fe1-ab3c-7298-8d11-7a37a4f097e9','aaq2vdzjmzc6',1795946400000,'bury','number.gaps','sure','/place/of/the/sample/woodwork.md','active',NULL,NULL,259);
CREATE INDEX ix_review_card ON review (card, kind, grade, scheduled, duration_ms);
CREATE INDEX ix_review_undoes ON review (undoes);
CREATE TRIGGER review_no_delete BEFORE DELETE ON review BEGIN SELECT RAISE(ABORT, 'reviews are only ever added'); END;
CREATE INDEX ix_card_former ON card (id) WHERE former IS NOT NULL;
CREATE INDEX ix_memory_due ON memory (due);
CREATE INDEX ix_memory_reviewed ON memory (reviewed);
CREATE TRIGGER review_no_update BEFORE UPDATE ON review BEGIN SELECT RAISE(ABORT, 'reviews are only ever added'); END;
CREATE INDEX ix_review_day ON review (day, kind, grade, scheduled, duration_ms, at_ms);
CREATE INDEX ix_card_newer ON card (id) WHERE newer IS NOT NULL;
CREATE INDEX ix_verdict_act ON verdict (act);
CREATE INDEX ix_verdict_undoes ON verdict (undoes);
CREATE TRIGGER verdict_no_update BEFORE UPDATE ON verdict BEGIN SELECT RAISE(ABORT, 'verdicts are only ever added'); END;
CREATE TRIGGER verdict_no_delete BEFORE DELETE ON verdict BEGIN SELECT RAISE(ABORT, 'verdicts are only ever added'); END;
COMMIT;
