// How a filling of a sheet came about, and why a sheet cannot be opened, in words: from the codes
// that the records hold.
pragma Singleton
import QtQuick

QtObject {
    function state(code: string): string {
        return code === "submitted" ? qsTr("渡された") : code === "withdrawn" ? qsTr("取り下げた")
            : qsTr("書きかけ")
    }

    function stateIcon(code: string): string {
        return code === "submitted" ? "check" : code === "withdrawn" ? "x" : "edit"
    }

    function stateHue(code: string): string {
        return code === "submitted" ? "mizu" : code === "withdrawn" ? "tsuchi" : "wait"
    }

    function side(code: string): string {
        return code === "person" ? qsTr("本人が書いたもの")
            : code === "staff" ? qsTr("支援者が書いたもの") : ""
    }

    function wording(code: string): string {
        return code === "easy" ? qsTr("やさしい日本語で") : code === "english" ? qsTr("英語で")
            : code === "standard" ? qsTr("ふつうの日本語で") : ""
    }

    function version(number: int): string {
        return qsTr("第%1版").arg(number)
    }

    function problem(code: string): string {
        return code === "sheet_newer_engine" ? qsTr("このシートを開くには、アプリの更新がいります")
            : code === "sheet_incomplete" ? qsTr("このシートは、まだ全部届いていません。つながると、届きます")
            : qsTr("このシートは、このタブレットで開けません。事務所に知らせてください")
    }

    // The name of what is about a filling as a whole
    function label(field: string): string {
        switch (field) {
        case "state": return qsTr("ようす")
        case "sheet": return qsTr("シート")
        case "version": return qsTr("シートの版")
        case "sittings": return qsTr("書いた日")
        case "wording": return qsTr("言葉")
        case "help": return qsTr("手伝い")
        case "consent": return qsTr("もとになる同意")
        case "side": return qsTr("だれが書いたもの")
        }
        return field
    }

    function value(field: string, text: string): string {
        switch (field) {
        case "state": return state(text)
        case "version": return version(parseInt(text))
        case "wording": return wording(text)
        case "help": return SheetSay.help(text)
        case "side": return side(text)
        case "consent": return qsTr("同意の記録")
        }
        return Ask.plainOwn(text)
    }

    // 2026年11月20日（金）  第1版
    function title(day: string, number: int): string {
        return Say.joined([Say.longDay(day), version(number)], "  ")
    }

    // Who wrote it, in which words, with how much help
    function how(writers: var, wordingCode: string, helpCode: string): string {
        return Say.joined([Say.writers(writers), wording(wordingCode), SheetSay.help(helpCode)],
                          qsTr("・", "between a name and how"))
    }
}
