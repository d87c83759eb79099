// What staff who wrote somebody's words are asked before these are saved.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: asked

    required property AppContext app
    property string personMarkup: ""
    property var copied: [] // {field, from} of texts that are those of a day before
    property string kind: ""
    property string day: ""
    property bool reasonNeeded: false
    property string reason: ""

    signal reasoned(string text)
    signal confirmed(bool yes)

    spacing: 24

    Words {
        text: qsTr("%1 さんに、この内容を確かめましたか。").arg(asked.personMarkup)
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        balanced: true
        Layout.fillWidth: true
    }
    PlainFact {
        iconName: "edit"
        text: qsTr("代筆として保存します。書いた人の名前も残ります。")
        Layout.fillWidth: true
    }
    Repeater {
        model: asked.copied

        PlainFact {
            required property var modelData

            objectName: "copied_" + modelData.field
            iconName: "info"
            text: Say.joined([Facts.label(asked.kind, modelData.field, ""),
                              Say.copied(modelData.from, asked.day)], "：")
            Layout.fillWidth: true
        }
    }
    TypedNote {
        objectName: "proxyWhy"
        app: asked.app
        visible: asked.reasonNeeded
        label: qsTr("署名した日をなおすわけ")
        text: asked.reason
        onTyped: text => asked.reasoned(text)
        Layout.fillWidth: true
    }
    ChoiceRow {
        objectName: "proxyConfirmed"
        iconName: "check"
        text: qsTr("確かめました")
        onClicked: asked.confirmed(true)
        Layout.fillWidth: true
    }
    ChoiceRow {
        objectName: "proxyNotYet"
        iconName: "ring"
        text: qsTr("まだ確かめていません")
        onClicked: asked.confirmed(false)
        Layout.fillWidth: true
    }
}
