"""Notes in many languages, written for these tests, and the encodings that can carry them."""

from collections.abc import Iterator

NOTES = {
    "zh-Hans": """\
## 2026.3.4 数据库
事务的四个特性：原子性、一致性、隔离性、持久性
1，读未提交会看到别人还没写完的内容
2，可重复读在 MySQL 里是默认级别
B+ 树的叶子节点之间有指针，所以范围查询很快
索引不是越多越好：每次写入都要一起更新
| 锁 | 什么时候用 |
| 行锁 | 只改一行的时候 |
《操作系统导论》第 5 章讲进程怎么切换
缓存穿透是指查询一个根本不存在的键，请求直接打到磁盘
今天试了一下 `EXPLAIN`，发现少了一个联合索引
咖啡因在体内的半衰期大约是 5 小时
明天把剩下的两节看完
""",
    "zh-Hant": """\
## 2026.3.4 資料庫
交易的四個特性：原子性、一致性、隔離性、持久性
1，讀取未提交會看到別人還沒寫完的內容
2，可重複讀在 MySQL 裡是預設的層級
B+ 樹的葉節點之間有指標，所以範圍查詢很快
索引並不是越多越好：每次寫入都要一起更新
| 鎖 | 什麼時候用 |
| 列鎖 | 只改一列的時候 |
《作業系統導論》第五章講行程怎麼切換
快取穿透是指查詢一個根本不存在的鍵，請求直接打到磁碟
今天試了一下 `EXPLAIN`，發現少了一個複合索引
咖啡因在體內的半衰期大約是五小時
明天把剩下的兩節看完
""",
    "ja": """\
## 2026.3.4 データベース
トランザクションには四つの性質がある：原子性、一貫性、独立性、永続性
1. 未コミット読み取りでは、書きかけの値が見えてしまう
2. MySQL の既定は「繰り返し可能な読み取り」である
B+ 木の葉はつながっているので、範囲検索が速い
索引は多ければよいというものではない。書き込みのたびに更新が要る
| ロック | いつ使うか |
| 行ロック | 一行だけを変えるとき |
『オペレーティングシステム入門』の第五章はプロセスの切り替えについて
キャッシュに無いキーばかり聞かれると、すべてディスクまで届く
今日は `EXPLAIN` を試して、複合索引が足りないことに気づいた
カフェインの半減期はおよそ五時間
明日は残りの二節を読む
""",
    "ko": """\
## 2026.3.4 데이터베이스
트랜잭션의 네 가지 성질: 원자성, 일관성, 격리성, 지속성
1. 커밋되지 않은 읽기는 아직 쓰는 중인 값을 보여 준다
2. MySQL의 기본 격리 수준은 반복 가능한 읽기이다
B+ 트리의 잎은 서로 이어져 있어서 범위 검색이 빠르다
인덱스는 많을수록 좋은 것이 아니다. 쓸 때마다 함께 고쳐야 한다
| 잠금 | 언제 쓰는가 |
| 행 잠금 | 한 줄만 바꿀 때 |
운영체제 책 5장은 프로세스를 어떻게 바꾸는지 설명한다
없는 키를 계속 물으면 요청이 모두 디스크까지 내려간다
오늘 `EXPLAIN`을 써 보고 복합 인덱스가 빠진 것을 알았다
카페인의 반감기는 약 다섯 시간이다
내일은 남은 두 절을 마저 읽자
""",
    "ru": """\
## 2026.3.4 Базы данных
У транзакции четыре свойства: атомарность, согласованность, изоляция, долговечность
1. Грязное чтение показывает то, что ещё не записано до конца
2. В MySQL по умолчанию стоит повторяемое чтение
Листья B+ дерева связаны между собой, поэтому поиск по диапазону быстрый
Индексов не должно быть много: каждая запись обновляет их все
| блокировка | когда нужна |
| строки | меняем одну строку |
Пятая глава учебника объясняет, как переключаются процессы
Если спрашивать ключи, которых нет, запросы доходят до диска
Сегодня попробовал `EXPLAIN` и нашёл пропущенный индекс
Период полувыведения кофеина — около пяти часов
Завтра дочитать оставшиеся две главы
""",
    "uk": """\
## 2026.3.4 Бази даних
Транзакція має чотири властивості: атомарність, узгодженість, ізоляція, довговічність
1. Брудне читання показує те, що ще не записано до кінця
2. У MySQL типовим є повторюване читання
Листки B+ дерева пов'язані між собою, тому пошук за діапазоном швидкий
Індексів не повинно бути забагато: кожен запис оновлює їх усі
| блокування | коли потрібне |
| рядка | змінюємо один рядок |
П'ятий розділ підручника пояснює, як перемикаються процеси
Якщо питати про ключі, яких немає, запити доходять до диска
Сьогодні спробував `EXPLAIN` і знайшов пропущений індекс
Період напіввиведення кофеїну — близько п'яти годин
Завтра дочитати решту двох розділів
""",
    "fr": """\
## 2026.3.4 Bases de données
Les quatre propriétés d'une transaction : atomicité, cohérence, isolation, durabilité
1. Une lecture sale montre ce qui n'est pas encore validé
2. MySQL utilise par défaut la lecture répétable
Les feuilles de l'arbre B+ sont chaînées, d'où la rapidité des intervalles
Trop d'index ralentit l'écriture : chacun doit être mis à jour
| verrou | où il sert |
| ligne | à ne changer qu'une entrée |
Le cinquième chapitre explique comment le système change de processus
Demander des clés inexistantes fait descendre chaque requête jusqu'au disque
Essayé `EXPLAIN` : il manquait un index composé, évidemment
La demi-vie de la caféine est d'environ cinq heures
À finir demain : les deux dernières sections
""",
    "de": """\
## 2026.3.4 Datenbanken
Eine Transaktion ist unteilbar, schlüssig, abgeschirmt und dauerhaft – vier Eigenschaften
1. Schmutziges Lesen zeigt, was noch nicht bestätigt wurde
2. MySQL wählt von sich aus wiederholbares Lesen
Die Blätter des B+-Baums hängen zusammen, daher sind Bereiche schnell gefunden
Zu viele Indizes bremsen das Schreiben: jeder muss geändert werden
| Sperre | wofür |
| Zeile | nur ein Satz ändert sich |
Das fünfte Kapitel erklärt, wie das System den Prozess wechselt
Fragen nach Schlüsseln, die es nicht gibt, gehen bis auf die Platte durch
Heute `EXPLAIN` ausprobiert: es fehlte ein Index über zwei Spalten, natürlich
Koffein hat eine Halbwertszeit von etwa fünf Stunden
Morgen die übrigen zwei Abschnitte
""",
    "es": """\
## 2026.3.4 Bases de datos
Una transacción tiene cuatro propiedades: atomicidad, coherencia, aislamiento y durabilidad
1. La lectura sucia muestra lo que aún no está confirmado
2. MySQL usa por omisión la lectura repetible, según el manual
Las hojas del árbol B+ están enlazadas y por eso buscar un rango es rápido
Demasiados índices frenan la escritura: hay que cambiarlos todos
| bloqueo | ¿cuándo? |
| fila | sólo cambia una línea |
El quinto capítulo explica cómo cambia de proceso el sistema
Pedir claves que no existen hace que la petición llegue al disco
Hoy probé `EXPLAIN`: faltaba un índice compuesto
La cafeína tiene una vida media de unas cinco horas
Mañana, las dos últimas secciones
""",
    "pl": """\
## 2026.3.4 Bazy danych
Transakcja ma cztery własności: niepodzielność, spójność, izolację i trwałość
1. Brudny odczyt pokazuje to, co nie zostało jeszcze zatwierdzone
2. MySQL domyślnie używa powtarzalnego odczytu, jak mówi podręcznik
Liście drzewa B+ są połączone, dlatego zakresy znajduje się szybko
Zbyt wiele indeksów spowalnia zapis: każdy trzeba zmienić
| blokada | kiedy się przydaje |
| wiersza | gdy zmienia się jeden rekord, nie więcej |
Piąty rozdział wyjaśnia, jak system przełącza procesy
Pytania o klucze, których nie ma, dochodzą aż do dysku
Dziś próbowałem `EXPLAIN`: brakowało indeksu złożonego
Okres półtrwania kofeiny to około pięciu godzin
Jutro dokończyć dwie ostatnie części
""",
    "tr": """\
## 2026.3.4 Veri tabanları
Bir işlemin dört özelliği vardır: bölünmezlik, tutarlılık, yalıtım ve kalıcılık
1. Kirli okuma henüz onaylanmamış olanı gösterir
2. MySQL için öntanımlı düzey yinelenebilir okumadır
B+ ağacının yaprakları birbirine bağlıdır, bu yüzden aralık aramak hızlıdır
Çok fazla dizin yazmayı yavaşlatır: her biri değiştirilmelidir
| kilit | ne zaman gerekir, nasıl |
| satır | yalnızca bir kayıt değişiyorsa |
Beşinci bölüm sistemin süreçleri nasıl değiştirdiğini anlatıyor
Olmayan anahtarları sormak her isteği diske kadar götürür
Bugün `EXPLAIN` denedim: birleşik bir dizin eksikmiş
Kafeinin yarı ömrü yaklaşık beş saattir
Yarın kalan iki bölümü bitir, sonra özetini çıkar
""",
}
ENCODINGS = {
    "zh-Hans": ["gbk", "gb18030"],
    "zh-Hant": ["big5", "cp950", "gb18030"],
    "ja": ["euc_jp", "shift_jis", "cp932", "iso2022_jp"],
    "ko": ["euc_kr", "cp949"],
    "ru": ["cp1251", "koi8_r", "iso8859_5", "cp866"],
    "uk": ["cp1251", "koi8_u"],
    "fr": ["cp1252", "latin_1", "iso8859_15"],
    "de": ["cp1252", "latin_1", "iso8859_15"],
    "es": ["cp1252", "latin_1", "iso8859_15"],
    "pl": ["cp1250", "iso8859_2"],
    "tr": ["cp1254", "iso8859_9"],
}
UNICODE = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"]


def files(language: str, lines: int) -> Iterator[str]:
    """Every text of so many lines, one after the other; longer ones begin anew."""
    notes = NOTES[language].splitlines(keepends=True)
    for first in range(len(notes)):
        around = notes[first:] + notes[:first]
        yield "".join((around * (lines // len(notes) + 1))[:lines])


def carried(text: str, encoding: str) -> bytes:
    """`text` in `encoding`, without the characters that it lacks."""
    return text.encode(encoding, errors="ignore")
