"""Japanese."""

from srs.making.lexicon.language import Language

JAPANESE = Language(
    code="ja",
    script=r"[\u3040-\u30ff]",
    words_of="zh",
    han=True,
    comma="、",
    left_out="，……，",
    templates={
        "what-is": "{0}とは何ですか？",
        "stands-for": "{0} は何の略ですか？",
        "members": "{0}は何ですか？",
        "cell": "{0}は何ですか？",
        "cell/of": "{0}の{1}",
        "cell/asked": "{0}",
    },
    meta=(
        "目標|解決方法|問題|学び|感想|予定|課題|やったこと|次回|まとめ|参考|備考|メモ|今日の.{1,6}"
    ),
)
