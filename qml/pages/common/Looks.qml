// What a look can be chosen from: [{key, label}], for a tablet's settings and for a person's own.
pragma Singleton

import QtQml

QtObject {
    // Each language names itself
    readonly property var languages: [{key: "ja", label: "日本語"},
        {key: "ja_easy", label: "やさしい日本語"}, {key: "en", label: "English"}]

    function rubies(): var {
        return [{key: "above", label: qsTr("漢字の上")}, {key: "kana", label: qsTr("かなだけ")},
            {key: "none", label: qsTr("つけない")}]
    }

    function palettes(): var {
        return [{key: "light", label: qsTr("明るい")}, {key: "dark", label: qsTr("暗い")},
            {key: "hc", label: qsTr("くっきり（明るい）")},
            {key: "hcdark", label: qsTr("くっきり（暗い）")}]
    }
}
