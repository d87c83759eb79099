// Words about sheets that are not the sheet's own.
pragma Singleton
import QtQuick

QtObject {
    function help(code: string): string {
        switch (code) {
        case "none": return qsTr("自分だけで書いた")
        case "read_aloud": return qsTr("読んでもらった")
        case "explained": return qsTr("説明してもらった")
        case "together": return qsTr("いっしょに考えた")
        case "written": return qsTr("書いてもらった")
        }
        return Ask.answer("wayOut", code)
    }

    // What ends a sheet: one that was handed over, one that was saved before, one that was not
    function takeBack(given: bool, begun: bool): string {
        return given ? qsTr("取り消す") : begun ? qsTr("書きかけをやめる") : qsTr("書きかけを消す")
    }

    // Why a sheet cannot be opened: a code of the shelf, or a state of the list
    function closed(code: string): string {
        switch (code) {
        case "sheet_newer_engine":
        case "newer": return qsTr("アプリを新しくすると開けます。")
        case "sheet_incomplete":
        case "coming": return qsTr("まだ届いていません。電波がつながると届きます。")
        case "sheet_missing": return qsTr("このシートは、いまは使っていません。")
        }
        return qsTr("このシートは開けません。支援者に聞いてください。")
    }
}
